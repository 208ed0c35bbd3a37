"""A TOML file statement by statement: one mistake costs one statement, and each has its place.

`tomllib` reads a document whole or not at all and says of no value where it stood.
"""

import re
import tomllib
from collections.abc import Iterator
from typing import NamedTuple

from tempo_reader.localisation.interface import N_

STATEMENT = re.compile(r"""\s*(?:[\w."'-]+(?:[ \t.]+[\w"'-]+)*\s*=|\[)""")
"""What the first line of a statement looks like."""
PLACE = re.compile(r"\(at (?:line (\d+), column (\d+)|end of document)\)$")
"""The end of every message of `tomllib`."""
UNREADABLE_TOML = (ValueError, RecursionError)
"""What `tomllib` raises: its own error is a `ValueError`, and so is a number of too many digits."""
LINES = 50
"""Lines that one statement may have."""
REASONS = (
    ("Expected '='", N_("an = is missing after the name")),
    ("Invalid value (at end", N_("the value breaks off")),
    ("Invalid value", N_("the value cannot be read; words stand in quotes")),
    ("Unterminated string", N_("a closing quote is missing")),
    ("Illegal character '\\n'", N_("a closing quote is missing")),
    ("Unclosed array", N_("a closing ] is missing")),
    ("Expected ']'", N_("a closing ] is missing")),
    ("Expected newline or end of document", N_("there is something after the value")),
    ("Unescaped '\\'", N_("a \\ within quotes is written \\\\")),
    ("Invalid statement", N_("an option is written: name = value")),
    ("Invalid initial character", N_("an option is written: name = value")),
)
"""How the messages of `tomllib` begin, and what they mean for somebody who wants to set an option."""
OTHERWISE = N_("this is not TOML")


class Statement(NamedTuple):
    """A value and where its statement begins."""

    path: tuple[str, ...]
    """The names of its tables and its own."""
    value: object
    line: int
    column: int
    """Both counted from 1."""


class Mistake(NamedTuple):
    """A statement that could not be read."""

    reason: str
    """A message id."""
    line: int
    column: int


def read_statements(text: str) -> Iterator[Statement | Mistake]:
    """Read a document as far as it can be read, in order."""
    lines = text.replace("\r\n", "\n").split("\n")
    table: tuple[str, ...] | None = ()
    seen: set[tuple[str, ...]] = set()
    number = 0
    while number < len(lines):
        line = lines[number]
        first = number
        number += 1
        column = len(line) - len(line.lstrip()) + 1
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if line.lstrip().startswith("["):
            table, mistake = _header(line)
            if mistake:
                yield mistake._replace(line=first + 1)
            continue
        while number < len(lines) and number - first < LINES and not STATEMENT.match(lines[number]):
            if _parses("\n".join(lines[first:number])):
                break
            number += 1
        try:
            values = tomllib.loads("\n".join(lines[first:number]))
        except UNREADABLE_TOML as error:
            yield _mistake(error, first, line)
            number = first + 1
            while number < len(lines) and not STATEMENT.match(lines[number]):
                number += 1
            continue
        if table is None:
            continue
        for path, value in _leaves(values, table):
            if path in seen:
                yield Mistake(N_("this was set before; the first one counts"), first + 1, column)
            else:
                seen.add(path)
                yield Statement(path, value, first + 1, column)


def _header(line: str) -> tuple[tuple[str, ...] | None, Mistake | None]:
    """Return the table that a header opens; None for one that cannot be read, whose values are nobody's."""
    try:
        content = tomllib.loads(line)
    except UNREADABLE_TOML as error:
        return None, _mistake(error, 0, line)
    names = []
    inside: object = content
    while isinstance(inside, dict) and inside:
        ((name, inside),) = inside.items()
        names.append(name)
    return tuple(names), None


def _parses(text: str) -> bool:
    try:
        tomllib.loads(text)
    except UNREADABLE_TOML:
        return False
    return True


def _leaves(values: dict[str, object], above: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], object]]:
    for name, value in values.items():
        if isinstance(value, dict) and value:
            yield from _leaves(value, (*above, name))
        else:
            yield (*above, name), value


def _mistake(error: Exception, first: int, line: str) -> Mistake:
    message = str(error)
    reason = next((reason for start, reason in REASONS if message.startswith(start)), OTHERWISE)
    place = PLACE.search(message)
    if place and place[1]:
        return Mistake(reason, first + int(place[1]), int(place[2]))
    return Mistake(reason, first + 1, len(line.rstrip()) + 1)
