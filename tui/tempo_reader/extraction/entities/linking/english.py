"""English names of places and bodies."""

import re
from collections.abc import Iterable, Iterator

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon
from tempo_reader.extraction.entities.knowledge.vocabulary import capital_step, is_common
from tempo_reader.extraction.entities.names import SHORT_INSIDE, SMALL_WORDS, key, without_form

TOWNS = ("elsewhere", "town", "world")
LONGEST_CODE = 5
"""Letters of a place's short form; longer ones are a name in a headline's capitals."""
LONGEST_REST = 2
"""Words of a place that no list knows; longer ones are hardly a place."""
LONGEST_NAME = 4
"""The same, if all of them are hardly anything but names."""
MOST_OFFICES = 3
"""Bodies inside one another: "Satreskrim Polres Metro Bekasi"."""
RANKS = {"Kabupaten": "Regency", "Kota": "City", "Provinsi": "Province"}
REGION = "Special Region of "
"""What is left out where a place is only a part of a name."""
DIRECTIONS = {
    "Barat Daya": "Southwest",
    "Barat": "West",
    "Pusat": "Central",
    "Selatan": "South",
    "Tengah": "Central",
    "Tenggara": "Southeast",
    "Timur Laut": "Northeast",
    "Timur": "East",
    "Utara": "North",
}
"""What a place's name ends in, the longer before the shorter."""
STATE = "Negara "
ISLANDS = "Kepulauan "
INDONESIAN = frozenset(("town", "province", "elsewhere"))
OF_STATES = ("Kejaksaan Agung", "Kementerian", "Mahkamah", "Parlemen")
"""What begins the name of a body that every country has: "Kementerian Luar Negeri Rusia"."""
ARTICLED = ("Bahamas", "Gambia", "Maldives", "Netherlands", "Philippines", "United ")
"""What countries' names begin with that have an article inside a sentence."""
NAME_STEP = 4
"""The least step of a word that has its capital as a name, in six places of ten."""
NAMED = frozenset(
    (
        "Candi",
        "Institut Teknologi",
        "Jembatan",
        "Masjid",
        "Museum",
        "Pulau",
        "Rumah Sakit",
        "Stadion",
        "Universitas",
    )
)
"""What is only put into English with a proper name behind it: no "Museum Nasional"."""


def english_name(kind: EntityType, names: Iterable[str], lexicon: Lexicon) -> str | None:
    """Return the English name of an entity by any of its forms, None where no lexicon knows it."""
    if kind is EntityType.PERSON:
        return None
    names = tuple(SHORT_INSIDE.sub(" ", name) for name in names)
    if kind is EntityType.PLACE:
        names += tuple(name.removeprefix(STATE) for name in names)
        names += tuple(name.title() for name in names if name.isupper() and len(name) > LONGEST_CODE)
    own = [name for name in names if not _means_another(name, names, lexicon)]
    if kind is EntityType.ORGANISATION:
        own = [name for name in own if lexicon.kinds.get(name) not in TOWNS]  # the club Napoli is not Naples
    whole = [name for name in own if name not in lexicon.local_bodies] or own
    known = (_known(name, lexicon) for name in whole)
    made = (_made(name, lexicon) for name in sorted(own, key=len, reverse=True))
    return next((name for name in (*known, *made) if name is not None), None)


def _known(name: str, lexicon: Lexicon) -> str | None:
    """Return what the lexicon has for a name, with or without its company's form and "RI" at the end."""
    for form in dict.fromkeys((name, without_form(name))):
        standing = lexicon.same.get(form, form)
        known = lexicon.english.get(standing) or lexicon.english.get(form)
        if known is not None:
            return known
        for tail in (" RI", " Republik Indonesia", " Indonesia"):
            rest = standing.removesuffix(tail)
            rest = lexicon.same.get(rest, rest)
            if standing.endswith(tail) and rest in lexicon.english:
                return lexicon.english[rest]
    return None


def _made(name: str, lexicon: Lexicon, depth: int = 0) -> str | None:
    """Put a name into English by what it begins with, its compass point or its country."""
    name = _written_out(lexicon.same.get(name, name), lexicon)
    for head, rest in _heads(name, lexicon):
        place = _rest(rest, head, lexicon, depth)
        if place is not None:
            return _filled(lexicon.english_heads[head], place)
    return _with_direction(name, lexicon) or _islands(name, lexicon) or _of_state(name, lexicon)


def _written_out(name: str, lexicon: Lexicon) -> str:
    first, _, rest = name.partition(" ")
    second, _, third = rest.partition(" ")
    if f"{first} {second}" in lexicon.short_words:
        return f"{lexicon.short_words[f'{first} {second}']} {third}".strip()
    body = lexicon.same.get(first, first) if lexicon.kinds.get(first) == "body" else first
    return f"{lexicon.short_words.get(first, body)} {rest}".strip()


