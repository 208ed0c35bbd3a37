"""From where a relative expression is counted."""

import datetime
from dataclasses import dataclass, field

from tempo_reader.domain.span import Span
from tempo_reader.domain.time_expression import Interval


@dataclass(frozen=True, slots=True)
class Anchor:
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


@dataclass(slots=True)
class Anchors:
    """What has been read so far."""

    published: datetime.date | None
    found: list[Anchor] = field(default_factory=list)

    def add(self, anchor: Anchor) -> None:
        """Keep one that was just read."""
        self.found.append(anchor)

    def last_in(self, sentence: int) -> Anchor | None:
        """Return the last one of a sentence."""
        return self.found[-1] if self.found and self.found[-1].sentence == sentence else None

    def day_in(self, sentence: int) -> Anchor | None:
        """Return the last day of a month that a sentence named as the time of what happened."""
        for anchor in reversed(self.found):
            if anchor.sentence != sentence:
                return None
            if anchor.explicit and anchor.names_day and not anchor.attribution:
                return anchor
        return None

    def nearest(self, unit: str, sentence: int) -> Anchor | None:
        """Return the last anchor fine enough for a unit; when something was said counts only if all else fails.

        An anchor of the same sentence always comes before one of an earlier sentence.
        """
        spoken: Anchor | None = None
        for anchor in reversed(self.found):
            if not _fine_enough(anchor, unit):
                continue
            if anchor.attribution:
                spoken = spoken or anchor
                continue
            if spoken is not None and spoken.sentence == sentence != anchor.sentence:
                return spoken
            return anchor
        return spoken


def _fine_enough(anchor: Anchor, unit: str) -> bool:
    if unit in ("D", "W"):
        return anchor.names_day
    if unit == "M":
        return anchor.names_month
    if unit in ("Q", "H"):
        return f"-{unit}" in anchor.value
    return True
