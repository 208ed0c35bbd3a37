"""From a match to a reading; the same for every language, because rules name what they catch alike.

EDGE START MID END, SHIFT -1 0 1, PART a part of the day with its modifier, CLOCK HOUR MINUTE ZONE a clock time, COUNT a
number, UNIT a TIMEX3 unit (ONE_UNIT: "sepekan"), APPROX a word for about.
"""

from dataclasses import replace

from tempo_reader.domain.time_expression import Modifier
from tempo_reader.extraction.time_expressions.grammar import Match
from tempo_reader.extraction.time_expressions.readings import (
    Anchored,
    Division,
    Fixed,
    Frequency,
    Holiday,
    Moment,
    MomentRange,
    Period,
    Reading,
    Same,
    Shifted,
    Vague,
)

CLOCK_UNITS = frozenset({"TH", "TM", "TS"})
LONGEST_COUNT = 10_000
"""A larger number of units is a mistake of reading."""


def moment(match: Match) -> Moment | None:
    """A day, month or year by name or number, with a part of the day or a clock time."""
    return _moment(match)


def eve(match: Match) -> Moment | None:
    """The night before a day: "malam Minggu"."""
    found = _moment(match)
    return None if found is None else replace(found, eve=True)


def _moment(match: Match, suffix: str = "") -> Moment | None:
    year, month, day, exact = _date(match, suffix)
    if day is not None and not _possible(year, month, day):
        return None
    part, modifier = _part(match, suffix)
    clock = _clock(match, suffix)
    if clock is None and (match.has(f"HOUR{suffix}") or match.has(f"CLOCK{suffix}")):
        return None
    return Moment(
        year=year,
        month=month,
        day=day,
        weekday=match.integer(f"WEEKDAY{suffix}"),
        shift=match.integer(f"SHIFT{suffix}"),
        days=match.integer(f"DEICTIC{suffix}"),
        part=None if clock else part,
        clock=clock,
        zone=match.string(f"ZONE{suffix}"),
        modifier=edge(match) or (None if clock else modifier),
        exact=exact,
        **_relative(match),
    )


def _relative(match: Match) -> dict[str, int]:
    """Return ``weeks``, ``months`` or ``years`` for "pekan lalu" beside a day or a month."""
    unit, shift = match.value("OF_UNIT"), match.integer("OF_SHIFT")
    if unit is None or shift is None:
        return {}
    return {{"W": "weeks", "M": "months", "Y": "years"}[str(unit)]: shift}


def _date(match: Match, suffix: str) -> tuple[int | None, int | None, int | None, bool]:
    """Return year, month, day, and whether there is only one way to read them."""
    if match.has(f"FULL_DATE{suffix}"):
        return _numbers(match.text(f"FULL_DATE{suffix}"))
    if match.has(f"DAY_MONTH{suffix}"):
        first, second = (int(part) for part in match.text(f"DAY_MONTH{suffix}").split("/"))
        return (None, second, first, True) if second <= 12 else (None, first, second, True)
    month = match.integer(f"MONTH{suffix}") or match.integer(f"SHORT_MONTH{suffix}") or match.integer(f"MONTH_NUMBER{suffix}")
    day = match.integer(f"DAY{suffix}") or match.integer(f"ORDINAL_DAY{suffix}")
    if day is None and match.has(f"DAY_WORDS{suffix}"):
        number = match.number(f"DAY_WORDS{suffix}")
        day = int(number) if number is not None and 1 <= number <= 31 else None
    return _year(match, suffix), month, day, True


def _numbers(text: str) -> tuple[int | None, int | None, int | None, bool]:
    """Read 17/9/2023, 2023/09/17, 17.09.23: day, month, year unless the second number is above 12."""
    first, second, third = (int(part) for part in text.replace(".", "/").replace("-", "/").split("/"))
    if first > 31:
        return first, second, third, True
    year = full_year(third) if third < 100 else third
    return (year, second, first, True) if second <= 12 else (year, first, second, True)


def full_year(short: int) -> int:
    """Return the year of two digits: 70-99 are of the twentieth century."""
    return short + (1900 if short >= 70 else 2000)


def _year(match: Match, suffix: str) -> int | None:
    year = match.integer(f"YEAR{suffix}")
    if year is None and match.has(f"SHORT_YEAR{suffix}"):
        short = match.integer(f"SHORT_YEAR{suffix}")
        year = None if short is None else full_year(short)
    if year is None and match.has(f"YEAR_WORDS{suffix}"):
        number = match.number(f"YEAR_WORDS{suffix}")
        year = int(number) if number is not None and 1000 <= number < 2200 else None
    return year


def _possible(year: int | None, month: int | None, day: int) -> bool:
    if month is None:
        return 1 <= day <= 31
    if not 1 <= month <= 12:
        return False
    february = 29 if year is None or (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)) else 28
    return 1 <= day <= (february if month == 2 else 30 if month in (4, 6, 9, 11) else 31)


