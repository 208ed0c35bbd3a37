"""Types that one name of an article tells about another: "Gasol" is no body where "Desa Gasol" is named too."""

from collections.abc import Iterator, Sequence

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.lexicon import Lexicon
from tempo_reader.extraction.entities.mentions import Mention
from tempo_reader.extraction.entities.names import key, without_rank

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
    for name, found in zip(names, mentions, strict=True):
        first = name.partition(" ")[0]
        if name in lexicon.epithets:
            yield found._replace(type=lexicon.epithets[name])
        elif found.first < found.last and first in COURTS_AND_OFFICES:
            yield found._replace(type=EntityType.ORGANISATION)
        elif found.type is not EntityType.PLACE and name not in lexicon.kinds and key(name) in ranked:
            yield found._replace(type=EntityType.PLACE)
        else:
            yield found
