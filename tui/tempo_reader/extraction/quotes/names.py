"""Names of people in the row of words, known or guessed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from tempo_reader.domain.entity import Entity, EntityType
from tempo_reader.extraction.quotes.lexicon import SpeechLexicon
from tempo_reader.extraction.quotes.words import Words

LONGEST = 6
"""Words in a guessed name."""
PARTICLES = frozenset(
    ["bin", "binti", "van", "von", "de", "da", "dos", "del", "der", "al", "el", "ter", "ibn"]
)


@dataclass(frozen=True, slots=True)
class Names:
    """Finds the names of people at or among tokens."""

    words: Words
    lexicon: SpeechLexicon
    known: Mapping[int, tuple[int, Entity]] = field(repr=False)
    """Where each mention of an entity begins: the offset of its end, and whose it is."""

    def person_at(self, number: int) -> tuple[int, int] | None:
        """Return the token number behind the name that begins here and the entity's id; None without one."""
        words = self.words
        if number >= len(words.tokens) or words.hidden[number]:
            return None
        found = self.known.get(words.starts[number])
        if found is None or found[1].type is not EntityType.PERSON:
            return None
        return words.at(found[0]), found[1].id

    def body_at(self, number: int) -> Entity | None:
        """Return the organisation or place whose name begins here."""
        found = self.known.get(self.words.starts[number])
        return found[1] if found is not None and found[1].type is not EntityType.PERSON else None

    def guess(self, first: int, last: int) -> int | None:
        """Return where a name begins that ends with the token before `last`, by its capitals alone."""
        words, begin = self.words, last
        while begin > first and last - begin < LONGEST and self._namelike(begin - 1):
            begin -= 1
        while begin < last and not words.is_capital(begin):
            begin += 1
        return begin if begin < last else None

    def _namelike(self, number: int) -> bool:
        word, low = self.words.tokens[number].text, self.words.lower(number)
        if low in PARTICLES or word in ".-":
            return True
        if not word[0].isupper() or low in self.lexicon.humans or low in self.lexicon.bodies:
            return False
        return not (len(word) > 2 and word.isupper())


def by_start(entities: Sequence[Entity]) -> dict[int, tuple[int, Entity]]:
    """Index the mentions of all entities by where they begin."""
    return {m.start: (m.end, entity) for entity in entities for m in entity.mentions}
