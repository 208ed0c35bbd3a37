"""Which day a weekday is."""

import datetime

from tempo_reader.extraction.time_expressions.readings import Moment
from tempo_reader.extraction.time_expressions.rule_names import RuleName
from tempo_reader.extraction.time_expressions.setting import Resolution, Setting

ONE_DAY = datetime.timedelta(1)


def resolve_weekday(moment: Moment, weekday: int, setting: Setting) -> Resolution:
    """Return the weekday that "lalu", "depan", a week, a date beside it or the sense of the clause points to."""
    if moment.shift is None and moment.weeks is None and not moment.days:
        tied = _beside_date(weekday, setting)
        if tied is not None:
            return tied
    published = setting.published
    if published is None:
        return Resolution(f"XXXX-WXX-{weekday}", RuleName.UNPLACED)
    if moment.weeks is not None or moment.shift == 0:
        weeks = moment.weeks or 0
        day = published + ONE_DAY * (weekday - published.isoweekday() + 7 * weeks)
        rule = RuleName.WEEKDAY_OF_OTHER_WEEK if weeks else RuleName.WEEKDAY_OF_THIS_WEEK
        return Resolution(day.isoformat(), rule, published, distance=f"P{abs(weeks)}W" if weeks else None)
    back = (published.isoweekday() - weekday) % 7
    if moment.shift == -1 or (moment.days or 0) < 0:
        return Resolution((published - ONE_DAY * (back or 7)).isoformat(), RuleName.WEEKDAY_BEFORE, published)
    if moment.shift == 1 or (moment.days or 0) > 0:
        return Resolution((published + ONE_DAY * (7 - back)).isoformat(), RuleName.WEEKDAY_AFTER, published)
    if setting.future:
        day = published + ONE_DAY * (-back % 7)
        return Resolution(day.isoformat(), RuleName.WEEKDAY_ON_OR_AFTER, published)
    return Resolution((published - ONE_DAY * back).isoformat(), RuleName.WEEKDAY_ON_OR_BEFORE, published)


def _beside_date(weekday: int, setting: Setting) -> Resolution | None:
    """Return the weekday beside a date that it is tied to, None where it stands by itself.

    "Jumat hingga Minggu 22 September": the last Friday before; "tiba pada 12 Maret 2018 dan pulang Kamis": the first
    Thursday after. When something was said is always told from the publication day; so is a weekday that merely shares
    a sentence with a date, as counted in articles that print both ("kerusuhan 22 Mei 2019 … disidangkan, Senin").
    """
    if setting.until is not None:
        last = setting.until.interval.begin
        day = last - ONE_DAY * ((last.isoweekday() - weekday) % 7)
        return Resolution(day.isoformat(), RuleName.WEEKDAY_BEFORE_DATE_IN_TEXT, last, setting.until.span)
    anchor = setting.since
    if anchor is None or setting.attribution or not anchor.explicit:
        return None
    first, published = anchor.interval.begin, setting.published
    day = first + ONE_DAY * ((weekday - first.isoweekday()) % 7)
    if published is not None and not setting.future and published < day:
        return None
    return Resolution(day.isoformat(), RuleName.WEEKDAY_AFTER_DATE_IN_TEXT, first, anchor.span)
