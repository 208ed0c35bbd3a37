"""People of whom an article prints the initials alone: "berinisial AN", "tersangka RL (25)"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.mentions import Mention
from tempo_reader.extraction.tokens import Token

CUES = frozenset(("berinisial", "inisial"))
LONGEST = 4
LINKS = frozenset((",", "dan", "serta", "(", ")", "tahun", "alias"))
"""What, with numbers, may stand between two that are listed: "AN (24) dan RL (31)"."""
LONGEST_LINK = 6
AGES = range(10, 100)


def with_initials(document: Document, mentions: Sequence[Mention]) -> list[Mention]:
    """Make people of the initials that the text says are such, wherever they stand; leave out other single letters."""
    named = {*_named(document, mentions), *_announced(document)}
    return [
        found._replace(type=EntityType.PERSON) if found.of(document.text) in named else found
        for found in mentions
        if found.of(document.text) in named or found.first < found.last or len(found.of(document.text)) > 1
    ]


def _named(document: Document, mentions: Sequence[Mention]) -> Iterator[str]:
    last: Mention | None = None
    for found in mentions:
        tokens = document.sentences[found.sentence].tokens
        name = found.of(document.text)
        if found.first == 0 or not name.isupper() or len(name) > LONGEST:
            continue
        announced = tokens[found.first - 1].text in CUES or _has_age(tokens, found.last)
        if announced or (last is not None and _is_listed(tokens, last, found)):
            last = found
            yield name


def _announced(document: Document) -> Iterator[str]:
    """Yield the initials behind a cue, tagged or not."""
    for sentence in document.sentences:
        for before, token in pairwise(sentence.tokens):
            if before.text in CUES and token.text.isupper() and len(token.text) <= LONGEST:
                yield token.text


def _has_age(tokens: Sequence[Token], last: int) -> bool:
    opening, age, closing = ([token.text for token in tokens[last + 1 : last + 4]] + [""] * 3)[:3]
    return (
        opening == "("
        and closing in (")", "tahun")
        and age.isascii()
        and age.isdecimal()
        and int(age[:3]) in AGES
    )


def _is_listed(tokens: Sequence[Token], last: Mention, found: Mention) -> bool:
    between = tokens[last.last + 1 : found.first] if last.sentence == found.sentence else ()
    return 0 < len(between) <= LONGEST_LINK and all(t.text in LINKS or t.text.isdecimal() for t in between)
