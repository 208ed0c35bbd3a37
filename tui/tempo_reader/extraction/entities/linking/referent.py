"""Somebody or something in the making: the names that were found to be theirs."""

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.entities.mentions import Mention

MOST_FORMS = 5
"""Forms of an entity's name that a new name is held against."""

Key = tuple[str, ...]


class Referent:
    """Grows with each mention."""

    def __init__(self, kind: EntityType) -> None:
        self.type = kind
        self.mentions: list[Mention] = []
        self.names: dict[str, Key] = {}
        """Each form and its key, in order of appearance."""
        self.forms: list[Key] = []
        """The first of the keys, which a new name is held against."""
        self.fullest: Key = ()

    def add(self, found: Mention, name: str, words: Key) -> bool:
        """Add a mention; tell whether its form is new."""
        self.mentions.append(found)
        if words not in self.forms and len(self.forms) < MOST_FORMS:
            self.forms.append(words)
        if name in self.names:
            return False
        self.names[name] = words
        if len(words) > len(self.fullest):
            self.fullest = words
        return True
