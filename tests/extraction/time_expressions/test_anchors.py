"""Expressions that are counted from another one in the text."""

import datetime

import pytest

from tempo_reader.domain.article import Article, Origin, Paragraph, ParagraphKind, Publication
from tempo_reader.domain.span import Span
from tempo_reader.domain.time_expression import TimeExpression
from tempo_reader.extraction.document import prepare
from tempo_reader.extraction.time_expressions import find_time_expressions

PUBLISHED = datetime.date(2019, 10, 2)


def found(text: str, published: datetime.date | None = PUBLISHED) -> dict[str, TimeExpression]:
    """Return the expressions by their words."""
    paragraph = Paragraph(ParagraphKind.BODY, text, Span(0, len(text)))
    article = Article(text, (paragraph,), published=Publication(published, origin=Origin.GIVEN))
    return {e.span.of(text): e for e in find_time_expressions(prepare(article))}


HISTORY = "Pada 12 Mei 1998 empat mahasiswa ditembak."


@pytest.mark.parametrize(
    ("following", "words", "value"),
    [
        ("Sehari sebelumnya mereka berpawai.", "Sehari sebelumnya", "1998-05-11"),
        ("Keesokan harinya toko dijarah.", "Keesokan harinya", "1998-05-13"),
        ("Dua hari kemudian ia pulang.", "Dua hari kemudian", "1998-05-14"),
        ("Tiga pekan setelah itu ia mundur.", "Tiga pekan setelah itu", "1998-W23"),
        ("Bulan berikutnya kabinet dibentuk.", "Bulan berikutnya", "1998-06"),
        ("Tahun sebelumnya krisis melanda.", "Tahun sebelumnya", "1997"),
        ("Pada tahun yang sama ia mundur.", "tahun yang sama", "1998"),
        ("Pada hari yang sama ia mundur.", "hari yang sama", "1998-05-12"),
        ("Setahun kemudian pemilu digelar.", "Setahun kemudian", "1999"),
    ],
    ids=lambda value: value if value[0].isupper() and value.endswith(".") else None,
)
def test_the_nearest_date_in_the_text_is_the_anchor(following: str, words: str, value: str) -> None:
    text = f"{HISTORY} {following}"
    expression = found(text)[words]
    assert expression.value == value
    assert expression.anchor == datetime.date(1998, 5, 12)
    assert expression.anchor_span is not None
    assert expression.anchor_span.of(text) == "12 Mei 1998"


def test_the_day_on_which_something_was_said_is_no_anchor_for_what_happened() -> None:
    text = f"{HISTORY[:-1]}, kata Budi, Senin (30/9/2019). Dua hari kemudian ia pulang."
    assert found(text)["Dua hari kemudian"].value == "1998-05-14"


def test_an_anchor_of_the_same_sentence_comes_before_a_nearer_kind_elsewhere() -> None:
    text = "Pada 2015 ia menang. Pada paruh pertama 2010 laba naik dari tahun sebelumnya."
    assert found(text)["tahun sebelumnya"].value == "2009"


def test_what_comes_after_does_not_reach_beyond_publication() -> None:
    text = f"{HISTORY} Pada Selasa (1/10/2019) ia dikenang. Tiga hari kemudian ia pulang."
    assert found(text)["Tiga hari kemudian"].value == "1998-05-15"


def test_without_an_anchor_before_counts_from_publication_and_after_is_a_length() -> None:
    assert found("Sehari sebelumnya ia tiba.")["Sehari sebelumnya"].value == "2019-10-01"
    assert found("Dua puluh tahun kemudian ia tiba.")["Dua puluh tahun kemudian"].value == "P20Y"
    assert found("Satu semester kemudian ia tiba.")["Satu semester kemudian"].value == "P6M"
    assert found("Keesokan harinya ia tiba.")["Keesokan harinya"].value == "P1D"
    assert found("Besoknya akan kami kirim.")["Besoknya"].value == "2019-10-03"


def test_an_undated_article_is_anchored_by_a_date_in_its_text() -> None:
    text = f"{HISTORY} Dua hari kemudian ia pulang pukul 10.00. Kemarin ia datang."
    expressions = found(text, published=None)
    assert expressions["Dua hari kemudian"].value == "1998-05-14"
    assert expressions["pukul 10.00"].value == "1998-05-14T10:00"
    assert expressions["Kemarin"].interval is None


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Ia tiba pada 12 Maret 2018 dan pulang hari Kamis.", "hari Kamis", "2018-03-15"),
        ("Laga digelar Selasa (17/9/2019) atau Rabu dini hari WIB.", "Rabu dini hari WIB", "2019-09-18TMO"),
        ("Lomba digelar Jumat hingga Minggu 22 September.", "Jumat", "2019-09-20"),
        ("Perjanjian 5 Mei 2006 dibahas, kata Budi, Kamis.", "Kamis", "2019-09-26"),
        ("Gugatan yang diajukan 5 Mei 2006 itu dibahas Kamis.", "Kamis", "2019-09-26"),
        ("Terdakwa kerusuhan 22 Mei 2019 hadir di pengadilan, Senin.", "Senin", "2019-09-30"),
        ("Tarif itu berlaku 1 Januari 2020 dan diumumkan pada Selasa.", "Selasa", "2019-10-01"),
        ("Ia ditahan Senin (23/9) dan dibebaskan Kamis.", "Kamis", "2019-09-26"),
    ],
    ids=[
        "after",
        "or",
        "until",
        "when-it-was-said",
        "older-date-only-mentioned",
        "no-tie",
        "date-to-come",
        "near",
    ],
)
def test_a_weekday_follows_a_date_of_its_sentence(text: str, words: str, value: str) -> None:
    assert found(text)[words].value == value


def test_the_same_time_in_other_words_is_one_time() -> None:
    text = "Ia wafat sehari sebelumnya atau pada Senin sore 16 September."
    assert found(text)["sehari sebelumnya"].value == "2019-09-16"


def test_a_quarter_that_is_the_same_in_another_year() -> None:
    text = "Laba kuartal ketiga naik dari kuartal yang sama tahun 2017."
    assert found(text)["kuartal yang sama tahun 2017"].value == "2017-Q3"


def test_looking_back_is_bounded_but_reaches_over_paragraphs() -> None:
    sentences = [HISTORY, *("Ia datang lagi." for _ in range(200)), "Sehari sebelumnya ia sakit."]
    assert found(" ".join(sentences))["Sehari sebelumnya"].value == "1998-05-11"
