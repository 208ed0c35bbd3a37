"""Hospitals, streets and universities called after somebody with a title."""

from collections.abc import Callable

import pytest

Correct = Callable[[str], list[tuple[str, str]]]

CASES = {
    "a hospital in pieces": (
        "Ia dirawat di [LOC RSUP Dr]. [PER Sutomo], Yogyakarta.",
        [("LOC", "RSUP Dr. Sutomo")],
    ),
    "a hospital passed over": ("Ia dirawat di RSUD dr. Sutomo Maju.", [("LOC", "RSUD dr. Sutomo Maju")]),
    "written out": (
        "Ia dirawat di [LOC Rumah Sakit] Umum Daerah Dr. Sutomo.",
        [("LOC", "Rumah Sakit Umum Daerah Dr. Sutomo")],
    ),
    "its short form in brackets": (
        "Ia dirawat di [LOC Rumah Sakit Umum Pusat] (RSUP) Dr. Sutomo.",
        [("LOC", "Rumah Sakit Umum Pusat (RSUP) Dr. Sutomo")],
    ),
    "a stadium": ("Laga di [LOC Stadion H]. [PER Agus Malik] sepi.", [("LOC", "Stadion H. Agus Malik")]),
    "a university": (
        "Mahasiswa Universitas Prof. Dr. [PER Hamid] hadir.",
        [("ORG", "Universitas Prof. Dr. Hamid")],
    ),
    "who heads it": (
        "Direktur [LOC RSUD dr]. [PER Sutomo Budi Hartono] hadir.",
        [("LOC", "RSUD dr. Sutomo"), ("PER", "Budi Hartono")],
    ),
    "who heads it in its town": (
        "Direktur [LOC RSUD dr]. [PER Sutomo Tulungagung Budi Hartono] hadir.",
        [("LOC", "RSUD dr. Sutomo Tulungagung"), ("PER", "Budi Hartono")],
    ),
    "who heads it after a comma": (
        "Direktur [LOC RSUD dr]. [PER Sutomo], [PER Budi Hartono], hadir.",
        [("LOC", "RSUD dr. Sutomo"), ("PER", "Budi Hartono")],
    ),
    "two of its words": (
        "Direktur [LOC RSUP Dr]. [PER Hasan Maju Budi Hartono] hadir.",
        [("LOC", "RSUP Dr. Hasan Maju"), ("PER", "Budi Hartono")],
    ),
    "what it is for": (
        "Ia dirawat di [LOC RS Ortopedi Prof]. [PER Sutomo] kemarin.",
        [("LOC", "RS Ortopedi Prof. Sutomo")],
    ),
    "without a full stop": ("Ia dirawat di [LOC RSUD] dr [PER Sutomo].", [("LOC", "RSUD dr Sutomo")]),
    "a doctor there": (
        "Kata dokter dari [ORG RSUP Majuraya] dr. [PER Ani Wati] tadi.",
        [("LOC", "RSUP Majuraya"), ("PER", "Ani Wati")],
    ),
    "a sentence's end": ("Ia dibawa ke [LOC RS]. [PER Budi] datang.", [("LOC", "RS"), ("PER", "Budi")]),
    "a title without its full stop behind a director": (
        "Kata Direktur [LOC RSUD Dr Soetama Budi Santoso] tadi.",
        [("LOC", "RSUD Dr Soetama"), ("PER", "Budi Santoso")],
    ),
}


@pytest.mark.parametrize(("text", "found"), CASES.values(), ids=CASES.keys())
def test_names(mentioned: Correct, text: str, found: list[tuple[str, str]]) -> None:
    assert mentioned(text) == found
