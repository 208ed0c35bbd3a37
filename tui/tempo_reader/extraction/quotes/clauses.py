"""What makes a clause, and where what was said begins behind a verb."""

from dataclasses import dataclass

from tempo_reader.extraction.quotes.lexicon import SpeechLexicon
from tempo_reader.extraction.quotes.words import Words

CIRCUMSTANCE = 18
"""How many tokens of when, where and to whom may stand between a verb and ``bahwa``."""


@dataclass(frozen=True, slots=True)
class Clauses:
    """Reads clauses in a row of words."""

    words: Words
    lexicon: SpeechLexicon

    def has_predicate(self, first: int, last: int) -> bool:
        """Tell whether the tokens hold a verb or its like that no preposition or relative pronoun governs."""
        words, lexicon = self.words, self.lexicon
        governed = False
        for number in range(first, last):
            low = words.lower(number)
            if low in lexicon.governors:
                governed = True
            elif low in lexicon.predicates or lexicon.is_verb(low):
                if not governed:
                    return True
                if low not in lexicon.predicates:
                    governed = False
            elif low == ",":
                governed = False
        return False

    def is_thing(self, first: int, last: int) -> bool:
        """Tell whether the words behind a verb name a thing instead of telling what was said."""
        words, lexicon = self.words, self.lexicon
        low = words.lower(first)
        if low == "hal" and words.lower(first + 1) in lexicon.same_again:
            return True
        if low == "hal" and words.lower(first + 1) == "yang" and words.lower(first + 2) in lexicon.same_again:
            return True
        return low in lexicon.same_again or low in lexicon.things

    def content(self, verb: int, last: int) -> tuple[int, bool]:
        """Return where what was said begins behind a verb, and whether a mark or ``bahwa`` says so."""
        words, lexicon = self.words, self.lexicon
        at = verb + 1
        while words.lower(at) in ("lagi", "pula", "juga"):
            at += 1
        if words.lower(at) in lexicon.circumstances:
            for number in range(at, min(at + CIRCUMSTANCE, last)):
                if words.lower(number) == lexicon_first(lexicon):
                    return number + 1, True
            for number in range(at, min(at + CIRCUMSTANCE, last)):
                low = words.lower(number)
                if low == "," and words.lower(number + 1) not in lexicon.asides:
                    at = number
                    break
                if low in lexicon.demonstratives or (
                    low in lexicon.listeners and words.lower(number + 1) != ","
                ):
                    return number + 1, False
        marked = False
        if words.lower(at) in (",", ":"):
            at, marked = at + 1, True
        if words.lower(at) in lexicon.complementisers:
            at, marked = at + 1, True
        return at, marked


def lexicon_first(lexicon: SpeechLexicon) -> str:
    return "bahwa" if "bahwa" in lexicon.complementisers else "that"
