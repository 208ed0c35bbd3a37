"""Who a sentence is about when nobody is said to speak in it."""

from dataclasses import dataclass
from typing import NamedTuple

from tempo_reader.extraction.quotes.clauses import Clauses
from tempo_reader.extraction.quotes.lexicon import SpeechLexicon
from tempo_reader.extraction.quotes.mention import Mention, MentionKind
from tempo_reader.extraction.quotes.speakers import SpeakerReader
from tempo_reader.extraction.quotes.words import Unit, Words

REACH = 60
"""How many tokens of a sentence are looked at."""


class Topic(NamedTuple):
    """A person whom a sentence is about."""

    mention: Mention
    passive: bool
    """Whether something is done to the person, by which nobody takes the word: *Ani dirawat*."""
    speaking: bool
    """Whether the verb is one of speech or attitude: *Ani menolak*, *disampaikan Ani*."""


@dataclass(frozen=True, slots=True)
class TopicReader:
    """Reads the person that the main clause of a unit is about."""

    words: Words
    lexicon: SpeechLexicon
    clauses: Clauses
    speakers: SpeakerReader

    def read(self, unit: Unit) -> Topic | None:
        """Return the subject, if it is a person with a name."""
        words, lexicon = self.words, self.lexicon
        blocked = words.lower(unit.first) in lexicon.subordinators
        number = unit.first
        while number < min(unit.last, unit.first + REACH):
            low = words.lower(number)
            name = self.speakers.names.person_at(number)
            if low in lexicon.passives:
                agent = self.speakers.of(number)
                if agent is not None and agent.kind is MentionKind.PERSON:
                    return Topic(agent, False, True)
            if low in (",", ""):
                blocked = low == "" or words.lower(number + 1) in lexicon.subordinators
            elif name is not None and not blocked:
                if self._owns(number, unit.first):
                    pass
                elif words.lower(number - 1) not in lexicon.prepositions or number == unit.first:
                    verb = self._verb_behind(name.last, unit.last)
                    if verb is not None:
                        mention = self.speakers.make.named(name)
                        return Topic(mention, self._is_passive(verb), self._speaks(verb))
                blocked = True
            elif self.clauses.is_predicate(number) or low in lexicon.prepositions:
                blocked = blocked or low not in lexicon.bridges
            number = max(number + 1, name.last if name is not None else 0)
        return None

    def _owns(self, number: int, first: int) -> bool:
        """Tell whether a name says whose something is: *kondisi Ani memburuk*."""
        words, lexicon = self.words, self.lexicon
        low = words.lower(number - 1) if number > first else ""
        if low in lexicon.kin:
            return True
        titled = words.is_capital(number - 1) and number - 1 not in words.heads
        if not low.isalpha() or titled or not lexicon.suffix:
            return False
        kinds = (
            *(lexicon.callings, lexicon.adverbs, lexicon.openers, lexicon.predicates, lexicon.conjunctions),
            *(lexicon.subordinators, lexicon.prepositions, lexicon.relatives, lexicon.mention_ends),
        )
        return not lexicon.is_human(low) and not lexicon.is_verb(low) and not any(low in k for k in kinds)

    def _verb_behind(self, number: int, last: int) -> int | None:
        """Return the predicate that follows a name, perhaps behind brackets or an apposition."""
        words = self.words
        number = self.speakers.make.behind_bracket(number)
        if words.lower(number) == ",":
            comma = next(
                (n for n in range(number + 1, min(number + 12, last)) if words.lower(n) == ","), None
            )
            if comma is None:
                return None
            number = comma + 1
        for at in range(number, min(number + 4, last)):
            if words.lower(at) == ",":
                return None
            if self.clauses.is_predicate(at) or words.lower(at) in self.lexicon.nominal_signs:
                return at
            if words.lower(at) not in self.lexicon.adverbs and at > number + 1:
                return None
        return None

    def _is_passive(self, verb: int) -> bool:
        low, lexicon = self.words.lower(verb), self.lexicon
        met = low in lexicon.asides or low in lexicon.mention_ends
        return bool(lexicon.suffix) and low.startswith("di") and lexicon.is_verb(low) and not met

    def _speaks(self, verb: int) -> bool:
        words, lexicon = self.words, self.lexicon
        return any(
            words.lower(n) in lexicon.directive or lexicon.is_report(words.lower(n))
            for n in range(verb, verb + 3)
        )
