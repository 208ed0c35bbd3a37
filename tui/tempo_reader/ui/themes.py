"""The program's own themes, and which one fits the terminal.

Every text colour has a contrast of at least 4.5:1 (WCAG 2.2, 1.4.3) on every background that it meets;
`tests/ui/test_colours.py` measures it on the screen.
"""

from __future__ import annotations

import os
from collections.abc import Mapping

from textual.theme import BUILTIN_THEMES, Theme

from tempo_reader.ui.colour_depth import SIXTEEN


def _theme(name: str, *, dark: bool, text: Mapping[str, str], ground: Mapping[str, str]) -> Theme:
    """Return a theme in which coloured text is just the colour that it is called by."""
    return Theme(
        name=name,
        dark=dark,
        primary=text["primary"],
        secondary=text["secondary"],
        accent=text["accent"],
        success=text["success"],
        warning=text["warning"],
        error=text["error"],
        foreground=text["foreground"],
        background=ground["background"],
        surface=ground["surface"],
        panel=ground["panel"],
        variables={
            **{f"text-{colour}": text[colour] for colour in ("primary", "secondary", "accent")},
            **{f"text-{colour}": text[colour] for colour in ("success", "warning", "error")},
            "text": text["foreground"],
            "text-muted": text["muted"],
            "text-disabled": text["muted"],
            "foreground-muted": text["muted"],
            "boost": ground["boost"],
            "surface-lighten-2": ground["line"],
            "primary-muted": ground["focused"],
            "border": text["primary"],
            "border-blurred": ground["line"],
            "block-cursor-foreground": ground["background"],
            "block-cursor-background": text["primary"],
            "block-cursor-blurred-foreground": text["foreground"],
            "block-cursor-blurred-background": ground["focused"],
            "block-hover-background": ground["boost"],
            "input-cursor-background": text["foreground"],
            "input-cursor-foreground": ground["background"],
            "input-selection-background": ground["focused"],
            "input-selection-foreground": text["foreground"],
            "screen-selection-background": text["primary"],
            "screen-selection-foreground": ground["background"],
            "footer-background": ground["panel"],
            "footer-foreground": text["foreground"],
            "footer-key-foreground": text["warning"],
            "link-color": text["primary"],
            "link-color-hover": ground["background"],
            "link-background-hover": text["primary"],
            "scrollbar": ground["line"],
            "scrollbar-hover": text["muted"],
            "scrollbar-active": text["primary"],
            "scrollbar-background": ground["surface"],
        },
    )


NIGHT = _theme(
    "tempo-night",
    dark=True,
    text={
        "foreground": "#d6d1c4",
        "muted": "#a9a497",
        "primary": "#8ab8dc",
        "secondary": "#7fc4bd",
        "accent": "#cba6e0",
        "success": "#9fc689",
        "warning": "#e3b566",
        "error": "#ec9486",
    },
    ground={
        "background": "#14161b",
        "surface": "#1a1d23",
        "panel": "#22262e",
        "boost": "#20242c",
        "focused": "#2a3644",
        "line": "#474d58",
    },
)
PAPER = _theme(
    "tempo-paper",
    dark=False,
    text={
        "foreground": "#2e2a24",
        "muted": "#5c5548",
        "primary": "#1f4f7d",
        "secondary": "#17595c",
        "accent": "#6d3a82",
        "success": "#37591f",
        "warning": "#754600",
        "error": "#96281b",
    },
    ground={
        "background": "#faf5e9",
        "surface": "#f3ecdb",
        "panel": "#e9e0ca",
        "boost": "#f0e7d2",
        "focused": "#dccfae",
        "line": "#b3a88e",
    },
)
TERMINAL = Theme(
    name="tempo-terminal",
    ansi=True,
    primary="ansi_blue",
    secondary="ansi_cyan",
    accent="ansi_magenta",
    success="ansi_green",
    warning="ansi_yellow",
    error="ansi_red",
    foreground="ansi_default",
    background="ansi_default",
    surface="ansi_default",
    panel="ansi_default",
    boost="ansi_default",
    variables={
        # Nobody knows which of the terminal's colours can be read on its background: text keeps its own.
        **{f"text-{name}": "ansi_default" for name in ("primary", "secondary", "accent")},
        **{f"text-{name}": "ansi_default" for name in ("success", "warning", "error", "muted")},
        "text-disabled": "ansi_default",
        "foreground-muted": "ansi_default",
        "ansi-background": "ansi_default",
        "ansi-foreground": "ansi_default",
        "border-blurred": "ansi_default",
        "surface-lighten-2": "ansi_default",
        "primary-muted": "ansi_default",
        "scrollbar-background": "ansi_default",
        "footer-key-foreground": "ansi_default",
        # Not reversed, which Textual forgets in lists and inputs; a pair of colours that can always be read.
        "input-cursor-background": "ansi_white",
        "input-cursor-foreground": "ansi_black",
        "input-cursor-text-style": "underline",
        "input-selection-background": "ansi_white",
        "input-selection-foreground": "ansi_black",
        "block-cursor-background": "ansi_white",
        "block-cursor-foreground": "ansi_black",
        "block-cursor-text-style": "bold underline",
        "screen-selection-background": "ansi_default",
        "screen-selection-foreground": "ansi_default",
    },
)
"""The terminal's own colours: for those who have chosen them, and where there are only sixteen or none."""

OWN = (NIGHT, PAPER, TERMINAL)


AUTO = "auto"
"""The name to choose by what suits the terminal."""


def theme_for(name: str | None, colours: int, environment: Mapping[str, str] = os.environ) -> Theme:
    """Return the theme of that name; by None, `AUTO` or an unknown one, what suits the terminal."""
    wanted = next((theme for theme in OWN if theme.name == name), None) or BUILTIN_THEMES.get(name or "")
    if wanted:
        return wanted
    if colours <= SIXTEEN:
        return TERMINAL
    return PAPER if is_light(environment) else NIGHT


def is_light(environment: Mapping[str, str]) -> bool:
    """Tell whether the terminal says by COLORFGBG that its background is light.

    rxvt, Konsole, iTerm2 and others set it to the numbers of the text's and the background's colour. To ask the
    terminal itself (OSC 11) would mean to wait for an answer, or to have a late one taken for keys by Textual.
    """
    return environment.get("COLORFGBG", "").rpartition(";")[2] in LIGHT


LIGHT = ("7", "15")
"""The light ones of the sixteen colours that a background can have: white and bright white."""
