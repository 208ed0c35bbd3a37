"""The annotated corpora, brought to one form: running text cut by the program's own tokeniser."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tempo_reader.extraction.entities.knowledge.lexicon import load
from tempo_reader.extraction.tokens import tokenise

LONGEST_COUNTRY = 5
"""Words in a country's name, at most."""
TYPES = {"PER": "PER", "PERSON": "PER", "ORG": "ORG", "ORGANIZATION": "ORG", "LOC": "LOC", "LOCATION": "LOC"}
NO_SPACE_BEFORE = frozenset(".,;:!?)]}%”’")
NO_SPACE_AFTER = frozenset("([{“‘")


@dataclass(frozen=True, slots=True)
class Example:
    """One sentence: words and their IOB2 tags."""

    words: tuple[str, ...]
    tags: tuple[str, ...]


def read(path: Path) -> Iterator[Example]:
    """Yield the sentences of a CoNLL file (word first, tag last) as running text would give them."""
    rows: list[tuple[str, str]] = []
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        columns = line.split()
        if columns:
            rows.append((columns[0], columns[-1]))
        elif rows:
            yield _example(rows)
            rows = []


def with_countries(example: Example) -> Example:
    """Tag the countries that idner's annotators left out where a country acts ("Rusia menolak").

    A name before another capital stays as it is: it may be a part of something else.
    """
    countries = {tuple(name.split()) for name, kind in load().kinds.items() if kind == "country"}
    tags = list(example.tags)
    at = 0
    while at < len(tags):
        for size in range(LONGEST_COUNTRY, 0, -1):
            end = at + size
            if example.words[at:end] not in countries or set(tags[at:end]) != {"O"}:
                continue
            if end == len(tags) or tags[end] != "O" or not example.words[end][0].isupper():
                tags[at:end] = ["B-LOC", *["I-LOC"] * (size - 1)]
            at = end - 1
            break
        at += 1
    return Example(example.words, tuple(tags))


def _joined(words: list[str]) -> tuple[str, list[int]]:
    """Join words as a person would write them; return the text and where each word begins."""
    text = ""
    starts: list[int] = []
    quoted = False
    glue = True
    for word in words:
        closing = word == '"' and quoted
        if not glue and not closing and word[0] not in NO_SPACE_BEFORE:
            text += " "
        starts.append(len(text))
        text += word
        if word == '"':
            quoted = not quoted
        glue = word[-1] in NO_SPACE_AFTER or (word == '"' and quoted)
    return text, starts


def _example(rows: list[tuple[str, str]]) -> Example:
    """Cut the joined words anew and carry the tags over.

    A corpus that keeps ``(KPU)`` or ``Rusia,`` as one word has its marks tagged with the name; they are taken
    off, so that ``Komisi Pemilihan Umum (KPU)`` becomes two names everywhere.
    """
    text, starts = _joined([word for word, _ in rows])
    words: list[str] = []
    tags: list[str] = []
    row = -1
    inside = ""
    for token in tokenise(text):
        begins = False
        while row + 1 < len(rows) and starts[row + 1] <= token.start:
            row += 1
            begins = begins or rows[row][1][0] == "B"
        label = rows[row][1]
        kind = "" if label == "O" else TYPES[label[2:]]
        if kind and token.text in "()[],":
            kind = ""
        if not kind:
            tags.append("O")
        elif begins or inside != kind:
            tags.append(f"B-{kind}")
        else:
            tags.append(f"I-{kind}")
        inside = kind
        words.append(token.text)
    return Example(tuple(words), tuple(tags))
