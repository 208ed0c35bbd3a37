"""Where a body's name begins and ends, when the tagger left out its first or last word."""

from collections.abc import Iterable, Iterator

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.mentions import Mention, mention

FRONTS = frozenset(
    "Aliansi Asosiasi Dewan Forum Front Gabungan Gerakan Himpunan Ikatan Jaringan Koalisi Komite Komunitas Konfederasi "
    "Lembaga Paguyuban Perhimpunan Persatuan Serikat Solidaritas Yayasan".split()
)
"""What begins the name of a union or a movement and is nothing without what follows."""
POLICE = frozenset("Polres Polresta Polsek".split())
NO_BEGINNINGS = frozenset("PT CV Partai Kementerian Universitas Polda Polres Pemerintah".split())
"""What begins a name of its own: "Gerakan PDI", "Forum Universitas Maju"."""


def with_whole_bodies(document: Document, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Yield the mentions, "Nasional Maju" with its "Gerakan" and "Polres Bogor" with its "Kota"."""
    end = (-1, -1)
    for found in mentions:
        if found.type is EntityType.ORGANISATION:
            tokens = document.sentences[found.sentence].tokens
            first, last = found.first, found.last
            front = first > 0 and tokens[first - 1].text in FRONTS and (found.sentence, first - 1) > end
            if front and tokens[first].text[0].isupper() and tokens[first].text not in NO_BEGINNINGS:
                if not (first == last and tokens[first].text.isupper()):
                    first -= 1
            if tokens[first].text in POLICE and last + 1 < len(tokens) and tokens[last + 1].text == "Kota":
                last += 1
            if (first, last) != (found.first, found.last):
                found = mention(document, found.sentence, first, last, found.type)
        end = found.sentence, found.last
        yield found
