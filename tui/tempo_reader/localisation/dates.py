"""Dates, times and counts of time in words, by CLDR: the only module that imports Babel's dates."""

import datetime
import re
from functools import cache
from typing import Literal

from babel import Locale
from babel.core import UnknownLocaleError
from babel.dates import format_date, format_skeleton
from babel.units import format_unit

from tempo_reader.domain.language import Language

Unit = Literal["second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century"]
DAY_PERIODS = {"MO": "morning1", "AF": "afternoon1", "EV": "evening1", "NI": "night1"}
"""TIMEX3 parts of the day and CLDR's day periods."""
ZONES = {7: "WIB", 8: "WITA", 9: "WIT"}
"""Indonesian zones by hours east of Greenwich, as news prints them in either language."""


@cache
def _locale(language: Language) -> Locale:
    try:
        return Locale(language.value)
    except UnknownLocaleError as error:
        raise LookupError(f"Babel has no data for {language}") from error


@cache
def _pattern(language: Language) -> str:
    """Return CLDR's long date without padding: ``d MMMM y``, ``MMMM d, y``."""
    return str(_locale(language).date_formats["long"].pattern)


def format_day(day: datetime.date, language: Language) -> str:
    """Return "Rabu, 13 September 2023", "Wednesday, September 13, 2023"."""
    return format_date(day, f"EEEE, {_pattern(language)}", locale=_locale(language))


def format_date_plain(day: datetime.date, language: Language) -> str:
    """Return "13 September 2023", "September 13, 2023"."""
    return format_date(day, _pattern(language), locale=_locale(language))


def format_weekday(day: datetime.date, language: Language) -> str:
    """Return "Rabu", "Wednesday"."""
    return format_date(day, "EEEE", locale=_locale(language))


def format_month(day: datetime.date, language: Language) -> str:
    """Return "September 2023"."""
    return format_date(day, "MMMM y", locale=_locale(language))


def format_quarter(number: int, year: int | None, language: Language) -> str:
    """Return "Kuartal ke-3 2023", "3rd quarter 2023"; without its year if that is None."""
    day = datetime.date(year or 2000, number * 3, 1)
    return format_date(day, "QQQQ y" if year else "QQQQ", locale=_locale(language))


def format_day_of_year(month: int, day: int, language: Language) -> str:
    """Return "1 Mei", "May 1": a date that comes every year."""
    return format_skeleton("MMMMd", datetime.date(2000, month, day), locale=_locale(language))


def format_month_name(month: int, language: Language) -> str:
    """Return "Mei", "May"."""
    return format_date(datetime.date(2000, month, 1), "LLLL", locale=_locale(language))


def format_clock(time: datetime.time, language: Language) -> str:
    """Return "15.50 WIB", "15:50 WIB": 24 hours, as Indonesian news prints them, in either language."""
    clock = format_skeleton(
        "Hm",
        datetime.datetime.combine(datetime.date(2000, 1, 1), time.replace(tzinfo=None)),
        locale=_locale(language),
    )
    offset = time.utcoffset()
    return clock if offset is None else f"{clock} {_zone(offset)}"


def _zone(offset: datetime.timedelta) -> str:
    minutes = int(offset.total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    if rest == 0 and minutes > 0 and hours in ZONES:
        return ZONES[hours]
    if minutes == 0:
        return "UTC"
    return f"UTC{'-' if minutes < 0 else '+'}{hours}" + (f":{rest:02}" if rest else "")


def format_day_period(part: str, language: Language) -> str:
    """Return "pagi", "morning" for a TIMEX3 part of the day: MO, AF, EV or NI."""
    periods = _locale(language).day_periods
    standing = periods["stand-alone"]["wide"] or periods["format"]["wide"] or periods["format"]["abbreviated"]
    return str(standing[DAY_PERIODS[part]])


def format_interval(begin: datetime.date, end: datetime.date, language: Language) -> str:
    """Return "11–17 September 2023", "September 11–17, 2023": both ends included."""
    if begin == end:
        return format_date_plain(begin, language)
    field = "y" if begin.year != end.year else "M" if begin.month != end.month else "d"
    return _interval(begin, end, "yMMMd", field, language)


def format_months(begin: datetime.date, end: datetime.date, language: Language) -> str:
    """Return "Maret–Mei 2019"."""
    if (begin.year, begin.month) == (end.year, end.month):
        return format_month(begin, language)
    return _interval(begin, end, "yMMMM", "y" if begin.year != end.year else "M", language)


def format_days_of_year(begin: tuple[int, int], end: tuple[int, int], language: Language) -> str:
    """Return "17–20 Agustus", "August 17–20" for a month and day each: a period that comes every year."""
    first, last = datetime.date(2000, *begin), datetime.date(2000, *end)
    return _interval(first, last, "MMMd", "M" if begin[0] != end[0] else "d", language)


def _interval(begin: datetime.date, end: datetime.date, skeleton: str, field: str, language: Language) -> str:
    """Fill CLDR's pattern for an interval whose ends differ from `field` on; months are spelt in full.

    Babel's `format_interval` knows full months only without days. CLDR's dashes have thin spaces in some
    languages and versions and none in others: here numbers stand close, longer ends apart.
    """
    locale = _locale(language)
    parts = [re.sub("M+", "MMMM", part) for part in locale.interval_formats[skeleton][field]]
    words = [format_date(day, part, locale=locale) for day, part in zip((begin, end), parts, strict=True)]
    close = field == "d" or (field == "M" and skeleton == "yMMMM")
    return re.sub(r"\s*[–-]\s*", "–" if close else " – ", "".join(words), count=1)


def format_count(number: int, unit: Unit, language: Language) -> str:
    """Return "3 hari", "3 days"."""
    if unit == "century" and language is Language.INDONESIAN:
        return f"{number} abad"  # CLDR has no Indonesian name for it
    return format_unit(number, f"duration-{unit}", locale=_locale(language))


def format_days_apart(days: int, language: Language) -> str:
    """Return a distance in its natural unit: "13 hari", "3 months", "75 years"; `days` is not negative.

    A month is a twelfth of a year of 365.25 days.
    """
    months = round(days / 30.4375)
    if days <= 31:
        return format_count(days, "day", language)
    if months < 24 and months != 12:
        return format_count(months, "month", language)
    return format_count(round(days / 365.25), "year", language)
