"""Where a body's name ends and somebody's begins."""

from collections.abc import Callable

import pytest

Correct = Callable[[str], list[tuple[str, str]]]

CASES = {
    "a name's front left out": (
        "Kepala [ORG BPOM] Tarunda [PER Wibowo] hadir.",
        [("ORG", "BPOM"), ("PER", "Tarunda Wibowo")],
    ),
    "a name's front taken for the body's end": (
        "Juru bicara [ORG Kementerian Luar Negeri Lalu] [PER Ahmad Wibowo] hadir.",
        [("ORG", "Kementerian Luar Negeri"), ("PER", "Lalu Ahmad Wibowo")],
    ),
    "a name in a regency's": (
        "Kepala Dinas di [LOC Kabupaten Garut Usep] [PER Wibowo] hadir.",
        [("LOC", "Kabupaten Garut"), ("PER", "Usep Wibowo")],
    ),
    "a place behind a short form": (
        "Ketua [ORG Kamar Dagang Maju] ([ORG KDM]) [ORG Indonesia Anindya Wibowo] hadir.",
        [("ORG", "Kamar Dagang Maju (KDM) Indonesia"), ("PER", "Anindya Wibowo")],
    ),
    "a town's longer name behind a short form": (
        "Di tempat itu (TTS) [LOC Tegal Alur] ramai.",
        [("LOC", "Tegal Alur")],
    ),
    "a body's own longer name": (
        "Kata [ORG Pertamina Gas Niaga] [PER Ani Wibowo] tadi.",
        [("ORG", "Pertamina Gas Niaga"), ("PER", "Ani Wibowo")],
    ),
    "a company passed over": (
        "Kata Analis Maju Jaya Sekuritas Nafan [PER Aji Wibowo] tadi.",
        [("ORG", "Maju Jaya Sekuritas"), ("PER", "Nafan Aji Wibowo")],
    ),
    "a company found in part": (
        "Kata peneliti [ORG Hyundai] Motor Securities tadi.",
        [("ORG", "Hyundai Motor Securities")],
    ),
    "a company taken for a person": ("Kata [PER Suryanto Capital] tadi.", [("ORG", "Suryanto Capital")]),
    "a company with who heads it": (
        "Kata Partner [ORG East Maju Ventures Wilson Wibowo] tadi.",
        [("ORG", "East Maju Ventures"), ("PER", "Wilson Wibowo")],
    ),
    "a company in a country": (
        "Kata analis [ORG PT Maju Sekuritas Indonesia] [PER Ani Wibowo] tadi.",
        [("ORG", "PT Maju Sekuritas Indonesia"), ("PER", "Ani Wibowo")],
    ),
    "a forename taken for a company's end": (
        "Kata Direktur [ORG PT Maju Jaya Tubagus] [PER Iman Wibowo] tadi.",
        [("ORG", "PT Maju Jaya"), ("PER", "Tubagus Iman Wibowo")],
    ),
    "a particle behind": (
        "Kata Presiden [ORG Komisi Eropa Ursulo] von der [PER Leyden] tadi.",
        [("ORG", "Komisi Eropa"), ("PER", "Ursulo von der Leyden")],
    ),
    "a corps behind a rank": ("Kata Letkol [PER Inf Rizky Wibowo] tadi.", [("PER", "Rizky Wibowo")]),
    "a common word between": (
        "Kata [ORG BPOM] Barat [PER Wibowo] tadi.",
        [("ORG", "BPOM"), ("PER", "Wibowo")],
    ),
    "a country before a name": (
        "Utusan untuk [ORG Myanmar Osman Hasyim] hadir.",
        [("LOC", "Myanmar"), ("PER", "Osman Hasyim")],
    ),
    "a country's airline": ("Pesawat [ORG Myanmar Airways] jatuh.", [("ORG", "Myanmar Airways")]),
    "a rank inside": (
        "Kata penyidik [ORG Polrestabes Surabaya Inspektur Satu Edi Wibowo] tadi.",
        [("ORG", "Polrestabes Surabaya"), ("PER", "Edi Wibowo")],
    ),
    "a forename and an initial": (
        "Pelatih [ORG Persipura Jakson F]. [PER Santoro] hadir.",
        [("ORG", "Persipura"), ("PER", "Jakson F. Santoro")],
    ),
    "a house and who speaks for it": (
        "Sekretaris pers [LOC Gedung Putih Karolina Levina] hadir.",
        [("LOC", "Gedung Putih"), ("PER", "Karolina Levina")],
    ),
    "a head of one name behind a short form": (
        "Kata Ketua Komisi III [ORG DPR Habibur] tadi.",
        [("ORG", "DPR"), ("PER", "Habibur")],
    ),
    "a town behind a short form": ("Kata Ketua [ORG DPRD Garut] tadi.", [("ORG", "DPRD Garut")]),
}


@pytest.mark.parametrize(("text", "found"), CASES.values(), ids=CASES.keys())
def test_edges(mentioned: Correct, text: str, found: list[tuple[str, str]]) -> None:
    assert mentioned(text) == found
