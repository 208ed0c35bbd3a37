"""The man page, made from the argument parsers, the table of commands and the words in ``data/manual``."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

from tempo_reader.cli.completion import CommandLine, Option
from tempo_reader.domain.language import Language
from tempo_reader.localisation.interface import interface_for
from tempo_reader.ui.commands import COMMANDS, Task, binding_id, shown_keys

DATA = Path(__file__).resolve().parent / "data" / "manual"
FILES = {
    "settings": "~/.config/tempo-reader/settings.toml",
    "choices": "~/.local/state/tempo-reader/choices.json",
    "corrections": "~/.local/share/tempo-reader/corrections/",
}
EXAMPLES = {
    "read a file": "tempo-reader artikel.txt",
    "pipe": "curl -s https://example.com/artikel.txt | tempo-reader --plain -",
    "export": "tempo-reader export artikel.txt -f json -o artikel.json",
    "serve": "tempo-reader --serve artikel.txt",
}
VARIABLES = ("NO_COLOR", "COLORTERM, TERM", "LANGUAGE, LC_ALL, LC_MESSAGES, LANG", "TEXTUAL_ANIMATIONS")


def manual(language: Language, command_lines: list[CommandLine]) -> str:
    """Return the man page of a language, in the man macros that groff and mandoc both know."""
    return "\n".join(_lines(language, command_lines)) + "\n"


def _words(language: Language) -> dict[str, str]:
    with (DATA / f"{language.value}.toml").open("rb") as file:
        return tomllib.load(file)


def _lines(language: Language, command_lines: list[CommandLine]) -> Iterator[str]:
    words = {key: roff(text) for key, text in _words(language).items()}
    reader, *commands = command_lines
    yield '.\\" Made by: python -m tests.generated'
    yield '.TH TEMPO\\-READER 1 "" "tempo\\-reader"'
    yield f".SH {words['name']}"
    yield f"tempo\\-reader \\- {words['about']}"
    yield f".SH {words['synopsis']}"
    for line in command_lines:
        yield ".PP"
        yield _synopsis(line)
    yield f".SH {words['description']}"
    yield words["what"]
    yield f".SH {words['options']}"
    yield from _options(reader)
    yield f".SH {words['commands']}"
    for line in commands:
        yield f".SS tempo\\-reader {line.name}"
        yield roff(line.about)
        yield from _options(line)
    yield f".SH {words['keys']}"
    yield words["keys are"]
    interface = interface_for(language)
    for task in Task:
        yield f".SS {roff(interface.gettext(task.value))}"
        for command in COMMANDS:
            if command.task is task:
                yield ".TP"
                keys = roff(shown_keys(command) or "-")
                yield f"\\fB{keys}\\fR [{roff(binding_id(command))}]"
                yield roff(interface.gettext(command.help))
    yield f".SH {words['files']}"
    for name, path in FILES.items():
        yield from _item(roff(path), words[name])
    yield ".PP"
    yield words["folders"]
    yield f".SH {words['environment']}"
    for name in VARIABLES:
        yield from _item(roff(name), words[name])
    yield f".SH {words['status']}"
    for status in "012":
        yield from _item(status, words[status])
    yield f".SH {words['examples']}"
    for name, example in EXAMPLES.items():
        yield from _item(roff(example), words[name])


def _item(tag: str, text: str) -> Iterator[str]:
    yield ".TP"
    yield f"\\fB{tag}\\fR"
    yield text


def _synopsis(line: CommandLine) -> str:
    parts = [f"\\fBtempo\\-reader{' ' + line.name if line.name else ''}\\fR"]
    for option in line.options:
        if "--help" in option.names:
            continue
        words = _named(option, option.names[-1:])
        parts.append(words if option.required else f"[{words}]")
    return " ".join(parts)


def _options(line: CommandLine) -> Iterator[str]:
    for option in line.options:
        yield ".TP"
        yield _named(option, option.names)
        yield roff(option.help)


def _named(option: Option, names: tuple[str, ...]) -> str:
    value = roff(option.value or "|".join(option.choices)) if option.takes_value else ""
    if not names:
        return f"\\fI{value}\\fR"
    named = ", ".join(f"\\fB{roff(name)}\\fR" for name in names)
    return f"{named} \\fI{value}\\fR" if value else named


def roff(words: str) -> str:
    """Return words with what means something to roff escaped."""
    escaped = words.replace("\\", "\\e").replace("-", "\\-").replace("^", "\\(ha").replace("~", "\\(ti")
    return f"\\&{escaped}" if escaped[:1] in (".", "'") else escaped
