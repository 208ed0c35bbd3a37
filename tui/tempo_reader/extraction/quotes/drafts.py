"""Quotes with their cues and mentions, before it is known who the speakers are."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from tempo_reader.domain.quote import Quote, QuoteKind
from tempo_reader.domain.span import Span
from tempo_reader.extraction.quotes.kinds import KindReader, Speech
from tempo_reader.extraction.quotes.mention import Mention
from tempo_reader.extraction.quotes.pairing import Marked
from tempo_reader.extraction.quotes.report import Report
from tempo_reader.extraction.quotes.reports import ReportFinder
from tempo_reader.extraction.quotes.unmarked import UnmarkedSpeech
from tempo_reader.extraction.quotes.words import Words


class Draft(NamedTuple):
    """A quote whose speaker is not resolved yet."""

    quote: Quote
    mention: Mention | None
    position: int
    """The token by which its turn comes: its cue, or its first word."""
    unit: int
    continued: bool = False
    """Whether it has no cue of its own and goes on what was said before."""


@dataclass(frozen=True, slots=True)
class Drafter:
    """Decides what each pair of marks is, and adds what is reported without marks."""

    words: Words
    kinds: KindReader
    reports: ReportFinder
    unmarked: UnmarkedSpeech | None
    """None if the text has quote marks, as nearly every text has."""
    used: set[int] = field(repr=False)
    """The cues of direct quotes, which the finder of reports leaves alone."""

    def draft(self, marked: Sequence[Marked]) -> list[Draft]:
        """Return all drafts by position."""
        words, drafts = self.words, list[Draft]()
        open_cases: dict[int, list[Marked]] = {}
        number = 0
        for stretch in marked:
            while number + 1 < len(words.units) and words.units[number].last <= words.at(stretch.start):
                number += 1
            if stretch.nested:
                drafts.append(self._scare(stretch, number))
                continue
            speech = self.kinds.speech(stretch, words.units[number])
            if speech is None:
                open_cases.setdefault(number, []).append(stretch)
                continue
            words.hide(stretch.outer_start, stretch.outer_end)
            if speech.attribution is not None and speech.attribution.cue is not None:
                self.used.add(speech.attribution.cue)
            drafts.append(self._direct(stretch, speech, number))
        found: dict[int, list[Report]] = {}
        for number, unit in enumerate(words.units):
            cases = open_cases.get(number, [])
            reports = found[number] = [r for r in self.reports.find(unit) if not self._is_inside(r, cases)]
            if self.unmarked is not None and reports and reports[0].cue >= reports[0].last:
                reports[0] = reports[0]._replace(first=self.unmarked.begin(number, found))
            drafts += [self._indirect(report, number) for report in reports]
            for stretch in cases:
                part = self.kinds.part_of_speech(stretch, unit, reports)
                drafts.append(
                    self._scare(stretch, number) if part is None else self._direct(stretch, part, number)
                )
        return sorted(drafts, key=lambda d: (d.position, d.quote.span))

    def _is_inside(self, report: Report, marked: Sequence[Marked]) -> bool:
        """Tell whether all that is reported stands between two marks."""
        number = bisect_right(marked, self.words.starts[report.first], key=lambda s: s.outer_start) - 1
        return number >= 0 and report.last <= self.words.at(marked[number].outer_end)

    def _direct(self, stretch: Marked, speech: Speech, unit: int) -> Draft:
        position = self.words.at(stretch.start)
        cue: Span | None = None
        mention: Mention | None = None
        if speech.attribution is not None:
            mention = speech.attribution.speaker
            if speech.attribution.cue is not None:
                cue = self._token(speech.attribution.cue)
                position = speech.attribution.cue
        quote = Quote(self._span(stretch), QuoteKind.DIRECT, cue, mention.span if mention else None)
        return Draft(quote, mention, position, unit, speech.attribution is None)

    def _indirect(self, report: Report, unit: int) -> Draft:
        span = self.words.span(report.first, report.last)
        mention = report.speaker
        quote = Quote(span, QuoteKind.INDIRECT, self._token(report.cue), mention.span if mention else None)
        return Draft(quote, mention, report.cue, unit)

    def _scare(self, stretch: Marked, unit: int) -> Draft:
        quote = Quote(self._span(stretch), QuoteKind.SCARE)
        return Draft(quote, None, self.words.at(stretch.start), unit)

    def _token(self, number: int) -> Span:
        return self.words.span(number, number + 1)

    def _span(self, stretch: Marked) -> Span:
        """Return the words without blanks at their ends and without the comma before the closing mark."""
        text, start, end = self.words.text, stretch.start, stretch.end
        while start < end - 1 and text[start].isspace():
            start += 1
        while end - 1 > start and (text[end - 1].isspace() or text[end - 1] == ","):
            end -= 1
        return Span(start, end)
