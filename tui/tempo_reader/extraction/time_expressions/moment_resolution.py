"""Which day, month or year a moment is."""

import datetime

from tempo_reader.extraction.time_expressions.readings import Moment
from tempo_reader.extraction.time_expressions.rule_names import RuleName
from tempo_reader.extraction.time_expressions.setting import Resolution, Setting
from tempo_reader.extraction.time_expressions.values import day_in_month, month_value
from tempo_reader.extraction.time_expressions.weekday_resolution import resolve_weekday

ONE_DAY = datetime.timedelta(1)
LONGEST_LEAP = 8
"""Years between two 29ths of February, at most."""
WEEKDAY_CYCLE = 6
"""Years after which a day of a month has surely fallen on each weekday, but for 29 February."""


def resolve_moment(moment: Moment, setting: Setting) -> Resolution:
    """Return the day with its part or clock time, else the month or year."""
    if not (moment.names_day or moment.is_time):
        return _month_or_year(moment, setting)._replace(modifier=moment.modifier)
    resolution = _day(moment, setting)
    if moment.eve and resolution.value[0].isdigit():
        eve = datetime.date.fromisoformat(resolution.value) - ONE_DAY
        resolution = resolution._replace(value=eve.isoformat(), rule=RuleName.NIGHT_BEFORE)
    suffix = (
        f"T{moment.clock}{moment.zone or ''}" if moment.clock else f"T{moment.part}" if moment.part else ""
    )
    day = "XXXX-XX-XX" if suffix and resolution.value.endswith("_REF") else resolution.value
    return resolution._replace(value=day + suffix, modifier=moment.modifier)


def _day(moment: Moment, setting: Setting) -> Resolution:
    if moment.day is not None:
        return _day_of_month(moment, moment.day, setting)
    if moment.weekday is not None:
        return resolve_weekday(moment, moment.weekday, setting)
    if moment.days is not None:
        return _from_publication(moment.days, setting)
    return _time_alone(moment, setting)


def _day_of_month(moment: Moment, day: int, setting: Setting) -> Resolution:
    month, year, published = moment.month, moment.year, setting.published
    if month is None:
        return _day_alone(moment, day, setting)
    if year is not None:
        date = day_in_month(year, month, day)
        if date is None:
            return Resolution(f"{year:04}-{month:02}-{day:02}", RuleName.NO_SUCH_DAY)
        return Resolution(date.isoformat(), RuleName.FULL_DATE)
    unknown = Resolution(f"XXXX-{month:02}-{day:02}", RuleName.UNPLACED)
    if published is None:
        return unknown
    if moment.years is not None:
        date = day_in_month(published.year + moment.years, month, day)
        return Resolution(date.isoformat(), RuleName.DAY_OF_RELATIVE_YEAR, published) if date else unknown
    if moment.weekday is not None or moment.days is not None:
        return _nearest_day(moment, month, day, published) or unknown
    if setting.since is not None:
        start = setting.since.interval.begin
        date = _first_from(start, month, day)
        rule = RuleName.DAY_AFTER_DATE_IN_TEXT
        return Resolution(date.isoformat(), rule, start, setting.since.span) if date else unknown
    return _in_passing_year(moment, month, day, setting, published) or unknown


def _in_passing_year(
    moment: Moment, month: int, day: int, setting: Setting, published: datetime.date
) -> Resolution | None:
    """Return the last such day, or the next one where a word says that it is to come."""
    if is_ahead(moment, setting):
        following = _first_from(published, month, day)
        return Resolution(following.isoformat(), RuleName.DAY_ON_OR_AFTER, published) if following else None
    last = _last_until(published, month, day)
    return Resolution(last.isoformat(), RuleName.DAY_ON_OR_BEFORE, published) if last else None


def _nearest_day(moment: Moment, month: int, day: int, published: datetime.date) -> Resolution | None:
    """Return the nearest such day on the weekday that was said; with "kemarin" the last one, with "besok" the next."""
    years = range(published.year - WEEKDAY_CYCLE, published.year + WEEKDAY_CYCLE + 1)
    days = [date for year in years if (date := day_in_month(year, month, day))]
    if moment.days and moment.weekday is None:
        days = [date for date in days if (date > published) == (moment.days > 0)]
    agreeing = [date for date in days if moment.weekday in (None, date.isoweekday())]
    if not agreeing:
        last = _last_until(published, month, day)
        return Resolution(last.isoformat(), RuleName.DAY_ON_OR_BEFORE, published) if last else None
    nearest = min(agreeing, key=lambda date: abs(date - published))
    rule = RuleName.DAY_NEAREST if moment.weekday is None else RuleName.WEEKDAY_WITH_DATE
    return Resolution(nearest.isoformat(), rule, published)


