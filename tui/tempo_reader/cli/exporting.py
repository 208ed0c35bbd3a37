"""``tempo-reader export``: an article and what was found in it, in another format."""

import sys
from pathlib import Path

from tempo_reader.cli.analysis import analyse_as_corrected
from tempo_reader.cli.arguments import Arguments
from tempo_reader.export.formats import ExportFormat, render_export
from tempo_reader.extraction.dating import date_itself
from tempo_reader.loading.errors import printable
from tempo_reader.loading.sources import load
from tempo_reader.localisation.interface import Interface, interface_for


def run_export(arguments: Arguments) -> int:
    """Write the export to standard output or the named file."""
    loaded = load(arguments.source or "-", arguments.publication)
    article = date_itself(loaded.article)
    interface = interface_for(arguments.language)
    if loaded.assumed_encoding:
        print(interface.gettext("Read as {encoding}.", encoding=loaded.assumed_encoding), file=sys.stderr)
    output = render_export(
        ExportFormat(arguments.format),
        article,
        analyse_as_corrected(article, interface),
        arguments.language,
        _sayable(arguments.source),
    )
    return _write(output, arguments.output, interface)


def _sayable(source: str | None) -> str | None:
    """Return a file's name as UTF-8 can write it: names are bytes to the system, and need not be text."""
    return source and source.encode("utf-8", "replace").decode()


def _write(output: str, file: str | None, interface: Interface) -> int:
    if file is None or file == "-":
        if sys.stdout is not None:
            sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # a text stream here
            sys.stdout.write(output)
        return 0
    try:
        Path(file).write_text(output, encoding="utf-8", newline="")
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        print(
            interface.gettext("{file} cannot be written: {reason}.", file=printable(file), reason=reason),
            file=sys.stderr,
        )
        return 1
    return 0
