"""Settings that only the interface can judge: themes, keys, ways to the clipboard."""

from __future__ import annotations

from typing import NamedTuple

from textual.theme import BUILTIN_THEMES

from tempo_reader.localisation.interface import N_
from tempo_reader.storage.problem import Problem
from tempo_reader.storage.settings import ReadSettings, Settings
from tempo_reader.ui.keymap import Keymap, read_keymap
from tempo_reader.ui.themes import AUTO, OWN


class Preferences(NamedTuple):
    """Settings that can all be followed."""

    settings: Settings = Settings()
    keymap: Keymap = Keymap()
    problems: tuple[Problem, ...] = ()
    """What was left out, that of the file itself first."""


def check(read: ReadSettings) -> Preferences:
    """Return what can be followed of the settings; the defaults stand for the rest."""
    theme = read.settings.theme
    if theme is not None and not is_theme(theme):
        from difflib import get_close_matches

        near = get_close_matches(theme, [AUTO, *BUILTIN_THEMES, *(own.name for own in OWN)], n=1)
        message = N_("there is no theme {theme}; {near} is one") if near else N_("there is no theme {theme}")
        read = read.without(read.problem("theme", message, theme=theme, near="".join(near)), theme=None)
    if read.settings.clipboard != "auto":
        read = _check_clipboard(read)
    keymap = read_keymap(read)
    return Preferences(read.settings, keymap, (*read.problems, *keymap.problems))


def is_theme(name: str | None) -> bool:
    """Tell whether there is a theme of that name, or it is `AUTO`."""
    return name == AUTO or name in BUILTIN_THEMES or any(theme.name == name for theme in OWN)


def _check_clipboard(read: ReadSettings) -> ReadSettings:
    from tempo_reader.ui.clipboard.preference import UnknownWayError, parse_preference

    try:
        parse_preference(read.settings.clipboard)
    except UnknownWayError as error:
        problem = read.problem("clipboard", N_("there is no way to the clipboard called {way}"), way=error)
        return read.without(problem, clipboard="auto")
    return read
