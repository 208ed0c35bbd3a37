"""The articles behind a list of citations: each is referred to once, however often it is quoted."""

import datetime
import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from itertools import count

from tempo_reader.export.citations.citation import Citation
from tempo_reader.export.citations.escaping import one_line

_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def work_of(citation: Citation) -> Citation:
    """Return the citation of the article as a whole: equal for all its passages, whenever they were read."""
    return replace(citation, words="", kind=None, speaker=None, role=None, paragraph=None, accessed=None)


def articles_of(citations: Iterable[Citation]) -> dict[Citation, Citation]:
    """Return each work once, with the citation of the article as a whole on the day it was first read."""
    works: dict[Citation, Citation] = {}
    for citation in citations:
        work = work_of(citation)
        works.setdefault(work, replace(work, accessed=citation.accessed))
    return works


def same_authors(one: Citation, other: Citation) -> bool:
    """Tell whether two works have the same authors, and any at all."""
    return bool(one.authors) and one.authors == other.authors


def sharing_authors(works: Iterable[Citation]) -> frozenset[Citation]:
    """Return the works that an author's name alone does not tell from one another."""
    groups: dict[object, list[Citation]] = {}
    for work in works:
        if work.authors:
            groups.setdefault(work.authors, []).append(work)
    return frozenset(work for group in groups.values() if len(group) > 1 for work in group)


def suffixes_for(works: Iterable[Citation]) -> Mapping[Citation, str]:
    """Return the letter after the year for works that share authors and year, by day and title."""
    groups: dict[object, list[Citation]] = {}
    for work in sharing_authors(works):
        year = work.published.day.year if work.published.day else None
        groups.setdefault((work.authors, year), []).append(work)
    return {
        work: _letters(index)
        for group in groups.values()
        if len(group) > 1
        for index, work in enumerate(sorted(group, key=_day_and_title))
    }


def _day_and_title(work: Citation) -> tuple[datetime.date, str, str]:
    return work.published.day or datetime.date.min, letters_of(one_line(work.title)), work.url or ""


def keys_for(works: Collection[Citation]) -> dict[Citation, str]:
    """Return a key for each work, such as ``teja2023pemimpin``, unlike every other in the list."""
    stems = Counter(map(_key, works))
    used = {stem for stem, number in stems.items() if number == 1}
    keys: dict[Citation, str] = {}
    for work in works:
        stem = _key(work)
        candidates = (stem + _letters(index) for index in count())
        keys[work] = stem if stems[stem] == 1 else next(key for key in candidates if key not in used)
        used.add(keys[work])
    return keys


def letters_of(text: str) -> str:
    """Return what text is sorted by: letters and digits without case or accents, past an English article."""
    words = re.findall(r"[^\W_]+", unicodedata.normalize("NFKD", text).casefold())
    return " ".join(words[1:] if len(words) > 1 and words[0] in ("a", "an", "the") else words)


def _key(work: Citation) -> str:
    name = _ascii(work.authors[0].family if work.authors else one_line(work.publisher)) or "anonim"
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
