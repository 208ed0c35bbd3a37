"""Ministries in lower case."""

from collections.abc import Callable

import pytest

Correct = Callable[[str], list[tuple[str, str]]]

CASES = {
    "of two words": ("Kata kementerian luar negeri kemarin.", [("ORG", "kementerian luar negeri")]),
    "of a country": ("Kata kementerian pertahanan Rusia kemarin.", [("ORG", "kementerian pertahanan Rusia")]),
    "in place of its pieces": (
        "Kata [ORG Kementerian] pertanian [LOC Amerika Serikat] kemarin.",
        [("ORG", "Kementerian pertanian Amerika Serikat")],
    ),
    "before another name": (
        "Kata kementerian kesehatan [PER Ani Susanti] kemarin.",
        [("ORG", "kementerian kesehatan"), ("PER", "Ani Susanti")],
    ),
    "any ministry": ("Kata kementerian itu kemarin.", []),
    "the end of the text": ("Kata kementerian", []),
}


@pytest.mark.parametrize(("text", "mentions"), CASES.values(), ids=CASES.keys())
def test_mentions(mentioned: Correct, text: str, mentions: list[tuple[str, str]]) -> None:
    assert mentioned(text) == mentions
