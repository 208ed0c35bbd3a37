"""From a match to a period with a name of its own: quarters, decades, seasons, holidays."""

from tempo_reader.extraction.time_expressions import captures
from tempo_reader.extraction.time_expressions.grammar import Match
from tempo_reader.extraction.time_expressions.readings import (
    Division,
    Fixed,
    Holiday,
    Reading,
    Shifted,
    Vague,
)

LAST_CENTURY = 30
"""A higher number counts no century."""
REFERENCES = ("PRESENT_REF", "FUTURE_REF", "PAST_REF")
"""By the shift 0, 1, -1."""
FOUNDED = {"kemerdekaan": 1945}
"""The year that anniversaries of a holiday are counted from."""


def years(match: Match) -> Reading | None:
    """From one year to another: "2014-2019", "1997-98", "2018/2019"."""
    if match.has("YEARS"):
        left, right = match.text("YEARS").split("/")
    else:
        left, right = match.text("YEAR"), match.text("YEAR2") or match.text("SHORT_YEAR")
    last = int(right) if len(right) == 4 else int(left[:2]) * 100 + int(right)
    if last <= int(left):
        return None
    return Fixed(f"{left}/{last}", captures.edge(match))


def life(match: Match) -> Reading | None:
    """Two years that no word announces: "Raja Ali Haji, 1808-1873"; no larger than a life, nor both round."""
    first, last = match.integer("YEAR") or 0, match.integer("YEAR2") or 0
    return years(match) if last - first <= 100 and (first % 100 or last % 100) else None


def season(match: Match) -> Reading:
    """A season of sport: "musim lalu"."""
    return Vague(REFERENCES[match.integer("SHIFT") or 0])


def season_of_year(match: Match) -> Reading | None:
    """Spring, summer, autumn, winter: ``2014-SU``."""
    name = match.string("SEASON")
    if name is None:
        return season(match)
    year = captures.year(match)
    if year is None and match.has("SHIFT"):
        return Shifted(name, match.integer("SHIFT") or 0, captures.edge(match))
    return Fixed(f"{year if year else 'XXXX'}-{name}", captures.edge(match))


def division(match: Match) -> Reading | None:
    """A quarter or half of a year."""
    kind, number = match.string("DIVISION") or "Q", match.integer("QUARTER") or captures.ordinal(match)
    if number is None or number > (4 if kind == "Q" else 2):
        return None
    shift, of_years = match.integer("SHIFT"), match.integer("OF_SHIFT")
    return Division(kind, number, captures.year(match), shift, of_years, captures.edge(match))


def division_range(match: Match) -> Reading | None:
    """Quarters one after the other: "kuartal I-III 2019"."""
    first = division(match)
    last = captures.ordinal(match, "2")
    if not isinstance(first, Division) or last is None or not first.number < last <= 4:
        return None
    return first._replace(last=last)


def decade(match: Match) -> Reading | None:
    """Return "1990-an", "'90-an"; two digits from 30 on are of the twentieth century."""
    year = match.integer("YEAR")
    if year is None:
        year = captures.full_year(match.integer("SHORT_YEAR") or 0, captures.WRITTEN_PIVOT)
    if year % 10:
        return None
    return Fixed(f"{year // 10}", captures.edge(match))


def spoken_decade(match: Match) -> Reading | None:
    """Return 198 for "era delapan puluhan"."""
    tens = match.integer("NUMERAL")
    return Fixed(f"19{tens}", captures.edge(match)) if tens is not None and 2 <= tens <= 9 else None


def century(match: Match) -> Reading | None:
    """Return 19 for "abad ke-20": the years 1900 to 1999."""
    number = captures.ordinal(match)
    return (
        None if number is None or number > LAST_CENTURY else Fixed(f"{number - 1:02}", captures.edge(match))
    )


def holiday(match: Match) -> Reading | None:
    """A holiday by name, with or without its year."""
    name = match.string("HOLIDAY")
    if name is None:
        return None
    year = captures.year(match)
    if match.has("ANNIVERSARY") and name in FOUNDED:
        year = FOUNDED[name] + (match.integer("ANNIVERSARY") or 0)
    elif match.has("ANNIVERSARY"):
        return None
    hijri = match.integer("HIJRI")
    if match.has("EVE"):
        return Holiday(name, year, match.integer("SHIFT"), hijri=hijri, days=-1, part="NI")
    day = match.integer("ORDINAL") if match.has("ORDINAL") else None
    return Holiday(
        name,
        year,
        match.integer("SHIFT"),
        hijri=hijri,
        days=(day or 1) - 1,
        part=captures.part_of_day(match)[0],
        modifier=captures.edge(match),
    )


def independence_day(match: Match) -> Reading:
    """An anniversary of the republic by its number: "HUT ke-74 RI"."""
    return Holiday("kemerdekaan", FOUNDED["kemerdekaan"] + (match.integer("ANNIVERSARY") or 0))
