"""What is wrong with a file of the user's: a value, not an error, for the rest of the file is used."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from tempo_reader.localisation.interface import N_, Interface
from tempo_reader.storage.locations import shown


class Problem(NamedTuple):
    """One thing that could not be used."""

    file: Path
    message: str
    """A message id without a full stop: ``there is no option {option}``."""
    values: Mapping[str, object] = MappingProxyType({})
    line: int | None = None
    column: int | None = None
    """Both counted from 1."""

    def sentence(self, interface: Interface) -> str:
        """Return what is wrong, and where, in one sentence of the user's language."""
        reason = interface.gettext(self.message, **self.values)
        file = shown(self.file)
        if self.line is None:
            return interface.gettext("{file}: {reason}.", file=file, reason=reason)
        if self.column is None:
            return interface.gettext(
                "{file}, line {line}: {reason}.", file=file, line=self.line, reason=reason
            )
        return interface.gettext(
            "{file}, line {line}, column {column}: {reason}.",
            file=file,
            line=self.line,
            column=self.column,
            reason=reason,
        )


UNREADABLE = N_("the file cannot be read ({reason})")
DAMAGED = N_("the file is damaged and was left out")
