"""Cues behind what was said: *…, kata Ani di Jakarta, Senin*; *…, Ani menjelaskan*."""

from dataclasses import dataclass, field

from tempo_reader.extraction.quotes.clauses import Clauses
from tempo_reader.extraction.quotes.lexicon import SpeechLexicon
from tempo_reader.extraction.quotes.mention import Mention, MentionKind
from tempo_reader.extraction.quotes.report import Report
from tempo_reader.extraction.quotes.speakers import SpeakerReader
from tempo_reader.extraction.quotes.subjects import SubjectReader
from tempo_reader.extraction.quotes.words import Words

ENDS = frozenset([",", ".", "!", "?"])
"""What may part words that were said from the cue behind them."""
SHORT = 4
"""As many words before ``, kata Ani,`` cannot be all that she said."""
CLOSING = 20
"""How far before the end a verb may stand that closes a sentence: *…, Ani menjelaskan di Kediri, Senin*."""
FRONT = 8
"""How far behind the comma that verb may stand."""


@dataclass(frozen=True, slots=True)
class TrailingReader:
    """Reads the cue that ends a run of words, and its mention."""

    words: Words
    lexicon: SpeechLexicon
    clauses: Clauses
    speakers: SpeakerReader
    subjects: SubjectReader
    used: set[int] = field(repr=False)
    """The cues that direct quotes have taken."""

    def find(self, first: int, last: int) -> Report | None:
        """Find *…, kata Ani di Jakarta, Senin* at the end."""
        words = self.words
        for comma in range(first + 1, last - 1):
            if words.lowers[comma] not in ENDS:
                continue
            cue = self._trailing_cue(comma + 1)
            if cue is None or cue in self.used:
                continue
            mention = self.mention_of(cue)
            if mention is None or not self._ends_there(mention, last, comma - first):
                continue
            if self.lexicon.is_report(words.lower(cue)) and self.clauses.is_predicate(mention.last):
                continue
            return Report(first, comma, cue, mention)
        return self._closing_verb(first, last)

    def _closing_verb(self, first: int, last: int) -> Report | None:
        """Read *…, Ani menjelaskan* at the end, perhaps with the day and the place."""
        words = self.words
        for verb in range(max(first + SHORT, last - CLOSING), last):
            if not self.lexicon.is_report(words.lowers[verb]) or verb in self.used:
                continue
            if words.lower(verb - 1) in self.lexicon.denials:
                continue
            comma = next(
                (n for n in range(verb - 2, max(first, verb - FRONT), -1) if words.lowers[n] == ","), None
            )
            if comma is None or not (verb + 1 == last or self._tails(verb + 1, first, comma, last)):
                continue
            mention = self.subjects.before(verb, comma + 1)
            if mention is not None:
                return Report(first, comma, verb, mention)
        return None

    def _tails(self, at: int, first: int, comma: int, last: int) -> bool:
        """Tell whether a clause stands before the comma, and only when and where it was said behind the verb."""
        words, lexicon = self.words, self.lexicon
        if words.lower(at) not in lexicon.asides or not self.clauses.has_predicate(first, comma):
            return False
        further = self.clauses.comma(at, last) or last
        told = any(words.lower(n) in lexicon.complementisers for n in range(at, further))
        return not told and not self.clauses.has_predicate(at, last)

    def mention_of(self, cue: int) -> Mention | None:
        """Read the mention of a cue; *jelas ada* and the like are no cue with a mention."""
        mention = self.speakers.of(cue)
        if mention is None or mention.kind in (MentionKind.PERSON, MentionKind.PRONOUN):
            return mention
        low = self.words.lower(cue)
        human = self.words.lower(self.words.at(mention.span.start)) in self.lexicon.humans
        doubtful = low in self.lexicon.ambiguous and not (mention.definite or mention.entities or human)
        return None if doubtful and not self.words.is_capital(cue + 1) else mention

    def _trailing_cue(self, number: int) -> int | None:
        words, lexicon = self.words, self.lexicon
        low, following = words.lower(number), words.lower(number + 1)
        if low in lexicon.introductions:
            stem = lexicon.stem(following) or following
            if stem in lexicon.speech_nouns or stem in lexicon.inverted_reporting or stem in lexicon.passives:
                return number + 1
        stem = lexicon.stem(low) or low
        if stem in lexicon.prepositional:
            return None if following in lexicon.not_sources else number
        return number if stem in lexicon.inverted_reporting else None

    def _ends_there(self, mention: Mention, last: int, before: int) -> bool:
        """Tell whether only circumstances follow the mention, so that what was said stands before the cue."""
        words, at = self.words, mention.last
        apposed = mention.kind is MentionKind.PERSON and self._describes(at + 1)
        if at >= last:
            return True
        if before <= SHORT and words.lower(at) == "," and words.lower(at + 1) not in self.lexicon.asides:
            return False
        while at < last and words.lower(at) != ",":
            at += 1
        if before <= SHORT:
            return not self.clauses.has_predicate(at + 1, last)
        if apposed and self.clauses.comma(at + 1, last) is None:
            return True
        return words.lower(at + 1) in self.lexicon.asides or not self.clauses.has_predicate(at + 1, last)

    def _describes(self, number: int) -> bool:
        """Tell whether *seorang dokter* or *ketua panitia* begins here, behind a name and a comma."""
        low, lexicon = self.words.lower(number), self.lexicon
        if self.words.lower(number - 1) != ",":
            return False
        return low in lexicon.humans or low in lexicon.indefinites or low in lexicon.kin
