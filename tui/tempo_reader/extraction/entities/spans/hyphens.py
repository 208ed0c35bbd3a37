"""Names with a hyphen inside, where the tagger took a part for the whole: "Itamar Ben-Gvir", "Khalil al-Hayya"."""

from collections.abc import Iterator, Sequence, Set

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.mentions import Mention, by_sentence, mention, replaced
from tempo_reader.extraction.tokens import Token

PARTICLES = frozenset("abu ad al an ar as ash at ath az bar ben bin bint el es".split())
"""What a hyphen joins to the name behind it, in lower case; with a capital it does too."""
SUFFIXES = frozenset("an isme ku kah lah mania mu nya pun red sama".split())
"""What a hyphen joins to a name and is no part of it: "Anies-lah"."""


def with_hyphened(document: Document, mentions: Sequence[Mention]) -> list[Mention]:
    """Give people the parts of their names on both sides of a hyphen without blanks.

    "Ani-Budi" stays two people: parts are joined behind a longer name ("Itamar Ben-Gvir"), around a particle, and
    where the article has joined them before.
    """
    known: set[tuple[str, str]] = set()
    names: list[Mention] = []
    for number, here in sorted(by_sentence(mentions).items()):
        tokens = document.sentences[number].tokens
        for first, last in _joined(tokens, here, known):
            names.append(mention(document, number, first, last, EntityType.PERSON))
        for found in here:
            if found.type is EntityType.PLACE and _is_doubled(tokens, found.last):
                names.append(mention(document, number, found.first, found.last + 2, found.type))
    return replaced(mentions, names)


def _joined(
    tokens: Sequence[Token], here: Sequence[Mention], known: set[tuple[str, str]]
) -> Iterator[tuple[int, int]]:
    """Yield the first and last tokens of the names that are longer than what was found of them."""
    end = -1
    full = {found.first for found in here if found.first < found.last}
    for found in here:
        if found.type is not EntityType.PERSON or found.first <= end:
            continue
        first, last = found.first, found.last
        if last > first and tokens[last].text == "-":
            last -= 1  # the tagger ended it with the hyphen
        while first > 1 and _is_joint(tokens, first - 1) and tokens[first - 2].text.lower() in PARTICLES:
            first -= 2
            if first > 0 and tokens[first - 1].text.istitle() and tokens[first].text.islower():
                first -= 1  # "Fattah" before "el-Sisi"
        while (size := _size_behind(tokens, first, last, known)) > 0 and last + size not in full:
            last += size
        known |= {
            (tokens[at - 1].text.lower(), tokens[at + 1].text.lower())
            for at in range(first + 1, last)
            if tokens[at].text == "-"
        }
        if (first, last) != (found.first, found.last):
            end = last
            yield first, last


def _size_behind(tokens: Sequence[Token], first: int, last: int, known: Set[tuple[str, str]]) -> int:
    """Return how many tokens behind `last` are a part of the name, 0 if none is."""
    if last + 2 < len(tokens) and _is_joint(tokens, last + 1):
        before, after = tokens[last].text, tokens[last + 2].text
        if after.islower():
            return 2 if after not in SUFFIXES else 0
        whole = last > first or before.lower() in PARTICLES or (before.lower(), after.lower()) in known
        return 2 if after[0].isupper() and whole else 0
    particle = tokens[last + 1].text if last + 3 < len(tokens) else ""
    if particle in PARTICLES and _is_joint(tokens, last + 2) and tokens[last + 3].text[0].isupper():
        return 3  # "Fattah" and "el-Sisi"
    return 0


def _is_doubled(tokens: Sequence[Token], last: int) -> bool:
    """Tell whether a hyphen repeats a place's last word: "Gunung Laki-laki"."""
    return _is_joint(tokens, last + 1) and tokens[last].text.lower() == tokens[last + 2].text


def _is_joint(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a hyphen without blanks stands at a place."""
    if not 0 < at < len(tokens) - 1 or tokens[at].text not in "-‐‑":
        return False
    return tokens[at - 1].end == tokens[at].start and tokens[at].end == tokens[at + 1].start
