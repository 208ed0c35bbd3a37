"""The article in Markdown as CommonMark shows it."""

import datetime
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from tempo_reader.domain.analysis import Analysis
from tempo_reader.domain.article import Article, Paragraph, ParagraphKind
from tempo_reader.domain.entity import Entity, EntityType
from tempo_reader.domain.event import Event
from tempo_reader.domain.language import Language
from tempo_reader.domain.quote import Quote, QuoteKind
from tempo_reader.domain.span import Span
from tempo_reader.domain.time_expression import Interval, TimeExpression, TimeType
from tempo_reader.export.markdown import render_markdown

BODY = "“Jembatan *itu* ditutup,” kata Rina Sitorus pada 1 Mei 2020."
TEXT = f"{BODY}\n\n1. Memutar"


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


ARTICLE = Article(
    text=TEXT,
    paragraphs=(
        Paragraph(ParagraphKind.BODY, BODY, span(BODY)),
        Paragraph(ParagraphKind.RELATED, "Baca juga: Banjir"),
        Paragraph(ParagraphKind.SUBHEADING, "1. Memutar", span("1. Memutar")),
    ),
    title="Jembatan [Lama] Ditutup",
    byline="DINI TEJA",
    agency="ANTARA",
    url="https://kabarkali.example/a_(b)",
    publisher="Kabar Kali",
)
DAY = Interval(datetime.date(2020, 5, 1), datetime.date(2020, 5, 1))
ANALYSIS = Analysis(
    expressions=(
        TimeExpression(span("1 Mei 2020"), TimeType.DATE, "2020-05-01", None, DAY, None, "calendar-date"),
    ),
    entities=(
        Entity(0, "Rina Sitorus", EntityType.PERSON, (span("Rina Sitorus"),), ("Rina",), ("Kepala Dinas",)),
        Entity(1, "Kali_Biru", EntityType.PLACE, (span("Memutar"),), name_en="Blue River"),
    ),
    quotes=(Quote(span("Jembatan *itu* ditutup"), QuoteKind.DIRECT, None, None, 0, "Rina Sitorus"),),
    events=(Event(span(BODY), 0, DAY, (0,)),),
)


def html(article: Article, analysis: Analysis, language: Language) -> str:
    return str(MarkdownIt("commonmark").render(render_markdown(article, analysis, language)))


def test_whole_article() -> None:
    assert html(ARTICLE, ANALYSIS, Language.ENGLISH).splitlines() == [
        '<h1><a href="https://kabarkali.example/a_%28b%29">Jembatan [Lama] Ditutup</a></h1>',
        "<p>Kabar Kali · DINI TEJA</p>",
        "<p>“Jembatan *itu* ditutup,” kata Rina Sitorus pada 1 Mei 2020.</p>",
        "<h2>1. Memutar</h2>",
        "<p>ANTARA</p>",
        "<h2>People</h2>",
        "<ul>",
        "<li><strong>Rina Sitorus</strong> (Rina), Kepala Dinas ×1</li>",
        "</ul>",
        "<h2>Places</h2>",
        "<ul>",
        "<li><strong>Blue River</strong> ×1</li>",
        "</ul>",
        "<h2>Timeline</h2>",
        "<ul>",
        "<li><strong>Friday, May 1, 2020</strong> — “Jembatan *itu* ditutup,” kata Rina Sitorus pada 1 Mei 2020.</li>",
        "</ul>",
        "<h2>Quotes</h2>",
        "<blockquote>",
        "<p>Jembatan *itu* ditutup</p>",
        "<p>— Rina Sitorus (Kepala Dinas)</p>",
        "</blockquote>",
    ]


def test_what_is_empty_is_left_out() -> None:
    bare = replace(ARTICLE, title=None, byline=None, agency=None, publisher=None)
    assert render_markdown(bare, Analysis(), Language.INDONESIAN) == (
        "“Jembatan \\*itu\\* ditutup,” kata Rina Sitorus pada 1 Mei 2020.\n\n## 1\\. Memutar\n"
    )


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60), st.text(max_size=40))
def test_no_words_become_markup(words: str, title: str) -> None:
    article = replace(ARTICLE, title=title, paragraphs=(Paragraph(ParagraphKind.BODY, words),))
    tokens = MarkdownIt("commonmark").parse(render_markdown(article, Analysis(), Language.INDONESIAN))
    assert {token.type.rsplit("_", 1)[0] for token in tokens} <= {"heading", "paragraph", "inline"}
    inline = {child.type for token in tokens for child in token.children or []}
    assert inline <= {"text", "text_special", "softbreak", "link_open", "link_close"}
