"""Rules of the prose styles, one by one; whole examples stand in the golden files."""

import datetime
import re
from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from tempo_reader.domain.article import Publication
from tempo_reader.domain.language import Language
from tempo_reader.domain.quote import QuoteKind
from tempo_reader.export.citations.citation import Citation
from tempo_reader.export.citations.rendering import render, render_list
from tempo_reader.export.citations.style import CitationStyle

SPEECH = Citation(
    words="Jembatan itu ditutup.",
    kind=QuoteKind.DIRECT,
    speaker="Rina Sitorus",
    title="Warga Memutar",
    byline="Dini Teja",
    publisher="Kabar Kali",
    published=Publication(datetime.date(2023, 9, 7)),
    url="https://kabarkali.example/1",
    paragraph=2,
)
ACADEMIC = (CitationStyle.APA, CitationStyle.MLA, CitationStyle.CHICAGO)
any_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=80)


def reference(citation: Citation, style: CitationStyle, language: Language = Language.ENGLISH) -> str:
    return render(replace(citation, words=""), style, language)


def in_text(citation: Citation, style: CitationStyle) -> str:
    return render(citation, style, Language.ENGLISH).split("\n\n")[0]


@pytest.mark.parametrize(
    "words", ["Jembatan itu ditutup.", "Ya", "  dua  spasi\tdan tab ", "satu\n\ndua", "\x1b[1m"]
)
def test_the_words_alone_are_exact(words: str) -> None:
    assert render(replace(SPEECH, words=words), CitationStyle.WORDS, Language.INDONESIAN) == words


@pytest.mark.parametrize("style", [style for style in CitationStyle if style is not CitationStyle.WORDS])
@pytest.mark.parametrize("kind", [None, QuoteKind.SCARE])
def test_no_speaker_for_words_that_nobody_is_said_to_have_spoken(
    style: CitationStyle, kind: QuoteKind | None
) -> None:
    assert "Rina" in render(SPEECH, style, Language.INDONESIAN)
    assert "Rina" not in render(replace(SPEECH, kind=kind), style, Language.INDONESIAN)


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        (CitationStyle.APA, "“Jembatan itu ditutup” (Rina Sitorus, as cited in Teja, 2023, para. 2)."),
        (CitationStyle.MLA, "“Jembatan itu ditutup” (Rina Sitorus qtd. in Teja)."),
        (CitationStyle.CHICAGO, "“Jembatan itu ditutup.”¹"),
    ],
)
def test_words_quoted_in_another_work(style: CitationStyle, expected: str) -> None:
    assert in_text(SPEECH, style) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Ditutup.", "“Ditutup” ("),
        ("Ditutup?", "“Ditutup?” ("),
        ("Ditutup!", "“Ditutup!” ("),
        ("Ditutup…", "“Ditutup…” ("),
        ("Ditutup...", "“Ditutup...” ("),
        ("ditutup", "“ditutup” ("),
        ("“Tua” itu", "“‘Tua’ itu” ("),
        ('Kata "tua" itu ("lama")', "“Kata ‘tua’ itu (‘lama’)” ("),
        ("Jum'at", "“Jum'at” ("),
        ("dua\nbaris", "dua\n\nbaris ("),
    ],
)
def test_words_between_marks(words: str, expected: str) -> None:
    assert render(replace(SPEECH, words=words), CitationStyle.APA, Language.ENGLISH).startswith(expected)


@pytest.mark.parametrize(
    ("style", "number"), [(CitationStyle.APA, 40), (CitationStyle.MLA, 60), (CitationStyle.CHICAGO, 100)]
)
def test_long_quotations_stand_as_a_block(style: CitationStyle, number: int) -> None:
    short, long = ("kata " * count for count in (number - 1, number))
    assert render(replace(SPEECH, words=short), style, Language.ENGLISH).startswith("“kata ")
    assert render(replace(SPEECH, words=long), style, Language.ENGLISH).startswith("kata kata")


@pytest.mark.parametrize(
    ("title", "apa", "mla", "chicago"),
    [
        ("Siapa Membayar?", "Siapa Membayar? Kabar", "“Siapa Membayar?” Kabar", "“Siapa Membayar?” Kabar"),
        ("Banjir!", "Banjir! Kabar", "“Banjir!” Kabar", "“Banjir!” Kabar"),
        ("Kali Biru Tbk.", "Kali Biru Tbk. Kabar", "“Kali Biru Tbk.” Kabar", "“Kali Biru Tbk.” Kabar"),
        ("Banjir", "Banjir. Kabar", "“Banjir.” Kabar", "“Banjir.” Kabar"),
    ],
)
def test_one_stop_after_a_title(title: str, apa: str, mla: str, chicago: str) -> None:
    cited = replace(SPEECH, title=title)
    for style, expected in zip(ACADEMIC, (apa, mla, chicago), strict=True):
        assert expected in reference(cited, style)


def test_indonesian_usage_sets_stops_after_the_marks() -> None:
    assert "“Warga Memutar”. Kabar" in reference(SPEECH, CitationStyle.MLA, Language.INDONESIAN)
    assert "“Warga Memutar.” Kabar" in reference(SPEECH, CitationStyle.MLA, Language.ENGLISH)


