"""Words, numbers and marks."""

import re
from collections.abc import Iterator
from typing import NamedTuple

TOKEN = re.compile(
    r"\d+(?:[.,:/]\d+)*"  # 17, 1.250, 15.50, 17/9/2023
    r"|[^\W\d_]\.(?:[^\W\d_]\.)+"  # S.H.
    r"|\w+(?:['’]\w+)*"  # a word, Jum'at
    r"|\S"
)


class Token(NamedTuple):
    """A word, number or mark; offsets in the article's text."""

    start: int
    end: int
    text: str


def tokenise(text: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """Yield the tokens of ``text[start:end]``. A hyphen is a token of its own."""
    for match in TOKEN.finditer(text, start, len(text) if end is None else end):
        yield Token(match.start(), match.end(), match.group())
