"""Lines set flush on both sides, by widening the blanks between words."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from rich.cells import split_graphemes

from tempo_reader.ui.wrapping import is_narrow

WIDEST = 3
"""Cells that a gap between two words may have: with wider ones a line falls to pieces, and is left ragged."""
GAP = r"(?<=[^ ]) +(?=[^ ])"


def extra_blanks(words: str, width: int, *, from_right: bool) -> tuple[int, ...]:
    """Return the offsets of those blanks after which one more is to stand, so that `words` fill `width` cells.

    An offset that stands there twice is widened twice. Where the blanks cannot all be the same, the wider ones are
    spread out, the first of them at the left end of the line or at the right one: by turns, no rivers arise.
    """
    spare = width - (len(words) if is_narrow(words) else split_graphemes(words)[1])
    gaps = [(match.end() - 1, WIDEST - len(match[0])) for match in re.finditer(GAP, words)]
    number = len(gaps)
    if spare <= 0 or not number or -(-spare // number) > min(room for _, room in gaps):
        return ()
    shares = [(n + 1) * spare // number - n * spare // number for n in range(number)]
    if not from_right:
        shares.reverse()
    return tuple(at for (at, _), share in zip(gaps, shares, strict=True) for _ in range(share))


def widen(words: str, extra: Sequence[int], begin: int, end: int) -> str:
    """Return ``words[begin:end]`` with the blanks that are to stand in it."""
    pieces, at = [], begin
    for place in extra[bisect_left(extra, begin) : bisect_left(extra, end)]:
        pieces += [words[at : place + 1], " "]
        at = place + 1
    return "".join([*pieces, words[at:end]])


def narrowed(place: int, extra: Sequence[int]) -> int:
    """Return where a place among widened words is without the extra blanks; one in a gap is that gap's blank."""
    for number, at in enumerate(extra):
        if place - number <= at:
            return place - number
        if place - number == at + 1:
            return at
    return place - len(extra)
