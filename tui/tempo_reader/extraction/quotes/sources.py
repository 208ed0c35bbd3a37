"""Speech behind *menurut* and the like, or around it."""

from dataclasses import dataclass

from tempo_reader.extraction.quotes.clauses import Clauses
from tempo_reader.extraction.quotes.lexicon import SpeechLexicon
from tempo_reader.extraction.quotes.mention import Mention, MentionKind
from tempo_reader.extraction.quotes.report import Report
from tempo_reader.extraction.quotes.speakers import SpeakerReader
from tempo_reader.extraction.quotes.words import Words

LEADING = 4
"""As many words may stand before *menurut* at the beginning of a sentence: *Oleh karena itu menurut Ani, …*"""


@dataclass(frozen=True, slots=True)
class SourceReader:
    """Reads what somebody said according to a preposition."""

    words: Words
    lexicon: SpeechLexicon
    clauses: Clauses
    speakers: SpeakerReader

    def read(self, number: int, first: int, last: int) -> Report | None:
        """Return what was said by whom the preposition `number` names, among the tokens of a run."""
        words, lexicon = self.words, self.lexicon
        if words.lower(number + 1) in lexicon.not_sources:
            return None
        before = words.lower(number - 1) if number > first else ","
        if before != "," and not (before in lexicon.openers and number - first <= LEADING):
            return None
        mention = self.speakers.of(number)
        if mention is None:
            return None
        if number > first:
            return Report(first, last, number, mention)
        return Report(self.behind(mention, last), last, number, mention)

    def behind(self, mention: Mention, last: int) -> int:
        """Return where what was said begins behind *Menurut Ani*, *Menurut Ani, Ketua PKB, mengutip KPK,*."""
        words, lexicon = self.words, self.lexicon
        at = mention.last
        if mention.kind is MentionKind.PRONOUN:
            return at + 1 if words.lower(at) == "," else at
        comma = self.clauses.comma(at, last)
        if comma is None:
            return at
        while True:
            low = words.lower(comma + 1)
            title = words.is_capital(comma + 1) and low in lexicon.title_words
            apposed = (title or low in lexicon.humans) and mention.kind is MentionKind.PERSON
            further = self.clauses.comma(comma + 1, last)
            relative = words.lower(mention.last) in lexicon.relatives
            named = relative and further is not None and all(map(words.is_capital, range(comma + 1, further)))
            if further is None or not (apposed or named or low in lexicon.source_asides):
                return comma + 1
            if apposed and self.clauses.has_predicate(comma + 1, further):
                return comma + 1
            comma = further
