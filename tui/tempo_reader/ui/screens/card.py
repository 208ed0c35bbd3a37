"""A card over the reader: facts about one thing."""

from __future__ import annotations

from abc import abstractmethod
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from tempo_reader.ui.cards import Card
from tempo_reader.ui.widgets.bars import HintBar

SCROLLING: list[
    BindingType
] = [  # by the ids of the reader's commands, so that the user's keys count here too
    Binding("j,down", "scroll('down')", show=False, id="move-line"),
    Binding("k,up", "scroll('up')", show=False, id="move-line-back"),
    Binding("space,pagedown", "scroll('page_down')", show=False, id="move-page"),
    Binding("d", "scroll('page_down')", show=False, id="move-page-half"),
    Binding("b,pageup", "scroll('page_up')", show=False, id="move-page-back"),
    Binding("u", "scroll('page_up')", show=False, id="move-page-half-back"),
    Binding("g,home", "scroll('home')", show=False, id="move-to-start"),
    Binding("G,end", "scroll('end')", show=False, id="move-to-end"),
]


class ScrollingScreen(ModalScreen[None]):
    """A page to read in front of the reader, closed with Esc, q or Enter."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *SCROLLING,
        Binding("escape,q,enter", "dismiss", show=False),
    ]

    def compose(self) -> ComposeResult:
        with VerticalScroll(classes="dialog") as dialog:
            yield from self.compose_page(dialog)
        yield HintBar("page")

    @abstractmethod
    def compose_page(self, dialog: VerticalScroll) -> ComposeResult:
        """Fill the page and name it."""

    def action_scroll(self, where: str) -> None:
        getattr(self.query_one(VerticalScroll), f"scroll_{where}")(animate=False)


class CardScreen(ScrollingScreen):
    """Shows one card."""

    def __init__(self, card: Card) -> None:
        super().__init__()
        self._card = card

    def compose_page(self, dialog: VerticalScroll) -> ComposeResult:
        """Show the facts under their labels."""
        dialog.border_title = Content(self._card.title)
        for label, values in self._card.facts:
            yield Static(Content(label), classes="label")
            for value in values:
                yield Static(Content(value), classes="value")
