"""Which day, month or year a moment is."""

import datetime
from dataclasses import replace

from tempo_reader.extraction.time_expressions.readings import Moment
from tempo_reader.extraction.time_expressions.setting import UNPLACED, Resolution, Setting
from tempo_reader.extraction.time_expressions.values import day_in_month, month_value

ONE_DAY = datetime.timedelta(1)
LONGEST_LEAP = 8
"""Years between two 29ths of February, at most."""


def resolve_moment(moment: Moment, setting: Setting) -> Resolution:
    """Return the day with its part or clock time, else the month or year."""
    if not (moment.names_day or moment.is_time):
        return replace(_month_or_year(moment, setting), modifier=moment.modifier)
    resolution = _day(moment, setting)
    if moment.eve and resolution.value[0].isdigit():
        eve = datetime.date.fromisoformat(resolution.value) - ONE_DAY
        resolution = replace(resolution, value=eve.isoformat(), rule="night-before")
    suffix = f"T{moment.clock}{moment.zone or ''}" if moment.clock else f"T{moment.part}" if moment.part else ""
    return replace(resolution, value=resolution.value + suffix, modifier=moment.modifier)


def _day(moment: Moment, setting: Setting) -> Resolution:
    if moment.day is not None:
        return _numbered_day(moment, setting)
    if moment.weekday is not None:
        return _weekday(moment, moment.weekday, setting)
    if moment.days is not None:
        return _from_publication(moment.days, setting)
    return _undated_time(moment, setting)


def _numbered_day(moment: Moment, setting: Setting) -> Resolution:
    day, month, year = moment.day or 1, moment.month, moment.year
    if month is None:
        return _day_of_month(moment, day, setting)
    if year is not None:
        date = day_in_month(year, month, day)
        return Resolution(date.isoformat() if date else f"{year:04}-{month:02}-{day:02}", "full-date")
    if setting.published is None:
        return Resolution(f"XXXX-{month:02}-{day:02}", UNPLACED)
    published = setting.published
    if moment.years is not None:
        return _checked(published.year + moment.years, month, day, "day-of-relative-year", published)
    if moment.weekday is not None:
        candidates = [
            date
            for year in range(published.year - 6, published.year + 7)
            if (date := day_in_month(year, month, day)) and date.isoweekday() == moment.weekday
        ]
        if candidates:
            nearest = min(candidates, key=lambda date: abs(date - published))
            return Resolution(nearest.isoformat(), "weekday-with-date", published)
    if moment.days is not None:
        days = [day_in_month(year, month, day) for year in range(published.year - 1, published.year + 2)]
        nearest_day = min((date for date in days if date), key=lambda date: abs(date - published), default=published)
        return Resolution(nearest_day.isoformat(), "day-nearest", published)
    if setting.since is not None or _ahead(moment, setting):
        start = published if setting.since is None else setting.since.interval.begin
        for year in range(start.year, start.year + LONGEST_LEAP + 1):
            date = day_in_month(year, month, day)
            if date and date >= start:
                return Resolution(date.isoformat(), "day-on-or-after", start)
    for year in range(published.year, published.year - LONGEST_LEAP - 1, -1):
        date = day_in_month(year, month, day)
        if date and date <= published:
            return Resolution(date.isoformat(), "day-on-or-before", published)
    return Resolution(f"XXXX-{month:02}-{day:02}", UNPLACED)


def _checked(year: int, month: int, day: int, rule: str, anchor: datetime.date) -> Resolution:
    date = day_in_month(year, month, day)
    return Resolution(date.isoformat() if date else f"XXXX-{month:02}-{day:02}", rule, anchor)


def _day_of_month(moment: Moment, day: int, setting: Setting) -> Resolution:
    """Resolve "tanggal 5": of this month, or the month beside it that fits the sense."""
    published = setting.published
    if published is None:
        return Resolution(f"XXXX-XX-{day:02}", UNPLACED)
    shift = moment.months
    if shift is None:
        shift = 0
        if moment.shift == -1 and day >= published.day:
            shift = -1
        elif _ahead(moment, setting) and day < published.day:
            shift = 1
        elif day > published.day and not _ahead(moment, setting):
            shift = -1
    year, month = (int(part) for part in month_value(published.year, published.month + shift).split("-"))
    date = day_in_month(year, month, day)
    if date is None:
        return Resolution(f"XXXX-XX-{day:02}", UNPLACED)
    return Resolution(date.isoformat(), "day-of-month", published)