MONTHS = {
    Language.ENGLISH: "Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.",
    Language.INDONESIAN: "Jan. Feb. Mar. Apr. Mei Juni Juli Agt. Sept. Okt. Nov. Des.",
}


@pytest.mark.parametrize("language", Language)
def test_mla_shortens_the_longer_months(language: Language) -> None:
    for number, name in enumerate(MONTHS[language].split(), 1):
        dated = replace(SPEECH, published=Publication(datetime.date(2023, number, 9)))
        assert f" 9 {name} 2023, " in reference(dated, CitationStyle.MLA, language)


@pytest.mark.parametrize("number", [1, 2, 3, 4, 11, 21, 22])
def test_many_authors(number: int) -> None:
    names = [f"Budi Nama{chr(97 + index)}" for index in range(number)]
    cited = replace(SPEECH, byline=", ".join(names))
    apa, mla, chicago = (reference(cited, style) for style in ACADEMIC)
    shown = apa.count(", B.")
    assert shown == (number if number <= 20 else 19)
    assert ("et al." in mla) == (number > 2)
    assert ("et al." in chicago) == (number > 10)
    assert ("et al." in in_text(cited, CitationStyle.APA)) == (number > 2)


def test_apa_letters_go_by_day_and_undated_works_come_first() -> None:
    later = replace(SPEECH, title="Air Surut", published=Publication(datetime.date(2023, 9, 9)))
    undated = replace(SPEECH, title="Zaman Banjir", published=Publication())
    words = render_list([later, undated, SPEECH], CitationStyle.APA, Language.ENGLISH)
    assert re.findall(r"^Teja, D\. \(([^)]*)\)", words, re.MULTILINE) == [
        "n.d.",
        "2023a, September 7",
        "2023b, September 9",
    ]
    assert "(Rina Sitorus, as cited in Teja, 2023b, para. 2)" in words


def test_one_author_stands_before_the_same_one_with_others() -> None:
    together = replace(SPEECH, byline="Dini Teja, Agus Budi", title="Air")
    words = render_list([together, SPEECH], CitationStyle.CHICAGO, Language.ENGLISH)
    bibliography = words.split("Bibliography\n\n")[1].splitlines()
    assert [line.split(" “")[0] for line in bibliography] == ["Teja, Dini.", "Teja, Dini, and Agus Budi."]


def test_titles_are_sorted_past_their_article() -> None:
    unsigned = [
        replace(SPEECH, byline=None, publisher=None, title=title)
        for title in ("The River", "Stone", "A Path")
    ]
    words = render_list(unsigned, CitationStyle.MLA, Language.ENGLISH)
    assert re.findall("^“([^”]*).” 7", words, re.MULTILINE) == ["A Path", "The River", "Stone"]


def test_chicago_shortens_a_note_for_an_article_cited_before() -> None:
    words = render_list([SPEECH, replace(SPEECH, words="Maaf.")], CitationStyle.CHICAGO, Language.ENGLISH)
    assert "\n2. Rina Sitorus, quoted in Teja, “Warga Memutar.”\n" in words


def test_nothing_to_list() -> None:
    for style in CitationStyle:
        assert render_list([], style, Language.ENGLISH) == ("[]" if style is CitationStyle.CSL_JSON else "")


def shown(markdown: str) -> list[str]:
    """Return the text of each paragraph as CommonMark shows it."""
    tokens = MarkdownIt("commonmark").parse(markdown)
    assert {token.type for token in tokens} <= {
        "blockquote_open", "blockquote_close", "paragraph_open", "paragraph_close", "inline",
    }  # fmt: skip
    inline = [token.children or [] for token in tokens if token.type == "inline"]
    return ["".join(child.content for child in children) for children in inline]


@settings(deadline=None)
@given(any_text, any_text)
@example("1. satu\n- dua\n# tiga\n===\n---\n+ empat\n> lima", "*[x](y)* <b> &amp; `c` ![d](e) ~~f~~ \\ a_b_")
@example("    kode", "2) x")
def test_markdown_shows_the_words_as_they_are(words: str, title: str) -> None:
    cited = replace(SPEECH, words=words, title=title, url="https://kabarkali.example/a_(b)*c*")
    kept = [line for part in words.splitlines() if (line := visible(part))]
    paragraphs = shown(render(cited, CitationStyle.MARKDOWN, Language.INDONESIAN))
    assert paragraphs[:-1] == kept
    assert visible(title) in paragraphs[-1]


def visible(text: str) -> str:
    return " ".join(re.sub(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]", "", text).split())


def test_markdown_links_to_the_article() -> None:
    cited = replace(SPEECH, url="https://kabarkali.example/a_(b) c")
    html = MarkdownIt("commonmark").render(render(cited, CitationStyle.MARKDOWN, Language.INDONESIAN))
    assert '<a href="https://kabarkali.example/a_%28b%29%20c">Warga Memutar</a>' in html
