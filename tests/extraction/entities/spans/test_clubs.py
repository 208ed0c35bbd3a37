"""Clubs that are called by their town."""

from collections.abc import Callable

import pytest

Correct = Callable[[str], list[tuple[str, str]]]

MATCH = " Laga itu berakhir tanpa gol, kata pelatih dan kiper di klasemen liga."
CASES = {
    "who wins": ("[LOC Madrid] menang 2-1." + MATCH, [("ORG", "Madrid")]),
    "who is beaten": ("Kemenangan atas [LOC Sevilla] penting." + MATCH, [("ORG", "Sevilla")]),
    "whose keeper": ("Kata kiper [LOC Liverpool] tadi." + MATCH, [("ORG", "Liverpool")]),
    "where it is played": ("Hujan turun di [LOC Madrid]." + MATCH, [("LOC", "Madrid")]),
    "where the winner comes from": ("Tim dari [LOC Madrid] menang." + MATCH, [("LOC", "Madrid")]),
    "a country": ("[LOC Jerman] menang 2-1." + MATCH, [("LOC", "Jerman")]),
    "no match": ("[LOC Madrid] menang di pengadilan.", [("LOC", "Madrid")]),
}


@pytest.mark.parametrize(("text", "mentions"), CASES.values(), ids=CASES.keys())
def test_mentions(mentioned: Correct, text: str, mentions: list[tuple[str, str]]) -> None:
    assert mentioned(text) == mentions
