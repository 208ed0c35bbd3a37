"""Villages that the tagger passed over."""

from collections.abc import Callable

import pytest

Correct = Callable[[str], list[tuple[str, str]]]

CASES = {
    "a village": ("Di pasar Desa Marga Saktina ramai.", [("LOC", "Desa Marga Saktina")]),
    "a village and its district": (
        "Ia warga Desa Saktina Kecamatan Jayana kini.",
        [("LOC", "Desa Saktina"), ("LOC", "Kecamatan Jayana")],
    ),
    "an office": ("Kata Kepala Desa Saktina tadi.", []),
    "a sort of village": ("Warga di Desa Wisata Saktina ramai.", []),
    "a headline": ("Warga Desa Saktina Menolak Tambang", []),
    "found already": ("Warga [LOC Desa Saktina] menolak.", [("LOC", "Desa Saktina")]),
}


@pytest.mark.parametrize(("text", "mentions"), CASES.values(), ids=CASES.keys())
def test_mentions(mentioned: Correct, text: str, mentions: list[tuple[str, str]]) -> None:
    assert mentioned(text) == mentions
