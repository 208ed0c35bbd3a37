import io

import pytest
from rich.console import Console

from tempo_reader.domain.analysis import Analysis
from tempo_reader.domain.article import Article
from tempo_reader.domain.language import Language
from tempo_reader.export.plain import print_plain
from tempo_reader.extraction.analysis import analyse
from tempo_reader.extraction.dating import date_itself
from tempo_reader.loading.text import article_from_text
from tempo_reader.resources import asset

ID, EN = Language.INDONESIAN, Language.ENGLISH


def printed(
    article: Article, analysis: Analysis, language: Language = ID, width: int = 80, colour: bool = False
) -> str:
    file = io.StringIO()
    console = Console(
        file=file,
        width=width,
        force_terminal=colour,
        color_system="truecolor" if colour else None,
        markup=False,
        highlight=False,
        emoji=False,
    )
    print_plain(article, analysis, language, console)
    return file.getvalue()


@pytest.fixture(scope="module")
def bundled() -> tuple[Article, Analysis]:
    text = asset("articles", "kim-shoigu.txt").read_text(encoding="utf-8")
    article = date_itself(article_from_text(text))
    return article, analyse(article)


def test_everything_is_there_in_both_languages(bundled: tuple[Article, Analysis]) -> None:
    indonesian, english = printed(*bundled), printed(*bundled, language=EN)
    assert indonesian.startswith("Tempo.co · Jakarta · Minggu, 17 September 2023\n\nPemimpin Korea Utara Kim")
    for heading in ("ORANG", "ORGANISASI", "TEMPAT", "LINIMASA", "KUTIPAN"):
        assert f"\n{heading}\n" in indonesian
    for heading in ("PEOPLE", "ORGANISATIONS", "PLACES", "TIMELINE", "QUOTES"):
        assert f"\n{heading}\n" in english
    assert "  Rabu, 13 September 2023\n" in indonesian
    assert "  Wednesday, September 13, 2023\n" in english
    assert "REUTERS" in indonesian
    assert "Pilihan Editor" not in indonesian


@pytest.mark.parametrize("width", [1, 20, 40, 80, 200])
def test_lines_are_clean_and_no_wider_than_they_may_be(bundled: tuple[Article, Analysis], width: int) -> None:
    lines = printed(*bundled, width=width).split("\n")
    assert all(line == line.rstrip() for line in lines)
    assert max(map(len, lines)) <= max(20, min(80, width))


@pytest.mark.parametrize("width", [20, 40, 80])
def test_no_word_is_lost_at_any_width(bundled: tuple[Article, Analysis], width: int) -> None:
    wide = printed(*bundled, width=80)
    assert "".join(printed(*bundled, width=width).split()) == "".join(wide.split())


def test_no_escape_sequences_without_colour(bundled: tuple[Article, Analysis]) -> None:
    assert "\x1b" not in printed(*bundled)


def test_colour_changes_no_word(bundled: tuple[Article, Analysis]) -> None:
    coloured = printed(*bundled, colour=True)
    assert "\x1b[1m" in coloured
    plain = coloured
    for code in ("\x1b[1m", "\x1b[2m", "\x1b[3m", "\x1b[0m"):
        plain = plain.replace(code, "")
    assert plain == printed(*bundled)


HOSTILE = [
    pytest.param("[bold]Isi[/bold] [link=http://a.id]tautan[/link]", id="markup"),
    pytest.param("Isi :smile: :warning:", id="emoji-names"),
    pytest.param("Rp 1.000.000 https://tempo.co 'kutip' True None 0x1F", id="what-is-highlighted"),
    pytest.param("{brace} %s \\n", id="templates"),
    pytest.param("東京で会議 café 👩🏽‍🌾", id="wide"),
]


@pytest.mark.parametrize("line", HOSTILE)
@pytest.mark.parametrize("colour", [False, True], ids=["plain", "coloured"])
def test_words_are_printed_as_they_are(line: str, colour: bool) -> None:
    article = article_from_text(f"Judul {line}\nPembuka berita.\n{line}.")
    assert f"\n{line}.\n" in printed(article, Analysis(), colour=colour)


def test_nothing_is_printed_of_what_was_not_found() -> None:
    assert printed(article_from_text("Isi berita."), Analysis()) == "Isi berita.\n\n"


def test_wide_characters_are_counted_by_their_columns() -> None:
    article = article_from_text("東京" * 30)
    assert [len(line) for line in printed(article, Analysis(), width=40).split("\n") if line] == [20, 20, 20]
