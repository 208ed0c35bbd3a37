"""The publication date that an article tells by itself."""

import datetime
from collections.abc import Iterator
from dataclasses import replace

from tempo_reader.domain.article import Article, Origin, ParagraphKind, Publication
from tempo_reader.domain.span import Span
from tempo_reader.domain.time_expression import TimeExpression
from tempo_reader.extraction.document import Document, Sentence, prepare
from tempo_reader.extraction.sentences import split_sentences
from tempo_reader.extraction.tokens import tokenise

FIRST_PARAGRAPHS = 5
OLDEST = datetime.date(1971, 3, 6)
"""When Tempo first appeared. An older full date in the text is history."""


def date_itself(article: Article) -> Article:
    """Return the article with the date that its first lines give; unchanged if it has one or they give none.

    A date counts only if it is complete and stands as newspapers print the day of a report: with its weekday, in
    brackets, or in a credit line. The day on which something was said comes before all others; of several the latest
    one counts, but none that is spoken of as to come.
    """
    if article.published.day is not None:
        return article
    publication = _in_credits(article) or _in_body(article)
    return article if publication is None else replace(article, published=publication)


def _in_credits(article: Article) -> Publication | None:
    """Return the date of a dateline or of a line such as "Senin, 18 September 2023 | 10:15 WIB"."""
    for paragraph in article.paragraphs:
        if paragraph.kind is not ParagraphKind.CREDIT:
            continue
        for expression, _ in _full_dates(_document(paragraph.text, article)):
            return _publication(expression)
    return None


def _in_body(article: Article) -> Publication | None:
    whole = prepare(article)
    document = replace(
        whole, sentences=tuple(s for s in whole.sentences if s.paragraph < FIRST_PARAGRAPHS), published=None
    )
    said: list[TimeExpression] = []
    others: list[TimeExpression] = []
    for expression, (attribution, future) in _full_dates(document):
        if not _is_printed_as_day_of_report(expression, article.text):
            continue
        if attribution:
            said.append(expression)
        elif not future:
            others.append(expression)
    found = said or others
    return _publication(max(found, key=lambda e: e.value[:10])) if found else None


def _full_dates(document: Document) -> Iterator[tuple[TimeExpression, tuple[bool, bool]]]:
    """Yield the complete dates; whether something was said then, and whether it is spoken of as to come."""
    from tempo_reader.extraction.time_expressions.finding import find

    for expression, setting in find(document):
        if expression.rule == "full-date" and expression.interval and expression.interval.begin >= OLDEST:
            yield expression, (setting.attribution, setting.future)


def _is_printed_as_day_of_report(expression: TimeExpression, text: str) -> bool:
    words = expression.span.of(text)
    return words[0].isalpha() or words.endswith(")") or text[expression.span.start - 1 : expression.span.start] == "("


def _publication(expression: TimeExpression) -> Publication:
    day, _, clock = expression.value.partition("T")
    time = datetime.time.fromisoformat(clock) if ":" in clock and not clock.startswith("24") else None
    return Publication(datetime.date.fromisoformat(day), time, Origin.TEXT)


def _document(text: str, article: Article) -> Document:
    span = Span(0, len(text))
    sentences = tuple(Sentence(s, tuple(tokenise(text, s.start, s.end)), 0) for s in split_sentences(text, span))
    return Document(text, (span,), sentences, None, article.language)
