"""Types that one name of an article tells about another: "Gasol" is no body where "Desa Gasol" is named too."""

from collections.abc import Iterator, Sequence

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon
from tempo_reader.extraction.entities.mentions import Mention
from tempo_reader.extraction.entities.names import body_key, key, without_rank

FORCES = frozenset(("TNI", "Polri"))
COURTS_AND_OFFICES = frozenset(
    "BPBD DPRD KBRI KJRI Kejari Kejati PA PN PTUN Pemkab Pemkot Pemprov Polda Polres Polresta Polsek".split()
)
"""What begins the name of a body though a place follows: "PA Jakarta Selatan"."""


def agreeing(document: Document, mentions: Sequence[Mention], lexicon: Lexicon) -> Iterator[Mention]:
    """Yield the mentions with the types that the article's other names leave no doubt about."""
    names = [found.of(document.text) for found in mentions]
    ranked = {
        without_rank(key(name), lexicon)
        for name, found in zip(names, mentions, strict=True)
        if found.type is EntityType.PLACE and " " in name and key(name)[0] in lexicon.ranks
    }
    companies = set(_companies(mentions, names, lexicon))
    for name, found in zip(names, mentions, strict=True):
        first = name.partition(" ")[0]
        if found.type is EntityType.ORGANISATION and (
            _is_office(name, lexicon) or _ends_rank(document, found, name, lexicon)
        ):
            continue
        if name in lexicon.epithets:
            yield found._replace(type=lexicon.epithets[name])
        elif (found.first < found.last and first in COURTS_AND_OFFICES) or (
            found.type is EntityType.PERSON and key(name) in companies
        ):
            yield found._replace(type=EntityType.ORGANISATION)
        elif found.type is not EntityType.PLACE and name not in lexicon.kinds and key(name) in ranked:
            yield found._replace(type=EntityType.PLACE)
        else:
            yield found


def _is_office(name: str, lexicon: Lexicon) -> bool:
    """Tell whether a short form is somebody's office and no body: "KSAD", "Menkeu"."""
    low = name.lower()
    return low in lexicon.short_roles or (
        name.isupper() and (low in lexicon.role_words or name in lexicon.english_offices)
    )


def _ends_rank(document: Document, found: Mention, name: str, lexicon: Lexicon) -> bool:
    """Tell whether a force only says whose rank it is: "Brigjen TNI Ani"."""
    tokens = document.sentences[found.sentence].tokens
    if name not in FORCES or found.first == 0 or found.last + 1 >= len(tokens):
        return False
    after = tokens[found.last + 1].text
    return tokens[found.first - 1].text in lexicon.titles and (after == "(" or after[0].isupper())


def _companies(
    mentions: Sequence[Mention], names: Sequence[str], lexicon: Lexicon
) -> Iterator[tuple[str, ...]]:
    """Yield the names of companies without their form, unless a person has one of its words in a longer name."""
    parts = {
        word
        for name, found in zip(names, mentions, strict=True)
        if found.type is EntityType.PERSON and " " in name
        for word in key(name)
    }
    for name, found in zip(names, mentions, strict=True):
        if found.type is EntityType.ORGANISATION and name.startswith("PT "):
            words = body_key(name, lexicon)
            if parts.isdisjoint(words):
                yield words
