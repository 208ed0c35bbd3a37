"""A time expression's value in words, at its true precision."""

import datetime
import re
from collections.abc import Callable
from functools import lru_cache

from tempo_reader.domain.language import Language
from tempo_reader.domain.time_expression import Modifier, TimeExpression, TimeType
from tempo_reader.localisation import dates
from tempo_reader.localisation.durations import format_duration
from tempo_reader.localisation.interface import N_, Interface, interface_for

REFERENCES = {
    "PAST_REF": N_("in the past"),
    "PRESENT_REF": N_("at present"),
    "FUTURE_REF": N_("in the future"),
}
SEASONS = {"SP": N_("spring"), "SU": N_("summer"), "FA": N_("autumn"), "WI": N_("winter")}
MODIFIERS = {
    Modifier.START: N_("early {date}"),
    Modifier.MID: N_("mid-{date}"),
    Modifier.END: N_("late {date}"),
    Modifier.APPROX: N_("about {date}"),
}
DAY_PARTS = {("MO", Modifier.START): N_("early morning"), ("NI", Modifier.END): N_("late night")}
"""Parts of the day whose modifier has a word of its own in Indonesian: "dini hari", "larut malam"."""

DAY = re.compile(r"\d{4}-\d\d-\d\d")
MONTH = re.compile(r"\d{4}-\d\d")
WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?")
CLOCK = re.compile(r"(\d\d):(\d\d)(?::(\d\d))?(?:([+-])(\d\d):(\d\d))?")


def format_value(expression: TimeExpression, language: Language) -> str:
    """Return "Rabu, 13 September 2023", "early September 2023", "1948", "3 hari", "every year".

    A value that says nothing certain is given in words ("in the past"); one of an unknown shape as it is.
    """
    interface = interface_for(language)
    modifier = expression.modifier
    _, _, part = expression.value.partition("T")
    if modifier and (part, modifier) in DAY_PARTS:
        words = _words(expression.value, interface, DAY_PARTS[part, modifier])
        modifier = None
    else:
        words = format_timex(expression.value, language)
    if modifier:
        words = interface.gettext(MODIFIERS[modifier], date=words)
    if expression.type is TimeType.SET:
        words = interface.gettext("every {time}", time=words.removeprefix("1 "))
    return words


def format_timex(value: str, language: Language) -> str:
    """Return a TIMEX3 value in words; as it is where it has no known shape or is no real day."""
    return _words(value, interface_for(language), None)


@lru_cache(maxsize=1024)  # a timeline names the same days again and again
def _words(value: str, interface: Interface, day_part: str | None) -> str:
    try:
        if value in REFERENCES:
            return interface.gettext(REFERENCES[value])
        if value.startswith("P"):
            return format_duration(value, interface)
        first, slash, last = value.partition("/")
        return _range(first, last, interface) if slash else _point(value, interface, day_part)
    except (ValueError, OverflowError):
        return value


def _point(value: str, interface: Interface, day_part: str | None = None) -> str:
    day, _, time = value.partition("T")
    if not time:
        return _date(day, interface)
    part = None
    if time in dates.DAY_PERIODS:
        part = interface.gettext(day_part) if day_part else dates.format_day_period(time, interface.language)
    if part is not None and DAY.fullmatch(day):
        return _part_of_day(datetime.date.fromisoformat(day), part, interface)
    if part is not None:
        return part
    return _on_day(day, _clock(time, interface), interface)


def _on_day(day: str, clock: str, interface: Interface) -> str:
    """Put the day before a time of day; a day that is not known is left out."""
    if "X" in day or not day:
        return clock
    date = _date(day, interface)
    if clock[0].isdigit():
        return interface.gettext("{date} at {clock}", date=date, clock=clock)
    return f"{date}, {clock}"


def _part_of_day(day: datetime.date, part: str, interface: Interface) -> str:
    return interface.gettext(
        "{weekday} {part}, {date}",
        weekday=dates.format_weekday(day, interface.language),
        part=part,
        date=dates.format_date_plain(day, interface.language),
    )


def _date(value: str, interface: Interface) -> str:
    language = interface.language
    if DAY.fullmatch(value):
        return dates.format_day(datetime.date.fromisoformat(value), language)
    if MONTH.fullmatch(value):
        return dates.format_month(datetime.date.fromisoformat(f"{value}-01"), language)
    if match := WEEK.fullmatch(value):
        monday = _monday(match)
        if match[3]:
            saturday = monday + datetime.timedelta(5)
            days = dates.format_interval(saturday, saturday + datetime.timedelta(1), language)
            return interface.gettext("weekend of {dates}", dates=days)
        days = dates.format_interval(monday, monday + datetime.timedelta(6), language)
        return interface.gettext("week of {dates}", dates=days)
    for shape, words in _SHAPES:
        if match := shape.fullmatch(value):
            return words(match, interface)
    return value


def _monday(week: re.Match[str]) -> datetime.date:
    return datetime.date.fromisocalendar(int(week[1]), int(week[2]), 1)


