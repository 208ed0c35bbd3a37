"""TIMEX3 values and the days they cover."""

import datetime

import pytest

from tempo_reader.extraction.time_expressions.number_shapes import shape_of
from tempo_reader.extraction.time_expressions.period_resolution import shifted_value
from tempo_reader.extraction.time_expressions.values import interval_of


@pytest.mark.parametrize(
    ("value", "begin", "end"),
    [
        ("2023-09-13", "2023-09-13", "2023-09-13"),
        ("2023-09-13T15:50+07:00", "2023-09-13", "2023-09-13"),
        ("2023-09-13TNI", "2023-09-13", "2023-09-13"),
        ("2023-09-13T24:00", "2023-09-13", "2023-09-13"),
        ("2023-W37", "2023-09-11", "2023-09-17"),
        ("2023-W37-WE", "2023-09-16", "2023-09-17"),
        ("2020-W53", "2020-12-28", "2021-01-03"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2023-12", "2023-12-01", "2023-12-31"),
        ("2023-Q3", "2023-07-01", "2023-09-30"),
        ("2023-H2", "2023-07-01", "2023-12-31"),
        ("1948", "1948-01-01", "1948-12-31"),
        ("199", "1990-01-01", "1999-12-31"),
        ("19", "1900-01-01", "1999-12-31"),
        ("2013-01-22/2013-01-25", "2013-01-22", "2013-01-25"),
        ("2014/2019", "2014-01-01", "2019-12-31"),
    ],
)
def test_interval_of(value: str, begin: str, end: str) -> None:
    interval = interval_of(value)
    assert interval is not None
    assert (interval.begin.isoformat(), interval.end.isoformat()) == (begin, end)


@pytest.mark.parametrize(
    "value",
    ["P3D", "PAST_REF", "XXXX-05-01", "XXXX-XX-XXT08:00", "XXXX-SU", "2014-SU", "2023-02-30", "2023-13", "2021-W53",
     "0000", "P2D/P3D", "2019/2014", ""],
)  # fmt: skip
def test_what_has_no_place_on_the_calendar(value: str) -> None:
    assert interval_of(value) is None


@pytest.mark.parametrize(
    ("unit", "steps", "value"),
    [
        ("D", -3, "2019-09-29"),
        ("W", 1, "2019-W41"),
        ("M", -12, "2018-10"),
        ("Q", -4, "2018-Q4"),
        ("Q", 1, "2020-Q1"),
        ("H", -1, "2019-H1"),
        ("Y", 5, "2024"),
        ("DE", -2, "199"),
        ("CE", 0, "20"),
        ("Y", -5000, None),
        ("D", 10**9, None),
        ("M", 10**6, None),
    ],
)
def test_shifted_value(unit: str, steps: int, value: str | None) -> None:
    assert shifted_value(datetime.date(2019, 10, 2), unit, steps) == value


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("0", "zero"), ("7", "month"), ("07", "short_month"), ("24", "short_hour"), ("31", "short_day"),
        ("45", "short_minute"), ("98", "short_year"), ("2014", "modern_year"), ("1602", "year"), ("2500", "number"),
        ("123", "number"), ("15.50", "clock"), ("25.50", "amount"), ("1.250.000", "amount"),
        ("15.30.00", "clock_seconds"), ("24/8", "day_month"), ("24/13", "digits"),
        ("2018/2019", "years"), ("2018/19", "years"),
        ("2018/2017", "digits"), ("24/8/2014", "full_date"), ("12345", "number"),
    ],
)  # fmt: skip
def test_shapes_of_numbers(text: str, shape: str) -> None:
    assert shape_of(text) == shape
