"""What the classes of a match say, for the builders.

The rules of every language name what they catch alike: EDGE (START MID END), PART (a part of the day with its
modifier), YEAR or SHORT_YEAR, UNIT, UNITS or ONE_UNIT (a TIMEX3 unit), NUMBER or ORDINAL. A number after a name,
`suffix`, is that of the second or third one in a pattern.
"""

import re

from tempo_reader.domain.time_expression import Modifier
from tempo_reader.extraction.time_expressions.grammar import Match

CLOCK_UNITS = frozenset({"TH", "TM", "TS"})
CLOCK_DECIMAL = re.compile(r"([0-5]?\d)\.(\d+)")
NUMERIC_PIVOT = 70
"""From 70 to 99 two digits of a numeric date are of the twentieth century, below of the twenty-first."""
RESULT_REACH = 5
"""Tokens between "kalah" and the score: the opponent stands there."""
WRITTEN_PIVOT = 30
"""In words and after an apostrophe two digits reach back further: "'45", "tahun 60-an"."""


def edge(match: Match) -> Modifier | None:
    """Return START, MID, END for "awal", "pertengahan", "akhir"."""
    value = match.string("EDGE")
    return Modifier(value) if value else None


def part_of_day(match: Match, suffix: str = "") -> tuple[str | None, Modifier | None]:
    """Return MO AF EV NI, and which part of it: "dini hari" is the start of MO."""
    value = match.string(f"PART{suffix}")
    if value is None:
        return None, None
    part, _, modifier = value.partition(" ")
    return part, Modifier(modifier) if modifier else None


def full_year(short: int, pivot: int = NUMERIC_PIVOT) -> int:
    """Return the year of two digits."""
    return short + (1900 if short >= pivot else 2000)


def year(match: Match, suffix: str = "") -> int | None:
    """Return the year in four digits, two digits or words."""
    if match.has("YEAR_WORDS"):
        number = match.number("YEAR_WORDS") or 0
        return int(number) if 1000 <= number < 2200 else None
    whole = match.integer(f"YEAR{suffix}")
    short = match.integer(f"SHORT_YEAR{suffix}")
    if whole is not None or short is None:
        return whole
    return full_year(short, WRITTEN_PIVOT if match.has("APOSTROPHE") else NUMERIC_PIVOT)


def unit(match: Match) -> str | None:
    """Return the unit in the singular, the plural or together with "one"."""
    return match.string("UNIT") or match.string("ONE_UNIT") or match.string("UNITS")


def count(match: Match, name: str, unit: str | None) -> float | None:
    """Return a number of units; of seconds, or of a clock's unit with other than three places, a stop is decimal."""
    part = CLOCK_DECIMAL.fullmatch(match.text(name)) if unit in CLOCK_UNITS else None
    if part is not None and (unit == "TS" or len(part[2]) != 3 or int(part[1]) == 0):
        return float(part[0])
    return match.number(name)


def is_count(match: Match) -> bool:
    """Tell whether the number at the beginning of a match counts: not in "U-16 hari ini", "menang 2-1 hari ini".

    A number joined to what stands before it by a hyphen belongs to it; two numbers that do not rise, or that follow
    a word for a result, are a score.
    """
    tokens, start = match.words.tokens, match.start
    if start > 1 and match.lexicon.value("HYPHEN", tokens[start - 1].text) is not None:
        joined = (
            tokens[start - 2].end == tokens[start - 1].start and tokens[start - 1].end == tokens[start].start
        )
        if joined and tokens[start].text[0].isdecimal():
            return False
    if not match.has("COUNT2") or match.has("UNIT2"):
        return True
    first, last = match.number("COUNT"), match.number("COUNT2")
    if first is None or last is None or first >= last:
        return False
    results = match.lexicon.classes.get("RESULT", {})
    before = match.words.words[max(0, start - RESULT_REACH) : start]
    return not any(word in results for word in before)


def ordinal(match: Match, suffix: str = "") -> int | None:
    """Return a number of order in digits or words."""
    if suffix and match.has("NUMBER") and match.has("ORDINAL"):
        suffix = ""
    number = match.integer(f"NUMBER{suffix}")
    if number is None and (number := match.integer(f"ORDINAL{suffix}")) is not None:
        if match.has("TEEN"):  # "kesembilan belas"
            number += 10
        elif match.has("MULTIPLIER"):  # "kedua puluh satu"
            number = number * (match.integer("MULTIPLIER") or 1) + (match.integer("NUMERAL") or 0)
    return None if number is None or number < 1 else number