def _heads(name: str, lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    """Yield what a name begins with, as the lexicon has it, and what of the name is left."""
    for head in lexicon.english_heads:
        before, _, after = head.partition("*")
        before = before.rstrip() + " "
        if name.startswith(before) and name.endswith(after) and len(name) > len(before) + len(after):
            yield head, name[len(before) : len(name) - len(after)]


def _rest(rest: str, head: str, lexicon: Lexicon, depth: int) -> str | None:
    """Return the English of what follows a head: its place, its rank, or the body that it belongs to."""
    rest = rest.removeprefix("di ")
    inside, _, place = rest.partition(" di ")
    if place and depth < MOST_OFFICES:
        names = _rest(inside, head, lexicon, depth + 1), _rest(place, head, lexicon, depth + 1)
        return None if None in names else f"{_articled(names[0] or '')} in {names[1]}"
    rank, _, place = rest.partition(" ")
    if rank in RANKS and place:
        return f"{_place(place, lexicon)} {RANKS[rank]}"
    standing = lexicon.same.get(rest, rest)
    if standing in lexicon.kinds or standing in lexicon.english:
        return _place(standing, lexicon)
    inner = _made(rest, lexicon, depth + 1) if depth < MOST_OFFICES else None
    if inner is not None:
        return inner
    if rest.endswith(" Kota") and " " in rest:
        return f"{_place(rest.removesuffix(' Kota'), lexicon)} City"
    words = rest.split()
    if all(capital_step(word) >= NAME_STEP for word in words):
        return _place(rest, lexicon) if len(words) <= LONGEST_NAME else None
    named = head not in NAMED and any(word[0].isdigit() or not is_common(word) for word in words)
    return _place(rest, lexicon) if named and len(words) <= LONGEST_REST else None


def _place(name: str, lexicon: Lexicon) -> str:
    number, slash, place = name.partition("/")
    if slash:
        return f"{number}/{_place(place, lexicon)}"
    standing = lexicon.same.get(name, name)
    known = lexicon.english.get(standing, "").removeprefix(REGION)
    made = _with_direction(standing, lexicon) or _islands(standing, lexicon)
    return known or made or standing.removeprefix("DKI ")


def _with_direction(name: str, lexicon: Lexicon) -> str | None:
    """Return "West Lombok" for "Lombok Barat", if the lexicon has that place."""
    if lexicon.kinds.get(name) not in INDONESIAN:
        return None
    for ending, direction in DIRECTIONS.items():
        rest = name.removesuffix(f" {ending}")
        if rest != name:
            inner = next((end for end in DIRECTIONS if rest.endswith(f" {end}")), "")
            rest = f"{DIRECTIONS[inner]} {rest.removesuffix(f' {inner}')}" if inner else rest
            return f"{direction} {rest.removesuffix(' Bagian')}"
    return None


def _islands(name: str, lexicon: Lexicon) -> str | None:
    """Return "Aru Islands" for "Kepulauan Aru", if the lexicon has it."""
    rest = name.removeprefix(ISLANDS)
    return f"{rest} Islands" if rest != name and lexicon.kinds.get(name) in INDONESIAN else None


def _of_state(name: str, lexicon: Lexicon) -> str | None:
    """Return "Ministry of Foreign Affairs of Russia" for "Kementerian Luar Negeri Rusia"."""
    if not name.startswith(OF_STATES):
        return None
    words = name.split()
    for size in (1, 2, 3):
        body, country = " ".join(words[:-size]), " ".join(words[-size:])
        if lexicon.kinds.get(country) == "country" and body in lexicon.english:
            standing = lexicon.same.get(country, country)
            return f"{lexicon.english[body]} of {_articled(lexicon.english.get(standing, standing))}"
    return None


def _filled(pattern: str, place: str) -> str:
    return pattern.replace("*", _articled(place) if re.search(r"\b(of|in) \*", pattern) else place)


def _articled(name: str) -> str:
    return f"the {name}" if name.startswith(ARTICLED) else name


def _means_another(short: str, names: Iterable[str], lexicon: Lexicon) -> bool:
    """Tell whether a short form is known for something else than what the article calls by it.

    Korea's "Partai Kekuatan Rakyat (PPP)" is not the Partai Persatuan Pembangunan: they share no word but the first.
    """
    known = lexicon.same.get(short)
    if known is None or not short.isupper() or " " in short:
        return False
    own = {word for word in key(known) if word not in lexicon.generic and word not in SMALL_WORDS}
    others = [key(name) for name in names if " " in name and short not in name.split()]
    own.update(key(lexicon.english.get(known, "")))
    return bool(others) and own.isdisjoint(word for words in others for word in words)
