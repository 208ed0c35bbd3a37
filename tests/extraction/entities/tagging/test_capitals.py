"""Headlines in capitals."""

import pytest

from tempo_reader.domain.article import Article, Paragraph, ParagraphKind
from tempo_reader.domain.span import Span
from tempo_reader.extraction.document import prepare
from tempo_reader.extraction.entities import find_entities
from tempo_reader.extraction.entities.tagging.capitals import recased

CASES = {
    "a headline": ("POLISI PERIKSA SAKSI DI BANDUNG", "polisi periksa saksi di Bandung"),
    "short forms stay": ("KPK PERIKSA ANGGOTA DPR", "KPK periksa anggota DPR"),
    "a law stays": ("DPRD KUPANG TOLAK PERUBAHAN APBD", "DPRD Kupang tolak perubahan APBD"),
    "a verb that the news lacks": ("JOKOWI PRANGKOKAN BENDUNGAN", "Jokowi prangkokan bendungan"),
    "short forms alone": ("PDIP PKB PPP", "PDIP PKB PPP"),
    "a dateline": ("BANDUNG, KOMPAS.com - Polisi", "BANDUNG, KOMPAS.com - Polisi"),
    "half a line": ("SELAMAT MALAM, PAK BUPATI, kata Ani", "selamat malam, Pak bupati, kata Ani"),
    "running text": ("Polisi menahan Ani", "Polisi menahan Ani"),
    "nothing": ("", ""),
}


@pytest.mark.parametrize(("line", "running"), CASES.values(), ids=CASES.keys())
def test_case(line: str, running: str) -> None:
    assert recased(line.replace(",", " ,").split()) == running.replace(",", " ,").split()


def test_names_are_as_printed() -> None:
    text = "KAPOLRES GARUT BUDI SATRIAWAN PIMPIN RAPAT"
    document = prepare(Article(text, (Paragraph(ParagraphKind.BODY, text, Span(0, len(text))),)))
    assert [entity.name for entity in find_entities(document)] == ["GARUT", "BUDI SATRIAWAN"]
