"""What the user typed, checked."""

import argparse
import datetime
import gettext
import os
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NoReturn

from tempo_reader.domain.article import Origin, Publication
from tempo_reader.domain.language import Language
from tempo_reader.localisation.interface import DOMAIN, N_, Interface, interface_for, preferred_language
from tempo_reader.resources import asset

EXPORT_FORMATS = ("json",)
COMMANDS = ("export", "analyse")
ARGPARSE_MESSAGES = (
    N_("usage: "),
    N_("positional arguments"),
    N_("options"),
    N_("show this help message and exit"),
    N_("show program's version number and exit"),
    N_("%(prog)s: error: %(message)s\n"),
    N_("argument %(argument_name)s: %(message)s"),
    N_("unrecognized arguments: %s"),
    N_("the following arguments are required: %s"),
    N_("expected one argument"),
    N_("invalid choice: %(value)r (choose from %(choices)s)"),
    N_("invalid %(type)s value: %(value)r"),
)
"""argparse's own sentences, which it looks up in the current gettext domain."""


class UsageError(Exception):
    """The command line makes no sense; says why, in the user's language."""


@dataclass(frozen=True, slots=True)
class Arguments:
    """The command line as values."""

    command: str
    """``read``, ``export`` or ``analyse``."""
    language: Language
    source: str | None = None
    publication: Publication | None = None
    plain: bool = False
    theme: str | None = None
    format: str = "json"
    output: str | None = None
    jobs: int = 1


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{self.prog}: {message}")


def parse(argv: Sequence[str]) -> Arguments:
    """Return the command line as values. Raises `UsageError`; prints and exits for ``--help``, ``--version``.

    The first word decides: ``export`` and ``analyse`` are commands; a file of that name is ``./export``.
    """
    language = _language(argv)
    interface = interface_for(language)
    command = argv[0] if argv and argv[0] in COMMANDS else "read"
    parser = build_parser(command, interface)
    options = parser.parse_args(argv if command == "read" else argv[1:])
    given = vars(options)
    day = given.pop("published", None)
    publication = Publication(day, origin=Origin.GIVEN) if day else None
    given["language"] = language
    given.pop("lang", None)
    return Arguments(command=command, publication=publication, **given)


def build_parser(command: str, interface: Interface) -> argparse.ArgumentParser:
    """Return the parser of ``read``, ``export`` or ``analyse``, speaking the interface's language."""
    _speak(interface.language)
    _ = interface.gettext
    name = "tempo-reader" if command == "read" else f"tempo-reader {command}"
    parser = _Parser(prog=name, allow_abbrev=False, formatter_class=argparse.RawDescriptionHelpFormatter)
    if command == "analyse":
        parser.description = _("Read JSON Lines, write what was found in each, line by line.")
        parser.add_argument("--jobs", type=int, default=1, metavar="N", help=_("processes to use"))
        parser.add_argument("--lang", choices=[*Language], help=_("language of messages"))
        return parser
    parser.add_argument("--published", type=_day, metavar=_("DATE"), help=_("publication date, YYYY-MM-DD"))
    parser.add_argument("--lang", choices=[*Language], help=_("language of the interface"))
    if command == "export":
        parser.description = _("Write an article and what was found in it in another format.")
        parser.add_argument("source", metavar=_("SOURCE"), help=_("a file, or - for standard input"))
        parser.add_argument("-f", "--format", choices=EXPORT_FORMATS, required=True, help=_("the format"))
        parser.add_argument("-o", "--output", metavar=_("FILE"), help=_("where to write it"))
        return parser
    parser.description = _("Read a news article closely: who, when, who said what.")
    parser.epilog = _("Commands: tempo-reader export --help, tempo-reader analyse --help")
    parser.add_argument(
        "source",
        nargs="?",
        metavar=_("SOURCE"),
        help=_("a file, or - for standard input; none: the article that comes with the program"),
    )
    parser.add_argument("--theme", metavar=_("NAME"), help=_("colour theme"))
    parser.add_argument("--plain", action="store_true", help=_("print as text instead of opening the reader"))
    parser.add_argument("--version", action=_Version, help=_("show program's version number and exit"))
    return parser


class _Version(argparse.Action):
    """``--version``. Its import is slow, so that argparse's own, which wants to be told at once, will not do."""

    def __init__(self, option_strings: Sequence[str], dest: str, help: str | None = None) -> None:  # noqa: A002
        super().__init__(option_strings, argparse.SUPPRESS, nargs=0, default=argparse.SUPPRESS, help=help)

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        from importlib.metadata import version

        print(f"tempo-reader {version('tempo-reader')}")
        parser.exit()


def _language(argv: Sequence[str]) -> Language:
    """Return the language that ``--lang`` asks for, else the locale's, before anything can go wrong."""
    for word, following in pairwise([*argv, ""]):
        code = following if word == "--lang" else word.removeprefix("--lang=")
        if word.startswith("--lang") and code in tuple(Language):
            return Language(code)
    return preferred_language()


def _speak(language: Language) -> None:
    # argparse asks gettext's current domain, which goes by the environment.
    os.environ["LANGUAGE"] = language.value
    gettext.bindtextdomain(DOMAIN, str(asset("locale")))
    gettext.textdomain(DOMAIN)


def _day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text[:10]) if len(text) >= 10 else _refuse(text)


def _refuse(text: str) -> NoReturn:
    raise ValueError(text)
