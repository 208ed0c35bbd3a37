"""From a match to a reading; the same for every language, because rules name what they catch alike.

EDGE START MID END, SHIFT -1 0 1, PART a part of the day with its modifier, CLOCK HOUR MINUTE ZONE a clock time, COUNT a
number, UNIT a TIMEX3 unit (ONE_UNIT: "sepekan"), APPROX a word for about.
"""


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
LONGEST_COUNT = 10**12
"""A larger number of units is a mistake of reading."""


def moment(match: Match) -> Moment | None:
    """A day, month or year by name or number, with a part of the day or a clock time."""
    return _moment(match)


def eve(match: Match) -> Moment | None:
    """The night before a day: "malam Minggu"."""
    found = _moment(match)
    return None if found is None else found._replace(eve=True, part="NI")


def midnight(match: Match) -> Moment | None:
    """The end of a day: "Rabu tengah malam", "tengah malam tadi"."""
    found = _moment(match)
    if found is None:
        return None
    days = -1 if match.has("TODAY") and match.text("TODAY") == "tadi" else found.days
    return found._replace(part=None, clock="24:00", days=days)


def tonight(_match: Match) -> Moment:
    """The night of today."""
    return Moment(days=0, part="NI")


def last_night(match: Match) -> Moment:
    """The night before today."""
    return Moment(days=match.integer("LAST_NIGHT"), part="NI")


def short_year(match: Match) -> Moment | None:
    """A year by two digits alone: "tahun 98"; only of the late twentieth century, others may be counts."""
    found = _moment(match)
    return found if found is not None and found.year is not None and 1960 <= found.year < 2000 else None


def between(match: Match) -> Moment | None:
    """A period by two of its parts: "pertengahan atau akhir Oktober"."""
    found = _moment(match)
    return None if found is None else found._replace(modifier=None)


def weak(match: Match) -> Moment | None:
    """A moment that counts only as a part of a fuller expression: "malam" in "Selasa (28/10) malam"."""
    found = _moment(match)
    return None if found is None else found._replace(weak=True)


def numeric_range(match: Match) -> Reading | None:
    """Days by numbers alone: "22-24/9", "28/9-1/10/2019"."""
    names = [name for name in ("DAY_MONTH", "FULL_DATE", "DAY_MONTH2", "FULL_DATE2") if match.has(name)]
    dates = [_numbers(match.text(name)) for name in names]
    if len(dates) == 1:
        first = (dates[0][0], dates[0][1], match.integer("DAY"))
        dates.insert(0, first)
    (year, month, day), (last_year, last_month, last_day) = dates
    if day is None or last_day is None or not (_possible(year, month, day) and _possible(last_year, last_month, last_day)):
        return None
    first_moment = Moment(year=year or last_year, month=month, day=day)
    last_moment = Moment(year=last_year, month=last_month, day=last_day)
    return _ordered(MomentRange(first_moment, last_moment))


def weak_range(match: Match) -> Reading | None:
    """Days by numbers that count only beside weekdays: "Senin-Rabu, 22-24/9"."""
    found = numeric_range(match)
    return found._replace(weak=True) if isinstance(found, MomentRange) else None


def day_list(match: Match) -> Reading | None:
    """Days of one month one after the other: "5, 6, dan 7 Mei"."""
    last = _moment(match, "3")
    first = match.integer("DAY")
    month = match.integer("MONTH") or match.integer("SHORT_MONTH")
    if last is None or last.day is None or first is None or month is None:
        return None
    last = last._replace(month=month, year=_year(match, ""), shift=match.integer("SHIFT"))
    return _ordered(MomentRange(last._replace(day=first), last))


def _ordered(found: MomentRange) -> MomentRange | None:
    """Return the range, None if it runs backwards within a month or year."""
    first, last = found.first, found.last
    if first.day is None or last.day is None or (first.year, first.month) != (last.year, last.month):
        return found
    return found if (first.day or 0) < (last.day or 0) else None


def _moment(match: Match, suffix: str = "") -> Moment | None:
    year, month, day = _date(match, suffix)
    if day is not None and not _possible(year, month, day):
        return None
    part, modifier = _part(match, suffix)
    clock = _clock(match, suffix)
    if clock is None and (match.has(f"HOUR{suffix}") or match.has(f"CLOCK{suffix}") or match.has(f"HOUR_WORDS{suffix}")):
        return None
    days = match.integer(f"DEICTIC{suffix}")
    if days is None and match.has("TODAY"):
        days = 0
    return Moment(
        year=year,
        month=month,
        day=day,
        weekday=match.integer(f"WEEKDAY{suffix}"),
        shift=match.integer(f"SHIFT{suffix}"),
        days=days if match.integer(f"WEEKDAY{suffix}") is None else None,
        part=None if clock else part,
        clock=clock,
        zone=match.string(f"ZONE{suffix}"),
        modifier=edge(match) or (None if clock else modifier),
    )


