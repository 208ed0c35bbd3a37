"""Where the program runs, as far as copying is concerned."""

import os
import shutil
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tempo_reader.ui.clipboard.way import TOOLS, Way


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Read once from the environment."""

    platform: str = "linux"
    """`sys.platform`."""
    wayland: bool = False
    x11: bool = False
    """Whether there is an X display, be it one that SSH forwards."""
    remote: bool = False
    """Whether the terminal is at the other end of SSH."""
    tmux: bool = False
    screen: bool = False
    """Whether GNU screen is around; tmux also calls its terminals "screen"."""
    windows_subsystem: bool = False
    term: str = ""
    tools: frozenset[Way] = frozenset()
    """The ways whose programs are installed."""

    @property
    def takes_osc52(self) -> bool:
        """Tell whether a sequence can be sent: Linux's own console and a dumb terminal print it as text."""
        return self.term not in ("", "dumb", "linux", "unknown")


def look_around(
    environment: Mapping[str, str] = os.environ,
    platform: str = sys.platform,
    find: Callable[[str], str | None] = shutil.which,
) -> Surroundings:
    """Return the surroundings, from the environment's variables and the programs on the PATH."""
    multiplexed = bool(environment.get("TMUX"))
    return Surroundings(
        platform=platform,
        wayland=bool(environment.get("WAYLAND_DISPLAY")),
        x11=bool(environment.get("DISPLAY")),
        remote=any(environment.get(name) for name in ("SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY")),
        tmux=multiplexed,
        screen=bool(environment.get("STY")) and not multiplexed,
        windows_subsystem=any(environment.get(name) for name in ("WSL_DISTRO_NAME", "WSL_INTEROP")),
        term=environment.get("TERM", ""),
        tools=frozenset(way for way, (program, *_) in TOOLS.items() if find(program)),
    )
