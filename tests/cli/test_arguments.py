"""The command line: what it means, and what is said where it means nothing."""

import argparse
import ast
import datetime
import inspect
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tempo_reader.cli.arguments import COMMANDS, UsageError, parse
from tempo_reader.cli.parser import ARGPARSE_MESSAGES, build_parser
from tempo_reader.domain.language import Language
from tempo_reader.localisation.interface import interface_for
from tempo_reader.resources import asset

ROOT = Path(__file__).resolve().parents[2]
FOR_PROGRAMMERS = {
    " (default: %(default)s)", "%(prog)s: warning: %(message)s\n", "%r is not callable",
    "'required' is an invalid argument for positionals", ".__call__() not defined",
    "ambiguous option: %(option)s could match %(matches)s", 'argument "-" with mode %r',
    "argument '%(argument_name)s' is deprecated", "can't open '%(filename)s': %(error)s",
    "cannot have multiple subparser arguments", "cannot merge actions - two groups are named %r",
    "command '%(parser_name)s' is deprecated", "conflicting option string: %s", "conflicting option strings: %s",
    "conflicting subparser alias: %s", "conflicting subparser: %s", "dest= is required for options like %r",
    "expected %s argument", "expected %s arguments", "expected at least one argument",
    "expected at most one argument", "invalid conflict_resolution value: %r",
    "invalid option string %(option)r: must start with a character %(prefix_chars)r",
    "mutually exclusive arguments must be optional", "not allowed with argument %s",
    "one of the arguments %s is required", "option '%(option)s' is deprecated", "subcommands",
    "unexpected option string: %s", "unknown parser %(parser_name)r (choices: %(choices)s)", "default: ",
}  # fmt: skip
"""argparse's messages that our parsers cannot give: they have no subcommands, groups, files or abbreviations."""


def argparse_messages() -> set[str]:
    """Return what this Python's argparse has translated."""
    found = set()
    for node in ast.walk(ast.parse(inspect.getsource(argparse))):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id in ("_", "ngettext")
        ):
            for argument in node.args[: 1 if node.func.id == "_" else 2]:
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    found.add(argument.value)
    return found


def test_all_that_argparse_can_say_to_a_user_is_known() -> None:
    assert argparse_messages() - FOR_PROGRAMMERS <= set(ARGPARSE_MESSAGES)
    assert not FOR_PROGRAMMERS & set(ARGPARSE_MESSAGES)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("--lang fr", "tempo-reader: argument --lang: invalid choice: 'fr' (choose from "),
        ("--published soon", "tempo-reader: argument --published: soon is no date; write YYYY-MM-DD"),
        ("--published 2024-02-30", "2024-02-30 is no date; write YYYY-MM-DD"),
        ("--published 2024-03-04x", "2024-03-04x is no date; write YYYY-MM-DD"),
        ("--published", "argument --published: expected one argument"),
        ("--plain=yes", "argument --plain: ignored explicit argument 'yes'"),
        ("--plian", "tempo-reader: unrecognized arguments: --plian"),
        ("--pla", "unrecognized arguments: --pla"),
        ("a.txt b.txt", "unrecognized arguments: b.txt"),
        ("--completion tcsh", "argument --completion: invalid choice: 'tcsh'"),
        ("--address localhost", "argument --address: localhost is no address; write HOST:PORT"),
        ("--address localhost:99999", "localhost:99999 is no address"),
        ("export", "tempo-reader export: the following arguments are required: "),
        ("export a.txt", "tempo-reader export: the following arguments are required: -f/--format"),
        ("export a.txt -f pdf", "argument -f/--format: invalid choice: 'pdf'"),
        ("analyse --jobs 0", "tempo-reader analyse: argument --jobs: 0 is no whole number from 1"),
        ("analyse --jobs two", "two is no whole number from 1"),
    ],
)
def test_a_line_that_makes_no_sense_is_one_sentence(line: str, told: str) -> None:
    with pytest.raises(UsageError) as raised:
        parse(line.split(), Language.ENGLISH)
    assert told in str(raised.value)
    assert "\n" not in str(raised.value)
    for inside in ("_day", "_number", "<Language", "Format.", "Traceback"):
        assert inside not in str(raised.value)


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("", "source", None),
        ("-", "source", "-"),
        ("-- --plain", "source", "--plain"),
        ("./export", "source", "./export"),
        ("--lang id", "language", Language.INDONESIAN),
        ("--lang=id", "language", Language.INDONESIAN),
        ("", "language", Language.ENGLISH),
        ("--settings", "settings", True),
        ("--completion zsh", "completion", "zsh"),
        ("--serve a.txt", "source", "a.txt"),
        ("--serve", "address", ("localhost", 8000)),
        ("--address 0.0.0.0:80", "address", ("0.0.0.0", 80)),
        ("--address [::1]:8080", "address", ("::1", 8080)),
        ("--address :8080", "address", ("localhost", 8080)),
        ("analyse --jobs 4", "jobs", 4),
    ],
)  # fmt: skip
def test_what_a_line_means(line: str, field: str, value: object) -> None:
    assert getattr(parse(line.split(), Language.ENGLISH), field) == value


def test_a_moment_gives_its_day() -> None:
    publication = parse(["--published", "2024-03-04T11:13+07:00"], Language.ENGLISH).publication
    assert publication is not None
    assert publication.day == datetime.date(2024, 3, 4)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("command", ["read", *COMMANDS])
def test_help_is_in_the_language(command: str, language: Language) -> None:
    words = build_parser(command, interface_for(language)).format_help()
    english = {"usage: ", "options:", "show this help"}
    if language is Language.ENGLISH:
        assert all(word in words for word in english)
    else:
        assert not any(word in words for word in english)


@pytest.mark.parametrize("python", ["python3.12", "python3.13", "python3.14"])
def test_help_is_in_the_language_on_newer_pythons(python: str, tmp_path: Path) -> None:
    program = shutil.which(python)
    if program is None or subprocess.run([program, "-c", ""], check=False, capture_output=True).returncode:
        pytest.skip(f"{python} is not installed")
    code = (
        "from tempo_reader.cli.parser import build_parser\n"
        "from tempo_reader.domain.language import Language\n"
        "from tempo_reader.localisation.interface import Interface\n"
        "print(build_parser('read', Interface(Language.INDONESIAN)).format_help())"
    )
    package = tmp_path / "tempo_reader"
    package.mkdir()
    for part in (ROOT / "tui" / "tempo_reader").iterdir():
        (package / part.name).symlink_to(part)
    (package / "assets").symlink_to(asset())
    environment = {
        "PYTHONPATH": str(tmp_path),
        "PYTHONDONTWRITEBYTECODE": "1",
        "NO_COLOR": "1",
        "COLUMNS": "80",
    }
    run = subprocess.run(
        [program, "-c", code], capture_output=True, text=True, check=True, env=os.environ | environment
    )
    assert run.stdout.startswith("pemakaian: tempo-reader [-h]")
    assert "\nopsi:\n" in run.stdout
    assert "--lang {id,en}" in run.stdout


@pytest.mark.parametrize(
    "argv", [[], ["berita.txt"], ["--lang", "en"], ["--lang", "en", "berita.txt"], ["--lang", "en", ""]]
)
def test_the_short_way_past_the_parser_says_what_the_parser_says(argv: list[str]) -> None:
    assert parse(argv, Language.ENGLISH) == parse(["--address", "localhost:8000", *argv], Language.ENGLISH)
