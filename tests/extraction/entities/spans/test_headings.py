"""Headings whose common nouns look like names."""

from collections.abc import Callable

import pytest

Correct = Callable[[str], list[tuple[str, str]]]

CASES = {
    "a shortcut": ("[LOC Jalan Pintas]\nPolisi bertanya.", []),
    "a hospital that is full": ("[LOC Rumah Sakit Penuh]\nPasien menunggu.", []),
    "a shortcut at the end": ("Warga Meminta [LOC Jalan Pintas]\nPolisi bertanya.", []),
    "a street at the end": ("Warga Menutup [LOC Jalan Sudirman]\nYa.", [("LOC", "Jalan Sudirman")]),
    "a street": ("[LOC Jalan Sudirman]\nPolisi bertanya.", [("LOC", "Jalan Sudirman")]),
    "a sentence": ("[LOC Jalan Pintas] ramai.", [("LOC", "Jalan Pintas")]),
    "inside a sentence": ("Di [LOC Jalan Pintas] ramai", [("LOC", "Jalan Pintas")]),
    "a person": ("[PER Sudirman Sabar]\nIa pulang.", [("PER", "Sudirman Sabar")]),
    "a headline with capitals": ("Rebutan [PER Air Sawah] di Desa Maju Jaya Sekali Lagi Kini", []),
}


@pytest.mark.parametrize(("text", "mentions"), CASES.values(), ids=CASES.keys())
def test_mentions(mentioned: Correct, text: str, mentions: list[tuple[str, str]]) -> None:
    assert mentioned(text) == mentions
