import datetime
import random
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tempo_reader.domain.article import Article, Origin, Paragraph, ParagraphKind, Publication
from tempo_reader.domain.language import Language
from tempo_reader.domain.span import Span
from tempo_reader.loading.decoding import clean
from tempo_reader.loading.text import article_from_text, article_in_place
from tempo_reader.resources import asset

BODY, SUBHEADING, RELATED, CREDIT = (
    ParagraphKind.BODY,
    ParagraphKind.SUBHEADING,
    ParagraphKind.RELATED,
    ParagraphKind.CREDIT,
)


def kinds(article: Article) -> list[str]:
    return [paragraph.kind.value for paragraph in article.paragraphs]


def words(article: Article, kind: ParagraphKind) -> list[str]:
    return [paragraph.text for paragraph in article.paragraphs if paragraph.kind is kind]


def test_the_bundled_article() -> None:
    article = article_from_text(asset("articles", "kim-shoigu.txt").read_text(encoding="utf-8"))
    assert article.title is None
    assert (article.dateline, article.publisher, article.agency, article.byline) == (
        "Jakarta",
        "Tempo.co",
        "REUTERS",
        None,
    )
    assert kinds(article) == ["credit", *["body"] * 10, "credit", "related"]
    assert article.text.startswith("Pemimpin Korea Utara Kim Jong Un")
    assert article.text.endswith('"kapal selam serangan nuklir taktis" operasional pertamanya.')


HEADS = [
    # file, title, dateline, byline, agency, publisher, kinds
    (
        "jembatan-palu.txt",
        "Jembatan Lalove Ditutup Dua Pekan untuk Perbaikan",
        ("Palu", None, "ANTARA", "Tempo.co"),
        "credit body body body subheading body body credit related",
    ),
    (
        "persik-menang.txt",
        "PERSIK MENANG TIPIS DI KANDANG SENDIRI",
        ("Kediri", None, None, None),
        "credit body body body body body credit",
    ),
    (
        "rupiah.txt",
        "Rupiah Ditutup Menguat, Pasar Menunggu Keputusan BI",
        ("Jakarta", "RINA WIDIASTUTI", "REUTERS", "Tempo.co"),
        "credit related caption credit body related body related related body related body credit related related "
        "related",
    ),
    (
        "gempa-terpotong.txt",
        "Gempa Magnitudo 5,8 Mengguncang Pesisir Selatan",
        ("Jakarta", None, None, None),
        "credit body body body",
    ),
    (
        "opini-sungai.txt",
        "Sungai Bukan Halaman Belakang",
        (None, "Wening Prabandari", None, None),
        "credit body body subheading body body",
    ),
    (
        "harbour-english.txt",
        "Old Harbour Warehouse Becomes a Public Library",
        ("Jakarta", "Maya Tanner", "Reuters", None),
        "credit credit body body body body related",
    ),
    (
        "festival-danau.txt",
        "Festival Danau Sentani Kembali Digelar, Apa Saja Acaranya?",
        ("Jayapura", "Yohanes Ayomi | HARI ONDI", None, "Tempo.co"),
        "credit credit caption caption credit body body body body body body body related credit",
    ),
    (
        "sidang-lahan.txt",
        "Hakim Tolak Gugatan Petani Kendeng",
        ("Jakarta", None, "ANTARA", None),
        "credit body body body body credit",
    ),
]


@pytest.mark.parametrize(("name", "title", "head", "roles"), HEADS, ids=[row[0] for row in HEADS])
def test_articles(articles: Path, name: str, title: str, head: tuple[str | None, ...], roles: str) -> None:
    article = article_from_text((articles / name).read_text(encoding="utf-8"))
    assert article.title == title
    assert (article.dateline, article.byline, article.agency, article.publisher) == head
    assert kinds(article) == roles.split()
    assert article.language is (Language.ENGLISH if "english" in name else Language.INDONESIAN)


def test_every_article_of_the_folder_is_tried(articles: Path) -> None:
    assert {path.name for path in articles.glob("*.txt")} == {row[0] for row in HEADS}


@pytest.mark.parametrize("name", [row[0] for row in HEADS])
def test_nothing_is_lost(articles: Path, name: str) -> None:
    text = (articles / name).read_text(encoding="utf-8")
    article = article_from_text(text)
    shown = " ".join([article.title or "", *(paragraph.text for paragraph in article.paragraphs)])
    assert sorted(shown.split()) == sorted(text.split())


