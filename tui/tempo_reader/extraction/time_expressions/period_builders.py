"""From a match to a period that is counted, a length, a frequency or a vague reference.

What a pattern may catch: COUNT (a number), A ("a week ago": one), ONE ("the past week"), SOME ("beberapa"), HALF; UNIT,
UNITS, ONE_UNIT, ITS_UNIT ("tahunnya"), PER_UNIT ("perbulan"), MANY_UNITS ("bertahun-tahun"); SHIFT, AGO ("lalu"),
LATER ("lagi"), ANCHORED ("kemudian": 1), BESIDE ("sebelumnya": -1); EVERY, FREQUENCY, VAGUE.
"""

from tempo_reader.extraction.time_expressions import captures
from tempo_reader.extraction.time_expressions.grammar import Match
from tempo_reader.extraction.time_expressions.readings import (
    Anchored,
    Frequency,
    Period,
    Reading,
    Same,
    Shifted,
    Vague,
)

UNIT_ORDER = ("CE", "DE", "Y", "M", "W", "D", "TH", "TM", "TS")
LARGEST_COUNT = 10**12
"""A larger number of units is a mistake of reading."""
REFERENCES = ("PRESENT_REF", "FUTURE_REF", "PAST_REF")
"""By the shift 0, 1, -1."""


def shifted(match: Match) -> Reading | None:
    """A unit counted from the publication day, or the unit that holds it."""
    unit = captures.unit(match)
    shift = -1 if match.has("AGO") else 1 if match.has("LATER") else match.integer("SHIFT") or 0
    counted = match.has("COUNT") or match.has("ONE_UNIT") or match.has("A")
    if unit is None or (unit == "D" and not counted and not match.has("SOME")):
        return None
    if not captures.is_count(match):
        return None
    number = match.number("COUNT") if match.has("COUNT") else 1
    if number is None or number > LARGEST_COUNT:
        return None
    if match.has("SOME") or number != int(number) or unit in captures.CLOCK_UNITS:
        return Vague(REFERENCES[shift])
    return Shifted(unit, int(number) * shift, captures.edge(match), counted)


def weekend(match: Match) -> Reading:
    """Saturday and Sunday."""
    return Shifted("WE", match.integer("SHIFT") or 0, counted=match.has("SHIFT"))


def anchored(match: Match) -> Reading | None:
    """A unit counted from a date in the text."""
    unit, shift = captures.unit(match), match.integer("ANCHORED")
    if unit is None or shift is None or not captures.is_count(match):
        return None
    if match.has("SOME"):
        return Period(duration(unit, "X"))
    number = match.number("COUNT") if match.has("COUNT") else 1
    if number is None or number > LARGEST_COUNT:
        return None
    if number != int(number) or unit in captures.CLOCK_UNITS:
        return Period(duration(unit, amount(number) or "X"))
    return Anchored(unit, int(number) * shift)


def beside(match: Match) -> Reading | None:
    """The unit before or after that of a date in the text: "tahun sebelumnya"."""
    unit, shift = match.string("UNIT"), match.integer("BESIDE")
    if unit is None or shift is None or unit in captures.CLOCK_UNITS:
        return None
    return Anchored(unit, shift, uncounted=True)


def morrow(match: Match) -> Reading:
    """The day after one in the text."""
    return Anchored("D", 1, part=captures.part_of_day(match)[0], uncounted=True)


def same(match: Match) -> Reading | None:
    """The unit of a date in the text."""
    unit = match.string("UNIT")
    if unit is None or unit in captures.CLOCK_UNITS:
        return None
    return Same(unit, captures.year(match), match.integer("SHIFT"))


def that_day(match: Match) -> Reading:
    """The day of a date shortly before, or a part of it: "hari itu", "malam harinya"."""
    return Same("D", part=captures.part_of_day(match)[0], pointing=True)


def period(match: Match) -> Reading | None:
    """A length of time: of one unit or two, with a half more, or between two counts."""
    unit = captures.unit(match)
    if unit is None or not captures.is_count(match):
        return None
    if match.has("SOME"):
        return Period(duration(unit, "X"), captures.edge(match))
    if match.has("UNIT2") or (match.has("UNIT") and match.has("ONE_UNIT")):
        return _two_units(match)
    if match.has("COUNT2"):
        first, last = amount(match.number("COUNT")), amount(match.number("COUNT2"))
        return Period(f"{duration(unit, first)}/{duration(unit, last)}") if first and last else None
    count = amount(_counted(match))
    return None if count is None else Period(duration(unit, count), captures.edge(match))


def _counted(match: Match) -> float | None:
    """Return the count, one where it is part of the unit, and a half more where it is said."""
    number = (
        1.0
        if match.has("ONE_UNIT") or match.has("ONE")
        else captures.count(match, "COUNT", match.string("UNIT"))
    )
    if not match.has("HALF"):
        return number
    return (number or 0) + 0.5


