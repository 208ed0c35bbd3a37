"""The roles of everybody in an article, gathered from what stands beside each mention."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from tempo_reader.domain.entity import EntityType
from tempo_reader.domain.language import Language
from tempo_reader.domain.span import Span
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon
from tempo_reader.extraction.entities.mentions import Mention
from tempo_reader.extraction.entities.names import key
from tempo_reader.extraction.entities.roles.english import EnglishRoleReader
from tempo_reader.extraction.entities.roles.indonesian import IndonesianRoleReader
from tempo_reader.extraction.entities.roles.people import People, Place
from tempo_reader.extraction.entities.roles.referring import ReferringRoles
from tempo_reader.extraction.tokens import Token

POSSESSIVE = "nya"


class RoleReader:
    """Reads the roles beside the people of an article."""

    def __init__(self, document: Document, mentions: Sequence[Mention], lexicon: Lexicon) -> None:
        self._document = document
        self._lexicon = lexicon
        english = document.language is Language.ENGLISH
        self._reader = (EnglishRoleReader if english else IndonesianRoleReader)(lexicon)
        self._people: Mapping[int, People] = defaultdict(lambda: People({}, {}, {}, {}, set()))
        for found in mentions:
            people = self._people[found.sentence]
            if found.type is EntityType.PERSON:
                people.lasts[found.first] = found.last
                people.firsts[found.last] = found.first
            else:
                people.bodies[found.first] = found.last
                people.body_ends[found.last] = found.first
                if found.type is EntityType.PLACE:
                    people.places.add(found.first)

    def everyones(self, everyone: Sequence[Sequence[Mention]]) -> list[tuple[str, ...]]:
        """Return the roles of those whose mentions these are, in order, each once and as printed."""
        text = self._document.text
        roles: list[dict[str, None]] = []
        for mentions in everyone:
            spans = (span for found in mentions for span in self._beside(found))
            roles.append(dict.fromkeys(" ".join(span.of(text).split()) for span in spans))
        if self._document.language is not Language.ENGLISH:
            known = [tuple(found) for found in roles]
            referring = ReferringRoles(self._document, everyone, self._people, self._lexicon)
            for one, sentence, place in referring.places(known):
                span = _span(self._document.sentences[sentence].tokens, place)
                roles[one].setdefault(" ".join(span.of(text).split()))
        return [distinct(tuple(found), self._lexicon) for found in roles]

    def _beside(self, found: Mention) -> Iterator[Span]:
        """Yield the roles right before and right after a person's name."""
        if found.type is not EntityType.PERSON:
            return
        tokens = self._document.sentences[found.sentence].tokens
        people = self._people[found.sentence]
        before = self._reader.before(tokens, found, people)
        behind = self._reader.behind(tokens, found, people)
        for place in behind if before is None else (before, *behind):
            yield _span(tokens, place)


def _span(tokens: Sequence[Token], place: Place) -> Span:
    """Return where a role is printed; "kuasa hukumnya" without its ending."""
    last = tokens[place[1]]
    owned = place[0] < place[1] and last.text.islower() and last.text.endswith(POSSESSIVE)
    return Span(tokens[place[0]].start, last.end - len(POSSESSIVE) * owned)


def distinct(roles: Sequence[str], lexicon: Lexicon) -> tuple[str, ...]:
    """Leave out a role that another one says more fully: "Menteri" and "Menag" beside "Menteri Agama (Menag)".

    Of two that say the same the longer stays, else the first.
    """
    said = [_said(role, lexicon) for role in roles]
    return tuple(
        role
        for at, role in enumerate(roles)
        if not any(
            place != at
            and other[: len(said[at])] == said[at]
            and (len(other) > len(said[at]) or _rank(roles[place], place) > _rank(role, at))
            for place, other in enumerate(said)
        )
    )


def _rank(role: str, place: int) -> tuple[int, int]:
    return len(role), -place


def _said(role: str, lexicon: Lexicon) -> tuple[str, ...]:
    """Return the words that a role stands for, short forms written out and those in brackets left out."""
    words: list[str] = []
    for word in role.partition(" (")[0].split():
        if word == "RI":
            continue
        full = lexicon.short_roles.get(word.lower()) or lexicon.same.get(word, word)
        words += key(full)
    return tuple(words)
