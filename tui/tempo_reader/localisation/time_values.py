"""A time expression's value in words, at its true precision."""

import datetime
import re

from tempo_reader.domain.language import Language
from tempo_reader.domain.time_expression import Modifier, TimeExpression
from tempo_reader.localisation import dates
from tempo_reader.localisation.interface import N_, Interface, interface_for

UNITS: dict[str, dates.Unit] = {
    "D": "day",
    "W": "week",
    "M": "month",
    "Q": "quarter",
    "Y": "year",
    "DE": "decade",
    "CE": "century",
}
CLOCK_UNITS: dict[str, dates.Unit] = {"H": "hour", "M": "minute"}
REFERENCES = {
    "PAST_REF": N_("in the past"),
    "PRESENT_REF": N_("at present"),
    "FUTURE_REF": N_("in the future"),
}
SEASONS = {"SP": N_("spring"), "SU": N_("summer"), "FA": N_("autumn"), "WI": N_("winter")}
MODIFIERS = {
    Modifier.START: N_("early {date}"),
    Modifier.MID: N_("mid {date}"),
    Modifier.END: N_("late {date}"),
    Modifier.APPROX: N_("about {date}"),
}
DURATION = re.compile(r"P(T?)((?:\d+|X)(?:DE|CE|[DWMQYH]))((?:\d+|X)(?:DE|CE|[DWMQYH]))?$")
CLOCK = re.compile(r"(\d\d):(\d\d)(?:([+-]\d\d):(\d\d))?$")


def format_value(expression: TimeExpression, language: Language) -> str:
    """Return "Rabu, 13 September 2023", "early September 2023", "1948", "3 hari".

    A value that says nothing certain is given in words ("in the past"); one of an unknown shape as it is.
    """
    words = format_timex(expression.value, language)
    if expression.modifier is None:
        return words
    return interface_for(language).gettext(MODIFIERS[expression.modifier], date=words)


def format_timex(value: str, language: Language) -> str:
    """Return a TIMEX3 value in words."""
    interface = interface_for(language)
    if value in REFERENCES:
        return interface.gettext(REFERENCES[value])
    if value.startswith("P"):
        return _duration(value, language)
    if "/" in value:
        first, _, last = value.partition("/")
        return _range(first, last, language)
    day, _, time = value.partition("T")
    if not time:
        return _date(day, interface)
    words = _time(time, language)
    if "X" in day or not day:
        return words
    return f"{_date(day, interface)}, {words}"


def _date(value: str, interface: Interface) -> str:
    language = interface.language
    if match := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", value):
        return dates.format_day(datetime.date.fromisoformat(value), language)
    if match := re.fullmatch(r"(\d{4})-(\d\d)", value):
        return dates.format_month(datetime.date.fromisoformat(f"{value}-01"), language)
    if match := re.fullmatch(r"(\d{4})-W(\d\d)(-WE)?", value):
        monday = datetime.date.fromisocalendar(int(match[1]), int(match[2]), 1)
        if match[3]:
            days = dates.format_interval(
                monday + datetime.timedelta(5), monday + datetime.timedelta(6), language
            )
            return interface.gettext("the weekend of {dates}", dates=days)
        days = dates.format_interval(monday, monday + datetime.timedelta(6), language)
        return interface.gettext("the week of {dates}", dates=days)
    if match := re.fullmatch(r"(\d{4})-Q([1-4])", value):
        return dates.format_quarter(datetime.date(int(match[1]), int(match[2]) * 3, 1), language)
    if match := re.fullmatch(r"(\d{4})-H([12])", value):
        half = N_("first half of {year}") if match[2] == "1" else N_("second half of {year}")
        return interface.gettext(half, year=match[1])
    if match := re.fullmatch(r"(\d{4}|XXXX)-(SP|SU|FA|WI)", value):
        season = interface.gettext(SEASONS[match[2]])
        return season if match[1] == "XXXX" else f"{season} {match[1]}"
    if match := re.fullmatch(r"XXXX-(\d\d)-(\d\d)", value):
        return dates.format_day_of_year(int(match[1]), int(match[2]), language)
    if match := re.fullmatch(r"XXXX-(\d\d)", value):
        return dates.format_month_name(int(match[1]), language)
    if re.fullmatch(r"\d{3}", value):
        return interface.gettext("the {year}s", year=f"{value}0")
    if re.fullmatch(r"\d{2}", value):
        number = int(value) + 1
        return interface.gettext("{ordinal} century", ordinal=_english_ordinal(number), number=number)
    return value


def _english_ordinal(number: int) -> str:
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _range(first: str, last: str, language: Language) -> str:
    whole = re.compile(r"\d{4}-\d\d-\d\d$")
    if whole.match(first) and whole.match(last):
        return dates.format_interval(
            datetime.date.fromisoformat(first), datetime.date.fromisoformat(last), language
        )
    month = re.compile(r"\d{4}-\d\d$")
    if month.match(first) and month.match(last):
        return dates.format_months(
            datetime.date.fromisoformat(f"{first}-01"), datetime.date.fromisoformat(f"{last}-01"), language
        )
    return f"{format_timex(first, language)} – {format_timex(last, language)}"


def _time(value: str, language: Language) -> str:
    if value in dates.DAY_PERIODS:
        return dates.format_day_period(value, language)
    if value == "24:00":
        return interface_for(language).gettext("midnight")
    if match := CLOCK.match(value):
        zone = None
        if match[3]:
            zone = datetime.timezone(datetime.timedelta(hours=int(match[3]), minutes=int(match[4])))
        return dates.format_clock(datetime.time(int(match[1]), int(match[2]), tzinfo=zone), language)
    return value


def _duration(value: str, language: Language) -> str:
    match = DURATION.match(value)
    if match is None:
        return value
    units = CLOCK_UNITS if match[1] else UNITS
    words = []
    for part in (match[2], match[3]):
        if part is None:
            continue
        number = re.match(r"\d+|X", part)
        unit = units.get(part[number.end() :]) if number else None
        if number is None or unit is None:
            return value
        if number.group() == "X":
            words.append(interface_for(language).gettext(SEVERAL[unit]))
        else:
            words.append(dates.format_count(int(number.group()), unit, language))
    return " ".join(words)


SEVERAL: dict[dates.Unit, str] = {
    "minute": N_("several minutes"),
    "hour": N_("several hours"),
    "day": N_("several days"),
    "week": N_("several weeks"),
    "month": N_("several months"),
    "quarter": N_("several quarters"),
    "year": N_("several years"),
    "decade": N_("several decades"),
    "century": N_("several centuries"),
}
