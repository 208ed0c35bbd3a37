"""Where people are named in a sentence."""

from collections.abc import Mapping
from typing import NamedTuple

Place = tuple[int, int]
"""The first and the last token of a run of a sentence's tokens."""


class People(NamedTuple):
    """The tokens of the names of people in one sentence."""

    lasts: Mapping[int, int]
    """The first token of each name -> its last."""
    firsts: Mapping[int, int]
    """The last token of each name -> its first."""
