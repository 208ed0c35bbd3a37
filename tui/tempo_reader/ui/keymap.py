"""The user's keys: which command has which, and what in the settings cannot be."""

from __future__ import annotations

from collections.abc import Iterator
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
    changed: dict[str, str] = {}
    """What Textual's `App.set_keymap` is to be told."""
    problems: tuple[Problem, ...] = ()


def read_keymap(read: ReadSettings) -> Keymap:
    """Return the commands with the keys of the settings.

    A key belongs to one command only: among those that the settings name to the first one, and to it before
    any that has it by default. Each loss that the user did not ask for is a problem.
    """
    wanted = read.settings.keys
    if not wanted:
        return Keymap()
    problems: list[Problem] = []
    known = {binding_id(command): command for command in COMMANDS}
    owners: dict[str, str] = {}
    given: dict[str, list[str]] = {}
    for name, words in wanted.items():
        if name not in known:
            from difflib import get_close_matches

            near = get_close_matches(name, known, n=1)
            problems.append(
                read.problem(
                    f"keys.{name}",
                    N_("there is no command {command}; {near} is one")
                    if near
                    else N_("there is no command {command}"),
                    command=name,
                    near=near[0] if near else "",
                )
            )
            continue
        given[name] = []
        for key, written in _keys(words):
            if key is None:
                problems.append(read.problem(f"keys.{name}", N_("there is no key {key}"), key=written))
            elif key in owners:
                problems.append(
                    read.problem(
                        f"keys.{name}",
                        N_("{key} is already for {other}"),
                        key=shown_key(key),
                        other=owners[key],
                    )
                )
            else:
                owners[key] = name
                given[name].append(key)
    commands = []
    changed = {}
    for name, command in known.items():
        keys = given.get(name)
        if keys is None:
            keys = command.keys.split(",") if command.keys else []
            for key in [key for key in keys if key in owners]:
                keys.remove(key)
                problems.append(
                    read.problem(
                        f"keys.{owners[key]}",
                        N_("{key} is for {command} now and no longer for {other}"),
                        key=shown_key(key),
                        command=owners[key],
                        other=name,
                    )
                )
        joined = ",".join(keys)
        if joined != command.keys:
            changed[name] = joined or NO_KEY
        commands.append(command._replace(keys=joined))
    return Keymap(tuple(commands), changed, tuple(problems))


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
