"""What the tagger sees and what it finds; the model is the shipped one."""

import pytest

from tempo_reader.domain.article import Article, Paragraph, ParagraphKind
from tempo_reader.domain.span import Span
from tempo_reader.extraction.document import prepare
from tempo_reader.extraction.entities.knowledge.vocabulary import clusters_of
from tempo_reader.extraction.entities.tagging.features import features, is_capitalised, shape
from tempo_reader.extraction.entities.tagging.tagger import tag

SHAPES = {
    "Jokowi": "Xx",
    "PBB": "XX",
    "M": "X1",
    "AS": "X2",
    "NasDem": "XxXx",
    "kata": "x",
    "2023": "0",
    "G20": "X0",
}


@pytest.mark.parametrize(("word", "outline"), SHAPES.items())
def test_shapes(word: str, outline: str) -> None:
    assert shape(word) == outline


@pytest.mark.parametrize(
    ("word", "large"), {"Kim": True, "eSwatini": True, "kata": False, "20": False, "“": False}.items()
)
def test_capitals(word: str, large: bool) -> None:
    assert is_capitalised(word) is large


def test_numbers_of_a_length_are_one_word_of_the_vocabulary() -> None:
    assert clusters_of("1945") == clusters_of("2023")
    assert len(clusters_of("Jakarta")) == 4
    assert clusters_of("qxqxqx") == ()


def test_words_far_from_any_capital_have_two_features() -> None:
    rows = features("Kim sudah pulang ke rumah sore tadi".split())
    assert [len(row) == 2 for row in rows] == [False, False, False, True, True, True, True]


def test_a_row_for_every_word() -> None:
    assert [len(features(words)) for words in ([], ["Kim"], ["“", "Ya", "”"])] == [0, 1, 3]


SENTENCES: dict[str, tuple[str, list[str]]] = {
    "person": ("Menurut Rahmat Sujana, jalan itu rusak.", ["PER Rahmat Sujana"]),
    "body": ("Kementerian Keuangan menaikkan anggaran.", ["ORG Kementerian Keuangan"]),
    "place": ("Hujan turun di Bandung sejak pagi.", ["LOC Bandung"]),
    "nothing": ("Hujan turun sejak pagi, kata warga.", []),
}


@pytest.mark.parametrize(("text", "names"), SENTENCES.values(), ids=SENTENCES.keys())
def test_tagging(text: str, names: list[str]) -> None:
    document = prepare(Article(text, (Paragraph(ParagraphKind.BODY, text, Span(0, len(text))),)))
    assert [f"{found.type.value} {found.of(text)}" for found in tag(document)] == names
