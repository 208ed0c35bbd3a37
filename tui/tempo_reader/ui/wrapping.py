"""Where lines break: greedy filling by terminal cells, never inside a grapheme."""

from __future__ import annotations

import re
from array import array

from rich.cells import split_graphemes

NARROW = re.compile(r"[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2015\u2018-\u201f\u2022\u2026\u2030\u20ac]*")
"""Text in which every code point is one cell wide and a grapheme of its own."""


def is_narrow(text: str) -> bool:
    """Tell whether offsets and cells are the same in `text`."""
    return text.isascii() or NARROW.fullmatch(text) is not None


def wrap(text: str, width: int) -> array[int]:
    """Return the offsets at which the lines of `text` begin, each at most `width` cells wide.

    Lines break after blanks; a word wider than a line breaks where it must, wide characters anywhere. Blanks at
    a line's end do not count and may hang over.
    """
    return _wrap_narrow(text, width) if is_narrow(text) else _wrap_cells(text, width)


def _wrap_narrow(text: str, width: int) -> array[int]:
    starts = array("L", [0])
    at, length, rfind = 0, len(text), text.rfind
    while length - at > width:
        cut = rfind(" ", at, at + width + 1) + 1
        at = cut if cut > at else at + width
        while at < length and text[at] == " ":
            at += 1
        if at >= length:
            break
        starts.append(at)
    return starts


def _wrap_cells(text: str, width: int) -> array[int]:
    starts = array("L", [0])
    column = 0
    opportunity, column_there = 0, 0
    wide_before = False
    for start, end, cells in split_graphemes(text)[0]:
        blank = text[start] == " "
        if (cells == 2 or wide_before) and not blank and start > starts[-1]:
            opportunity, column_there = start, column
        if column + cells > width and not blank and start > starts[-1]:
            if opportunity > starts[-1]:
                starts.append(opportunity)
                column -= column_there
            else:
                starts.append(start)
                column = 0
        column += cells
        if blank:
            opportunity, column_there = end, column
        wide_before = cells == 2
    return starts


def offset_of_cell(text: str, cell: int) -> int:
    """Return the offset of the grapheme that stands at a cell of `text`; its length if the cell is beyond."""
    if is_narrow(text):
        return min(cell, len(text))
    column = 0
    for start, _, cells in split_graphemes(text)[0]:
        column += cells
        if column > cell:
            return start
    return len(text)


def elide(text: str, width: int) -> str:
    """Return `text` cut to `width` cells, with an ellipsis where something is missing."""
    if is_narrow(text):
        return text if len(text) <= width else text[: max(0, width - 1)].rstrip() + "…"
    spans, total = split_graphemes(text)
    if total <= width:
        return text
    column, kept = 0, 0
    for _, end, cells in spans:
        if column + cells > width - 1:
            break
        column += cells
        kept = end
    return text[:kept].rstrip() + "…"
