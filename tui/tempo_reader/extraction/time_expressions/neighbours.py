"""What neighbours take from each other: "28 Mei hingga 4 Juni 2019", "tahun 2019 (Januari-Mei)"."""

from tempo_reader.extraction.time_expressions.cues import is_list
from tempo_reader.extraction.time_expressions.grammar import Found, Words
from tempo_reader.extraction.time_expressions.lexicon import Lexicon
from tempo_reader.extraction.time_expressions.readings import Moment, MomentRange


def complete(found: list[Found], words: Words, lexicon: Lexicon) -> list[Found]:
    """Return the expressions with what they leave out because it stands beside them."""
    filled = _with_years(found, words, lexicon)
    for place in range(len(filled) - 1):
        left, right = filled[place], filled[place + 1]
        if isinstance(right.reading, MomentRange) and words.words[left.end : right.start] == ["("]:
            if isinstance(left.reading, Moment):
                filled[place + 1] = right._replace(reading=_in_year(left.reading, right.reading))
            if place and is_list(filled[place - 1], left, words, lexicon):
                filled[place - 1 : place + 2] = _on_days(filled[place - 1], left, right)
    return filled


def _in_year(left: Moment, months: MomentRange) -> MomentRange:
    """Give months in brackets the year before them."""
    first, last = months.first, months.last
    if left.year is None or left.month is not None or first.year is not None or last.year is not None:
        return months
    return months._replace(first=first._replace(year=left.year), last=last._replace(year=left.year))


def _on_days(left: Found, right: Found, brackets: Found) -> tuple[Found, Found, Found]:
    """Give two weekdays the days in brackets behind them, and these the weekdays: "Jumat hingga Minggu (20-22/9)"."""
    first, last, days = left.reading, right.reading, brackets.reading
    unchanged = left, right, brackets
    if not (isinstance(first, Moment) and isinstance(last, Moment) and isinstance(days, MomentRange)):
        return unchanged
    begin, end = days.first, days.last
    if None in (first.weekday, last.weekday, begin.day, end.day) or first.day or last.day or begin.weekday:
        return unchanged
    first = first._replace(year=begin.year, month=begin.month, day=begin.day, shift=None)
    last = last._replace(year=end.year, month=end.month, day=end.day, shift=None)
    days = days._replace(first=begin._replace(weekday=first.weekday), last=end._replace(weekday=last.weekday))
    return left._replace(reading=first), right._replace(reading=last), brackets._replace(reading=days)


def _with_years(found: list[Found], words: Words, lexicon: Lexicon) -> list[Found]:
    """Give a day or month the year of its neighbour: "28 Mei hingga 4 Juni 2019", "5 Mei 2019 dan 6 Juni"."""
    filled = list(found)
    for place in range(len(filled) - 1, 0, -1):
        left, right = filled[place - 1], filled[place]
        if (
            isinstance(left.reading, Moment)
            and isinstance(right.reading, Moment)
            and is_list(left, right, words, lexicon)
        ):
            first, last = left.reading, right.reading
            if _lacks_year(first) and last.month and last.year is not None:
                year = last.year - ((first.month or 0, first.day or 0) > (last.month, last.day or 31))
                filled[place - 1] = left._replace(reading=first._replace(year=year))
            elif _same_kind(first, last) and last.shift in (-1, 1) and last.year is None:
                filled[place - 1] = left._replace(reading=first._replace(shift=last.shift))
    for place in range(1, len(filled)):
        left, right = filled[place - 1], filled[place]
        if (
            isinstance(left.reading, Moment)
            and isinstance(right.reading, Moment)
            and is_list(left, right, words, lexicon)
        ):
            first, last = left.reading, right.reading
            if _lacks_year(last) and first.month and first.year is not None and first.weekday is None:
                year = first.year + ((last.month or 0, last.day or 31) < (first.month, first.day or 0))
                filled[place] = right._replace(reading=last._replace(year=year))
    return filled


def _same_kind(first: Moment, last: Moment) -> bool:
    """Tell whether both are days of a month, both months, or both weekdays, the first without more."""
    if (
        first.shift is not None
        or first.year is not None
        or first.weeks is not None
        or first.years is not None
    ):
        return False
    return all(
        (getattr(first, name) is None) == (getattr(last, name) is None)
        for name in ("day", "month", "weekday")
    )


def _lacks_year(moment: Moment) -> bool:
    return moment.month is not None and moment.year is None and moment.years is None and moment.shift is None
