"""Units of the army with their number and name: "Kodam XVII/Cenderawasih", "Kodim 0710/Pekalongan"."""

import re
from collections.abc import Iterator, Sequence

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon
from tempo_reader.extraction.entities.mentions import Mention, mention, replaced
from tempo_reader.extraction.tokens import Token

UNITS = frozenset(
    "Batalyon Brigif Divif Divisi Kodam Kodaeral Kodim Koramil Korem Lantamal Lanud Yonif".split()
)
COMMANDS = re.compile(
    r"(?:Pang|Kas|Das|Dan|Was|Ir|Kapen|Aster)(?:dam|rem|dim|brig|yon|divif)(?:rem|dam|dim)?"
)
"""Who is at the head of one: "Pangdam", "Kasdam", "Danrem", "Dandim", "Kapendam"."""
LONG = frozenset(("Militer", "Infanteri", "Kavaleri", "Artileri"))
"""What ends a unit's long name: "Komando Daerah Militer XV/Pattimura"."""
LONG_HEADS = frozenset(("Batalyon", "Brigade", "Divisi", "Komando"))
LONGEST_HEAD = 3
NUMBER = re.compile(r"[IVX]+|\d{2,4}")
NO_NAMES = frozenset(("Pangdam", "Danrem", "Dandim"))


def with_units(document: Document, mentions: Sequence[Mention], lexicon: Lexicon) -> list[Mention]:
    """Make one body of a unit's number and name, with the word for the unit if it is there."""
    units = (
        mention(document, number, place.start, place.stop - 1, EntityType.ORGANISATION)
        for number, sentence in enumerate(document.sentences)
        for place in _units(sentence.tokens, lexicon)
    )
    return replaced(mentions, units)


def _units(tokens: Sequence[Token], lexicon: Lexicon) -> Iterator[range]:
    for at in range(1, len(tokens) - 2):
        number, slash, name = (token.text for token in tokens[at : at + 3])
        if slash != "/" or not name[0].isupper() or NUMBER.fullmatch(number) is None or name in NO_NAMES:
            continue
        head = tokens[at - 1].text
        long = next(
            (back for back in range(max(0, at - LONGEST_HEAD), at) if tokens[back].text in LONG_HEADS), None
        )
        if head in LONG and long is not None:
            yield range(long, _end(tokens, at + 2, lexicon))
        elif head in UNITS:
            yield range(at - 1, _end(tokens, at + 2, lexicon))
        elif COMMANDS.fullmatch(head) is not None:
            yield range(at, _end(tokens, at + 2, lexicon))


def _end(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """Return where a unit's name ends, which may be a town's of two words: "Kodim 0501/Jakarta Pusat"."""
    for name, kind in lexicon.phrases.get(tokens[at].text, ()):
        end = at + len(name)
        if kind != "body" and tuple(token.text for token in tokens[at:end]) == name:
            return end
    return at + 1
