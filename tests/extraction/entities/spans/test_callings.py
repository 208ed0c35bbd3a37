"""People whom a calling or an alias makes such."""

from collections.abc import Callable

import pytest

Correct = Callable[[str], list[tuple[str, str]]]

CASES = {
    "a player": ("Kata petenis Karolino Pliskovo tadi.", [("PER", "Karolino Pliskovo")]),
    "a rank": ("Kata Kombes Suwando Nainggalan tadi.", [("PER", "Suwando Nainggalan")]),
    "an office": ("Kata Menteri Pekerjaan Umum tadi.", []),
    "a common word": ("Kata penyanyi Hari Besar tadi.", []),
    "a player's country": ("Kata petenis Jerman tadi.", [("LOC", "Jerman")]),
    "one that was found": ("Kata petenis [PER Karolino] tadi.", [("PER", "Karolino")]),
    "an alias": (
        "Kata [ORG Candry Suando] alias [PER Apung] tadi.",
        [("PER", "Candry Suando"), ("PER", "Apung")],
    ),
    "a body's other name": (
        "Kata [ORG Bank Maju] alias [ORG BM] tadi.",
        [("ORG", "Bank Maju"), ("ORG", "BM")],
    ),
}


@pytest.mark.parametrize(("text", "mentions"), CASES.values(), ids=CASES.keys())
def test_mentions(mentioned: Correct, text: str, mentions: list[tuple[str, str]]) -> None:
    assert mentioned(text) == mentions
