"""Headings in which a common noun looks like a place's or a body's name: "Jalan Pintas", "Rumah Sakit Penuh"."""

from collections.abc import Iterable, Iterator, Sequence

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon
from tempo_reader.extraction.entities.knowledge.vocabulary import is_common, is_name
from tempo_reader.extraction.entities.mentions import Mention
from tempo_reader.extraction.entities.tagging.features import is_capitalised
from tempo_reader.extraction.tokens import Token

LONGEST = 6
"""Words of a heading."""
LONGEST_HEADLINE = 20
SMALL = frozenset(
    "agar akan atas bagi dalam dan dari dengan di hingga jadi ke oleh pada saat soal tak untuk usai yang".split()
)
"""Words that have no capital in a headline."""
ENDS = frozenset('.,:;!?"”)')


def without_headings(document: Document, mentions: Iterable[Mention], lexicon: Lexicon) -> Iterator[Mention]:
    """Leave out what is all common nouns in a heading, which have their capitals from standing there."""
    for found in mentions:
        tokens = document.sentences[found.sentence].tokens
        open_end = tokens[-1].text not in ENDS
        heading = open_end and len(tokens) <= LONGEST
        heading = heading and (found.first == 0 or all(is_capitalised(t.text) for t in tokens))
        words = [token.text for token in tokens[found.first : found.last + 1]]
        titled = open_end and len(tokens) <= LONGEST_HEADLINE and is_titled(tokens)
        doubtful = found.type is EntityType.PERSON or any(map(is_common, words))
        if titled and doubtful and len(words) > 1 and not any(map(is_name, words)):
            continue
        if (
            (heading or titled)
            and found.type is not EntityType.PERSON
            and " ".join(words) not in lexicon.kinds
        ):
            size = next((size for size in (2, 1) if " ".join(words[:size]) in lexicon.place_heads), 1)
            if len(words) > size and all(is_common(word) for word in words[size:]):
                continue
        yield found


def is_titled(tokens: Sequence[Token]) -> bool:
    """Tell whether every word but small ones has a capital, as in the headlines of some papers."""
    return all(is_capitalised(token.text) or token.text in SMALL for token in tokens if token.text.isalpha())