Numbers = tuple[int | None, int | None, int | None]


def _date(match: Match, suffix: str) -> Numbers:
    """Return year, month, day, as far as they were said."""
    for name in (f"FULL_DATE{suffix}", f"DAY_MONTH{suffix}"):
        if match.has(name):
            return _numbers(match.text(name))
    names = ("MONTH", "SHORT_MONTH", "MONTH_NUMBER")
    month = next((number for name in names if (number := match.integer(f"{name}{suffix}"))), None)
    return _year(match, suffix), month, match.integer(f"DAY{suffix}")


def _numbers(text: str) -> Numbers:
    """Read 17/9, 17/9/2023, 2023/09/17, 17.09.23: day before month unless the second number is above 12."""
    parts = [int(part) for part in text.replace(".", "/").split("/")]
    if len(parts) == 3 and parts[0] > 31:
        return parts[0], parts[1], parts[2]
    day, month = parts[:2] if parts[1] <= 12 else (parts[1], parts[0])
    if len(parts) == 2:
        return None, month, day
    return full_year(parts[2]) if parts[2] < 100 else parts[2], month, day


WRITTEN_PIVOT = 30
"""In words and after an apostrophe two digits reach back further than in a numeric date: "'45", "tahun 60-an"."""


def full_year(short: int, pivot: int = 70) -> int:
    """Return the year of two digits: from the pivot to 99 they are of the twentieth century."""
    return short + (1900 if short >= pivot else 2000)


def _year(match: Match, suffix: str) -> int | None:
    year = match.integer(f"YEAR{suffix}")
    if year is None and match.has(f"SHORT_YEAR{suffix}"):
        short = match.integer(f"SHORT_YEAR{suffix}")
        year = None if short is None else full_year(short, WRITTEN_PIVOT if match.has("APOSTROPHE") else 70)
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
    half = match.string("MERIDIEM") or _part(match, "")[0]
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
    """Two moments in one expression; each takes from the other what it leaves out.

    A pattern with one place for a year has it at the end, where it is said of both.
    """
    first, last = _moment(match), _moment(match, "2")
    if first is None or last is None:
        return None
    if last.day is not None and last.month is None:
        last = last._replace(month=first.month, year=first.year)
    if first.day is not None and first.month is None:
        first = first._replace(month=last.month, year=last.year)
    backwards = (first.month or 0, first.day or 0) > (last.month or 12, last.day or 31)
    if "YEAR2" not in match.found.re.groupindex and first.year is not None:
        first, last = first._replace(year=first.year - backwards), last._replace(year=first.year)
    elif first.year is None and last.year is not None:
        first = first._replace(year=last.year - backwards)
    elif last.year is None and first.year is not None:
        last = last._replace(year=first.year + backwards)
    shift = last.shift if last.shift is not None else first.shift
    part = first.part if match.has("WEEKDAY2") else last.part
    first = first._replace(modifier=None, shift=shift, zone=last.zone or first.zone)
    return _ordered(MomentRange(first, last._replace(modifier=None, shift=shift, part=part), edge(match)))


def years(match: Match) -> Reading | None:
    """From one year to another: "2014-2019", "1997-98", "2018/2019"."""
    if match.has("YEARS"):
        left, right = match.text("YEARS").split("/")
    else:
        left, right = match.text("YEAR"), match.text("YEAR2") or match.text("SHORT_YEAR")
    last = int(right) if len(right) == 4 else int(left[:2]) * 100 + int(right)
    if last <= int(left):
        return None
    return Fixed(f"{left}/{last}", edge(match))


def _unit(match: Match) -> str | None:
    """Return the unit that was said, in the singular, the plural or together with "one"."""
    return match.string("UNIT") or match.string("ONE_UNIT") or match.string("UNITS")


def shifted(match: Match) -> Reading | None:
    """A unit counted from the publication day, or the unit that holds it."""
    unit = _unit(match)
    shift = 1 if match.has("LATER") else match.integer("SHIFT") or 0
    counted = match.has("COUNT") or match.has("ONE_UNIT")
    if unit is None or (unit == "D" and not counted and not match.has("SOME")):
        return None
    if counted and match.has("SHIFT") and shift >= 0:
        return None  # "lima tahun mendatang" is a length
    if match.has("SOME"):
        return None if match.text("SHIFT") in ("ini", "mendatang") else Vague("PAST_REF" if shift < 0 else "FUTURE_REF")
    number = match.number("COUNT") if match.has("COUNT") else 1
    if number is None or number > LONGEST_COUNT:
        return None
    if number != int(number) or unit in CLOCK_UNITS:
        return Vague("PAST_REF" if shift < 0 else "FUTURE_REF")
    return Shifted(unit, int(number) * shift, edge(match), counted)


