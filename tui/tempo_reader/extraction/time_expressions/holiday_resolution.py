"""Which year's holiday is meant."""

import datetime

from tempo_reader.domain.time_expression import Interval
from tempo_reader.extraction.time_expressions import holidays
from tempo_reader.extraction.time_expressions.readings import Holiday
from tempo_reader.extraction.time_expressions.rule_names import RuleName
from tempo_reader.extraction.time_expressions.setting import Resolution, Setting

SOON = 31
"""Days: a holiday that comes so soon is meant rather than one that is half a year ago."""
LONG_AGO = 183


def resolve_holiday(reading: Holiday, setting: Setting) -> Resolution:
    """Return the holiday of the year that was said, else the last one, or the next one where the sense is future."""
    published = setting.published
    anchor = None
    if reading.hijri is not None:
        found, rule = holidays.in_hijri_year(reading.name, reading.hijri), RuleName.HOLIDAY_OF_HIJRI_YEAR
    elif reading.year is not None:
        found, rule = holidays.in_year(reading.name, reading.year), RuleName.HOLIDAY_OF_YEAR
    elif published is None:
        found, rule = None, RuleName.UNPLACED
    elif reading.years is not None or reading.shift == 0:
        found, rule = (
            holidays.in_year(reading.name, published.year + (reading.years or 0)),
            RuleName.HOLIDAY_OF_RELATIVE_YEAR,
        )
        anchor = published
    elif reading.shift == 1 or (
        reading.shift is None and (setting.future or _is_near(reading.name, published))
    ):
        found, rule, anchor = holidays.after(reading.name, published), RuleName.HOLIDAY_ON_OR_AFTER, published
    else:
        found, rule, anchor = (
            holidays.before(reading.name, published),
            RuleName.HOLIDAY_ON_OR_BEFORE,
            published,
        )
    if found is None:
        year = f"{reading.year:04}" if reading.year is not None else "XXXX"
        return Resolution(year, RuleName.UNPLACED, modifier=reading.modifier)
    return Resolution(_value(reading, found), rule, anchor, modifier=reading.modifier)


def _is_near(name: str, published: datetime.date) -> bool:
    last, following = holidays.before(name, published), holidays.after(name, published)
    if last is None or following is None:
        return False
    return (following.begin - published).days <= SOON and (published - last.end).days >= LONG_AGO


def _value(reading: Holiday, days: Interval) -> str:
    begin = days.begin + datetime.timedelta(reading.days)
    suffix = f"T{reading.part}" if reading.part else ""
    if days.begin == days.end or reading.days:
        return begin.isoformat() + suffix
    return f"{begin.isoformat()}/{days.end.isoformat()}"