TITLES = [
    pytest.param("Judul Berita\nIsi berita.", "Judul Berita", id="no-sentence"),
    pytest.param("JUDUL BERITA\nIsi berita.", "JUDUL BERITA", id="capitals"),
    pytest.param("Apa Itu Bendungan?\nIsi berita.", "Apa Itu Bendungan?", id="question"),
    pytest.param("Iklan\nJudul Berita\nIsi berita.", "Judul Berita", id="below-furniture"),
    pytest.param("Oleh: Rina Kusuma\nJudul Berita\nIsi berita.", "Judul Berita", id="below-the-byline"),
    pytest.param("Isi berita pertama.\nIsi berita.", None, id="sentence"),
    pytest.param("TEMPO.CO, Jakarta - Isi berita\nIsi berita.", None, id="dateline"),
    pytest.param("TEMPO.CO, Jakarta\nIsi berita.", None, id="dateline-alone"),
    pytest.param("Judul Berita", None, id="one-line"),
    pytest.param("Judul Berita\nREUTERS", None, id="nothing-below"),
]


@pytest.mark.parametrize(("text", "title"), TITLES)
def test_a_first_line_that_is_no_sentence_is_the_headline(text: str, title: str | None) -> None:
    assert article_from_text(text).title == title


def test_a_dateline_on_a_line_of_its_own() -> None:
    article = article_from_text("Judul Berita\nTEMPO.CO, Jakarta -\nIsi berita.\nLagi.")
    assert (article.dateline, article.publisher) == ("Jakarta", "Tempo.co")
    assert article.text == "Isi berita.\n\nLagi."


def test_a_dateline_with_its_outlet_may_come_below_a_summary() -> None:
    article = article_from_text("Ringkasannya begini.\nTEMPO.CO, Jakarta - Isi berita.\nLagi.")
    assert article.dateline == "Jakarta"
    assert article.text == "Ringkasannya begini.\n\nIsi berita.\n\nLagi."


def test_a_place_alone_is_a_dateline_only_where_the_report_begins() -> None:
    article = article_from_text("Ringkasannya begini.\nJakarta - Isi berita.\nLagi.")
    assert article.dateline is None
    assert "Jakarta - Isi berita." in article.text


INLINE = [
    pytest.param(
        "Isi. (Baca: Judul Lain) Lagi.", "Isi. Lagi.", ["(Baca: Judul Lain)"], id="between-sentences"
    ),
    pytest.param("Isi (Baca: Judul Lain). Lagi.", "Isi. Lagi.", ["(Baca: Judul Lain)"], id="in-a-sentence"),
    pytest.param("Isi. [Baca juga: Judul]", "Isi.", ["[Baca juga: Judul]"], id="brackets"),
    pytest.param("Isi. Baca juga: Judul Lain", "Isi.", ["Baca juga: Judul Lain"], id="closing"),
    pytest.param("“Isi.” Baca: Apa Itu Beras?", "“Isi.”", ["Baca: Apa Itu Beras?"], id="closing-question"),
    pytest.param("Isi (baca: beras) itu.", "Isi (baca: beras) itu.", [], id="small-letters-explain"),
    pytest.param("Ia berkata: Baca juga bukunya.", "Ia berkata: Baca juga bukunya.", [], id="speech"),
]


@pytest.mark.parametrize(("line", "body", "related"), INLINE)
def test_links_inside_a_paragraph(line: str, body: str, related: list[str]) -> None:
    article = article_from_text(f"Awal berita.\n{line}\nAkhir berita.")
    assert article.text.split("\n\n")[1] == body
    assert words(article, RELATED) == related


def test_in_place_a_link_between_sentences_is_left_out() -> None:
    text = "Isi. (Baca: Judul Lain) Lagi."
    article = article_in_place(text)
    assert [(p.kind, p.text) for p in article.paragraphs] == [
        (BODY, "Isi."),
        (RELATED, "(Baca: Judul Lain)"),
        (BODY, "Lagi."),
    ]


def test_in_place_a_link_inside_a_sentence_does_not_tear_it_apart() -> None:
    article = article_in_place("Isi (Baca: Judul Lain) itu. Lagi.")
    assert kinds(article) == ["body"]


