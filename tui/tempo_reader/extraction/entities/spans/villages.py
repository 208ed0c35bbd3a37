"""Villages and districts that the tagger passed over behind the word for what they are: "Desa Marga Sakti"."""

from collections.abc import Iterator, Sequence

from tempo_reader.domain.entity import EntityType
from tempo_reader.domain.language import Language
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon
from tempo_reader.extraction.entities.knowledge.vocabulary import is_common
from tempo_reader.extraction.entities.mentions import Mention, by_token, mention, replaced
from tempo_reader.extraction.entities.spans.headings import is_titled
from tempo_reader.extraction.tokens import Token

RANKS = frozenset("Desa Dukuh Dusun Gampong Kabupaten Kampung Kecamatan Kelurahan Nagari".split())
LONGEST = 3
"""Words of a place's own name."""
NO_PLACES = frozenset("Adat Berdikari Binaan Digital Induk Mandiri Siaga Tangguh Tertinggal Wisata".split())
"""What says of what sort a village is."""


def with_villages(document: Document, mentions: Sequence[Mention], lexicon: Lexicon) -> list[Mention]:
    """Add the places behind such a word that no capital stands before ("Kepala Desa Maju" is somebody's office)."""
    if document.language is Language.ENGLISH:
        return list(mentions)
    taken = by_token(mentions)
    names = (
        mention(document, number, first, last, EntityType.PLACE)
        for number, sentence in enumerate(document.sentences)
        if not is_titled(sentence.tokens)
        for first, last in _villages(sentence.tokens, lexicon)
        if all((number, at) not in taken for at in range(first, last + 1))
    )
    return replaced(mentions, names)


def _villages(tokens: Sequence[Token], lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    for at in range(1, len(tokens)):
        before = tokens[at - 1].text
        if tokens[at].text not in RANKS or not (
            before.islower() or before in RANKS or _ends_place(tokens, at)
        ):
            continue
        last = at
        while (
            last + 1 < len(tokens) and last - at < LONGEST and _may_be_place(tokens[last + 1].text, lexicon)
        ):
            last += 1
        own = [token.text for token in tokens[at + 1 : last + 1]]
        if own and not all(map(is_common, own)) and own[0] not in NO_PLACES:
            yield at, last


def _ends_place(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether another place stands before, with a comma or none between: "Desa Maju Kecamatan Jaya"."""
    before = at - 1 - (tokens[at - 1].text == ",")
    return any(tokens[back].text in RANKS for back in range(max(0, before - LONGEST), before))


def _may_be_place(word: str, lexicon: Lexicon) -> bool:
    return word.istitle() and word not in RANKS and word not in lexicon.titles
