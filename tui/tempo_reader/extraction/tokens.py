"""Words, numbers and marks."""

import re
from collections.abc import Iterator
from typing import NamedTuple

TOKEN = re.compile(
    r"\d+(?:[.,:/]\d+)*"  # 17, 1.250, 15.50, 17/9/2023
    r"|(?:[^\W\d_]\.){2,}"  # S.H., A.M.
    r"|[^\W_][\w-]{1,62}\.(?:com|co\.id|go\.id|or\.id|ac\.id|co|id|net|org|tv|COM|CO\.ID|CO|ID)\b"  # TEMPO.CO
    r"|\w+(?:['’]\w+)*"  # a word, Jum'at
    r"|\S"
)


class Token(NamedTuple):
    """A word, number or mark; offsets in the article's text."""

    start: int
    end: int
    text: str


def tokenise(text: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """Yield the tokens of ``text[start:end]``.

    A hyphen is a token of its own, so that both sides of ``Jokowi-Kalla`` and ``pro-Rusia`` are words; only a
    site's name (``detik.com``) keeps its dots and hyphens.
    """
    for match in TOKEN.finditer(text, start, len(text) if end is None else end):
        yield Token(match.start(), match.end(), match.group())
