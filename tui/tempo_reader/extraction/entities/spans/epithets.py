"""What the press calls clubs, countries and bodies by, where the tagger took it for a piece: "Maung [Bandung]"."""

from collections.abc import Iterator, Sequence
from functools import cache

from tempo_reader.domain.entity import EntityType
from tempo_reader.domain.language import Language
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon, load
from tempo_reader.extraction.entities.mentions import Mention, by_sentence, mention, replaced
from tempo_reader.extraction.entities.spans.clubs import LEAST_SPORT, SPORT
from tempo_reader.extraction.tokens import Token

Words = tuple[str, ...]

NO_CLUBS = frozenset(("Bank", "Federal", "Kampus", "Komisi", "Korps", "Lembaga", "Partai", "bank", "lembaga"))
"""What begins the epithet of a body that plays no matches."""


def with_epithets(document: Document, mentions: Sequence[Mention], lexicon: Lexicon) -> list[Mention]:
    """Give the epithets of several words their whole name; those of clubs and teams in reports of matches only."""
    if document.language is Language.ENGLISH:
        return list(mentions)
    words = {token.text.lower() for sentence in document.sentences for token in sentence.tokens}
    sporting = len(words & SPORT) >= LEAST_SPORT
    here = by_sentence(mentions)
    names: list[Mention] = []
    for number, sentence in enumerate(document.sentences):
        for place, kind in _epithets(sentence.tokens, lexicon):
            club = kind is EntityType.ORGANISATION and sentence.tokens[place.start].text not in NO_CLUBS
            found = mention(document, number, place.start, place.stop - 1, kind)
            if (sporting or not club) and not any(
                _is_part(sentence.tokens, found, other) for other in here.get(number, ())
            ):
                names.append(found)
    return replaced(mentions, names)


def _epithets(tokens: Sequence[Token], lexicon: Lexicon) -> Iterator[tuple[range, EntityType]]:
    known = _by_first_word()
    for at, token in enumerate(tokens):
        for words in known.get(token.text, ()):
            if tuple(token.text for token in tokens[at : at + len(words)]) == words:
                yield range(at, at + len(words)), lexicon.epithets[" ".join(words)]
                break


def _is_part(tokens: Sequence[Token], found: Mention, other: Mention) -> bool:
    """Tell whether an epithet is but a part of a longer name: "Hotel Kota Pahlawan"; "militer" is none."""
    rest = (*range(other.first, found.first), *range(found.last + 1, other.last + 1))
    overlaps = other.first <= found.last and found.first <= other.last
    return overlaps and any(tokens[at].text[0].isupper() for at in rest)


@cache
def _by_first_word() -> dict[str, list[Words]]:
    """Return the epithets of two words or more, the longest first; not "The Reds", which may be anybody."""
    found: dict[str, list[Words]] = {}
    for name in load().epithets:
        words = tuple(name.split())
        if len(words) > 1 and words[0] != "The":
            found.setdefault(words[0], []).append(words)
    return {first: sorted(names, key=len, reverse=True) for first, names in found.items()}
