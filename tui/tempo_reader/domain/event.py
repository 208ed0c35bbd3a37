"""What happened when."""

from dataclasses import dataclass

from tempo_reader.domain.span import Span
from tempo_reader.domain.time_expression import Interval
from tempo_reader.domain.value import Value


@dataclass(frozen=True, slots=True)
class Event(Value):
    """A sentence or clause that a dated expression places in time."""

    span: Span
    expression: int
    """The place of its expression in `Analysis.expressions`."""
    interval: Interval
    entities: tuple[int, ...]
    """The places in `Analysis.entities` of those who are named in it, in order of appearance."""
