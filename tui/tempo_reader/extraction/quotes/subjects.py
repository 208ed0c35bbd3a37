"""The subject of a verb of saying."""

from dataclasses import dataclass

from tempo_reader.extraction.quotes.clauses import Clauses
from tempo_reader.extraction.quotes.lexicon import SpeechLexicon
from tempo_reader.extraction.quotes.mention import Mention
from tempo_reader.extraction.quotes.mentions import JOINERS, MentionMaker
from tempo_reader.extraction.quotes.names import Name, Names
from tempo_reader.extraction.quotes.speakers import SpeakerReader
from tempo_reader.extraction.quotes.words import Words

REACH = 40
"""How many tokens a subject and what stands around it may take."""
SEGMENTS = 4
"""How many stretches between commas are looked at for a subject."""


@dataclass(frozen=True, slots=True)
class SubjectReader:
    """Reads subjects off the words before a verb."""

    words: Words
    lexicon: SpeechLexicon
    names: Names
    make: MentionMaker
    speakers: SpeakerReader
    clauses: Clauses

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
        if low in lexicon.companions or low in lexicon.subordinators:
            return self.opening(floor, at - 1)
        segments = self._segments(floor, at)
        while len(segments) > 1 and self._is_degree(segments[0][0]):
            segments = segments[1:]
        if segments[0][0] == segments[0][1] and len(segments) > 1:
            return self._apposed(segments[1:])
        return self._described(segments) or self._in_segment(*segments[0])

    def opening(self, first: int, last: int) -> Mention | None:
        """Read the subject of a clause that begins with the token `first`, from its front."""
        words, lexicon = self.words, self.lexicon
        for _ in range(SEGMENTS):
            while first < last and (words.lower(first) in lexicon.openers or not words.is_word(first)):
                first += 1
            low = words.lower(first)
            if low in lexicon.pronouns:
                return self.make.pronoun(first)
            if low in lexicon.inverted or lexicon.stem(low) is not None:
                return self.speakers.of(first)
            number = self._subject_end(first, last)
            name = self.names.person_at(number)
            if name is not None and words.lower(number - 1) not in lexicon.prepositions:
                return self.make.named(name)
            if number >= min(first + REACH, last):
                return None
            if not self._is_circumstance(first):
                return self.make.phrase(first, number)
            comma = self.clauses.comma(number, last)
            if comma is None:
                return None
            first = comma + 1
        return None

    def _subject_end(self, first: int, last: int) -> int:
        """Return the name in the subject that begins with `first`, or the token that ends it."""
        words, lexicon = self.words, self.lexicon
        limit = min(first + REACH, last)
        for number in range(first, limit):
            name = self.names.person_at(number)
            if name is not None and words.lower(number - 1) not in lexicon.prepositions:
                return number
            low = words.lower(number)
            ends = low in lexicon.adverbs or low in lexicon.predicates or lexicon.is_verb(low)
            if (ends and number > first) or not low or low in ",;:":
                return number
        return limit

    def _is_circumstance(self, number: int) -> bool:
        """Tell whether *Di Kediri*, *Ditemui kemarin* or the like begins here, before the clause's own subject."""
        low, lexicon = self.words.lower(number), self.lexicon
        return low in lexicon.prepositions or low in lexicon.subordinators or lexicon.is_verb(low)

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
        while len(segments) > 1 and (self._is_place(*segments[0]) or self._is_aside(segments[0][0])):
            segments = segments[1:]
        near = self._name_in(*segments[0])
        if near is not None:
            end = self.make.behind_bracket(near.last)
            if end == segments[0][1] or words.lower(end) in self.lexicon.prepositions:
                return self.make.named(near)
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
        if not further or not self._describes(first):
            return None
        inside = self._name_in(first, last)
        titled = inside is not None and inside.first == first
        if inside is not None and not titled and self.words.is_capital(first):
            return None
        begin, comma = further[0]
        while begin < comma and self.words.lower(begin) in self.lexicon.openers:
            begin += 1
        name = self.names.person_at(begin) or self.names.guess(begin, comma, sure=True)
        if name is None or name.last != comma or name.first != begin or self._describes(begin):
            return None
        if inside is not None and name.entity is None and name.last - name.first < 2:
            return None
        return self.make.named(name)

    def _is_degree(self, number: int) -> bool:
        """Tell whether *S.H.* or *MM* stands here: what is behind it says more about the name before it."""
        if self.words.lower(number) in self.lexicon.degrees and self.words.lower(number + 1) == ".":
            return True
        return self.lexicon.is_degree(self.words.tokens[number].text)

    def _is_aside(self, number: int) -> bool:
        """Tell whether *Senin* or *dalam rapat di Kediri* begins here, between a subject and its verb."""
        low, lexicon = self.words.lower(number), self.lexicon
        return low in lexicon.asides and low not in lexicon.origins and low not in lexicon.relatives

    def _is_place(self, first: int, last: int) -> bool:
        body = self.names.body_at(first)
        if body is None or body.last != last or not self.names.is_place(body):
            return False
        return self.words.lower(first - 1) == "," or self.words.lower(first - 1) in self.lexicon.prepositions

    def _describes(self, number: int) -> bool:
        """Tell whether what begins here says more about whom the words before it name."""
        low, lexicon = self.words.lower(number), self.lexicon
        kinds = (lexicon.asides, lexicon.humans, lexicon.relatives, lexicon.title_words, lexicon.indefinites)
        kin = low in lexicon.kin and not self.words.is_capital(number)
        return kin or any(low in kind for kind in kinds)

    def _in_segment(self, first: int, last: int) -> Mention | None:
        words, lexicon = self.words, self.lexicon
        closed = words.lower(last - 1) in lexicon.demonstratives
        name = self._name_in(first, last)
        if name is not None and words.lower(name.first - 1) in lexicon.kin and name.first > first:
            return self.make.role(name.first - 1, last)
        if name is not None and not (closed and name.last == last - 1):
            return self.make.named(name)
        while first < last and (
            words.lower(first) in lexicon.openers
            or words.lower(first) in lexicon.adverbs
            or words.lower(first) in lexicon.conditionals
            or not words.is_word(first)
        ):
            first += 1
        if first == last:
            return None
        for number in range(last - 1, first, -1):
            if words.lower(number) in lexicon.companions and self.clauses.has_predicate(first, number):
                first = number + 1
                break
        if words.lower(first) in lexicon.prepositions:
            first = self._behind_circumstance(first, last)
        for number in range(first + 1, last):
            low = words.lower(number)
            if low in lexicon.relatives or (low in lexicon.mention_ends and not closed):
                origin = low in lexicon.origins and words.is_capital(number + 1)
                office = low in lexicon.prepositions and words.is_capital(number)
                if not origin and not office:
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
        number, governed = first, -1
        while number < last:
            name = self.names.person_at(number)
            if name is None:
                number += 1
                continue
            before = words.lower(number - 1) if number > first else ""
            if before in self.lexicon.prepositions or (before in JOINERS and governed == number - 1):
                governed = name.last
            elif name.last == last or self.make.behind_bracket(name.last) == last:
                return name
            else:
                best = best or name
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
