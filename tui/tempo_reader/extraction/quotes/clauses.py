"""What makes a clause, and where what was said begins behind a verb."""

from dataclasses import dataclass

from tempo_reader.extraction.quotes.lexicon import SpeechLexicon
from tempo_reader.extraction.quotes.words import Words

CIRCUMSTANCES = 18
"""How many tokens of when, where and to whom may stand between a verb and ``bahwa``."""


@dataclass(frozen=True, slots=True)
class Clauses:
    """Reads clauses in a row of words."""

    words: Words
    lexicon: SpeechLexicon

    def is_predicate(self, number: int) -> bool:
        """Tell whether a token is a verb or does a verb's work."""
        low = self.words.lower(number)
        return low in self.lexicon.predicates or self.lexicon.is_verb(low)

    def has_predicate(self, first: int, last: int) -> bool:
        """Tell whether the tokens hold a predicate that no preposition or relative pronoun governs."""
        words, lexicon = self.words, self.lexicon
        governed = False
        for number in range(first, last):
            low = words.lower(number)
            if low in lexicon.governors:
                governed = True
            elif self.is_predicate(number):
                if not governed:
                    return True
                governed = low in lexicon.predicates
            elif low == ",":
                governed = False
        return False

    def is_thing(self, first: int, last: int) -> bool:
        """Tell whether the words behind a verb name a thing instead of telling what was said."""
        words, lexicon = self.words, self.lexicon
        low, following = words.lower(first), words.lower(first + 1)
        if low in lexicon.matters:
            if following in lexicon.relatives:
                following = words.lower(first + 2)
            if following in lexicon.same_again:
                return True
            return not self.has_predicate(first + 1, last)
        return low in lexicon.same_again

    def content(self, verb: int, last: int) -> tuple[int, bool]:
        """Return where what was said begins behind a verb, and whether a mark or ``bahwa`` says so."""
        words, lexicon = self.words, self.lexicon
        at = verb + 1
        while words.lower(at) in lexicon.fillers:
            at += 1
        if words.lower(at) in lexicon.circumstances:
            limit = min(at + CIRCUMSTANCES, last)
            for number in range(at, limit):
                if words.lower(number) in lexicon.complementisers:
                    return number + 1, True
            for number in range(at, limit):
                low = words.lower(number)
                if low == "," and words.lower(number + 1) not in lexicon.asides:
                    at = number
                    break
                if low in lexicon.demonstratives:
                    return number + 1, False
                if low in lexicon.listeners and words.lower(number + 1) != ",":
                    return number + 1, False
        marked = False
        if words.lower(at) in (",", ":"):
            at, marked = at + 1, True
        if words.lower(at) in lexicon.complementisers or words.lower(at) in lexicon.conditionals:
            at, marked = at + 1, True
        return at, marked
