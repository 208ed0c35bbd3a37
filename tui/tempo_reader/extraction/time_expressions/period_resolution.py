"""Which week, month, quarter, year or longer period is meant."""

import datetime

from tempo_reader.extraction.time_expressions.readings import Anchored, Division, Same, Shifted
from tempo_reader.extraction.time_expressions.rule_names import RuleName
from tempo_reader.extraction.time_expressions.setting import Resolution, Setting
from tempo_reader.extraction.time_expressions.values import interval_of, month_value, week_value


def resolve_shifted(reading: Shifted, setting: Setting) -> Resolution:
    """Count units from the publication day."""
    published, count = setting.published, reading.steps
    if published is None:
        return Resolution(_reference(count), RuleName.UNPLACED)
    if reading.unit == "WE":
        return _weekend(reading, published)
    value = shifted_value(published, reading.unit, count)
    if value is None:
        return Resolution(_reference(count), RuleName.BEYOND_CALENDAR, published)
    rule = (
        RuleName.PERIODS_AFTER
        if count > 0
        else RuleName.PERIODS_BEFORE
        if count
        else RuleName.PERIOD_OF_PUBLICATION
    )
    return Resolution(
        value, rule, published, distance=_distance(count, reading.unit), modifier=reading.modifier
    )


def _reference(count: int) -> str:
    return "FUTURE_REF" if count > 0 else "PAST_REF" if count else "PRESENT_REF"


def _distance(count: int, unit: str) -> str | None:
    return _length(count, unit) if count else None


def _length(count: int, unit: str) -> str:
    """Return ``P3M``; ISO 8601 has no unit for half a year, which is counted in months."""
    return f"P{abs(count) * 6}M" if unit == "H" else f"P{abs(count)}{unit}"


def _weekend(reading: Shifted, published: datetime.date) -> Resolution:
    """Without more, the last weekend that had begun; "mendatang" is the first one after publication."""
    weeks = reading.steps
    if reading.steps == 1 and published.isoweekday() < 6:
        weeks = 0
    elif reading.steps == 0 and not reading.counted and published.isoweekday() < 5:
        weeks = -1
    rule = (RuleName.WEEKEND_OF_PUBLICATION, RuleName.WEEKEND_AFTER, RuleName.WEEKEND_BEFORE)[reading.steps]
    return Resolution(week_value(published + datetime.timedelta(7 * weeks)) + "-WE", rule, published)


def shifted_value(day: datetime.date, unit: str, count: int) -> str | None:
    """Return the value of the unit that lies `count` units from the one with `day`; None beyond the calendar."""
    try:
        match unit:
            case "D":
                return (day + datetime.timedelta(count)).isoformat()
            case "W":
                return week_value(day + datetime.timedelta(7 * count))
            case "Q" | "H":
                months = 3 if unit == "Q" else 6
                years, part = divmod((day.month - 1) // months + count, 12 // months)
                value = f"{day.year + years:04}-{unit}{part + 1}"
            case "M":
                value = month_value(day.year, day.month + count)
            case "Y":
                value = f"{day.year + count:04}"
            case "DE":
                value = f"{day.year // 10 + count:03}"
            case "CE":
                value = f"{day.year // 100 + count:02}"
            case _:  # a season
                return f"{day.year + count:04}-{unit}"
    except OverflowError:
        return None
    return value if interval_of(value) is not None else None


def resolve_anchored(reading: Anchored, setting: Setting) -> Resolution:
    """Count units from the nearest date in the text.

    What comes after it does not reach beyond the publication day unless the clause speaks of the future: a nearer
    date from which it would is passed over.
    """
    suffix = f"T{reading.part}" if reading.part else ""
    for anchor in setting.anchors.candidates(reading.unit, setting.sentence):
        value = shifted_value(anchor.interval.begin, reading.unit, reading.steps)
        interval = interval_of(value) if value is not None else None
        if value is None or interval is None:
            continue
        published = None if setting.future else setting.published
        if published is not None and anchor.interval.begin <= published < interval.begin:
            continue
        rule = RuleName.BEFORE_DATE_IN_TEXT if reading.steps < 0 else RuleName.AFTER_DATE_IN_TEXT
        distance = _distance(reading.steps, reading.unit)
        return Resolution(
            value + suffix, rule, anchor.interval.begin, anchor.span, distance, modifier=reading.modifier
        )
    from_publication = reading.steps < 0 or (reading.uncounted and setting.future)
    if from_publication and setting.published is not None:
        return resolve_shifted(Shifted(reading.unit, reading.steps, reading.modifier), setting)
    if reading.steps < 0:
        return Resolution("PAST_REF", RuleName.UNPLACED)
    return Resolution(_length(reading.steps, reading.unit), RuleName.DURATION, modifier=reading.modifier)


def resolve_same(reading: Same, setting: Setting) -> Resolution:
    """Return the unit of a date in the text; in another year where one is said ("kuartal yang sama tahun 1988")."""
    published = setting.published
    year = reading.year
    if reading.years is not None and published is not None:
        year = published.year + reading.years
    for anchor in setting.anchors.candidates(reading.unit, setting.sentence):
        value = shifted_value(anchor.interval.begin, reading.unit, 0) or anchor.value
        if year is not None:
            value = f"{year:04}{value[4:]}"
        value += f"T{reading.part}" if reading.part else ""
        return Resolution(value, RuleName.SAME_AS_IN_TEXT, anchor.interval.begin, anchor.span)
    if year is not None:
        return Resolution(f"{year:04}", RuleName.YEAR)
    if published is None:
        return Resolution("PRESENT_REF", RuleName.UNPLACED)
    value = shifted_value(published, reading.unit, 0) or "PRESENT_REF"
    return Resolution(value, RuleName.SAME_AS_PUBLICATION, published)


def resolve_division(reading: Division, setting: Setting) -> Resolution:
    """Return a quarter or half; of the year of publication if it had begun by then, else of the year before."""

    def value(year: int) -> str:
        first = f"{year:04}-{reading.kind}{reading.number}"
        return f"{first}/{year:04}-{reading.kind}{reading.last}" if reading.last else first

    published = setting.published
    if reading.year is not None:
        return Resolution(value(reading.year), RuleName.DIVISION_OF_YEAR, modifier=reading.modifier)
    if published is None:
        unknown = f"XXXX-{reading.kind}{reading.number}"
        return Resolution(unknown, RuleName.UNPLACED, modifier=reading.modifier)
    if reading.years is not None or reading.shift == 0:
        year = published.year + (reading.years or 0)
        return Resolution(
            value(year), RuleName.DIVISION_OF_RELATIVE_YEAR, published, modifier=reading.modifier
        )
    begin = (reading.number - 1) * (3 if reading.kind == "Q" else 6) + 1
    ahead = reading.shift == 1 or (reading.shift is None and setting.future)
    year = published.year - (published.month < begin and not ahead)
    return Resolution(value(year), RuleName.DIVISION_BEGUN, published, modifier=reading.modifier)
