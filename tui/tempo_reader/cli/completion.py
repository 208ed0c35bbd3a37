"""What shells complete, made from the argument parsers: for bash from 3.2, zsh and fish."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from tempo_reader.cli.arguments import COMMANDS, Arguments
from tempo_reader.cli.parser import build_parser
from tempo_reader.localisation.interface import Interface, interface_for

FILES = {"source", "output"}
"""The arguments that are files."""


class Option(NamedTuple):
    """An option or, without names, the source."""

    names: tuple[str, ...]
    help: str
    takes_value: bool
    choices: tuple[str, ...]
    is_file: bool
    value: str
    """What the value is called; empty where the choices say it."""
    required: bool


class CommandLine(NamedTuple):
    """What can be typed after the program's name, or after that and a command."""

    name: str
    """Empty for the reader itself."""
    about: str
    options: tuple[Option, ...]


def print_completion(arguments: Arguments) -> int:
    """Print a shell's completion in the language of the interface."""
    from textual.theme import BUILTIN_THEMES

    from tempo_reader.ui.themes import AUTO, OWN

    themes = (AUTO, *(theme.name for theme in OWN), *sorted(BUILTIN_THEMES))
    print(completion(arguments.completion or "", interface_for(arguments.language), themes), end="")
    return 0


def completion(shell: str, interface: Interface, themes: tuple[str, ...]) -> str:
    """Return the completion of ``bash``, ``zsh`` or ``fish``."""
    reader, *commands = command_lines(interface, themes)
    return {"bash": _bash, "zsh": _zsh, "fish": _fish}[shell](reader, commands)


def command_lines(interface: Interface, themes: tuple[str, ...]) -> list[CommandLine]:
    """Return the reader's own command line and those of the commands."""
    lines = []
    for command in ("read", *COMMANDS):
        parser = build_parser(command, interface)
        name = "" if command == "read" else command
        lines.append(CommandLine(name, parser.description or "", tuple(_options(parser, themes))))
    return lines


def _options(parser: argparse.ArgumentParser, themes: tuple[str, ...]) -> Iterator[Option]:
    for action in parser._actions:  # noqa: SLF001 - argparse has no public way to its arguments
        yield Option(
            tuple(action.option_strings),
            " ".join((action.help or "").split()),
            action.nargs != 0,
            themes if action.dest == "theme" else tuple(str(choice) for choice in action.choices or ()),
            action.dest in FILES,
            str(action.metavar or ""),
            action.required,
        )


# bash

BASH = """\
# bash completion for tempo-reader, made by: tempo-reader --completion bash
_tempo_reader() {
    local IFS=$'\\n' command=read
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
    if [[ $current == = ]]; then current=
    elif [[ $previous == = ]]; then previous=${COMP_WORDS[COMP_CWORD-2]}; fi
    if [[ $COMP_CWORD -gt 1 && ${COMP_WORDS[1]} =~ ^(@COMMANDS@)$ ]]; then
        command=${COMP_WORDS[1]}
    fi
    COMPREPLY=()
    case $command,$previous in
@VALUES@
    esac
    case $command,$current in
@NAMES@
    esac
    if [[ $COMP_CWORD -eq 1 ]]; then @FIRST@; fi
    if [[ $command != analyse ]]; then @FILES@; fi
}
complete -F _tempo_reader tempo-reader
"""
BASH_FILES = 'compopt -o filenames 2>/dev/null; COMPREPLY+=($(compgen -f -- "$current"))'


def _bash(reader: CommandLine, commands: list[CommandLine]) -> str:
    values, names = [], []
    for line in (reader, *commands):
        name = line.name or "read"
        for option in line.options:
            if option.names and option.takes_value:
                pattern = "|".join(f"{name},{written}" for written in option.names)
                reply = BASH_FILES if option.is_file else _bash_words(option.choices)
                values.append(f"        {pattern}) {reply}; return ;;")
        written = [written for option in line.options for written in option.names]
        names.append(f"        {name},-*) {_bash_words(written)}; return ;;")
    return _filled(
        BASH,
        COMMANDS="|".join(line.name for line in commands),
        VALUES="\n".join(values),
        NAMES="\n".join(names),
        FIRST=_bash_words(line.name for line in commands),
        FILES=BASH_FILES,
    )


