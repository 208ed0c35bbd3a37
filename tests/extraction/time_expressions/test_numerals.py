"""Numbers in digits and in words."""

import pytest

from tempo_reader.domain.language import Language
from tempo_reader.extraction.time_expressions.lexicon import load
from tempo_reader.extraction.time_expressions.numerals import read_number


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("lima", 5),
        ("sebelas", 11),
        ("dua belas", 12),
        ("dua puluh", 20),
        ("dua puluh lima", 25),
        ("seratus dua puluh lima", 125),
        ("tiga ratus lima belas", 315),
        ("seribu sembilan ratus empat puluh lima", 1945),
        ("dua ribu empat belas", 2014),
        ("seratus ribu", 100_000),
        ("dua puluh dua ribu", 22_000),
        ("140 juta", 140_000_000),
        ("1,5", 1.5),
        ("1.250", 1250),
        ("17", 17),
    ],
)
def test_indonesian(words: str, number: float) -> None:
    assert read_number(words.split(), load(Language.INDONESIAN)) == number


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("two", 2),
        ("twenty - five", 25),
        ("two hundred and five", 205),
        ("three thousand", 3000),
        ("1,250", 1250),
        ("1.5", 1.5),
    ],
)
def test_english(words: str, number: float) -> None:
    assert read_number(words.split(), load(Language.ENGLISH)) == number


@pytest.mark.parametrize("words", ["lima apa", "1,2,3"])
def test_what_makes_no_number(words: str) -> None:
    assert read_number(words.split(), load(Language.INDONESIAN)) is None
