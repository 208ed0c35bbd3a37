"""What the user can set, and the file that it is set in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from tempo_reader.domain.language import Language
from tempo_reader.localisation.interface import N_
from tempo_reader.resources import asset
from tempo_reader.storage.locations import settings_file
from tempo_reader.storage.problem import UNREADABLE, Problem

NOTHING: Mapping[str, Any] = MappingProxyType({})
LIMIT = 256 * 1024
"""Bytes of a settings file that are looked at."""


class Mark(StrEnum):
    """What can be marked in the body."""

    ENTITIES = "entities"
    DATES = "dates"
    QUOTES = "quotes"


class Pane(StrEnum):
    """The side panes."""

    ENTITIES = "entities"
    TIMELINE = "timeline"
    QUOTES = "quotes"


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that can be set; the defaults where nothing is."""

    language: Language | None = None
    """None: as chosen last, else the locale's."""
    theme: str | None = None
    """None: as chosen last, else the program's own."""
    measure: int | None = None
    """The width of the text in columns. None: as chosen last, else the program's own."""
    justified: bool = False
    panes: frozenset[Pane] = frozenset({Pane.ENTITIES, Pane.TIMELINE})
    """Open at the start where there is room."""
    marks: frozenset[Mark] = frozenset(Mark)
    current_sentence: bool = True
    resolved_dates: bool = False
    clipboard: str = "auto"
    """As `tempo_reader.ui.clipboard.preference.parse_preference` reads it."""
    reduced_motion: bool = False
    mouse: bool = True
    keys: Mapping[str, str] = field(default_factory=lambda: NOTHING)
    """Commands by name, each with its keys, comma separated."""


class Place(NamedTuple):
    """Where in the file an option stands, counted from 1."""

    line: int
    column: int


class ReadSettings(NamedTuple):
    """Settings as a file has them."""

    settings: Settings = Settings()
    problems: tuple[Problem, ...] = ()
    file: Path = Path()
    places: Mapping[str, Place] = NOTHING
    """Where each option was set, by the name of its field; a key by ``keys.`` and its command."""

    def problem(self, option: str, message: str, /, **values: object) -> Problem:
        """Return what is wrong with an option's value, for those who know more than this layer."""
        place = self.places.get(option)
        return Problem(self.file, message, values, *(place or (None, None)))

    def without(self, problem: Problem, **fields: object) -> ReadSettings:
        """Return the settings with fields set back and one more problem."""
        return self._replace(
            settings=replace(self.settings, **fields),  # type: ignore[arg-type]  # fields of Settings, by name
            problems=(*self.problems, problem),
        )


def load_settings(file: Path | None = None) -> ReadSettings:
    """Return the user's settings; the defaults, without a word, where there is no file."""
    file = file or settings_file()
    try:
        with file.open("rb") as opened:
            data = opened.read(LIMIT + 1)
    except (FileNotFoundError, NotADirectoryError):
        return ReadSettings(file=file)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else None
        return ReadSettings(file=file, problems=(Problem(file, UNREADABLE, {"reason": reason or error}),))
    if len(data) > LIMIT:
        return ReadSettings(file=file, problems=(Problem(file, N_("the file is far too large")),))
    from tempo_reader.storage.settings_reading import read_settings

    return read_settings(data, file)


def write_default_settings(language: Language, file: Path | None = None) -> Path:
    """Write the commented default file where there is none; return its path. Raises `OSError`."""
    file = file or settings_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    words = asset("settings", f"{language.value}.toml").read_text(encoding="utf-8")
    try:
        with file.open("x", encoding="utf-8", newline="\n") as created:
            created.write(words)
    except FileExistsError:
        pass
    return file
