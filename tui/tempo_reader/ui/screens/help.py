"""The help screen: every key by task, in the user's language."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from tempo_reader.domain.language import Language
from tempo_reader.localisation.interface import N_, interface_for
from tempo_reader.ui.commands import COMMANDS, Command, Task, shown_keys
from tempo_reader.ui.screens.card import ScrollingScreen

SIGNS = (
    ("◆ ■ ▲", N_("person, organisation, place")),
    ("▌ ▏", N_("the line and the sentence being read")),
    ("▸ •", N_("in a pane: the current row; what the sentence being read names")),
    ("Aa", N_("bold: names; underlined: dates; italic: quotes")),
)


class HelpScreen(ScrollingScreen):
    """Every command with its keys."""

    def __init__(self, language: Language, commands: Sequence[Command] = COMMANDS) -> None:
        super().__init__()
        self._commands = commands
        self._language = language

    def compose_page(self, dialog: VerticalScroll) -> ComposeResult:
        """List the keys by task, then the signs."""
        interface = interface_for(self._language)
        width = max(cell_len(shown_keys(command)) for command in self._commands)
        dialog.border_title = interface.gettext("Keys")
        for task in Task:
            yield Static(Content(interface.gettext(task.value)), classes="label")
            for command in self._commands:
                if command.task is task:
                    keys = shown_keys(command)
                    yield Static(
                        Content.assemble(
                            (keys + " " * (width - cell_len(keys)), "bold $text-primary"),
                            f"  {interface.gettext(command.help)}",
                        ),
                        classes="value",
                    )
        yield Static(Content(interface.gettext("Signs")), classes="label")
        for sign, meaning in SIGNS:
            yield Static(
                Content.assemble(
                    (sign + " " * (width - cell_len(sign)), "bold"), f"  {interface.gettext(meaning)}"
                ),
                classes="value",
            )
