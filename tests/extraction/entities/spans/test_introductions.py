"""What the common noun before a name says of it."""

from collections.abc import Callable

import pytest

Correct = Callable[[str], list[tuple[str, str]]]

CASES = {
    "a town": ("Dari kota [PER Hotaru] itu.", [("LOC", "Hotaru")]),
    "a capital": ("Di ibu kota [ORG Nuakota] sepi.", [("LOC", "Nuakota")]),
    "a state": ("Di negara bagian [ORG Branden] sepi.", [("LOC", "Branden")]),
    "a newspaper": ("Kata surat kabar [PER Al-Watan] tadi.", [("ORG", "Al-Watan")]),
    "an agency": ("Kata kantor berita [LOC Domeira] tadi.", [("ORG", "Domeira")]),
    "an airline": ("Pesawat maskapai [PER Kantaras] jatuh.", [("ORG", "Kantaras")]),
    "the mayor": ("Kata wali kota [PER Ani Susanti] tadi.", [("PER", "Ani Susanti")]),
    "a country's papers": ("Kata koran [LOC Jerman] tadi.", [("LOC", "Jerman")]),
    "the town's police": ("Kata kota [ORG Polres Garut] tadi.", [("ORG", "Polres Garut")]),
    "nothing before it": ("[PER Hotaru] pulang.", [("PER", "Hotaru")]),
    "an accused of the private sector": (
        "Kata pihak swasta [ORG Kong Liang] tadi.",
        [("PER", "Kong Liang")],
    ),
    "where somebody lives": (
        "[PER Ani Susanti] (35), warga [PER Salamba], menolak.",
        [("PER", "Ani Susanti"), ("LOC", "Salamba")],
    ),
    "somebody who lives there": ("Kata seorang warga [PER Sapta], itu benar.", [("PER", "Sapta")]),
}


@pytest.mark.parametrize(("text", "mentions"), CASES.values(), ids=CASES.keys())
def test_mentions(mentioned: Correct, text: str, mentions: list[tuple[str, str]]) -> None:
    assert mentioned(text) == mentions
