"""The help screen: every key by task, in the user's language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.cells import cell_len
from rich.table import Table
from rich.text import Text
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
        dialog.border_title = interface.gettext("Keys")
        width = max(cell_len(shown_keys(command)) for command in self._commands)
        for task in Task:
            yield Static(Content(interface.gettext(task.value)), classes="label")
            yield Static(
                _table(
                    width,
                    ((shown_keys(c), interface.gettext(c.help)) for c in self._commands if c.task is task),
                ),
                classes="value",
            )
        yield Static(Content(interface.gettext("Signs")), classes="label")
        yield Static(
            _table(width, ((sign, interface.gettext(meaning)) for sign, meaning in SIGNS)), classes="value"
        )


def _table(width: int, rows: Iterable[tuple[str, str]]) -> Table:
    """Return keys beside what they do; long words wrap beside their keys and not under them."""
    table = Table.grid(padding=(0, 2))
    table.add_column(width=width, style="bold", no_wrap=True)
    table.add_column(ratio=1)
    for keys, words in rows:
        table.add_row(Text(keys), Text(words))
    return table
