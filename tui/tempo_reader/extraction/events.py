"""What happened when: sentences and clauses that a dated expression places in time."""

from collections.abc import Sequence

from tempo_reader.domain.entity import Entity
from tempo_reader.domain.event import Event
from tempo_reader.domain.span import Span
from tempo_reader.domain.time_expression import TimeExpression
from tempo_reader.extraction.document import Document


def find_events(
    document: Document, expressions: Sequence[TimeExpression], entities: Sequence[Entity]
) -> tuple[Event, ...]:
    """Return the events in time order, a coarser period before a finer one that begins with it."""
    events = []
    for number, expression in enumerate(expressions):
        if expression.interval is None:
            continue
        span = next((s.span for s in document.sentences if s.span.covers(expression.span)), expression.span)
        events.append(Event(span, number, expression.interval, _named_in(span, entities)))
    return tuple(sorted(events, key=lambda e: (e.interval.begin, -e.interval.end.toordinal(), e.span.start)))


def _named_in(span: Span, entities: Sequence[Entity]) -> tuple[int, ...]:
    first = {
        entity.id: mention.start for entity in entities for mention in reversed(entity.mentions) if span.covers(mention)
    }
    return tuple(sorted(first, key=lambda number: first[number]))
