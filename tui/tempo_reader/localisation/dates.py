"""Dates, times and counts of time in words, by CLDR: the only module that imports Babel's dates."""

import datetime
from functools import cache
from typing import Literal

from babel import Locale
from babel.core import UnknownLocaleError
from babel.dates import format_date, format_skeleton, format_timedelta
from babel.units import format_unit

from tempo_reader.domain.language import Language

Unit = Literal["minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century"]
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


def format_quarter(day: datetime.date, language: Language) -> str:
    """Return "Kuartal ke-3 2023", "3rd quarter 2023"."""
    return format_date(day, "QQQQ y", locale=_locale(language))


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
    if offset is None:
        return clock
    hours = offset.total_seconds() / 3600
    return f"{clock} {ZONES.get(int(hours), f'UTC{hours:+g}') if hours == int(hours) else f'UTC{hours:+g}'}"


def format_day_period(part: str, language: Language) -> str:
    """Return "pagi", "morning" for a TIMEX3 part of the day: MO, AF, EV or NI."""
    periods = _locale(language).day_periods
    standing = periods["stand-alone"]["wide"] or periods["format"]["wide"] or periods["format"]["abbreviated"]
    return str(standing[DAY_PERIODS[part]])


def format_interval(begin: datetime.date, end: datetime.date, language: Language) -> str:
    """Return "11–17 September 2023", "September 11–17, 2023": both ends included."""
    return _interval(begin, end, "yMMMd", language)


def format_months(begin: datetime.date, end: datetime.date, language: Language) -> str:
    """Return "Maret–Mei 2019"."""
    return _interval(begin, end, "yMMMM", language)


def _interval(begin: datetime.date, end: datetime.date, skeleton: str, language: Language) -> str:
    # Babel's format_interval knows the months in full only without days, so CLDR's patterns are filled here.
    locale = _locale(language)
    patterns = locale.interval_formats[skeleton]
    field = "y" if begin.year != end.year else "M" if begin.month != end.month else "d"
    if field == "d" and field not in patterns:
        return format_month(begin, language)
    if begin == end:
        return format_date_plain(begin, language)
    full = [part.replace("MMMM", "MMM").replace("MMM", "MMMM") for part in patterns[field]]
    return "".join(
        format_date(day, part, locale=locale) for day, part in zip((begin, end), full, strict=True)
    )


def format_count(number: int, unit: Unit, language: Language) -> str:
    """Return "3 hari", "3 days"."""
    if unit == "century" and language is Language.INDONESIAN:
        return f"{number} abad"  # CLDR has no Indonesian name for it
    return format_unit(number, f"duration-{unit}", locale=_locale(language))


def format_days_apart(days: int, language: Language) -> str:
    """Return a distance in its natural unit: "4 hari", "3 weeks", "75 years"; `days` is not negative."""
    return format_timedelta(
        datetime.timedelta(days=days), granularity="day", threshold=1.75, locale=_locale(language)
    )
