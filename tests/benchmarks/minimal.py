"""The floor that the reader is measured against: the least that a Textual app can show."""

from textual.app import App, ComposeResult
from textual.widgets import Static


class Minimal(App[None]):
    BINDINGS = [("q", "quit", "quit")]

    def compose(self) -> ComposeResult:
        yield Static("hello world")


if __name__ == "__main__":
    Minimal().run()
