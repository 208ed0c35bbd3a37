"""Citations written out in a style."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace

from tempo_reader.domain.language import Language
from tempo_reader.export.citations.citation import Citation
from tempo_reader.export.citations.csl_json import csl_item
from tempo_reader.export.citations.facts import Context, facts
from tempo_reader.export.citations.style import CitationStyle
from tempo_reader.export.citations.style_sheets import StyleSheet, style_sheet
from tempo_reader.export.citations.template import fill
from tempo_reader.export.citations.works import keys_for, sorting_key, suffixes_for, work_of


def render(citation: Citation, style: CitationStyle, language: Language) -> str:
    """Return a citation in the usage of a language: the words with their in-text citation or note, then the
    reference that belongs in a list of works. Italics are left to the reader's word processor.
    """
    return render_list([citation], style, language)


def render_list(citations: Sequence[Citation], style: CitationStyle, language: Language) -> str:
    """Return several citations in one style: the words, then each article once, sorted, under a heading."""
    sheet = style_sheet(style, language)
    if "quotation" not in sheet.templates:
        return _machine_readable(citations, style, language)
    works = _works(citations)
    suffixes = suffixes_for(list(works)) if sheet.number_years else {}
    quotations, notes = [], []
    for number, citation in enumerate(citations, 1):
        work = work_of(citation)
        before = any(each.words and work_of(each) == work for each in citations[: number - 1])
        context = Context(number=number, cited_before=before, suffix=suffixes.get(work, ""))
        known = facts(citation, sheet, language, context)
        quotations.append(fill(sheet.templates, known, "quotation"))
        if citation.words and "note" in sheet.templates:
            notes.append(fill(sheet.templates, known, "note"))
    parts = [*quotations, "\n".join(notes)]
    if "reference" in sheet.templates:
        references = sorted(
            (_reference(read, sheet, language, suffixes.get(work, "")) for work, read in works.items()),
            key=lambda each: sorting_key(*each),
        )
        heading = [fill(sheet.templates, {}, "heading")] if len(citations) > 1 else []
        parts.append("\n\n".join([*heading, "\n".join(words for _, words in references)]))
    return "\n\n".join(filter(None, parts))


def _reference(read: Citation, sheet: StyleSheet, language: Language, suffix: str) -> tuple[Citation, str]:
    return read, fill(sheet.templates, facts(read, sheet, language, Context(suffix=suffix)), "reference")


def _works(citations: Iterable[Citation]) -> dict[Citation, Citation]:
    """Return each article once, with the citation of it as a whole on the day it was first read."""
    works: dict[Citation, Citation] = {}
    for citation in citations:
        work = work_of(citation)
        works.setdefault(work, replace(work, accessed=citation.accessed))
    return works


def _machine_readable(citations: Sequence[Citation], style: CitationStyle, language: Language) -> str:
    sheet = style_sheet(style, language)
    works = _works(citations)
    keys = keys_for(list(works))
    items = []
    for work, read in works.items():
        notes = [_annotation(each, language) for each in citations if each.words and work_of(each) == work]
        context = Context(key=keys[work], annotations=_BREAKS.get(style, " ").join(notes))
        known = facts(read, sheet, language, context)
        items.append((read, known))
    if style is CitationStyle.CSL_JSON:
        csl_items = [csl_item(read, sheet, known) for read, known in items]
        return json.dumps(csl_items, ensure_ascii=False, indent=2)
    return "\n\n".join(fill(sheet.templates, known, "reference") for _, known in items)


_BREAKS = {CitationStyle.RIS: "\nN1  - ", CitationStyle.CSL_JSON: "\n\n"}
"""What separates the words of several quotations from one article."""


def _annotation(citation: Citation, language: Language) -> str:
    sheet: StyleSheet = style_sheet(CitationStyle.SOURCE, language)
    return " ".join(fill(sheet.templates, facts(citation, sheet, language, Context()), "annotation").split())
