"""Bodies of whose names the tagger left words out."""

from collections.abc import Callable

import pytest

Correct = Callable[[str], list[tuple[str, str]]]

CASES = {
    "a part": (
        "Pebalap binaan Asta [ORG Honda] Racing Team (AHRT) menang.",
        [("ORG", "Asta Honda Racing Team"), ("ORG", "AHRT")],
    ),
    "nothing but the initials": (
        "Kata Komisi Pengawas Maju ([ORG KPM]) tadi.",
        [("ORG", "Komisi Pengawas Maju"), ("ORG", "KPM")],
    ),
    "the whole already": (
        "Kata [ORG Komisi Pengawas Maju] ([ORG KPM]) tadi.",
        [("ORG", "Komisi Pengawas Maju"), ("ORG", "KPM")],
    ),
    "an office": ("Kata Kepala Staf [ORG Maju] (KSM) tadi.", [("ORG", "Maju")]),
    "a contest": (
        "Ajang [LOC Asia] Road Racing Championship ([ORG ARRC]) usai. [ORG ARRC] seru.",
        [("LOC", "Asia")],
    ),
    "other letters": ("Kata Asta [ORG Honda] Racing Team (XYZW) tadi.", [("ORG", "Honda")]),
}


@pytest.mark.parametrize(("text", "mentions"), CASES.values(), ids=CASES.keys())
def test_mentions(mentioned: Correct, text: str, mentions: list[tuple[str, str]]) -> None:
    assert mentioned(text) == mentions
