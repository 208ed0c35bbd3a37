"""Who stands beside a cue."""

from dataclasses import dataclass

from tempo_reader.extraction.quotes.lexicon import SpeechLexicon
from tempo_reader.extraction.quotes.mentions import Mention, MentionKind
from tempo_reader.extraction.quotes.names import Names
from tempo_reader.extraction.quotes.words import Words

REACH = 40
"""How many tokens a mention and what stands around its name may take."""
JOINERS = frozenset(["dan", "and", "&"])


@dataclass(frozen=True, slots=True)
class SpeakerReader:
    """Reads mentions off the words beside a cue."""

    words: Words
    lexicon: SpeechLexicon
    names: Names

    def suffix_of(self, number: int) -> Mention:
        """Return the pronoun that is written on the cue `number`."""
        end = self.words.tokens[number].end
        return self._pronoun(number + 1, end - len(self.lexicon.suffix), end)

    def after(self, number: int) -> Mention | None:
        """Read the mention that begins with the token `number`."""
        words, lexicon = self.words, self.lexicon
        low = words.lower(number)
        if low in lexicon.pronouns:
            return self._pronoun(number + 1, words.starts[number], words.tokens[number].end)
        at, limit = number, min(number + REACH, len(words.tokens))
        while at < limit:
            person = self.names.person_at(at)
            if person is not None:
                return self._named(at, *person)
            low = words.lower(at)
            if low == "(":
                behind = self._behind_bracket(at)
                if not words.is_capital(behind):
                    break
                at = behind
                continue
            if low == "." and (at == number or len(words.lower(at - 1)) > 3 or not words.is_capital(at + 1)):
                break
            if not low or not (low[0].isalnum() or low in "-/&.'@#_"):
                break
            if low in lexicon.mention_ends and not (low in lexicon.bridges and self._bridged(number, at)):
                break
            at += 1
        if words.lower(at) == "," and self._names_nobody(number, at):
            person = self.names.person_at(at + 1)
            if person is not None:
                return self._named(at + 1, *person)
        return self._phrase(number, at)

    def before(self, verb: int, floor: int) -> Mention | None:
        """Read the subject of the token `verb`; `floor` is the first token of its unit."""
        words, lexicon = self.words, self.lexicon
        at = verb
        while at > floor and words.lower(at - 1) in lexicon.adverbs:
            at -= 1
        if words.lower(at - 1) in lexicon.pronouns and at > floor:
            return self._pronoun(at, words.starts[at - 1], words.tokens[at - 1].end)
        segments = self._segments(floor, at)
        if not segments:
            return None
        first, last = segments[0]
        if first == last and len(segments) > 1:
            return self._apposed(segments[1:])
        return self._in_segment(first, last)

    def _segments(self, floor: int, at: int) -> list[tuple[int, int]]:
        """Return what stands between commas before `at`, the nearest first."""
        words, segments, last = self.words, [], at
        for number in range(at - 1, max(floor, at - REACH) - 1, -1):
            low = words.lower(number)
            if low in (",", "") or low in ";:–—":
                segments.append((number + 1, last))
                last = number
                if low != "," or len(segments) == 4:
                    return segments
        segments.append((max(floor, at - REACH), last))
        return segments

    def _apposed(self, segments: list[tuple[int, int]]) -> Mention | None:
        """Read *Ketua Umum PKB, Ani,* and *Ani, Ketua Umum PKB,* before a verb."""
        near = self._person_in(*segments[0])
        if near is not None and near[2]:
            return self._named(*near[:2], near[3])
        for first, last in segments[1:2]:
            far = self._person_in(first, last)
            if far is not None:
                return self._named(*far[:2], far[3])
        if near is not None:
            return self._named(*near[:2], near[3])
        return self._in_segment(*segments[0])

    def _in_segment(self, first: int, last: int) -> Mention | None:
        found = self._person_in(first, last)
        if found is not None:
            return self._named(*found[:2], found[3])
        words, lexicon = self.words, self.lexicon
        while first < last and (words.lower(first) in lexicon.openers or not words.is_word(first)):
            first += 1
        relative = next((n for n in range(first, last) if words.lower(n) == "yang"), None)
        if relative is not None and relative > first:
            last = relative
        if first < last and words.lower(first) in lexicon.prepositions:
            begin = last
            while begin > first and words.is_capital(begin - 1):
                begin -= 1
            first = begin
        return self._phrase(first, last, from_verb=True)

    def _person_in(self, first: int, last: int) -> tuple[int, int, bool, int] | None:
        """Return a name in a segment: its tokens, whether it fills the segment's end, whose it is.

        A name at the end is the subject; otherwise the first one that no preposition governs.
        """
        words = self.words
        best: tuple[int, int, bool, int] | None = None
        number = first
        while number < last:
            person = self.names.person_at(number)
            if person is None:
                number += 1
                continue
            end, entity = person
            touching = end == last or (words.lower(end) == "(" and self._behind_bracket(end) == last)
            if touching:
                return number, end, True, entity
            governed = words.lower(number - 1) in self.lexicon.prepositions and number > first
            if best is None and not governed:
                best = (number, end, number == first, entity)
            number = max(end, number + 1)
        return best

    def _named(self, first: int, last: int, entity: int) -> Mention:
        words, ids = self.words, [entity]
        while words.lower(last) in JOINERS:
            other = self.names.person_at(last + 1)
            if other is None:
                break
            last = other[0]
            ids.append(other[1])
        if words.lower(first - 1) in JOINERS:
            for begin in range(first - 2, max(first - 8, -1), -1):
                other = self.names.person_at(begin)
                if other is not None:
                    if other[0] == first - 1:
                        first, ids = begin, [other[1], *ids]
                    break
        return Mention(words.span(first, last), MentionKind.PERSON, last, tuple(ids))

    def _phrase(self, first: int, last: int, *, from_verb: bool = False) -> Mention | None:
        words, lexicon = self.words, self.lexicon
        while last > first and not words.is_word(last - 1) and words.lower(last - 1) != ")":
            last -= 1
        if first >= last:
            return None
        low = words.lower(first)
        if low in lexicon.demonstratives:
            return None
        behind = last
        definite = words.lower(last - 1) in lexicon.demonstratives
        if not from_verb and words.lower(last) in lexicon.demonstratives:
            last += 1
            definite = True
        elif words.lower(last) == "yang" or words.lower(last) in ("kelahiran", "asal", "berusia"):
            definite = True
        behind = last
        body = self.names.body_at(first)
        known: tuple[int, ...] = ()
        if body is not None and words.at(body.mentions[0].end) is not None:
            known = (
                (body.id,) if self.names.known[words.starts[first]][0] == words.tokens[last - 1].end else ()
            )
        human = low in lexicon.humans or low in lexicon.indefinites
        if low in lexicon.bodies or known:
            human = False
        if not human and not known:
            begin = self.names.guess(first, last)
            if begin is not None and low not in lexicon.bodies and last - begin <= 4 and begin == first:
                return Mention(words.span(first, last), MentionKind.PERSON, behind)
        elif human:
            begin = self.names.guess(first, last)
            if begin is not None and begin > first and words.is_capital(first) and not definite:
                return Mention(words.span(begin, last), MentionKind.PERSON, behind)
        kind = MentionKind.ROLE if human else MentionKind.BODY
        definite = definite and low not in lexicon.indefinites
        return Mention(words.span(first, last), kind, behind, known, definite)

    def _pronoun(self, last: int, start: int, end: int) -> Mention:
        from tempo_reader.domain.span import Span

        return Mention(Span(start, end), MentionKind.PRONOUN, last)

    def _behind_bracket(self, number: int) -> int:
        """Return the token behind the bracket that opens here; this one if it does not close soon."""
        for at in range(number + 1, min(number + 10, len(self.words.tokens))):
            if self.words.lower(at) == ")":
                return at + 1
        return number

    def _names_nobody(self, first: int, last: int) -> bool:
        low = self.words.lower(first)
        return (
            low in self.lexicon.humans
            or low in self.lexicon.bodies
            or last - first > 2
            or not self.words.is_capital(first)
        )

    def _bridged(self, first: int, number: int) -> bool:
        """Tell whether a role goes on behind a preposition up to a name: *Dubes RI untuk Rusia Wahid*."""
        words = self.words
        if number == first:
            return False
        for at in range(number + 1, min(number + 12, len(words.tokens))):
            if self.names.person_at(at) is not None:
                return True
            if not (
                words.is_capital(at)
                or words.lower(at) in ("dan", "-", "&", "ke")
                or words.lower(at)[:1].isdigit()
            ):
                return False
        return False
