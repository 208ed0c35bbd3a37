"""Bodies of whose names the tagger left words out, by their initials: "Astra [Honda] Racing Team (AHRT)"."""

from collections.abc import Iterator, Sequence

from tempo_reader.domain.entity import EntityType
from tempo_reader.domain.language import Language
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon
from tempo_reader.extraction.entities.mentions import Mention, by_token, mention, replaced
from tempo_reader.extraction.tokens import Token

SHORT = range(3, 8)
"""Letters of the initials."""
EVENTS = frozenset(
    "Award Awards Championship Cup Expo Festival Games League Liga Open Piala Series Summit Turnamen".split()
)
"""What a contest's or a fair's name begins or ends with."""


def with_spelt_out(document: Document, mentions: Sequence[Mention], lexicon: Lexicon) -> list[Mention]:
    """Give bodies all the words that their initials in brackets stand for; contests are no names."""
    if document.language is Language.ENGLISH:
        return list(mentions)
    here = by_token(mentions)
    whole: list[Mention] = []
    contests: set[str] = set()
    for number, sentence in enumerate(document.sentences):
        for first, short in _spelt_out(sentence.tokens):
            words = [token.text for token in sentence.tokens[first : short - 1]]
            if EVENTS.intersection((words[0], words[-1])):
                contests.add(sentence.tokens[short].text)
                continue
            over = [here[number, at] for at in range(first, short + 1) if (number, at) in here]
            inside = all(
                first <= found.first and (found.last < short - 1 or found.first == short) for found in over
            )
            role = words[0].lower() in lexicon.role_words
            named = any(found.type is EntityType.ORGANISATION and found.first < short for found in over)
            known = bool(over) or sentence.tokens[short].text in lexicon.kinds
            bodies = not role and (named or (words[0] in lexicon.body_heads and known))
            if (
                bodies
                and inside
                and not any(found.first == first and found.last == short - 2 for found in over)
            ):
                whole.append(mention(document, number, first, short - 2, EntityType.ORGANISATION))
                whole.append(mention(document, number, short, short, EntityType.ORGANISATION))
    kept = [found for found in mentions if found.of(document.text) not in contests]
    return replaced(kept, whole)


def _spelt_out(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Yield where a run of capitals begins, and its initials behind it in brackets."""
    for at in range(4, len(tokens) - 1):
        short = tokens[at].text
        if tokens[at - 1].text != "(" or tokens[at + 1].text != ")" or len(short) not in SHORT:
            continue
        first = at - 1 - len(short)
        if first < 0 or not (short.isalpha() and short.isupper()):
            continue
        words = [token.text for token in tokens[first : at - 1]]
        if "".join(word[0] for word in words) == short and all(word.isalpha() for word in words):
            yield first, at
