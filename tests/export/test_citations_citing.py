import datetime

import pytest

from tempo_reader.domain.analysis import Analysis
from tempo_reader.domain.article import Article, Origin, Paragraph, ParagraphKind, Publication
from tempo_reader.domain.entity import Entity, EntityType
from tempo_reader.domain.quote import Quote, QuoteKind
from tempo_reader.domain.span import Span
from tempo_reader.export.citations.citation import Citation, cite_article, cite_passage, cite_quote

PARAGRAPHS = (
    "Kepala Dinas Pekerjaan Umum Rina Sitorus menutup “jembatan goyang” kemarin.",
    "Memutar",
    "“Jembatan itu tidak aman,” kata Rina. Ia berkata bahwa perbaikan makan waktu sebulan.",
)
KINDS = (ParagraphKind.BODY, ParagraphKind.SUBHEADING, ParagraphKind.BODY)
TEXT = "\n\n".join(PARAGRAPHS)


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


ARTICLE = Article(
    text=TEXT,
    paragraphs=tuple(
        Paragraph(kind, words, span(words)) for kind, words in zip(KINDS, PARAGRAPHS, strict=True)
    ),
    title="Jembatan Ditutup",
    byline="DINI TEJA",
    agency="ANTARA",
    published=Publication(datetime.date(2023, 9, 7), None, Origin.GIVEN),
    url="https://kabarkali.example/1",
    publisher="Kabar Kali",
)
RINA = Entity(
    0, "Rina Sitorus", EntityType.PERSON, (span("Rina Sitorus"),), roles=("Kepala Dinas Pekerjaan Umum", "Bu")
)
DIRECT = Quote(span("Jembatan itu tidak aman"), QuoteKind.DIRECT, None, None, 0, "Rina Sitorus")
INDIRECT = Quote(span("perbaikan makan waktu sebulan"), QuoteKind.INDIRECT, None, None, 0, "Rina Sitorus")
SCARE = Quote(span("jembatan goyang"), QuoteKind.SCARE)
NOBODY = Quote(span("Jembatan itu tidak aman"), QuoteKind.DIRECT)
ANALYSIS = Analysis(entities=(RINA,), quotes=(SCARE, DIRECT, INDIRECT))
TODAY = datetime.date(2024, 1, 2)


def test_an_article_as_a_whole() -> None:
    assert cite_article(ARTICLE, TODAY) == Citation(
        title="Jembatan Ditutup",
        byline="DINI TEJA",
        agency="ANTARA",
        publisher="Kabar Kali",
        published=ARTICLE.published,
        url="https://kabarkali.example/1",
        accessed=TODAY,
    )


@pytest.mark.parametrize(
    ("quote", "speaker", "role", "paragraph"),
    [
        pytest.param(DIRECT, "Rina Sitorus", "Kepala Dinas Pekerjaan Umum", 2, id="direct"),
        pytest.param(INDIRECT, "Rina Sitorus", "Kepala Dinas Pekerjaan Umum", 2, id="indirect"),
        pytest.param(SCARE, None, None, 1, id="scare"),
        pytest.param(NOBODY, None, None, 2, id="the article names nobody"),
    ],
)
def test_a_quote(quote: Quote, speaker: str | None, role: str | None, paragraph: int) -> None:
    cited = cite_quote(ARTICLE, ANALYSIS, quote)
    assert (cited.words, cited.kind) == (quote.span.of(TEXT), quote.kind)
    assert (cited.speaker, cited.role, cited.paragraph) == (speaker, role, paragraph)


@pytest.mark.parametrize(
    ("words", "kind", "speaker"),
    [
        pytest.param("tidak aman", QuoteKind.DIRECT, "Rina Sitorus", id="within a quotation"),
        pytest.param("Jembatan itu tidak aman", QuoteKind.DIRECT, "Rina Sitorus", id="a whole quotation"),
        pytest.param("Jembatan itu tidak aman,” kata Rina", None, None, id="beyond the marks"),
        pytest.param("makan waktu", QuoteKind.INDIRECT, "Rina Sitorus", id="within reported speech"),
        pytest.param("goyang", None, None, id="within a scare quote"),
        pytest.param("Rina Sitorus menutup", None, None, id="the article's own words"),
    ],
)
def test_a_passage_has_a_speaker_only_within_a_quotation(
    words: str, kind: QuoteKind | None, speaker: str | None
) -> None:
    cited = cite_passage(ARTICLE, ANALYSIS, span(words))
    assert (cited.words, cited.kind, cited.speaker) == (words, kind, speaker)


def test_direct_speech_within_reported_speech_comes_first() -> None:
    whole = Quote(Span(0, len(TEXT)), QuoteKind.INDIRECT, None, None, None, "Budi")
    analysis = Analysis(entities=(RINA,), quotes=(whole, DIRECT))
    assert cite_passage(ARTICLE, analysis, span("tidak aman")).speaker == "Rina Sitorus"


def test_paragraph_outside_the_body_has_no_number() -> None:
    assert cite_passage(ARTICLE, ANALYSIS, span("Memutar")).paragraph is None
