"""Lines of plain text, and paragraphs that an editor broke over several."""

from typing import NamedTuple

from tempo_reader.loading.datelines import read_dateline
from tempo_reader.loading.lines import CLOSING, SENTENCE_END, is_headline

WRAPPED_WIDTH = 100
"""Lines that were broken by an editor are no longer than this, in code points."""
NARROWEST = 40
FILLED = 0.7
"""How full, against the longest line, broken lines are on average, and how short a paragraph's last line must be."""


class Line(NamedTuple):
    """A line that is not empty, without blanks at its ends."""

    text: str
    start: int
    """Its place in the given text."""
    after_gap: bool
    """An empty line stands before it."""


def lines_of(text: str) -> list[Line]:
    """Return the lines of a text that have something in them."""
    lines = []
    gap, at = False, 0
    for raw in text.split("\n"):
        stripped = raw.strip()
        if stripped:
            start = at if raw[0] == stripped[0] else at + raw.index(stripped[0])
            lines.append(Line(stripped, start, gap))
            gap = False
        else:
            gap = True
        at += len(raw) + 1
    return lines


def unwrapped(lines: list[Line]) -> list[Line]:
    """Join lines that an editor broke; return others as they are.

    Broken lines are shorter than a page is wide and well filled, and most end in the middle of a sentence. An empty
    line ends a paragraph; without any, a short line that ends a sentence does.
    """
    if len(lines) < 3 or max(len(line.text) for line in lines) > WRAPPED_WIDTH:
        return lines
    blocks = _blocks(lines)
    inner = [line.text for block in blocks for line in block[:-1]]
    if not inner:
        return lines
    longest = max(map(len, inner))
    if longest < NARROWEST or sum(map(len, inner)) < FILLED * longest * len(inner):
        return lines
    if sum(_ends_sentence(text) for text in inner) * 2 > len(inner):
        return lines
    if not any(line.after_gap for line in lines[1:]):
        blocks = [part for block in blocks for part in _parted(block, longest)]
    return [Line(_joined(block), block[0].start, True) for block in blocks]


def _blocks(lines: list[Line]) -> list[list[Line]]:
    """Divide lines at empty lines, and below a headline that has none under it."""
    blocks: list[list[Line]] = []
    for number, line in enumerate(lines):
        below_headline = number == 1 and is_headline(lines[0].text) and read_dateline(line.text) is not None
        if not blocks or line.after_gap or below_headline:
            blocks.append([])
        blocks[-1].append(line)
    return blocks


def _parted(block: list[Line], longest: int) -> list[list[Line]]:
    parts: list[list[Line]] = [[]]
    for line in block:
        parts[-1].append(line)
        if len(line.text) < FILLED * longest and _ends_sentence(line.text):
            parts.append([])
    return [part for part in parts if part]


def _joined(block: list[Line]) -> str:
    """Join with blanks, but keep "anak-" and "anak" together."""
    words = block[0].text
    for line in block[1:]:
        broken = words.endswith("-") and words[-2:-1].isalpha()
        words += line.text if broken else f" {line.text}"
    return words


def _ends_sentence(text: str) -> bool:
    return text.rstrip(CLOSING).endswith(SENTENCE_END[:4])
