"""From mentions to entities: who is meant by each name."""

import re
from collections import defaultdict
from collections.abc import Sequence

from tempo_reader.domain.entity import Entity, EntityType
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon
from tempo_reader.extraction.entities.linking.aliases import aliases
from tempo_reader.extraction.entities.linking.announcements import calls_whom
from tempo_reader.extraction.entities.linking.apart import apart
from tempo_reader.extraction.entities.linking.compatibility import Compatibility
from tempo_reader.extraction.entities.linking.definitions import as_explained
from tempo_reader.extraction.entities.linking.english import english_name
from tempo_reader.extraction.entities.linking.kinds import agreeing
from tempo_reader.extraction.entities.linking.referent import Key, Referent
from tempo_reader.extraction.entities.mentions import Mention
from tempo_reader.extraction.entities.names import STATE, key
from tempo_reader.extraction.entities.roles.reader import RoleReader

MOST_CANDIDATES = 16
"""Entities sharing a word with a name that are looked at, the latest first; keeps linking linear."""


BRACKETED = re.compile(r"\((\w+)\)(?= \w)")
"""A short form inside a body's name: "Badan Penanggulangan Bencana Daerah (BPBD) Kota Maju"."""
RANK_BY_OFFICE = {"Bupati": "kabupaten", "Kota": "kota", "Walikota": "kota"}
"""What stands right before a town's name -> what the place is: "Bupati Bandung", "Wali Kota Bandung"."""


class Linker:
    """Gives each mention its referent, in reading order.

    A name that several people share belongs to the one who was called by it before, else to the one who was named
    most, else to the first with a surname, the last with a forename.
    """

    def __init__(self, document: Document, mentions: Sequence[Mention], lexicon: Lexicon) -> None:
        self._document = document
        self._mentions = mentions
        self._lexicon = lexicon
        people = {m.of(document.text) for m in mentions if m.type is EntityType.PERSON}
        alone = frozenset(name.lower() for name in people if " " not in name)
        named = frozenset(word for name in people if " " in name for word in name.split())
        self._names = Compatibility(lexicon, alone, named)
        self._by_word: dict[tuple[EntityType, str], list[Referent]] = defaultdict(list)
        self.referents: list[Referent] = []
        self._latest: dict[EntityType, list[Referent]] = defaultdict(list)

    def link(self) -> None:
        """Link all mentions of an article. Full names come before short ones where the text says they are one."""
        mentions = self._mentions
        second = {b: a for a, b in aliases(self._document, mentions, self._lexicon)}
        first = {a: b for b, a in second.items()}
        not_the_last = frozenset(apart(self._document, mentions, self._lexicon)) - second.keys()
        placed: list[Referent] = []
        for at, found in enumerate(mentions):
            name = found.of(self._document.text)
            if at in second:
                referent: Referent | None = placed[second[at]]
            else:
                referent = self._referent(found, name, placed[at - 1] if at in not_the_last else None)
                if referent is None and at in first:
                    referent = self._called(mentions[first[at]])
                    if referent is None and calls_whom(self._document, found, mentions[first[at]]):
                        other = mentions[first[at]]
                        referent = self._referent(other, other.of(self._document.text), None)
            if referent is None:
                referent = Referent(found.type)
                self.referents.append(referent)
                self._latest[found.type].append(referent)
            self._add(referent, found, name)
            placed.append(referent)

    def _add(self, referent: Referent, found: Mention, name: str) -> None:
        words = self._key(found, name)
        new = referent.add(found, name, words)
        if new and name in self._lexicon.nicknames:
            referent.forms.append(key(name))  # "Pacul" is short for Bambang Pacul, not for Bambang Wuryanto
        if new and found.type is EntityType.ORGANISATION and (inside := BRACKETED.search(name)) is not None:
            short = self._names.key(found.type, inside[1])
            referent.forms.append(short)
            self._by_word[found.type, short[-1]].append(referent)
        for word in {*words, *key(name), "".join(words)} if new else {words[-1]} if words else ():
            bearers = self._by_word[found.type, word]
            for back in range(1, min(MOST_CANDIDATES, len(bearers)) + 1):
                if bearers[-back] is referent:
                    del bearers[-back]
                    break
            bearers.append(referent)

    def _called(self, found: Mention) -> Referent | None:
        """Return the one who was called by just this name before."""
        name = found.of(self._document.text)
        words = self._names.key(found.type, name)
        bearers = self._by_word[found.type, words[-1]][-MOST_CANDIDATES:] if words else []
        return next((r for r in reversed(bearers) if name in r.names), None)

    def _key(self, found: Mention, name: str) -> Key:
        """Return the words by which a name is compared; the place of a "Bupati" is a regency, whatever it is called."""
        words = self._names.key(found.type, name)
        if (
            found.type is not EntityType.PLACE
            or found.first == 0
            or words[:1] == ()
            or words[0] in self._lexicon.ranks
        ):
            return words
        tokens = self._document.sentences[found.sentence].tokens
        rank = RANK_BY_OFFICE.get(tokens[found.first - 1].text)
        return (rank, *words) if rank and self._lexicon.kinds.get(name) == "town" else words

    def _referent(self, found: Mention, name: str, other: Referent | None) -> Referent | None:
        """Return the one who is meant by a name, None for somebody new; `other` is somebody else."""
        kind = found.type
        words = self._key(found, name)
        seen: list[Referent] = []
        for word in dict.fromkeys((*words, *key(name), "".join(words))):
            for referent in reversed(self._by_word[kind, word][-MOST_CANDIDATES:]):
                if referent not in seen:
                    seen.append(referent)
        if kind is EntityType.ORGANISATION:
            seen = [r for r in seen if not self._is_branch(name, words, r)]
        known = [r for r in seen if words in r.forms or (name in r.names and not self._is_other(words, r))]
        if known:
            return known[0]
        compatible = [r for r in seen if r is not other and self._names.may_be(words, r)]
        if kind is EntityType.PERSON:
            compatible.sort(key=lambda r: -len(r.mentions))
            compatible = _one(words, compatible)
        elif kind is EntityType.ORGANISATION and len(compatible) > 1 and not self._names.is_head(words):
            compatible = []
        return compatible[0] if compatible else self._by_initials(kind, name, words)

    def _is_branch(self, name: str, words: Key, referent: Referent) -> bool:
        """Tell whether one of two is a whole country's and the other a branch of it: "KPU RI", "KPU Kota Maju"."""
        if name.endswith(STATE):
            return len(referent.fullest) > len(words)
        return len(words) > len(referent.fullest) and any(known.endswith(STATE) for known in referent.names)

    def _is_other(self, words: Key, referent: Referent) -> bool:
        return referent.type is EntityType.PLACE and self._names.conflicts(words, referent)

    def _by_initials(self, kind: EntityType, name: str, words: Key) -> Referent | None:
        """Find the one whose name a nickname or acronym is made of, or who was named by it, among the latest."""
        name = name.removeprefix("PT ")
        for referent in self._latest[kind][-MOST_CANDIDATES:][::-1]:
            named = (
                self._names.was_named_by(words, referent)
                if " " in name
                else self._names.stands_for(name, referent)
            )
            if named:
                return referent
        return None