def weekend(match: Match) -> Reading:
    """Saturday and Sunday."""
    return Shifted("WE", match.integer("SHIFT") or 0, counted=match.has("SHIFT"))


def anchored(match: Match) -> Reading | None:
    """A unit counted from a date in the text."""
    unit, shift = _unit(match), match.integer("ANCHORED")
    if unit is None or shift is None:
        return None
    if match.has("SOME"):
        return Period(duration(unit, "X"))
    number = match.number("COUNT") if match.has("COUNT") else 1
    if number is None or number > LONGEST_COUNT:
        return None
    if number != int(number) or unit in CLOCK_UNITS:
        return Period(duration(unit, amount(number) or "X"))
    return Anchored(unit, int(number) * shift)


def beside(match: Match) -> Reading | None:
    """The unit before or after that of a date in the text: "tahun sebelumnya"."""
    unit, shift = match.string("UNIT"), match.integer("BESIDE")
    if unit is None or shift is None or unit in CLOCK_UNITS:
        return None
    return Anchored(unit, shift, uncounted=True)


def morrow(match: Match) -> Reading:
    """The day after one in the text."""
    return Anchored("D", 1, part=_part(match, "")[0], uncounted=True)


def same(match: Match) -> Reading | None:
    """The unit of a date in the text."""
    unit = match.string("UNIT")
    if unit is None or unit in CLOCK_UNITS:
        return None
    return Same(unit, _year(match, ""), match.integer("SHIFT"))


def period(match: Match) -> Reading | None:
    """A length of time: of one unit or two, with a half more, or between two counts."""
    unit = _unit(match)
    number: float | None = 1 if match.has("ONE_UNIT") or match.has("ONE") else match.number("COUNT") if match.has("COUNT") else 0
    if unit is None or number is None:
        return None
    if match.has("SOME"):
        return Period(duration(unit, "X"), edge(match))
    if match.has("HALF"):
        number += 0.5
    count = amount(number)
    other = amount(match.number("COUNT2" if not match.has("ONE_UNIT") else "COUNT"))
    if count is None:
        return None
    if match.has("UNIT2") or (match.has("UNIT") and match.has("ONE_UNIT")):
        second = match.string("UNIT2") or match.string("UNIT")
        first = match.string("ONE_UNIT") or match.string("UNIT")
        return None if other is None or second is None or first is None else _two_units((count, first), (other, second))
    if match.has("COUNT2"):
        return None if other is None else Period(f"{duration(unit, count)}/{duration(unit, other)}", edge(match))
    return Period(duration(unit, count), edge(match))


def times(match: Match) -> Reading | None:
    """A count of counted units: "2 x 24 jam"."""
    unit, first, second = match.string("UNIT"), match.number("COUNT"), match.number("COUNT2")
    if unit is None or first is None or second is None:
        return None
    count = amount(first * second)
    return None if count is None else Period(duration(unit, count))


def some_period(match: Match) -> Reading | None:
    """A length without a count: "bertahun-tahun", "bulan-bulan terakhir"."""
    unit = match.string("MANY_UNITS") or _unit(match)
    if unit is None or (match.has("UNIT2") and match.text("UNIT") != match.text("UNIT2")):
        return None
    return Period(duration(unit, "X"))


UNIT_ORDER = ("CE", "DE", "Y", "M", "W", "D", "TH", "TM", "TS")


def _two_units(first: tuple[str, str], second: tuple[str, str]) -> Reading | None:
    """Return ``P2Y8M`` for two counts with their units, the longer unit first."""
    units = (first[1], second[1])
    if not all(unit in UNIT_ORDER for unit in units) or UNIT_ORDER.index(units[0]) >= UNIT_ORDER.index(units[1]):
        return None
    value, in_clock = "P", False
    for count, unit in (first, second):
        if unit in CLOCK_UNITS and not in_clock:
            value, in_clock = f"{value}T", True
        value += f"{count}{unit[1:] if unit in CLOCK_UNITS else unit}"
    return Period(value)


def duration(unit: str, count: str) -> str:
    """Return ``P3D``, ``PT2H``; half a year is six months."""
    if unit == "H":
        return duration("M", "X" if count == "X" else amount(float(count) * 6) or "X")
    return f"PT{count}{unit[1:]}" if unit in CLOCK_UNITS else f"P{count}{unit}"


def amount(number: float | None) -> str | None:
    """Return a count as TIMEX3 writes it, None for one that is no count."""
    if number is None or not 0 < number <= LONGEST_COUNT:
        return None
    return str(int(number)) if number == int(number) else f"{number:g}"


