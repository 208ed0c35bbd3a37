"""A name where it stands in the text, and what one name in an article tells about the others."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from tempo_reader.domain.entity import EntityType
from tempo_reader.domain.span import Span
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.lexicon import Lexicon
from tempo_reader.extraction.tokens import Token


class Mention(NamedTuple):
    """A run of one sentence's tokens that names somebody or something."""

    sentence: int
    """The place of its sentence in `Document.sentences`."""
    first: int
    last: int
    """Its tokens in the sentence, both included."""
    type: EntityType
    span: Span

    def of(self, text: str) -> str:
        """Return the name as printed."""
        return self.span.of(text)


def mention(document: Document, sentence: int, first: int, last: int, kind: EntityType) -> Mention:
    """Make a mention of the tokens `first` to `last`."""
    tokens = document.sentences[sentence].tokens
    return Mention(sentence, first, last, kind, Span(tokens[first].start, tokens[last].end))


def without_titles(document: Document, mentions: Iterable[Mention], lexicon: Lexicon) -> Iterator[Mention]:
    """Take the titles off the front of people's names, and leave out what is nothing but a title."""
    for found in mentions:
        if found.type is not EntityType.PERSON:
            yield found
            continue
        tokens = document.sentences[found.sentence].tokens
        first = found.first
        while first < found.last and _is_title(tokens, first, lexicon):
            first += 1
        if tokens[first].text in "().,":
            first += 1
        if first > found.last or (first == found.last and tokens[first].text.lower() in lexicon.roles):
            continue
        yield found if first == found.first else mention(document, found.sentence, first, found.last, found.type)


def _is_title(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    word = tokens[at].text
    if word in "()." and at:
        return True
    return word not in lexicon.given_names and (word in lexicon.titles or word.lower() in lexicon.roles)


def alike(document: Document, mentions: Sequence[Mention], lexicon: Lexicon) -> list[Mention]:
    """Give every occurrence of a name in the article the type that most of them have.

    A name that was overlooked in one sentence and found in another is added. Known places keep both readings:
    "Liverpool" may be the city and the club.
    """
    votes: dict[tuple[str, ...], Counter[EntityType]] = defaultdict(Counter)
    for found in mentions:
        votes[_words(document, found)][found.type] += 1
    types = {words: counts.most_common(1)[0][0] for words, counts in votes.items()}
    settled = [
        found if types[words] is found.type or _two_readings(words, votes[words], lexicon) else found._replace(type=types[words])
        for found in mentions
        for words in (_words(document, found),)
    ]
    return sorted((*settled, *_overlooked(document, settled, types)), key=lambda found: found.span.start)


def _words(document: Document, found: Mention) -> tuple[str, ...]:
    return tuple(t.text for t in document.sentences[found.sentence].tokens[found.first : found.last + 1])


def _two_readings(words: tuple[str, ...], votes: Counter[EntityType], lexicon: Lexicon) -> bool:
    return EntityType.PERSON not in votes and " ".join(words) in lexicon.kinds and min(votes.values()) > 1


def _overlooked(
    document: Document, mentions: Sequence[Mention], types: dict[tuple[str, ...], EntityType]
) -> Iterator[Mention]:
    """Yield the occurrences of the article's names that the tagger passed over.

    A name of one word counts only inside a sentence and with a neighbour in lower case or a mark, since at its
    beginning and among other capitals the word may be something else.
    """
    starting: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for words in types:
        if len(words[0]) > 2 or len(words) > 1:
            starting[words[0]].append(words)
    for candidates in starting.values():
        candidates.sort(key=len, reverse=True)
        del candidates[MOST_CANDIDATES:]
    taken: dict[int, set[int]] = defaultdict(set)
    for found in mentions:
        taken[found.sentence].update(range(found.first, found.last + 1))
    for number, sentence in enumerate(document.sentences):
        tokens = sentence.tokens
        at = 0
        while at < len(tokens):
            for words in starting.get(tokens[at].text, ()):
                end = at + len(words)
                if (
                    tuple(t.text for t in tokens[at:end]) == words
                    and taken[number].isdisjoint(range(at, end))
                    and (len(words) > 1 or _stands_alone(tokens, at))
                ):
                    yield mention(document, number, at, end - 1, types[words])
                    at = end - 1
                    break
            at += 1


MOST_CANDIDATES = 8
"""Names with the same first word that are looked for at a place; keeps the search linear."""


def _stands_alone(tokens: Sequence[Token], at: int) -> bool:
    if at == 0 or not tokens[at].text[0].isupper():
        return False
    return not any(tokens[beside].text[0].isupper() for beside in (at - 1, at + 1) if beside < len(tokens))
