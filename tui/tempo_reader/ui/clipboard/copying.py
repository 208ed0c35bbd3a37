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
    if not text:
        return Outcome(Status.EMPTY)
    words = _CONTROLS.sub("", text).encode("utf-8", errors="replace")
    if not preference.enabled:
        return Outcome(Status.OFF, len(words))
    plan = choose(surroundings, preference)
    problems: list[Problem] = []
    for way in plan.ways:
        reason = _take(way, words, write, timeout)
        if reason is None:
            return _success(way, plan, words, write, timeout, tuple(problems))
        problems.append(Problem(way, reason))
    if not problems:
        return Outcome(Status.NO_WAY, len(words))
    too_long = any(problem.reason is Reason.TOO_LONG for problem in problems)
    return Outcome(Status.TOO_LONG if too_long else Status.FAILED, len(words), problems=tuple(problems))


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


def _success(
    way: Way,
    plan: Plan,
    words: bytes,
    write: Callable[[str], object],
    timeout: float,
    problems: tuple[Problem, ...],
) -> Outcome:
    if way is Way.TMUX and len(words) > MAX_BYTES:
        return Outcome(Status.KEPT_IN_TMUX, len(words), way, problems=problems)
    also = plan.also if plan.also not in (None, way) else None
    if also is not None and _take(also, words, write, timeout) is not None:
        also = None
    status = Status.SENT if way.through_terminal else Status.COPIED
    return Outcome(status, len(words), way, also, problems)


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
