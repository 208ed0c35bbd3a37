"""Citations for people: the words, the notes, the list of works."""

from collections.abc import Mapping, Sequence

from tempo_reader.domain.language import Language
from tempo_reader.export.citations.citation import Citation
from tempo_reader.export.citations.facts import Context, facts
from tempo_reader.export.citations.style import CitationStyle
from tempo_reader.export.citations.style_sheets import StyleSheet, style_sheet
from tempo_reader.export.citations.template import fill
from tempo_reader.export.citations.works import (
    articles_of,
    letters_of,
    same_authors,
    sharing_authors,
    suffixes_for,
    work_of,
)


def prose(citations: Sequence[Citation], style: CitationStyle, language: Language) -> str:
    """Return citations in a prose style, parts separated by an empty line."""
    sheet = style_sheet(style, language)
    works = articles_of(citations)
    suffixes = suffixes_for(works) if sheet.tell_apart == "year" else {}
    shared = sharing_authors(works) if sheet.tell_apart == "title" else frozenset[Citation]()
    quotations: list[str] = []
    notes: list[str] = []
    cited: set[Citation] = set()
    for citation in citations:
        work = work_of(citation)
        context = Context(
            number=len(notes) + 1,
            cited_before=work in cited,
            suffix=suffixes.get(work, ""),
            author_shared=work in shared,
        )
        known = facts(citation, sheet, language, context)
        quotations.append(fill(sheet.templates, known, "quotation"))
        if citation.words and "note" in sheet.templates:
            notes.append(fill(sheet.templates, known, "note"))
            cited.add(work)
    parts = [*quotations, "\n".join(notes)]
    if "reference" in sheet.templates and works:
        parts += [fill(sheet.templates, {}, "heading")] if len(citations) > 1 else []
        parts.append("\n".join(_references(works, sheet, language, suffixes)))
    return "\n\n".join(filter(None, parts))


def _references(
    works: Mapping[Citation, Citation],
    sheet: StyleSheet,
    language: Language,
    suffixes: Mapping[Citation, str],
) -> list[str]:
    entries = []
    for work, read in works.items():
        known = facts(read, sheet, language, Context(suffix=suffixes.get(work, "")))
        entries.append((_sorting_key(work, sheet, fill(sheet.templates, known, "reference")), work, known))
    entries.sort(key=lambda entry: entry[0])
    references = []
    before: Citation | None = None
    for _, work, known in entries:
        repeated = sheet.repeated_author is not None and before is not None and same_authors(before, work)
        named = known | {"author": sheet.repeated_author or ""} if repeated else known
        references.append(fill(sheet.templates, named, "reference"))
        before = work
    return references


def _sorting_key(work: Citation, sheet: StyleSheet, reference: str) -> tuple[list[str], bool, str]:
    """Authors, one alone before the same one with others; undated works first where years count; the rest."""
    letters = letters_of(reference)
    authors = [letters_of(author.inverted) for author in work.authors] or [letters]
    return authors, sheet.tell_apart == "year" and work.published.day is not None, letters
