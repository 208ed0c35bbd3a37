"""One line of the body pane: words cut wherever a style begins or ends, the gutter before them, the rail after."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from tempo_reader.domain.span import Span
from tempo_reader.ui.layout import BlockKind, Layout, Line
from tempo_reader.ui.span_index import SpanIndex
from tempo_reader.ui.widgets.line_styles import LineStyles

GUTTER = 2
"""Columns before the text: the mark of the current sentence, and air."""
RAIL = 1
"""The last column, which shows where on the page one is."""

BLOCK_CLASSES = {
    BlockKind.TITLE: "article--title",
    BlockKind.FACTS: "article--facts",
    BlockKind.SUBHEADING: "article--subheading",
    BlockKind.CREDIT: "article--credit",
    BlockKind.CAPTION: "article--caption",
    BlockKind.RELATED: "article--related",
}
NO_SPANS: SpanIndex[str] = SpanIndex(())


class Layers(NamedTuple):
    """What is marked, from the bottom up; a later layer's style lies over an earlier one's."""

    marks: SpanIndex[str] = NO_SPANS
    """Names, dates and quotes, each with its component class."""
    hits: SpanIndex[str] = NO_SPANS
    """What a search found."""
    focus: SpanIndex[str] = NO_SPANS
    """What was chosen: an entity's mentions, an event's sentence, a quote; the hit one is at."""


class LineDrawer(NamedTuple):
    """Draws the lines of a page in one state; offsets count in the article's text."""

    page: Layout
    styles: LineStyles
    layers: Layers
    left: int
    """Columns kept free before the gutter."""
    width: int
    """Columns of the pane, the rail included."""
    cursor: int | None
    """The reading position, None while keys go elsewhere."""
    sentence: Span | None
    """The sentence being read, None where it is not marked."""
    selected: Span | None

    def draw(self, number: int) -> Strip:
        """Return a line of the page without the rail."""
        base, width = self.styles.base, self.width - RAIL
        line = self.page.line(number)
        if line is None:
            return Strip([Segment(" " * width, base)], width)
        strip = Strip(
            [Segment(" " * self.left, base), self._gutter(line, number), *self._words(line, number)]
        )
        return strip.extend_cell_length(width, base) if strip.cell_length < width else strip.crop(0, width)

    def _gutter(self, line: Line, number: int) -> Segment:
        mark = "  "
        begin, end = self._article_span(line)
        if begin is not None and end is not None and self.cursor is not None:
            if number == self.page.y_of(self.cursor):
                mark = "▌ "
            elif self.sentence and self.sentence.start < end and begin < self.sentence.end:
                mark = "▏ "
        return Segment(mark, self.styles.of(("article--cursor",)))

    def _article_span(self, line: Line) -> tuple[int | None, int | None]:
        return self.page.to_article(line.block, line.begin), self.page.to_article(line.block, line.end)

    def _words(self, line: Line, number: int) -> list[Segment]:
        kind = self.page.blocks[line.block].kind
        base = (BLOCK_CLASSES[kind],) if kind in BLOCK_CLASSES else ()
        spans = [(max(line.begin, b), min(line.end, e), name) for b, e, name in self._styled(line)]
        edges = sorted({line.begin, line.end, *(b for b, _, _ in spans), *(e for _, e, _ in spans)})
        segments, drawn = [], 0
        for begin, end in pairwise(edges):
            names = base + tuple(name for first, last, name in spans if first <= begin and end <= last)
            style = self.styles.of(names) + Style(meta={"offset": (drawn, number)})
            segments.append(Segment(self.page.words(line, begin, end), style))
            drawn += len(segments[-1].text)
        return segments

    def _styled(self, line: Line) -> list[tuple[int, int, str]]:
        """Return what is styled on a line, in offsets of the block as displayed, the topmost last."""
        page, block = self.page, line.block
        begin, end = self._article_span(line)
        if begin is None or end is None:
            return []
        found: list[tuple[Span, str]] = [(self.sentence, "article--sentence")] if self.sentence else []
        for layer in (self.layers.marks, self.layers.hits, self.layers.focus):
            found += layer.overlapping(begin, end)
        if self.selected:
            found.append((self.selected, "article--selection"))
        spans = [
            (page.to_shown(block, span.start), page.to_shown(block, span.end), name)
            for span, name in found
            if span.start < end and begin < span.end
        ]
        spans += [(b, e, "article--note") for b, e in page.inserted(block, line.begin, line.end)]
        return [(b, e, name) for b, e, name in spans if b < line.end and line.begin < e]

    def rail(self, y: int, top: int, height: int) -> Segment:
        """Return the rail's piece beside row `y` of a pane `height` rows high that shows the page from `top`."""
        total = self.page.height
        if total <= height or not height:
            return Segment(" ", self.styles.base)
        first, last = y * total // height, (y + 1) * total // height
        visible = top < (last or 1) and first < top + height
        if self.layers.hits.items and self._hit_between(first, max(last, first + 1)):
            return Segment("◀" if visible else "◂", self.styles.of(("article--tick",)))
        if visible:
            return Segment("┃", self.styles.of(("article--thumb",)))
        return Segment("│", self.styles.of(("article--rail",)))

    def _hit_between(self, first: int, last: int) -> bool:
        begin, end = self.page.offset_from(first), self.page.offset_from(last)
        return begin is not None and bool(
            self.layers.hits.overlapping(begin, 1 << 60 if end is None else end)
        )
