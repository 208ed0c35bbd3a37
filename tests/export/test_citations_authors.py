import tomllib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tempo_reader.export.citations.authors import Author, read_authors
from tempo_reader.resources import asset


def names(byline: str | None, agency: str | None = None, publisher: str | None = "Kabar Kali") -> list[str]:
    return [author.inverted for author in read_authors(byline, agency, publisher)]


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("Dini Teja", ["Teja, Dini"]),
        ("DINI TEJA", ["Teja, Dini"]),
        ("dini teja", ["Teja, Dini"]),
        ("Dini Ayu Teja", ["Teja, Dini Ayu"]),
        ("Suharto", ["Suharto"]),
        ("SUHARTO", ["Suharto"]),
        ("M. ROSSENO AJI", ["Aji, M. Rosseno"]),
        ("B.J. Sutopo", ["Sutopo, B. J."]),
        ("I Gede Ari", ["Ari, I Gede"]),
        ("NUR'AINI AL-RASYID", ["Al-Rasyid, Nur'aini"]),
        ("Ahmad bin Said", ["Ahmad bin Said"]),
        ("SITI BINTI ALI", ["Siti binti Ali"]),
        ("Johan van der Berg", ["van der Berg, Johan"]),
        ("JOHAN VAN DER BERG", ["van der Berg, Johan"]),
        ("Agus Rahmat III", ["Rahmat III, Agus"]),
        ("Budi S.", ["Budi S."]),
        ("Oleh Dini Teja", ["Teja, Dini"]),
        ("Oleh: Dini Teja", ["Teja, Dini"]),
        ("By Dini Teja", ["Teja, Dini"]),
        ("Olehan Sari", ["Sari, Olehan"]),
        ("Bytari Dewi", ["Dewi, Bytari"]),
        ("Dini Teja, Budi Santoso", ["Teja, Dini", "Santoso, Budi"]),
        ("Dini Teja dan Budi Santoso", ["Teja, Dini", "Santoso, Budi"]),
        ("DINI TEJA AND BUDI SANTOSO", ["Teja, Dini", "Santoso, Budi"]),
        ("Dini Teja & Budi | Ani Rahma", ["Teja, Dini", "Budi", "Rahma, Ani"]),
        ("Ramdan Hadi", ["Hadi, Ramdan"]),
        ("Dini Teja, Dini Teja", ["Teja, Dini"]),
        ("Dini Teja, S.H., M.Hum.", ["Teja, Dini"]),
        ("Dini Teja, S.Kom", ["Teja, Dini"]),
        ("Dini Teja (Kontributor)", ["Teja, Dini"]),
        ("Reporter: Dini Teja Editor: Budi Santoso", ["Teja, Dini"]),
        ("Editor: Budi Santoso Penulis: Dini Teja", ["Teja, Dini"]),
        ("Editor: Budi Santoso", []),
        ("Dini Teja - REUTERS", ["Teja, Dini"]),
        ("REUTERS", ["Reuters"]),
        ("CNN INDONESIA", ["CNN Indonesia"]),
        ("AFP", ["AFP"]),
        ("AP/Reuters", ["AP", "Reuters"]),
        ("TIM KABAR", ["Tim Kabar"]),
        ("KABAR KALI", ["Kabar Kali"]),
        ("", []),
        ("  ", []),
        (" ,;|- ", []),
        ("2023", []),
    ],
)
def test_bylines(byline: str, authors: list[str]) -> None:
    assert names(byline) == authors


@pytest.mark.parametrize(
    ("byline", "agency", "authors"),
    [
        ("Dini Teja", "REUTERS", ["Teja, Dini"]),
        (None, "REUTERS", ["Reuters"]),
        ("Editor: Budi", "ANTARA", ["Antara"]),
        ("Kabar Kali", "REUTERS", ["Kabar Kali"]),
        (None, "NEW YORK TIMES | DIGITAL TRENDS", ["The New York Times", "Digital Trends"]),
        (None, "WKBW | NBC", ["WKBW", "NBC"]),
        (None, "the guardian", ["The Guardian"]),
        (None, None, []),
    ],
)
def test_an_agency_stands_in_for_a_byline(byline: str | None, agency: str | None, authors: list[str]) -> None:
    assert names(byline, agency) == authors


@pytest.mark.parametrize(
    ("author", "initials"),
    [
        (Author("Teja", "Dini"), "Teja, D."),
        (Author("Teja", "Dini Ayu"), "Teja, D. A."),
        (Author("Aji", "M. Rosseno"), "Aji, M. R."),
        (Author("Berg", "Jan-Piet"), "Berg, J.-P."),
        (Author("Suharto"), "Suharto"),
        (Author("CNN Indonesia", group=True), "CNN Indonesia"),
    ],
)
def test_initials(author: Author, initials: str) -> None:
    assert author.inverted_initials == initials


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"])), st.none() | st.text(max_size=20))
def test_any_byline_is_read(byline: str, publisher: str | None) -> None:
    for author in read_authors(byline, byline, publisher):
        assert author.family == author.family.strip() != ""
        assert author.natural
        assert author.inverted_initials


def test_data_is_in_order() -> None:
    data: dict[str, Any] = tomllib.loads(asset("citations", "authors.toml").read_text(encoding="utf-8"))
    for name, words in data.items():
        assert len({word.casefold() for word in words}) == len(words), name
        assert all(word == word.strip() != "" for word in words), name
        if name != "groups":
            assert words == sorted(words), name
            assert all(word == word.casefold() for word in words), name
    assert not set(data["author_labels"]) & set(data["other_labels"])
