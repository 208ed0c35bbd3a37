"""Which way the words go. Decides, and does nothing."""

from dataclasses import dataclass

from tempo_reader.ui.clipboard.preference import Preference
from tempo_reader.ui.clipboard.surroundings import Surroundings
from tempo_reader.ui.clipboard.way import Way


@dataclass(frozen=True, slots=True)
class Plan:
    """The ways to try."""

    ways: tuple[Way, ...] = ()
    """In order; the first that works is enough."""
    also: Way | None = None
    """To take besides: a tmux session that was begun on this desktop may be looked at over SSH by now."""


def choose(surroundings: Surroundings, preference: Preference) -> Plan:
    """Return the ways that lead from these surroundings to the user's own clipboard.

    A native tool fills the clipboard of the machine that it runs on, so over SSH the terminal comes first; X
    forwarding is left for what is too long for a terminal.
    """
    if not preference.enabled:
        return Plan()
    if preference.only is not None:
        return Plan(ways=(preference.only,) if preference.allows(preference.only) else ())
    native = _native(surroundings)
    terminal = _terminal(surroundings)
    ordered = (*terminal, *_forwarded(surroundings)) if surroundings.remote else (*native, *terminal)
    ways = tuple(way for way in ordered if preference.allows(way))
    besides = bool(ways) and not ways[0].through_terminal and Way.TMUX in ways
    return Plan(ways=ways, also=Way.TMUX if besides else None)


def _native(surroundings: Surroundings) -> tuple[Way, ...]:
    candidates = {
        Way.PBCOPY: surroundings.platform == "darwin",
        Way.CLIP_EXE: surroundings.platform == "win32" or surroundings.windows_subsystem,
        Way.TERMUX: True,
        Way.WL_COPY: surroundings.wayland,
        Way.XCLIP: surroundings.x11,
        Way.XSEL: surroundings.x11,
    }
    return tuple(way for way, fits in candidates.items() if fits and way in surroundings.tools)


def _forwarded(surroundings: Surroundings) -> tuple[Way, ...]:
    return tuple(way for way in (Way.XCLIP, Way.XSEL) if surroundings.x11 and way in surroundings.tools)


def _terminal(surroundings: Surroundings) -> tuple[Way, ...]:
    if surroundings.tmux:
        return (Way.TMUX, Way.TMUX_PASSTHROUGH) if Way.TMUX in surroundings.tools else (Way.TMUX_PASSTHROUGH,)
    if surroundings.screen:
        return (Way.SCREEN,)
    return (Way.OSC52,) if surroundings.takes_osc52 else ()
