"""Whether words in marks are speech, a part of speech, or no speech at all."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from tempo_reader.extraction.quotes.attribution import Attribution
from tempo_reader.extraction.quotes.attributions import Attributor
from tempo_reader.extraction.quotes.lexicon import SpeechLexicon
from tempo_reader.extraction.quotes.pairing import Marked
from tempo_reader.extraction.quotes.report import Report
from tempo_reader.extraction.quotes.words import Unit, Words

TITLE = 0.7
"""The share of words with a capital that makes a title: *I am Your Pet*."""
CLAUSE = 3
"""Words that a sentence in marks without a cue must have to be taken for speech."""


class Speech(NamedTuple):
    """Words in marks that somebody said."""

    attribution: Attribution | None
    """None where no cue is beside them: they go on what was said before."""


@dataclass(frozen=True, slots=True)
class KindReader:
    """Tells speech from titles, names and terms in marks."""

    words: Words
    lexicon: SpeechLexicon
    attributor: Attributor

    def speech(self, stretch: Marked, unit: Unit) -> Speech | None:
        """Return the attribution of words that are speech by what stands right beside them."""
        words = self.words
        first = words.at(stretch.outer_start)
        size = self._size(stretch)
        opening = first == unit.first
        behind = self.attributor.behind(stretch, unit)
        label = self.is_label(stretch)
        if behind is not None and (opening or (size > 1 and not label)):
            return Speech(behind)
        if label:
            return None
        ahead = self.attributor.ahead(stretch, unit)
        if ahead is not None and ahead.near and size > 1 and self._stands_alone(stretch, unit, ahead):
            return Speech(ahead)
        final = words.text[max(stretch.start, stretch.end - 3) : stretch.end].rstrip()[-1:]
        behind_marks = words.at(stretch.outer_end)
        alone = (
            not any(map(words.is_word, range(behind_marks, min(behind_marks + 2, unit.last))))
            or final in (",", ".", "?", "!", "…")
            or not stretch.closed
        )
        if not stretch.opened or (opening and alone and (size >= CLAUSE or final in (".", "?", "!"))):
            return Speech(self.attributor.beyond(stretch))
        return None

    def _stands_alone(self, stretch: Marked, unit: Unit, ahead: Attribution) -> bool:
        """Tell whether the words behind a comma or colon are a sentence of their own, that somebody spoke."""
        words = self.words
        if ahead.speaker is not None:
            first = words.at(ahead.speaker.span.start)
            if words.lowers[first] in self.lexicon.placards:
                return False
        behind = words.at(stretch.outer_end)
        if words.lower(words.at(stretch.outer_start) - 1) == ":" or not any(
            map(words.is_word, range(behind, unit.last))
        ):
            return True
        inside = words.text[stretch.start : stretch.end].strip()
        return inside[:1].isupper() or inside[-1:] in (",", ".", "?", "!", "…")

    def part_of_speech(self, stretch: Marked, unit: Unit, reports: Sequence[Report]) -> Speech | None:
        """Return the attribution of a few words that are the source's own under a cue of the same clause."""
        words = self.words
        first, last = words.at(stretch.start), words.at(stretch.end)
        size = self._size(stretch)
        if size < 2 or self.is_label(stretch) or self._is_foreign(first, last):
            return None
        for report in reports:
            if report.first <= first and last <= report.last:
                return Speech(Attribution(report.cue, report.speaker, False))
        ahead = self.attributor.ahead(stretch, unit)
        between = (
            range(ahead.cue + 1, words.at(stretch.outer_start)) if ahead is not None and ahead.cue else ()
        )
        aside = any(words.lower(n) in self.lexicon.told for n in between)
        if ahead is not None and ahead.cue is not None and self._governs(ahead.cue) and not aside:
            return Speech(ahead)
        if size >= CLAUSE and any(words.lowers[n] in self.lexicon.first_person for n in range(first, last)):
            subject = self.attributor.subjects.opening(unit.first, words.at(stretch.outer_start))
            return Speech(Attribution(None, subject, False))
        return None

    def is_label(self, stretch: Marked) -> bool:
        """Tell whether the words look like a title, a name or a term."""
        words, lexicon = self.words, self.lexicon
        before = words.at(stretch.outer_start) - 1
        if words.lower(before) in lexicon.label_heads:
            return True
        if words.text[max(stretch.start, stretch.end - 3) : stretch.end].rstrip()[-1:] in (".", "?", "!"):
            return False
        inside = range(words.at(stretch.start), words.at(stretch.end))
        telling = [
            n for n in inside if words.lowers[n].isalpha() and words.lowers[n] not in lexicon.small_words
        ]
        capitals = sum(words.tokens[n].text[0].isupper() for n in telling)
        if not telling or telling[0] != inside[0] or len(inside) < 2:
            return False
        return words.tokens[telling[0]].text[0].isupper() and capitals >= TITLE * len(telling)

    def _is_foreign(self, first: int, last: int) -> bool:
        inside = [self.words.lowers[n] for n in range(first, last) if self.words.lowers[n].isalpha()]
        lexicon = self.lexicon
        foreign = sum(
            low in lexicon.foreign or lexicon.foreign_shape.fullmatch(low) is not None for low in inside
        )
        return 2 * foreign > len(inside)

    def _governs(self, cue: int) -> bool:
        """Tell whether a cue can have words in the middle of its clause as its object: not *kata Ani di "…"*."""
        low = self.words.lower(cue)
        return (
            self.lexicon.is_report(low) or low in self.lexicon.directive or low in self.lexicon.prepositional
        )

    def _size(self, stretch: Marked) -> int:
        """Return how many words there are; what hyphens join is one."""
        words, lowers = self.words, self.words.lowers
        return sum(
            lowers[n][0].isalnum()
            and not (lowers[n - 1] == "-" and words.tokens[n - 1].end == words.starts[n])
            for n in range(words.at(stretch.start), words.at(stretch.end))
        )
