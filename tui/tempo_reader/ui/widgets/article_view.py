"""The body pane: the article's words, marked and walked by sentences."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tempo_reader.domain.span import Span
from tempo_reader.ui.justification import narrowed
from tempo_reader.ui.layout import Block, Layout
from tempo_reader.ui.span_index import SpanIndex
from tempo_reader.ui.widgets.line_drawing import BLOCK_CLASSES, GUTTER, RAIL, Layers, LineDrawer
from tempo_reader.ui.widgets.line_styles import LineStyles
from tempo_reader.ui.wrapping import offset_of_cell

if TYPE_CHECKING:
    from textual.selection import Selection

AIR = 1
"""Columns kept free between the text and the rail."""
CONTEXT = 2
"""Lines kept from one page to the next, and kept between the cursor and the edge."""
MEASURES = (40, 50, 60, 66, 72, 80, 90, 100)
"""Widths that the text can be set to, in columns."""


class Place(NamedTuple):
    """What stays at the top of the pane while its size changes."""

    word: int | None
    """The offset of the first word; None at the beginning of the page."""
    over: int
    """Lines above that word which are not the article's, such as the empty one between two paragraphs."""


class ArticleView(ScrollView, can_focus=True, inherit_bindings=False):
    """Shows blocks; owns the reading position. Offsets count in the article's text."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        *BLOCK_CLASSES.values(),
        "article--sentence",
        "article--cursor",
        "article--rail",
        "article--thumb",
        "article--tick",
        "article--note",
        "article--person",
        "article--organisation",
        "article--place",
        "article--date",
        "article--quote",
        "article--focus",
        "article--hit",
        "article--hit-current",
        "article--selection",
    }

    class CursorMoved(Message):
        """The reading position is another sentence now."""

        def __init__(self, offset: int) -> None:
            super().__init__()
            self.offset = offset

    class Clicked(Message):
        """A place in the text was clicked."""

        def __init__(self, offset: int) -> None:
            super().__init__()
            self.offset = offset

    def __init__(self, blocks: Sequence[Block], measure: int, id: str | None = None) -> None:  # noqa: A002 - Textual's
        super().__init__(id=id)
        self._blocks = blocks
        self._measure = measure
        self._justified = False
        self._page = Layout((), 1)
        self._left = 0
        self._text_width = 0
        self._page_width = 0
        self._kept = Place(None, 0)
        self._kept_at = 0
        """The top line since then: what is kept there counts until the user scrolls."""
        self._strips: dict[int, Strip] = {}
        self._line_styles = LineStyles(self)
        self.marked = Layers()
        self.sentences: SpanIndex[int] = SpanIndex(())
        self.cursor = next((block.start for block in blocks if block.start is not None), 0)
        self.selected: Span | None = None
        self.mark_sentence = True

    # Setting the page

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        """Show other blocks of the same article; the word at the top stays at the top."""
        self._blocks = blocks
        self._set_page()

    @property
    def measure(self) -> int:
        """The width that the text is set to where there is room, in columns."""
        return self._measure

    @measure.setter
    def measure(self, columns: int) -> None:
        self._measure = columns
        self._set_page()

    @property
    def justified(self) -> bool:
        """Whether paragraphs are flush on both sides."""
        return self._justified

    @justified.setter
    def justified(self, justified: bool) -> None:
        self._justified = justified
        self._set_page()

    def _size_updated(
        self, size: Size, virtual_size: Size, container_size: Size, layout: bool = True
    ) -> bool:
        # The resize event comes after a frame has been drawn: too late for the first one.
        top = self.scroll_offset.y
        changed = super()._size_updated(size, virtual_size, container_size, layout)
        if changed and size.width:
            place = self._place(top)
            if size.width != self._page_width:
                self._set_lines()
            self._return_to(place)
        return changed

    @property
    def _available(self) -> int:
        return max(1, self.size.width - GUTTER - AIR - RAIL)

    def _set_page(self) -> None:
        if self.size.width:
            place = self._place(self.scroll_offset.y)
            self._set_lines()
            self._return_to(place)

    def _place(self, top: int) -> Place:
        """Return what is to stay at the top, where line `top` is the top one."""
        if top == self._kept_at:
            return self._kept
        word = self._page.offset_from(top) if top else None
        return Place(word, 0 if word is None else self._page.y_of(word) - top)

    def _return_to(self, place: Place) -> None:
        if place.word is not None:
            self.scroll_to(y=max(0, self._page.y_of(place.word) - place.over), animate=False, force=True)
        self._kept, self._kept_at = place, self.scroll_offset.y

    def _set_lines(self) -> None:
        selection = self.text_selection
        selected = self._span_of(selection) if selection else None
        self._page_width = self.size.width
        self._text_width = min(self._available, self._measure)
        self._left = (self._available - self._text_width) // 2
        self._page = Layout(self._blocks, self._text_width, justified=self._justified)
        self._strips.clear()
        self.virtual_size = Size(self.size.width, self._page.height)
        if selected:
            self._select_by_mouse(selected)
        self.refresh()

    # Marks

    def set_layers(self, layers: Layers) -> None:
        """Mark other things."""
        self.marked = layers
        self._strips.clear()
        self.refresh()

    def set_selected(self, span: Span | None) -> None:
        """Mark a passage as selected by keyboard."""
        self.selected = span
        self._strips.clear()
        self.refresh()

    def notify_style_update(self) -> None:
        """Forget rendered lines when the theme changes."""
        super().notify_style_update()
        self._line_styles.clear()
        self._strips.clear()

    # The reading position

    @property
    def sentence(self) -> Span | None:
        """The sentence that the cursor is in; between two, the one before."""
        return self.sentence_at(self.cursor)

    def sentence_at(self, offset: int) -> Span | None:
        """Return the sentence on `offset`, or the nearest one before."""
        found = self.sentences.at(offset) or self.sentences.before(offset + 1)
        return found[0] if found else None

    def move_cursor(self, offset: int, *, centre: bool = False) -> None:
        """Move to an article offset and bring it into view; `centre` leaves air around what was far."""
        before = self.sentence
        old_y, y = self._page.y_of(self.cursor), self._page.y_of(offset)
        self.cursor = offset
        self._refresh_reading(before, old_y, y)
        self._bring_into_view(y, centre=centre)
        if self.sentence != before:
            self.post_message(self.CursorMoved(offset))

    def move_lines(self, lines: int) -> None:
        """Move the cursor down by lines that hold the article's words, up if negative."""
        y, step = self._page.y_of(self.cursor), 1 if lines > 0 else -1
        target, left = y, abs(lines)
        while left and 0 <= y + step < self._page.height:
            y += step
            line = self._page.line(y)
            if line is not None and self._page.blocks[line.block].start is not None:
                target, left = y, left - 1
        if left:
            self._scroll(self.scroll_offset.y + step * CONTEXT)
        self._move_to_line(target)

    def move_page(self, pages: float) -> None:
        """Move by pages, keeping lines of context for a whole one."""
        height = self.size.height
        lines = round(height * pages) if abs(pages) < 1 else round((height - CONTEXT) * pages)
        top = self.scroll_offset.y
        self._scroll(top + lines)
        moved = self.scroll_offset.y - top
        y = self._page.y_of(self.cursor) + (moved or lines)
        self._move_to_line(min(max(0, y), max(0, self._page.height - 1)))

    def move_to_end(self, *, last: bool) -> None:
        """Move to the last line or the first."""
        self._move_to_line(self._page.height - 1 if last else 0)
        self._scroll(self._page.height if last else 0)

    def _move_to_line(self, y: int) -> None:
        for candidate in (*range(y, -1, -1), *range(y, self._page.height)):
            line = self._page.line(candidate)
            if line and (offset := self._page.to_article(line.block, line.begin)) is not None:
                self.move_cursor(offset)
                return

    def _scroll(self, y: int) -> None:
        self.scroll_to(y=y, animate=False)

    def _bring_into_view(self, y: int, *, centre: bool) -> None:
        top, height = self.scroll_offset.y, self.size.height
        if top + CONTEXT <= y < top + height - CONTEXT:
            return
        if centre and not top <= y < top + height:
            self._scroll(y - height // 3)
        elif y < top + CONTEXT:
            self._scroll(y - CONTEXT)
        else:
            self._scroll(y - height + 1 + CONTEXT)

    def _refresh_reading(self, before: Span | None, old_y: int, y: int) -> None:
        ranges = [(old_y, old_y), (y, y)]
        if before != self.sentence:
            ranges += [
                (self._page.y_of(span.start), self._page.y_of(span.end - 1))
                for span in (before, self.sentence)
                if span
            ]
        for first, last in ranges:
            for line in range(first, last + 1):
                self._strips.pop(line, None)
            self.refresh_lines(first, last - first + 1)

    @property
    def progress(self) -> float:
        """How far down the last visible line is, from 0 to 1."""
        height = self._page.height
        return min(1.0, (self.scroll_offset.y + self.size.height) / height) if height else 1.0

    def visible_spans(self) -> Span | None:
        """Return the stretch of the article that is on screen."""
        begin = self._page.offset_from(self.scroll_offset.y)
        if begin is None:
            return None
        end = (
            self._page.offset_from(min(self._page.height - 1, self.scroll_offset.y + self.size.height))
            or begin
        )
        return Span(begin, max(begin + 1, end))

    # Drawing

    def render_line(self, y: int) -> Strip:
        """Draw a line of the pane from the cache, and its piece of the rail."""
        top = self.scroll_offset.y
        reading = self.has_focus
        drawer = LineDrawer(
            page=self._page,
            styles=self._line_styles,
            layers=self.marked,
            left=self._left,
            width=self.size.width,
            cursor=self.cursor if reading else None,
            sentence=self.sentence if reading and self.mark_sentence else None,
            selected=self.selection,
        )
        strip = self._strips.get(top + y)
        if strip is None:
            strip = self._strips[top + y] = drawer.draw(top + y)
        return Strip([*strip, drawer.rail(y, top, self.size.height)], self.size.width)

    # The mouse

    def offset_at(self, x: int, y: int) -> int | None:
        """Return the article offset under a cell of the pane."""
        line = self._page.line(self.scroll_offset.y + y)
        if line is None:
            return None
        place = offset_of_cell(self._page.words(line), max(0, x - GUTTER - self._left))
        return self._page.to_article(line.block, line.begin + narrowed(place, line.extra))

    def on_click(self, event: events.Click) -> None:
        if event.x >= self.size.width - RAIL and self._page.height > self.size.height:
            self._scroll(event.y * self._page.height // self.size.height - self.size.height // 2)
            return
        offset = self.offset_at(event.x, event.y)
        if offset is not None:
            self.move_cursor(offset)
            self.post_message(self.Clicked(offset))

    @property
    def allow_select(self) -> bool:
        """The mouse can select the article's words."""
        return True

    @property
    def selection(self) -> Span | None:
        """The passage selected by mouse, else by keyboard."""
        selection = self.text_selection
        return self._span_of(selection) if selection else self.selected

    def _span_of(self, selection: Selection) -> Span | None:
        ends = [
            self._page.offset_from(place.y, place.x) if place else default
            for place, default in ((selection.start, 0), (selection.end, self._page.end))
        ]
        begin, end = (self._page.end if offset is None else offset for offset in ends)
        return Span(begin, end) if begin < end else None

    def _select_by_mouse(self, span: Span) -> None:
        """Select the same words where they stand now: Textual counts in lines of the screen."""
        from textual.geometry import Offset
        from textual.selection import Selection

        (column, y), (last, last_y) = self._page.place_of(span.start), self._page.place_of(span.end - 1)
        self.screen.selections = {self: Selection(Offset(column, y), Offset(last + 1, last_y))}

    def selection_updated(self, selection: Selection | None) -> None:
        """Mark what the mouse selects."""
        self._strips.clear()
        self.refresh()

    def watch_has_focus(self, _has_focus: bool) -> None:
        """The reading mark shows only where keys go. No rule asks for the focus: nothing is styled anew."""
        self._strips.clear()
        self.refresh()

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """Return the article's own words, without the line breaks of the screen."""
        span = self._span_of(selection)
        return (self._article_words(span), "\n") if span else None

    def _article_words(self, span: Span) -> str:
        pieces = [
            block.words[max(0, span.start - block.start) : span.end - block.start]
            for block in self._blocks
            if block.start is not None
            and span.start < block.start + len(block.words)
            and block.start < span.end
        ]
        return "\n\n".join(pieces)
