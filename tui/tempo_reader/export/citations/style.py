"""The ways to write a citation."""

from enum import StrEnum

from tempo_reader.localisation.interface import N_


class CitationStyle(StrEnum):
    """Prose first, then what other programs read."""

    WORDS = "words"
    SOURCE = "source"
    MARKDOWN = "markdown"
    APA = "apa"
    MLA = "mla"
    CHICAGO = "chicago"
    BIBTEX = "bibtex"
    RIS = "ris"
    CSL_JSON = "csl-json"

    @property
    def label(self) -> str:
        """The message id of its name in a chooser."""
        return _LABELS[self]

    @property
    def suffix(self) -> str:
        """The file name's ending, with its dot."""
        return _SUFFIXES.get(self, ".txt")


_LABELS = {
    CitationStyle.WORDS: N_("The words alone"),
    CitationStyle.SOURCE: N_("Words with their source"),
    CitationStyle.MARKDOWN: N_("Markdown block quote"),
    CitationStyle.APA: "APA 7",
    CitationStyle.MLA: "MLA 9",
    CitationStyle.CHICAGO: "Chicago 17",
    CitationStyle.BIBTEX: "BibTeX",
    CitationStyle.RIS: "RIS",
    CitationStyle.CSL_JSON: "CSL-JSON",
}
_SUFFIXES = {
    CitationStyle.MARKDOWN: ".md",
    CitationStyle.BIBTEX: ".bib",
    CitationStyle.RIS: ".ris",
    CitationStyle.CSL_JSON: ".json",
}
