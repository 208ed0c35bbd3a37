"""A line to type in, below the panes: search, filter, publication date."""

from __future__ import annotations

from enum import Enum
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Input, Label


class Purpose(Enum):
    """What is being typed."""

    SEARCH = "search"
    FILTER = "filter"
    PUBLISHED = "published"


class Prompt(Horizontal):
    """A label, an input, and an answer to what has been typed so far."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "cancel", show=False)]

    class Changed(Message):
        """Something was typed."""

        def __init__(self, prompt: Prompt, words: str) -> None:
            super().__init__()
            self.prompt = prompt
            self.words = words

    class Submitted(Changed):
        """Enter was pressed."""

    class Cancelled(Message):
        """Escape was pressed."""

        def __init__(self, prompt: Prompt) -> None:
            super().__init__()
            self.prompt = prompt

    def __init__(self, purpose: Purpose, label: str, words: str = "", placeholder: str = "") -> None:
        super().__init__()
        self.purpose = purpose
        self._label = label
        self._words = words
        self._placeholder = placeholder
        self.before: Widget | None = None
        """What had the focus before."""
        self.entered = False
        """Whether keys have come here."""

    def compose(self) -> ComposeResult:
        yield Label(self._label, markup=False)
        yield Input(self._words, placeholder=self._placeholder, compact=True, select_on_focus=True)
        yield Label("", id="answer", markup=False)

    def on_mount(self) -> None:
        self.before = self.screen.focused
        self.query_one(Input).focus()

    def on_descendant_focus(self) -> None:
        self.entered = True

    def answer(self, words: str) -> None:
        """Say something about what has been typed: a count, an error."""
        self.query_one("#answer", Label).update(words)

    def on_input_changed(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(self.Changed(self, event.value))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        event.stop()
        self.submit()

    def submit(self) -> None:
        """Offer what was typed."""
        self.post_message(self.Submitted(self, self.query_one(Input).value))

    def action_cancel(self) -> None:
        self.post_message(self.Cancelled(self))