def _ahead(moment: Moment, setting: Setting) -> bool:
    return moment.shift == 1 or (moment.shift is None and setting.future)


def _weekday(moment: Moment, weekday: int, setting: Setting) -> Resolution:
    published = setting.published
    if published is None:
        return Resolution(f"XXXX-WXX-{weekday}", UNPLACED)
    if moment.weeks is not None or moment.shift == 0:
        monday = published - ONE_DAY * (published.isoweekday() - 1) + ONE_DAY * 7 * (moment.weeks or 0)
        rule = "weekday-of-this-week" if not moment.weeks else "weekday-of-other-week"
        return Resolution((monday + ONE_DAY * (weekday - 1)).isoformat(), rule, published)
    back = (published.isoweekday() - weekday) % 7
    if moment.shift == -1 or (moment.days or 0) < 0:
        return Resolution((published - ONE_DAY * (back or 7)).isoformat(), "weekday-before", published)
    if moment.shift == 1 or (moment.days or 0) > 0:
        return Resolution((published + ONE_DAY * (7 - back)).isoformat(), "weekday-after", published)
    if (tied := _tied_weekday(weekday, setting)) is not None:
        return tied
    if setting.future:
        return Resolution((published + ONE_DAY * (-back % 7)).isoformat(), "weekday-on-or-after", published)
    return Resolution((published - ONE_DAY * back).isoformat(), "weekday-on-or-before", published)


def _tied_weekday(weekday: int, setting: Setting) -> Resolution | None:
    """Return the weekday beside a date that its sentence names, None where it does not depend on one."""
    if setting.until is not None:
        last = setting.until.interval.begin
        day = last - ONE_DAY * ((last.isoweekday() - weekday) % 7)
        return Resolution(day.isoformat(), "weekday-before-date-in-text", last, setting.until.span)
    anchor = setting.since or setting.anchors.day_in(setting.sentence)
    published = setting.published
    if anchor is None or published is None or setting.attribution or not anchor.explicit:
        return None
    first = anchor.interval.begin
    day = first + ONE_DAY * ((weekday - first.isoweekday()) % 7)
    if day > published and not setting.future and first <= published:
        return None
    return Resolution(day.isoformat(), "weekday-after-date-in-text", first, anchor.span)


def _from_publication(days: int, setting: Setting) -> Resolution:
    if setting.published is None:
        value = "PRESENT_REF" if days == 0 else "PAST_REF" if days < 0 else "FUTURE_REF"
        return Resolution(value, UNPLACED)
    day = setting.published + ONE_DAY * days
    rule = "publication-day" if days == 0 else "days-before" if days < 0 else "days-after"
    return Resolution(day.isoformat(), rule, setting.published, distance=f"P{abs(days)}D")


def _undated_time(moment: Moment, setting: Setting) -> Resolution:
    """Resolve a time without a day: that of a date in the same sentence, else of publication."""
    anchor = setting.anchors.nearest("D", setting.sentence)
    if moment.shift is None and anchor is not None and anchor.sentence == setting.sentence:
        return Resolution(anchor.value[:10], "time-of-day-in-text", anchor.interval.begin, anchor.span)
    if setting.published is None:
        return Resolution("XXXX-XX-XX", UNPLACED)
    return Resolution(setting.published.isoformat(), "time-of-publication-day", setting.published)


def _month_or_year(moment: Moment, setting: Setting) -> Resolution:
    if moment.month is None:
        return Resolution(f"{moment.year:04}", "year")
    if moment.year is not None:
        return Resolution(month_value(moment.year, moment.month), "month-with-year")
    published = setting.published
    if published is None:
        return Resolution(f"XXXX-{moment.month:02}", UNPLACED)
    if moment.years is not None:
        return Resolution(month_value(published.year + moment.years, moment.month), "month-of-relative-year", published)
    if moment.shift == 0:
        return Resolution(month_value(published.year, moment.month), "month-of-this-year", published)
    if setting.since is not None or _ahead(moment, setting):
        start = published if setting.since is None else setting.since.interval.begin
        year = start.year + (moment.month < start.month)
        return Resolution(month_value(year, moment.month), "month-on-or-after", start)
    year = published.year - (moment.month > published.month)
    return Resolution(month_value(year, moment.month), "month-on-or-before", published)


