"""From a reading to a value, by the guideline's table: each result names its rule and its anchor."""

from tempo_reader.domain.time_expression import TimeType
from tempo_reader.extraction.time_expressions.holiday_resolution import resolve_holiday
from tempo_reader.extraction.time_expressions.moment_resolution import resolve_moment
from tempo_reader.extraction.time_expressions.period_resolution import (
    resolve_anchored,
    resolve_division,
    resolve_same,
    resolve_shifted,
)
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
from tempo_reader.extraction.time_expressions.rule_names import RuleName
from tempo_reader.extraction.time_expressions.setting import Resolution, Setting
from tempo_reader.extraction.time_expressions.values import interval_of

LATE = 5000
"""A year in the second half of the calendar."""
REFERENCES = {
    "PAST_REF": RuleName.PAST_REFERENCE,
    "PRESENT_REF": RuleName.PRESENT_REFERENCE,
    "FUTURE_REF": RuleName.FUTURE_REFERENCE,
}


def type_of(reading: Reading, value: str) -> TimeType:
    """Return the TIMEX3 type of a resolved reading."""
    if isinstance(reading, Frequency):
        return TimeType.SET
    if value in REFERENCES:
        return TimeType.DATE
    if value.startswith("P"):
        return TimeType.DURATION
    return TimeType.TIME if "T" in value else TimeType.DATE


def resolve(reading: Reading, setting: Setting) -> Resolution:
    """Return the value of a reading in its setting; a day before year 1 or after 9999 is only past or future."""
    try:
        return _resolve(reading, setting)
    except OverflowError:
        published = setting.published
        is_past = published is not None and published.year < LATE
        return Resolution("PAST_REF" if is_past else "FUTURE_REF", RuleName.BEYOND_CALENDAR, published)


def _resolve(reading: Reading, setting: Setting) -> Resolution:
    if setting.same is not None:
        same = setting.same
        return Resolution(same.value[:10], RuleName.SAME_AS_IN_TEXT, same.interval.begin, same.span)
    match reading:
        case Moment():
            return resolve_moment(reading, setting)
        case MomentRange():
            return _range(reading, setting)
        case Shifted():
            return resolve_shifted(reading, setting)
        case Anchored():
            return resolve_anchored(reading, setting)
        case Same():
            return resolve_same(reading, setting)
        case Period():
            return Resolution(reading.value, RuleName.DURATION, modifier=reading.modifier)
        case Frequency():
            return Resolution(reading.value, RuleName.FREQUENCY)
        case Vague():
            return Resolution(reading.value, REFERENCES[reading.value])
        case Division():
            return resolve_division(reading, setting)
        case Fixed():
            return Resolution(reading.value, RuleName.NAMED_PERIOD, modifier=reading.modifier)
        case Holiday():
            return resolve_holiday(reading, setting)


def _range(reading: MomentRange, setting: Setting) -> Resolution:
    """Resolve the end, then the beginning as the last such moment that is not after it.

    Months or days of a month without a year are placed by their beginning: it may have come when the end has not.
    """
    if _is_without_year(reading.first) and _is_without_year(reading.last):
        first = resolve_moment(reading.first, setting)
        begun = interval_of(first.value)
        if begun is not None:
            onward = setting._replace(
                anchors=setting.anchors.seen_on(begun.begin), tense="future", since=None
            )
            last = resolve_moment(reading.last._replace(shift=None), onward)
            return first._replace(value=f"{first.value}/{last.value}", modifier=reading.modifier)
    last = resolve_moment(reading.last, setting)
    end = interval_of(last.value)
    beginning = reading.first
    if end is not None:
        setting = setting._replace(anchors=setting.anchors.seen_on(end.begin), tense="past")
        beginning = beginning._replace(shift=None, weeks=None, months=None, years=None)
    first = resolve_moment(beginning, setting)
    return last._replace(value=f"{first.value}/{last.value}", modifier=reading.modifier)


def _is_without_year(moment: Moment) -> bool:
    if moment.month is None or moment.year is not None or moment.years is not None:
        return False
    return moment.weekday is None and moment.days is None
