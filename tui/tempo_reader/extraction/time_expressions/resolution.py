"""From a reading to a value, by the guideline's table: each result names its rule and its anchor."""

import datetime
from dataclasses import replace

from tempo_reader.domain.time_expression import TimeType
from tempo_reader.extraction.time_expressions.holiday_resolution import resolve_holiday
from tempo_reader.extraction.time_expressions.moment_resolution import resolve_moment
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
from tempo_reader.extraction.time_expressions.setting import UNPLACED, Resolution, Setting
from tempo_reader.extraction.time_expressions.values import month_value, week_value

VAGUE_RULES = {"PAST_REF": "past-reference", "PRESENT_REF": "present-reference", "FUTURE_REF": "future-reference"}


def type_of(reading: Reading, value: str) -> TimeType:
    """Return the TIMEX3 type of a resolved reading."""
    if isinstance(reading, Frequency):
        return TimeType.SET
    if value.endswith("_REF"):
        return TimeType.DATE
    if value.startswith("P"):
        return TimeType.DURATION
    return TimeType.TIME if "T" in value else TimeType.DATE


def resolve(reading: Reading, setting: Setting) -> Resolution:
    """Return the value of a reading in its setting."""
    if setting.same is not None:
        same = setting.same
        return Resolution(same.value[:10], "same-as-in-text", same.interval.begin, same.span)
    match reading:
        case Moment():
            return resolve_moment(reading, setting)
        case MomentRange():
            return _range(reading, setting)
        case Shifted():
            return _shifted(reading, setting)
        case Anchored():
            return _anchored(reading, setting)
        case Same():
            return _same(reading, setting)
        case Period():
            return Resolution(reading.value, "duration", modifier=reading.modifier)
        case Frequency():
            return Resolution(reading.value, "frequency")
        case Vague():
            return Resolution(reading.value, VAGUE_RULES[reading.value])
        case Division():
            return _division(reading, setting)
        case Fixed():
            return Resolution(reading.value, "named-period", modifier=reading.modifier)
        case Holiday():
            return resolve_holiday(reading, setting)


def _range(reading: MomentRange, setting: Setting) -> Resolution:
    last = resolve_moment(reading.last, setting)
    first = resolve_moment(reading.first, setting)
    rule = "range" if last.anchor is None else last.rule
    return replace(last, value=f"{first.value}/{last.value}", rule=rule, modifier=reading.modifier)


def _shifted(reading: Shifted, setting: Setting) -> Resolution:
    published = setting.published
    if published is None:
        value = "PRESENT_REF" if reading.count == 0 else "PAST_REF" if reading.count < 0 else "FUTURE_REF"
        return Resolution(value, UNPLACED, modifier=reading.modifier)
    if reading.unit == "WE":
        return _weekend(reading, published)
    value = shift(published, reading.unit, reading.count)
    if value is None:
        return Resolution("PAST_REF" if reading.count < 0 else "FUTURE_REF", "out-of-calendar")
    rule = "period-of-publication" if reading.count == 0 else "periods-before" if reading.count < 0 else "periods-after"
    return Resolution(
        value, rule, published, distance=f"P{abs(reading.count)}{reading.unit}", modifier=reading.modifier
    )


def _weekend(reading: Shifted, published: datetime.date) -> Resolution:
    """Without more, the last weekend that had begun; "mendatang" is the first one after publication."""
    ahead = reading.count
    if reading.count == 1 and published.isoweekday() < 6:
        ahead = 0
    elif reading.count == 0 and not reading.counted and published.isoweekday() < 5:
        ahead = -1
    rule = ("weekend-of-publication", "weekend-after", "weekend-before")[reading.count]
    return Resolution(week_value(published + datetime.timedelta(7 * ahead)) + "-WE", rule, published)


def shift(day: datetime.date, unit: str, count: int) -> str | None:
    """Return the value of the unit that lies `count` units from the one with `day`; None beyond the calendar."""
    try:
        match unit:
            case "D":
                return (day + datetime.timedelta(count)).isoformat()
            case "W":
                return week_value(day + datetime.timedelta(7 * count))
            case "M":
                return _in_calendar(month_value(day.year, day.month + count))
            case "Q":
                quarter = (day.month - 1) // 3 + count
                return f"{day.year + quarter // 4:04}-Q{quarter % 4 + 1}"
            case "H":
                half = (day.month - 1) // 6 + count
                return f"{day.year + half // 2:04}-H{half % 2 + 1}"
            case "SP" | "SU" | "FA" | "WI":
                return _in_calendar(f"{day.year + count:04}-{unit}")
            case "Y":
                return _in_calendar(f"{day.year + count:04}")
            case "DE":
                return f"{day.year // 10 + count:03}"
            case "CE":
                return f"{day.year // 100 + count:02}"
    except (OverflowError, ValueError):
        return None
    return None


def _in_calendar(value: str) -> str | None:
    return value if "0001" <= value < "9999" and value[:4].isdecimal() else None


def _anchored(reading: Anchored, setting: Setting) -> Resolution:
    anchor = setting.anchors.nearest(reading.unit, setting.sentence)
    if anchor is not None:
        value = shift(anchor.interval.begin, reading.unit, reading.count)
        if value is not None:
            rule = "before-date-in-text" if reading.backwards else "after-date-in-text"
            return Resolution(
                value, rule, anchor.interval.begin, anchor.span, f"P{abs(reading.count)}{reading.unit}", reading.modifier
            )
    if reading.backwards and setting.published is not None:
        return _shifted(Shifted(reading.unit, reading.count, reading.modifier), setting)
    if reading.uncounted:
        return Resolution("PAST_REF" if reading.backwards else "FUTURE_REF", UNPLACED)
    return Resolution(f"P{abs(reading.count)}{reading.unit}", "duration", modifier=reading.modifier)


def _same(reading: Same, setting: Setting) -> Resolution:
    """Return the unit of a date in the text; in another year where one is said ("kuartal yang sama tahun 1988")."""
    published = setting.published
    anchor = setting.anchors.nearest(reading.unit, setting.sentence)
    year = reading.year
    if reading.years is not None and published is not None:
        year = published.year + reading.years
    if anchor is None:
        if year is not None:
            return Resolution(f"{year:04}", "year")
        if published is None:
            return Resolution("PRESENT_REF", UNPLACED)
        return Resolution(shift(published, reading.unit, 0) or "PRESENT_REF", "same-as-publication", published)
    value = shift(anchor.interval.begin, reading.unit, 0) or anchor.value
    if year is not None:
        value = f"{year:04}{value[4:]}"
    return Resolution(value, "same-as-in-text", anchor.interval.begin, anchor.span)


def _division(reading: Division, setting: Setting) -> Resolution:
    def value(year: int) -> str:
        first = f"{year:04}-{reading.kind}{reading.number}"
        return f"{first}/{year:04}-{reading.kind}{reading.last}" if reading.last else first

    if reading.year is not None:
        return Resolution(value(reading.year), "division-of-year", modifier=reading.modifier)
    published = setting.published
    if published is None:
        return Resolution(f"XXXX-{reading.kind}{reading.number}", UNPLACED, modifier=reading.modifier)
    if reading.years is not None or reading.shift == 0:
        year = published.year + (reading.years or 0)
        return Resolution(value(year), "division-of-relative-year", published, modifier=reading.modifier)
    begin = (reading.number - 1) * (3 if reading.kind == "Q" else 6) + 1
    ahead = reading.shift == 1 or (reading.shift is None and setting.future)
    year = published.year - (published.month < begin and not ahead)
    return Resolution(value(year), "division-begun", published, modifier=reading.modifier)
