"""Speech that is reported without marks."""

from typing import NamedTuple

from tempo_reader.extraction.quotes.mention import Mention


class Report(NamedTuple):
    """What was said, in tokens, and the cue and mention that say so."""

    first: int
    last: int
    cue: int
    speaker: Mention | None
