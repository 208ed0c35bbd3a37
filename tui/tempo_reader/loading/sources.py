"""A source named by the user, to an article."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from tempo_reader.domain.article import Article, Publication
from tempo_reader.loading.decoding import Decoded, clean, decode
from tempo_reader.loading.errors import (
    SourceBinary,
    SourceEmpty,
    SourceIsFolder,
    SourceNotFound,
    SourceTooLarge,
    SourceUnreadable,
)
from tempo_reader.loading.text import article_from_text
from tempo_reader.resources import asset

STDIN = "-"
LIMIT = 20
"""In MB (a million bytes). Ten times the longest book that was tried."""
BUNDLED = "kim-shoigu.txt"


class Loaded(NamedTuple):
    """An article and how its bytes were read."""

    article: Article
    assumed_encoding: str | None
    """The encoding, where it had to be guessed."""


def load(source: str, publication: Publication | None = None) -> Loaded:
    """Return the article that `source` names: a file, or ``-`` for standard input.

    `publication` stands before any date that the source has. Raises a `SourceError`.
    """
    data = _stdin() if source == STDIN else _file(Path(source), source)
    name = "stdin" if source == STDIN else source
    if len(data) > LIMIT * 1_000_000:
        raise SourceTooLarge(name, limit=LIMIT)
    decoded = decode(data)
    if decoded is None:
        raise SourceBinary(name)
    return Loaded(_article(decoded, name, publication), decoded.encoding if decoded.assumed else None)


def load_bundled(publication: Publication | None = None) -> Article:
    """Return the article that comes with the program."""
    return load(str(asset("articles", BUNDLED)), publication).article


def _article(decoded: Decoded, name: str, publication: Publication | None) -> Article:
    text = clean(decoded.text)
    if not text.strip():
        raise SourceEmpty(name)
    return article_from_text(text, publication)


def _file(path: Path, source: str) -> bytes:
    return _read(source, lambda limit: _head(path, limit))


def _head(path: Path, limit: int) -> bytes:
    with path.open("rb") as file:
        return file.read(limit)


def _stdin() -> bytes:
    if sys.stdin is None:
        raise SourceEmpty("stdin")
    return _read("stdin", sys.stdin.buffer.read)


def _read(source: str, read: Callable[[int], bytes]) -> bytes:
    try:
        return read(LIMIT * 1_000_000 + 1)
    except FileNotFoundError as error:
        raise SourceNotFound(source) from error
    except IsADirectoryError as error:
        raise SourceIsFolder(source) from error
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise SourceUnreadable(source, reason=reason) from error
