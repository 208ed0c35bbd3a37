import json
from pathlib import Path

import pytest

from tempo_reader.domain.language import Language
from tempo_reader.export.formats import ExportFormat, render_export
from tempo_reader.extraction.analysis import analyse
from tempo_reader.extraction.dating import date_itself
from tempo_reader.loading.text import article_from_text

BEGINNINGS = {
    ExportFormat.JSON: "{",
    ExportFormat.MARKDOWN: "# Jembatan Lalove",
    ExportFormat.TEXT: "Jembatan Lalove",
    ExportFormat.ICALENDAR: "BEGIN:VCALENDAR\r\n",
    ExportFormat.CSL_JSON: "[",
    ExportFormat.BIBTEX: "@article{",
    ExportFormat.RIS: "TY  - NEWS",
}


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("wanted", ExportFormat)
def test_every_format_is_written(articles: Path, wanted: ExportFormat, language: Language) -> None:
    article = date_itself(article_from_text((articles / "jembatan-palu.txt").read_text(encoding="utf-8")))
    written = render_export(wanted, article, analyse(article), language, "jembatan.txt")
    assert written.startswith(BEGINNINGS[wanted])
    assert written.endswith("\n")
    assert "\x1b" not in written
    if wanted in (ExportFormat.JSON, ExportFormat.CSL_JSON):
        json.loads(written)
