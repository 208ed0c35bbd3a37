"""Selecting by keyboard: first by sentence, then to the word."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from tempo_reader.domain.span import Span

WORD = re.compile(r"\S+")
SEARCHED = 400
"""Code points on either side in which the next word is looked for."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A selection that grows and shrinks at one end; `sentences` are those of the article, in order."""

    text: str
    sentences: tuple[Span, ...]
    start: int
    end: int
    at_start: bool = False
    """Whether the beginning moves instead of the end."""

    @property
    def span(self) -> Span:
        """What is selected, without blanks at its ends."""
        words = self.text[self.start : self.end]
        return Span(
            self.start + len(words) - len(words.lstrip()), self.end - len(words) + len(words.rstrip())
        )

    @property
    def edge(self) -> int:
        """The offset that moves."""
        return self.start if self.at_start else max(self.start, self.end - 1)

    def swapped(self) -> Passage:
        """Move the other end from now on."""
        return replace(self, at_start=not self.at_start)

    def by_sentence(self, step: int) -> Passage:
        """Move the edge to the next sentence's edge in a direction, 1 or -1."""
        edges = [sentence.start if self.at_start else sentence.end for sentence in self.sentences]
        return self._moved(edges, step)

    def by_word(self, step: int) -> Passage:
        """Move the edge over one word in a direction, 1 or -1."""
        at = self.start if self.at_start else self.end
        first, last = max(0, at - SEARCHED), min(len(self.text), at + SEARCHED)
        words = list(WORD.finditer(self.text, first, last))
        return self._moved([word.start() if self.at_start else word.end() for word in words], step)

    def _moved(self, edges: list[int], step: int) -> Passage:
        at = self.start if self.at_start else self.end
        beyond = [edge for edge in edges if edge > at] if step > 0 else [edge for edge in edges if edge < at]
        if not beyond:
            return self
        new = min(beyond) if step > 0 else max(beyond)
        moved = replace(self, start=new) if self.at_start else replace(self, end=new)
        return moved if moved.start < moved.end and moved.text[moved.start : moved.end].strip() else self
