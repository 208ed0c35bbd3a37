"""Citations written out in a style."""

from collections.abc import Sequence

from tempo_reader.domain.language import Language
from tempo_reader.export.citations.citation import Citation
from tempo_reader.export.citations.machine_readable import machine_readable
from tempo_reader.export.citations.prose import prose
from tempo_reader.export.citations.style import CitationStyle
from tempo_reader.export.citations.style_sheets import style_sheet


def render(citation: Citation, style: CitationStyle, language: Language) -> str:
    """Return a citation in the usage of a language.

    In academic styles that is the words with their in-text citation or note, then the reference that belongs
    in a list of works. It is plain text: italics are left to the reader's word processor.
    """
    return render_list([citation], style, language)


def render_list(citations: Sequence[Citation], style: CitationStyle, language: Language) -> str:
    """Return several citations in one style: the words, then each article once, sorted, under a heading."""
    if "quotation" in style_sheet(style, language).templates:
        return prose(citations, style, language)
    return machine_readable(citations, style, language)
