"""What all values share."""

from typing import Any


class Value:
    """A frozen dataclass with slots that goes quickly from process to process.

    Such a class is pickled field by field in Python, by looking its fields up each time; an analysis of a book has a
    hundred thousand values.
    """

    __slots__ = ()

    def __reduce__(self) -> tuple[type, tuple[Any, ...]]:
        kind = type(self)
        names: tuple[str, ...] = kind.__slots__
        return kind, tuple([getattr(self, name) for name in names])
