"""All the ways a person is named in an article, and the fullest of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from tempo_reader.domain.entity import Entity, EntityType
from tempo_reader.extraction.quotes.lexicon import SpeechLexicon
from tempo_reader.extraction.quotes.words import Words

SHORTENED = 4
"""Letters that a shortened first name must keep: *Bernard* of *Bernardus*."""


@dataclass(frozen=True, slots=True)
class Form:
    """A name as printed."""

    text: str
    parts: tuple[str, ...]
    position: int
    """Offset of its first appearance."""
    entity: int | None


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a name, who may be no entity."""

    name: str
    entity: int | None = None


@dataclass(slots=True)
class NameForms:
    """The names of people in an article, by their parts."""

    lexicon: SpeechLexicon
    by_part: dict[str, list[Form]] = field(default_factory=dict)
    known: set[str] = field(default_factory=set)

    def add(self, text: str, position: int, entity: int | None) -> None:
        """Remember a name; what is added first of the same text counts."""
        text = self._bare(text)
        parts = _parts(text)
        if text in self.known or not parts:
            return
        self.known.add(text)
        form = Form(text, parts, position, entity)
        for part in set(parts):
            self.by_part.setdefault(part, []).append(form)
            if len(part) > SHORTENED:
                self.by_part.setdefault(part[:SHORTENED] + "…", []).append(form)

    def fullest(self, text: str, position: int) -> Person:
        """Return the person whose name `text` is all or a part of, mentioned at the offset `position`."""
        text = self._bare(text)
        parts = _parts(text)
        matches = [f for f in self._holding(parts) if _covers(f.parts, parts)]
        if not matches:
            return Person(text)
        earlier = [f for f in matches if f.position <= position and len(f.parts) > len(parts)]
        nearest = max(earlier or matches, key=lambda f: f.position if earlier else -f.position)
        same = [f for f in matches if _covers(f.parts, nearest.parts)]
        best = max(same, key=lambda f: (len(f.text), -f.position))
        entity = best.entity
        if entity is None:
            entity = next(
                (f.entity for f in matches if f.entity is not None and _covers(best.parts, f.parts)), None
            )
        return Person(best.text, entity)

    def _bare(self, text: str) -> str:
        """Return a name without ranks in front, a cue that had a capital only by its place, and degrees behind."""
        first, _, rest = text.partition(" ")
        while rest and (self.lexicon.is_calling(first) or first.lower() in self.lexicon.inverted_reporting):
            text = rest
            first, _, rest = text.partition(" ")
        rest, _, last = text.rpartition(" ")
        while rest and self.lexicon.is_degree(last):
            text = rest.rstrip(",")
            rest, _, last = text.rpartition(" ")
        return text

    def _holding(self, parts: Sequence[str]) -> list[Form]:
        if not parts:
            return []
        first = parts[0]
        shortened = self.by_part.get(first[:SHORTENED] + "…", []) if len(first) > SHORTENED else []
        return [*self.by_part.get(first, []), *shortened]


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.rstrip(".") or part for part in text.lower().split())


def _covers(full: Sequence[str], parts: Sequence[str]) -> bool:
    return all(any(f == p or (len(p) > SHORTENED and f.startswith(p)) for f in full) for p in parts)


def forms_of(entities: Iterable[Entity], words: Words, lexicon: SpeechLexicon) -> NameForms:
    """Return the names of the people among the entities, as the reporter writes them.

    What only direct quotes hold and the reporter calls by its parts, *Ani Budi* where *Ani* and *Budi* speak,
    is no name of one person.
    """
    forms = NameForms(lexicon)
    people = [e for e in entities if e.type is EntityType.PERSON and e.mentions]
    told = {m.of(words.text) for e in people for m in e.mentions if not words.hidden[words.at(m.start)]}
    for entity in people:
        for text in (entity.name, *entity.aliases):
            if text in told or sum(part in told for part in text.split()) < 2:
                forms.add(text, entity.mentions[0].start, entity.id)
    return forms
