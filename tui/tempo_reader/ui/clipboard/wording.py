"""An outcome in the reader's language."""

from tempo_reader.localisation.interface import N_, Interface
from tempo_reader.ui.clipboard.osc52 import MAX_BYTES
from tempo_reader.ui.clipboard.outcome import Outcome, Reason, Status
from tempo_reader.ui.clipboard.way import Way

_SENT = {
    Way.OSC52: N_("Sent to the terminal"),
    Way.SCREEN: N_("Sent to the terminal through GNU screen"),
    Way.TMUX: N_("Handed to tmux, which sends it to the terminal"),
    Way.TMUX_PASSTHROUGH: N_("Sent to the terminal through tmux"),
}
_IF_NOTHING_ARRIVES = {
    Way.OSC52: N_(
        "If nothing arrives: allow OSC 52 (clipboard access) in your terminal's settings, "
        "and in a tmux on your own machine “set -g set-clipboard on”; or save to a file."
    ),
    Way.SCREEN: N_(
        "If nothing arrives: allow OSC 52 (clipboard access) in your terminal's settings, or save to a file."
    ),
    Way.TMUX: N_(
        "If nothing arrives: tmux has it too, paste with its prefix key and ]. Your terminal must allow "
        "OSC 52 (clipboard access)."
    ),
    Way.TMUX_PASSTHROUGH: N_(
        "If nothing arrives: put “set -g allow-passthrough on” into tmux.conf, or save to a file."
    ),
}
_PROBLEMS = {
    Reason.MISSING: N_("{way}: not found"),
    Reason.REFUSED: N_("{way}: refused"),
    Reason.TIMED_OUT: N_("{way}: no answer"),
    Reason.TOO_LONG: N_("{way}: too long"),
    Reason.UNWRITABLE: N_("{way}: cannot be written"),
    Reason.DEAF: N_("{way}: its terminal takes no clipboard"),
    Reason.EXISTS: N_("{way}: exists already"),
}


def message(outcome: Outcome, interface: Interface) -> str:
    """Return one sentence that claims no more than is known."""
    size, limit = _kilobytes(outcome.size), MAX_BYTES // 1_000
    match outcome.status:
        case Status.COPIED if outcome.also is Way.TMUX:
            return interface.gettext("Copied with {tool}, and handed to tmux", tool=outcome.way)
        case Status.COPIED:
            return interface.gettext("Copied with {tool}", tool=outcome.way)
        case Status.SENT:
            return interface.gettext(_SENT.get(outcome.way or Way.OSC52, _SENT[Way.OSC52]))
        case Status.SAVED:
            return interface.gettext("Saved to {path}", path=outcome.path)
        case Status.KEPT_IN_TMUX if _deaf(outcome):
            return interface.gettext("Kept in tmux: its terminal is not known to take a clipboard")
        case Status.KEPT_IN_TMUX:
            return interface.gettext(
                "Too long for the terminal ({size} kB, at most {limit}): kept in tmux", size=size, limit=limit
            )
        case Status.TOO_LONG:
            return interface.gettext(
                "Too long for the terminal ({size} kB, at most {limit}): not copied", size=size, limit=limit
            )
        case Status.FAILED if outcome.path is not None:
            return interface.gettext("Not saved ({problems})", problems=_problems(outcome, interface))
        case Status.FAILED:
            return interface.gettext("Not copied ({problems})", problems=_problems(outcome, interface))
        case Status.NO_WAY:
            return interface.gettext("Not copied: no way to a clipboard here")
        case Status.OFF:
            return interface.gettext("Not copied: the settings turn copying off")
        case Status.EMPTY:
            return interface.gettext("Nothing to copy")


def advice(outcome: Outcome, interface: Interface) -> str | None:
    """Return what to do if nothing arrives, or instead; None where nothing needs doing."""
    if outcome.status is Status.SENT and outcome.way in _IF_NOTHING_ARRIVES:
        return interface.gettext(_IF_NOTHING_ARRIVES[outcome.way])
    if outcome.status is Status.KEPT_IN_TMUX and _deaf(outcome):
        return interface.gettext(
            "Paste with tmux's prefix key and ]. If your terminal takes OSC 52, tell tmux: "
            "“set -as terminal-features ',*:clipboard'”."
        )
    if outcome.status is Status.KEPT_IN_TMUX:
        return interface.gettext("Paste with tmux's prefix key and ], or save to a file.")
    if outcome.status is Status.NO_WAY:
        return interface.gettext("Install wl-copy (Wayland) or xclip (X11), or save to a file.")
    return interface.gettext("Save to a file instead.") if outcome.offer_file else None


def _deaf(outcome: Outcome) -> bool:
    return any(problem.reason is Reason.DEAF for problem in outcome.problems)


def _kilobytes(size: int) -> int:
    return -(-size // 1_000)


def _problems(outcome: Outcome, interface: Interface) -> str:
    return ", ".join(
        interface.gettext(_PROBLEMS[problem.reason], way=problem.way or outcome.path)
        for problem in outcome.problems
    )
