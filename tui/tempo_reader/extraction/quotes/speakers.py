"""Who stands beside a cue."""

from dataclasses import dataclass

from tempo_reader.extraction.quotes.lexicon import SpeechLexicon
from tempo_reader.extraction.quotes.mentions import Mention, MentionMaker
from tempo_reader.extraction.quotes.names import Name, Names
from tempo_reader.extraction.quotes.words import Words

REACH = 40
"""How many tokens a mention and what stands around its name may take."""
APPOSED = 16
"""How far behind a comma a name may end a title: *Deputi Perumahan, Energi dan Industri Ani*."""
DEMONSTRATIVE = 6
"""How far behind a role *itu* may stand: *anggota DPD dari Provinsi Jawa Barat itu*."""
LISTING = frozenset(["dan", "and", ",", "&", "-", "/"])
SEGMENTS = 4
"""How many stretches between commas are looked at for a subject."""


@dataclass(frozen=True, slots=True)
class SpeakerReader:
    """Reads mentions off the words beside a cue."""

    words: Words
    lexicon: SpeechLexicon
    names: Names
    make: MentionMaker

    def of(self, cue: int) -> Mention | None:
        """Read the mention that a cue such as ``kata`` or ``menurut`` has behind it or carries."""
        words = self.words
        if self.lexicon.stem(words.lower(cue)) is not None:
            return self.make.suffix(cue)
        at = cue + 1
        while words.lower(at) in self.lexicon.agents:
            at += 1
        return self.after(at)

    def after(self, number: int) -> Mention | None:
        """Read the mention that begins with the token `number`."""
        words, lexicon = self.words, self.lexicon
        if words.lower(number) in lexicon.pronouns:
            return self.make.pronoun(number)
        if words.lower(number) in lexicon.not_speakers:
            return None
        at, limit = number, min(number + REACH, len(words.tokens))
        while at < limit:
            name = self.names.person_at(at)
            if name is not None:
                return self.make.named(name)
            low = words.lower(at)
            if at > number and at in words.heads:
                break
            if low == "(":
                behind = self.make.behind_bracket(at)
                if not words.is_capital(behind):
                    break
                at = behind
                continue
            if low == "." and (at == number or not self._abbreviates(at)):
                break
            if not low or not (low[0].isalnum() or low in "-/&.'’@#_"):
                break
            if low in lexicon.mention_ends and not self._goes_on(number, at):
                break
            if (
                at > number
                and lexicon.is_verb(low)
                and not words.is_capital(at)
                and low not in lexicon.clarifiers
            ):
                break
            at += 1
        if words.lower(at) == ",":
            name = self._apposed_name(number, at)
            if name is not None:
                return self.make.named(name)
        return self.make.phrase(number, self._with_demonstrative(number, at))

    def before(self, verb: int, floor: int) -> Mention | None:
        """Read the subject of the token `verb`; `floor` is the first token that may belong to it."""
        words, lexicon = self.words, self.lexicon
        at = verb
        while at > floor and words.lower(at - 1) in lexicon.adverbs:
            at -= 1
        low = words.lower(at - 1) if at > floor else ""
        if low in lexicon.pronouns:
            return self.make.pronoun(at - 1)
        if low in lexicon.relatives:
            return self._relative_head(at - 1, floor)
        if low in lexicon.companions:
            return self.opening(floor, at - 1)
        segments = self._segments(floor, at)
        if segments[0][0] == segments[0][1] and len(segments) > 1:
            return self._apposed(segments[1:])
        return self._described(segments) or self._in_segment(*segments[0])

    def opening(self, first: int, last: int) -> Mention | None:
        """Read the subject of a clause that begins with the token `first`, from its front."""
        words, lexicon = self.words, self.lexicon
        while first < last and (words.lower(first) in lexicon.openers or not words.is_word(first)):
            first += 1
        low = words.lower(first)
        if low in lexicon.pronouns:
            return self.make.pronoun(first)
        if low in lexicon.inverted or lexicon.stem(low) is not None:
            return self.of(first)
        for number in range(first, min(first + REACH, last)):
            name = self.names.person_at(number)
            if name is not None and words.lower(number - 1) not in lexicon.prepositions:
                return self.make.named(name)
            low = words.lower(number)
            ends = low in lexicon.adverbs or low in lexicon.predicates or lexicon.is_verb(low)
            if (ends and number > first) or not low or low in ",;:":
                if words.lower(first) in lexicon.prepositions:
                    return None
                return self.make.phrase(first, number)
        return None

    def _segments(self, floor: int, at: int) -> list[tuple[int, int]]:
        """Return what stands between commas before `at`, the nearest first; the first may be empty."""
        words, last = self.words, at
        segments: list[tuple[int, int]] = []
        for number in range(at - 1, max(floor, at - REACH) - 1, -1):
            low = words.lower(number)
            if not low or low in ",;:–—":
                segments.append((number + 1, last))
                last = number
                if low != "," or len(segments) == SEGMENTS:
                    return segments
        segments.append((max(floor, at - REACH), last))
        return segments

    def _apposed(self, segments: list[tuple[int, int]]) -> Mention | None:
        """Read *Ketua Umum PKB, Ani,* and *Ani, Ketua Umum PKB,* before a verb."""
        words = self.words
        near = self._name_in(*segments[0])
        if near is not None and near.last == segments[0][1]:
            return self.make.named(near)
        while len(segments) > 1 and self._is_place(*segments[0]):
            segments = segments[1:]
        for first, last in segments[1:2]:
            far = self._name_in(first, last)
            if far is not None:
                return self.make.named(far)
            describes = self._describes(segments[0][0])
            if describes and first < last and words.lower(first) not in self.lexicon.prepositions:
                return self._in_segment(first, last)
        return self._in_segment(*segments[0])

    def _described(self, segments: list[tuple[int, int]]) -> Mention | None:
        """Read *Ani, Ketua Umum PKB* before a verb that no comma parts from it."""
        (first, last), *further = segments
        if not further or not self._describes(first) or self._name_in(first, last) is not None:
            return None
        begin, comma = further[0]
        while begin < comma and self.words.lower(begin) in self.lexicon.openers:
            begin += 1
        name = self.names.person_at(begin) or self.names.guess(begin, comma)
        if name is None or name.last != comma or name.first != begin or self._describes(begin):
            return None
        return self.make.named(name)

    def _is_place(self, first: int, last: int) -> bool:
        body = self.names.body_at(first)
        if body is None or body.last != last:
            return False
        return self.words.lower(first - 1) == "," or self.words.lower(first - 1) in self.lexicon.prepositions

    def _describes(self, number: int) -> bool:
        """Tell whether what begins here says more about whom the words before it name."""
        low, lexicon = self.words.lower(number), self.lexicon
        kinds = (lexicon.asides, lexicon.humans, lexicon.relatives, lexicon.title_words, lexicon.indefinites)
        return any(low in kind for kind in kinds)

    def _in_segment(self, first: int, last: int) -> Mention | None:
        words, lexicon = self.words, self.lexicon
        closed = words.lower(last - 1) in lexicon.demonstratives
        name = self._name_in(first, last)
        if name is not None and not (closed and name.last == last - 1):
            return self.make.named(name)
        while first < last and (words.lower(first) in lexicon.openers or not words.is_word(first)):
            first += 1
        if first == last:
            return None
        if words.lower(first) in lexicon.prepositions:
            first = self._behind_circumstance(first, last)
        for number in range(first + 1, last):
            low = words.lower(number)
            if low in lexicon.relatives or (low in lexicon.mention_ends and not closed):
                return self.make.phrase(first, number)
        return self.make.phrase(first, last)

    def _behind_circumstance(self, first: int, last: int) -> int:
        """Return where the subject begins behind *Selama di Bali* and its like, that no comma ends."""
        words, lexicon = self.words, self.lexicon
        for number in range(last - 1, first, -1):
            low = words.lower(number)
            if low in lexicon.humans or low in lexicon.bodies:
                return number
            if low in lexicon.prepositions or lexicon.is_verb(low):
                return number + 1
        return first

    def _name_in(self, first: int, last: int) -> Name | None:
        """Return the subject's name: the one that ends the stretch, or the first that nothing governs."""
        words = self.words
        best: Name | None = None
        number = first
        while number < last:
            name = self.names.person_at(number)
            if name is None:
                number += 1
                continue
            if name.last == last or self.make.behind_bracket(name.last) == last:
                return name
            if best is None and (number == first or words.lower(number - 1) not in self.lexicon.prepositions):
                best = name
            number = max(name.last, number + 1)
        return best

    def _relative_head(self, number: int, floor: int) -> Mention | None:
        """Read the noun that *yang* belongs to."""
        words, lexicon = self.words, self.lexicon
        first = number
        while first > floor:
            low = words.lower(first - 1)
            if not low or low in ",;:" or low in lexicon.prepositions or lexicon.is_verb(low):
                break
            first -= 1
        name = self._name_in(first, number)
        if name is not None:
            return self.make.named(name)
        return self.make.phrase(first, number)

    def _apposed_name(self, first: int, comma: int) -> Name | None:
        """Return the name behind the comma in *Ketua Umum PKB, Ani*."""
        words, lexicon = self.words, self.lexicon
        low = words.lower(first)
        titled = low in lexicon.humans or low in lexicon.title_words or low in lexicon.bodies
        if comma == first or not (titled or not words.is_capital(first)):
            return None
        last = comma + 1
        while words.is_capital(last) or (words.lower(last) in (".", "-") and words.is_capital(last + 1)):
            last += 1
        guessed = self.names.guess(comma + 1, last, sure=True)
        if guessed is not None and titled and words.lower(guessed.first) not in lexicon.asides:
            low = words.lower(last)
            if low in (",", ".", "(", "") or low in lexicon.mention_ends or lexicon.is_verb(low):
                return self.names.person_at(guessed.first) or guessed
        for number in range(comma + 1, min(comma + APPOSED, len(words.tokens))):
            name = self.names.person_at(number)
            if name is not None:
                return name
            low = words.lower(number)
            if low in lexicon.asides or not (
                words.is_capital(number) or low in lexicon.ranks or low in LISTING
            ):
                break
        return None

    def _abbreviates(self, stop: int) -> bool:
        """Tell whether a full stop belongs to a title or an initial: *Prof. Dr. H. Ani*."""
        words = self.words
        return stop + 1 not in words.heads and len(words.lower(stop - 1)) < 4 and words.is_capital(stop + 1)

    def _with_demonstrative(self, first: int, at: int) -> int:
        """Return the end of *pria asal Solo itu*; where *yang* follows, the mention ends before it."""
        words, lexicon = self.words, self.lexicon
        if at == first or (words.is_capital(first) and words.lower(first) not in lexicon.humans):
            return at + 1 if at > first and words.lower(at) in lexicon.demonstratives else at
        for number in range(at, min(at + DEMONSTRATIVE, len(words.tokens))):
            if words.lower(number) in lexicon.demonstratives:
                return number + 1
            if not words.is_word(number) or words.lower(number) in lexicon.relatives:
                break
        return at

    def _goes_on(self, first: int, number: int) -> bool:
        """Tell whether a role goes on behind a preposition up to a name: *Dubes RI untuk Rusia Wahid*."""
        words = self.words
        if number > first and words.lower(number) in self.lexicon.ages:
            return words.lower(number - 1).isdigit()
        if number == first or words.lower(number) not in self.lexicon.bridges:
            return False
        for at in range(number + 1, min(number + 12, len(words.tokens))):
            if self.names.person_at(at) is not None:
                return True
            low = words.lower(at)
            if not (words.is_capital(at) or low in ("dan", "-", "&", "ke") or low[:1].isdigit()):
                return False
        return False
