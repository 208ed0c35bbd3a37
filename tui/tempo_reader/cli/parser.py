"""The parser of the command line, and of its help."""

import argparse
import datetime
import gettext
import os
from collections.abc import Callable, Sequence
from typing import NoReturn, TypeVar

from tempo_reader.cli.arguments import LANGUAGES, UsageError
from tempo_reader.domain.language import Language
from tempo_reader.localisation.interface import DOMAIN, N_, Interface
from tempo_reader.resources import asset

SHELLS = ("bash", "zsh", "fish")
ADDRESS = "localhost:8000"
"""Where ``--serve`` is reached."""
ARGPARSE_MESSAGES = (
    N_("usage: "),
    N_("positional arguments"),
    N_("options"),
    N_("%(heading)s:"),
    N_("show this help message and exit"),
    N_("show program's version number and exit"),
    N_("%(prog)s: error: %(message)s\n"),
    N_("argument %(argument_name)s: %(message)s"),
    N_("unrecognized arguments: %s"),
    N_("the following arguments are required: %s"),
    N_("expected one argument"),
    N_("ignored explicit argument %r"),
    N_("invalid choice: %(value)r (choose from %(choices)s)"),
    N_("invalid choice: %(value)r, maybe you meant %(closest)r? (choose from %(choices)s)"),
    N_("invalid %(type)s value: %(value)r"),
)
"""argparse's own sentences, of Python 3.11 to 3.14, which it looks up in the current gettext domain."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{self.prog}: {message}")


def build_parser(command: str, interface: Interface) -> argparse.ArgumentParser:
    """Return the parser of ``read``, ``export`` or ``analyse``, speaking the interface's language."""
    _speak(interface.language)
    _ = interface.gettext
    name = "tempo-reader" if command == "read" else f"tempo-reader {command}"
    parser = _Parser(prog=name, allow_abbrev=False, formatter_class=argparse.RawDescriptionHelpFormatter)
    if command == "analyse":
        parser.description = _("Read JSON Lines, write what was found in each, line by line.")
        parser.add_argument(
            "--jobs", type=_kind(_number, interface), default=1, metavar="N", help=_("processes to use")
        )
        parser.add_argument("--lang", choices=LANGUAGES, help=_("language of messages"))
        return parser
    parser.add_argument(
        "--published",
        type=_kind(_day, interface),
        metavar=_("DATE"),
        help=_("publication date, YYYY-MM-DD"),
    )
    parser.add_argument("--lang", choices=LANGUAGES, help=_("language of the interface"))
    if command == "export":
        from tempo_reader.export.formats import ExportFormat

        parser.description = _("Write an article and what was found in it in another format.")
        parser.add_argument("source", metavar=_("SOURCE"), help=_("a file, or - for standard input"))
        parser.add_argument(
            "-f",
            "--format",
            choices=[form.value for form in ExportFormat],
            required=True,
            help=_("the format"),
        )
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
    parser.add_argument(
        "--settings",
        action="store_true",
        help=_("print where the settings are, write the default file if there is none, check it, and exit"),
    )
    parser.add_argument("--serve", action="store_true", help=_("show the reader in a web browser"))
    parser.add_argument(
        "--address",
        type=_kind(_address, interface),
        default=_address(ADDRESS),
        metavar=_("HOST:PORT"),
        help=_("where --serve is reached; without it {address}", address=ADDRESS),
    )
    parser.add_argument(
        "--completion",
        choices=SHELLS,
        help=_("print the completion of a shell, to be put where it looks, and exit"),
    )
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


def _speak(language: Language) -> None:
    # argparse asks gettext's current domain, which goes by the environment.
    os.environ["LANGUAGE"] = language.value
    gettext.bindtextdomain(DOMAIN, str(asset("locale")))
    gettext.textdomain(DOMAIN)


T = TypeVar("T")
NOT_A = {
    "_day": N_("{value} is no date; write YYYY-MM-DD"),
    "_number": N_("{value} is no whole number from 1"),
    "_address": N_("{value} is no address; write HOST:PORT"),
}


def _kind(read: Callable[[str], T], interface: Interface) -> Callable[[str], T]:
    """Return `read` with its `ValueError` said in the user's language."""

    def kind(text: str) -> T:
        try:
            return read(text)
        except ValueError:
            message = interface.gettext(NOT_A[read.__name__], value=text)
            raise argparse.ArgumentTypeError(message) from None

    return kind


def _day(text: str) -> datetime.date:
    """Read a day, or the day of a moment (``2023-09-17T11:13``)."""
    if len(text) < 10 or text[10:11] not in ("", "T", " "):
        raise ValueError(text)
    return datetime.date.fromisoformat(text[:10])


def _number(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) < 1:
        raise ValueError(text)
    return int(text)


def _address(text: str) -> tuple[str, int]:
    host, colon, port = text.rpartition(":")
    if not colon or _number(port) > 65535:
        raise ValueError(text)
    return host.strip("[]") or "localhost", int(port)
