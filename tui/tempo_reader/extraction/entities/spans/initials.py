"""People of whom an article prints the initials alone: "berinisial AN", "tersangka RL (25)"."""

from collections.abc import Iterator, Sequence

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon
from tempo_reader.extraction.entities.mentions import Mention, by_token, mention, replaced
from tempo_reader.extraction.tokens import Token

CUES = frozenset(("berinisial", "inisial"))
LONGEST = 4
LINKS = frozenset((",", "dan", "serta", "(", ")", "tahun", "alias"))
"""What, with numbers, may stand between two that are listed: "AN (24) dan RL (31)"."""
LONGEST_LINK = 6
AGES = range(10, 100)
BRACKETS = frozenset((("(", ")"), ("(", "tahun"), (",", ",")))
"""What stands around an age: "AN (24)", "AN, 24,"."""


def with_initials(document: Document, mentions: Sequence[Mention], lexicon: Lexicon) -> list[Mention]:
    """Make people of the initials that the text says are such, wherever they stand; leave out other single letters."""
    announced = set(_announced(document, lexicon))
    named = {*_named(document, mentions), *announced}
    kept = [
        found._replace(type=EntityType.PERSON) if found.of(document.text) in named else found
        for found in mentions
        if found.of(document.text) in named or found.first < found.last or len(found.of(document.text)) > 1
    ]
    taken = by_token(kept)
    passed_over = (
        mention(document, number, at, at, EntityType.PERSON)
        for number, sentence in enumerate(document.sentences)
        for at, token in enumerate(sentence.tokens)
        if token.text in announced and (number, at) not in taken
    )
    return replaced(kept, passed_over)


def _named(document: Document, mentions: Sequence[Mention]) -> Iterator[str]:
    last: Mention | None = None
    for found in mentions:
        tokens = document.sentences[found.sentence].tokens
        name = found.of(document.text)
        if not name.isupper() or len(name) > LONGEST:
            continue
        announced = (found.first > 0 and tokens[found.first - 1].text in CUES) or _has_age(tokens, found.last)
        if announced or (last is not None and _is_listed(tokens, last, found)):
            last = found
            yield name


def _announced(document: Document, lexicon: Lexicon) -> Iterator[str]:
    """Yield the initials behind a cue or before an age, tagged or not; before an age, no known short form."""
    for sentence in document.sentences:
        tokens = sentence.tokens
        for at in range(len(tokens)):
            word = tokens[at].text
            if not word.isupper() or not word.isalpha() or len(word) > LONGEST:
                continue
            aged = 1 < len(word) < LONGEST and word not in lexicon.kinds and _has_age(tokens, at)
            if (at > 0 and tokens[at - 1].text in CUES) or aged:
                yield word


def _has_age(tokens: Sequence[Token], last: int) -> bool:
    opening, age, closing = ([token.text for token in tokens[last + 1 : last + 4]] + [""] * 3)[:3]
    return (opening, closing) in BRACKETS and age.isascii() and age.isdecimal() and int(age[:3]) in AGES


def _is_listed(tokens: Sequence[Token], last: Mention, found: Mention) -> bool:
    between = tokens[last.last + 1 : found.first] if last.sentence == found.sentence else ()
    return 0 < len(between) <= LONGEST_LINK and all(t.text in LINKS or t.text.isdecimal() for t in between)
