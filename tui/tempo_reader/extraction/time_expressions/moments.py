"""One moment said in several parts: "Selasa (28/10) malam" is one expression."""

from typing import Any

from tempo_reader.extraction.time_expressions.grammar import Found, Words
from tempo_reader.extraction.time_expressions.lexicon import Lexicon
from tempo_reader.extraction.time_expressions.readings import (
    Anchored,
    Division,
    Holiday,
    Moment,
    MomentRange,
    Reading,
    Shifted,
)

LONGEST_LINK = 3
LONGEST_BRACKET = 12
"""Tokens within which a bracket is closed."""
FIELDS = (
    "year",
    "month",
    "day",
    "weekday",
    "shift",
    "weeks",
    "months",
    "years",
    "days",
    "part",
    "clock",
    "zone",
)
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
    return [_extended(item, words, lexicon) for item in joined if not getattr(item.reading, "weak", False)]


def _extended(item: Found, words: Words, lexicon: Lexicon) -> Found:
    """Take in what still belongs to a moment behind its closing bracket: "Minggu (24/8) waktu setempat"."""
    if not isinstance(item.reading, Moment) or not (item.reading.names_day or item.reading.is_time):
        return item
    for tail in lexicon.classes["TAIL"]:
        length = tail.count(" ") + 1
        if " ".join(token.text for token in words.tokens[item.end : item.end + length]) == tail:
            shift = lexicon.value("SHIFT", tail)
            if shift is not None and (item.reading.shift is not None or words.words[item.end - 1] != ")"):
                return item
            reading = item.reading if shift is None else item.reading._replace(shift=int(shift))
            return Found(item.start, item.end + length, reading)
    return item


def _pair(left: Found, right: Found, words: Words, lexicon: Lexicon) -> Found | None:
    link = words.words[left.end : right.start]
    if len(link) > LONGEST_LINK or not all(word in lexicon.classes["LINK"] for word in link):
        return None
    end = right.end
    if "(" in link:
        if words.words[end : end + 1] == [")"]:
            end += 1
        elif ")" in words.words[end : end + LONGEST_BRACKET]:
            return None  # the bracket holds more than this; one that was never closed is a misprint
    reading = _qualified(left.reading, right.reading) if link in ([], [","]) else None
    reading = reading or _merged(left.reading, right.reading)
    if reading is None and "(" in link and _is_elsewhere(left.reading, right.reading):
        reading = left.reading
    return None if reading is None else Found(left.start, end, reading)


def _qualified(left: Reading, right: Reading) -> Reading | None:
    """Return a day of a week, a month of a year: "Rabu" "pekan lalu"."""
    if not isinstance(right, Shifted) or right.modifier or (right.counted and right.unit != "W"):
        return None
    if isinstance(left, MomentRange):
        first, last = _qualified(left.first, right), _qualified(left.last, right)
        if isinstance(first, Moment) and isinstance(last, Moment):
            return left._replace(first=first, last=last)
        return None
    if isinstance(left, Moment) and left.shift is None and left.year is None and left.days is None:
        fits = {"W": left.weekday, "M": left.day and not left.month, "Y": left.month}
        if fits.get(right.unit):
            counted: dict[str, Any] = {UNIT_FIELDS[right.unit]: right.steps}
            return left._replace(**counted)
    if (
        isinstance(left, Division | Holiday)
        and left.year is None
        and right.unit == "Y"
        and left.shift is None
    ):
        return left._replace(years=right.steps)
    return None


def _is_elsewhere(left: Reading, right: Reading) -> bool:
    """Tell whether the right one is the day by another zone: "Kamis (Jumat pagi WIB)"."""
    if not (isinstance(left, Moment) and isinstance(right, Moment)) or None in (left.weekday, right.weekday):
        return False
    return right.zone is not None and left.weekday != right.weekday


def _merged(left: Reading, right: Reading) -> Reading | None:
    if isinstance(left, Moment) and isinstance(right, Moment):
        return _moment(left, right)
    if isinstance(left, Anchored | Shifted) and left.unit == "D" and isinstance(right, Moment):
        return right if right.day is not None or right.weekday is not None else None
    if isinstance(left, MomentRange) and isinstance(right, MomentRange):
        first, last = _moment(left.first, right.first), _moment(left.last, right.last)
        if first is not None and last is not None:
            return MomentRange(first, last, right.modifier)
    return None


def _moment(left: Moment, right: Moment) -> Moment | None:
    """Return both in one, None where they do not speak of the same moment."""
    if not (_is_day_or_time(left) and _is_day_or_time(right)):
        return None
    values: dict[str, Any] = {}
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
        if values["clock"] == "00:00" and values["part"] == "NI":
            values["clock"] = "24:00"  # the midnight that ends the day
        values["part"] = None
    return left._replace(
        **values, eve=left.eve or right.eve, modifier=left.modifier or right.modifier, weak=False
    )


def _is_day_or_time(moment: Moment) -> bool:
    return moment.names_day or moment.is_time
