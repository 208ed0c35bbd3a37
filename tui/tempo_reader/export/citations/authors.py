"""Bylines taken apart into authors.

Indonesian names: Chicago 17 § 16.85 has them under the last element where there are several ("Teja, Dini")
and uninverted where there is one ("Suharto"); APA 7 § 9.8 and MLA 9 § 5.17 invert what is not a single name,
and know no further rule. A name with ``bin`` or ``binti`` has no family name and stays as it is.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from tempo_reader.export.citations.escaping import one_line
from tempo_reader.resources import shipped_table

_SEPARATORS = re.compile(r"\s*[;,|/&•·]\s*|\s+[-–—]\s+|\s+(?:dan|and)\s+", re.IGNORECASE)
_PARENTHESES = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_DEGREE = re.compile(r"(?:[A-Z][A-Za-z]{0,4}\.){2,}|(?:[DMS]|Ph)\.[A-Z][a-z]*|[MS]Si|SH|MH|PhD|MSc|BA|MA")
_JOINED_INITIALS = re.compile(r"(?<=\b[A-Z]\.)(?=[A-Z])")
_ROMAN = re.compile(r"(?:II|III|IV|VI{0,3}|IX)")
_LONGEST_ACRONYM = 4
"""Letters; an unknown agency in capitals is otherwise taken for a name ("DIGITAL TRENDS")."""
_WORD_PART = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Author:
    """A person, or a body that writes under its own name."""

    family: str
    """What a list is sorted by: the last name, a single name, or a group's whole name."""
    given: str = ""
    group: bool = False

    @property
    def natural(self) -> str:
        """The name in its usual order."""
        return f"{self.given} {self.family}".strip()

    @property
    def inverted(self) -> str:
        """``Teja, Dini``; a name without given names is itself."""
        return f"{self.family}, {self.given}" if self.given else self.family

    @property
    def inverted_initials(self) -> str:
        """``Teja, D. A.``."""
        return f"{self.family}, {' '.join(map(_initial, self.given.split()))}" if self.given else self.family


def _initial(name: str) -> str:
    return "-".join(f"{part[0]}." for part in name.split("-") if part)


@lru_cache(maxsize=256)
def read_authors(byline: str | None, agency: str | None, publisher: str | None) -> tuple[Author, ...]:
    """Return the people who signed, else the body that did, else the agency, else nobody."""
    signed = tuple(dict.fromkeys(_author(name, publisher) for name in _names(byline or "")))
    people = tuple(author for author in signed if not author.group)
    return people or signed or tuple(dict.fromkeys(map(_agency, _names(agency or ""))))


def _names(credit: str) -> Iterator[str]:
    opening, label = _labels()
    wanted = True
    for index, piece in enumerate(label.split(opening.sub("", _PARENTHESES.sub(" ", one_line(credit))))):
        if index % 2:
            wanted = piece.casefold() in _data()["author_labels"]
        elif wanted:
            for name in _SEPARATORS.split(piece):
                words = " ".join(name.split()).strip(" :-–—")
                if any(map(str.isalpha, words)) and not _DEGREE.fullmatch(words):
                    yield words


def _agency(name: str) -> Author:
    acronym = name.isupper() and len(name) <= _LONGEST_ACRONYM
    return Author(_group_name(name) or (name if acronym else _in_running_case(name)), group=True)


def _author(name: str, publisher: str | None) -> Author:
    data = _data()
    site = one_line(publisher)
    group = site if name.casefold() == site.casefold() else _group_name(name)
    if group:
        return Author(group, group=True)
    plain_case = name.isupper() or name.islower()
    words = _in_running_case(_JOINED_INITIALS.sub(" ", name)).split()
    folded = [word.casefold() for word in words]
    if any(word in data["group_words"] for word in folded):
        return Author(" ".join(words), group=True)
    patronymic = any(word in data["patronymics"] for word in folded[1:-1])
    if len(words) == 1 or len(words[-1].rstrip(".")) == 1 or patronymic:
        return Author(" ".join(words))
    first = len(words) - 1
    if first > 1 and _ROMAN.fullmatch(words[first]):
        first -= 1
    while first > 1 and folded[first - 1] in data["particles"]:
        first -= 1
        words[first] = folded[first] if plain_case else words[first]
    return Author(" ".join(words[first:]), " ".join(words[:first]))


def _in_running_case(name: str) -> str:
    """Return a name in capitals or in small letters with a capital for each word; any other as it is."""
    if not (name.isupper() or name.islower()):
        return name
    return " ".join(map(_word_in_running_case, name.split()))


def _word_in_running_case(word: str) -> str:
    if word.casefold() in _data()["patronymics"]:
        return word.lower()
    return word if _ROMAN.fullmatch(word) else _WORD_PART.sub(lambda part: part[0].capitalize(), word)


def _group_name(name: str) -> str | None:
    return _groups().get(name.casefold().removeprefix("the "))


@cache
def _data() -> dict[str, Any]:
    return shipped_table("citations", "authors.toml")


@cache
def _groups() -> dict[str, str]:
    return {name.casefold().removeprefix("the "): name for name in _data()["groups"]}


@cache
def _labels() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what matches an author's label at the beginning, and any label before a colon."""
    wanted, other = ("|".join(map(re.escape, _data()[key])) for key in ("author_labels", "other_labels"))
    return (
        re.compile(rf"\A\s*(?:{wanted})(?=\s)(?!\s*:)", re.IGNORECASE),
        re.compile(rf"\b({other}|{wanted})\s*:", re.IGNORECASE),
    )
