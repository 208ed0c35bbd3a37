"""Titles that stand before a name and are no part of it, and what looks like one and is."""

from collections.abc import Callable

import pytest

Correct = Callable[[str], list[tuple[str, str]]]

CASES = {
    "a princess": ("Kata [PER GKR Ayu Lestari] tadi.", "Ayu Lestari"),
    "a princess taken for a body": ("Kata [ORG GRAy Retno Wulan] tadi.", "Retno Wulan"),
    "a courtier": ("Kata [PER Mas Wedana Suraksa Wibawa] tadi.", "Suraksa Wibawa"),
    "a title of three words": ("Kata [PER Kanjeng Raden Tumenggung Wira Praja] tadi.", "Wira Praja"),
    "a sultan": ("Kata [PER Sri Sultan Kudrat Aji] tadi.", "Kudrat Aji"),
    "an officer of the infantry": ("Kata [PER Letkol Inf Rizky Aditya] tadi.", "Rizky Aditya"),
    "an officer of the navy": ("Kata [PER Kolonel Laut Bagas Wirya] tadi.", "Bagas Wirya"),
    "an admiral": ("Kata [PER Laksda TNI Hendra Saputra] tadi.", "Hendra Saputra"),
    "a policeman's rank in full": ("Kata [PER Brigadir Polisi Dua Yoga Putro] tadi.", "Yoga Putro"),
    "three degrees": ("Kata [PER Prof. Dr. Ir. Budi Cahyono] tadi.", "Budi Cahyono"),
    "a teacher of religion": ("Kata [PER TGH Lalu Wirajaya] tadi.", "Lalu Wirajaya"),
    "a mother of Flores": ("Kata [PER Mama Yosefina] tadi.", "Yosefina"),
    "a father of Timor": ("Kata [PER Ama Bernadus] tadi.", "Bernadus"),
    "a sister of Bandung": ("Kata [PER Teh Neneng Suryati] tadi.", "Neneng Suryati"),
    "a monk": ("Kata [PER Bhante Dhammavira] tadi.", "Dhammavira"),
    "a prime minister of old": ("Kata [PER Tun Razali] tadi.", "Razali"),
    "a name that begins as nobles' titles do": (
        "Kata [PER Raden Wijaya Kusuma] tadi.",
        "Raden Wijaya Kusuma",
    ),
    "a name of Sulawesi": ("Kata [PER Daeng Mattarima] tadi.", "Daeng Mattarima"),
    "a name of Banten": ("Kata [PER Tubagus Wardhana] tadi.", "Tubagus Wardhana"),
    "a name of Bali": ("Kata [PER Gusti Ngurah Adnyana] tadi.", "Gusti Ngurah Adnyana"),
}


@pytest.mark.parametrize(("text", "name"), CASES.values(), ids=CASES.keys())
def test_titles(mentioned: Correct, text: str, name: str) -> None:
    assert mentioned(text) == [("PER", name)]
