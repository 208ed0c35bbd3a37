"""What the user allows, from the settings."""

import re
from dataclasses import dataclass

from tempo_reader.ui.clipboard.way import Way


class UnknownWayError(ValueError):
    """A setting names a way that does not exist; the argument is the name."""


@dataclass(frozen=True, slots=True)
class Preference:
    """By default whatever fits the surroundings."""

    enabled: bool = True
    only: Way | None = None
    """Take this way and no other, whether or not it looks possible."""
    forbidden: frozenset[Way] = frozenset()

    def allows(self, way: Way) -> bool:
        """Tell whether a way may be taken."""
        return self.enabled and way not in self.forbidden and self.only in (None, way)


def parse_preference(setting: str) -> Preference:
    """Read ``auto``, ``off``, a way's name, or ways that are forbidden: ``auto -osc52 -tmux``.

    Raises `UnknownWayError`.
    """
    only: Way | None = None
    forbidden: set[Way] = set()
    for word in re.split(r"[\s,]+", setting.strip().lower()):
        if word == "off":
            return Preference(enabled=False)
        if word in ("", "auto"):
            continue
        if word.startswith("-"):
            forbidden.add(_way(word[1:]))
        else:
            only = _way(word)
    return Preference(only=only, forbidden=frozenset(forbidden))


def _way(name: str) -> Way:
    try:
        return Way(name)
    except ValueError:
        raise UnknownWayError(name) from None
