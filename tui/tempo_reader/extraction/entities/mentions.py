"""A name where it stands in the text, and the titles before it."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from tempo_reader.domain.entity import EntityType
from tempo_reader.domain.span import Span
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon
from tempo_reader.extraction.tokens import Token

LONGEST_TITLE = 4
"""Words in a title: "Ajun Komisaris Besar Polisi"."""
SERVICES = frozenset(
    "TNI Polri Pol Marinir Mar Inf Infanteri Kav Arm Arh Czi Cba Ckm Cku Cpl CPL Cpm CPM Cpn Chb Chk Caj Ctp Laut Lek "
    "Nav Pas Pnb Pom Tek Purn".split()
)
"""What may follow a rank."""

OPENERS = frozenset("\"“‘'(")
INTRODUCERS = frozenset(".,:;!?)”")


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
        """Return the name as printed, blanks and line ends as one blank."""
        return " ".join(self.span.of(text).split())


Words = tuple[str, ...]


def words_of(document: Document, found: Mention) -> Words:
    """Return a name's tokens as printed."""
    return tuple(t.text for t in document.sentences[found.sentence].tokens[found.first : found.last + 1])


def replaced(mentions: Iterable[Mention], names: Iterable[Mention]) -> list[Mention]:
    """Return the mentions and the names, without the mentions that a name overlaps, in reading order."""
    wholes = list(names)
    if not wholes:
        return list(mentions)
    taken = {(name.sentence, at) for name in wholes for at in range(name.first, name.last + 1)}
    kept = [
        found
        for found in mentions
        if not any((found.sentence, at) in taken for at in range(found.first, found.last + 1))
    ]
    return sorted((*kept, *wholes), key=lambda found: (found.sentence, found.first))


def by_token(mentions: Iterable[Mention]) -> dict[tuple[int, int], Mention]:
    """Return the mention that each token of it belongs to, by sentence and token."""
    return {(found.sentence, at): found for found in mentions for at in range(found.first, found.last + 1)}


def by_sentence(mentions: Iterable[Mention]) -> dict[int, list[Mention]]:
    """Return the mentions of each sentence that has any."""
    found: dict[int, list[Mention]] = {}
    for one in mentions:
        found.setdefault(one.sentence, []).append(one)
    return found


def mention(document: Document, sentence: int, first: int, last: int, kind: EntityType) -> Mention:
    """Make a mention of the tokens `first` to `last`."""
    tokens = document.sentences[sentence].tokens
    return Mention(sentence, first, last, kind, Span(tokens[first].start, tokens[last].end))


def begins_sentence(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a word has a capital from where it stands: first, after an opening mark, or behind marks only."""
    if at == 0:
        return True
    opened = tokens[at - 1].text in OPENERS and (at == 1 or tokens[at - 2].text in INTRODUCERS)
    return opened or not any(tokens[before].text[0].isalnum() for before in range(at))


def title_size(tokens: Sequence[Token], end: int, lexicon: Lexicon) -> int:
    """Return how many tokens right before `end` are a title, 0 if none; "Brigjen TNI Marinir" names the service too."""
    service = 0
    while end - service > 1 and tokens[end - service - 1].text in SERVICES:
        service += 1
    stop = end - service
    for size in range(min(LONGEST_TITLE, stop), 0, -1):
        if " ".join(token.text for token in tokens[stop - size : stop]) in lexicon.titles:
            return size + service
    return 0
