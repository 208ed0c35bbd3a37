"""Blocks of text set to a width: which words stand on which line.

Everything is wrapped at once: a megabyte of plain text takes some 20 ms, less than keeping a partial layout
right would cost in code and in jumps of the scroll bar.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from enum import Enum, auto
from typing import NamedTuple

from tempo_reader.ui.justification import extra_blanks, narrowed, widen
from tempo_reader.ui.wrapping import wrap


class BlockKind(Enum):
    """How a block is set."""

    TITLE = auto()
    FACTS = auto()
    BODY = auto()
    SUBHEADING = auto()
    CREDIT = auto()
    CAPTION = auto()
    RELATED = auto()


class Insertion(NamedTuple):
    """Words shown that are not the article's, such as a resolved date."""

    at: int
    """The article offset before which they stand."""
    words: str


class Block(NamedTuple):
    """A paragraph as it is shown: the article's words with insertions between them."""

    kind: BlockKind
    words: str
    """Without insertions."""
    start: int | None = None
    """The article offset of the first word; None for what is not in the article's text."""
    insertions: tuple[Insertion, ...] = ()
    """In order, inside the block."""


class Line(NamedTuple):
    """One line on the screen."""

    block: int
    begin: int
    """Offsets into the block's displayed text, trailing blanks left out."""
    end: int
    extra: tuple[int, ...] = ()
    """Which blanks are widened, by their offsets from `begin`; in order, one as often as it gets another blank."""


class Layout:
    """Blocks wrapped to a width, one empty line between them."""

    def __init__(self, blocks: Sequence[Block], width: int, *, justified: bool = False) -> None:
        """With `justified`, paragraphs of the body are flush on both sides."""
        self.blocks = blocks
        self._justified = justified
        self.width = max(1, width)
        self._shown: list[str] = []
        self._starts: list[array[int]] = []
        self._tops = array("L")
        top = 0
        for block in blocks:
            shown = _with_insertions(block) if block.insertions else block.words
            starts = wrap(shown, self.width)
            self._shown.append(shown)
            self._starts.append(starts)
            self._tops.append(top)
            top += len(starts) + 1
        self.height = max(0, top - 1)
        self._placed = [number for number, block in enumerate(blocks) if block.start is not None]
        self._offsets = [block.start for block in blocks if block.start is not None]

    def shown(self, block: int) -> str:
        """Return a block's text as displayed."""
        return self._shown[block]

    def line(self, y: int) -> Line | None:
        """Return the line at `y`, None for an empty one or one outside."""
        if not 0 <= y < self.height:
            return None
        block = bisect_right(self._tops, y) - 1
        number = y - self._tops[block]
        starts = self._starts[block]
        if number >= len(starts):
            return None
        text = self._shown[block]
        begin = starts[number]
        end = starts[number + 1] if number + 1 < len(starts) else len(text)
        while end > begin and text[end - 1] == " ":
            end -= 1
        if not self._justified or number + 1 == len(starts) or self.blocks[block].kind is not BlockKind.BODY:
            return Line(block, begin, end)
        return Line(block, begin, end, extra_blanks(text[begin:end], self.width, from_right=number % 2 == 1))

    def words(self, line: Line, begin: int | None = None, end: int | None = None) -> str:
        """Return a line as it is drawn, or the part of it between two offsets of its block's displayed text."""
        begin = line.begin if begin is None else begin
        end = line.end if end is None else end
        shown = self.shown(line.block)
        if not line.extra:
            return shown[begin:end]
        return widen(shown, [line.begin + at for at in line.extra], begin, end)

    def y_of(self, offset: int) -> int:
        """Return the line on which an article offset is shown; that of the nearest text before it."""
        if not self._placed:
            return 0
        place = max(0, bisect_right(self._offsets, offset) - 1)
        number = self._placed[place]
        shown = self.to_shown(number, offset)
        return self._tops[number] + bisect_right(self._starts[number], shown) - 1

    def to_shown(self, number: int, offset: int) -> int:
        """Return where an article offset stands in a block's displayed text; its nearest end if outside."""
        block = self.blocks[number]
        if block.start is None:
            return 0
        shift = sum(len(insertion.words) for insertion in block.insertions if insertion.at <= offset)
        return min(max(0, offset - block.start), len(block.words)) + shift

    def to_article(self, number: int, shown: int) -> int | None:
        """Return the article offset of a place in a block's displayed text; None outside the article's text.

        A place within an insertion gives the offset before which it stands.
        """
        block = self.blocks[number]
        if block.start is None:
            return None
        shift = 0
        for insertion in block.insertions:
            begins = insertion.at - block.start + shift
            if shown < begins:
                break
            if shown < begins + len(insertion.words):
                return insertion.at
            shift += len(insertion.words)
        return block.start + min(shown - shift, len(block.words))

    def offset_from(self, y: int, column: int = 0) -> int | None:
        """Return the article offset that is shown at a place, or the first one below; None if there is none.

        `column` counts the characters of the line as it is drawn.
        """
        for number in range(max(0, y), self.height):
            line = self.line(number)
            if line is not None:
                begin = line.begin + (narrowed(column, line.extra) if number == y else 0)
                if (offset := self.to_article(line.block, min(begin, line.end))) is not None:
                    return offset
        return None

    def place_of(self, offset: int) -> tuple[int, int]:
        """Return the column and the line of an article offset that is shown; what `offset_from` takes."""
        y = self.y_of(offset)
        line = self.line(y)
        if line is None:
            return 0, y
        column = self.to_shown(line.block, offset) - line.begin
        return column + bisect_left(line.extra, column), y

    @property
    def end(self) -> int:
        """The article offset after the last word that is shown."""
        return max(
            (block.start + len(block.words) for block in self.blocks if block.start is not None), default=0
        )

    def inserted(self, number: int, begin: int, end: int) -> list[tuple[int, int]]:
        """Return the parts of a block's displayed ``begin:end`` that are insertions."""
        block = self.blocks[number]
        parts, shift = [], 0
        for insertion in block.insertions:
            first = insertion.at - (block.start or 0) + shift
            last = first + len(insertion.words)
            if first < end and begin < last:
                parts.append((max(first, begin), min(last, end)))
            shift += len(insertion.words)
        return parts


def _with_insertions(block: Block) -> str:
    pieces, at = [], 0
    for insertion in block.insertions:
        cut = insertion.at - (block.start or 0)
        pieces += [block.words[at:cut], insertion.words]
        at = cut
    pieces.append(block.words[at:])
    return "".join(pieces)
