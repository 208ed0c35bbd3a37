"""The application."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, ClassVar

from textual import on
from textual.app import App, SystemCommand
from textual.events import DescendantFocus
from textual.screen import Screen

from tempo_reader.domain.language import Language
from tempo_reader.loading.sources import Loaded
from tempo_reader.localisation.interface import N_, Interface, interface_for
from tempo_reader.resources import asset
from tempo_reader.storage.settings import Settings
from tempo_reader.ui.analyst import Analyst
from tempo_reader.ui.colour_depth import MANY, NONE
from tempo_reader.ui.commands import shown_keys
from tempo_reader.ui.keymap import Keymap
from tempo_reader.ui.preferences import Preferences
from tempo_reader.ui.screens.reader import ReaderScreen
from tempo_reader.ui.themes import AUTO, OWN, theme_for

if TYPE_CHECKING:
    from textual.notifications import SeverityLevel

SECONDS = 12
"""How long a message about the settings stays."""


class ReaderApp(App[None]):
    """Owns what is wider than an article: colours, keys, palette, what is remembered, the first screen."""

    TITLE = "tempo-reader"
    CSS_PATH: ClassVar[list[str | PurePath]] = [str(asset("styles", "reader.tcss"))]
    ENABLE_COMMAND_PALETTE = True

    def __init__(
        self,
        loaded: Loaded,
        language: Language,
        settings: Settings | None = None,
        *,
        keymap: Keymap | None = None,
        colours: int = MANY,
        messages: Sequence[str] = (),
        remembering: bool = False,
        analyst: Analyst | None = None,
    ) -> None:
        """`messages` are told at the start; with `remembering`, what is chosen is kept for the next time.

        `analyst` is at work on the article already; None to start one.
        """
        settings = settings or Settings()
        theme = theme_for(settings.theme, colours)
        self._colours = colours
        # Textual asks only here whether colours are the terminal's own, and strips them only where they are.
        super().__init__(ansi_color=theme.ansi or colours == NONE)
        if colours != NONE:
            self.set_reactive(App.ansi_color, None)
        self._loaded = loaded
        self._language = language
        self.settings = settings
        self.keymap = keymap or Keymap()
        self._messages = messages
        self._remembering = remembering
        self._mouse_on = self.settings.mouse
        self._analyst = analyst
        for own in OWN:
            self.register_theme(own)
        self.set_reactive(App.theme, theme.name)
        self.update_classes({"-dark-mode": theme.dark, "-light-mode": not theme.dark}, update=False)
        self.stylesheet.set_variables(self.get_css_variables())
        if self.keymap.changed:
            self.set_keymap(dict(self.keymap.changed))
        # Scrolling by itself would cost 30 ms a key; Textual's variable can ask for it all the same.
        if self.settings.reduced_motion or "TEXTUAL_ANIMATIONS" not in os.environ:
            self.animation_level = "none"

    def get_default_screen(self) -> ReaderScreen:
        """Return the reader on the loaded article."""
        return ReaderScreen(self._loaded, self._language, self.settings, self.keymap.commands, self._analyst)

    def on_mount(self) -> None:
        if self._messages:
            self.call_after_refresh(self._tell, "\n".join(self._messages))

    def copy_to_clipboard(self, text: str) -> None:
        """Copy what is selected in a card or a prompt as everything else is copied: Textual would stop at tmux."""
        self._clipboard = text
        self.reader.copy_words(text)

    def notify(
        self,
        message: str,
        *,
        title: str = "",
        severity: SeverityLevel = "information",
        timeout: float | None = None,
        markup: bool = True,
    ) -> None:
        """Show a message in place of the last one: what one key after the other says would pile up over the text."""
        if severity == "information":
            for old in [note for note in self._notifications if note.severity == severity]:
                self._unnotify(old, refresh=False)
        super().notify(message, title=title, severity=severity, timeout=timeout, markup=markup)

    def _tell(self, words: str) -> None:
        self.notify(words, severity="warning", timeout=SECONDS, markup=False)

    @property
    def reader(self) -> ReaderScreen:
        """The reader screen, below whatever lies over it."""
        return next(screen for screen in self.screen_stack if isinstance(screen, ReaderScreen))

    @property
    def words(self) -> Interface:
        """The interface in the current language."""
        return interface_for(self.reader.language)

    def on_descendant_focus(self, event: DescendantFocus) -> None:
        if hasattr(event.widget, "cursor_blink"):
            event.widget.cursor_blink = self.animation_level != "none"

    # What is remembered

    def watch_theme(self, before: str, now: str) -> None:
        if before != now:
            self._remember(theme=now)

    @on(ReaderScreen.Preferred)
    def keep(self, event: ReaderScreen.Preferred) -> None:
        """Keep what the user chose."""
        self._remember(**event.choices)

    def _remember(self, **choices: object) -> None:
        if not self._remembering:
            return
        from tempo_reader.storage.choices import remember

        try:
            remember(**choices)
        except OSError as error:
            self._remembering = False
            words = self.words.gettext(
                "What you choose cannot be kept for the next time: {reason}.", reason=error.strerror
            )
            self._tell(words)

    # The palette

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Return the reader's commands, each by what it does, with its keys."""
        for command in self.keymap.commands:
            if command.palette:
                title = self.words.gettext(command.help)
                yield SystemCommand(
                    title, shown_keys(command), lambda action=command.action: self._run(action)
                )

    def _run(self, action: str) -> None:
        self.call_later(self.run_action, action, self.reader)

    def action_command_palette(self) -> None:
        from tempo_reader.ui.screens.palette import Palette

        if not Palette.is_open(self):  # type: ignore[arg-type]  # it asks for an app of any result
            self.push_screen(Palette(self.words))

    def action_help_quit(self) -> None:
        self.reader.tell_how_to_quit()

    def action_choose_theme(self) -> None:
        from tempo_reader.ui.screens.chooser import ChooserScreen

        own = [theme.name for theme in OWN]
        names = own + sorted({*self.available_themes} - {*own})

        def choose(name: str | None) -> None:
            if name:
                self.theme = theme_for(name, self._colours).name
                self._remember(theme=name)

        options = [
            (AUTO, self.words.gettext("whatever suits the terminal")),
            *((name, name) for name in names),
        ]
        self.push_screen(ChooserScreen(self.words.gettext("Colours"), options), choose)

    def action_reduce_motion(self) -> None:
        still = self.animation_level == "none"
        self.animation_level = "full" if still else "none"
        self.reader.tell(N_("Things may move.") if still else N_("Nothing moves by itself."))

    def action_switch_mouse(self) -> None:
        on = self._mouse_on
        # Textual itself switches the mouse only when it starts and when it ends.
        driver: Any = self._driver
        driver._mouse = True  # noqa: SLF001
        getattr(driver, "_disable_mouse_support" if on else "_enable_mouse_support", lambda: None)()
        driver._mouse = self._mouse_on = not on  # noqa: SLF001
        self.reader.tell(N_("The mouse is the terminal's.") if on else N_("The mouse is back."))


def run_app(
    loaded: Loaded,
    language: Language,
    preferences: Preferences,
    *,
    colours: int = MANY,
    remembering: bool = True,
    analyst: Analyst | None = None,
) -> int:
    """Run the reader until the user quits; return the exit status."""
    words = interface_for(language)
    app = ReaderApp(
        loaded,
        language,
        preferences.settings,
        keymap=preferences.keymap,
        colours=colours,
        messages=[problem.sentence(words) for problem in preferences.problems],
        remembering=remembering,
        analyst=analyst,
    )
    app.run(mouse=preferences.settings.mouse)
    return app.return_code or 0
