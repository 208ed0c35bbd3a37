"""Datelines: "TEMPO.CO, Jakarta - " and its kin at the head of a first paragraph.

A dateline names an outlet, a place, a wire service in brackets and a date, not all of them and in any order, and a
dash parts it from the report. Sentences can begin in the same way ("Jakarta - Bogor ditempuh dalam satu jam"), and
words that are wrongly taken for a dateline are lost to the analysis: a place on its own has to be a known town.
"""

import re
from functools import cache
from typing import NamedTuple

from tempo_reader.loading.press import is_address, is_known

LONGEST = 120
"""Code points, dash included."""
DASH = re.compile(r"\s*(?:--?|[‐-―])\s*")
PARTICLES = frozenset(
    "al am an and au aux bin da das de del den der di do dos du e el en es la le of sur the".split()
)
"""Words of places that have no capital: Rio de Janeiro, Dar es Salaam."""
INNER_MARKS = str.maketrans("", "", ".'’")
OPENING = "\"'“‘«([„"
"""Marks that a report's first sentence can begin with."""
PLACE_HEADS = frozenset(
    "Abu Banda Bandar Den Ho Hong Kabupaten Kota Kuala Los Nusa Pangkal Phnom Port Pulau San Tanjung Tel".split()
)
"""First words of places of several words, for what no list has: Kota Gaza."""


WEEKDAYS = frozenset(
    "senin selasa rabu kamis jumat jum'at jum’at sabtu minggu ahad "
    "monday tuesday wednesday thursday friday saturday sunday".split()
)


class Dateline(NamedTuple):
    """What stands before a first paragraph's own words."""

    place: str | None
    """Of several the first; capitals throughout are set as a name."""
    outlet: str | None
    wire: str | None
    """The agency in brackets, ``ANTARA``."""
    length: int
    """In code points, blanks and dash included: where the paragraph's own words begin."""

    @property
    def certain(self) -> bool:
        """Tell whether it names who printed it, so that it can be nothing else."""
        return self.outlet is not None or self.wire is not None


class _Fields(NamedTuple):
    places: list[str]
    outlet: str | None
    wire: str | None
    dated: bool


def read_dateline(line: str) -> Dateline | None:
    """Return the dateline that `line` opens with; None if it opens with none."""
    head = line[:LONGEST]
    if not head[:1].isalpha():
        return None
    attached: Dateline | None = None
    for dash in DASH.finditer(head):
        if not _begins_sentence(line, dash.end()):
            continue
        fields = _fields(head[: dash.start()])
        if fields is None:
            continue
        if fields.places and (fields.outlet or fields.wire):
            found = _dateline(fields, dash.end())
            if dash.group() != "-":
                return found
            attached = attached or found
        if dash.group() == "-":
            continue  # also the hyphen of a place: "TEMPO.CO, Port-au-Prince - "
        if fields.places and _stands_alone(fields, line[dash.end() :]):
            return _dateline(fields, dash.end())
        if not fields.places and fields.outlet and is_known(fields.outlet):
            return _outlet_first(fields, line, dash.end())
    return attached or _without_dash(line)


def _dateline(fields: _Fields, length: int) -> Dateline:
    place = fields.places[0] if fields.places else None
    return Dateline(place.title() if place and place.isupper() else place, fields.outlet, fields.wire, length)


def _fields(front: str) -> _Fields | None:
    """Return what is in the words before a dash; None if they are no dateline's."""
    wire = None
    if front.endswith(")"):
        front, _, wire = front[:-1].rpartition("(")
        if not all(_may_be_agency(agency) for agency in wire.split("/")):
            return None
    places: list[str] = []
    outlet, dated = None, False
    for field in front.strip().rstrip(",").split(","):
        words = field.strip()
        if not words:
            return None
        if is_address(words) or is_known(words) or _is_local_paper(words):
            if outlet:
                return None
            outlet = words
        elif _is_date(words):
            dated = True
        elif _is_place(words):
            places.append(words)
        else:
            return None
    printed = wire is None or any(is_known(a) or is_address(a) for a in wire.split("/"))
    if not printed and not (places and is_town(places[0])):
        return None
    return _Fields(places, outlet, wire, dated) if len(places) <= 2 else None


