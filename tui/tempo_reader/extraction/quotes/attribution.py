"""Which cue goes with words in marks, and whether they are speech at all."""

from dataclasses import dataclass, field
from typing import NamedTuple

from tempo_reader.extraction.quotes.lexicon import SpeechLexicon
from tempo_reader.extraction.quotes.mentions import Mention
from tempo_reader.extraction.quotes.pairing import Marked
from tempo_reader.extraction.quotes.speakers import SpeakerReader
from tempo_reader.extraction.quotes.words import Unit, Words

ENDED = (",", ".", "?", "!", "…")


class Attribution(NamedTuple):
    """A cue and the mention beside it."""

    cue: int | None
    """A token number; None where a colon alone brings the words in."""
    speaker: Mention | None


@dataclass(frozen=True, slots=True)
class Attributor:
    """Reads the cue beside words in marks."""

    words: Words
    lexicon: SpeechLexicon
    speakers: SpeakerReader
    used: set[int] = field(repr=False)

    def behind(self, stretch: Marked, unit: Unit) -> Attribution | None:
        """Read *"…," kata Ani*, *"…," demikian Ani* and *"…," Ani menjawab*."""
        words, lexicon = self.words, self.lexicon
        at = words.at(stretch.outer_end)
        ended = words.text[stretch.start : stretch.end].rstrip()[-1:] in ENDED
        while at < len(words.tokens) and words.lower(at) in (",", "-", "–", "—", "."):
            ended = True
            at += 1
        low = words.lower(at)
        if not low or (words.tokens[at].text[0].isupper() and at >= unit.last):
            return None
        if low in lexicon.introductions:
            following = words.lower(at + 1)
            if (
                following in lexicon.speech_nouns
                or following in lexicon.passives
                or self._is_cue(at + 1, ended=True)
            ):
                at, low = at + 1, following
                return Attribution(at, self._mention(at))
        if self._is_cue(at, ended=ended):
            return Attribution(at, self._mention(at))
        if low in lexicon.passives and ended:
            return Attribution(at, self._mention(at))
        if ended and at < unit.last:
            for number in range(at + 1, min(at + 12, unit.last)):
                low = words.lower(number)
                if low in (",", ".", ":", ";", ""):
                    break
                if lexicon.is_report(low) or low in lexicon.directive:
                    mention = self.speakers.before(number, at)
                    return None if mention is None else Attribution(number, mention)
        return None

    def ahead(self, stretch: Marked, unit: Unit) -> tuple[Attribution, bool] | None:
        """Read *Ani mengatakan, "…"*; tell too whether a comma or colon stands right before the mark."""
        words, lexicon = self.words, self.lexicon
        mark = words.at(stretch.outer_start)
        close = words.lower(mark - 1) in (",", ":") and mark > unit.first
        for number in range(mark - 1, max(unit.first, mark - 40) - 1, -1):
            low = words.lower(number)
            if not low or low in (".", ";"):
                break
            if low == "," and number < mark - 1 and not close:
                break
            if lexicon.is_report(low) or low in lexicon.directive:
                return Attribution(number, self.speakers.before(number, unit.first)), close
            if low in lexicon.prepositional or lexicon.stem(low) is not None or low in lexicon.inverted:
                if (
                    number > unit.first
                    and words.lower(number - 1) not in (",", "")
                    and low not in lexicon.prepositional
                ):
                    continue
                return Attribution(number, self._mention(number)), close
        if words.lower(mark - 1) == ":":
            return Attribution(None, None), True
        return None

    def _is_cue(self, number: int, *, ended: bool) -> bool:
        words, lexicon = self.words, self.lexicon
        low = words.lower(number)
        if low in lexicon.inverted:
            return True
        if lexicon.stem(low) is not None:
            return lexicon.stem(low) not in lexicon.prepositional
        if low not in lexicon.ambiguous:
            return False
        following = words.lower(number + 1)
        if ended:
            return following != "" and following[0].isalnum() and following not in ("yang", "dan")
        return words.is_capital(number + 1) or following in lexicon.pronouns

    def _mention(self, cue: int) -> Mention | None:
        if self.lexicon.stem(self.words.lower(cue)) is not None:
            return self.speakers.suffix_of(cue)
        at = cue + 1
        while self.words.lower(at) in ("oleh", "dari", "lagi", "pula"):
            at += 1
        return self.speakers.after(at)
