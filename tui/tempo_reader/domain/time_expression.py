"""Expressions of time, by TIMEX3 (TimeML 1.2.1) with the deviations that the project's guideline lists."""

import datetime
from dataclasses import dataclass
from enum import StrEnum

from tempo_reader.domain.span import Span
from tempo_reader.domain.value import Value


class TimeType(StrEnum):
    """TIMEX3 ``type``."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Modifier(StrEnum):
    """TIMEX3 ``mod``."""

    START = "START"
    MID = "MID"
    END = "END"
    APPROX = "APPROX"


@dataclass(frozen=True, slots=True)
class Interval(Value):
    """The calendar days that an expression covers, both ends included."""

    begin: datetime.date
    end: datetime.date


@dataclass(frozen=True, slots=True)
class TimeExpression(Value):
    """Words that name a time, and what time that is."""

    span: Span
    type: TimeType
    value: str
    """TIMEX3 ``value``: ``2023-09-13``, ``2023-W37``, ``199``, ``P3D``, ``PAST_REF``, ``XXXX-05-01``."""
    modifier: Modifier | None
    interval: Interval | None
    """None for what cannot be placed on the calendar."""
    anchor: datetime.date | None
    """The day that a relative expression was counted from; None for an absolute one."""
    rule: str
    """The name of the rule that gave the value, such as ``weekday-before``."""
    anchor_span: Span | None = None
    """Where in the text the anchor was read; None if it is the publication date."""
    distance: str | None = None
    """How far it lies from the anchor, a TIMEX3 duration without sign; None where nothing was counted."""
