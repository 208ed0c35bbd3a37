"""What a token of digits can be: a day, an hour, a year, a clock time, a date."""

import re

SHAPES = {
    "zero": ("NUMBER", "HOUR", "MINUTE"),
    "month": ("NUMBER", "DAY", "MONTH_NUMBER", "HOUR", "MINUTE"),
    "hour": ("NUMBER", "DAY", "HOUR", "MINUTE"),
    "day": ("NUMBER", "DAY", "MINUTE"),
    "minute": ("NUMBER", "MINUTE"),
    "short_month": ("NUMBER", "DAY", "MONTH_NUMBER", "HOUR", "MINUTE", "SHORT_YEAR"),
    "short_hour": ("NUMBER", "DAY", "HOUR", "MINUTE", "SHORT_YEAR"),
    "short_day": ("NUMBER", "DAY", "MINUTE", "SHORT_YEAR"),
    "short_minute": ("NUMBER", "MINUTE", "SHORT_YEAR"),
    "short_year": ("NUMBER", "SHORT_YEAR"),
    "year": ("NUMBER", "YEAR"),
    "modern_year": ("NUMBER", "YEAR", "MODERN_YEAR"),
    "number": ("NUMBER",),
    "amount": ("AMOUNT",),
    "clock": ("CLOCK", "AMOUNT"),
    "day_month": ("DAY_MONTH",),
    "day_list": ("AMOUNT", "DAY_LIST"),
    "years": ("YEARS",),
    "full_date": ("FULL_DATE",),
    "clock_seconds": ("CLOCK",),
    "digits": ("DIGITS",),
}
"""A shape and the pattern classes that it belongs to. ``short_`` has two digits and may be a year of a century."""

CLOCK = re.compile(r"(?:[01]?\d|2[0-4])[.:][0-5]\d")
CLOCK_SECONDS = re.compile(r"(?:[01]?\d|2[0-4])([.:])[0-5]\d\1[0-5]\d")
PAIR = re.compile(r"(\d{1,4})/(\d{1,4})")
DAY_LIST = re.compile(r"\d{1,2}(?:,\d{1,2})+")
FULL_DATE = re.compile(r"\d{1,2}([/.])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}/\d{1,2}/\d{1,2}")
LONGEST_SLASH = 10
"""Years between two that are written with a slash: "2025/2030"."""
AMOUNT = re.compile(r"\d+(?:[.,]\d+)+")


def shape_of(text: str) -> str:
    """Return the shape, a key of `SHAPES`, of a token that begins with a digit."""
    if text.isdecimal():
        return _whole(text)
    if CLOCK.fullmatch(text):
        return "clock"
    if CLOCK_SECONDS.fullmatch(text):
        return "clock_seconds"
    if FULL_DATE.fullmatch(text):
        return "full_date"
    if pair := PAIR.fullmatch(text):
        return _pair(pair[1], pair[2])
    if DAY_LIST.fullmatch(text) and _is_day_list([int(day) for day in text.split(",")]):
        return "day_list"
    return "amount" if AMOUNT.fullmatch(text) else "digits"


def _whole(text: str) -> str:
    if len(text) > 4:
        return "number"
    number = int(text)
    if len(text) == 4:
        return "modern_year" if 1900 <= number < 2100 else "year" if 1000 <= number < 2200 else "number"
    if len(text) > 2:
        return "number"
    if number == 0:
        return "zero"
    kind = (
        "month"
        if number <= 12
        else "hour"
        if number <= 24
        else "day"
        if number <= 31
        else "minute"
        if number < 60
        else ""
    )
    if len(text) == 1:
        return kind
    return f"short_{kind or 'year'}"


def _is_day_list(days: list[int]) -> bool:
    """Tell whether numbers without blanks between them may be days: "6,7 dan 8 Mei"."""
    return days[0] > 0 and days[-1] <= 31 and days == sorted(set(days))


def _pair(left: str, right: str) -> str:
    first, second = int(left), int(right)
    if len(left) == 4:
        if len(right) == 4:
            follows = first < second <= first + LONGEST_SLASH and second < 2100
        else:
            follows = len(right) == 2 and second == (first + 1) % 100
        return "years" if follows and 1900 <= first < 2100 else "digits"
    if (
        len(left) <= 2
        and len(right) <= 2
        and 1 <= first <= 31
        and 1 <= second <= 31
        and min(first, second) <= 12
    ):
        return "day_month"
    return "digits"