def _part(match: Match, suffix: str) -> tuple[str | None, Modifier | None]:
    value = match.string(f"PART{suffix}")
    if value is None:
        return None, None
    part, _, modifier = value.partition(" ")
    return part, Modifier(modifier) if modifier else None


def _clock(match: Match, suffix: str) -> str | None:
    """Return ``15:50``; a part of the day moves an hour of the twelve-hour clock ("pukul 5 sore")."""
    if match.has(f"CLOCK{suffix}"):
        hour, minute = (int(part) for part in match.text(f"CLOCK{suffix}").replace(".", ":").split(":")[:2])
    else:
        number = match.integer(f"HOUR{suffix}")
        if number is None and match.has(f"HOUR_WORDS{suffix}"):
            spoken = match.number(f"HOUR_WORDS{suffix}")
            number = None if spoken is None or spoken != int(spoken) else int(spoken)
        if number is None or not 0 <= number <= 24:
            return None
        hour, minute = number, match.integer(f"MINUTE{suffix}") or 0
    if match.has("HALF") and minute == 0:
        hour, minute = (hour - 1) % 24, 30  # "setengah lima" is half past four
    half = match.string(f"MERIDIEM{suffix}") or _part(match, suffix)[0]
    if hour < 12 and half in ("PM", "EV", "NI") and not (half == "NI" and hour < 5):
        hour += 12
    elif hour == 12 and half in ("AM", "NI"):
        hour = 24 if half == "NI" and minute == 0 else 0
    elif hour < 5 and half == "AF":
        hour += 12
    if hour == 24 and minute:
        hour = 0
    return f"{hour:02}:{minute:02}"


def edge(match: Match) -> Modifier | None:
    """Return START, MID, END for "awal", "pertengahan", "akhir"; APPROX for "sekitar" inside the expression."""
    value = match.string("EDGE")
    return Modifier(value) if value else Modifier.APPROX if match.has("APPROX") else None


def moment_range(match: Match) -> Reading | None:
    """Two moments in one expression; the first takes from the second what it leaves out."""
    first, last = _moment(match), _moment(match, "2")
    if first is None or last is None:
        return None
    filled = {
        name: getattr(first, name) if getattr(first, name) is not None else getattr(last, name)
        for name in ("year", "month", "weeks", "months", "years", "shift", "zone")
    }
    if first.year is not None and last.year is None and last.month is None and last.day is None and not last.clock:
        return None
    return MomentRange(replace(first, modifier=None, **filled), replace(last, modifier=None), last.shift, edge(match))


def years(match: Match) -> Reading | None:
    """From one year to another: "2014-2019", "1997-98", "2018/2019"."""
    if match.has("YEARS"):
        left, right = match.text("YEARS").split("/")
    else:
        left, right = match.text("YEAR"), match.text("YEAR2") or match.text("SHORT_YEAR") or match.text("SHORT_YEAR2")
    last = int(right) if len(right) == 4 else int(left[:2]) * 100 + int(right)
    if last <= int(left):
        return None
    return Fixed(f"{left}/{last}", edge(match))


def shifted(match: Match) -> Reading | None:
    """A unit counted from the publication day, or the unit that holds it."""
    unit, shift = match.string("UNIT") or match.string("ONE_UNIT"), match.integer("SHIFT") or 0
    if unit is None:
        return None
    if match.has("SOME"):
        return Vague("PAST_REF" if shift < 0 else "FUTURE_REF")
    counted = match.has("COUNT") or match.has("ONE_UNIT")
    number = match.number("COUNT") if match.has("COUNT") else 1
    if number is None or number > LONGEST_COUNT:
        return None
    if number != int(number):
        return Vague("PAST_REF" if shift < 0 else "FUTURE_REF")
    if match.has("COUNT2"):
        return Vague("PAST_REF" if shift < 0 else "FUTURE_REF")
    return Shifted(unit, int(number) * shift, edge(match), counted)


def anchored(match: Match) -> Reading | None:
    """A unit counted from a date in the text."""
    unit, shift = match.string("UNIT") or match.string("ONE_UNIT"), match.integer("ANCHORED")
    if unit is None or shift is None:
        return None
    number = match.number("COUNT") if match.has("COUNT") else 1
    if match.has("SOME"):
        return Period(f"P{'T' if unit in CLOCK_UNITS else ''}X{unit[-1]}")
    if number is None or number != int(number) or number > LONGEST_COUNT:
        return None
    return Anchored(unit, int(number) * shift, shift < 0, edge(match), _part(match, "")[0])


def same(match: Match) -> Reading | None:
    """The unit of a date in the text."""
    unit = match.string("UNIT")
    return None if unit is None else Same(unit, _year(match, ""), match.integer("OF_SHIFT"))


