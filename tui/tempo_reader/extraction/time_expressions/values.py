"""TIMEX3 values and the calendar days that they cover."""

import datetime
import re

from tempo_reader.domain.time_expression import Interval

VALUE = re.compile(
    r"(?P<year>\d{4})(?:-(?:(?P<month>\d\d)(?:-(?P<day>\d\d)(?:T\S+)?)?|W(?P<week>\d\d)(?P<weekend>-WE)?"
    r"|Q(?P<quarter>[1-4])|H(?P<half>[12])))?"
    r"|(?P<decade>\d{3})|(?P<century>\d\d)"
)


def interval_of(value: str) -> Interval | None:
    """Return the days that a value covers, or None if it names no place on the calendar.

    ``A/B`` covers all from the first day of A to the last day of B.
    """
    first, slash, last = value.partition("/")
    begin = _days(first)
    end = _days(last) if slash else begin
    if begin is None or end is None or begin.begin > end.end:
        return None
    return Interval(begin.begin, end.end)


def _days(value: str) -> Interval | None:
    match = VALUE.fullmatch(value)
    if match is None:
        return None
    try:
        if match["decade"]:
            return _years(int(match["decade"]) * 10, 10)
        if match["century"]:
            return _years(int(match["century"]) * 100, 100)
        year = int(match["year"])
        if match["day"]:
            day = datetime.date(year, int(match["month"]), int(match["day"]))
            return Interval(day, day)
        if match["month"]:
            return _months(year, int(match["month"]), 1)
        if match["quarter"]:
            return _months(year, int(match["quarter"]) * 3 - 2, 3)
        if match["half"]:
            return _months(year, int(match["half"]) * 6 - 5, 6)
        if match["week"]:
            monday = datetime.date.fromisocalendar(year, int(match["week"]), 1)
            first = 5 if match["weekend"] else 0
            return Interval(monday + datetime.timedelta(first), monday + datetime.timedelta(6))
        return _years(year, 1)
    except (ValueError, OverflowError):
        return None  # 31 June, the year 0


def _years(first: int, count: int) -> Interval:
    return Interval(datetime.date(max(first, 1), 1, 1), datetime.date(first + count - 1, 12, 31))


def _months(year: int, first: int, count: int) -> Interval:
    last = first + count - 1
    following = datetime.date(year, last + 1, 1) if last < 12 else datetime.date(year + 1, 1, 1)
    return Interval(datetime.date(year, first, 1), following - datetime.timedelta(1))


def week_value(day: datetime.date) -> str:
    """Return the ISO week of a day, ``2023-W37``."""
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


def month_value(year: int, month: int) -> str:
    """Return ``2023-09``; months beyond 1-12 count into the neighbouring years.

    Raise OverflowError before year 1 and after 9999.
    """
    years, index = divmod(month - 1, 12)
    if not 1 <= year + years <= 9999:
        raise OverflowError
    return f"{year + years:04}-{index + 1:02}"


def day_in_month(year: int, month: int, day: int) -> datetime.date | None:
    """Return the date, or None where the calendar has no such day."""
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None
