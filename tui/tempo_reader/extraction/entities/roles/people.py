"""Where people, bodies and places are named in a sentence."""

from typing import NamedTuple

Place = tuple[int, int]
"""The first and the last token of a run of a sentence's tokens."""


class People(NamedTuple):
    """The tokens of the names in one sentence: of people, and of the bodies and places beside which they stand."""

    lasts: dict[int, int]
    """The first token of each person's name -> its last."""
    firsts: dict[int, int]
    """The last token of each person's name -> its first."""
    bodies: dict[int, int]
    """The first token of each body's or place's name -> its last."""
    body_ends: dict[int, int]
    """The last token of each body's or place's name -> its first."""
    places: set[int]
    """The first tokens of places' names."""
