"""A list to choose one thing from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tempo_reader.ui.widgets.bars import HintBar


class ChooserScreen(ModalScreen[str | None]):
    """Answers with the id of the chosen option, None if the user chose none."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "dismiss(None)", show=False),
        Binding("j,down", "cursor('down')", show=False, id="move-line"),
        Binding("k,up", "cursor('up')", show=False, id="move-line-back"),
    ]

    def __init__(self, title: str, options: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._title = title
        self._options = options

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog") as dialog:
            dialog.border_title = Content(self._title)
            yield OptionList(*(Option(Content(label), id=key) for key, label in self._options), markup=False)
        yield HintBar("choice")

    def action_cursor(self, direction: str) -> None:
        getattr(self.query_one(OptionList), f"action_cursor_{direction}")()

    def action_take(self) -> None:
        """Choose what is highlighted, as Enter does."""
        self.query_one(OptionList).action_select()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(event.option_id)
