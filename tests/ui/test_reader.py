"""The reader by real keys: what is pressed, and what is then on the screen."""

import re

import pytest
from tests.ui.conftest import Open, analysed, screen_lines, shown

from tempo_reader.domain.language import Language
from tempo_reader.domain.quote import QuoteKind
from tempo_reader.ui.item import Kind
from tempo_reader.ui.widgets.prompt import Prompt


async def test_the_article_is_there_before_anything_is_found(reading: Open) -> None:
    async with reading(wait=False) as (pilot, screen):
        assert "Pemerintah Kota Palu menutup Jembatan Lalove" in shown(pilot)
        assert screen.analysis is None


async def test_three_panes_say_who_when_and_what(reading: Open) -> None:
    async with reading() as (pilot, _):
        words = shown(pilot)
        assert "Jembatan Lalove Ditutup Dua Pekan untuk Perbaikan" in words
        assert "Siapa dan di mana" in words
        assert "Linimasa" in words
        assert "Senin, 4 Maret 2024" in words
        assert re.search(r"[◆■▲] .*\d", words), words


async def test_credit_is_shown_and_related_lines_only_when_asked_for(reading: Open) -> None:
    async with reading() as (pilot, _):
        assert "ANTARA" in shown(pilot)
        assert "Pilihan Editor" not in shown(pilot)
        await pilot.press("R")
        assert "Pilihan Editor" in shown(pilot)


async def test_one_key_switches_every_word(reading: Open) -> None:
    async with reading() as (pilot, _):
        await pilot.press("l")
        words = shown(pilot)
        assert "Who and where" in words
        assert "Timeline" in words
        assert "Monday, March 4, 2024" in words
        for indonesian in ("Linimasa", "Senin, 4 Maret 2024 ", "cari ", "sebelum terbit"):
            assert indonesian not in words
        await pilot.press("l")
        assert "Linimasa" in shown(pilot)


async def test_choosing_a_name_marks_its_mentions_and_events(reading: Open) -> None:
    async with reading() as (pilot, screen):
        await pilot.press("e", "j")
        assert screen.chosen is not None
        assert screen.chosen.kind is Kind.ENTITY
        mentions = screen.found.spans(screen.chosen)
        assert [span for span, _ in screen.view.marked.focus.items] == mentions
        assert screen.view.cursor == mentions[0].start


async def test_choosing_an_event_brings_its_sentence_into_view(reading: Open) -> None:
    async with reading(size=(120, 14)) as (pilot, screen):
        await pilot.press("t", "G", "enter")
        assert screen.focused is screen.view
        assert screen.chosen is not None
        assert screen.analysis is not None
        span = screen.found.spans(screen.chosen)[0]
        first_words = " ".join(span.of(screen.article.text).split()[:3])
        assert any(first_words in line for line in screen_lines(pilot))


async def test_what_a_sentence_names_shows_in_the_panes(reading: Open) -> None:
    async with reading() as (pilot, screen):
        pane = screen.desk.pane("entities")
        assert pane is not None
        seen, marks = set(), 0
        for _ in range(8):
            seen.add(pane._marked)
            marks += sum(line.startswith("• ") for line in screen_lines(pilot))
            await pilot.press("full_stop")
        assert len(seen) > 2
        assert marks > 2


@pytest.mark.parametrize(
    "key", ["j", "down", "space", "d", "G", "end", "full_stop", "right_curly_bracket", "right"]
)
async def test_keys_move_forward_and_their_opposites_back(reading: Open, key: str) -> None:
    opposites = {"j": "k", "down": "up", "space": "b", "d": "u", "G": "g", "end": "home", "full_stop": "comma",
                 "right_curly_bracket": "left_curly_bracket", "right": "left"}  # fmt: skip
    async with reading(size=(100, 12)) as (pilot, screen):
        await pilot.press(key, key)
        there = screen.view.cursor
        assert there > 0
        await pilot.press(opposites[key], opposites[key])
        assert screen.view.cursor < there


async def test_a_page_keeps_lines_of_context(reading: Open) -> None:
    async with reading(size=(80, 14)) as (pilot, _):
        before = screen_lines(pilot)[1:-1]
        await pilot.press("space")
        after = screen_lines(pilot)[1:-1]
        assert before[-2:] == [line.replace("▌", " ").replace("▏", " ") for line in after[:2]]


async def test_searching_counts_marks_and_walks(reading: Open) -> None:
    async with reading() as (pilot, screen):
        await pilot.press("slash", *"jembatan", "enter")
        assert len(screen.finding.hits) == screen.article.text.lower().count("jembatan")
        first = screen.view.cursor
        await pilot.press("n")
        second = screen.view.cursor
        assert second > first
        await pilot.press("N")
        assert screen.view.cursor == first
        await pilot.press("escape")
        assert not screen.finding.hits


async def test_searching_can_be_called_off(reading: Open) -> None:
    async with reading() as (pilot, screen):
        await pilot.press("j", "j")
        before = screen.view.cursor
        await pilot.press("slash", *"harian")
        assert "0 di teks" in shown(pilot)
        await pilot.press("escape")
        assert screen.view.cursor == before
        assert not screen.query(Prompt)


async def test_filtering_follows_what_is_typed(reading: Open) -> None:
    async with reading() as (pilot, screen):
        pane = screen.desk.pane("entities")
        assert pane is not None
        all_rows = len(pane.keys)
        await pilot.press("e", "f", *"palu")
        assert 0 < len(pane.keys) < all_rows
        await pilot.press("enter")
        assert pane.has_focus
        await pilot.press("f", "escape")
        assert len(pane.keys) == all_rows


