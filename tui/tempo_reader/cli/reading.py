"""``tempo-reader``: the reader itself, or its content as text where there is no screen for it."""

import os
import sys

from tempo_reader.cli.arguments import Arguments
from tempo_reader.loading.sources import Loaded, load, load_bundled
from tempo_reader.localisation.interface import interface_for


def run_reader(arguments: Arguments) -> int:
    """Open the reader, or print where it cannot be opened."""
    interface = interface_for(arguments.language)
    loaded = _load(arguments)
    if arguments.plain or not _has_screen():
        if loaded.assumed_encoding:
            print(interface.gettext("Read as {encoding}.", encoding=loaded.assumed_encoding), file=sys.stderr)
        return _print(arguments, loaded)

    from tempo_reader.ui.terminal import NoTerminal, claim_terminal

    try:
        claim_terminal()
    except NoTerminal:
        print(
            interface.gettext("There is no terminal to read keys from; --plain prints the article."),
            file=sys.stderr,
        )
        return 1

    from tempo_reader.ui.app import run_app

    return run_app(loaded, arguments.language, arguments.theme)


def _load(arguments: Arguments) -> Loaded:
    if arguments.source is None:
        return Loaded(load_bundled(arguments.publication), None)
    return load(arguments.source, arguments.publication)


def _has_screen() -> bool:
    return sys.stdout is not None and sys.stdout.isatty() and os.environ.get("TERM", "dumb") != "dumb"


def _print(arguments: Arguments, loaded: Loaded) -> int:
    from tempo_reader.export.plain import print_plain
    from tempo_reader.extraction.analysis import analyse
    from tempo_reader.extraction.dating import date_itself

    if sys.stdout is None:
        return 0
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # a text stream here
    article = date_itself(loaded.article)
    print_plain(article, analyse(article), arguments.language)
    return 0
