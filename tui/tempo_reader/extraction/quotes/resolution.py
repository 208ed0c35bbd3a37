"""Whose words they are: from mentions to people, in reading order."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from tempo_reader.domain.entity import Entity
from tempo_reader.extraction.quotes.forms import NameForms, Person
from tempo_reader.extraction.quotes.mention import Mention, MentionKind
from tempo_reader.extraction.quotes.topics import Topic

FADING = 4
"""After as many units without a word of theirs, whom the text is about comes before who spoke last."""


@dataclass(slots=True)
class Resolver:
    """Follows an article and remembers whom a pronoun would mean."""

    text: str
    entities: Sequence[Entity]
    forms: NameForms
    focus: Person | None = None
    last: Mention | None = None
    """The last mention beside a cue."""
    bodies: dict[str, None] = field(default_factory=dict)
    """What spoke so far and is no person, the latest last."""
    spoken: int = 0
    """The unit in which the focus spoke last."""

    def resolve(self, mention: Mention, unit: int) -> Person | None:
        """Return whom the mention beside a cue means, and let the pronouns that follow mean them."""
        self.last = mention
        self.spoken = unit
        match mention.kind:
            case MentionKind.PRONOUN:
                return None if mention.plural else self.focus
            case MentionKind.PERSON:
                self.focus = self.person(mention)
                return self.focus
            case MentionKind.BODY:
                return self._body(mention)
            case MentionKind.ROLE:
                return self._role(mention)

    def note(self, topic: Topic, unit: int) -> None:
        """Take note of whom a sentence is about in which nobody else is told to speak."""
        person = self.person(topic.mention)
        first = min((self.entities[i].mentions[0].start for i in topic.mention.entities), default=-1)
        new = first == topic.mention.span.start
        if topic.passive and not new:
            return
        if topic.speaking or new or self.focus is None or unit - self.spoken >= FADING:
            if person != self.focus and topic.speaking:
                self.last = topic.mention
            self.focus, self.spoken = person, unit

    def person(self, mention: Mention) -> Person:
        """Return the person with the mention's name, by the fullest form of it."""
        if mention.joint:
            return Person(mention.span.of(self.text))
        return self.forms.fullest(mention.span.of(self.text), mention.span.start)

    def _body(self, mention: Mention) -> Person:
        """Return the organisation; *surat kabar itu* is the last one that was called a *surat kabar*."""
        name = mention.span.of(self.text)
        entity = mention.entities[0] if mention.entities else None
        head = name.rpartition(" ")[0]
        if mention.definite and head:
            for known in reversed(self.bodies):
                if known.startswith(head + " ") and known != name:
                    return Person(known)
        else:
            self.bodies.pop(name, None)
            self.bodies[name] = None
        return Person(name, entity)

    def _role(self, mention: Mention) -> Person | None:
        words = set(mention.span.of(self.text).lower().split())
        holders = [e for e in self.entities if any(words <= set(r.lower().split()) for r in e.roles)]
        if len(holders) == 1:
            self.focus = self.forms.fullest(holders[0].name, holders[0].mentions[0].start)
            return self.focus
        if mention.plural:
            return None
        if mention.definite:
            return self.focus
        self.focus = None
        return None
