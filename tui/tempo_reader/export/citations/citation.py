"""What is needed to cite a passage of an article."""

import datetime
from dataclasses import dataclass

from tempo_reader.domain.analysis import Analysis
from tempo_reader.domain.article import Article, ParagraphKind, Publication
from tempo_reader.domain.language import Language
from tempo_reader.domain.quote import Quote, QuoteKind
from tempo_reader.domain.span import Span
from tempo_reader.export.citations.authors import Author, read_authors


@dataclass(frozen=True, slots=True)
class Citation:
    """A passage and where it stands. What is not known is None and left out by each style's own rules."""

    words: str = ""
    """Exactly as printed, without enclosing marks; empty to cite the article as a whole."""
    kind: QuoteKind | None = None
    """None for a passage in the article's own voice."""
    speaker: str | None = None
    """The fullest name; None for a passage, a scare quote, or where the article names nobody."""
    role: str | None = None
    """As printed: "Menteri Pertahanan Rusia"."""
    title: str | None = None
    byline: str | None = None
    """As printed; `authors.read_authors` takes it apart."""
    agency: str | None = None
    publisher: str | None = None
    published: Publication = Publication()  # noqa: RUF009 - immutable
    url: str | None = None
    accessed: datetime.date | None = None
    """The day it was read; prose styles ask for it only where the article has no date."""
    paragraph: int | None = None
    """Which paragraph of the body the words begin in, from 1: APA's locator for what has no pages."""
    language: Language = Language.INDONESIAN
    """The article's."""

    @property
    def authors(self) -> tuple[Author, ...]:
        """Those who are cited as authors."""
        return read_authors(self.byline, self.agency, self.publisher)


def cite_article(article: Article, accessed: datetime.date | None = None) -> Citation:
    """Return the citation of an article as a whole."""
    return Citation(
        title=article.title, byline=article.byline, agency=article.agency, publisher=article.publisher,
        published=article.published, url=article.url, accessed=accessed, language=article.language,
    )  # fmt: skip


def cite_quote(
    article: Article, analysis: Analysis, quote: Quote, accessed: datetime.date | None = None
) -> Citation:
    """Return the citation of somebody's words."""
    return _cite(article, analysis, quote.span, quote, accessed)


def cite_passage(
    article: Article, analysis: Analysis, span: Span, accessed: datetime.date | None = None
) -> Citation:
    """Return the citation of a selected passage.

    It is attributed to a speaker only if it lies wholly within one quotation: a selection that reaches
    beyond the marks is the article's own voice.
    """
    speech = [
        quote for quote in analysis.quotes if quote.kind is not QuoteKind.SCARE and quote.span.covers(span)
    ]
    speech.sort(key=lambda quote: quote.kind is not QuoteKind.DIRECT)
    return _cite(article, analysis, span, speech[0] if speech else None, accessed)


def _cite(
    article: Article, analysis: Analysis, span: Span, quote: Quote | None, accessed: datetime.date | None
) -> Citation:
    speech = quote is not None and quote.kind is not QuoteKind.SCARE
    speaker = quote.speaker_name if quote is not None and speech else None
    entity = quote.speaker_entity if quote is not None and speaker else None
    roles = analysis.entities[entity].roles if entity is not None else ()
    return Citation(
        words=span.of(article.text), kind=quote.kind if quote is not None else None,
        speaker=speaker, role=roles[0] if roles else None,
        title=article.title, byline=article.byline, agency=article.agency, publisher=article.publisher,
        published=article.published, url=article.url, accessed=accessed,
        paragraph=_paragraph_number(article, span), language=article.language,
    )  # fmt: skip


def _paragraph_number(article: Article, span: Span) -> int | None:
    bodies = [p.span for p in article.paragraphs if p.kind is ParagraphKind.BODY and p.span is not None]
    return next((number for number, body in enumerate(bodies, 1) if span.start in body), None)
