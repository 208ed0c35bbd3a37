"""An article as it was loaded."""

import datetime
from dataclasses import dataclass
from enum import StrEnum

from tempo_reader.domain.language import Language
from tempo_reader.domain.span import Span
from tempo_reader.domain.value import Value


class Origin(StrEnum):
    """Where a publication date came from."""

    METADATA = "metadata"
    GIVEN = "given"
    TEXT = "text"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Publication(Value):
    """When an article was published, in the publisher's local time."""

    day: datetime.date | None = None
    time: datetime.time | None = None
    """With its zone as a fixed offset (WIB +07:00, WITA +08:00, WIT +09:00) where the source has one."""
    origin: Origin = Origin.UNKNOWN

    def isoformat(self) -> str | None:
        """Return ``2023-09-17`` or ``2023-09-17T11:13+07:00``; None if unknown."""
        if self.day is None:
            return None
        if self.time is None:
            return self.day.isoformat()
        return f"{self.day.isoformat()}T{self.time.isoformat('minutes')}"


class ParagraphKind(StrEnum):
    """What a paragraph is for. Only body and subheadings are part of `Article.text` and analysed."""

    BODY = "body"
    SUBHEADING = "subheading"
    CAPTION = "caption"
    RELATED = "related"
    CREDIT = "credit"

    @property
    def analysed(self) -> bool:
        """Tell whether names, dates and quotes are looked for in it."""
        return self in (ParagraphKind.BODY, ParagraphKind.SUBHEADING)


@dataclass(frozen=True, slots=True)
class Paragraph(Value):
    """One paragraph, in reading order."""

    kind: ParagraphKind
    text: str
    span: Span | None = None
    """Where it stands in `Article.text`; None for one that the text leaves out."""


@dataclass(frozen=True, slots=True)
class Article(Value):
    """A news article: its words and what its publisher says about them."""

    text: str
    """The body: analysed paragraphs joined by one empty line. Every offset of an analysis counts in it.

    An article made by `tempo_reader.loading.text.article_in_place` keeps the given text whole instead, and
    its paragraphs say which parts are body.
    """
    paragraphs: tuple[Paragraph, ...]
    title: str | None = None
    dateline: str | None = None
    """The place alone, "Jakarta"."""
    byline: str | None = None
    agency: str | None = None
    """The wire credit as printed, "REUTERS"."""
    published: Publication = Publication()
    url: str | None = None
    publisher: str | None = None
    """"Tempo.co", where the page or its dateline names it."""
    language: Language = Language.INDONESIAN

    @property
    def analysed_spans(self) -> tuple[Span, ...]:
        """The spans of the paragraphs that are analysed, in order."""
        return tuple(p.span for p in self.paragraphs if p.span is not None and p.kind.analysed)
