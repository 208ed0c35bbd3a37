import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tempo_reader.domain.span import Span
from tempo_reader.extraction.sentences import split_sentences

ONE_SENTENCE = {
    "title": "Menurut Prof. Dr. H. Ahmad, hasilnya baik",
    "initial": "Ia bertemu M. Nuh di Jakarta",
    "two initials": "Pemimpin itu, H.M. Prasetyo, hadir",
    "rank": "Kol. Inf. Budi memimpin",
    "company": "Saham PT. Maju Jaya naik",
    "address": "Kantor di Jl. Sudirman No. 5 ditutup",
    "money": "Harga Rp. 5.000 per kilogram",
    "number": "Inflasi 2.5 persen",
    "clock": "Pukul 15.30 WIB",
    "going on in lower case": "Lima orang, antara lain Ani dkk. yang hadir, pulang",
    "a question that is quoted": "“Mengapa?” tanya Ani",
    "site": "Menurut Tempo.co, ia hadir",
}
SPLIT = {
    "full stop": ("Ani datang. Budi pulang.", ["Ani datang.", "Budi pulang."]),
    "closing mark": ("“Ya.” Ia pulang.", ["“Ya.”", "Ia pulang."]),
    "question": ("Siapa dia? Polisi tidak tahu!", ["Siapa dia?", "Polisi tidak tahu!"]),
    "dots": ("Entahlah... Ia diam.", ["Entahlah...", "Ia diam."]),
    "line break": ("Judul\nIsi berita", ["Judul", "Isi berita"]),
    "letter at the end": (
        "Ia turun di Blok M. Dia lalu berjalan.",
        ["Ia turun di Blok M.", "Dia lalu berjalan."],
    ),
    "number at the end": ("Umurnya 25. Ia petani.", ["Umurnya 25.", "Ia petani."]),
    "lost blank": ("Acara itu selesai.Polisi pun pulang", ["Acara itu selesai.", "Polisi pun pulang"]),
    "blanks": ("  Satu.   Dua.  ", ["Satu.", "Dua."]),
}


def sentences(text: str) -> list[str]:
    return [span.of(text) for span in split_sentences(text, Span(0, len(text)))]


@pytest.mark.parametrize("text", ONE_SENTENCE.values(), ids=ONE_SENTENCE.keys())
def test_stops_that_end_nothing(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(("text", "parts"), SPLIT.values(), ids=SPLIT.keys())
def test_stops_that_end_a_sentence(text: str, parts: list[str]) -> None:
    assert sentences(text) == parts


@given(st.text(st.sampled_from('aA. \n!?"”1,')))
def test_sentences_are_in_order_and_lose_nothing_but_blanks(text: str) -> None:
    found = list(split_sentences(text, Span(0, len(text)))) if text else []
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))
    assert "".join("".join(span.of(text).split()) for span in found) == "".join(text.split())
