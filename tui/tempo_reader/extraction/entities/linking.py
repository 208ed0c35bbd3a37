"""From mentions to entities: who is meant by each name."""

from collections import defaultdict
from collections.abc import Sequence
from functools import cache

from tempo_reader.domain.entity import Entity, EntityType
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.aliases import aliases
from tempo_reader.extraction.entities.apart import apart
from tempo_reader.extraction.entities.definitions import as_explained
from tempo_reader.extraction.entities.english import english_name
from tempo_reader.extraction.entities.kinds import agreeing
from tempo_reader.extraction.entities.lexicon import Lexicon, load
from tempo_reader.extraction.entities.mentions import Mention
from tempo_reader.extraction.entities.names import (
    body_key,
    is_familiar,
    is_initials,
    is_syllabic,
    key,
    misspelt,
    place_key,
    same_person,
    without_rank,
)
from tempo_reader.extraction.entities.roles import RoleReader, distinct

MOST_CANDIDATES = 16
"""Entities sharing a word with a name that are looked at, the latest first; keeps linking linear."""

SHORTEST_INITIALS = 2
"""Letters of initials that stand for nobody's full name: "AS (34)" may be anybody."""
MOST_FORMS = 5
"""Forms of an entity's name that a new name is held against."""

JUNIORS = frozenset(("jr", "sr"))
"""What tells a father from his son."""
COMPANIES = frozenset(("PT", "Tbk", "CV"))
BODY_TAILS = frozenset("indonesia fc ri united group grup persero tbk city hotspur".split())

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
    most, else to the first with a surname, the last with a forename.
    """

    def __init__(self, document: Document, lexicon: Lexicon) -> None:
        self._document = document
        self._lexicon = lexicon
        self._by_word: dict[tuple[EntityType, str], list[_Referent]] = defaultdict(list)
        self._heads = frozenset(body_key(head, lexicon) for head in lexicon.body_heads | lexicon.local_bodies)
        self._alone: frozenset[str] = frozenset()
        """The people's names of one word, in lower case."""
        self._known_bodies = _known_bodies()
        self._adjuncts = _adjuncts()
        self._lower_titles = frozenset(title.lower() for title in lexicon.titles) | lexicon.short_roles.keys()
        self.referents: list[_Referent] = []

    def link(self, mentions: Sequence[Mention]) -> None:
        """Link all mentions of an article. Full names come before short ones where the text says they are one."""
        second = {b: a for a, b in aliases(self._document, mentions, self._lexicon)}
        other = {a: b for b, a in second.items()}
        not_the_last = frozenset(apart(self._document, mentions, self._lexicon)) - second.keys()
        people = (m.of(self._document.text) for m in mentions if m.type is EntityType.PERSON)
        self._alone = frozenset(name.lower() for name in people if " " not in name)
        placed: list[_Referent] = []
        for at, found in enumerate(mentions):
            name = found.of(self._document.text)
            if at in second:
                referent: _Referent | None = placed[second[at]]
            else:
                referent = self._referent(found.type, name, placed[at - 1] if at in not_the_last else None)
                if referent is None and at in other:
                    referent = self._by_name(mentions[other[at]])
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
        for word in {*words, *key(name), "".join(words)} if new else {words[-1]} if words else ():
            bearers = self._by_word[found.type, word]
            for back in range(1, min(MOST_CANDIDATES, len(bearers)) + 1):
                if bearers[-back] is referent:
                    del bearers[-back]
                    break
            bearers.append(referent)

    def _by_name(self, found: Mention) -> _Referent | None:
        """Return the one who was called by just this name before."""
        name = found.of(self._document.text)
        words = self._key(found.type, name)
        bearers = self._by_word[found.type, words[-1]][-MOST_CANDIDATES:] if words else []
        return next((r for r in reversed(bearers) if name in r.names), None)

    def _referent(self, kind: EntityType, name: str, other: _Referent | None) -> _Referent | None:
        """Return the one who is meant by a name, None for somebody new; `other` is somebody else."""
        words = self._key(kind, name)
        seen: list[_Referent] = []
        for word in dict.fromkeys((*words, *key(name), "".join(words))):
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
            and referent is not other
            and not self._conflicts(words, referent)
        ]
        if kind is EntityType.PERSON:
            forename = all(r.fullest[0] == words[0] for r in compatible)
            compatible.sort(key=lambda r: (-len(r.mentions), r.mentions[0].span.start * (-1) ** forename))
        elif kind is EntityType.ORGANISATION and len(compatible) > 1 and words not in self._heads:
            compatible = []
        return compatible[0] if compatible else self._by_short_form(kind, name)

    def _conflicts(self, words: Key, referent: _Referent) -> bool:
        """Tell whether a name cannot be this one's, though it could be one of its forms.

        A body's fullest name must fit, since "Polda" alone may be any. A place is a town or a regency. Who is
        introduced in full and later has a name put in front is somebody else: "Joko Widodo", "Iriana Joko Widodo".
        """
        fullest = referent.fullest
        if referent.type is EntityType.ORGANISATION:
            return not self._compatible(referent.type, words, fullest) or self._is_daughter(words, referent)
        if referent.type is EntityType.PLACE:
            ranked = {form[0] for form in referent.forms if form and form[0] in self._lexicon.ranks}
            return words[0] in self._lexicon.ranks and ranked not in (set(), {words[0]})
        if len(words) == 1 or len(fullest) == 1:
            return False
        if not self._same_person(words, fullest):
            return True
        shorter, longer = sorted((words, fullest), key=len)
        if longer[-1] in JUNIORS and longer[:-1] == shorter:
            return True
        if not 1 < len(shorter) < len(longer) or longer[-len(shorter) :] != shorter:
            return False
        if len(longer[0]) == 1 or longer[0] in self._lexicon.forenames | self._lower_titles:
            return False
        return words is longer or longer[0] in self._alone

    def _is_daughter(self, words: Key, referent: _Referent) -> bool:
        """Tell whether the longer of two names is another body's than the known one that it begins with.

        "Google Assistant" is not Google, nor "Pertamina Gas" Pertamina; only "PT Indofood Sukses Makmur" may be called
        Indofood after it was named.
        """
        shorter, longer = sorted((words, referent.fullest), key=len)
        if longer[: len(shorter)] != shorter or shorter not in self._known_bodies:
            return False
        if all(w in self._adjuncts for w in longer[len(shorter) :]):
            return False
        return words is longer or not any(COMPANIES.intersection(name.split()) for name in referent.names)

    def _compatible(self, kind: EntityType, words: Key, other: Key) -> bool:
        if not words or not other:
            return False
        if kind is EntityType.PERSON:
            return self._same_person(words, other)
        shorter, longer = sorted((words, other), key=len)
        if kind is EntityType.PLACE:
            return "".join(without_rank(words, self._lexicon)) == "".join(
                without_rank(other, self._lexicon)
            ) and (
                words[0] not in self._lexicon.ranks
                or other[0] not in self._lexicon.ranks
                or words[0] == other[0]
            )
        if shorter[0] in self._lexicon.generic:
            return shorter in self._heads and longer[: len(shorter)] == shorter
        if longer[0] == "partai" and longer[1:] == shorter:
            return True
        if longer[: len(shorter)] != shorter:
            return False
        rest = longer[len(shorter) :]
        return not any(word.isdigit() for word in rest)

    def _same_person(self, name: Key, other: Key) -> bool:
        """Tell whether two names may be one person's; a title that was taken for a part of one counts for nothing."""
        return _same_person(name, other) or any(
            len(one) > 1 and one[0] in self._lower_titles and _same_person(one[1:], two)
            for one, two in ((name, other), (other, name))
        )

    def _by_short_form(self, kind: EntityType, name: str) -> _Referent | None:
        """Find the one whose name a nickname or acronym is made of, among the latest.

        A short form that is known stands for what it is known for: "AS" is no "Arab Saudi".
        """
        if " " in name:
            return self._by_later_name(kind, name)
        if name in self._lexicon.same or (kind is EntityType.PERSON and len(name) <= SHORTEST_INITIALS):
            return None
        of_body = is_initials if name.isupper() else is_syllabic
        made_of = is_familiar if kind is EntityType.PERSON else of_body
        for referent in reversed(self.referents[-MOST_CANDIDATES:]):
            if referent.type is kind and any(made_of(name, form) for form in referent.forms):
                return referent
        return None

    def _by_later_name(self, kind: EntityType, name: str) -> _Referent | None:
        """Find the body that was named by its initials only, among the latest: "NU … Nahdlatul Ulama"."""
        if kind is not EntityType.ORGANISATION:
            return None
        words = self._key(kind, name)
        for referent in reversed(self.referents[-MOST_CANDIDATES:]):
            if referent.type is kind and len(referent.names) == 1:
                short = next(iter(referent.names))
                if short not in self._lexicon.same and is_initials(short, words):
                    return referent
        return None