def period(match: Match) -> Reading | None:
    """A length of time, of one unit or two ("dua tahun delapan bulan")."""
    units = [unit for unit in (match.string("UNIT") or match.string("ONE_UNIT"), match.string("UNIT2")) if unit]
    counts = ["X" if match.has("SOME") else amount(match.number("COUNT")) if match.has("COUNT") else "1"]
    if match.has("UNIT2"):
        counts.append(amount(match.number("COUNT2")))
        return _two_units(units, counts, edge(match))
    if match.has("COUNT2"):
        first, last = counts[0], amount(match.number("COUNT2"))
        if first is None or last is None:
            return None
        return Period(f"{duration(units[0], first)}/{duration(units[0], last)}", edge(match))
    if not units or counts[0] is None:
        return None
    return Period(duration(units[0], counts[0]), edge(match))


def half_more(match: Match) -> Reading | None:
    """A count and a half: "satu setengah tahun"; half of one where no count was said."""
    unit, number = match.string("UNIT") or match.string("ONE_UNIT"), match.number("COUNT") if match.has("COUNT") else 0
    if match.has("ONE_UNIT"):
        number = 1
    if unit is None or number is None:
        return None
    return Period(duration(unit, amount(number + 0.5) or "X"), edge(match))


def _two_units(units: list[str], counts: list[str | None], modifier: Modifier | None) -> Reading | None:
    order = ["CE", "DE", "Y", "M", "W", "D", "TH", "TM", "TS"]
    if None in counts or units[0] not in order or units[1] not in order:
        return None
    if order.index(units[0]) >= order.index(units[1]):
        return None
    pieces = [f"{count}{unit[-1] if unit in CLOCK_UNITS else unit}" for count, unit in zip(counts, units, strict=True)]
    if units[1] in CLOCK_UNITS:
        return Period(f"P{'' if units[0] in CLOCK_UNITS else pieces[0]}T{''.join(pieces[units[0] not in CLOCK_UNITS:])}", modifier)
    return Period(f"P{''.join(pieces)}", modifier)


def duration(unit: str, count: str) -> str:
    """Return ``P3D``, ``PT2H``."""
    return f"PT{count}{unit[1:]}" if unit in CLOCK_UNITS else f"P{count}{unit}"


def amount(number: float | None) -> str | None:
    """Return a count as TIMEX3 writes it, None for one that is no count."""
    if number is None or not 0 < number <= LONGEST_COUNT:
        return None
    return str(int(number)) if number == int(number) else f"{number:g}"


def frequency(match: Match) -> Reading | None:
    """How often: "per tahun", "setiap pagi", "mingguan"."""
    value = match.string("FREQUENCY")
    if value is not None:
        return Frequency(value)
    unit = match.string("UNIT") or match.string("ONE_UNIT")
    if unit is not None:
        count = amount(match.number("COUNT")) if match.has("COUNT") else "1"
        return None if count is None else Frequency(duration(unit, count))
    if match.has("WEEKDAY"):
        return Frequency("P1W")
    if match.has("MONTH"):
        return Frequency("P1Y")
    return Frequency("P1D")


def vague(match: Match) -> Reading | None:
    """A reference that no calendar can place."""
    value = match.string("VAGUE")
    return None if value is None else Vague(value)


def past(_match: Match) -> Reading:
    """Some time ago."""
    return Vague("PAST_REF")


def future(_match: Match) -> Reading:
    """Some time ahead."""
    return Vague("FUTURE_REF")


def season(match: Match) -> Reading:
    """A season of sport: "musim lalu"."""
    return Vague(("PRESENT_REF", "FUTURE_REF", "PAST_REF")[match.integer("SHIFT") or 0])


def division(match: Match) -> Reading | None:
    """A quarter or half of a year."""
    kind = match.string("DIVISION")
    number = match.integer("NUMBER") if match.has("NUMBER") else match.integer("ORDINAL")
    if kind is None or number is None or not 1 <= number <= (4 if kind == "Q" else 2):
        return None
    return Division(kind, number, _year(match, ""), match.integer("SHIFT"), match.integer("OF_SHIFT"), edge(match))


def decade(match: Match) -> Reading | None:
    """ "1990-an", "'90-an"."""
    year = _year(match, "")
    if match.has("SHORT_YEAR") and year is not None and year % 100 < 30 and year >= 2000:
        year -= 0
    if year is None or year % 10:
        return None
    return Fixed(f"{year // 10}", edge(match))


def century(match: Match) -> Reading | None:
    """ "abad ke-20" is the years 1900 to 1999, value 19."""
    number = match.integer("NUMBER") if match.has("NUMBER") else match.integer("ORDINAL")
    if number is None or not 1 <= number <= 30:
        return None
    return Fixed(f"{number - 1:02}", edge(match))


def holiday(match: Match) -> Reading | None:
    """A holiday by name, with or without its year."""
    name = match.string("HOLIDAY")
    if name is None:
        return None
    return Holiday(
        name,
        year=_year(match, ""),
        shift=match.integer("SHIFT"),
        years=match.integer("OF_SHIFT"),
        hijri=match.integer("HIJRI"),
        part=_part(match, "")[0],
        modifier=edge(match),
    )
