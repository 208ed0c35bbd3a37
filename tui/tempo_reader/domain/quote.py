"""What was said, and by whom."""

from dataclasses import dataclass
from enum import StrEnum

from tempo_reader.domain.span import Span
from tempo_reader.domain.value import Value


class QuoteKind(StrEnum):
    """Speech between marks, reported speech, or marked words that are no speech."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    SCARE = "scare"


@dataclass(frozen=True, slots=True)
class Quote(Value):
    """Words of a speaker; for a scare quote, words in marks that nobody is said to have spoken."""

    span: Span
    """Without the marks and without a comma before the closing one."""
    kind: QuoteKind
    cue: Span | None = None
    """The speech verb or preposition as printed: ``kata``, ``Menurut``."""
    speaker: Span | None = None
    """The mention beside the cue; only ``nya`` in ``katanya``."""
    speaker_entity: int | None = None
    """The speaker's place in `Analysis.entities`."""
    speaker_name: str | None = None
    """The speaker's fullest name; None where the article names nobody."""
