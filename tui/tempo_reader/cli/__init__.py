"""The command line: arguments to what is to be done."""

import os
import sys
from collections.abc import Sequence

from tempo_reader.cli.arguments import Arguments, UsageError, parse
from tempo_reader.localisation.interface import interface_for

OK, UNREADABLE, USAGE = 0, 1, 2


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program and return its exit status: 0, 1 for an unreadable source, 2 for wrong usage."""
    try:
        arguments = parse(sys.argv[1:] if argv is None else argv)
    except UsageError as error:
        print(error, file=sys.stderr)
        return USAGE
    try:
        status = _run(arguments)
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        # The reader at the other end (`| head`) has had enough. Python would complain once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except KeyboardInterrupt:
        return 130
    return status


def _run(arguments: Arguments) -> int:
    from tempo_reader.loading.errors import SourceError

    try:
        match arguments.command:
            case "export":
                from tempo_reader.cli.exporting import run_export

                return run_export(arguments)
            case "analyse":
                from tempo_reader.cli.analysing import run_analyse

                return run_analyse(arguments)
            case _:
                from tempo_reader.cli.reading import run_reader

                return run_reader(arguments)
    except SourceError as error:
        print(error.sentence(interface_for(arguments.language)), file=sys.stderr)
        return UNREADABLE
