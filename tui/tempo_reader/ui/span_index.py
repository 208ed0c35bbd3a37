"""Spans to be found by place."""

from bisect import bisect_left
from collections.abc import Iterable
from itertools import accumulate
from typing import Generic, TypeVar

from tempo_reader.domain.span import Span

T = TypeVar("T")


class SpanIndex(Generic[T]):
    """Spans in reading order with what they stand for; looked up in logarithmic time."""

    def __init__(self, items: Iterable[tuple[Span, T]]) -> None:
        self.items = sorted(items, key=lambda item: (item[0].start, item[0].end))
        self._starts = [span.start for span, _ in self.items]
        self._reach = list(accumulate((span.end for span, _ in self.items), max))

    def overlapping(self, start: int, end: int) -> list[tuple[Span, T]]:
        """Return what shares a character with ``start:end``, in reading order."""
        first = bisect_left(self._reach, start + 1)
        last = bisect_left(self._starts, end)
        return [item for item in self.items[first:last] if item[0].end > start]

    def at(self, offset: int) -> tuple[Span, T] | None:
        """Return the shortest one that stands on `offset`."""
        return min(
            self.overlapping(offset, offset + 1), key=lambda item: item[0].end - item[0].start, default=None
        )

    def after(self, offset: int) -> tuple[Span, T] | None:
        """Return the first one that begins after `offset`."""
        number = bisect_left(self._starts, offset + 1)
        return self.items[number] if number < len(self.items) else None

    def before(self, offset: int) -> tuple[Span, T] | None:
        """Return the last one that begins before `offset`."""
        number = bisect_left(self._starts, offset)
        return self.items[number - 1] if number else None
