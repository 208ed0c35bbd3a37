"""What makes a clause, and where what was said begins behind a verb."""

from dataclasses import dataclass

from tempo_reader.extraction.quotes.lexicon import SpeechLexicon
from tempo_reader.extraction.quotes.words import Words

CIRCUMSTANCES = 18
"""How many tokens of when, where and to whom may stand between a verb and ``bahwa``."""
WINDOW = 60
"""How many tokens a predicate or a comma is looked for in."""


@dataclass(frozen=True, slots=True)
class Clauses:
    """Reads clauses in a row of words."""

    words: Words
    lexicon: SpeechLexicon

    def is_predicate(self, number: int) -> bool:
        """Tell whether a token is a verb or does a verb's work."""
        low = self.words.lower(number)
        if low in self.lexicon.predicates:
            return True
        return self.lexicon.is_verb(low) and not self.words.is_capital(number)

    def has_predicate(self, first: int, last: int) -> bool:
        """Tell whether the tokens hold a predicate of their own: of no relative clause, no purpose, no aside."""
        words, lexicon = self.words, self.lexicon
        number, last, waiting = first, min(last, first + WINDOW), False
        while number < last:
            low = words.lower(number)
            if low in lexicon.relatives:
                number = self._behind_verbs(self._behind_adverbs(number + 1) + 1)
                continue
            if low in lexicon.governors:
                number = self._behind_verbs(self._behind_adverbs(number + 1))
                continue
            if low in lexicon.subordinators and words.lower(number + 1) not in lexicon.demonstratives:
                waiting = True
            elif low == ",":
                waiting = False
            elif self.is_predicate(number):
                if not waiting:
                    return True
                waiting = low in lexicon.predicates
            number += 1
        return False

    def _behind_adverbs(self, number: int) -> int:
        while (
            self.words.lower(number) in self.lexicon.adverbs
            or self.words.lower(number) in self.lexicon.predicates
        ):
            number += 1
        return number

    def _behind_verbs(self, number: int) -> int:
        words, lexicon = self.words, self.lexicon
        while True:
            if lexicon.is_verb(words.lower(number)):
                number += 1
            elif words.lower(number) in lexicon.conjunctions and lexicon.is_verb(words.lower(number + 1)):
                number += 2
            else:
                return number

    def comma(self, at: int, last: int) -> int | None:
        """Return the first comma from `at` on."""
        return next((n for n in range(at, min(last, at + WINDOW)) if self.words.lower(n) == ","), None)

    def is_thing(self, first: int, last: int) -> bool:
        """Tell whether the words behind a verb name a thing instead of telling what was said."""
        words, lexicon = self.words, self.lexicon
        low, following = words.lower(first), words.lower(first + 1)
        if low in lexicon.demonstratives and (following in lexicon.prepositions or first + 1 >= last):
            return True
        if low in lexicon.matters:
            if following in lexicon.relatives:
                following = words.lower(first + 2)
            if following in lexicon.same_again:
                return True
            return not self.has_predicate(first + 1, last)
        return low in lexicon.same_again or self._is_feeling(first)

    def tells(self, verb: int, begin: int, last: int) -> bool:
        """Tell whether a clause follows the verb, not a thing that was mentioned or shown."""
        if self.is_thing(begin, last) or self.words.lower(begin) in self.lexicon.abouts:
            return False
        if self.words.lower(verb) in self.lexicon.clausal:
            return True
        if self.words.lower(begin) in self.lexicon.things or self._is_purpose(begin):
            return False
        return self.has_predicate(begin, self._before_conjunction(begin, last))

    def _names_thing(self, number: int) -> bool:
        """Tell whether *keyakinannya*, *pentingnya* or the like stands here."""
        low, lexicon = self.words.lower(number), self.lexicon
        if not lexicon.suffix or not low.endswith(lexicon.suffix):
            return False
        return low in lexicon.things or low.removesuffix(lexicon.suffix) in lexicon.things

    def _is_purpose(self, number: int) -> bool:
        """Tell whether *untuk (tetap) datang* begins here; but *untuk tahun ini …* is a clause's front."""
        low, lexicon = self.words.lower(number), self.lexicon
        if low not in lexicon.governors or low not in lexicon.prepositions:
            return False
        return lexicon.is_verb(self.words.lower(self._behind_adverbs(number + 1)))

    def _before_conjunction(self, first: int, last: int) -> int:
        """Return where the first clause ends: *menyebut Ani sebagai lawan, namun ia menang*."""
        words = self.words
        for number in range(first + 1, min(last, first + WINDOW)):
            if words.lower(number) == "," and words.lower(number + 1) in self.lexicon.conjunctions:
                return number
        return last

    def _is_feeling(self, first: int) -> bool:
        """Tell whether *kesiapannya menggelar …* and the like begin here, whose verb belongs to the noun."""
        words, lexicon = self.words, self.lexicon
        following = words.lower(first + 1)
        if not self._names_thing(first):
            return False
        kinds = (lexicon.prepositions, lexicon.governors)
        return lexicon.is_verb(following) or any(following in kind for kind in kinds)

    def end(self, begin: int, last: int, *, subordinate: bool) -> int:
        """Return where what was said ends: at another verb of saying beside it, or with the run.

        What stands in a `subordinate` clause ends where the main one begins: *Meski Ani mengaku lelah, ia …*.
        """
        words, lexicon = self.words, self.lexicon
        comma = begin
        for number in range(begin, last):
            low = words.lower(number)
            if low == ",":
                comma = number
                if subordinate and number > begin and self.resumes(number + 1):
                    return comma
            elif lexicon.is_report(low) and comma > begin:
                listed = number == comma + 2 and self.is_predicate(comma - 1)
                low = words.lower(comma + 1)
                beside = low in lexicon.conjunctions or low in lexicon.concessions
                if subordinate or (beside and not listed):
                    return comma
            elif low in lexicon.conjunctions and lexicon.is_report(words.lower(number + 1)):
                before = number - 1 if words.lower(number - 1) == "," else number
                if before > begin and not self.is_predicate(before - 1):
                    return before
        return last

    def resumes(self, number: int) -> bool:
        """Tell whether *maka …*, *ia …* or *itu tidak …* begins a main clause here, behind another and a comma."""
        low, lexicon = self.words.lower(number), self.lexicon
        if low in lexicon.results or low in lexicon.pronouns:
            return True
        return low in lexicon.demonstratives and self.is_predicate(number + 1)

    def content(self, verb: int, last: int) -> tuple[int, bool]:
        """Return where what was said begins behind a verb, and whether a mark or ``bahwa`` says so."""
        words, lexicon = self.words, self.lexicon
        at = verb + 1
        while words.lower(at) in lexicon.fillers:
            at += 1
        if self._is_circumstance(at) or words.lower(verb) in lexicon.tellers:
            limit = min(at + CIRCUMSTANCES, last)
            for number in range(at, limit):
                if words.lower(number) in lexicon.complementisers:
                    return number + 1, True
            if self._is_circumstance(at):
                at, found = self._told(at, limit)
                if found:
                    return at, False
        if words.lower(at + 1) in lexicon.complementisers and self._names_thing(at):
            return at + 2, True
        marked = False
        if words.lower(at) in (",", ":"):
            at, marked = at + 1, True
        if words.lower(at) in lexicon.complementisers or (
            words.lower(at) in lexicon.conditionals and not self._has_result(at, last)
        ):
            at, marked = at + 1, True
        return at, marked

    def _is_circumstance(self, number: int) -> bool:
        """Tell whether it is told where or when somebody spoke: *saat ditemui*, not *saat warga datang*."""
        low, lexicon = self.words.lower(number), self.lexicon
        if low not in lexicon.circumstances:
            return False
        return low not in lexicon.subordinators or lexicon.is_verb(self.words.lower(number + 1))

    def _has_result(self, conditional: int, last: int) -> bool:
        """Tell whether *jika* sets a condition, as *maka* shows, and does not stand for *bahwa*."""
        comma = self.comma(conditional, last)
        return comma is not None and self.words.lower(comma + 1) in self.lexicon.results

    def _told(self, at: int, limit: int) -> tuple[int, bool]:
        """Skip who is told, and where; tell whether what was said begins right behind that."""
        words, lexicon = self.words, self.lexicon
        for number in range(at, limit):
            low = words.lower(number)
            if low == "," and words.lower(number + 1) not in lexicon.asides:
                return (at if self.has_predicate(at, number) else number), False
            if words.lower(at) not in lexicon.told:
                continue
            if low in lexicon.demonstratives and words.lower(number + 1) != ",":
                return number + 1, True
            if low in lexicon.listeners and words.lower(number + 1) != "," and low != words.lower(at):
                return number + 1, True
        return at, False
