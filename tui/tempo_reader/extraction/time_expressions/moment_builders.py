"""From a match to a moment: a day, a time, a month or a year.

What a pattern may catch: YEAR SHORT_YEAR MONTH SHORT_MONTH MONTH_NUMBER DAY DAY_MONTH FULL_DATE WEEKDAY; SHIFT
("lalu": -1), DEICTIC (days from today), TODAY; PART, CLOCK, HOUR, HOUR_WORDS, HALF ("setengah lima"), MERIDIEM, ZONE;
EDGE.
"""

from tempo_reader.extraction.time_expressions import captures
from tempo_reader.extraction.time_expressions.grammar import Match
from tempo_reader.extraction.time_expressions.readings import Moment, MomentRange

DAY_NAMES = ("DAY_LIST", "DAY", *(f"DAY{number}" for number in range(2, 8)))
"""Under which a pattern catches days that are listed."""
Numbers = tuple[int | None, int | None, int | None]
"""Year, month, day, as far as they were said."""


def moment(match: Match) -> Moment | None:
    """A day, month or year by name or number, with a part of the day or a clock time."""
    return _moment(match)


def eve(match: Match) -> Moment | None:
    """The night before a day: "malam Minggu"."""
    found = _moment(match)
    return None if found is None else found._replace(eve=True, part="NI")


def midnight(match: Match) -> Moment | None:
    """The end of a day: "Rabu tengah malam"; PASSED is what says that it was the last one, "tengah malam tadi"."""
    found = _moment(match)
    if found is None:
        return None
    return found._replace(part=None, clock="24:00", days=-1 if match.has("PASSED") else found.days)


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


def numeric_range(match: Match) -> MomentRange | None:
    """Days by numbers alone: "22-24/9", "28/9-1/10/2019"."""
    names = [name for name in ("DAY_MONTH", "FULL_DATE", "DAY_MONTH2", "FULL_DATE2") if match.has(name)]
    dates = [_numbers(match.text(name)) for name in names]
    if len(dates) == 1:
        first = (dates[0][0], dates[0][1], match.integer("DAY"))
        dates.insert(0, first)
    (year, month, day), (last_year, last_month, last_day) = dates
    if (
        day is None
        or last_day is None
        or not (_possible(year, month, day) and _possible(last_year, last_month, last_day))
    ):
        return None
    first_moment = Moment(year=year or last_year, month=month, day=day)
    last_moment = Moment(year=last_year, month=last_month, day=last_day)
    return _ordered(MomentRange(first_moment, last_moment))


def weak_range(match: Match) -> MomentRange | None:
    """Days by numbers that count only beside weekdays: "Senin-Rabu, 22-24/9"."""
    found = numeric_range(match)
    return found._replace(weak=True) if found is not None else None


def day_list(match: Match) -> MomentRange | None:
    """Days of one month one after the other: "5, 6, dan 7 Mei", "5,6 dan 7 Mei"."""
    words = (word for name in DAY_NAMES for word in match.text(name).split(","))
    days = [int(word) for word in words if word]
    month, year = match.integer("MONTH") or match.integer("SHORT_MONTH"), captures.year(match)
    if days != sorted(set(days)) or not _possible(year, month, days[-1]):
        return None
    last = Moment(year=year, month=month, day=days[-1], shift=match.integer("SHIFT"))
    return MomentRange(last._replace(day=days[0]), last)


def _ordered(found: MomentRange) -> MomentRange | None:
    """Return the range, None if it runs backwards within a month or year."""
    first, last = found.first, found.last
    if first.day is None or last.day is None or (first.year, first.month) != (last.year, last.month):
        return found
    return found if (first.day or 0) < (last.day or 0) else None


def moment_range(match: Match) -> MomentRange | None:
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
    if first.clock and last.clock:
        first, last = _clocks(first, first.clock, last, last.clock)
    shift = last.shift if last.shift is not None else first.shift
    part = first.part if match.has("WEEKDAY2") else last.part
    first = first._replace(modifier=None, shift=shift, zone=last.zone or first.zone)
    return _ordered(
        MomentRange(first, last._replace(modifier=None, shift=shift, part=part), captures.edge(match))
    )


def _clocks(first: Moment, begin: str, last: Moment, end: str) -> tuple[Moment, Moment]:
    """Put two clock times of one day in order: "pukul 9 hingga 5 sore" begins in the morning, midnight ends it."""
    if end == "00:00":
        last = last._replace(clock="24:00")
    elif begin > end and begin >= "12:00":
        first = first._replace(clock=f"{int(begin[:2]) - 12:02}{begin[2:]}")
    return first, last


def _moment(match: Match, suffix: str = "") -> Moment | None:
    year, month, day = _date(match, suffix)
    if (day is not None and not _possible(year, month, day)) or (year is None and match.has("YEAR_WORDS")):
        return None
    part, modifier = captures.part_of_day(match, suffix)
    clock = _clock(match, suffix)
    if clock is None and any(match.has(f"{name}{suffix}") for name in ("HOUR", "CLOCK", "HOUR_WORDS")):
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
        modifier=captures.edge(match) or (None if clock else modifier),
    )


def _date(match: Match, suffix: str) -> Numbers:
    """Return year, month, day, as far as they were said."""
    for name in (f"FULL_DATE{suffix}", f"DAY_MONTH{suffix}"):
        if match.has(name):
            return _numbers(match.text(name))
    names = ("MONTH", "SHORT_MONTH", "MONTH_NUMBER")
    month = next((number for name in names if (number := match.integer(f"{name}{suffix}"))), None)
    day = match.integer(f"DAY{suffix}")
    if match.has("DAY_WORDS"):
        day = int(match.number("DAY_WORDS") or 0)
    return captures.year(match, suffix), month, day


def _numbers(text: str) -> Numbers:
    """Read 17/9, 17/9/2023, 2023/09/17, 17.09.23: day before month unless the second number is above 12."""
    parts = [int(part) for part in text.replace(".", "/").split("/")]
    if len(parts) == 3 and parts[0] > 31:
        return parts[0], parts[1], parts[2]
    day, month = parts[:2] if parts[1] <= 12 else (parts[1], parts[0])
    if len(parts) == 2:
        return None, month, day
    return captures.full_year(parts[2]) if parts[2] < 100 else parts[2], month, day


def _possible(year: int | None, month: int | None, day: int) -> bool:
    if month is None:
        return 1 <= day <= 31
    if not 1 <= month <= 12:
        return False
    february = 29 if year is None or (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)) else 28
    return 1 <= day <= (february if month == 2 else 30 if month in (4, 6, 9, 11) else 31)


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
    half = match.string("MERIDIEM") or captures.part_of_day(match)[0]
    if hour < 12 and half in ("PM", "EV", "NI") and not (half == "NI" and hour < 5):
        hour += 12
    elif hour == 12 and half in ("AM", "NI"):
        hour = 24 if half == "NI" and minute == 0 else 0
    elif hour < 5 and half == "AF":
        hour += 12
    if hour == 24 and minute:
        hour = 0
    return f"{hour:02}:{minute:02}"
