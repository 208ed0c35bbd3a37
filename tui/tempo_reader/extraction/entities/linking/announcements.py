"""Nicknames that an article announces: "Jojo, sapaan Jonatan", "pria yang disapa Ifan", "Ani, sapaan akrabnya"."""

import re
from collections.abc import Iterator, Sequence

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon
from tempo_reader.extraction.entities.mentions import Mention, mention, replaced
from tempo_reader.extraction.tokens import Token

CALLS_WHOM = re.compile(r"sapaan|panggilan|nama lengkap|begitu")
"""What stands between a nickname and the name of the one who is known already: "Jojo, sapaan Jonatan"."""
CALLS = frozenset(("disapa", "dipanggil"))
WHOSE = frozenset(("sapaan", "panggilan"))
CALLED = re.compile(
    r"\byang\b[^.,;:\"“”]{0,60}?\b(?:disapa|dipanggil|dikenal(?: sebagai| dengan(?: nama)?)?)\s+[\"“]?$"
)
"""What stands before a nickname of the one who was named last: "kata pria yang akrab disapa Ifan itu"."""
CALLING = re.compile(
    r",? (?:nama )?(?:sapaan|panggilan)(?: akrab| populer| kecil)?nya\b"
    r"|,? (?:begitu|biasa|demikian) (?:[a-z]+ ){0,3}(?:disapa|dipanggil)\b"
)
"""What stands behind one: "ujar Ani, sapaan akrabnya"."""
MOST_SENTENCES = 2
"""Sentences back to them, at most."""
LONGEST_CALLED = 90
MOST_BETWEEN = 4
"""Mentions back to the one who is called by a nickname, at most."""


def with_announced(document: Document, mentions: Sequence[Mention], lexicon: Lexicon) -> list[Mention]:
    """Add the nicknames that the tagger passed over or took for a part of something else."""
    return replaced(mentions, _announced(document, mentions, lexicon))


def _announced(document: Document, mentions: Sequence[Mention], lexicon: Lexicon) -> Iterator[Mention]:
    taken = {(found.sentence, at) for found in mentions for at in range(found.first, found.last + 1)}
    for number, sentence in enumerate(document.sentences):
        tokens = sentence.tokens
        for at in range(2, len(tokens)):
            word = tokens[at].text
            if word in WHOSE and _is_nickname(tokens, at):
                yield mention(document, number, at - 2, at - 2, EntityType.PERSON)
            elif tokens[at - 1].text in CALLS and word.istitle():
                place = at + (
                    word in lexicon.titles and at + 1 < len(tokens) and tokens[at + 1].text.istitle()
                )
                begin = max(sentence.span.start, tokens[at].start - LONGEST_CALLED)
                called = (number, place) not in taken and CALLED.search(
                    document.text[begin : tokens[at].start]
                )
                if called:
                    yield mention(document, number, place, place, EntityType.PERSON)


def _is_nickname(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a nickname stands before "sapaan": "Jojo, sapaan Jonatan", "Jojo—panggilan Jonatan"."""
    marked = tokens[at - 1].text in (",", "—", "–") and tokens[at - 2].text.istitle()
    return marked and at + 1 < len(tokens) and tokens[at + 1].text.istitle()


def calls_whom(document: Document, short: Mention, name: Mention) -> bool:
    """Tell whether the first of two neighbours is a nickname of the one who is named by the second."""
    return CALLS_WHOM.search(document.text, short.span.end, name.span.start) is not None


def called_before(document: Document, mentions: Sequence[Mention], at: int) -> int | None:
    """Return the place of the person whose nickname the text says that a mention is, None if it says no such thing.

    It is the one who was named last, in the nickname's sentence or shortly before, and not in a quotation.
    """
    text = document.text
    if not _is_calling(text, mentions[at]):
        return None
    for back in range(at - 1, max(-1, at - 1 - MOST_BETWEEN), -1):
        found = mentions[back]
        if found.type is EntityType.PERSON and not _is_quoted(text[found.span.end : mentions[at].span.start]):
            return back if found.sentence + MOST_SENTENCES >= mentions[at].sentence else None
    return None


def _is_quoted(after: str) -> bool:
    """Tell whether a name stands in a quotation, by what follows it."""
    return after.count('"') % 2 == 1 or after.count("”") > after.count("“")


def _is_calling(text: str, found: Mention) -> bool:
    """Tell whether a name is what the person named last is called by."""
    if found.type is not EntityType.PERSON:
        return False
    before = text[max(0, found.span.start - LONGEST_CALLED) : found.span.start]
    return CALLED.search(before) is not None or CALLING.match(text, found.span.end) is not None
