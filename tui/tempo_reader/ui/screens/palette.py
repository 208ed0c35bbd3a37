"""The command palette, in the interface's language."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.command import CommandList, CommandPalette
from textual.content import Content
from textual.widgets.option_list import Option

from tempo_reader.localisation.interface import Interface
from tempo_reader.ui.widgets.bars import HintBar


class Palette(CommandPalette):
    """Textual's palette without words of Textual's own, and with its keys in the bar."""

    def __init__(self, words: Interface) -> None:
        super().__init__(placeholder=words.gettext("What should be done?"), id="--command-palette")
        self._words = words

    def compose(self) -> ComposeResult:
        yield from super().compose()
        yield HintBar("palette")

    def _start_no_matches_countdown(self, search_value: str) -> None:
        # Textual says it in English, and only after half a second: our commands are all there at once.
        self._stop_no_matches_countdown()
        if search_value:
            words = Content(self._words.gettext("no such command"))
            self.query_one(CommandList).add_option(Option(words, disabled=True, id=self._NO_MATCHES))
        self._list_visible = bool(search_value)

    def _start_busy_countdown(self) -> None:
        """Never be busy, which Textual says in English."""

    def _action_command_list(self, action: str) -> None:
        # Textual raises KeyError where a page is turned in a list without lines, as in a window too low for any.
        if self.query_one(CommandList).size.height:
            super()._action_command_list(action)

    def action_take(self) -> None:
        """Do what is highlighted, as Enter does."""
        self._action_command_list("select")
