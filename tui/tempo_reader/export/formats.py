"""The formats that ``tempo-reader export`` writes, by name."""

from enum import StrEnum

from tempo_reader.domain.analysis import Analysis
from tempo_reader.domain.article import Article
from tempo_reader.domain.language import Language


class ExportFormat(StrEnum):
    """As the command line names them."""

    JSON = "json"
    MARKDOWN = "markdown"
    TEXT = "text"
    ICALENDAR = "ics"
    CSL_JSON = "csl-json"
    BIBTEX = "bibtex"
    RIS = "ris"


def render_export(
    wanted: ExportFormat, article: Article, analysis: Analysis, language: Language, source: str | None = None
) -> str:
    """Return an article and what was found in it, or its reference, ending with a line break.

    `source` is what names the article in the JSON; `language` is that of the words around it.
    """
    match wanted:
        case ExportFormat.JSON:
            import json

            from tempo_reader.export.record import analysis_record, article_record

            record = analysis_record(article, analysis, source) | {"article": article_record(article)}
            return json.dumps(record, ensure_ascii=False, indent=1) + "\n"
        case ExportFormat.MARKDOWN:
            from tempo_reader.export.markdown import render_markdown

            return _ended(render_markdown(article, analysis, language))
        case ExportFormat.TEXT:
            import io

            from rich.console import Console

            from tempo_reader.export.plain import MEASURE, print_plain

            file = io.StringIO()
            console = Console(
                file=file, width=MEASURE, color_system=None, markup=False, highlight=False, emoji=False
            )
            print_plain(article, analysis, language, console)
            return file.getvalue()
        case ExportFormat.ICALENDAR:
            from tempo_reader.export.icalendar import render_icalendar

            return render_icalendar(article, analysis, language)
        case _:
            from tempo_reader.export.citations.citation import cite_article
            from tempo_reader.export.citations.rendering import render
            from tempo_reader.export.citations.style import CitationStyle

            return _ended(render(cite_article(article), CitationStyle(wanted.value), language))


def _ended(text: str) -> str:
    return text if text.endswith("\n") else text + "\n"