def _one(words: Key, bearers: Sequence[Referent]) -> list[Referent]:
    """Return the likeliest of those who share a name, the most named ones first, if there is any.

    Who has it as forename is called by it, not who has it as surname.
    """
    by_forename = [r for r in bearers if r.fullest[:1] == words[:1]] if len(words) == 1 else []
    bearers = by_forename or bearers
    named_most = [r for r in bearers if len(r.mentions) == len(bearers[0].mentions)]
    named_most.sort(key=lambda r: r.mentions[0].span.start)
    forename = all(r.fullest[0] == words[0] for r in bearers)
    return named_most[-1:] if forename else named_most[:1]


def link(document: Document, mentions: Sequence[Mention], lexicon: Lexicon) -> tuple[Entity, ...]:
    """Return the entities in order of first mention."""
    mentions, lexicon = as_explained(document, list(agreeing(document, mentions, lexicon)), lexicon)
    linker = Linker(document, mentions, lexicon)
    linker.link()
    roles = RoleReader(document, mentions, lexicon).everyones([r.mentions for r in linker.referents])
    return tuple(
        _entity(number, referent, roles[number], lexicon) for number, referent in enumerate(linker.referents)
    )


def _entity(number: int, referent: Referent, roles: tuple[str, ...], lexicon: Lexicon) -> Entity:
    name = _fullest(referent, lexicon)
    return Entity(
        id=number,
        name=name,
        type=referent.type,
        mentions=tuple(found.span for found in referent.mentions),
        aliases=tuple(form for form in referent.names if form != name),
        roles=roles,
        name_en=english_name(referent.type, referent.names, lexicon),
    )


def _fullest(referent: Referent, lexicon: Lexicon) -> str:
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
        if form not in lexicon.epithets
        and lexicon.nicknames.get(form) not in referent.names
        and form.partition(" ")[0].lower() not in lexicon.short_roles
    ] or list(referent.names)
    named = [form for form in named if form not in lexicon.body_heads] or named
    return max(named, key=lambda form: (len(form.split()), len(form)))
