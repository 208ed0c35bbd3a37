"""The application."""

from __future__ import annotations

from pathlib import PurePath
from typing import ClassVar

from textual.app import App

from tempo_reader.domain.language import Language
from tempo_reader.loading.sources import Loaded
from tempo_reader.resources import asset
from tempo_reader.ui.screens.reader import ReaderScreen


class ReaderApp(App[None]):
    """Owns what is wider than an article: theme, palette, the first screen."""

    TITLE = "tempo-reader"
    CSS_PATH: ClassVar[list[str | PurePath]] = [
        str(asset("styles", "reader.tcss")),
        str(asset("styles", "panes.tcss")),
    ]
    ENABLE_COMMAND_PALETTE = True
    HORIZONTAL_BREAKPOINTS = [(0, "-tiny"), (72, "-narrow"), (100, "-wide"), (150, "-very-wide")]

    def __init__(self, loaded: Loaded, language: Language, theme: str | None = None) -> None:
        super().__init__()
        self._loaded = loaded
        self._language = language
        self._wanted_theme = theme

    def get_default_screen(self) -> ReaderScreen:
        """Return the reader on the loaded article."""
        return ReaderScreen(self._loaded, self._language)


def run_app(loaded: Loaded, language: Language, theme: str | None = None) -> int:
    """Run the reader until the user quits; return the exit status."""
    app = ReaderApp(loaded, language, theme)
    app.run()
    return app.return_code or 0
