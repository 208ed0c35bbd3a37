"""``tempo-reader``: the reader itself, or its content as text where there is no screen for it."""

import os
import sys
from dataclasses import replace

from tempo_reader.cli.arguments import Arguments
from tempo_reader.loading.sources import Loaded, load, load_bundled
from tempo_reader.localisation.interface import interface_for
from tempo_reader.storage.choices import ReadChoices
from tempo_reader.storage.settings import ReadSettings

TURN = 0.0005
"""Seconds that a thread runs before another gets its turn. Textual writes to the terminal in a thread of its own, which
Python would let wait for 5 ms while the screen goes on working."""


def run_reader(arguments: Arguments, read: ReadSettings, chosen: ReadChoices) -> int:
    """Open the reader, or print where it cannot be opened."""
    interface = interface_for(arguments.language)
    loaded = _load(arguments)
    served = "TEXTUAL_DRIVER" in os.environ
    if arguments.plain or not (served or _has_screen()):
        if loaded.assumed_encoding:
            print(interface.gettext("Read as {encoding}.", encoding=loaded.assumed_encoding), file=sys.stderr)
        for problem in read.problems:
            print(problem.sentence(interface), file=sys.stderr)
        return _print(arguments, loaded)

    from tempo_reader.ui.colour_depth import settle_colours
    from tempo_reader.ui.terminal import NoTerminal, claim_terminal

    try:
        if not served:
            claim_terminal()
    except NoTerminal:
        print(
            interface.gettext("There is no terminal to read keys from; --plain prints the article."),
            file=sys.stderr,
        )
        return 1
    colours = settle_colours(os.environ)
    sys.setswitchinterval(TURN)

    from tempo_reader.ui.analyst import Analyst

    analyst = Analyst()
    analyst.ask(loaded.article)  # on another core while Textual is imported
    _import_asyncio_without_tls()

    from tempo_reader.ui.app import run_app
    from tempo_reader.ui.preferences import check, is_theme

    if arguments.theme and not is_theme(arguments.theme):
        analyst.stop()
        print(interface.gettext("There is no theme {theme}.", theme=arguments.theme), file=sys.stderr)
        return 2
    preferences = check(_with_choices(arguments, read, chosen, is_theme(chosen.choices.theme)))
    return run_app(loaded, arguments.language, preferences, colours=colours, analyst=analyst)


def _import_asyncio_without_tls() -> None:
    """Import asyncio as on a Python built without OpenSSL, which it allows for.

    It would load 4 MB in 5 ms for encrypted asyncio streams, which nothing here opens. Who fetches a page imports
    `ssl` as ever.
    """
    if "ssl" in sys.modules or "asyncio" in sys.modules:
        return
    sys.modules["ssl"] = None  # type: ignore[assignment]  # importing it raises ImportError
    try:
        import asyncio  # noqa: F401
    finally:
        del sys.modules["ssl"]


def _with_choices(
    arguments: Arguments, read: ReadSettings, chosen: ReadChoices, theme_exists: bool
) -> ReadSettings:
    """Return the settings under the command line and over what was chosen last."""
    choices = chosen.choices if theme_exists else chosen.choices._replace(theme=None)
    settings = choices.under(read.settings)
    if arguments.theme:
        settings = replace(settings, theme=arguments.theme)
    problems = (*read.problems, *([chosen.problem] if chosen.problem else ()))
    return read._replace(settings=settings, problems=problems)


def _load(arguments: Arguments) -> Loaded:
    if arguments.source is None:
        return Loaded(load_bundled(arguments.publication), None)
    return load(arguments.source, arguments.publication)


def _has_screen() -> bool:
    return sys.stdout is not None and sys.stdout.isatty() and os.environ.get("TERM", "dumb") != "dumb"


def _print(arguments: Arguments, loaded: Loaded) -> int:
    from tempo_reader.cli.analysis import analyse_as_corrected
    from tempo_reader.export.plain import print_plain
    from tempo_reader.extraction.dating import date_itself

    if sys.stdout is None:
        return 0
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # a text stream here
    article = date_itself(loaded.article)
    interface = interface_for(arguments.language)
    print_plain(article, analyse_as_corrected(article, interface), arguments.language)
    return 0
