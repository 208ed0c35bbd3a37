"""A cue and the mention beside it."""

from typing import NamedTuple

from tempo_reader.extraction.quotes.mention import Mention


class Attribution(NamedTuple):
    """A cue and the mention beside it."""

    cue: int | None
    """A token number; None where a colon alone brings the words in."""
    speaker: Mention | None
    near: bool
    """Whether nothing but a comma or colon stands between the cue's clause and the marks."""
