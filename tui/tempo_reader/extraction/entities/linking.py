"""From mentions to entities: who is meant by each name."""

from collections import defaultdict
from collections.abc import Sequence

from tempo_reader.domain.entity import Entity, EntityType
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.aliases import aliases
from tempo_reader.extraction.entities.english import english_name
from tempo_reader.extraction.entities.lexicon import Lexicon
from tempo_reader.extraction.entities.mentions import Mention
from tempo_reader.extraction.entities.names import (
    body_key,
    is_familiar,
    is_initials,
    key,
    misspelt,
    place_key,
    same_person,
    without_rank,
)
from tempo_reader.extraction.entities.roles import RoleReader, distinct

MOST_CANDIDATES = 16
"""Entities sharing a word with a name that are looked at, the latest first; keeps linking linear."""

MOST_FORMS = 5
"""Forms of an entity's name that a new name is held against."""

Key = tuple[str, ...]


class _Referent:
    """An entity in the making."""

    def __init__(self, kind: EntityType) -> None:
        self.type = kind
        self.mentions: list[Mention] = []
        self.names: dict[str, Key] = {}
        """Each form and its key, in order of appearance."""
        self.forms: list[Key] = []
        """The first of the keys, which a new name is held against."""
        self.fullest: Key = ()


class Linker:
    """Gives each mention its referent, in reading order.

    A name that several people share belongs to the one who was called by it before, else to the one who was named
    most, else to the first.
    """

    def __init__(self, document: Document, lexicon: Lexicon) -> None:
        self._document = document
        self._lexicon = lexicon
        self._by_word: dict[tuple[EntityType, str], list[_Referent]] = defaultdict(list)
        self._heads = frozenset(body_key(head, lexicon) for head in lexicon.body_heads)
        self.referents: list[_Referent] = []

    def link(self, mentions: Sequence[Mention]) -> None:
        """Link all mentions of an article. Full names come before short ones where the text says they are one."""
        second = {b: a for a, b in aliases(self._document, mentions, self._lexicon)}
        placed: list[_Referent] = []
        for at, found in enumerate(mentions):
            name = found.of(self._document.text)
            referent = placed[second[at]] if at in second else self._referent(found.type, name)
            if referent is None:
                referent = _Referent(found.type)
                self.referents.append(referent)
            self._add(referent, found, name)
            placed.append(referent)

    def _key(self, kind: EntityType, name: str) -> Key:
        if kind is EntityType.PERSON:
            return key(self._lexicon.nicknames.get(name, name))
        if kind is EntityType.ORGANISATION:
            return body_key(name, self._lexicon)
        return place_key(name, self._lexicon)

    def _add(self, referent: _Referent, found: Mention, name: str) -> None:
        referent.mentions.append(found)
        new = name not in referent.names
        words = referent.names.setdefault(name, self._key(found.type, name))
        if new and words not in referent.forms and len(referent.forms) < MOST_FORMS:
            referent.forms.append(words)
        if len(words) > len(referent.fullest):
            referent.fullest = words
        for word in {*words, *key(name)} if new else {words[-1]} if words else ():
            bearers = self._by_word[found.type, word]
            for back in range(1, min(MOST_CANDIDATES, len(bearers)) + 1):
                if bearers[-back] is referent:
                    del bearers[-back]
                    break
            bearers.append(referent)

    def _referent(self, kind: EntityType, name: str) -> _Referent | None:
        words = self._key(kind, name)
        seen: list[_Referent] = []
        for word in dict.fromkeys((*words, *key(name))):
            for referent in reversed(self._by_word[kind, word][-MOST_CANDIDATES:]):
                if referent not in seen:
                    seen.append(referent)
        known = [r for r in seen if name in r.names or words in r.forms]
        if known:
            return known[0]
        compatible = [
            referent
            for referent in seen
            if any(self._compatible(kind, words, other) for other in referent.forms)
            and not self._conflicts(words, referent)
        ]
        if kind is EntityType.PERSON:
            compatible.sort(key=lambda r: (-len(r.mentions), r.mentions[0].span.start))
        elif kind is EntityType.ORGANISATION and len(compatible) > 1 and words not in self._heads:
            compatible = []
        if compatible:
            return compatible[0]
        return self._by_short_form(kind, name)

    def _conflicts(self, words: Key, referent: _Referent) -> bool:
        """Tell whether a name cannot be this one's, though it could be one of its forms.

        A body's fullest name must fit, since "Polda" alone may be any. A place is a town or a regency. Who is
        introduced in full and later has a name put in front is somebody else: "Joko Widodo", "Iriana Joko Widodo".
        """
        fullest = referent.fullest
        if referent.type is EntityType.ORGANISATION:
            return not self._compatible(referent.type, words, fullest)
        if referent.type is EntityType.PLACE:
            ranked = {form[0] for form in referent.forms if form and form[0] in self._lexicon.ranks}
            return words[0] in self._lexicon.ranks and ranked not in (set(), {words[0]})
        if len(words) == 1:
            return False
        if not _same_person(words, fullest):
            return True
        put_in_front = 1 < len(fullest) < len(words) and words[-len(fullest) :] == fullest
        return put_in_front and len(words[0]) > 1 and words[0] not in self._lexicon.forenames

    def _compatible(self, kind: EntityType, words: Key, other: Key) -> bool:
        if not words or not other:
            return False
        if kind is EntityType.PERSON:
            return _same_person(words, other)
        shorter, longer = sorted((words, other), key=len)
        if kind is EntityType.PLACE:
            return without_rank(words, self._lexicon) == without_rank(other, self._lexicon) and (
                words[0] not in self._lexicon.ranks or other[0] not in self._lexicon.ranks
            )
        if shorter[0] in self._lexicon.generic:
            return shorter in self._heads and longer[: len(shorter)] == shorter
        if longer[0] == "partai" and longer[1:] == shorter:
            return True
        return longer[: len(shorter)] == shorter

    def _by_short_form(self, kind: EntityType, name: str) -> _Referent | None:
        """Find the one whose name a nickname or acronym is made of, among the latest.

        A short form that is known stands for what it is known for: "AS" is no "Arab Saudi".
        """
        if " " in name or name in self._lexicon.same:
            return None
        made_of = is_familiar if kind is EntityType.PERSON else is_initials
        for referent in reversed(self.referents[-MOST_CANDIDATES:]):
            if referent.type is kind and any(made_of(name, form) for form in referent.forms):
                return referent
        return None