def _first_from(start: datetime.date, month: int, day: int) -> datetime.date | None:
    years = range(start.year, start.year + LONGEST_LEAP + 1)
    return next((d for year in years if (d := day_in_month(year, month, day)) and d >= start), None)


def _last_until(end: datetime.date, month: int, day: int) -> datetime.date | None:
    years = range(end.year, end.year - LONGEST_LEAP - 1, -1)
    return next((d for year in years if (d := day_in_month(year, month, day)) and d <= end), None)


def _day_alone(moment: Moment, day: int, setting: Setting) -> Resolution:
    """Resolve "tanggal 5": in the month of publication, or the one beside it that fits the sense."""
    published = setting.published
    if published is None:
        return Resolution(f"XXXX-XX-{day:02}", RuleName.UNPLACED)
    shift = moment.months
    if shift is None:
        ahead = is_ahead(moment, setting)
        passed = day < published.day or (day == published.day and moment.shift != -1)
        shift = 1 if ahead and day < published.day else -1 if not ahead and not passed else 0
    year, month = (int(part) for part in month_value(published.year, published.month + shift).split("-"))
    date = day_in_month(year, month, day)
    if date is None:
        return Resolution(f"XXXX-XX-{day:02}", RuleName.NO_SUCH_DAY)
    return Resolution(date.isoformat(), RuleName.DAY_OF_MONTH, published)


def is_ahead(moment: Moment, setting: Setting) -> bool:
    """Tell whether the moment is to come, by its own words or else by its clause."""
    return moment.shift == 1 or (moment.shift is None and setting.future)


def _from_publication(days: int, setting: Setting) -> Resolution:
    published = setting.published
    if published is None:
        value = "PRESENT_REF" if days == 0 else "PAST_REF" if days < 0 else "FUTURE_REF"
        return Resolution(value, RuleName.UNPLACED)
    day = published + ONE_DAY * days
    rule = RuleName.DAYS_AFTER if days > 0 else RuleName.DAYS_BEFORE if days else RuleName.PUBLICATION_DAY
    return Resolution(day.isoformat(), rule, published, distance=f"P{abs(days)}D" if days else None)


def _time_alone(moment: Moment, setting: Setting) -> Resolution:
    """Resolve a time without a day: that of a date in the same sentence, else of publication."""
    anchor = setting.anchors.nearest("D", setting.sentence)
    if anchor is not None and (anchor.sentence == setting.sentence or setting.published is None):
        return Resolution(anchor.value[:10], RuleName.TIME_OF_DAY_IN_TEXT, anchor.interval.begin, anchor.span)
    if setting.published is None:
        return Resolution("XXXX-XX-XX", RuleName.UNPLACED)
    return Resolution(setting.published.isoformat(), RuleName.TIME_OF_PUBLICATION_DAY, setting.published)


def _month_or_year(moment: Moment, setting: Setting) -> Resolution:
    month, published = moment.month, setting.published
    if month is None:
        return Resolution(f"{moment.year:04}", RuleName.YEAR)
    if moment.year is not None:
        return Resolution(month_value(moment.year, month), RuleName.MONTH_WITH_YEAR)
    if published is None:
        return Resolution(f"XXXX-{month:02}", RuleName.UNPLACED)
    if moment.years is not None:
        year = published.year + moment.years
        return Resolution(month_value(year, month), RuleName.MONTH_OF_RELATIVE_YEAR, published)
    if moment.shift == 0:
        return Resolution(month_value(published.year, month), RuleName.MONTH_OF_THIS_YEAR, published)
    if setting.since is not None:
        start = setting.since.interval.begin
        value = month_value(start.year + (month < start.month), month)
        return Resolution(value, RuleName.MONTH_AFTER_DATE_IN_TEXT, start, setting.since.span)
    if is_ahead(moment, setting):
        year = published.year + (month < published.month)
        return Resolution(month_value(year, month), RuleName.MONTH_ON_OR_AFTER, published)
    year = published.year - (month > published.month)
    return Resolution(month_value(year, month), RuleName.MONTH_ON_OR_BEFORE, published)
