"""Citations for other programs: BibTeX, RIS and CSL-JSON, each article once with the words quoted from it."""

import json
from collections.abc import Sequence

from tempo_reader.domain.language import Language
from tempo_reader.export.citations.citation import Citation
from tempo_reader.export.citations.csl_json import csl_item
from tempo_reader.export.citations.facts import Context, facts
from tempo_reader.export.citations.style import CitationStyle
from tempo_reader.export.citations.style_sheets import style_sheet
from tempo_reader.export.citations.template import fill
from tempo_reader.export.citations.works import articles_of, keys_for, work_of

_BREAKS = {CitationStyle.RIS: "\nN1  - ", CitationStyle.CSL_JSON: "\n\n"}
"""What separates the words of several quotations from one article."""


def machine_readable(citations: Sequence[Citation], style: CitationStyle, language: Language) -> str:
    """Return one record an article; only what is said about the words is in `language`."""
    sheet = style_sheet(style, language)
    works = articles_of(citations)
    keys = keys_for(list(works))
    notes: dict[Citation, list[str]] = {work: [] for work in works}
    for citation in citations:
        if citation.words:
            notes[work_of(citation)].append(_annotation(citation, language))
    records = []
    for work, read in works.items():
        annotations = _BREAKS.get(style, " ").join(dict.fromkeys(notes[work]))
        records.append((read, facts(read, sheet, language, Context(key=keys[work], annotations=annotations))))
    if style is CitationStyle.CSL_JSON:
        items = [csl_item(read, sheet, known) for read, known in records]
        return json.dumps(items, ensure_ascii=False, indent=2)
    return "\n\n".join(fill(sheet.templates, known, "reference") for _, known in records)


def _annotation(citation: Citation, language: Language) -> str:
    sheet = style_sheet(CitationStyle.SOURCE, language)
    return " ".join(fill(sheet.templates, facts(citation, sheet, language, Context()), "annotation").split())
