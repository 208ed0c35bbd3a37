"""One moment said in several parts: "Selasa (28/10) malam" is one expression."""

from dataclasses import replace

from tempo_reader.extraction.time_expressions.grammar import Found, Words
from tempo_reader.extraction.time_expressions.lexicon import Lexicon
from tempo_reader.extraction.time_expressions.readings import Division, Holiday, Moment, MomentRange, Reading, Shifted

LONGEST_LINK = 3
FIELDS = ("year", "month", "day", "weekday", "shift", "weeks", "months", "years", "days", "part", "clock", "zone")
UNIT_FIELDS = {"W": "weeks", "M": "months", "Y": "years"}


def join(found: list[Found], words: Words, lexicon: Lexicon) -> list[Found]:
    """Make one of neighbours that name the same moment and are linked only by blanks, marks or "pada"."""
    joined: list[Found] = []
    for item in found:
        while joined:
            pair = _pair(joined[-1], item, words, lexicon)
            if pair is None:
                break
            joined.pop()
            item = pair
        joined.append(item)
    return [item for item in joined if not getattr(item.reading, "weak", False)]


def _pair(left: Found, right: Found, words: Words, lexicon: Lexicon) -> Found | None:
    link = words.words[left.end : right.start]
    if len(link) > LONGEST_LINK or not all(word in lexicon.classes["LINK"] for word in link):
        return None
    end = right.end
    if "(" in link:
        if end >= len(words.words) or words.words[end] != ")":
            return None
        end += 1
    reading = _qualified(left.reading, right.reading) if not link else None
    reading = reading or _merged(left.reading, right.reading)
    return None if reading is None else Found(left.start, end, reading)


def _qualified(left: Reading, right: Reading) -> Reading | None:
    """Return a day of a week, a month of a year: "Rabu" "pekan lalu"."""
    if not isinstance(right, Shifted) or right.counted or right.modifier:
        return None
    if isinstance(left, Moment) and left.shift is None and left.year is None and left.days is None:
        fits = {"W": left.weekday and not left.month, "M": left.day and not left.month, "Y": left.month}
        if fits.get(right.unit):
            return replace(left, **{UNIT_FIELDS[right.unit]: right.count})
    if isinstance(left, Division | Holiday) and left.year is None and right.unit == "Y" and left.shift is None:
        return replace(left, years=right.count)
    return None


def _merged(left: Reading, right: Reading) -> Reading | None:
    if isinstance(left, Moment) and isinstance(right, Moment):
        return _moment(left, right)
    if isinstance(left, MomentRange) and isinstance(right, MomentRange):
        first, last = _moment(left.first, right.first), _moment(left.last, right.last)
        if first is not None and last is not None:
            return MomentRange(first, last, right.modifier)
    return None


def _moment(left: Moment, right: Moment) -> Moment | None:
    """Return both in one, None where they do not speak of the same moment."""
    if not (_is_day_or_time(left) and _is_day_or_time(right)):
        return None
    values: dict[str, object] = {}
    for name in FIELDS:
        first, second = getattr(left, name), getattr(right, name)
        if first is not None and second is not None and first != second:
            if name in ("clock", "zone") and left.zone != right.zone:
                continue  # the same moment by the clocks of two places
            if name == "shift":
                continue
            return None
        values[name] = second if first is None else first
    if left.clock and right.clock:
        zoned = right if right.zone else left
        values["clock"], values["zone"] = zoned.clock, zoned.zone
    if values["clock"]:
        values["part"] = None
    return replace(left, **values, eve=left.eve or right.eve, modifier=left.modifier or right.modifier, weak=False)


def _is_day_or_time(moment: Moment) -> bool:
    return moment.names_day or moment.is_time
