"""The line above the panes and the one below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from rich.cells import cell_len
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from tempo_reader.domain.language import Language
from tempo_reader.localisation.interface import interface_for
from tempo_reader.ui.commands import Command, Hint, hints, shown_key
from tempo_reader.ui.wrapping import elide

if TYPE_CHECKING:
    from tempo_reader.ui.app import ReaderApp


class TopBar(Widget):
    """What is being read, and how far."""

    ALLOW_SELECT = False

    subject = reactive("", layout=False)
    """The headline or the article's first words."""
    state = reactive("", layout=False)
    """Progress and time left, or what is being done."""

    def render(self) -> Content:
        width = self.size.width - 2
        subject = elide(self.subject, max(0, width - cell_len(self.state) - 2))
        gap = " " * max(1, width - cell_len(subject) - cell_len(self.state))
        return Content.assemble((subject, "bold"), gap, (self.state, "$text-muted"))


class KeyBar(Widget):
    """The keys that matter where the user is. Each can be clicked."""

    ALLOW_SELECT = False

    commands: reactive[Sequence[Command | Hint]] = reactive((), layout=False)
    language = reactive(Language.INDONESIAN, layout=False)

    def render(self) -> Content:
        interface = interface_for(self.language)
        parts: list[Content] = []
        width = self.size.width
        for command in self.commands:
            key = shown_key(command.keys.split(",")[0])
            label = interface.gettext(command.label)
            width -= cell_len(key) + cell_len(label) + 3
            if width < 0:
                break
            click = f"@click=screen.{command.action}"
            parts.append(
                Content.assemble(
                    (f" {key}", f"bold $footer-key-foreground {click}"),
                    (f" {label} ", f"$footer-foreground {click}"),
                )
            )
        return Content("").join(parts)


class HintBar(KeyBar):
    """The keys of what lies over the reader."""

    def __init__(self, place: str) -> None:
        """`place` is one of `tempo_reader.ui.commands.HINTS`."""
        super().__init__()
        self._place = place

    def on_mount(self) -> None:
        app = cast("ReaderApp", self.app)
        self.language = app.reader.language
        self.commands = hints(self._place, app.keymap.commands)
