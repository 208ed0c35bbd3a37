"""A bird's-eye band of when things happened: one line of bars over one line of scale."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import NamedTuple

from tempo_reader.domain.time_expression import Interval

BARS = "▁▂▃▄▅▆▇█"
EMPTY = "·"


class Band(NamedTuple):
    """Two lines of the same width."""

    bars: str
    scale: str


def overview(intervals: Sequence[Interval], published: datetime.date | None, width: int) -> Band | None:
    """Return the band of some intervals; None if they all lie on one day.

    Each column is an equal share of the time from the first day to the last; an interval counts where it begins,
    a day of publication is a ◆ on the scale.
    """
    begins = [interval.begin for interval in intervals]
    days = [*begins, published] if published else begins
    if not days or min(days) == max(days) or width < 12:
        return None
    first, span = min(days), (max(days) - min(days)).days
    counts = [0] * width

    def column(day: datetime.date) -> int:
        return min(width - 1, (day - first).days * (width - 1) // span)

    for day in begins:
        counts[column(day)] += 1
    top = max(counts)
    bars = "".join(BARS[(count * len(BARS) - 1) // top] if count else EMPTY for count in counts)
    left, right = _labels(first, max(days))
    scale = left + " " * (width - len(left) - len(right)) + right
    if published:
        at = column(published)
        if scale[at] == " ":
            scale = f"{scale[:at]}◆{scale[at + 1 :]}"
        elif at >= width - len(right) and len(left) + len(right) + 2 < width:
            scale = left + " " * (width - len(left) - len(right) - 2) + "◆ " + right
    return Band(bars, scale)


def _labels(first: datetime.date, last: datetime.date) -> tuple[str, str]:
    """Return the ends' labels: years over three years, months within, days within two months."""
    days = (last - first).days
    if days > 3 * 365:
        return str(first.year), str(last.year)
    if days > 62:
        return f"{first:%m/%Y}", f"{last:%m/%Y}"
    return f"{first.day}/{first.month}", f"{last.day}/{last.month}"
