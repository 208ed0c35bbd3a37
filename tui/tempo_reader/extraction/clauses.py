"""The clauses of a sentence, as far as commas and conjunctions show them."""

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from tempo_reader.domain.span import Span
from tempo_reader.extraction.document import Sentence
from tempo_reader.extraction.time_expressions.lexicon import Lexicon


class Clause(NamedTuple):
    """A stretch of a sentence's tokens."""

    first: int
    """Its first token."""
    end: int
    """The token after its last."""
    credit: bool
    """Whether it tells who said the rest: "kata Budi, Senin"."""
    relative: bool
    """Whether it opens with a relative pronoun: "yang dibentuk pada tahun 1948"."""


class Conjunctions(NamedTuple):
    """The words that open clauses, in lower case."""

    anywhere: Collection[str]
    after_comma: Collection[str]
    pronouns: Collection[str]
    speech: Collection[str]

    @classmethod
    def of(cls, lexicon: Lexicon) -> "Conjunctions":
        """Take them from a language's words of time."""
        classes = lexicon.classes
        return cls(classes["CLAUSE"], classes["COMMA_CLAUSE"], classes["PRONOUN"], classes["SPEECH"])


def clauses(sentence: Sentence, dates: Sequence[Span], conjunctions: Conjunctions) -> Iterator[Clause]:
    """Yield the clauses of a sentence in order; a comma inside one of its `dates` divides nothing."""
    words = [token.text.lower() for token in sentence.tokens]
    commas = _commas(sentence, dates)
    first = 0
    for place in range(1, len(words)):
        if _opens(words, place, first, commas, conjunctions):
            yield _clause(words, first, place, conjunctions)
            first = place
    yield _clause(words, first, len(words), conjunctions)


def _commas(sentence: Sentence, dates: Sequence[Span]) -> frozenset[int]:
    """Return the places of the commas that stand outside the dates."""
    return frozenset(
        place
        for place, token in enumerate(sentence.tokens)
        if token.text == "," and not any(token.start in span for span in dates)
    )


def _opens(
    words: list[str], place: int, first: int, commas: frozenset[int], conjunctions: Conjunctions
) -> bool:
    word = words[place]
    if word in conjunctions.anywhere or words[place - 1] == ";":
        return True
    if place - 1 not in commas:
        return False
    if word in conjunctions.after_comma or word in conjunctions.pronouns or word in conjunctions.speech:
        return True
    # the main clause after a subordinate or relative one: "Setelah bertemu Putin, Kim pulang"
    return words[first] in conjunctions.pronouns or (first == 0 and words[0] in conjunctions.anywhere)


def _clause(words: list[str], first: int, end: int, conjunctions: Conjunctions) -> Clause:
    return Clause(first, end, words[first] in conjunctions.speech, words[first] in conjunctions.pronouns)
