"""What was chosen last with a key: theme, language, width. Kept between two readings."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from tempo_reader.domain.language import Language
from tempo_reader.storage.locations import choices_file
from tempo_reader.storage.problem import DAMAGED, UNREADABLE, Problem
from tempo_reader.storage.settings import Settings

LIMIT = 10_000
"""Bytes that are looked at."""


class Choices(NamedTuple):
    """None for what was never chosen."""

    language: Language | None = None
    theme: str | None = None
    measure: int | None = None

    def under(self, settings: Settings) -> Settings:
        """Return the settings, with these choices where they leave one open."""
        return replace(
            settings,
            language=settings.language or self.language,
            theme=settings.theme or self.theme,
            measure=settings.measure or self.measure,
        )


class ReadChoices(NamedTuple):
    """The choices, and what was wrong with their file."""

    choices: Choices
    problem: Problem | None = None


def load_choices(file: Path | None = None) -> ReadChoices:
    """Return what was chosen last; nothing where there is no file, or one that is damaged."""
    file = file or choices_file()
    try:
        with file.open("rb") as opened:
            data = opened.read(LIMIT)
    except (FileNotFoundError, NotADirectoryError):
        return ReadChoices(Choices())
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else None
        return ReadChoices(Choices(), Problem(file, UNREADABLE, {"reason": reason or error}))
    import json

    try:
        return ReadChoices(_choices(json.loads(data)))
    except (ValueError, TypeError, RecursionError):
        return ReadChoices(Choices(), Problem(file, DAMAGED))


def _choices(record: object) -> Choices:
    """Raise `ValueError` or `TypeError` for what `remember` never wrote."""
    if not isinstance(record, dict):
        raise TypeError("no object")
    language, theme, measure = (record.get(name) for name in ("language", "theme", "measure"))
    if not isinstance(theme, str | None) or not isinstance(measure, int | None) or isinstance(measure, bool):
        raise TypeError("a choice of the wrong kind")
    if measure is not None and not 20 <= measure <= 200:
        raise ValueError("a width that nobody can have chosen")
    return Choices(Language(language) if language is not None else None, theme, measure)


def remember(file: Path | None = None, /, **chosen: object) -> None:
    """Keep what was chosen just now beside what was chosen before. Raises `OSError`."""
    import json

    from tempo_reader.storage.replacing import replace_file

    file = file or choices_file()
    choices = load_choices(file).choices._replace(**chosen)  # type: ignore[arg-type]  # its fields, by name
    kept = {name: value for name, value in choices._asdict().items() if value is not None}
    replace_file(file, json.dumps(kept) + "\n")
