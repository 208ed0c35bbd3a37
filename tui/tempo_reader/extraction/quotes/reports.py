"""Reported speech: what somebody is told to have said, without marks."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from tempo_reader.domain.span import Span
from tempo_reader.extraction.quotes.clauses import Clauses
from tempo_reader.extraction.quotes.lexicon import SpeechLexicon
from tempo_reader.extraction.quotes.mentions import Mention, MentionKind
from tempo_reader.extraction.quotes.speakers import SpeakerReader
from tempo_reader.extraction.quotes.words import Unit, Words

SHORT = 4
"""As many words before ``, kata Ani,`` cannot be all that she said."""


class Report(NamedTuple):
    """What was said, in tokens, and the cue and mention that say so."""

    first: int
    last: int
    cue: int
    speaker: Mention | None
    whole: bool
    """Whether the cue stands inside or behind what was said."""


@dataclass(frozen=True, slots=True)
class ReportFinder:
    """Finds the outermost reports of a unit."""

    words: Words
    lexicon: SpeechLexicon
    clauses: Clauses
    speakers: SpeakerReader
    used: set[int] = field(repr=False)
    """The cues that direct quotes have taken."""

    def find(self, unit: Unit) -> Iterator[Report]:
        """Yield the reports of a unit in order."""
        first = unit.first
        while first < unit.last:
            while first < unit.last and self.words.hidden[first]:
                first += 1
            last = first
            while last < unit.last and not self.words.hidden[last]:
                last += 1
            if first < last:
                yield from self._in_run(first, last, unit)
            first = last

    def _in_run(self, first: int, last: int, unit: Unit) -> Iterator[Report]:
        while last > first and self.words.lower(last - 1) in (".", "!", "?", "…", "..."):
            last -= 1
        trailing = self._trailing(first, last) if first == unit.first else None
        if trailing is not None:
            yield trailing
            return
        number = first
        while number < last:
            low = self.words.lower(number)
            report: Report | None = None
            if number in self.used:
                pass
            elif low in self.lexicon.prepositional or self.lexicon.stem(low) in self.lexicon.prepositional:
                report = self._by_preposition(number, first, last)
            elif self.lexicon.is_report(low):
                report = self._by_verb(number, first, last)
            elif (
                low in self.lexicon.inverted_reporting
                or self.lexicon.stem(low) in self.lexicon.inverted_reporting
            ):
                report = self._inside(number, first, last)
            elif low in self.lexicon.passives and number == first:
                report = self._by_passive(number, first, last)
            if report is not None and report.last - report.first > 1:
                yield report
                number = max(report.last, number + 1)
            else:
                number += 1

    def _trailing(self, first: int, last: int) -> Report | None:
        """Find *…, kata Ani di Jakarta, Senin* at the end."""
        words, lexicon = self.words, self.lexicon
        for number in range(first + 1, last):
            if words.lower(number - 1) not in (",", ".", "!", "?"):
                continue
            start, low = number, words.lower(number)
            if low in lexicon.introductions and (
                words.lower(number + 1) in lexicon.speech_nouns
                or words.lower(number + 1) in lexicon.inverted_reporting
                or words.lower(number + 1) in lexicon.passives
            ):
                number, low = number + 1, words.lower(number + 1)
            elif low in lexicon.prepositional:
                if words.lower(number + 1) in lexicon.not_sources:
                    continue
            elif low not in lexicon.inverted_reporting and lexicon.stem(low) not in (
                lexicon.inverted_reporting | lexicon.prepositional
            ):
                continue
            if number in self.used or start - 1 - first <= 1:
                continue
            mention = self._mention_of(number)
            if mention is None:
                continue
            if not self._aside_to_end(mention.last, last, start - 1 - first):
                continue
            return Report(first, start - 1, number, mention, True)
        return None

    def _mention_of(self, cue: int) -> Mention | None:
        if self.lexicon.stem(self.words.lower(cue)) is not None:
            return self.speakers.suffix_of(cue)
        at = cue + 1
        if self.words.lower(at) in ("oleh", "dari"):
            at += 1
        return self.speakers.after(at)

    def _aside_to_end(self, at: int, last: int, before: int) -> bool:
        """Tell whether only circumstances follow from `at`, so that what was said stands before the cue."""
        words, lexicon = self.words, self.lexicon
        if at >= last:
            return True
        if before <= SHORT:
            return False
        if words.lower(at) != ",":
            for number in range(at, last):
                if words.lower(number) == ",":
                    at = number
                    break
            else:
                return True
        return words.lower(at + 1) in lexicon.asides or not self.clauses.has_predicate(at + 1, last)

    def _inside(self, number: int, first: int, last: int) -> Report | None:
        """Read *Hal ini, kata Ani, biasa*, and *Kata Ani, hal ini biasa*."""
        words = self.words
        if number > first and words.lower(number - 1) != ",":
            return None
        mention = self._mention_of(number)
        if mention is None:
            return None
        if number == first:
            return (
                None
                if words.lower(mention.last) != ","
                else Report(mention.last + 1, last, number, mention, False)
            )
        return Report(first, last, number, mention, True)

    def _by_preposition(self, number: int, first: int, last: int) -> Report | None:
        words, lexicon = self.words, self.lexicon
        if words.lower(number + 1) in lexicon.not_sources:
            return None
        leading = number == first
        if not leading and words.lower(number - 1) not in (",", *lexicon.openers):
            return None
        mention = self._mention_of(number)
        if mention is None:
            return None
        if not leading:
            return Report(first, last, number, mention, True)
        at = mention.last
        if mention.kind is not MentionKind.PRONOUN or words.lower(at) == ",":
            while at < last and words.lower(at) != ",":
                at += 1
            if at == last:
                at = mention.last - 1
            while words.lower(at + 1) in lexicon.asides or (
                words.lower(at + 1) in lexicon.humans and words.is_capital(at + 1)
            ):
                further = next((n for n in range(at + 1, last) if words.lower(n) == ","), None)
                if further is None:
                    break
                at = further
            at += 1
        return Report(at, last, number, mention, False)

    def _by_verb(self, number: int, first: int, last: int) -> Report | None:
        words, lexicon = self.words, self.lexicon
        before = number - 1
        while before >= first and words.lower(before) in lexicon.adverbs:
            before -= 1
        if before >= first and (words.lower(before) in lexicon.denials or words.lower(before) == "yang"):
            return None
        mention = self.speakers.before(number, first)
        begin, marked = self.clauses.content(number, last)
        if begin >= last:
            return None
        if not marked or words.lower(begin) == "hal":
            if (
                self.clauses.is_thing(begin, last)
                and (words.lower(number) in lexicon.nominal or words.lower(begin) == "hal")
                and not (
                    words.lower(begin) == "hal"
                    and words.lower(begin + 1) in lexicon.demonstratives
                    and self.clauses.has_predicate(begin, last)
                )
            ):
                return None
            if words.lower(number) in lexicon.nominal and not self.clauses.has_predicate(begin, last):
                return None
        return Report(begin, self._end(number, begin, first, last), number, mention, False)

    def _end(self, verb: int, begin: int, first: int, last: int) -> int:
        """Return where what was said ends: at another verb of saying with a subject of its own, or with the run."""
        words, lexicon = self.words, self.lexicon
        subordinate = words.lower(first) in lexicon.subordinators
        comma = None
        for number in range(begin, last):
            low = words.lower(number)
            if low == ",":
                comma = number
                if subordinate and words.is_capital(number + 1):
                    return number
            elif lexicon.is_report(low) and comma is not None and comma > begin:
                if words.lower(comma + 1) in lexicon.conjunctions:
                    return comma
            elif low in lexicon.conjunctions and lexicon.is_report(words.lower(number + 1)):
                return number - 1 if words.lower(number - 1) == "," else number
        return last

    def _by_passive(self, number: int, first: int, last: int) -> Report | None:
        begin, marked = self.clauses.content(number, last)
        if not marked or begin >= last:
            return None
        return Report(begin, last, number, None, False)


def report_span(words: Words, report: Report) -> Span:
    """Return where the words of a report stand in the text."""
    return words.span(report.first, report.last)
