"""Where sentences end."""

import re
from collections.abc import Iterator

from tempo_reader.domain.span import Span

CLOSERS = "\"'”’)]»"
END = re.compile(rf"[.!?…]+[{CLOSERS}]*(?=\s)|\n")
ABBREVIATIONS = frozenset(
    "prof dr drs dra ir hj h kh st sh no tgl jl rp mr mrs ms sdr yth a.n u.p kol jend letjen mayjen brigjen "
    "bripka kompol akp akbp kombes irjen komjen gen sen rep gov st vs".split()
)
WORD_BEFORE = re.compile(r"[\w.]+$")


def split_sentences(text: str, paragraph: Span) -> Iterator[Span]:
    """Yield the sentences of a paragraph, without the blanks between them.

    A full stop ends a sentence unless it belongs to an abbreviation, an initial or a number, or what follows
    goes on in lower case. A line break always ends one.
    """
    start = paragraph.start
    for match in END.finditer(text, paragraph.start, paragraph.end):
        if match.group() != "\n" and not _ends(text, match, paragraph.end):
            continue
        yield from _trimmed(text, start, match.end())
        start = match.end()
    yield from _trimmed(text, start, paragraph.end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Span(start, end)


def _ends(text: str, match: re.Match[str], limit: int) -> bool:
    following = match.end()
    while following < limit and text[following].isspace():
        following += 1
    if following < limit and text[following].islower():
        return False
    if match.group()[0] != "." or len(match.group()) > 1:
        return True
    word = WORD_BEFORE.search(text, max(0, match.start() - 24), match.start())
    if word is None:
        return True
    before = word.group()
    return not (before.lower() in ABBREVIATIONS or (len(before) == 1 and before.isupper()))
