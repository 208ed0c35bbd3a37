"""The command line: arguments to what is to be done."""

import errno
import gc
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from tempo_reader.cli.arguments import Arguments, UsageError, parse
from tempo_reader.localisation.interface import interface_for, preferred_language
from tempo_reader.storage.choices import ReadChoices, load_choices
from tempo_reader.storage.settings import ReadSettings, load_settings

OK, UNREADABLE, USAGE = 0, 1, 2
DISK_ERRORS = frozenset((errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO))
"""Why a file that standard output was sent to takes no more."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program and return its exit status: 0, 1 for an unreadable source, 2 for wrong usage."""
    if sys.stderr is None:  # closed: print() would write what is meant for it to standard output
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - open till the end
    read, chosen = load_settings(), load_choices()
    language = chosen.choices.under(read.settings).language or preferred_language()
    try:
        arguments = parse(sys.argv[1:] if argv is None else argv, language)
    except UsageError as error:
        print(error, file=sys.stderr)
        return USAGE
    try:
        status = _run(arguments, read, chosen)
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        # The reader at the other end (`| head`) has had enough.
        _discard_output()
        return OK
    except OSError as error:
        if error.errno not in DISK_ERRORS or sys.stdout is None:
            raise
        interface = interface_for(arguments.language)
        _discard_output()
        print(
            interface.gettext("{file} cannot be written: {reason}.", file="stdout", reason=error.strerror),
            file=sys.stderr,
        )
        return UNREADABLE
    except KeyboardInterrupt:
        return 130
    if argv is None and arguments.command == "read":
        _leave(status)
    return status


def _discard_output() -> None:
    """Send the rest nowhere: Python would complain once more at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _leave(status: int) -> NoReturn:
    """End at once: taking the analysis apart object by object would keep the user waiting for the prompt."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    os._exit(status)


def _run(arguments: Arguments, read: ReadSettings, chosen: ReadChoices) -> int:
    from tempo_reader.loading.errors import SourceError

    try:
        match arguments.command:
            case "export":
                from tempo_reader.cli.exporting import run_export

                return run_export(arguments)
            case "analyse":
                from tempo_reader.cli.analysing import run_analyse

                return run_analyse(arguments)
            case _ if arguments.settings:
                from tempo_reader.cli.setting import run_settings

                return run_settings(arguments)
            case _ if arguments.completion:
                from tempo_reader.cli.completion import print_completion

                return print_completion(arguments)
            case _ if arguments.serve:
                from tempo_reader.cli.serving import run_server

                return run_server(arguments)
            case _:
                gc.disable()  # until the first screen is drawn: nothing made before it is garbage
                from tempo_reader.cli.reading import run_reader

                return run_reader(arguments, read, chosen)
    except SourceError as error:
        print(error.sentence(interface_for(arguments.language)), file=sys.stderr)
        return UNREADABLE
