"""Whose words they are: from mentions to names, through the article."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from tempo_reader.domain.entity import Entity
from tempo_reader.extraction.quotes.mentions import Mention, MentionKind


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a name, who may be no entity."""

    name: str
    entity: int | None = None


@dataclass(slots=True)
class Resolver:
    """Follows an article in reading order and remembers who speaks."""

    text: str
    entities: Sequence[Entity]
    forms: Sequence[str]
    """Every name of a person that was read beside a cue, in order."""
    focus: Person | None = None
    """Whom a pronoun means here."""
    last: Mention | None = None
    """The last mention beside a cue."""
    seen: set[str] = field(default_factory=set)

    def resolve(self, mention: Mention) -> Person | None:
        """Return whom a mention means, and let the pronouns that follow mean them."""
        self.last = mention
        match mention.kind:
            case MentionKind.PRONOUN:
                return self.focus
            case MentionKind.PERSON:
                person = self.person(mention)
                self.focus = person
                return person
            case MentionKind.BODY:
                return Person(mention.span.of(self.text), mention.entities[0] if mention.entities else None)
        if mention.definite:
            return self.focus
        self.focus = None
        return None

    def person(self, mention: Mention) -> Person:
        """Return the person with the mention's name, under the longest form of it."""
        if len(mention.entities) > 1:
            return Person(mention.span.of(self.text))
        if mention.entities:
            entity = self.entities[mention.entities[0]]
            return Person(self._longest(entity.name), entity.id)
        return Person(self._longest(mention.span.of(self.text)))

    def subject(self, person: Person, *, speaking: bool) -> None:
        """Take note of who a sentence is about."""
        new = person.name not in self.seen
        self.seen.add(person.name)
        if speaking or new or self.focus is None:
            self.focus = person

    def _longest(self, name: str) -> str:
        parts = set(name.lower().split())
        best = name
        for form in self.forms:
            if len(form) > len(best) and parts <= set(form.lower().split()):
                best = form
        return best