def _same_person(name: Key, other: Key) -> bool:
    return same_person(name, other) or same_person(other, name) or misspelt(name, other)


def link(document: Document, mentions: Sequence[Mention], lexicon: Lexicon) -> tuple[Entity, ...]:
    """Return the entities in order of first mention."""
    linker = Linker(document, lexicon)
    linker.link(mentions)
    reader = RoleReader(document, mentions, lexicon)
    return tuple(
        _entity(number, referent, document, reader, lexicon)
        for number, referent in enumerate(linker.referents)
    )


def _entity(
    number: int, referent: _Referent, document: Document, reader: RoleReader, lexicon: Lexicon
) -> Entity:
    roles: dict[str, None] = {}
    if referent.type is EntityType.PERSON:
        for found in referent.mentions:
            for span in reader.roles(found):
                roles.setdefault(" ".join(span.of(document.text).split()))
    name = _fullest(referent, lexicon)
    return Entity(
        id=number,
        name=name,
        type=referent.type,
        mentions=tuple(found.span for found in referent.mentions),
        aliases=tuple(form for form in referent.names if form != name),
        roles=distinct(tuple(roles), lexicon),
        name_en=english_name(referent.type, referent.names, lexicon),
    )


def _fullest(referent: _Referent, lexicon: Lexicon) -> str:
    """Return the longest form by words, then letters; of a country the name that CLDR has, if it occurs."""
    if referent.type is EntityType.PLACE:
        for form in referent.names:
            if lexicon.same.get(form) == form:
                return form
    return max(referent.names, key=lambda form: (len(form.split()), len(form)))
