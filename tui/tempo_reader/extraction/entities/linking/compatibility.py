"""Whether a name may be one of somebody's names, by what they are called so far."""

from functools import cache, lru_cache

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon, load
from tempo_reader.extraction.entities.linking.referent import Key, Referent
from tempo_reader.extraction.entities.linking.short_forms import is_familiar, is_initials, is_syllabic
from tempo_reader.extraction.entities.names import (
    SHORT_INSIDE,
    body_key,
    key,
    misspelt,
    place_key,
    same_person,
    without_rank,
)

SHORTEST_INITIALS = 2
"""Letters of initials that stand for nobody's full name: "AS (34)" may be anybody."""
FORENAME_AND_SURNAME = 2
HOSPITAL = ("rumah", "sakit")
JUNIORS = frozenset(("jr", "sr"))
"""What tells a father from his son."""
FIRST_SURNAMES = frozenset(
    "ahn bae baek chen cheng cho choi han he hong huang hwang jang jeong jo jung kang kim kwon lee li lim lin liu moon "
    "nguyen oh park pham seo shin son song sun tran wang wu xi xu yang yoo yoon yu zhang zhao zhou".split()
)
"""Surnames that stand before the name that somebody is called by: "Lee Byung-hun", "Byung-hun"."""
COMPANIES = frozenset(("PT", "Tbk", "CV"))
BODY_TAILS = frozenset("indonesia fc ri united group grup persero tbk city hotspur holding holdings".split())


class Compatibility:
    """Compares names as a lexicon knows them."""

    def __init__(self, lexicon: Lexicon, alone: frozenset[str], named: frozenset[str]) -> None:
        self._lexicon = lexicon
        self._alone = alone
        """The article's people's names of one word, in lower case."""
        self._named = named
        """The words of the article's longer names of people."""
        self._heads = frozenset(body_key(head, lexicon) for head in lexicon.body_heads | lexicon.local_bodies)
        self._adjuncts = _adjuncts()
        self._lower_titles = frozenset(title.lower() for title in lexicon.titles) | lexicon.short_roles.keys()

    def key(self, kind: EntityType, name: str) -> Key:
        """Return the words by which a name is compared."""
        if kind is EntityType.PERSON:
            name = SHORT_INSIDE.sub(" ", name)
            full = self._lexicon.nicknames.get(name, name)
            own = name in self._named and not any(word in self._named for word in full.split())
            return key(name if own else full)
        if kind is EntityType.ORGANISATION:
            return body_key(name, self._lexicon)
        return place_key(name, self._lexicon)

    def is_head(self, words: Key) -> bool:
        """Tell whether a body's name is only what many begin with, which may be any of theirs."""
        return words in self._heads

    def may_be(self, words: Key, referent: Referent) -> bool:
        """Tell whether a name may be one of somebody's names: "Tom Hadi" where "Tom" is Thomas Adi Hadi."""
        known = referent.type is EntityType.PERSON and len(words) == FORENAME_AND_SURNAME
        if known and words[:1] in referent.forms and words[1] in referent.fullest[1:]:
            return True
        return any(
            self._compatible(referent.type, words, form) for form in referent.forms
        ) and not self.conflicts(words, referent)

    def conflicts(self, words: Key, referent: Referent) -> bool:
        """Tell whether a name cannot be this one's, though it could be one of its forms.

        A body's fullest name must fit, since "Polda" alone may be any. A place is a town or a regency. Who is
        introduced in full and later has a name put in front is somebody else: "Joko Widodo", "Iriana Joko Widodo".
        """
        fullest = referent.fullest
        if referent.type is EntityType.ORGANISATION:
            return not self._compatible(referent.type, words, fullest) or self._is_daughter(words, referent)
        if referent.type is EntityType.PLACE:
            ranked = {form[0] for form in referent.forms if form and form[0] in self._lexicon.ranks}
            return bool(words) and words[0] in self._lexicon.ranks and ranked not in (set(), {words[0]})
        if len(words) == 1 or len(fullest) == 1:
            return False
        if not self._same_person(words, fullest):
            return True
        shorter, longer = sorted((words, fullest), key=len)
        if longer[-1] in JUNIORS and longer[:-1] == shorter:
            return True
        if not 1 < len(shorter) < len(longer) or longer[-len(shorter) :] != shorter:
            return False
        if len(longer[0]) == 1 or longer[0] in self._lexicon.forenames | self._lower_titles | FIRST_SURNAMES:
            return False
        return words is longer or longer[0] in self._alone

    def _is_daughter(self, words: Key, referent: Referent) -> bool:
        """Tell whether the longer of two names is another body's than the known one that it begins with.

        "Google Assistant" is not Google, nor "Pertamina Gas" Pertamina; only "PT Indofood Sukses Makmur" may be called
        Indofood after it was named.
        """
        shorter, longer = sorted((words, referent.fullest), key=len)
        if longer[: len(shorter)] != shorter or not _is_known_body(shorter):
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
        if kind is EntityType.PLACE and shorter[:2] == HOSPITAL and len(shorter) > len(HOSPITAL):
            return longer[: len(shorter)] == shorter  # "RSPAD" is short for "RSPAD Gatot Subroto"
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

    def stands_for(self, short: str, referent: Referent) -> bool:
        """Tell whether a nickname or acronym that nothing explains is made of somebody's name.

        A short form that is known stands for what it is known for: "AS" is no "Arab Saudi".
        """
        if short in self._lexicon.same:
            return False
        if referent.type is EntityType.PERSON:
            return len(short) > SHORTEST_INITIALS and any(is_familiar(short, form) for form in referent.forms)
        made_of = is_initials if short.isupper() else is_syllabic
        return any(made_of(short, form) for form in (*referent.forms, *map(key, referent.names)))

    def was_named_by(self, words: Key, referent: Referent) -> bool:
        """Tell whether a body was so far named by nothing but a name's initials: "NU", then "Nahdlatul Ulama"."""
        if referent.type is not EntityType.ORGANISATION or len(referent.names) > 1:
            return False
        short = next(iter(referent.names))
        return short not in self._lexicon.same and is_initials(short, words)


def _same_person(name: Key, other: Key) -> bool:
    return same_person(name, other) or same_person(other, name) or misspelt(name, other)


@lru_cache(maxsize=1024)
def _is_known_body(words: Key) -> bool:
    """Tell whether a known body has this name: what more is said makes another body of it ("Pertamina Gas")."""
    lexicon = load()
    return any(body_key(name, lexicon) == words for name in _bodies_by_first_word().get(words[0], ()))


@cache
def _bodies_by_first_word() -> dict[str, list[str]]:
    """Return the full names of the known bodies by their first word in lower case."""
    lexicon = load()
    bodies: dict[str, list[str]] = {}
    for name, kind in lexicon.kinds.items():
        if kind == "body" and lexicon.same.get(name, name) == name:
            first = name.partition(" ")[0].lower()
            bodies.setdefault(first if first.isalnum() else key(first)[0], []).append(name)
    return bodies


@cache
def _adjuncts() -> frozenset[str]:
    """Return what may follow a body's name without making another one: its town, "Kabupaten", "Indonesia", "FC"."""
    places = (name for name, kind in load().kinds.items() if kind in ("town", "province"))
    return frozenset(word for place in places for word in key(place)) | BODY_TAILS | load().ranks