async def test_quotes_are_walked_and_copied_exactly(reading: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    async with reading() as (pilot, screen):
        await pilot.press("right_square_bracket")
        assert screen.chosen is not None
        assert screen.analysis is not None
        quote = screen.analysis.quotes[screen.chosen.number]
        assert quote.kind is not QuoteKind.SCARE
        await pilot.press("y")
        await pilot.app.workers.wait_for_complete()
        assert screen.quoting.last == quote.span.of(screen.article.text)
        await pilot.press("Y")
        await pilot.app.workers.wait_for_complete()
        assert quote.speaker_name
        for part in (
            quote.span.of(screen.article.text),
            quote.speaker_name,
            "Jembatan Lalove Ditutup",
            "Tempo.co",
        ):
            assert part in screen.quoting.last


async def test_a_passage_is_selected_by_sentence_then_by_word(reading: Open) -> None:
    async with reading() as (pilot, screen):
        await pilot.press("full_stop", "v", "j", "k", "left", "left", "y")
        await pilot.app.workers.wait_for_complete()
        copied = screen.quoting.last
        sentence = screen.analysis.sentences[1].of(screen.article.text) if screen.analysis else ""
        assert copied == " ".join(sentence.split(" ")[:-2])
        assert screen.view.selected is None


async def test_clips_are_gathered_once_and_listed(reading: Open) -> None:
    async with reading() as (pilot, screen):
        await pilot.press("right_square_bracket", "a", "a", "right_square_bracket", "a")
        assert len(screen.quoting.gathered) == 2
        await pilot.press("A")
        assert "Daftar klip (2)" in shown(pilot)
        await pilot.press("x")
        assert len(screen.quoting.gathered) == 1
        await pilot.press("escape")
        assert pilot.app.screen is screen


async def test_a_quote_is_copied_in_a_chosen_style(reading: Open) -> None:
    async with reading() as (pilot, screen):
        await pilot.press("right_square_bracket", "C")
        assert "APA 7" in shown(pilot)
        await pilot.press("j", "j", "enter")
        await pilot.pause()
        await pilot.app.workers.wait_for_complete()
        assert screen.quoting.last.startswith("> ")


async def test_a_card_says_the_date_in_both_languages_and_why(reading: Open) -> None:
    async with reading() as (pilot, _):
        await pilot.press("t", "g", "enter", "i")
        words = shown(pilot)
        assert "Alasan" in words
        assert "Dalam bahasa Inggris" in words
        await pilot.press("escape")
        assert "Alasan" not in shown(pilot)


async def test_a_card_says_what_is_known_of_a_name(reading: Open) -> None:
    async with reading() as (pilot, _):
        await pilot.press("e", "j", "i")
        assert "Sebutan pertama" in shown(pilot)


async def test_a_resolved_date_stands_beside_its_words(reading: Open) -> None:
    async with reading() as (pilot, screen):
        place = screen.article.text.index("Rabu depan")
        screen.view.move_cursor(place)
        await pilot.press("r")
        assert "Rabu depan [Rabu, 6 Maret 2024]" in " ".join(
            " ".join(line[24:88] for line in screen_lines(pilot)).replace("▌", "").replace("▏", "").split()
        )


async def test_another_publication_date_dates_everything_anew(reading: Open) -> None:
    async with reading() as (pilot, screen):
        before = screen.analysis
        await pilot.press("p", "ctrl+u", *"10/5/2024", "enter")
        await analysed(pilot, screen, before)
        assert screen.article.published.isoformat() == "2024-05-10"
        values = (
            {expression.value for expression in screen.analysis.expressions} if screen.analysis else set()
        )
        assert "2024-05-15" in values


async def test_a_wrong_date_is_refused_in_words(reading: Open) -> None:
    async with reading() as (pilot, screen):
        await pilot.press("p", "ctrl+u", *"besok", "enter")
        assert "bukan tanggal" in shown(pilot)
        await pilot.press("escape")
        assert screen.focused is screen.view


@pytest.mark.parametrize("language", list(Language))
async def test_help_lists_every_command(reading: Open, language: Language) -> None:
    async with reading(language=language, size=(120, 90)) as (pilot, screen):
        await pilot.press("question_mark")
        words = shown(pilot)
        for command in screen.commands:
            assert screen.words.gettext(command.help)[:30] in words
        await pilot.press("q")
        assert pilot.app.screen is screen


async def test_article_text_is_never_markup(reading: Open) -> None:
    text = (
        "Judul [bold]tebal[/bold]\n\nKata [link=x]dia[/link] pada 1 Mei 2024, [red]merah[/], "
        '"[b]kutip[/b] ini juga," kata Budi.\n'
    )
    async with reading(text) as (pilot, screen):
        assert "[bold]tebal[/bold]" in shown(pilot)
        assert "[link=x]dia[/link]" in shown(pilot)
        await pilot.press("right_square_bracket", "i", "escape", "c", "t", "e", "A", "escape")
        await pilot.press("l", "question_mark", "escape")
        assert pilot.app.screen is screen


async def test_an_article_without_a_date_says_so(reading: Open) -> None:
    async with reading("Kabar tanpa tanggal\n\nIa datang kemarin lusa. Warga menunggu.\n") as (pilot, _):
        assert "tanpa tanggal terbit" in shown(pilot)


async def test_ctrl_c_copies_a_selection_and_never_quits(reading: Open) -> None:
    async with reading() as (pilot, screen):
        await pilot.press("ctrl+c")
        assert screen.is_running
        await pilot.press("v", "ctrl+c")
        await pilot.app.workers.wait_for_complete()
        assert screen.analysis is not None
        assert screen.quoting.last == screen.analysis.sentences[0].of(screen.article.text)
