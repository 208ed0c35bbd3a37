"""The JSON schema, version 1."""

from typing import Any

from tempo_reader.domain.analysis import Analysis
from tempo_reader.domain.article import Article
from tempo_reader.domain.entity import Entity
from tempo_reader.domain.event import Event
from tempo_reader.domain.quote import Quote
from tempo_reader.domain.span import Span
from tempo_reader.domain.time_expression import TimeExpression

SCHEMA = 1
Record = dict[str, Any]


def analysis_record(article: Article, analysis: Analysis, identifier: object = None) -> Record:
    """Return an analysis as JSON-ready values; offsets count in ``article.text``."""
    text = article.text
    return {
        "id": identifier,
        "schema": SCHEMA,
        "published": article.published.isoformat(),
        "published_from": article.published.origin.value,
        "language": article.language.value,
        "expressions": [_expression(expression, text) for expression in analysis.expressions],
        "entities": [_entity(entity, text) for entity in analysis.entities],
        "quotes": [_quote(quote, text) for quote in analysis.quotes],
        "events": [_event(event) for event in analysis.events],
    }


def article_record(article: Article) -> Record:
    """Return the article itself as JSON-ready values."""
    return {
        "title": article.title,
        "dateline": article.dateline,
        "byline": article.byline,
        "agency": article.agency,
        "publisher": article.publisher,
        "published": article.published.isoformat(),
        "published_from": article.published.origin.value,
        "url": article.url,
        "language": article.language.value,
        "text": article.text,
        "paragraphs": [
            {"kind": paragraph.kind.value, "text": paragraph.text}
            | ({"start": paragraph.span.start, "end": paragraph.span.end} if paragraph.span else {})
            for paragraph in article.paragraphs
        ],
    }


def _words(span: Span, text: str) -> Record:
    return {"start": span.start, "end": span.end, "text": span.of(text)}


def _expression(expression: TimeExpression, text: str) -> Record:
    interval = expression.interval
    return _words(expression.span, text) | {
        "type": expression.type.value,
        "value": expression.value,
        "mod": expression.modifier.value if expression.modifier else None,
        "begin": interval.begin.isoformat() if interval else None,
        "end_date": interval.end.isoformat() if interval else None,
        "anchor": expression.anchor.isoformat() if expression.anchor else None,
        "rule": expression.rule,
    }


def _entity(entity: Entity, text: str) -> Record:
    return {
        "id": entity.id,
        "name": entity.name,
        "type": entity.type.value,
        "name_en": entity.name_en,
        "role": entity.roles[0] if entity.roles else None,
        "roles": list(entity.roles),
        "aliases": list(entity.aliases),
        "mentions": [_words(mention, text) for mention in entity.mentions],
    }


def _quote(quote: Quote, text: str) -> Record:
    return _words(quote.span, text) | {
        "kind": quote.kind.value,
        "cue": quote.cue.of(text) if quote.cue else None,
        "speaker": _words(quote.speaker, text) if quote.speaker else None,
        "speaker_entity": quote.speaker_entity,
        "speaker_name": quote.speaker_name,
    }


def _event(event: Event) -> Record:
    return {
        "start": event.span.start,
        "end": event.span.end,
        "expression": event.expression,
        "begin": event.interval.begin.isoformat(),
        "end_date": event.interval.end.isoformat(),
        "entities": list(event.entities),
    }