def _quarter(match: re.Match[str], interface: Interface) -> str:
    year = None if match[1] == "XXXX" else int(match[1])
    return dates.format_quarter(int(match[2]), year, interface.language)


def _half(match: re.Match[str], interface: Interface) -> str:
    if match[1] == "XXXX":
        return interface.gettext(
            N_("first half of a year") if match[2] == "1" else N_("second half of a year")
        )
    half = N_("first half of {year}") if match[2] == "1" else N_("second half of {year}")
    return interface.gettext(half, year=match[1])


def _season(match: re.Match[str], interface: Interface) -> str:
    season = interface.gettext(SEASONS[match[2]])
    return season if match[1] == "XXXX" else f"{season} {match[1]}"


def _century(match: re.Match[str], interface: Interface) -> str:
    return interface.gettext("{nth} century", nth=_ordinal(int(match[0]) + 1, interface.language))


def _weekday(match: re.Match[str], interface: Interface) -> str:
    return dates.format_weekday(datetime.date.fromisocalendar(2001, 1, int(match[1])), interface.language)


def _day_of_month(match: re.Match[str], interface: Interface) -> str:
    return interface.gettext("day {number} of a month", number=int(match[1]))


_SHAPES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], Interface], str]], ...] = (
    (re.compile(r"(\d{4}|XXXX)-Q([1-4])"), _quarter),
    (re.compile(r"(\d{4}|XXXX)-H([12])"), _half),
    (re.compile(r"(\d{4}|XXXX)-(SP|SU|FA|WI)"), _season),
    (re.compile(r"\d{3}"), lambda match, interface: interface.gettext("{year}s", year=f"{match[0]}0")),
    (re.compile(r"\d\d"), _century),
    (
        re.compile(r"XXXX-(\d\d)-(\d\d)"),
        lambda match, interface: dates.format_day_of_year(int(match[1]), int(match[2]), interface.language),
    ),
    (
        re.compile(r"XXXX-(\d\d)"),
        lambda match, interface: dates.format_month_name(int(match[1]), interface.language),
    ),
    (re.compile(r"XXXX-WXX-([1-7])"), _weekday),
    (re.compile(r"XXXX-XX-(\d\d)"), _day_of_month),
    (re.compile(r"XXXX(?:-XX|-WXX)*"), lambda _, interface: interface.gettext("at an unknown time")),
)


def _ordinal(number: int, language: Language) -> str:
    if language is Language.INDONESIAN:
        return f"ke-{number}"
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _range(first: str, last: str, interface: Interface) -> str:
    language = interface.language
    if DAY.fullmatch(first) and DAY.fullmatch(last):
        return dates.format_interval(
            datetime.date.fromisoformat(first), datetime.date.fromisoformat(last), language
        )
    if MONTH.fullmatch(first) and MONTH.fullmatch(last):
        return dates.format_months(
            datetime.date.fromisoformat(f"{first}-01"), datetime.date.fromisoformat(f"{last}-01"), language
        )
    if (begin := WEEK.fullmatch(first)) and (end := WEEK.fullmatch(last)):
        sunday = _monday(end) + datetime.timedelta(6)
        return interface.gettext(
            "weeks of {dates}", dates=dates.format_interval(_monday(begin), sunday, language)
        )
    if (begin := _YEARLY_DAY.fullmatch(first)) and (end := _YEARLY_DAY.fullmatch(last)):
        return dates.format_days_of_year((int(begin[1]), int(begin[2])), (int(end[1]), int(end[2])), language)
    day, _, time = first.partition("T")
    other_day, _, other_time = last.partition("T")
    if day == other_day and CLOCK.fullmatch(time) and CLOCK.fullmatch(other_time):
        return _clocks(day, time, other_time, interface)
    words, other_words = _point(first, interface), _point(last, interface)
    return f"{words} – {other_words}" if " " in words + other_words else f"{words}–{other_words}"


_YEARLY_DAY = re.compile(r"XXXX-(\d\d)-(\d\d)")


def _clocks(day: str, first: str, last: str, interface: Interface) -> str:
    """Return "08.00–10.00 WIB", with its day if there is one: the zone stands once where it is the same."""
    begin = _clock(first, interface)
    if first[5:] == last[5:]:
        begin = begin.split(" ")[0]
    return _on_day(day, f"{begin}–{_clock(last, interface)}", interface)


def _clock(value: str, interface: Interface) -> str:
    if value == "24:00":
        return interface.gettext("midnight")
    match = CLOCK.fullmatch(value)
    if match is None:
        raise ValueError(value)
    zone = None
    if match[4]:
        offset = datetime.timedelta(hours=int(match[5]), minutes=int(match[6]))
        zone = datetime.timezone(-offset if match[4] == "-" else offset)
    time = datetime.time(int(match[1]), int(match[2]), tzinfo=zone)
    return dates.format_clock(time, interface.language)
