"""The panes side by side, or one at a time where the terminal is narrow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.message import Message

from tempo_reader.ui.widgets.article_view import ArticleView
from tempo_reader.ui.widgets.row_list import RowList

PANES = ("entities", "timeline", "quotes")
ORDER = ("entities", "", "timeline", "quotes")
"""From left to right; the empty name is the body."""
WIDE = 100
"""Columns from which side panes stand beside the body all the time."""
MEDIUM = 72
"""Columns from which an open pane stands beside the body; below, it takes the body's place."""


class Desk(Horizontal):
    """Owns which panes are open. Its side columns are empty at first; a pane is made when it is first opened."""

    class Wanted(Message):
        """Panes were opened for the first time and are to be made."""

        def __init__(self, names: Sequence[str]) -> None:
            super().__init__()
            self.names = names

    def __init__(
        self,
        view: ArticleView,
        columns: int,
        panes: frozenset[str] = frozenset({"entities", "timeline"}),
    ) -> None:
        # Classes are given before the desk is mounted: each later change would style everything in it again.
        self._open_when_wide = panes
        self._open = self._open_when_wide if columns >= WIDE else frozenset()
        super().__init__(id="desk", classes=" ".join(self._classes_for(columns)))
        self.view = view
        self._columns = columns
        self._awaited = ""
        """The pane that is to have the focus when it comes."""

    def _classes_for(self, columns: int) -> list[str]:
        width = "-wide" if columns >= WIDE else "-tiny" if columns < MEDIUM else "-narrow"
        return [width, *(f"-{name}" for name in self._open), *(["-pane-open"] if self._open else [])]

    def compose(self) -> ComposeResult:
        yield Vertical(id="left")
        yield self.view
        yield Vertical(id="right")

    def ask_for_panes(self) -> None:
        """Ask for those open panes that were not made yet; `put` brings them."""
        made = {pane.id for pane in self.panes()}
        if missing := [name for name in PANES if name in self._open and name not in made]:
            self.post_message(self.Wanted(missing))

    def put(self, pane: RowList) -> None:
        """Put a side pane in its place."""
        if self.pane(pane.id or "") is None:
            column = self.query_one("#left" if pane.id == "entities" else "#right")
            column.mount(pane, before=0 if pane.id == "timeline" else None)
        if pane.id == self._awaited:
            pane.focus()

    def panes(self) -> Iterator[RowList]:
        """Return the side panes that are there."""
        yield from self.query(RowList)

    def pane(self, name: str) -> RowList | None:
        """Return a side pane; None before it is there."""
        return next((pane for pane in self.panes() if pane.id == name), None)

    @property
    def wide(self) -> bool:
        """Whether side panes stand beside the body all the time."""
        return self._columns >= WIDE

    @property
    def opened(self) -> frozenset[str]:
        """The names of the open side panes."""
        return self._open

    @opened.setter
    def opened(self, names: frozenset[str]) -> None:
        self._open = names
        if self.wide:
            self._open_when_wide = names
        self.set_classes(self._classes_for(self._columns))
        self.ask_for_panes()

    def on_resize(self, event: events.Resize) -> None:
        if event.size.width == self._columns:
            return
        was_wide, self._columns = self.wide, event.size.width
        focused = self._focused_name()
        if self._columns < WIDE and was_wide:
            self._open = frozenset({focused} & {*PANES})
        elif self._columns >= WIDE and not was_wide:
            self._open = self._open_when_wide
        self.set_classes(self._classes_for(self._columns))
        self.ask_for_panes()
        if focused and focused not in self._open:
            self.view.focus()

    def go_to(self, name: str) -> None:
        """Open a pane and go there; if one is there already, close it."""
        pane = self.pane(name)
        if pane is not None and pane.has_focus:
            self.opened = self._open - {name}
            self.view.focus()
            return
        self.opened = self._open | {name} if self.wide else frozenset({name})
        self._awaited = name
        if pane is not None:
            pane.focus()

    def back_to_body(self) -> None:
        """Go to the body; where there is no room for both, what is open closes."""
        if not self.wide:
            self.opened = frozenset()
        self.view.focus()

    def cycle(self, step: int) -> None:
        """Go to the next pane, 1, or the previous one, -1; where there is no room, that opens it."""
        stops = [name for name in ORDER if not name or name in self._open or not self.wide]
        focused = self._focused_name()
        name = stops[(stops.index(focused) + step) % len(stops)] if focused in stops else ""
        if name:
            self.go_to(name)
        else:
            self.back_to_body()

    def alone(self) -> None:
        """Show the body alone, or what was open before."""
        if self._open:
            kept = self._open_when_wide
            self.opened = frozenset()
            self._open_when_wide = kept
            self.view.focus()
        elif self.wide:
            self.opened = self._open_when_wide

    def _focused_name(self) -> str:
        focused = self.screen.focused
        return focused.id if focused and focused.id in PANES else ""
