"""An office, its place and the one who holds it."""

from collections.abc import Callable

import pytest

Correct = Callable[[str], list[tuple[str, str]]]

CASES = {
    "a regent": ("Kata Bupati [LOC Garut Rahmat Sujana] tadi.", [("LOC", "Garut"), ("PER", "Rahmat Sujana")]),
    "a mayor": (
        "Kata Wali Kota [LOC Bandung Oded M. Hadi] tadi.",
        [("LOC", "Bandung"), ("PER", "Oded M. Hadi")],
    ),
    "a regent taken for a person": (
        "Kata Bupati [PER Garut Rahmat] tadi.",
        [("LOC", "Garut"), ("PER", "Rahmat")],
    ),
    "a prosecutor": (
        "Kata jaksa [ORG Kejari Surabaya Suparlan] tadi.",
        [("ORG", "Kejari Surabaya"), ("PER", "Suparlan")],
    ),
    "a department's head": (
        "Kata Kepala [ORG Dinas Sosial Kota Palu Rahmat Sujana] tadi.",
        [("ORG", "Dinas Sosial Kota Palu"), ("PER", "Rahmat Sujana")],
    ),
    "a quarter of the town": (
        "Di [ORG Polsek Bandung Kidul Utara] sepi.",
        [("ORG", "Polsek Bandung Kidul Utara")],
    ),
    "a regency of two words": ("Kata Bupati [LOC Aceh Utara] tadi.", [("LOC", "Aceh Utara")]),
    "another body": ("Kata [ORG Bank Bandung Sejahtera] tadi.", [("ORG", "Bank Bandung Sejahtera")]),
    "no office before it": ("Di [LOC Garut Selatan] sepi.", [("LOC", "Garut Selatan")]),
    "an office's place, overlooked": ("Kata Gubernur Banten tadi.", [("LOC", "Banten")]),
    "an office's place before a name": (
        "Kata Gubernur Jawa Barat [PER Ani Susanti] tadi.",
        [("LOC", "Jawa Barat"), ("PER", "Ani Susanti")],
    ),
    "an office's place inside another name": ("Kata Bupati Garut Plaza tadi.", []),
    "a company's chief called like a noun": (
        "Kata CEO [ORG Amazon Surya Cooke] tadi.",
        [("ORG", "Amazon"), ("PER", "Surya Cooke")],
    ),
    "a company's chief": (
        "Kata wakil presiden [ORG Amazon Beth Garrettson Susanti] tadi.",
        [("ORG", "Amazon"), ("PER", "Beth Garrettson Susanti")],
    ),
    "a company's product": (
        "Memakai kacamata [ORG Facebook Okulus Rifta].",
        [("ORG", "Facebook Okulus Rifta")],
    ),
    "a court and its short form": (
        "Di [ORG Pengadilan Bandung PN] sepi.",
        [("ORG", "Pengadilan Bandung PN")],
    ),
    "a village that no list has": (
        "Kata Kepala Desa [PER Curahtaka Surosa] tadi.",
        [("LOC", "Curahtaka"), ("PER", "Surosa")],
    ),
    "a village's head with two names": (
        "Kata Kepala Desa [PER Agus Surosa] tadi.",
        [("PER", "Agus Surosa")],
    ),
    "an embassy's town": (
        "Kuasa usaha [ORG KBRI] [PER Yangon Yosefina Rumbiaka] hadir.",
        [("ORG", "KBRI Yangon"), ("PER", "Yosefina Rumbiaka")],
    ),
    "a town's government passed over": ("Menurut Pemkot Jakbar itu benar.", [("LOC", "Jakbar")]),
    "a province before a sultan": (
        "Gubernur DIY Sri Sultan [PER Hamengku Wibowo] hadir.",
        [("LOC", "DIY"), ("PER", "Hamengku Wibowo")],
    ),
}


@pytest.mark.parametrize(("text", "mentions"), CASES.values(), ids=CASES.keys())
def test_mentions(mentioned: Correct, text: str, mentions: list[tuple[str, str]]) -> None:
    assert mentioned(text) == mentions
