"""People whom the tagger passed over, told by what stands beside them."""

from collections.abc import Callable

import pytest

Correct = Callable[[str], list[tuple[str, str]]]

CASES = {
    "an age": ("Keluhan itu dialami keluarga Wagiyem (61), penjual jamu.", [("PER", "Wagiyem")]),
    "an age in words": ("Istrinya, Sulastri Wibowo (40 tahun), pulang.", [("PER", "Sulastri Wibowo")]),
    "a number that is no age": ("Laporan Wagiyem (612) dibuka.", []),
    "a town with a number": ("Warga pergi ke Jakarta (12) tadi.", [("LOC", "Jakarta")]),
    "a common noun with a number": ("Isi Pasal (12) dibaca.", []),
    "a head of a body": (
        "Ketua [ORG KPU Maju] Yeremias Bulunga menolak.",
        [("ORG", "KPU Maju"), ("PER", "Yeremias Bulunga")],
    ),
    "one name behind an office in capitals": (
        "Ketua [ORG DPRD Maju] Kusnadi menolak.",
        [("ORG", "DPRD Maju"), ("PER", "Kusnadi")],
    ),
    "one name behind a role in lower case": (
        "Menurut pengendara [ORG Suzuki] Ertigana melaju.",
        [("ORG", "Suzuki")],
    ),
    "a body without a role": ("Kata [ORG KPU Maju] Yeremias Bulunga menolak.", [("ORG", "KPU Maju")]),
    "a body in a body": (
        "Kepala [ORG Dinas Maju] Kabupaten Garut hadir.",
        [("ORG", "Dinas Maju")],
    ),
    "an age behind a comma": ("Putri mereka, Amadana, 3 tahun, sakit.", [("PER", "Amadana")]),
    "a role behind a comma": (
        "Pemohon menghadirkan Yosefa Rumbiaka, mantan kepala desa.",
        [("PER", "Yosefa Rumbiaka")],
    ),
    "a secretary without a body": (
        "Bupati tiba bersama Sekretaris Daerah Salvius Rumbiak, kata camat.",
        [("PER", "Salvius Rumbiak")],
    ),
}


@pytest.mark.parametrize(("text", "mentions"), CASES.values(), ids=CASES.keys())
def test_mentions(mentioned: Correct, text: str, mentions: list[tuple[str, str]]) -> None:
    assert mentioned(text) == mentions
