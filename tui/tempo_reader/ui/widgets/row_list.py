"""A list of rows that is drawn line by line: ten thousand rows cost no more to show than ten.

Textual's OptionList measures every option again whenever one prompt changes; the side panes change with every
sentence that is read.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Hashable, Sequence
from typing import ClassVar, NamedTuple

from rich.segment import Segment
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tempo_reader.ui.widgets.line_styles import LineStyles

MARGIN = 2
"""Columns before a row: the mark of the chosen row, or of one that belongs to the sentence being read."""

AIR = 1
"""Columns kept free after a row."""

Piece = tuple[str, str]
"""Words and their component class, empty for none."""


class Row(NamedTuple):
    """One or more lines that are chosen together; a row without a key is a heading."""

    lines: tuple[tuple[Piece, ...], ...]
    """Each line as pieces, which together must fit the width that the rows are built for."""
    key: Hashable = None


BLANK = Row((((" ", ""),),))


class RowList(ScrollView, can_focus=True, inherit_bindings=False):
    """Rows to walk through and choose from. Subclasses give the rows in `build_rows`."""

    ALLOW_SELECT = False
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j,down", "move(1)", show=False, id="move-line"),
        Binding("k,up", "move(-1)", show=False, id="move-line-back"),
        Binding("space,pagedown", "move_page(1)", show=False, id="move-page"),
        Binding("b,pageup", "move_page(-1)", show=False, id="move-page-back"),
        Binding("d", "move_page(0.5)", show=False, id="move-page-half"),
        Binding("u", "move_page(-0.5)", show=False, id="move-page-half-back"),
        Binding("g,home", "move_end(False)", show=False, id="move-to-start"),
        Binding("G,end", "move_end(True)", show=False, id="move-to-end"),
        Binding("enter", "choose", show=False),
    ]
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "rows--heading",
        "rows--dim",
        "rows--strong",
        "rows--person",
        "rows--organisation",
        "rows--place",
        "rows--date",
        "rows--current",
        "rows--here",
        "rows--focused",
    }

    class Highlighted(Message):
        """Another row is the current one, by the user's key or mouse."""

        def __init__(self, source: RowList, key: Hashable) -> None:
            super().__init__()
            self.source = source
            self.key = key

        @property
        def control(self) -> RowList:
            """The list that sent it."""
            return self.source

    class Chosen(Highlighted):
        """The current row was chosen with Enter or a click."""

    filter_words = reactive("")
    """Show only the rows that hold these words."""
    only_entity: reactive[int | None] = reactive(None)
    """Show only the rows that concern this entity, in a pane of other things."""

    def __init__(self, id: str | None = None) -> None:  # noqa: A002 - Textual's
        super().__init__(id=id)
        self._rows: Sequence[Row] = ()
        self._tops: list[int] = []
        self._height = 0
        self._width = 0
        """The width that the rows are set to."""
        self._current: int | None = None
        self._marked: frozenset[Hashable] = frozenset()
        self._line_styles = LineStyles(self)

    def build_rows(self, width: int) -> Sequence[Row]:
        """Return the rows set to `width` columns."""
        raise NotImplementedError

    def rebuild(self) -> None:
        """Set the rows anew; the current row stays current if it is still there."""
        if not self.size.width:
            return
        key = self.current_key
        self._width = self.size.width
        self._rows = self.build_rows(max(4, self._width - MARGIN - AIR))
        self._tops, top = [], 0
        for row in self._rows:
            self._tops.append(top)
            top += len(row.lines)
        self._height = top
        self._current = next(
            (n for n, row in enumerate(self._rows) if row.key is not None and row.key == key), None
        )
        self.virtual_size = Size(self.size.width, top)
        self.refresh()

    @property
    def keys(self) -> list[Hashable]:
        """The keys of the rows that can be chosen, in order."""
        return [row.key for row in self._rows if row.key is not None]

    @property
    def current_key(self) -> Hashable:
        """The key of the current row; None if there is none."""
        return self._rows[self._current].key if self._current is not None else None

    def show_current(self, key: Hashable) -> None:
        """Make the row of `key` current without telling anybody; scroll it into view."""
        number = (
            next((n for n, row in enumerate(self._rows) if row.key == key), None) if key is not None else None
        )
        if number != self._current:
            self._current = number
            if number is not None:
                self._bring_into_view(number)
            self.refresh()

    def mark_here(self, keys: frozenset[Hashable]) -> None:
        """Mark the rows that belong to the sentence being read, and bring the first of them into view."""
        if keys == self._marked:
            return
        self._marked = keys
        if keys and not self.has_focus:
            first = next((n for n, row in enumerate(self._rows) if row.key in keys), None)
            if first is not None:
                self._bring_into_view(first)
        self.refresh()

    def watch_filter_words(self) -> None:
        self._show_other_rows()

    def watch_only_entity(self) -> None:
        self._show_other_rows()

    def _show_other_rows(self) -> None:
        self.rebuild()
        if self._current is None:
            self.scroll_to(y=0, animate=False)
        else:
            self._bring_into_view(self._current)

    def _size_updated(
        self, size: Size, virtual_size: Size, container_size: Size, layout: bool = True
    ) -> bool:
        # No resize event comes to a widget whose place somebody asked for between its mounting and its first layout.
        changed = super()._size_updated(size, virtual_size, container_size, layout)
        if changed and self.size.width != self._width:
            self.rebuild()
        return changed

    def notify_style_update(self) -> None:
        """Forget styles when the theme changes."""
        super().notify_style_update()
        self._line_styles.clear()

    # Moving

    def action_move(self, rows: int) -> None:
        number = len(self._rows) if rows < 0 else -1
        if self._current is not None:
            number = self._current
        step = 1 if rows > 0 else -1
        while 0 <= number + step < len(self._rows):
            number += step
            if self._rows[number].key is not None:
                self._highlight(number)
                return
        if step < 0:
            self.scroll_to(y=0, animate=False)

    def action_move_page(self, pages: float) -> None:
        if not self._rows:
            return
        at = self._tops[self._current] if self._current is not None else 0
        wanted = at + round(pages * max(1, self.size.height - 2))
        self._highlight_near(bisect_right(self._tops, max(0, wanted)) - 1, forward=pages > 0)

    def action_move_end(self, last: bool) -> None:
        self._highlight_near(len(self._rows) - 1 if last else 0, forward=not last)

    def action_choose(self) -> None:
        if self._current is not None:
            self.post_message(self.Chosen(self, self.current_key))

    def _highlight_near(self, number: int, *, forward: bool) -> None:
        forwards = range(max(0, number), len(self._rows))
        backwards = range(min(number, len(self._rows) - 1), -1, -1)
        for order in (forwards, backwards) if forward else (backwards, forwards):
            for candidate in order:
                if self._rows[candidate].key is not None:
                    self._highlight(candidate)
                    return

    def _highlight(self, number: int) -> None:
        self._current = number
        self._bring_into_view(number)
        self.refresh()
        self.post_message(self.Highlighted(self, self.current_key))

    def _bring_into_view(self, number: int) -> None:
        heading = number
        while heading > 0 and self._rows[heading - 1].key is None:
            heading -= 1
        top, bottom = self._tops[heading], self._tops[number] + len(self._rows[number].lines)
        if top < self.scroll_offset.y:
            self.scroll_to(y=top, animate=False)
        elif bottom > self.scroll_offset.y + self.size.height:
            self.scroll_to(y=max(0, bottom - self.size.height), animate=False)

    def on_click(self, event: events.Click) -> None:
        y = self.scroll_offset.y + event.y
        number = bisect_right(self._tops, y) - 1
        if 0 <= y < self._height and self._rows[number].key is not None:
            self._highlight(number)
            self.action_choose()

    # Drawing

    def render_line(self, y: int) -> Strip:
        """Draw one line of the pane."""
        y += self.scroll_offset.y
        width = self.size.width
        if not 0 <= y < self._height:
            return Strip([Segment(" " * width, self._line_styles.base)], width)
        number = bisect_right(self._tops, y) - 1
        row = self._rows[number]
        line = y - self._tops[number]
        classes: tuple[str, ...] = ()
        if row.key is not None and number == self._current:
            classes = ("rows--focused",) if self.has_focus else ("rows--current",)
        here = row.key is not None and row.key in self._marked
        mark = " "
        if line == 0 and row.key is not None:
            mark = "▸" if number == self._current else "•" if here else " "
        segments = [Segment(f"{mark} ", self._line_styles.of((*classes, "rows--here")))]
        for words, name in row.lines[line]:
            names = classes + ((name,) if name else ()) + (("rows--here",) if here and not name else ())
            segments.append(Segment(words, self._line_styles.of(names)))
        strip = Strip(segments)
        return strip.extend_cell_length(width, self._line_styles.of(classes)).crop(0, width)