def _is_local_paper(words: str) -> bool:
    """Tell whether a paper is called after its town: "Radar Jember", "Tribun Jogja"."""
    head, _, town = words.partition(" ")
    return head.lower() in ("radar", "tribun", "harian") and is_town(town)


def _may_be_agency(name: str) -> bool:
    return is_known(name) or is_address(name) or (name.isupper() and name.replace("-", "").isalpha())


def _is_place(words: str) -> bool:
    parts = words.replace("/", " ").replace("-", " ").split()
    if not 1 <= len(parts) <= (3 if "-" in words else 5) or not parts[0][0].isupper():
        return False
    return all(
        (part[0].isupper() or part in PARTICLES) and part.translate(INNER_MARKS).isalpha() for part in parts
    )


def _is_date(words: str) -> bool:
    parts = words.replace("/", " ").split()
    if parts[0].lower() in WEEKDAYS:
        return len(parts) == 1 or _is_date(" ".join(parts[1:]).strip("()"))
    return (
        1 < len(parts) <= 3
        and any(part.isdigit() for part in parts)
        and all(part.isdigit() or part.strip(".").isalpha() for part in parts)
    )


def _stands_alone(fields: _Fields, rest: str) -> bool:
    """Tell whether a place without an outlet is a dateline: a town, and the report doesn't begin with one too.

    "Jakarta - Bogor ditempuh …" is a road. In capitals the two are told apart: "JAKARTA - Bogor diguncang …".
    """
    place = fields.places[0]
    if not is_town(place):
        return False
    words = rest.split(maxsplit=3)[:3]
    if place.isupper() and words and not words[0].isupper():
        return True
    return fields.dated or not any(is_town(" ".join(words[:n]).strip(",.")) for n in range(1, len(words) + 1))


def _outlet_first(fields: _Fields, line: str, start: int) -> Dateline | None:
    """Read on behind "KONTAN.CO.ID - ", which may go on with "JAKARTA. "."""
    place, stop, _ = line[start : start + 40].partition(". ")
    if stop and place.isupper() and _is_place(place):
        return Dateline(place.title(), fields.outlet, None, start + len(place) + 2)
    return Dateline(None, fields.outlet, None, start)


def _without_dash(line: str) -> Dateline | None:
    """Read "TEMPO.CO, Jakarta Presiden …", where the dash was lost, or became a comma or colon."""
    outlet, comma, rest = line[:LONGEST].partition(",")
    outlet = outlet.strip()
    if not comma or not is_known(outlet) or len(outlet) > 30:
        return None
    after = rest.lstrip()
    at = len(outlet) + line[len(outlet) :].index(after) if after else len(line)
    words = after.split(" ")
    for number in range(min(4, len(words)), 0, -1):
        place = " ".join(words[:number])
        name = place.rstrip(" ,:.")
        if not _is_place(name):
            continue
        known = is_town(name) or (number == 2 and words[0] in PLACE_HEADS)
        if not known and (number > 1 or not outlet.isupper() or name.lower() in WEEKDAYS):
            continue
        end = at + len(place)
        end += len(line[end:]) - len(line[end:].lstrip())
        return Dateline(name, outlet, None, end) if _begins_sentence(line, end) else None
    return None


def _begins_sentence(line: str, at: int) -> bool:
    following = line[at : at + 1]
    return not following or following.isupper() or following.isdigit() or following in OPENING


@cache
def _towns() -> frozenset[str]:
    """Read the lexicon of places: only a dateline without an outlet asks for it."""
    from tempo_reader.resources import shipped_table

    lexicon = shipped_table("lexicon", "id", "places.toml")
    lists = ("provinces", "towns", "elsewhere_in_indonesia", "world")
    return frozenset(name.casefold() for key in lists for name in lexicon[key].split("\n") if name)


def is_town(words: str) -> bool:
    """Tell whether the words are a place that the lexicon knows, in any case of letters."""
    name = words.casefold()
    name = name.removeprefix("kota ").removeprefix("kabupaten ")
    return name in _towns() or ("/" in name and all(part.strip() in _towns() for part in name.split("/")))
