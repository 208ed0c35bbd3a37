"""Units of the army with their number and name: "Kodam XVII/Cenderawasih", "Kodim 0710/Pekalongan"."""

import re
from collections.abc import Iterator, Sequence

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.mentions import Mention, mention, replaced
from tempo_reader.extraction.tokens import Token

UNITS = frozenset(
    "Batalyon Brigif Divif Divisi Kodam Kodaeral Kodim Koramil Korem Lantamal Lanud Yonif".split()
)
COMMANDS = re.compile(
    r"(?:Pang|Kas|Das|Dan|Was|Ir|Kapen|Aster)(?:dam|rem|dim|brig|yon|divif)(?:rem|dam|dim)?"
)
"""Who is at the head of one: "Pangdam", "Kasdam", "Danrem", "Dandim", "Kapendam"."""
NUMBER = re.compile(r"[IVX]+|\d{2,4}")
NO_NAMES = frozenset(("Pangdam", "Danrem", "Dandim"))


def with_units(document: Document, mentions: Sequence[Mention]) -> list[Mention]:
    """Make one body of a unit's number and name, with the word for the unit if it is there."""
    units = (
        mention(document, number, place.start, place.stop - 1, EntityType.ORGANISATION)
        for number, sentence in enumerate(document.sentences)
        for place in _units(sentence.tokens)
    )
    return replaced(mentions, units)


def _units(tokens: Sequence[Token]) -> Iterator[range]:
    for at in range(1, len(tokens) - 2):
        number, slash, name = (token.text for token in tokens[at : at + 3])
        if slash != "/" or not name[0].isupper() or NUMBER.fullmatch(number) is None or name in NO_NAMES:
            continue
        head = tokens[at - 1].text
        if head in UNITS:
            yield range(at - 1, at + 3)
        elif COMMANDS.fullmatch(head) is not None:
            yield range(at, at + 3)
