"""Names with a nickname in quotation marks or initials in brackets inside: ``Joko "Jokowi" Widodo``."""

from collections.abc import Iterator, Sequence

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon
from tempo_reader.extraction.entities.knowledge.vocabulary import is_common
from tempo_reader.extraction.entities.mentions import Mention, by_token, mention, replaced
from tempo_reader.extraction.tokens import Token

OPENING, CLOSING = frozenset("\"“'‘"), frozenset("\"”'’")


LONGEST = 3
"""Words of a nickname."""


def with_nicknames(document: Document, mentions: Sequence[Mention], lexicon: Lexicon) -> list[Mention]:
    """Make one name of a nickname and the names around it, if the tagger took a part of it for a person."""
    here = by_token(mentions)
    names: list[Mention] = []
    for number, sentence in enumerate(document.sentences):
        for place in _nicknamed(sentence.tokens, lexicon):
            inside = [here[number, at] for at in place if (number, at) in here]
            people = [m for m in inside if m.type is EntityType.PERSON]
            bracketed = sentence.tokens[place.stop - 2].text == ")"
            if people and (people[0].first <= place.start or not bracketed):
                first = min(place.start, *(m.first for m in people))
                last = max(place.stop - 1, *(m.last for m in people))
                names.append(mention(document, number, first, last, EntityType.PERSON))
    return replaced(mentions, names)


def _nicknamed(tokens: Sequence[Token], lexicon: Lexicon) -> Iterator[range]:
    """Yield where capitalised words in quotation marks stand between two others that may be names."""
    for at in range(1, len(tokens) - 3):
        if _has_initials(tokens, at) and _may_be_name(tokens[at + 3].text, lexicon):
            yield range(at - len(tokens[at + 1].text), at + 4)
        if tokens[at].text not in OPENING or not _may_be_name(tokens[at - 1].text, lexicon):
            continue
        end = at + 1
        while end < len(tokens) - 1 and end - at <= LONGEST and tokens[end].text[0].isupper():
            end += 1
        closed = end > at + 1 and tokens[end].text in CLOSING and end + 1 < len(tokens)
        if closed and _may_be_name(tokens[end + 1].text, lexicon):
            yield range(at - 1, end + 2)


def _has_initials(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether brackets that open at `at` hold the initials of the words before: "Hasan Ali (HA) Wibowo"."""
    short = tokens[at + 1].text
    if tokens[at].text != "(" or tokens[at + 2].text != ")" or not 1 < len(short) <= min(LONGEST, at):
        return False
    return short == "".join(token.text[0] for token in tokens[at - len(short) : at])


def _may_be_name(word: str, lexicon: Lexicon) -> bool:
    known = word in lexicon.titles or word.lower() in lexicon.role_words or word in lexicon.kinds
    return word.istitle() and not known and not is_common(word)
