"""What became of the words."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from tempo_reader.ui.clipboard.way import Way


class Status(StrEnum):
    """From certain to nothing done."""

    COPIED = "copied"
    """A program took the words and said so."""
    SAVED = "saved"
    SENT = "sent"
    """They went to the terminal, which does not answer."""
    KEPT_IN_TMUX = "kept in tmux"
    """They could not go on to the terminal."""
    TOO_LONG = "too long"
    FAILED = "failed"
    NO_WAY = "no way"
    """Nothing here leads to a clipboard, or the settings forbid what does."""
    OFF = "off"
    EMPTY = "empty"


class Reason(StrEnum):
    """Why one way did not work."""

    MISSING = "missing"
    """The program is not there or cannot be run."""
    REFUSED = "refused"
    """It ended with an error."""
    TIMED_OUT = "timed out"
    TOO_LONG = "too long"
    UNWRITABLE = "unwritable"
    """The terminal or file cannot be written."""
    DEAF = "deaf"
    """tmux does not know its terminal to take a clipboard: terminfo has no ``Ms`` for it."""
    EXISTS = "exists"
    """A file of that name is there already."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A way that was tried in vain; None: the file."""

    way: Way | None
    reason: Reason


@dataclass(frozen=True, slots=True)
class Outcome:
    """One copy, as it went."""

    status: Status
    size: int = 0
    """Bytes of UTF-8."""
    way: Way | None = None
    also: Way | None = None
    """What took the words besides."""
    problems: tuple[Problem, ...] = ()
    """In the order in which ways were tried."""
    path: Path | None = None

    @property
    def arrived(self) -> bool:
        """Tell whether the words are somewhere for certain, or were at least sent."""
        return self.status in (Status.COPIED, Status.SAVED, Status.SENT, Status.KEPT_IN_TMUX)

    @property
    def offer_file(self) -> bool:
        """Tell whether saving to a file should be offered instead."""
        return self.path is None and self.status in (
            Status.KEPT_IN_TMUX,
            Status.TOO_LONG,
            Status.FAILED,
            Status.NO_WAY,
        )
