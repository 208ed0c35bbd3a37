"""The text as the finders see it: paragraphs, sentences, tokens."""

import datetime
from dataclasses import dataclass

from tempo_reader.domain.article import Article
from tempo_reader.domain.language import Language
from tempo_reader.domain.span import Span
from tempo_reader.extraction.sentences import split_sentences
from tempo_reader.extraction.tokens import Token, tokenise


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and its tokens."""

    span: Span
    tokens: tuple[Token, ...]
    paragraph: int
    """The place of its paragraph in `Document.paragraphs`."""


@dataclass(frozen=True, slots=True)
class Document:
    """An article prepared for the finders, which share it so that nothing is cut twice."""

    text: str
    """The article's text; every offset counts in it."""
    paragraphs: tuple[Span, ...]
    """Those that are analysed."""
    sentences: tuple[Sentence, ...]
    published: datetime.date | None
    language: Language


def prepare(article: Article) -> Document:
    """Cut an article into sentences and tokens."""
    sentences = [
        Sentence(span, tuple(tokenise(article.text, span.start, span.end)), number)
        for number, paragraph in enumerate(article.analysed_spans)
        for span in split_sentences(article.text, paragraph)
    ]
    return Document(
        article.text, article.analysed_spans, tuple(sentences), article.published.day, article.language
    )
