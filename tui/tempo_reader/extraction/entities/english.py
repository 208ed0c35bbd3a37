"""English names of places and bodies."""

from collections.abc import Iterable

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.entities.lexicon import Lexicon
from tempo_reader.extraction.entities.names import SMALL_WORDS, key

LONGEST_CODE = 5
"""Letters of a place's short form; longer ones are a name in a headline's capitals."""
LONGEST_REST = 2
"""Words of a place that no list knows; longer ones are hardly a place."""


RANKS = {"Kabupaten": "Regency", "Kota": "City"}


def english_name(kind: EntityType, names: Iterable[str], lexicon: Lexicon) -> str | None:
    """Return the English name of an entity by any of its forms, None where no lexicon knows it."""
    if kind is EntityType.PERSON:
        return None
    names = tuple(names)
    if kind is EntityType.PLACE:
        names += tuple(name.title() for name in names if name.isupper() and len(name) > LONGEST_CODE)
    for name in names:
        if _means_another(name, names, lexicon):
            continue
        standing = lexicon.same.get(name, name)
        known = lexicon.english.get(standing) or lexicon.english.get(name)
        if known is not None:
            return known
        for tail in (" RI", " Republik Indonesia", " Indonesia"):
            rest = standing.removesuffix(tail)
            rest = lexicon.same.get(rest, rest)
            if standing.endswith(tail) and rest in lexicon.english:
                return lexicon.english[rest]
        for head, pattern in lexicon.english_heads.items():
            if standing.startswith(head + " "):
                rest = standing.removeprefix(head + " ")
                rank, _, place = rest.partition(" ")
                if rank in RANKS and place:
                    return pattern.replace("*", f"{place} {RANKS[rank]}")
                rest = lexicon.same.get(rest, rest)
                if rest in lexicon.kinds or len(rest.split()) <= LONGEST_REST:
                    return pattern.replace("*", lexicon.english.get(rest, rest))
    return None


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
