"""How many colours the terminal has and the user wants."""

from collections.abc import MutableMapping

NONE, SIXTEEN, MANY = 0, 16, 256
TOLD = {"truecolor": 1 << 24, "256": MANY, "standard": SIXTEEN}
"""What Textual can be told in TEXTUAL_COLOR_SYSTEM, by the user or by textual-serve."""
WIDE_NAMES = ("256color", "direct", "truecolor", "kitty")
"""What the names of terminals with many colours have in them."""


def colour_depth(environment: MutableMapping[str, str]) -> int:
    """Return `NONE`, `SIXTEEN` or fewer, or `MANY` or more.

    NO_COLOR counts by being there, as it does for Textual. Terminfo is asked only where the name tells nothing.
    """
    if "NO_COLOR" in environment:
        return NONE
    if told := TOLD.get(environment.get("TEXTUAL_COLOR_SYSTEM", "")):
        return told
    term = environment.get("TERM", "").lower()
    if environment.get("COLORTERM", "").lower() in ("truecolor", "24bit") or not term:
        return 1 << 24
    if any(name in term for name in WIDE_NAMES):
        return MANY
    return _terminfo(term)


def settle_colours(environment: MutableMapping[str, str]) -> int:
    """Return the depth and tell Textual of it where it would guess wrong; to be called before it is imported."""
    depth = colour_depth(environment)
    if depth == NONE:
        environment.setdefault("NO_COLOR", "1")
    elif depth == MANY:
        # Rich takes a terminal for one of sixteen colours unless its name ends in 256color.
        environment.setdefault("TEXTUAL_COLOR_SYSTEM", "256")
    return depth


def _terminfo(term: str) -> int:
    """Return what terminfo says; sixteen where there is none of it, or nothing in it."""
    try:
        import curses
    except ImportError:
        return SIXTEEN
    try:
        curses.setupterm(term)
    except curses.error:
        return SIXTEEN
    return max(NONE, curses.tigetnum("colors"))
