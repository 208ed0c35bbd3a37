"""What the user typed, as values."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from tempo_reader.domain.article import Origin, Publication
from tempo_reader.domain.language import Language
from tempo_reader.localisation.interface import interface_for

COMMANDS = ("export", "analyse")
LANGUAGES = tuple(language.value for language in Language)


class UsageError(Exception):
    """The command line makes no sense; says why, in the user's language."""


class Arguments(NamedTuple):
    """The command line as values."""

    command: str
    """``read``, ``export`` or ``analyse``."""
    language: Language
    source: str | None = None
    publication: Publication | None = None
    plain: bool = False
    theme: str | None = None
    settings: bool = False
    """Only print where the settings are."""
    completion: str | None = None
    """The shell whose completion is only printed."""
    serve: bool = False
    address: tuple[str, int] = ("localhost", 8000)
    format: str = "json"
    output: str | None = None
    jobs: int = 1


def parse(argv: Sequence[str], otherwise: Language) -> Arguments:
    """Return the command line as values. Raises `UsageError`; prints and exits for ``--help``, ``--version``.

    The first word decides: ``export`` and ``analyse`` are commands; a file of that name is ``./export``.
    `otherwise` is the language where ``--lang`` says none.
    """
    language = _language(argv) or otherwise
    command = argv[0] if argv and argv[0] in COMMANDS else "read"
    if command == "read" and (words := _words_alone(argv)) is not None:
        return Arguments(command, language, source=words[0] if words else None)
    from tempo_reader.cli.parser import build_parser

    parser = build_parser(command, interface_for(language))
    options = parser.parse_args(argv if command == "read" else argv[1:])
    given = vars(options)
    day = given.pop("published", None)
    publication = Publication(day, origin=Origin.GIVEN) if day else None
    given["language"] = language
    given.pop("lang", None)
    return Arguments(command=command, publication=publication, **given)


def _words_alone(argv: Sequence[str]) -> list[str] | None:
    """Return the source, if any, of a command line without options but ``--lang``; None for any other.

    argparse and the parser of all options would be a fortieth of the time until the article is on the screen.
    """
    words = list(argv)
    if len(words) > 1 and words[0] == "--lang" and words[1] in LANGUAGES:
        del words[:2]
    if len(words) > 1 or any(word.startswith("-") for word in words):
        return None
    return words


def _language(argv: Sequence[str]) -> Language | None:
    """Return the language that ``--lang`` asks for, before anything can go wrong."""
    for word, following in pairwise([*argv, ""]):
        code = following if word == "--lang" else word.removeprefix("--lang=")
        if word.startswith("--lang") and code in LANGUAGES:
            return Language(code)
    return None
