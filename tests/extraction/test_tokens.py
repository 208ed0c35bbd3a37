import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tempo_reader.extraction.tokens import tokenise

CASES = {
    "words and marks": ("Kim, kata KCNA.", ["Kim", ",", "kata", "KCNA", "."]),
    "a hyphen joins nothing": ("pro-Rusia Jokowi-Kalla", ["pro", "-", "Rusia", "Jokowi", "-", "Kalla"]),
    "numbers stay whole": ("Rp 1.250.000,50 pukul 15.30", ["Rp", "1.250.000,50", "pukul", "15.30"]),
    "a date stays whole": ("(17/9/2023)", ["(", "17/9/2023", ")"]),
    "a full stop is no part of a number": ("tahun 2023.", ["tahun", "2023", "."]),
    "initials": ("A.M. Fatwa, S.H.", ["A.M.", "Fatwa", ",", "S.H."]),
    "apostrophes": ("Jum'at Ma’ruf", ["Jum'at", "Ma’ruf"]),
    "sites": ("detik.com, TEMPO.CO dan kpk.go.id.", ["detik.com", ",", "TEMPO.CO", "dan", "kpk.go.id", "."]),
    "a lost blank makes no site": ("selesai.Polisi", ["selesai", ".", "Polisi"]),
    "letters with digits": ("G20 U-19", ["G20", "U", "-", "19"]),
    "nothing": (" \t\n", []),
}


@pytest.mark.parametrize(("text", "words"), CASES.values(), ids=CASES.keys())
def test_tokens(text: str, words: list[str]) -> None:
    assert [token.text for token in tokenise(text)] == words


def test_a_part_of_the_text_keeps_its_offsets() -> None:
    assert [(t.start, t.end) for t in tokenise("Kim dan Shoigu", 4, 14)] == [(4, 7), (8, 14)]


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_every_character_but_blanks_is_in_one_token(text: str) -> None:
    tokens = list(tokenise(text))
    assert all(token.text == text[token.start : token.end] for token in tokens)
    assert all(a.end <= b.start for a, b in itertools.pairwise(tokens))
    assert "".join(token.text for token in tokens) == "".join(text.split())
