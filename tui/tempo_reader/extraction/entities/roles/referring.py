"""What the person named last is called by instead of the name: "Politikus Partai Maju itu menolak"."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon
from tempo_reader.extraction.entities.mentions import Mention
from tempo_reader.extraction.entities.roles import words
from tempo_reader.extraction.entities.roles.asides import before_afterthought
from tempo_reader.extraction.entities.roles.beginnings import RoleBeginnings
from tempo_reader.extraction.entities.roles.people import People, Place
from tempo_reader.extraction.entities.roles.quoted import quoted
from tempo_reader.extraction.tokens import Token

FARTHEST = 3
"""Sentences between a name and what refers to it, at most; it is in the same paragraph or the one before."""
FIRST_WORDS = 4
"""Tokens of what may open a sentence before a comma: "Sementara itu,"."""
FIRST_PHRASE = 12
"""The same if a preposition begins it: "Dalam wawancara dengan Trans TV,"."""
Head = tuple[bool, str]
"""Whether somebody was it once, and the first word of what it is."""
Known = tuple[int, frozenset[str]]
"""Who has a role, and its words."""


class ReferringRoles:
    """Finds the roles that stand for somebody named before.

    They tell what they are: with a body or a place ("pelatih asal Kroasia itu") or as what they were ("mantan aktor
    itu"). Nobody is meant for certain where the last sentence with people has several, where the sentence itself has
    named somebody, and where somebody else has a role like it; people inside quotation marks are not counted, for what
    is quoted speaks of others.
    """

    def __init__(
        self,
        document: Document,
        everyone: Sequence[Sequence[Mention]],
        people: Mapping[int, People],
        lexicon: Lexicon,
    ) -> None:
        self._document = document
        self._people = people
        self._lexicon = lexicon
        self._beginnings = RoleBeginnings(lexicon)
        self._names: dict[int, dict[int, int]] = {}
        self._firsts = [one[0][:2] for one in everyone]
        self._owners = {
            (found.sentence, found.first): number for number, one in enumerate(everyone) for found in one
        }

    def places(self, roles: Sequence[Sequence[str]]) -> Iterator[tuple[int, int, Place]]:
        """Yield who has one more role, and its sentence and tokens; `roles` are everyone's that are known."""
        known: dict[Head, list[Known]] = defaultdict(list)
        for one, held in enumerate(roles):
            for role in held:
                said = role.lower().split()
                known[self._head(said)].append((one, frozenset(said)))
        for number, sentence in enumerate(self._document.sentences):
            for at, token in enumerate(sentence.tokens):
                if token.text not in words.POINTERS or at == 0:
                    continue
                place = self._role(sentence.tokens, at, self._people.get(number) or NOBODY)
                if place is None or (number, at) in self._quoted:
                    continue
                antecedent = self._antecedent(number, place)
                if (
                    antecedent is not None
                    and not self._may_be_another(number, place, antecedent, known)
                    and not self._differs(sentence.tokens, place, roles[antecedent])
                ):
                    yield antecedent, number, place

    def _role(self, tokens: Sequence[Token], pointer: int, people: People) -> Place | None:
        """Return the role before "itu" if it says enough and if it is what the clause begins with."""
        last = before_afterthought(tokens, pointer - 1)
        end = last
        if tokens[last].text == ",":  # "asal Kepanjen, Kabupaten Malang, itu"
            end = last = last - 1
            while last in people.body_ends and people.body_ends[last] - 2 in people.body_ends:
                last = people.body_ends[last] - 2
            if last == end:
                return None
        start = self._beginnings.start(tokens, last, people)
        if start is None or not self._is_subject(tokens, start, people):
            return None
        if not self._says_enough(tokens, start, last, people):
            return None
        after = pointer + 1
        if after < len(tokens) and tokens[after].text == ",":
            after += 1
        return None if after in people.lasts else (start, end)

    def _says_enough(self, tokens: Sequence[Token], start: int, last: int, people: People) -> bool:
        former = tokens[start].text.lower() in words.FORMER
        head = start + former
        if head > last or tokens[head].text.lower() in words.MANY_BODIES | words.SERVANTS:
            return False
        if people.bodies.get(start, -1) >= last:
            return False
        rest = [token.text for token in tokens[start + 1 : last + 1]]
        if former or any(word[0].isupper() for word in rest):
            return True
        if not rest or tokens[start].text.lower() not in self._lexicon.crafts:
            return False
        return not any(word in words.PRAISE or word[0].isdigit() for word in rest)

    def _is_subject(self, tokens: Sequence[Token], start: int, people: People) -> bool:
        before = next((at for at in range(start - 1, -1, -1) if tokens[at].text[0].isalnum()), None)
        if before is None:
            return True
        word = tokens[before].text.lower()
        if before == start - 1:
            return word in words.CUES | words.CONJUNCTIONS | words.MEANWHILE
        if tokens[start - 1].text != "," or next(iter(people.lasts), start) < start:
            return False
        return start <= FIRST_WORDS or (start <= FIRST_PHRASE and tokens[0].text.lower() in words.FIRST)

    def _antecedent(self, number: int, place: Place) -> int | None:
        """Return the only one whom the last sentence with people names."""
        named_here = self._named(number)
        if next(iter(named_here), place[0]) < place[0]:
            return None
        paragraph = self._document.sentences[number].paragraph
        for before in range(number - 1, max(-1, number - 1 - FARTHEST), -1):
            if self._document.sentences[before].paragraph < paragraph - 1:
                return None
            named = self._named(before)
            ones = set(named.values())
            if ones:
                one = ones.pop()
                return (
                    None
                    if ones or one in named_here.values() or self._speaks_of_another(before, named)
                    else one
                )
        return None

    def _speaks_of_another(self, number: int, named: Mapping[int, int]) -> bool:
        """Tell whether a pronoun stands before all names: "Menurut dia, Ani yang memulai"."""
        tokens = self._document.sentences[number].tokens
        return any(
            tokens[at].text.lower() in words.PRONOUNS and (number, at) not in self._quoted
            for at in range(min(named))
        )

    def _named(self, number: int) -> dict[int, int]:
        """Return the people whom a sentence names outside quotation marks, by the first token of their names."""
        named = self._names.get(number)
        if named is None:
            people = self._people.get(number)
            named = self._names[number] = {
                first: self._owners[number, first]
                for first in (people.lasts if people else ())
                if (number, first) not in self._quoted and (number, first) in self._owners
            }
        return named

    @cached_property
    def _quoted(self) -> frozenset[tuple[int, int]]:
        return quoted(self._document)

    def _may_be_another(
        self, number: int, place: Place, one: int, known: Mapping[Head, Sequence[Known]]
    ) -> bool:
        """Tell whether somebody else who was named before is known for what this says, and the last one is not."""
        tokens = self._document.sentences[number].tokens[place[0] : place[1] + 1]
        said = [token.text.lower() for token in tokens]
        former, head = self._head(said)
        alike = [
            (other, role)
            for other, role in known.get((former, head), ())
            if other == one or self._firsts[other] < (number, place[0])
        ]
        if any(other == one for other, _ in (*alike, *known.get((not former, head), ()))):
            return False
        vague = (
            "asal" in said or "kelahiran" in said or not any(token.text[0].isupper() for token in tokens[1:])
        )
        return any(vague or role <= set(said) or role >= set(said) for _, role in alike)

    def _differs(self, tokens: Sequence[Token], place: Place, roles: Sequence[str]) -> bool:
        """Tell whether the last one is known as somebody's lawyer and the like, and this is a performer."""
        heads = {self._head(role.lower().split())[1] for role in roles}
        said = [token.text.lower() for token in tokens[place[0] : place[1] + 1]]
        head = self._head(said)[1]
        if heads and heads <= words.LAWYERS:
            return head not in words.LAWYERS
        return head in words.PERFORMERS and bool(heads & words.OFFICIALS)

    def _head(self, role: Sequence[str]) -> Head:
        former = role[0] in words.FORMER and len(role) > 1
        word = role[former]
        return former, self._lexicon.short_roles.get(word, word).split()[0]


NOBODY = People({}, {}, {}, {}, set())
