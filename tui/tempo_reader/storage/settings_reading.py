"""A settings file's bytes, to settings and to what is wrong with them."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from difflib import get_close_matches
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from tempo_reader.domain.language import Language
from tempo_reader.localisation.interface import N_
from tempo_reader.storage.problem import Problem
from tempo_reader.storage.settings import Mark, Pane, Place, ReadSettings, Settings
from tempo_reader.storage.toml_statements import Mistake, Statement, read_statements

NARROWEST, WIDEST = 20, 200
"""Columns that the text can be set to."""
KEYS = "keys"
"""The table of keys."""


class _Unfit(Exception):
    """A value is not of the option's kind; the arguments are a message id and what it is filled in with."""

    def __init__(self, message: str, **values: object) -> None:
        super().__init__(message)
        self.message = message
        self.values = values


def _flag(value: object) -> bool:
    if isinstance(value, bool):
        return value
    raise _Unfit(N_("{option} must be true or false"))


def _words(value: object) -> str:
    if isinstance(value, str):
        return value
    raise _Unfit(N_("{option} must be words in quotes"))


def _columns(value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and NARROWEST <= value <= WIDEST:
        return value
    raise _Unfit(N_("{option} must be a whole number from {least} to {most}"), least=NARROWEST, most=WIDEST)


def _language(value: object) -> Language | None:
    if value == "auto":
        return None
    if isinstance(value, str) and value in tuple(Language):
        return Language(value)
    raise _Unfit(N_("{option} must be one of these: {choices}"), choices=_quoted(["auto", *Language]))


def _set_of(kind: type[StrEnum]) -> Callable[[object], frozenset[StrEnum]]:
    def read(value: object) -> frozenset[StrEnum]:
        if isinstance(value, list) and all(isinstance(item, str) and item in tuple(kind) for item in value):
            return frozenset(kind(item) for item in value)
        raise _Unfit(N_("{option} must be a list of some of these: {choices}"), choices=_quoted(kind))

    return read


def _quoted(words: Any) -> str:  # noqa: ANN401 - a list of strings, or an enumeration's class
    return ", ".join(f'"{word}"' for word in words)


OPTIONS: dict[str, Callable[[object], object]] = {
    "language": _language,
    "theme": _words,
    "measure": _columns,
    "justified": _flag,
    "panes": _set_of(Pane),
    "marks": _set_of(Mark),
    "current-sentence": _flag,
    "resolved-dates": _flag,
    "clipboard": _words,
    "reduced-motion": _flag,
    "mouse": _flag,
}
"""Every option but the keys, with what reads its value; its field in `Settings` is the same with underscores."""


class _Found(NamedTuple):
    field: str
    value: object
    place: Place


def read_settings(data: bytes, file: Path) -> ReadSettings:
    """Read what can be read; say of everything else what is wrong and where."""
    problems: list[Problem] = []
    fields: dict[str, object] = {}
    keys: dict[str, str] = {}
    places: dict[str, Place] = {}
    for found in _options(data):
        if isinstance(found, _Found):
            places[found.field] = found.place
            if found.field.startswith(f"{KEYS}."):
                keys[found.field.removeprefix(f"{KEYS}.")] = str(found.value)
            else:
                fields[found.field] = found.value
        else:
            message, values, place = found
            problems.append(Problem(file, message, values, *place))
    settings = replace(Settings(), **fields, keys=MappingProxyType(keys))  # type: ignore[arg-type]  # as OPTIONS says
    return ReadSettings(settings, tuple(problems), file, places)


_Trouble = tuple[str, dict[str, object], Place]


def _options(data: bytes) -> Iterator[_Found | _Trouble]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line = before.count(b"\n") + 1
        column = len(before.rpartition(b"\n")[2].decode("utf-8")) + 1
        yield N_("this is not UTF-8"), {}, Place(line, column)
        text = data.decode("utf-8-sig", "replace")
    for statement in read_statements(text):
        place = Place(statement.line, statement.column)
        if isinstance(statement, Statement) and statement.path == (KEYS,) and statement.value == {}:
            continue
        if isinstance(statement, Mistake):
            yield statement.reason, {}, place
            continue
        try:
            yield _Found(*_read(statement), place)
        except _Unfit as error:
            yield error.message, {"option": ".".join(statement.path), **error.values}, place


def _read(statement: Statement) -> tuple[str, object]:
    """Return the field and the value that a statement gives. Raises `_Unfit`."""
    path, value = statement.path, statement.value
    if path[0] == KEYS and len(path) == 2:
        return ".".join(path), _words(value)
    if path == (KEYS,):
        raise _Unfit(N_("the keys stand in a table that begins with [keys]"))
    read = OPTIONS.get(path[0]) if len(path) == 1 else None
    if read is None:
        near = get_close_matches(path[-1], [*OPTIONS, KEYS], n=1)
        if near and len(path) == 1:
            raise _Unfit(N_("there is no option {option}; {near} is one"), near=near[0])
        raise _Unfit(N_("there is no option {option}"))
    return path[0].replace("-", "_"), read(value)