def _two_units(match: Match) -> Reading | None:
    """Return ``P2Y8M`` for two counts with their units, the longer unit first."""
    units = [match.string("UNIT"), match.string("UNIT2")]
    counts = [
        amount(captures.count(match, "COUNT", units[0])),
        amount(captures.count(match, "COUNT2", units[1])),
    ]
    if match.has("ONE_UNIT"):
        counts, units = ["1", counts[0]], [match.string("ONE_UNIT"), units[0]]
    if None in counts or not all(unit in UNIT_ORDER for unit in units):
        return None
    first, second = (str(unit) for unit in units)
    if UNIT_ORDER.index(first) >= UNIT_ORDER.index(second):
        return None
    value, in_clock = "P", False
    for count, unit in zip(counts, (first, second), strict=True):
        if unit in captures.CLOCK_UNITS and not in_clock:
            value, in_clock = f"{value}T", True
        value += f"{count}{unit[1:] if unit in captures.CLOCK_UNITS else unit}"
    return Period(value)


def times(match: Match) -> Reading | None:
    """A count of counted units: "2 x 24 jam"."""
    unit, first, second = match.string("UNIT"), match.number("COUNT"), match.number("COUNT2")
    if unit is None or first is None or second is None:
        return None
    count = amount(first * second)
    return None if count is None else Period(duration(unit, count))


def days_and_nights(match: Match) -> Reading | None:
    """Whole days by their hours: "2x24 jam"."""
    count = match.integer("NUMBER")
    return None if count is None else Period(duration("TH", str(24 * count)))


def some_period(match: Match) -> Reading | None:
    """A length without a count: "bertahun-tahun", "bulan-bulan terakhir"."""
    unit = match.string("MANY_UNITS") or captures.unit(match)
    if unit is None or (match.has("UNIT2") and match.text("UNIT") != match.text("UNIT2")):
        return None
    return Period(duration(unit, "X"))


SMALLER = {
    "CE": ("Y", 100),
    "DE": ("Y", 10),
    "H": ("M", 6),
    "M": ("D", 30),
    "D": ("TH", 24),
    "TH": ("TM", 60),
    "TM": ("TS", 60),
}
"""A unit in which half of a larger one is whole."""


def duration(unit: str, count: str) -> str:
    """Return ``P3D``, ``PT2H``; a part of a unit is counted in a smaller one: ``PT90M``, ``P2Y6M``."""
    if "." in count or unit == "H":
        number = 0.0 if count == "X" else float(count)
        years, months = int(number), number % 1 * 12
        if unit == "Y" and months == int(months):
            return f"P{f'{years}Y' if years else ''}{int(months)}M"
        smaller, factor = SMALLER.get(unit, ("", 1))
        if smaller and number * factor == int(number * factor):
            return duration(smaller, str(int(number * factor)) if number else "X")
    return f"PT{count}{unit[1:]}" if unit in captures.CLOCK_UNITS else f"P{count}{unit}"


def amount(number: float | None) -> str | None:
    """Return a count as TIMEX3 writes it, None for one that is no count."""
    if number is None or not 0 < number <= LARGEST_COUNT:
        return None
    return str(int(number)) if number == int(number) else f"{number:g}"


def frequency(match: Match) -> Reading | None:
    """How often: "per tahun", "setiap pagi", "mingguan", "lima tahun sekali"."""
    if (value := match.string("FREQUENCY")) is not None:
        return Frequency(value)
    unit = captures.unit(match) or match.string("ITS_UNIT") or match.string("PER_UNIT")
    if unit is not None:
        count = amount(match.number("COUNT")) if match.has("COUNT") else "1"
        return None if count is None else Frequency(duration(unit, count))
    if match.has("WEEKDAY"):
        return Frequency("P1W")
    if match.has("MONTH"):
        return Frequency("P1Y")
    return Frequency("P1M" if match.has("DAY") else "P1D")


def vague(match: Match) -> Reading | None:
    """A reference that no calendar can place."""
    value = match.string("VAGUE")
    return None if value is None else Vague(value)


def past(_match: Match) -> Reading:
    """Some time ago."""
    return Vague("PAST_REF")


def future(_match: Match) -> Reading:
    """Some time ahead."""
    return Vague("FUTURE_REF")


def vague_shift(match: Match) -> Reading | None:
    """A plural without a count: "bertahun-tahun lalu", "tahun-tahun sebelumnya"."""
    if match.has("UNIT2") and match.text("UNIT") != match.text("UNIT2"):
        return None
    shift = match.integer("SHIFT") if match.has("SHIFT") else match.integer("BESIDE")
    return Vague(REFERENCES[shift or 0])
