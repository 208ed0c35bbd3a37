"""The document as one row of words, cut into units that keep a quotation whole."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from tempo_reader.domain.span import Span
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.quotes.pairing import Marked
from tempo_reader.extraction.tokens import Token


class Unit(NamedTuple):
    """A sentence, or several that one quotation spans; token numbers, half open."""

    first: int
    last: int
    paragraph: int


@dataclass(frozen=True, slots=True)
class Words:
    """All tokens of a document; a number is a token's place among them."""

    text: str
    tokens: Sequence[Token]
    lowers: Sequence[str]
    starts: Sequence[int]
    units: Sequence[Unit]
    heads: frozenset[int]
    """The first tokens of units."""
    hidden: bytearray
    """1 for a token in a direct quote, or one of its marks; no clause is read through it."""

    def at(self, offset: int) -> int:
        """Return the number of the first token that begins at `offset` or later."""
        return bisect_left(self.starts, offset)

    def hide(self, start: int, end: int) -> None:
        """Keep the tokens between two offsets out of the reading of clauses."""
        for number in range(self.at(start), self.at(end)):
            self.hidden[number] = 1

    def lower(self, number: int) -> str:
        """Return a token in lower case; empty outside the document and for what is hidden."""
        if 0 <= number < len(self.lowers) and not self.hidden[number]:
            return self.lowers[number]
        return ""

    def is_word(self, number: int) -> bool:
        """Tell whether a token is a word or a number that is not hidden."""
        return self.lower(number)[:1].isalnum()

    def is_capital(self, number: int) -> bool:
        """Tell whether a token begins with a capital letter."""
        return self.lower(number) != "" and self.tokens[number].text[0].isupper()

    def span(self, first: int, last: int) -> Span:
        """Return where the tokens from `first` up to `last` stand."""
        return Span(self.starts[first], self.tokens[last - 1].end)


def read_words(document: Document, marked: Iterable[Marked]) -> Words:
    """Lay the document's tokens in a row; a sentence that begins inside marks goes on the one before."""
    tokens: list[Token] = []
    units: list[Unit] = []
    spans = [(m.outer_start, m.outer_end) for m in marked if not m.nested]
    here = 0
    for sentence in document.sentences:
        first = len(tokens)
        tokens += sentence.tokens
        start = sentence.span.start
        while here < len(spans) and spans[here][1] <= start:
            here += 1
        inside = here < len(spans) and spans[here][0] < start
        if inside and units:
            units[-1] = units[-1]._replace(last=len(tokens))
        elif first < len(tokens):
            units.append(Unit(first, len(tokens), sentence.paragraph))
    return Words(
        document.text,
        tokens,
        _lowered(tokens),
        [t.start for t in tokens],
        units,
        frozenset(unit.first for unit in units),
        bytearray(len(tokens)),
    )


def _lowered(tokens: Iterable[Token]) -> list[str]:
    """Return the tokens in lower case, each distinct one once in memory, so that its hash is reckoned once."""
    known: dict[str, str] = {}
    lowers: list[str] = []
    for token in tokens:
        low = known.get(token.text)
        if low is None:
            low = token.text.lower()
            low = known[token.text] = known.setdefault(low, low)
        lowers.append(low)
    return lowers
