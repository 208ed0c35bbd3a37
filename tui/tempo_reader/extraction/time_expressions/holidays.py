"""The days of the holidays, by the Indonesian calendar of each year."""

import datetime
from bisect import bisect_right
from collections.abc import Mapping
from functools import cache

from tempo_reader.domain.time_expression import Interval
from tempo_reader.resources import shipped_table

HIJRI_EPOCH = 227015
"""16 July 622 (Julian), as an ordinal of the Gregorian calendar."""
HIJRI_YEAR = 354.36708
"""Days."""
ONE_DAY = datetime.timedelta(1)


@cache
def _tables() -> tuple[Mapping[str, str], Mapping[str, str]]:
    tables = shipped_table("lexicon", "holidays.toml")
    return tables["fixed"], tables["movable"]


@cache
def _movable(name: str) -> tuple[datetime.date, ...]:
    return tuple(datetime.date.fromisoformat(day) for day in _tables()[1].get(name, "").split())


def names() -> frozenset[str]:
    """Return the keys of all holidays."""
    fixed, movable = _tables()
    return frozenset({*fixed, *movable})


def in_year(name: str, year: int) -> Interval | None:
    """Return the holiday's days in a year; the last one where an Islamic holiday comes twice; None if not known."""
    fixed = _tables()[0].get(name)
    if fixed is not None:
        day = datetime.date(year, *(int(part) for part in fixed.split("-"))) if 1 <= year <= 9999 else None
        return None if day is None else Interval(day, day)
    days = [day for day in _movable(name) if day.year == year]
    return _whole(name, days[-1]) if days else None


def in_hijri_year(name: str, year: int) -> Interval | None:
    """Return an Islamic holiday's days in a year of the Islamic calendar, None if not known."""
    days = _movable(name)
    if not days:
        return None
    index = year - int((days[0].toordinal() - HIJRI_EPOCH) / HIJRI_YEAR) - 1
    return _whole(name, days[index]) if 0 <= index < len(days) else None


def before(name: str, day: datetime.date) -> Interval | None:
    """Return the last one that begins on or before a day."""
    if name in _tables()[0]:
        this = in_year(name, day.year)
        return this if this is not None and this.begin <= day else in_year(name, day.year - 1)
    days = _movable(name)
    index = bisect_right(days, day)
    return _whole(name, days[index - 1]) if index else None


def after(name: str, day: datetime.date) -> Interval | None:
    """Return the first one that ends on or after a day."""
    last = before(name, day)
    if last is not None and last.end >= day:
        return last
    if name in _tables()[0]:
        this = in_year(name, day.year)
        return this if this is not None and this.begin >= day else in_year(name, day.year + 1)
    days = _movable(name)
    index = bisect_right(days, day)
    return _whole(name, days[index]) if index < len(days) else None


def _whole(name: str, first: datetime.date) -> Interval:
    """Return all days of it: Ramadan ends on the eve of Idul Fitri."""
    if name != "ramadan":
        return Interval(first, first)
    feast = after("idul_fitri", first)
    return Interval(first, first + 29 * ONE_DAY if feast is None else feast.begin - ONE_DAY)
