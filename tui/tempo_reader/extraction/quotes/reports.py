"""Reported speech: what somebody is told to have said, without marks."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from tempo_reader.extraction.quotes.clauses import Clauses
from tempo_reader.extraction.quotes.lexicon import SpeechLexicon
from tempo_reader.extraction.quotes.mention import Mention, MentionKind
from tempo_reader.extraction.quotes.report import Report
from tempo_reader.extraction.quotes.sources import SourceReader
from tempo_reader.extraction.quotes.speakers import SpeakerReader
from tempo_reader.extraction.quotes.subjects import SubjectReader
from tempo_reader.extraction.quotes.trailing import TrailingReader
from tempo_reader.extraction.quotes.words import Unit, Words

FRONT = 8
"""How far from its clause's beginning a cue without commas may stand: *Dalam kasus ini kata Ani, …*"""
LEAD = 20
"""How far before a verb its clause may begin."""


@dataclass(frozen=True, slots=True)
class ReportFinder:
    """Finds the outermost reports of a unit."""

    words: Words
    lexicon: SpeechLexicon
    clauses: Clauses
    speakers: SpeakerReader
    subjects: SubjectReader
    sources: SourceReader
    trailing: TrailingReader
    used: set[int] = field(repr=False)
    """The cues that direct quotes have taken."""

    def find(self, unit: Unit) -> Iterator[Report]:
        """Yield the reports of a unit in order."""
        hidden = self.words.hidden
        first = unit.first
        while first < unit.last:
            while first < unit.last and hidden[first]:
                first += 1
            last = first
            while last < unit.last and not hidden[last]:
                last += 1
            if first < last:
                yield from self._in_run(first, last, unit)
            first = last

    def _in_run(self, first: int, last: int, unit: Unit) -> Iterator[Report]:
        words, lexicon = self.words, self.lexicon
        while last > first and words.lower(last - 1)[:1] in (".", "!", "?", "…"):
            last -= 1
        if first == unit.first:
            trailing = self.trailing.find(first, last)
            if trailing is not None:
                yield trailing
                return
        number = first
        while number < last:
            low = words.lowers[number]
            if low not in lexicon.report_cues:
                number += 1
                continue
            report: Report | None = None
            stem = lexicon.stem(low) or low
            if number in self.used:
                pass
            elif stem in lexicon.prepositional:
                report = self.sources.read(number, first, last)
            elif lexicon.is_report(low):
                report = self._by_verb(number, first, last)
            elif stem in lexicon.inverted_reporting or stem in lexicon.passives:
                report = self._inside(number, first, last)
            if report is not None and report.last - report.first > 1:
                yield report
                number = max(report.last, number + 1)
            else:
                number += 1

    def _inside(self, number: int, first: int, last: int) -> Report | None:
        """Read *Hal ini, kata Ani, biasa*, *Dalam kasus ini kata Ani, …* and *Kata Ani, hal ini biasa*."""
        words, lexicon = self.words, self.lexicon
        if number > first and words.lower(number - 1) in lexicon.comparatives:
            return None
        stem = lexicon.stem(words.lower(number))
        mention = self.trailing.mention_of(number)
        passive = (stem or words.lower(number)) in lexicon.passives
        named = mention is not None and mention.kind in (MentionKind.PERSON, MentionKind.PRONOUN)
        if passive and number == first and stem is not None:
            begin = number + 2 if words.lower(number + 1) == "," else number + 1
            return Report(begin, last, number, mention)
        told = mention.last if mention is not None else number + 1
        if (
            passive
            and mention is not None
            and words.lower(told + (words.lower(told) == ",")) in lexicon.complementisers
        ):
            begin = told + 1 + (words.lower(told) == ",")
            return Report(begin, last, number, mention) if begin < last else None
        if passive and (mention is None or not named or words.lower(mention.last) != ","):
            return self._impersonal(number, last) if number == first and stem is None else None
        if mention is None:
            return None
        ends = words.lower(mention.last) == ","
        known = named or mention.definite or words.is_capital(number + 1)
        if number == first:
            behind = self.sources.behind(mention, last)
            return Report(behind, last, number, mention) if ends and known else None
        near = ends and known and number - first < FRONT and not passive
        if words.lower(number - 1) == "," or near:
            return Report(first, last, number, mention)
        return None

    def _impersonal(self, number: int, last: int) -> Report | None:
        """Read *Dikatakan bahwa …*."""
        begin, marked = self.clauses.content(number, last)
        return Report(begin, last, number, None) if marked and begin < last else None

    def _by_verb(self, number: int, first: int, last: int) -> Report | None:
        words, lexicon = self.words, self.lexicon
        before = number - 1
        while before >= first and words.lower(before) in lexicon.adverbs:
            before -= 1
        low = words.lower(before) if before >= first else ""
        if low in lexicon.denials or low in lexicon.relatives:
            return None
        if low in lexicon.subordinators and low not in lexicon.companions:
            return None
        begin, marked = self.clauses.content(number, last)
        following = words.lower(begin)
        if begin >= last or following in lexicon.wishes or following in lexicon.same_again:
            return None
        if following in lexicon.conjunctions or not (marked or self.clauses.tells(number, begin, last)):
            return None
        if (
            words.lower(begin - 1) == ","
            and following in lexicon.things
            and self.clauses.is_thing(begin, last)
        ):
            return None
        if before < first:
            told = words.lower(begin - 1) in lexicon.complementisers
            return self._fronted(number, begin, last) if told else None
        mention = self.subjects.before(number, first)
        if mention is None or low in lexicon.conjunctions:
            mention = self.subjects.opening(first, number)
        parted = words.lower(number + 1) == ","
        if parted and (words.lower(first) in lexicon.fronts or self._has_subject(first, begin, mention)):
            return Report(first, last, number, mention)
        subordinate = self._is_subordinate(before, first)
        if subordinate and words.lower(begin - 1) == "," and self.clauses.resumes(begin):
            return None
        return Report(begin, self.clauses.end(begin, last, subordinate=subordinate), number, mention)

    def _has_subject(self, first: int, begin: int, mention: Mention | None) -> bool:
        """Tell whether the subject of what was said stands in front: *Hal itu, Ani mengatakan, penting*."""
        words, lexicon = self.words, self.lexicon
        if mention is None or not self.clauses.is_predicate(begin):
            return False
        comma = words.at(mention.span.start) - 1
        if (
            comma <= first
            or words.lower(comma) != ","
            or words.lower(comma - 1) not in lexicon.demonstratives
        ):
            return False
        low = words.lower(first)
        kinds = (
            lexicon.openers - lexicon.matters,
            lexicon.prepositions,
            lexicon.subordinators,
            lexicon.humans,
        )
        return not any(low in kind for kind in kinds)

    def _is_subordinate(self, number: int, first: int) -> bool:
        """Tell whether the clause that holds the token `number` is not the main one: *Jadi, jika Ani …*."""
        words, lexicon = self.words, self.lexicon
        at = number
        while at > max(first, number - LEAD) and words.lower(at - 1) != ",":
            at -= 1
        return words.lower(at) in lexicon.subordinators and words.lower(at + 1) not in lexicon.demonstratives

    def _fronted(self, verb: int, begin: int, last: int) -> Report | None:
        """Read *Mengingatkan bahwa …, Ani pergi*."""
        comma = self.clauses.comma(begin, last)
        while comma is not None:
            at = comma + 1 if self.words.is_word(comma + 1) else comma + 2
            if self.words.lower(at) in self.lexicon.pronouns or self.speakers.names.person_at(at):
                return Report(begin, comma, verb, self.speakers.after(at))
            comma = self.clauses.comma(comma + 1, last)
        return None
