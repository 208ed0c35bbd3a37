"""Which cue goes with words in marks."""

from dataclasses import dataclass

from tempo_reader.extraction.quotes.attribution import Attribution
from tempo_reader.extraction.quotes.lexicon import SpeechLexicon
from tempo_reader.extraction.quotes.pairing import Marked
from tempo_reader.extraction.quotes.speakers import SpeakerReader
from tempo_reader.extraction.quotes.subjects import SubjectReader
from tempo_reader.extraction.quotes.words import Unit, Words

BREAKS = (",", ".", ":", ";", "")
REACH = 40
"""How many tokens may stand between a cue and the mark behind it."""
SUBJECT = 12
"""How many tokens may stand between a mark and the verb behind it: *"…," Ani dan Budi menjawab*."""


@dataclass(frozen=True, slots=True)
class Attributor:
    """Reads the cue beside words in marks."""

    words: Words
    lexicon: SpeechLexicon
    speakers: SpeakerReader
    subjects: SubjectReader

    def behind(self, stretch: Marked, unit: Unit) -> Attribution | None:
        """Read *"…," kata Ani*, *"…," demikian Ani* and *"…," Ani menjawab*."""
        words, lexicon = self.words, self.lexicon
        at = words.at(stretch.outer_end)
        final = words.text[max(stretch.start, stretch.end - 3) : stretch.end].rstrip()[-1:]
        ended = final in (",", ".", "?", "!", "…")
        open_end = final in (",", "?", "!")
        while words.lower(at) in (",", "-", "–", "—", "."):
            open_end = open_end or words.lower(at) == ","
            ended = True
            at += 1
        low = words.lower(at)
        if not low or (words.is_capital(at) and at >= unit.last):
            return None
        if low in lexicon.introductions:
            following = lexicon.stem(words.lower(at + 1)) or words.lower(at + 1)
            if (
                following in lexicon.speech_nouns
                or following in lexicon.passives
                or self._is_cue(at + 1, True)
            ):
                return Attribution(at + 1, self.speakers.of(at + 1), True)
        if open_end and self._may_be_cue(at):
            return Attribution(at, self.speakers.of(at), True)
        if self._is_cue(at, ended) or (ended and (lexicon.stem(low) or low) in lexicon.passives):
            return Attribution(at, self.speakers.of(at), True)
        return self._subject_first(at, unit) if open_end else None

    def _may_be_cue(self, number: int) -> bool:
        """Tell whether an unlisted word does a cue's work: *"…," buka Ani.*."""
        words, lexicon = self.words, self.lexicon
        low = words.lower(number)
        if not low.isalpha() or words.is_capital(number) or lexicon.is_verb(low):
            return False
        if any(
            low in kind
            for kind in (lexicon.mention_ends, lexicon.prepositions, lexicon.openers, lexicon.humans)
        ):
            return False
        name = self.speakers.names.person_at(number + 1)
        behind = "" if name is None else words.lower(name.last)
        return behind in (",", ".", "(") or behind in lexicon.mention_ends

    def _subject_first(self, at: int, unit: Unit) -> Attribution | None:
        for number in range(at + 1, min(at + SUBJECT, unit.last)):
            low = self.words.lower(number)
            if low in BREAKS and not (low == "." and self.words.lower(number - 1) in self.lexicon.ranks):
                return None
            if self.lexicon.is_report(low) or low in self.lexicon.directive:
                mention = self.subjects.before(number, at)
                return None if mention is None else Attribution(number, mention, True)
        return None

    def beyond(self, stretch: Marked) -> Attribution | None:
        """Read *"…" Demikian dikatakan Ani* and *"…" Pernyataan itu disampaikan Ani*, in the next sentence."""
        words, lexicon = self.words, self.lexicon
        at = words.at(stretch.outer_end)
        if words.lower(at) == ".":
            at += 1
        if at not in words.heads:
            return None
        if words.lower(at) in lexicon.introductions:
            cue = at + 1
        elif words.lower(at + 1) in lexicon.demonstratives and self._is_speech(at):
            cue = at + 2
        else:
            return None
        stem = lexicon.stem(words.lower(cue)) or words.lower(cue)
        if stem in lexicon.passives or (
            cue == at + 1 and (stem in lexicon.speech_nouns or self._is_cue(cue, True))
        ):
            return Attribution(cue, self.speakers.of(cue), False)
        return None

    def _is_speech(self, number: int) -> bool:
        low = self.words.lower(number)
        return low in self.lexicon.speech_nouns or low in self.lexicon.matters

    def ahead(self, stretch: Marked, unit: Unit) -> Attribution | None:
        """Read *Ani mengatakan, "…"*, *kata Ani, "…"*, *Menurut Ani, "…"* and *Ani: "…"*."""
        words, lexicon = self.words, self.lexicon
        mark = words.at(stretch.outer_start)
        last = words.lower(mark - 1) if mark > unit.first else ""
        near = last in (",", ":")
        for number in range(mark - 1, max(unit.first, mark - REACH) - 1, -1):
            low = words.lower(number)
            if low in (".", ";", "") or (low == "," and not near):
                break
            if lexicon.is_report(low) or low in lexicon.directive:
                mention = self.subjects.before(number, unit.first) or self.subjects.opening(
                    unit.first, number
                )
                return Attribution(number, mention, near)
            stem = lexicon.stem(low) or low
            if stem in lexicon.prepositional:
                return Attribution(number, self.speakers.of(number), near)
            if stem in lexicon.inverted and (number == unit.first or words.lower(number - 1) in (",", "")):
                return Attribution(number, self.speakers.of(number), near)
        if last == ":":
            return Attribution(None, self.subjects.opening(unit.first, mark - 1), True)
        return None

    def _is_cue(self, number: int, ended: bool) -> bool:
        words, lexicon = self.words, self.lexicon
        low = words.lower(number)
        stem = lexicon.stem(low)
        if stem is not None:
            return stem not in lexicon.prepositional and stem not in lexicon.passives
        if low in lexicon.inverted:
            return True
        if low not in lexicon.ambiguous:
            return False
        following = words.lower(number + 1)
        if ended:
            return following[:1].isalnum() and following not in lexicon.relatives and following != "dan"
        return words.is_capital(number + 1) or following in lexicon.pronouns