def frequency(match: Match) -> Reading | None:
    """How often: "per tahun", "setiap pagi", "mingguan", "lima tahun sekali"."""
    if (value := match.string("FREQUENCY")) is not None:
        return Frequency(value)
    unit = _unit(match) or match.string("ITS_UNIT")
    if unit is not None:
        count = amount(match.number("COUNT")) if match.has("COUNT") else "1"
        return None if count is None else Frequency(duration(unit, count))
    if match.has("WEEKDAY"):
        return Frequency("P1W")
    if match.has("MONTH"):
        return Frequency("P1Y")
    return Frequency("P1M" if match.has("DAY") else "P1D")


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


def vague_shift(match: Match) -> Reading | None:
    """A plural without a count: "bertahun-tahun lalu", "tahun-tahun sebelumnya"."""
    if match.has("UNIT2") and match.text("UNIT") != match.text("UNIT2"):
        return None
    shift = match.integer("SHIFT") if match.has("SHIFT") else match.integer("BESIDE")
    return Vague(("PRESENT_REF", "FUTURE_REF", "PAST_REF")[shift or 0])


def season(match: Match) -> Reading:
    """A season of sport: "musim lalu"."""
    return Vague(("PRESENT_REF", "FUTURE_REF", "PAST_REF")[match.integer("SHIFT") or 0])


def season_of_year(match: Match) -> Reading | None:
    """Spring, summer, autumn, winter: ``2014-SU``."""
    name = match.string("SEASON")
    if name is None:
        return season(match)
    year = _year(match, "")
    if year is None and match.has("SHIFT"):
        return Shifted(name, match.integer("SHIFT") or 0, edge(match))
    return Fixed(f"{year if year else 'XXXX'}-{name}", edge(match))


def division(match: Match) -> Reading | None:
    """A quarter or half of a year."""
    kind, number = match.string("DIVISION") or "Q", match.integer("QUARTER") or _ordinal(match, "")
    if number is None or number > (4 if kind == "Q" else 2):
        return None
    year, shift, years = _year(match, ""), match.integer("SHIFT"), match.integer("OF_SHIFT")
    return Division(kind, number, year, shift, years, edge(match))


def division_range(match: Match) -> Reading | None:
    """Quarters one after the other: "kuartal I-III 2019"."""
    first = division(match)
    last = _ordinal(match, "2")
    if not isinstance(first, Division) or last is None or not first.number < last <= 4:
        return None
    return first._replace(last=last)


def _ordinal(match: Match, suffix: str) -> int | None:
    if suffix and match.has("NUMBER") and match.has("ORDINAL"):
        suffix = ""
    number = match.integer(f"NUMBER{suffix}")
    number = match.integer(f"ORDINAL{suffix}") if number is None else number
    return None if number is None or number < 1 else number


def decade(match: Match) -> Reading | None:
    """Return "1990-an", "'90-an"; two digits from 30 on are of the twentieth century."""
    year = match.integer("YEAR")
    if year is None:
        year = full_year(match.integer("SHORT_YEAR") or 0, WRITTEN_PIVOT)
    if year % 10:
        return None
    return Fixed(f"{year // 10}", edge(match))


def century(match: Match) -> Reading | None:
    """Return 19 for "abad ke-20": the years 1900 to 1999."""
    number = _ordinal(match, "")
    return None if number is None or number > 30 else Fixed(f"{number - 1:02}", edge(match))


FOUNDED = {"kemerdekaan": 1945}
"""The year that anniversaries are counted from."""


def holiday(match: Match) -> Reading | None:
    """A holiday by name, with or without its year."""
    name = match.string("HOLIDAY")
    if name is None:
        return None
    year = _year(match, "")
    if match.has("ANNIVERSARY") and name in FOUNDED:
        year = FOUNDED[name] + (match.integer("ANNIVERSARY") or 0)
    elif match.has("ANNIVERSARY"):
        return None
    hijri = match.integer("HIJRI")
    if match.has("EVE"):
        return Holiday(name, year, match.integer("SHIFT"), hijri=hijri, days=-1, part="NI")
    day = match.integer("ORDINAL") if match.has("ORDINAL") else None
    return Holiday(
        name,
        year,
        match.integer("SHIFT"),
        hijri=hijri,
        days=(day or 1) - 1,
        part=_part(match, "")[0],
        modifier=edge(match),
    )


def independence_day(match: Match) -> Reading:
    """An anniversary of the republic by its number: "HUT ke-74 RI"."""
    return Holiday("kemerdekaan", FOUNDED["kemerdekaan"] + (match.integer("ANNIVERSARY") or 0))
