"""People, organisations and places."""

from dataclasses import dataclass
from enum import StrEnum

from tempo_reader.domain.span import Span
from tempo_reader.domain.value import Value


class EntityType(StrEnum):
    """By the codes of the CoNLL tradition."""

    PERSON = "PER"
    ORGANISATION = "ORG"
    PLACE = "LOC"


@dataclass(frozen=True, slots=True)
class Entity(Value):
    """One person, organisation or place, under all its names."""

    id: int
    """Its place in `Analysis.entities`."""
    name: str
    """The fullest form in the article."""
    type: EntityType
    mentions: tuple[Span, ...]
    """In reading order; the name alone, without title or role."""
    aliases: tuple[str, ...] = ()
    """Its other forms in the article, in order of appearance."""
    roles: tuple[str, ...] = ()
    """As printed ("Menteri Pertahanan Rusia"), the first one first."""
    name_en: str | None = None
    """In English, where a lexicon or CLDR knows it."""
