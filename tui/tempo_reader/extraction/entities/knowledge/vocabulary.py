"""What 34 MB of news say of a word: which words are used like it, by clusters of their vectors.

The file is a table of fixed records sorted by the word's CRC-32; it is mapped, so that only the pages that an
article's words stand on are ever read. A word that shares its CRC with another, one in 80,000, gets that one's
record, which the tagger survives.
"""

import mmap
import struct
import zlib
from functools import cache, lru_cache

from tempo_reader.resources import asset

CLUSTERINGS = ("a", "b", "c", "d")
"""From coarse to fine: 50, 200, 800 and 2,000 clusters."""
RECORD = struct.Struct(f"<I{len(CLUSTERINGS)}HB")
"""The word's number, its cluster in each clustering, and how often the word is capitalised."""
STEPS = (0.02, 0.1, 0.3, 0.6, 0.9)
"""Shares of a word's occurrences inside sentences that have a capital, where one step goes over to the next."""


NEARLY_ALWAYS = 5
"""The step of words that have their capital in nine places of ten."""
COMMON = 1
"""The last step of words that are common nouns, verbs and particles: under a tenth of them has a capital."""


def entry(word: str) -> str:
    """Return the word as the vocabulary has it: a number is as many zeros, four at most."""
    return "0" * min(len(word), 4) if word[0].isdigit() else word


def number(word: str) -> int:
    """Return the word's key in the table."""
    return zlib.crc32(entry(word).encode("utf-8", "replace"))


@cache
def _table() -> mmap.mmap:
    with asset("models", "vocabulary.bin").open("rb") as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


@lru_cache(maxsize=4096)
def clusters_of(word: str) -> tuple[str, ...]:
    """Return the word's clusters (``a7``), coarse to fine; empty for a word that the news hardly has."""
    record = _record(word) or _record(word.lower()) or _record(word.capitalize())
    return () if record is None else tuple(map("{}{}".format, CLUSTERINGS, record[1:-1]))


@lru_cache(maxsize=1024)
def capital_step(word: str) -> int:
    """Return how often a word has a capital inside sentences, 0 (hardly ever) to 5; 6 if it is never in lower case.

    At the beginning of a sentence, where every word has one, this tells a name from a common noun.
    """
    record = _record(word.lower())
    return len(STEPS) + 1 if record is None else record[-1]


def is_common(word: str) -> bool:
    """Tell whether a word is hardly ever capitalised inside sentences, so that its capital is no sign of a name."""
    return capital_step(word) <= COMMON


def is_name(word: str) -> bool:
    """Tell whether a word has its capital in nine places of ten at least, wherever it stands."""
    return capital_step(word) >= NEARLY_ALWAYS


def knows(word: str) -> bool:
    """Tell whether the news has a word, printed just so, at least now and then."""
    return _record(word) is not None


def _record(word: str) -> tuple[int, ...] | None:
    table = _table()
    wanted = number(word)
    low, high = 0, len(table) // RECORD.size
    while low < high:
        middle = (low + high) // 2
        if int.from_bytes(table[middle * RECORD.size : middle * RECORD.size + 4], "little") < wanted:
            low = middle + 1
        else:
            high = middle
    if low * RECORD.size >= len(table):
        return None
    record: tuple[int, ...] = RECORD.unpack_from(table, low * RECORD.size)
    return record if record[0] == wanted else None
