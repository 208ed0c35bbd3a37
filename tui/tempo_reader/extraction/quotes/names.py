"""Names of people in the row of words, known or guessed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from tempo_reader.domain.entity import Entity, EntityType
from tempo_reader.extraction.quotes.lexicon import SpeechLexicon
from tempo_reader.extraction.quotes.words import Words

LONGEST = 6
"""Words in a guessed name."""
PARTICLES = frozenset(["al", "bin", "binti", "da", "de", "del", "der", "dos", "el", "ibn", "van", "von"])


@dataclass(frozen=True, slots=True)
class Name:
    """A name among the tokens, half open, and the entity that it is a mention of."""

    first: int
    last: int
    entity: int | None = None


@dataclass(frozen=True, slots=True)
class Names:
    """Finds the names of people at or among tokens."""

    words: Words
    lexicon: SpeechLexicon
    known: Mapping[int, tuple[int, Entity]] = field(repr=False)
    """Where each mention of an entity begins: the offset of its end, and whose it is."""
    body_ends: Mapping[int, int] = field(repr=False)
    """Where each mention of an organisation ends: the offset of its beginning."""
    parts: frozenset[str] = field(repr=False)
    """What the names of people with more than one name consist of, in lower case."""

    def person_at(self, number: int) -> Name | None:
        """Return the known name of a person that begins here, without a rank in front."""
        words = self.words
        if number >= len(words.tokens) or words.hidden[number]:
            return None
        found = self.known.get(words.starts[number])
        if found is None or self._is_kin(number, found[0]):
            return None
        if found[1].type is not EntityType.PERSON:
            return self._mistaken(number, found[0])
        last = self._completed(words.at(found[0]))
        first = self.without_rank(number, last)
        if first == number:
            first = self._with_hyphen(self._lent(first))
        return Name(first, last, found[1].id)

    def _is_kin(self, number: int, end: int) -> bool:
        """Tell whether *Suami Ani* was taken for a name; but *Putri Ani* and *Anak Agung* are names."""
        words, lexicon = self.words, self.lexicon
        low = words.lower(number)
        if low not in lexicon.kin or low not in lexicon.humans or words.tokens[number].end == end:
            return False
        return low != "anak" or words.lower(number + 1) != "agung"

    def _mistaken(self, number: int, end: int) -> Name | None:
        """Return the name if an organisation or place is called as one of the people is: *Siti* of *Siti Noor*."""
        low = self.words.lower(number)
        if low not in self.parts or low in self.lexicon.title_words or self.words.tokens[number].end != end:
            return None
        return Name(number, number + 1)

    def _completed(self, last: int) -> int:
        """Return where a name ends whose end was cut off: *Guy L* of *Guy L. Smith*, *Siti* of *Siti Noor*."""
        words, lexicon = self.words, self.lexicon
        while True:
            at = last + 1 if words.lower(last) == "." and len(words.lower(last - 1)) == 1 else last
            if not words.is_capital(at) or at in words.heads:
                return last
            known = self.known.get(words.starts[at])
            if known is not None and (at == last or known[1].type is not EntityType.PERSON):
                return last
            if not self._namelike(at) or words.lower(at) in lexicon.mention_ends:
                return last
            last = at + 1

    def _lent(self, first: int) -> int:
        """Return where a name begins whose front was taken for the end of *BNI Intan*, an organisation."""
        words = self.words
        body = self.body_ends.get(words.tokens[first - 1].end) if first else None
        if body is None:
            return first
        acronym = words.tokens[words.at(body)].text
        if not acronym.isupper() or acronym.lower() in self.lexicon.bodies:
            return first
        begin = first
        while begin - 1 > words.at(body) and self._namelike(begin - 1):
            begin -= 1
        return begin

    def _with_hyphen(self, first: int) -> int:
        """Return where *Faruq El-Shara* begins if only *Shara* is known."""
        words = self.words
        if words.lower(first - 1) != "-" or not words.is_capital(first - 2):
            return first
        if (
            words.tokens[first - 2].end != words.starts[first - 1]
            or words.tokens[first - 1].end != words.starts[first]
        ):
            return first
        first -= 2
        return first - 1 if words.is_capital(first - 1) and self._namelike(first - 1) else first

    def is_again(self, name: Name) -> bool:
        """Tell whether a name was mentioned before: in *seorang sopir Ani* it then is the owner's."""
        found = self.known.get(self.words.starts[name.first])
        return found is not None and found[1].mentions[0].start < self.words.starts[name.first]

    def is_place(self, name: Name) -> bool:
        """Tell whether a known name is that of a place."""
        found = self.known.get(self.words.starts[name.first])
        return found is not None and found[1].type is EntityType.PLACE

    def body_at(self, number: int) -> Name | None:
        """Return the known name of an organisation or place that begins here."""
        words = self.words
        if number >= len(words.tokens) or words.hidden[number]:
            return None
        found = self.known.get(words.starts[number])
        if found is None or found[1].type is EntityType.PERSON:
            return None
        return Name(number, words.at(found[0]), found[1].id)

    def without_rank(self, first: int, last: int) -> int:
        """Return where a name begins behind *Pak*, *Dr.* or *Mayor*; a rank alone is left as it is."""
        words = self.words
        at = first
        while at + 1 < last and (self.lexicon.is_calling(words.tokens[at].text) or self._is_cue(at)):
            at += 1
            if words.lower(at) == "." and at + 1 < last:
                at += 1
        return at if words.is_capital(at) else first

    def _is_cue(self, number: int) -> bool:
        """Tell whether a cue has its capital from the beginning of a sentence: *Lanjut Ani menegaskan, …*."""
        return number in self.words.heads and self.words.lower(number) in self.lexicon.inverted_reporting

    def guess(self, first: int, last: int, *, sure: bool = False) -> Name | None:
        """Return the name that ends with the token before `last`, by its capitals alone.

        A known organisation or place is no part of it, unless it is `sure` that a person stands there.
        """
        words, begin = self.words, last
        inside: set[int] = set() if sure else self._in_bodies(first, last)
        while (
            begin > first and last - begin < LONGEST and begin - 1 not in inside and self._namelike(begin - 1)
        ):
            begin -= 1
        while begin < last and not words.is_capital(begin):
            begin += 1
        if begin == last:
            return None
        return Name(self.without_rank(begin, last), last)

    def leading(self, first: int, last: int) -> Name | None:
        """Return the name in *Ani santai* and *Ani warga Kediri*: capitals in front, then words without."""
        words, end = self.words, first
        while end < last and self._namelike(end) and words.is_capital(end):
            end += 1
        if end in (first, last) or end - first > LONGEST:
            return None
        if words.lower(end) not in self.lexicon.humans and any(words.is_capital(n) for n in range(end, last)):
            return None
        return Name(first, end)

    def _in_bodies(self, first: int, last: int) -> set[int]:
        """Return the tokens of known bodies, but for a name that was taken for the end of *Kepala BPS Suhari*."""
        inside: set[int] = set()
        for number in range(first, last):
            body = self.body_at(number)
            if body is None:
                continue
            end = body.last
            if end == last and number > first and self.words.lower(first) in self.lexicon.humans:
                end = self._office_end(number, end)
            inside.update(range(number, end))
        return inside

    def _office_end(self, first: int, last: int) -> int:
        """Return where an office ends whose last word is an acronym or known, and of which more seems to follow."""
        words, lexicon = self.words, self.lexicon
        for number in range(last - 1, first - 1, -1):
            low, word = words.lower(number), words.tokens[number].text
            if low in lexicon.bodies:
                return last
            if low in lexicon.title_words or (word.isupper() and len(word) > 1):
                return number + 1
        return last

    def _namelike(self, number: int) -> bool:
        word, low = self.words.tokens[number].text, self.words.lower(number)
        if low in PARTICLES or word in (".", "-", "'", "’"):
            return True
        if not word[0].isupper() or low in self.lexicon.not_names:
            return False
        return not (len(word) > 2 and word.isupper())


def names_in(words: Words, lexicon: SpeechLexicon, entities: Sequence[Entity]) -> Names:
    """Index the mentions of all entities."""
    known = {m.start: (m.end, entity) for entity in entities for m in entity.mentions}
    bodies = [entity for entity in entities if entity.type is EntityType.ORGANISATION]
    body_ends = {m.end: m.start for entity in bodies for m in entity.mentions}
    people = [entity.name.lower().split() for entity in entities if entity.type is EntityType.PERSON]
    parts = frozenset(part for name in people if len(name) > 1 for part in name)
    return Names(words, lexicon, known, body_ends, parts)