def _bash_words(words: Iterable[str]) -> str:
    listed = "\\n".join(words)
    return f"COMPREPLY+=($(compgen -W $'{listed}' -- \"$current\"))" if listed else ":"


# zsh

ZSH = """\
#compdef tempo-reader
# zsh completion for tempo-reader, made by: tempo-reader --completion zsh
_tempo_reader_source() {
    _alternative 'commands:command:((@COMMANDS@))' 'files:file:_files'
}
_tempo_reader() {
    local command=read
    if (( CURRENT > 2 )); then command=${words[2]}; fi
    case $command in
@CASES@
    esac
}
if [[ $funcstack[1] == _tempo_reader ]]; then _tempo_reader "$@"
else compdef _tempo_reader tempo-reader; fi
"""


def _zsh(reader: CommandLine, commands: list[CommandLine]) -> str:
    cases = [
        f"        {line.name}) shift words; (( CURRENT-- )); _arguments -S {_zsh_arguments(line)} ;;"
        for line in commands
    ]
    cases.append(f"        *) _arguments -S {_zsh_arguments(reader)} ;;")
    described = " ".join(f"{line.name}\\:{_zsh_words(line.about, more=' ')}" for line in commands)
    return _filled(ZSH, COMMANDS=described, CASES="\n".join(cases))


def _zsh_arguments(line: CommandLine) -> str:
    arguments = []
    for option in line.options:
        value = ""
        if option.takes_value:
            choices = f"({' '.join(option.choices)})" if option.choices else " "
            value = f":{_zsh_words(option.help)}:{'_files' if option.is_file else choices}"
        if not option.names:
            arguments.append(f"'1:source:{'_files' if line.name else '_tempo_reader_source'}'")
        for written in option.names:
            equals = "=" if value and written.startswith("--") else ""
            about = _zsh_words(option.help)
            arguments.append(f"'({' '.join(option.names)}){written}{equals}[{about}]{value}'")
    return " ".join(arguments)


def _zsh_words(words: str, more: str = "") -> str:
    """Return words with what means something to ``_arguments`` escaped, inside single quotes."""
    escaped = "".join(f"\\{char}" if char in f"\\[]:(){more}" else char for char in words)
    return escaped.replace("'", "'\\''")


# fish

FISH = "# fish completion for tempo-reader, made by: tempo-reader --completion fish"


def _fish(reader: CommandLine, commands: list[CommandLine]) -> str:
    names = " ".join(line.name for line in commands)
    lines = [FISH]
    for line in commands:
        lines.append(_fish_line("__fish_use_subcommand", f"-a {line.name}", line.about))
    for line in (reader, *commands):
        seen = f"__fish_seen_subcommand_from {line.name or names}"
        condition = seen if line.name else f"not {seen}"
        for option in line.options:
            flags = [f"-{'l' if name.startswith('--') else 's'} {name.lstrip('-')}" for name in option.names]
            if option.takes_value:
                flags.append("-r" if option.is_file else "-x")
            if option.choices:
                flags.append(f"-a {_single(' '.join(option.choices))}")
            if option.names:
                lines.append(_fish_line(condition, " ".join(flags), option.help))
        if not any(option.is_file for option in line.options):
            lines.append(f"complete -c tempo-reader -n {_single(condition)} -f")
    return "\n".join(lines) + "\n"


def _fish_line(condition: str, flags: str, about: str) -> str:
    return f"complete -c tempo-reader -n {_single(condition)} {flags} -d {_single(about)}"


def _single(words: str) -> str:
    return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'"


def _filled(template: str, **places: str) -> str:
    for place, words in places.items():
        template = template.replace(f"@{place}@", words)
    return template
