"""What can be chosen in an article: a thing that was found in it, by kind and number."""

from enum import Enum
from typing import NamedTuple


class Kind(Enum):
    """The kinds of things that are found, by the field of `Analysis` that holds them."""

    ENTITY = "entities"
    EXPRESSION = "expressions"
    QUOTE = "quotes"
    EVENT = "events"


class Item(NamedTuple):
    """One thing that was found: its kind and its place in the analysis."""

    kind: Kind
    number: int
