"""Peoples and clans, which are nobody."""

from collections.abc import Callable

import pytest

Correct = Callable[[str], list[tuple[str, str]]]

CASES = {
    "a people": ("Tetua suku [PER Tarumba] berkumpul.", []),
    "a people elsewhere": ("Warga suku [PER Tarumba] berkumpul. Kata [PER Tarumba] itu benar.", []),
    "often said of": ("Orang [PER Tarumba] berburu, perempuan [PER Tarumba] menenun.", []),
    "once said of": ("Orang [PER Tarumba] berburu.", [("PER", "Tarumba")]),
    "a clan's name in somebody's": (
        "[PER Hendrikus Woroba] dari marga [PER Woroba] hadir. Kata [PER Woroba], itu benar.",
        [("PER", "Hendrikus Woroba"), ("PER", "Woroba")],
    ),
    "a place": ("Rumah suku [LOC Asmat] terbakar.", [("LOC", "Asmat")]),
}


@pytest.mark.parametrize(("text", "mentions"), CASES.values(), ids=CASES.keys())
def test_mentions(mentioned: Correct, text: str, mentions: list[tuple[str, str]]) -> None:
    assert mentioned(text) == mentions
