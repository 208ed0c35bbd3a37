"""What a speaker is called by, as printed."""

from dataclasses import dataclass
from enum import Enum, auto

from tempo_reader.domain.span import Span


class MentionKind(Enum):
    """What a speaker is called by."""

    PRONOUN = auto()
    PERSON = auto()
    """By a name."""
    ROLE = auto()
    """A person without a name: *politisi itu*, *Menkeu*, *seorang saksi*."""
    BODY = auto()
    """An organisation, a paper, a report; it stands for itself."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A speaker as printed."""

    span: Span
    kind: MentionKind
    last: int
    """The number of the token behind the mention."""
    entities: tuple[int, ...] = ()
    """Whose name it is; of several where names are joined, of none where nobody knows the name."""
    joint: bool = False
    """Whether two names are joined."""
    plural: bool = False
    """Whether a pronoun or a role means more than one: *mereka*, *para saksi*."""
    definite: bool = False
    """Whether a role means someone known: with *itu*, *ini*, or a clause behind it."""
