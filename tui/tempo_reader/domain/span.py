"""A stretch of text."""

from dataclasses import dataclass

from tempo_reader.domain.value import Value


@dataclass(frozen=True, slots=True, order=True)
class Span(Value):
    """Half-open, in Unicode code points: ``text[start:end]``. Empty spans do not exist in an analysis."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the words that the span covers."""
        return text[self.start : self.end]

    def __contains__(self, offset: object) -> bool:
        return isinstance(offset, int) and self.start <= offset < self.end

    def covers(self, other: "Span") -> bool:
        """Tell whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Tell whether the two share a character."""
        return self.start < other.end and other.start < self.end
