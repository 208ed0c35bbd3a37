"""What the press calls somebody by is a whole name, with every word that might make it none."""

from collections.abc import Callable

import pytest

Correct = Callable[[str], list[tuple[str, str]]]

MATCH = " Gol itu membuat laga di kandang berakhir, kata pelatih klub."

CASES = {
    "a piece of a club's": (f"Kata kubu Maung [LOC Bandung] tadi.{MATCH}", [("ORG", "Maung Bandung")]),
    "a club's that was overlooked": (f"Semalam Pangeran Biru menang.{MATCH}", [("ORG", "Pangeran Biru")]),
    "a club's beyond a match": ("Warga memberi makan seekor Macan Putih di taman.", []),
    "a country's with a small word before it": (
        "Kata [ORG militer Negeri Beruang Merah] tadi.",
        [("LOC", "Negeri Beruang Merah")],
    ),
    "a country's that was overlooked": ("Mereka pulang dari Negeri Jiran.", [("LOC", "Negeri Jiran")]),
    "a body's": ("Kata jaksa, Korps Adhyaksa berbenah.", [("ORG", "Korps Adhyaksa")]),
    "a part of a longer name": (
        "Mereka menginap di [LOC Hotel Kota Pahlawan] tadi.",
        [("LOC", "Hotel Kota Pahlawan")],
    ),
    "a name of one word": ("Mereka membeli Selecao baru.", []),
}


@pytest.mark.parametrize(("text", "found"), CASES.values(), ids=CASES.keys())
def test_epithets(mentioned: Correct, text: str, found: list[tuple[str, str]]) -> None:
    assert mentioned(text) == found
