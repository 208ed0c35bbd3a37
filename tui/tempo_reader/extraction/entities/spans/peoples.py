"""Peoples and clans, which are nobody: "suku Punan", "orang Punan", "marga Woro"."""

from collections import Counter
from collections.abc import Sequence

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.mentions import Mention

SURE = frozenset("adat etnis kaum klan marga puak subsuku suku".split())
"""What only a people's or a clan's name follows."""
LIKELY = frozenset("lelaki masyarakat orang perempuan warga".split())
LEAST_LIKELY = 2
"""How often a name must follow one of those to be a people's."""


def without_peoples(document: Document, mentions: Sequence[Mention]) -> list[Mention]:
    """Leave out the peoples that were taken for people, wherever they are named alone."""
    told: Counter[str] = Counter()
    for sentence in document.sentences:
        for before, token in zip(sentence.tokens, sentence.tokens[1:], strict=False):
            if token.text.istitle():
                sure = before.text.lower() in SURE
                told[token.text] += LEAST_LIKELY if sure else before.text.lower() in LIKELY
    parts = {
        token.text
        for found in mentions
        if found.type is EntityType.PERSON and found.first < found.last
        for token in document.sentences[found.sentence].tokens[found.first : found.last + 1]
    }
    return [found for found in mentions if not _is_people(document, found, told, parts)]


def _is_people(document: Document, found: Mention, told: Counter[str], parts: set[str]) -> bool:
    if found.type is not EntityType.PERSON or found.first < found.last:
        return False
    tokens = document.sentences[found.sentence].tokens
    name = tokens[found.first].text
    if found.first > 0 and tokens[found.first - 1].text.lower() in SURE:
        return True
    return name not in parts and told[name] >= LEAST_LIKELY
