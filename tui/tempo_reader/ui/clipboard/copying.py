"""Copying. Programs take time: call `copy` and `save` in a thread worker."""

import re
import subprocess
from collections.abc import Callable
from pathlib import Path

from tempo_reader.ui.clipboard.choice import Plan, choose
from tempo_reader.ui.clipboard.osc52 import MAX_BYTES, osc52, through_screen, through_tmux
from tempo_reader.ui.clipboard.outcome import Outcome, Problem, Reason, Status
from tempo_reader.ui.clipboard.preference import Preference
from tempo_reader.ui.clipboard.surroundings import Surroundings
from tempo_reader.ui.clipboard.way import TOOLS, Way

TIMEOUT = 3.0
"""Seconds for a program to take the words; one that talks to a display that is gone may never end."""
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_WRAPPERS: dict[Way, Callable[[str], str]] = {
    Way.OSC52: str,
    Way.SCREEN: through_screen,
    Way.TMUX_PASSTHROUGH: through_tmux,
}


def copy(
    text: str,
    surroundings: Surroundings,
    preference: Preference,
    write: Callable[[str], object],
    *,
    timeout: float = TIMEOUT,
) -> Outcome:
    """Copy text by the first way that works.

    Control characters but tab and newlines are left out, so that no paste can carry a terminal sequence.
    `write` writes a string to the terminal, whole and at once (a Textual driver's ``write``).
    """
    words = _CONTROLS.sub("", text).encode("utf-8", errors="replace")
    if not words:
        return Outcome(Status.EMPTY)
    if not preference.enabled:
        return Outcome(Status.OFF, len(words))
    plan = choose(surroundings, preference)
    problems: list[Problem] = []
    kept_in_tmux = False
    for way in plan.ways:
        if kept_in_tmux and way is Way.TMUX_PASSTHROUGH:
            continue  # it stands in for a tmux that is too old, and would be dropped by this one
        reason = _take(way, words, write, timeout)
        if reason is None and way is Way.TMUX:
            reason = _stopped_in_tmux(words, timeout)
            kept_in_tmux = reason is not None
        if reason is None:
            also = _take_also(way, plan, words, timeout) if not kept_in_tmux else Way.TMUX
            status = Status.SENT if way.through_terminal else Status.COPIED
            return Outcome(status, len(words), way, also, tuple(problems))
        problems.append(Problem(way, reason))
    return _nowhere(words, problems, kept_in_tmux=kept_in_tmux)


def save(text: str, path: Path, *, overwrite: bool = False) -> Outcome:
    """Write text to a file in UTF-8, exactly; an existing one only if `overwrite`."""
    words = text.encode("utf-8", errors="replace")
    try:
        with path.open("wb" if overwrite else "xb") as file:
            file.write(words)
    except FileExistsError:
        return Outcome(Status.FAILED, len(words), problems=(Problem(None, Reason.EXISTS),), path=path)
    except OSError:
        return Outcome(Status.FAILED, len(words), problems=(Problem(None, Reason.UNWRITABLE),), path=path)
    return Outcome(Status.SAVED, len(words), path=path)


def _nowhere(words: bytes, problems: list[Problem], *, kept_in_tmux: bool) -> Outcome:
    if kept_in_tmux:
        return Outcome(Status.KEPT_IN_TMUX, len(words), Way.TMUX, problems=tuple(problems))
    if not problems:
        return Outcome(Status.NO_WAY, len(words))
    too_long = any(problem.reason is Reason.TOO_LONG for problem in problems)
    return Outcome(Status.TOO_LONG if too_long else Status.FAILED, len(words), problems=tuple(problems))


def _take_also(way: Way, plan: Plan, words: bytes, timeout: float) -> Way | None:
    if plan.also in (None, way) or _run(plan.also, words, timeout) is not None:
        return None
    return plan.also


def _stopped_in_tmux(words: bytes, timeout: float) -> Reason | None:
    """Tell why words that tmux has taken cannot go on to the terminal; None: they can, for all tmux says."""
    if len(words) > MAX_BYTES:
        return Reason.TOO_LONG
    try:
        terminals = subprocess.run(
            ("tmux", "show-messages", "-T"),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=timeout,
            check=False,
        )
    except (subprocess.TimeoutExpired, OSError):
        return None
    answers = re.findall(rb"\bMs: (\[missing\]|\()", terminals.stdout)
    return Reason.DEAF if answers and all(answer == b"[missing]" for answer in answers) else None


def _take(way: Way, words: bytes, write: Callable[[str], object], timeout: float) -> Reason | None:
    """Try one way; None: it worked."""
    if way in TOOLS:
        return _run(way, words, timeout)
    if len(words) > MAX_BYTES:
        return Reason.TOO_LONG
    try:
        write(_WRAPPERS[way](osc52(words)))
    except (OSError, ValueError):  # a closed file raises ValueError
        return Reason.UNWRITABLE
    return None


def _run(way: Way, words: bytes, timeout: float) -> Reason | None:
    command = TOOLS[way]
    if way is Way.TMUX and len(words) > MAX_BYTES:
        command = tuple(part for part in command if part != "-w")
    if way is Way.CLIP_EXE:
        words = words.decode("utf-8").encode("utf-16-le")  # it takes UTF-8 for the system's code page
    try:
        # xclip, xsel and wl-copy stay in the background to serve the clipboard: without pipes nobody waits
        # for them, and in a session of their own they outlive this terminal.
        result = subprocess.run(
            command,
            input=words,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=timeout,
            check=False,
            start_new_session=True,
        )
    except subprocess.TimeoutExpired:
        return Reason.TIMED_OUT
    except OSError:
        return Reason.MISSING
    return None if result.returncode == 0 else Reason.REFUSED
