"""From where a relative expression is counted."""

import datetime
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tempo_reader.domain.span import Span
from tempo_reader.domain.time_expression import Interval

MEMORY = 64
"""Expressions back that an anchor may be looked for, so that resolving stays linear in the text."""


NEAR = 3
"""Sentences back to which "hari itu" points."""


class Anchor(NamedTuple):
    """A dated expression that others may be counted from."""

    value: str
    interval: Interval
    span: Span
    sentence: int
    attribution: bool
    """Whether it says when something was said, "kata Budi, Senin", not when something happened."""
    explicit: bool
    """Whether it names the day of a month, so that it needs no other to be understood."""

    @property
    def names_day(self) -> bool:
        """Whether it is no longer than a day."""
        return self.interval.begin == self.interval.end

    @property
    def names_month(self) -> bool:
        """Whether it lies within one month."""
        return (self.interval.end - self.interval.begin).days <= 31 and (
            self.interval.begin.month == self.interval.end.month
        )


class Anchors:
    """What has been read so far."""

    def __init__(self, published: datetime.date | None, found: Sequence[Anchor] = ()) -> None:
        self.published = published
        self._found = list(found)

    def seen_on(self, day: datetime.date) -> "Anchors":
        """Return the same as it would be read on another day."""
        return Anchors(day, self._found[-MEMORY:])

    def add(self, anchor: Anchor) -> None:
        """Keep one that was just read."""
        self._found.append(anchor)

    def last_in(self, sentence: int) -> Anchor | None:
        """Return the last one of a sentence."""
        return self._found[-1] if self._found and self._found[-1].sentence == sentence else None

    def candidates(self, unit: str, sentence: int) -> Iterator[Anchor]:
        """Yield the anchors fine enough for a unit, the best one first.

        First what happened in the same sentence, then when something was said there, then earlier events; days on
        which something was said in earlier sentences come last.
        """
        fit = [anchor for anchor in reversed(self._found[-MEMORY:]) if _fine_enough(anchor, unit)]
        yield from sorted(fit, key=lambda anchor: _rank(anchor, sentence))

    def has_near(self, unit: str, sentence: int) -> bool:
        """Tell whether a date fine enough for a unit stands in the sentence so far or shortly before it."""
        anchor = self.nearest(unit, sentence)
        return anchor is not None and sentence - anchor.sentence <= NEAR

    def nearest(self, unit: str, sentence: int) -> Anchor | None:
        """Return the best candidate."""
        return next(self.candidates(unit, sentence), None)


def _rank(anchor: Anchor, sentence: int) -> int:
    if anchor.sentence == sentence:
        return int(anchor.attribution)
    return 3 if anchor.attribution else 2


def _fine_enough(anchor: Anchor, unit: str) -> bool:
    if unit in ("D", "W"):
        return anchor.names_day
    if unit == "M":
        return anchor.names_month
    if unit in ("Q", "H"):
        return f"-{unit}" in anchor.value
    return True
