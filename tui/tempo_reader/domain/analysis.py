"""All that was found in an article."""

from dataclasses import dataclass

from tempo_reader.domain.entity import Entity
from tempo_reader.domain.event import Event
from tempo_reader.domain.quote import Quote
from tempo_reader.domain.span import Span
from tempo_reader.domain.time_expression import TimeExpression
from tempo_reader.domain.value import Value


@dataclass(frozen=True, slots=True)
class Analysis(Value):
    """Every offset counts in the article's text."""

    sentences: tuple[Span, ...] = ()
    expressions: tuple[TimeExpression, ...] = ()
    """In reading order, never overlapping."""
    entities: tuple[Entity, ...] = ()
    """In order of first mention."""
    quotes: tuple[Quote, ...] = ()
    """In reading order."""
    events: tuple[Event, ...] = ()
    """In time order, a coarser period before a finer one that begins with it."""
