"""English names of places and bodies."""

from collections.abc import Iterable

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.entities.lexicon import Lexicon

LONGEST_REST = 2
"""Words of a place that no list knows; longer ones are hardly a place."""


RANKS = {"Kabupaten": "Regency", "Kota": "City"}


def english_name(kind: EntityType, names: Iterable[str], lexicon: Lexicon) -> str | None:
    """Return the English name of an entity by any of its forms, None where no lexicon knows it."""
    if kind is EntityType.PERSON:
        return None
    for name in names:
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