def _same_person(name: Key, other: Key) -> bool:
    return same_person(name, other) or same_person(other, name) or misspelt(name, other)


@cache
def _known_bodies() -> frozenset[Key]:
    """Return the names of known bodies: what more is said after one makes another body of it ("Pertamina Gas")."""
    lexicon = load()
    return frozenset(body_key(name, lexicon) for name, kind in lexicon.kinds.items() if kind == "body")


@cache
def _adjuncts() -> frozenset[str]:
    """Return what may follow a body's name without making another one: its town, "Indonesia", "FC"."""
    places = (name for name, kind in load().kinds.items() if kind in ("town", "province"))
    return frozenset(word for place in places for word in key(place)) | BODY_TAILS


def link(document: Document, mentions: Sequence[Mention], lexicon: Lexicon) -> tuple[Entity, ...]:
    """Return the entities in order of first mention."""
    mentions, lexicon = as_explained(document, list(agreeing(document, mentions, lexicon)), lexicon)
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
    """Return the longest form by words, then letters; of a country the name that CLDR has, if it occurs.

    What the press calls somebody by ("Bajul Ijo") only if nothing else occurs, a title or a code in brackets never.
    """
    if referent.type is EntityType.PLACE:
        for form in referent.names:
            if lexicon.same.get(form) == form:
                return form
    named = [
        form
        for form in referent.names
        if form not in lexicon.epithets and form.partition(" ")[0].lower() not in lexicon.short_roles
    ] or list(referent.names)
    return max(named, key=lambda form: (len(form.split()), len(form)))
