"""The publication date that an article tells by itself."""

import datetime
from collections.abc import Iterator
from dataclasses import replace

from tempo_reader.domain.article import Article, Origin, ParagraphKind, Publication
from tempo_reader.domain.span import Span
from tempo_reader.domain.time_expression import TimeExpression
from tempo_reader.extraction.document import Document, Sentence, prepare
from tempo_reader.extraction.sentences import split_sentences
from tempo_reader.extraction.time_expressions.finding import Placed, find
from tempo_reader.extraction.time_expressions.readings import Moment
from tempo_reader.extraction.time_expressions.rule_names import RuleName
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
        for placed in _full_dates(_document(paragraph.text, article)):
            return _publication(placed.expression)
    return None


def _in_body(article: Article) -> Publication | None:
    whole = prepare(article)
    document = replace(whole, sentences=tuple(s for s in whole.sentences if s.paragraph < FIRST_PARAGRAPHS))
    placed = [found for found in _full_dates(document) if _is_printed_as_day_of_report(found, article.text)]
    said = [found.expression for found in placed if found.setting.attribution]
    found = said or [found.expression for found in placed if not found.setting.future]
    return _publication(max(found, key=lambda expression: expression.value[:10])) if found else None


def _full_dates(document: Document) -> Iterator[Placed]:
    for placed in find(document):
        interval = placed.expression.interval
        if placed.expression.rule == RuleName.FULL_DATE and interval is not None and interval.begin >= OLDEST:
            yield placed


def _is_printed_as_day_of_report(placed: Placed, text: str) -> bool:
    span, reading = placed.expression.span, placed.reading
    if not isinstance(reading, Moment):
        return False
    return reading.weekday is not None or text[span.start - 1 : span.start] == "("


def _publication(expression: TimeExpression) -> Publication:
    day, _, clock = expression.value.partition("T")
    time = datetime.time.fromisoformat(clock) if ":" in clock and not clock.startswith("24") else None
    return Publication(datetime.date.fromisoformat(day), time, Origin.TEXT)


def _document(text: str, article: Article) -> Document:
    span = Span(0, len(text))
    sentences = tuple(
        Sentence(s, tuple(tokenise(text, s.start, s.end)), 0) for s in split_sentences(text, span)
    )
    return Document(text, (span,), sentences, None, article.language)
