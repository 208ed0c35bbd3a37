"""Speech whose marks were stripped: *Kami siap. Kapan saja boleh, kata Ani.*

Some archives print news without quote marks. Several sentences then belong to one cue behind the last of them,
and only what the sentences are about tells where the speech began.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tempo_reader.extraction.quotes.lexicon import SpeechLexicon
from tempo_reader.extraction.quotes.report import Report
from tempo_reader.extraction.quotes.speakers import SpeakerReader
from tempo_reader.extraction.quotes.words import Unit, Words

LONGEST = 8
"""Sentences in one speech."""


@dataclass(frozen=True, slots=True)
class UnmarkedSpeech:
    """Carries a report with its cue behind it back over the sentences that were spoken before it."""

    words: Words
    lexicon: SpeechLexicon
    speakers: SpeakerReader

    def begin(self, number: int, reports: Mapping[int, Sequence[Report]]) -> int:
        """Return the first token of the speech that ends in the unit `number`."""
        units = self.words.units
        first = units[number].first
        for before in range(number - 1, max(-1, number - LONGEST), -1):
            unit = units[before]
            if unit.paragraph != units[number].paragraph or reports.get(before) or self._told(unit):
                break
            first = unit.first
        return first

    def _told(self, unit: Unit) -> bool:
        """Tell whether the reporter speaks: a person is brought in by name, or something is told as said."""
        words, lexicon = self.words, self.lexicon
        for at in range(unit.first, unit.last):
            low = words.lower(at)
            name = self.speakers.names.person_at(at)
            new = name is not None and (name.last - name.first > 1 or at == unit.first)
            if new and low not in lexicon.addresses and words.lower(at - 1) not in lexicon.addresses:
                return True
            if low in lexicon.narration or (
                lexicon.suffix and low.startswith("di") and low.endswith(lexicon.suffix)
            ):
                return True
        return False
