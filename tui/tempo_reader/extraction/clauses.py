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
    words: int
    """How many words it has beside its dates."""
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
    """Yield the clauses of a sentence in order; a comma inside one of its `dates` (in order) divides nothing."""
    words = [token.text.lower() for token in sentence.tokens]
    dated = _dated(sentence, dates)
    first, own = 0, 0
    for place in range(len(words)):
        if place and _opens(words, place, first, dated, conjunctions):
            yield _clause(words, first, place, own, conjunctions)
            first, own = place, 0
        own += words[place][0].isalnum() and not dated[place]
    yield _clause(words, first, len(words), own, conjunctions)


def _dated(sentence: Sentence, dates: Sequence[Span]) -> list[bool]:
    """Return for each token whether it belongs to a date."""
    flags, place = [], 0
    for token in sentence.tokens:
        while place < len(dates) and dates[place].end <= token.start:
            place += 1
        flags.append(place < len(dates) and token.start in dates[place])
    return flags


def _opens(words: list[str], place: int, first: int, dated: list[bool], conjunctions: Conjunctions) -> bool:
    word, before = words[place], words[place - 1]
    if dated[place] and dated[place - 1]:
        return False  # "the day after tomorrow"
    if word in conjunctions.anywhere or before == ";":
        return True
    if before != "," or dated[place - 1]:
        return False
    if word in conjunctions.after_comma or word in conjunctions.pronouns or word in conjunctions.speech:
        return True
    # the main clause after a subordinate or relative one: "Setelah bertemu Putin, Kim pulang"
    return words[first] in conjunctions.pronouns or (first == 0 and words[0] in conjunctions.anywhere)


def _clause(words: list[str], first: int, end: int, own: int, conjunctions: Conjunctions) -> Clause:
    return Clause(first, end, own, words[first] in conjunctions.speech, words[first] in conjunctions.pronouns)
