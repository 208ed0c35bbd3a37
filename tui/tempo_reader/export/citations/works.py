"""The articles behind a list of citations: each is referred to once, however often it is quoted."""

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from tempo_reader.export.citations.citation import Citation
from tempo_reader.export.citations.escaping import one_line
from tempo_reader.export.citations.facts import authors_of

_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def work_of(citation: Citation) -> Citation:
    """Return the citation of the article as a whole: equal for all its passages, whenever they were read."""
    return replace(citation, words="", kind=None, speaker=None, role=None, paragraph=None, accessed=None)


def keys_for(works: Sequence[Citation]) -> dict[Citation, str]:
    """Return a key for each work, such as ``teja2023pemimpin``, unlike every other in the list."""
    keys: dict[Citation, str] = {}
    bare = Counter(map(_key, works))
    used: Counter[str] = Counter()
    for work in works:
        key = _key(work)
        keys[work] = key + (_letters(used[key]) if bare[key] > 1 else "")
        used[key] += 1
    return keys


def suffixes_for(works: Sequence[Citation]) -> Mapping[Citation, str]:
    """Return the letter after the year for works that share authors and year, by their titles."""
    groups: dict[tuple[object, ...], list[Citation]] = {}
    for work in works:
        authors = authors_of(work)
        if authors:
            year = work.published.day.year if work.published.day else None
            groups.setdefault((*authors, year), []).append(work)
    return {
        work: _letters(index)
        for group in groups.values()
        if len(group) > 1
        for index, work in enumerate(sorted(group, key=lambda work: one_line(work.title).casefold()))
    }


def sorting_key(work: Citation, reference: str) -> tuple[list[str], str]:
    """Return what a reference is sorted by: its authors, one alone before that one with others; the rest."""
    letters = _letters_of(reference)
    return [_letters_of(author.inverted) for author in authors_of(work)] or [letters], letters


def _letters_of(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", unicodedata.normalize("NFKD", text).casefold()))


def _key(work: Citation) -> str:
    authors = authors_of(work)
    name = _ascii(authors[0].family if authors else one_line(work.publisher)) or "anonim"
    year = f"{work.published.day.year:04}" if work.published.day else ""
    words = (_ascii(word) for word in one_line(work.title).split())
    return name + year + next((word for word in words if len(word) > 3), "")


def _ascii(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", unicodedata.normalize("NFKD", text).lower())


def _letters(index: int) -> str:
    """Return a, b … z, aa, ab …"""
    letters = ""
    while index >= 0:
        letters = _LETTERS[index % 26] + letters
        index = index // 26 - 1
    return letters
