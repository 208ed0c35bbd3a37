"""Who stands beside a cue."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from tempo_reader.domain.entity import Entity, EntityType
from tempo_reader.domain.span import Span
from tempo_reader.extraction.quotes.lexicon import SpeechLexicon
from tempo_reader.extraction.quotes.words import Words

REACH = 40
"""How many tokens a mention and what stands before its name may take."""


class MentionKind(Enum):
    """What a speaker is called by."""

    PRONOUN = auto()
    PERSON = auto()
    PHRASE = auto()
    """An organisation, a role, anybody without a name of their own."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A speaker as printed."""

    span: Span
    kind: MentionKind
    entity: int | None = None
    role: Span | None = None
    """Title, role and name together, where they are more than the name."""


@dataclass(frozen=True, slots=True)
class SpeakerReader:
    """Reads mentions off the words beside a cue."""

    words: Words
    lexicon: SpeechLexicon
    named: Mapping[int, tuple[int, Entity]] = field(repr=False)
    """Where each mention of an entity begins: its end, and whose it is."""

    def after(self, number: int) -> Mention | None:
        """Read the mention that begins with the token `number`."""
        words, end = self.words, min(number + REACH, len(self.words.tokens))
        if number >= end or words.hidden[number]:
            return None
        if words.lowers[number] in self.lexicon.pronouns:
            return Mention(self._span(number, number + 1), MentionKind.PRONOUN)
        at = number
        while at < end and not words.hidden[at]:
            person = self._person_at(at)
            if person is not None:
                return person
            word = words.tokens[at].text
            if word == "(":
                close = next((k for k in range(at, min(at + 8, end)) if words.lowers[k] == ")"), at)
                if close == at or close + 1 >= end or not words.tokens[close + 1].text[0].isupper():
                    break
                at = close + 1
                continue
            if not (word[0].isalnum() or word in "-/&."):
                break
            if words.lowers[at] in self.lexicon.mention_ends and not self._name_ahead(at, end):
                break
            at += 1
        if at < end and words.lowers[at] == "," and at > number:
            person = self._person_at(at + 1)
            if person is not None and not self._proper(number, at):
                return person
        while at > number and not words.tokens[at - 1].text[0].isalnum():
            at -= 1
        if at == number:
            return None
        return self._phrase(number, at)

    def before(self, number: int, floor: int) -> Mention | None:
        """Read the mention that ends before the token `number`, a verb; `floor` is where its unit begins."""
        words = self.words
        at = number
        while at > floor and words.lowers[at - 1] in self.lexicon.adverbs:
            at -= 1
        if at == floor:
            return None
        if words.lowers[at - 1] in self.lexicon.pronouns:
            return Mention(self._span(at - 1, at), MentionKind.PRONOUN)
        apposed = words.lowers[at - 1] == ","
        if apposed:
            at -= 1
        begin = at
        best: Mention | None = None
        while begin > floor and at - begin < REACH and not words.hidden[begin - 1]:
            if words.lowers[begin - 1] in (",", ";", ":"):
                break
            begin -= 1
            person = self._person_at(begin)
            if person is not None:
                best = person
                break
        if best is not None:
            return best
        if apposed and begin > floor:
            return self.before(begin, floor) if begin < number else None
        return self._phrase(begin, at) if begin < at else None

    def _person_at(self, number: int) -> Mention | None:
        words = self.words
        if number >= len(words.tokens):
            return None
        found = self.named.get(words.starts[number])
        if found is None or found[1].type is not EntityType.PERSON:
            return None
        return Mention(Span(words.starts[number], found[0]), MentionKind.PERSON, found[1].id)

    def _name_ahead(self, number: int, end: int) -> bool:
        for at in range(number + 1, min(number + 10, end)):
            if not (self.words.tokens[at].text[0].isalnum() or self.words.lowers[at] in "-/&.()"):
                return False
            if self._person_at(at) is not None:
                return True
        return False

    def _proper(self, first: int, last: int) -> bool:
        return False

    def _phrase(self, first: int, last: int) -> Mention:
        span = self._span(first, last)
        found = self.named.get(span.start)
        entity = found[1].id if found is not None and found[0] == span.end else None
        return Mention(span, MentionKind.PHRASE, entity)

    def _span(self, first: int, last: int) -> Span:
        return Span(self.words.starts[first], self.words.tokens[last - 1].end)


def mentions_by_start(entities: Sequence[Entity]) -> dict[int, tuple[int, Entity]]:
    """Index the mentions of all entities by where they begin."""
    return {m.start: (m.end, entity) for entity in entities for m in entity.mentions}
