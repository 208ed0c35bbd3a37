"""What can go wrong on the way to an article.

    SourceError
    ├── SourceNotFound      no such file
    ├── SourceIsFolder      a folder where a file is needed
    ├── SourceUnreadable    the system refuses: permission, device, broken pipe
    ├── SourceEmpty         no text in it
    ├── SourceBinary        not text at all
    └── SourceTooLarge      more than is read

Each reaches the user as one sentence: ``error.sentence(interface)``.
"""

from typing import ClassVar

from tempo_reader.localisation.interface import N_, Interface


class SourceError(Exception):
    """A source could not be made into an article."""

    message: ClassVar[str] = N_("{source} cannot be read.")

    def __init__(self, source: str, **values: object) -> None:
        super().__init__(source)
        self.source = source
        self.values = values

    def sentence(self, interface: Interface) -> str:
        """Return what happened in one sentence of the user's language."""
        return interface.gettext(self.message, source=printable(self.source), **self.values)


class SourceNotFound(SourceError):
    """There is no such file."""

    message = N_("There is no file {source}.")


class SourceIsFolder(SourceError):
    """A folder was named where a file is needed."""

    message = N_("{source} is a folder; name a file in it.")


class SourceUnreadable(SourceError):
    """The system would not let it be read; `values` hold the system's ``reason``."""

    message = N_("{source} cannot be read: {reason}.")


class SourceEmpty(SourceError):
    """There is no text in it."""

    message = N_("{source} has no text in it.")


class SourceBinary(SourceError):
    """Its bytes are no text in any encoding that is tried."""

    message = N_("{source} is not a text file.")


class SourceTooLarge(SourceError):
    """It is larger than ``limit`` MB."""

    message = N_("{source} is larger than {limit} MB, more than a news article can be.")


def printable(source: str) -> str:
    """Return a file's name with whatever would move the cursor made visible."""
    name = source.encode("utf-8", "replace").decode("utf-8")
    return "".join(char if char.isprintable() else "�" for char in name)
