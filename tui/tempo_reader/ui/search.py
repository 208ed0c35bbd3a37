"""Finding words in a text as people type them: without case, without accents."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import islice

from tempo_reader.domain.span import Span

MOST_HITS = 10_000


class BadPattern(ValueError):
    """The regular expression cannot be compiled; the message says where."""


def fold(text: str) -> str:
    """Return text without case and accents. Its length may differ."""
    return text.lower() if text.isascii() else "".join(_folded(char) for char in text)


def find(text: str, query: str) -> list[Span]:
    """Return where `query` stands in `text`, in code points; between slashes it is a regular expression.

    Any blanks in a plain query stand for any blanks in the text. Raises `BadPattern`.
    """
    if len(query) > 2 and query[0] == query[-1] == "/":
        return _find_pattern(text, query[1:-1])
    words = [re.escape(word) for word in fold(query).split()]
    if not words:
        return []
    pattern = re.compile(r"\s+".join(words))
    if text.isascii():
        return [Span(*match.span()) for match in islice(pattern.finditer(text.lower()), MOST_HITS)]
    folded, places = _fold_with_places(text)
    return [
        Span(places[match.start()], max(places[match.end() - 1] + 1, places[match.end()]))
        for match in islice(pattern.finditer(folded), MOST_HITS)
    ]


def _find_pattern(text: str, source: str) -> list[Span]:
    try:
        pattern = re.compile(source, re.IGNORECASE)
    except re.error as error:
        raise BadPattern(str(error)) from error
    return [Span(*m.span()) for m in islice(pattern.finditer(text), MOST_HITS) if m.end() > m.start()]


@lru_cache(maxsize=4096)
def _folded(char: str) -> str:
    decomposed = unicodedata.normalize("NFKD", char.casefold())
    return "".join(part for part in decomposed if not unicodedata.combining(part))


@lru_cache(maxsize=1)
def _fold_with_places(text: str) -> tuple[str, list[int]]:
    pieces, places = [], []
    for place, char in enumerate(text):
        folded = char.lower() if char.isascii() else _folded(char)
        pieces.append(folded)
        places += [place] * len(folded)
    places.append(len(text))  # a hit takes along the marks that stand on its last letter
    return "".join(pieces), places
