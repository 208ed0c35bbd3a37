"""What surrounds an expression, and what comes out of it."""

import datetime
from typing import Literal, NamedTuple

from tempo_reader.domain.span import Span
from tempo_reader.domain.time_expression import Modifier
from tempo_reader.extraction.time_expressions.anchors import Anchor, Anchors
from tempo_reader.extraction.time_expressions.rule_names import RuleName


class Setting(NamedTuple):
    """What a reading is resolved against."""

    anchors: Anchors
    sentence: int
    tense: Literal["past", "future"] | None
    """What its clause speaks of, as far as a word says so."""
    attribution: bool
    """Whether it says when something was said."""
    since: Anchor | None = None
    """The beginning of the stretch that the expression ends."""
    until: Anchor | None = None
    """The end of the stretch that the expression begins."""
    same: Anchor | None = None
    """The same time in other words, "sehari sebelumnya atau pada 16 September"."""

    @property
    def future(self) -> bool:
        """Whether its clause speaks of what is to come."""
        return self.tense == "future"

    @property
    def published(self) -> datetime.date | None:
        """The day that the article appeared."""
        return self.anchors.published


class Resolution(NamedTuple):
    """A value and why."""

    value: str
    rule: RuleName
    anchor: datetime.date | None = None
    anchor_span: Span | None = None
    distance: str | None = None
    """How far from the anchor, a TIMEX3 duration."""
    modifier: Modifier | None = None
