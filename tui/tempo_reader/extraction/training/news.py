"""The unlabelled news: sentences of the program's own words."""

import gzip
import re
from collections.abc import Iterator
from pathlib import Path

from tempo_reader.domain.span import Span
from tempo_reader.extraction.sentences import split_sentences
from tempo_reader.extraction.tokens import tokenise

BULLET = re.compile(r"^[-–]\s+")
LOST_BREAK = re.compile(r"(?<=[.!?\"”)])\s*,\s*(?=[A-Z\"“(]|\.|$)")
"""Where the crawl wrote ``.,`` for the end of a paragraph."""


def sentences(path: Path) -> Iterator[tuple[str, ...]]:
    """Yield the sentences of ``click-id/text.txt.gz``, an article a line."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            text = LOST_BREAK.sub("\n", BULLET.sub("", line.strip()))
            for span in split_sentences(text, Span(0, len(text))):
                yield tuple(token.text for token in tokenise(text, span.start, span.end))