def test_in_place_nothing_is_a_headline_and_offsets_count_in_the_given_text() -> None:
    text = (
        "  Judul Berita\r\n\r\nTEMPO.CO, Jakarta - Isi berita.\n\tLagi.  \nREUTERS\nBaca juga: Judul Lain\n"
    )
    article = article_in_place(text)
    assert article.text == text
    assert article.title is None
    assert article.dateline == "Jakarta"
    assert kinds(article) == ["body", "credit", "body", "body", "credit", "related"]
    assert [span.of(text) for span in article.analysed_spans] == ["Judul Berita", "Isi berita.", "Lagi."]


def test_in_place_a_dateline_is_looked_for_only_where_one_can_stand() -> None:
    article = article_in_place(
        "Satu.\nDua.\nTiga.\nJakarta - Presiden tiba.\nTEMPO.CO, Bogor - Presiden pergi."
    )
    assert article.dateline is None


def test_a_given_date_is_kept() -> None:
    publication = Publication(datetime.date(2024, 5, 3), origin=Origin.GIVEN)
    assert article_from_text("Isi.", publication).published == publication
    assert article_in_place("Isi.", publication).published == publication
    assert article_from_text("Isi.").published == Publication()


PIECES = [
    "Presiden meresmikan bendungan itu.",
    "“Kami menunggu,” kata Rina.",
    "Menunggu Air",
    "TEMPO.CO, Jakarta - Presiden tiba.",
    "TEMPO.CO, Jakarta",
    "REUTERS",
    "Baca juga:",
    "Baca juga: Sawah Kering",
    "Isi. (Baca: Judul Lain) Lagi (Baca: Judul Lain). Baca juga: Judul",
    "Perbesar",
    "Reporter: Rina",
    "5 Mei 2024",
    "- ",
    "(",
    "Baca: (Baca: [Baca: a])",
    "e\u0301 👩🏽‍🌾",
]
TEXTS = st.one_of(
    st.text(),
    st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=30)), max_size=12).flatmap(
        lambda lines: st.sampled_from(["\n", "\n\n", " \r\n", "\n\t "]).map(
            lambda between: between.join(lines)
        )
    ),
)


def check_order(spans: list[Span]) -> None:
    assert all(before.end <= after.start for before, after in pairwise(spans))


@given(TEXTS)
def test_in_place_every_span_covers_its_words(text: str) -> None:
    article = article_in_place(text)
    assert article.text == text
    spans = [paragraph.span for paragraph in article.paragraphs if paragraph.span is not None]
    assert len(spans) == len(article.paragraphs)
    assert [span.of(text) for span in spans] == [paragraph.text for paragraph in article.paragraphs]
    check_order(spans)


@given(TEXTS)
def test_body_spans_cover_their_words(text: str) -> None:
    article = article_from_text(clean(text))
    body = [paragraph for paragraph in article.paragraphs if paragraph.kind.analysed]
    assert all(paragraph.span is None for paragraph in article.paragraphs if paragraph not in body)
    assert article.text == "\n\n".join(paragraph.text for paragraph in body)
    assert [span.of(article.text) for span in article.analysed_spans] == [p.text for p in body]
    assert all("\n" not in p.text and p.text == p.text.strip() and p.text for p in article.paragraphs)


@given(TEXTS)
def test_no_word_is_lost(text: str) -> None:
    cleaned = clean(text)
    article = article_from_text(cleaned)
    shown = "".join([article.title or "", *(paragraph.text for paragraph in article.paragraphs)])
    assert sorted(shown.replace(" ", "")) == sorted("".join(cleaned.split()))


def test_paragraphs_are_values() -> None:
    article = article_from_text("Isi berita.\nLagi.")
    assert article.paragraphs == (
        Paragraph(BODY, "Isi berita.", Span(0, 11)),
        Paragraph(BODY, "Lagi.", Span(13, 18)),
    )


def test_shuffled_lines_never_fail() -> None:
    lines = PIECES * 3
    generator = random.Random(5)
    for _ in range(200):
        generator.shuffle(lines)
        article = article_from_text("\n".join(lines))
        assert article.text
        assert any(paragraph.kind in (BODY, SUBHEADING, CREDIT) for paragraph in article.paragraphs)
