"""The user's keys: which command has which, and what in the settings cannot be."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from tempo_reader.localisation.interface import N_
from tempo_reader.storage.problem import Problem
from tempo_reader.storage.settings import ReadSettings
from tempo_reader.ui.commands import COMMANDS, NO_KEY, Command, binding_id, shown_key

MODIFIERS = {"ctrl", "alt", "shift", "super", "hyper", "meta"}
PUNCTUATION = {
    "!": "exclamation_mark", "\"": "quotation_mark", "#": "number_sign", "$": "dollar_sign",
    "%": "percent_sign", "&": "ampersand", "'": "apostrophe", "(": "left_parenthesis",
    ")": "right_parenthesis", "*": "asterisk", "+": "plus", ",": "comma", "-": "minus", ".": "full_stop",
    "/": "slash", ":": "colon", ";": "semicolon", "<": "less_than_sign", "=": "equals_sign",
    ">": "greater_than_sign", "?": "question_mark", "@": "at", "[": "left_square_bracket",
    "\\": "backslash", "]": "right_square_bracket", "^": "circumflex_accent", "_": "underscore",
    "`": "grave_accent", "{": "left_curly_bracket", "|": "vertical_line", "}": "right_curly_bracket",
    "~": "tilde",
}  # fmt: skip
"""Textual's names of the keys that print something but letters and digits."""
OTHER_KEYS = {
    "space", "enter", "tab", "escape", "backspace", "delete", "insert", "home", "end", "pageup", "pagedown",
    "up", "down", "left", "right", *(f"f{number}" for number in range(1, 25)),
}  # fmt: skip


class Keymap(NamedTuple):
    """The commands with the keys that they have now."""

    commands: tuple[Command, ...] = COMMANDS
    changed: Mapping[str, str] = MappingProxyType({})
    """What Textual's `App.set_keymap` is to be told."""
    problems: tuple[Problem, ...] = ()


def read_keymap(read: ReadSettings) -> Keymap:
    """Return the commands with the keys of the settings.

    A key belongs to one command only: among those that the settings name to the first one, and to it before
    any that has it by default. Each loss that the user did not ask for is a problem.
    """
    if not read.settings.keys:
        return Keymap()
    known = {binding_id(command): command for command in COMMANDS}
    given: dict[str, list[str]] = {}
    owners: dict[str, str] = {}
    problems = list(_take_keys(read, known, given, owners))
    commands = []
    changed = {}
    for name, command in known.items():
        keys = given.get(name)
        if keys is None:
            keys = [key for key in command.keys.split(",") if key and key not in owners]
            problems += _losses(read, name, command, owners)
        joined = ",".join(keys)
        if joined != command.keys:
            changed[name] = joined or NO_KEY
        commands.append(command._replace(keys=joined))
    return Keymap(tuple(commands), changed, tuple(problems))


def _take_keys(
    read: ReadSettings, known: Mapping[str, Command], given: dict[str, list[str]], owners: dict[str, str]
) -> Iterator[Problem]:
    """Fill in each named command's keys and each key's command; say what cannot be."""
    for name, words in read.settings.keys.items():
        place = f"keys.{name}"
        if name not in known:
            from difflib import get_close_matches

            if near := get_close_matches(name, known, n=1):
                message = N_("there is no command {command}; {near} is one")
                yield read.problem(place, message, command=name, near=near[0])
            else:
                yield read.problem(place, N_("there is no command {command}"), command=name)
            continue
        given[name] = []
        for key, written in _keys(words):
            if key is None:
                yield read.problem(place, N_("there is no key {key}"), key=written)
            elif key in owners:
                message = N_("{key} is already for {other}")
                yield read.problem(place, message, key=shown_key(key), other=owners[key])
            else:
                owners[key] = name
                given[name].append(key)


def _losses(read: ReadSettings, name: str, command: Command, owners: Mapping[str, str]) -> Iterator[Problem]:
    """Say which keys a command that the settings do not name loses to others."""
    for key in command.keys.split(","):
        if owner := owners.get(key):
            message = N_("{key} is for {command} now and no longer for {other}")
            yield read.problem(f"keys.{owner}", message, key=shown_key(key), command=owner, other=name)


def _keys(words: str) -> Iterator[tuple[str | None, str]]:
    """Return Textual's name of each key, None for what is none, beside what was written."""
    for written in words.split(","):
        if written.strip():
            yield _key(written.strip()), written.strip()


def _key(written: str) -> str | None:
    *modifiers, name = ["+"] if written == "+" else written.split("+")
    if not MODIFIERS.issuperset(modifiers):
        return None
    if len(name) == 1 and name.isalnum():
        if modifiers == ["shift"]:
            return name.upper()
        return "+".join([*modifiers, name.lower() if modifiers else name])
    name = PUNCTUATION.get(name, name.lower())
    if name in OTHER_KEYS or name in PUNCTUATION.values():
        return "+".join([*modifiers, name])
    return None
