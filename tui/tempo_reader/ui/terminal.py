"""The terminal that the reader draws on and reads keys from."""

import os
import sys


class NoTerminal(Exception):
    """Keys cannot be read: a Textual app would spin for ever (Textualize/textual#6690)."""


def claim_terminal() -> None:
    """Make standard input and error the terminal, where they are redirected or closed.

    Textual reads keys from ``sys.__stdin__`` and draws on ``sys.__stderr__``. Raises `NoTerminal` if there is none.
    """
    if sys.__stdin__ is None or sys.__stdin__.closed or not sys.__stdin__.isatty():
        sys.stdin = sys.__stdin__ = os.fdopen(_open(os.O_RDONLY, 0), closefd=False)  # type: ignore[misc]
    if sys.__stderr__ is None or sys.__stderr__.closed or not sys.__stderr__.isatty():
        sys.__stderr__ = os.fdopen(_open(os.O_WRONLY, None), "w", encoding="utf-8")  # type: ignore[misc]


def _open(flags: int, descriptor: int | None) -> int:
    try:
        opened = os.open("/dev/tty", flags)
    except OSError as error:
        raise NoTerminal from error
    if descriptor is None or opened == descriptor:
        return opened
    os.dup2(opened, descriptor)
    os.close(opened)
    return descriptor
