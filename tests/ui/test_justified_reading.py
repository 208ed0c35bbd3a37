"""Lines flush on both sides, by real keys and mouse: marks, hits, selection and copies are those of the text."""

import pytest
from tests.ui.conftest import Open, screen_lines
from textual.pilot import Pilot

from tempo_reader.ui.screens.reader import ReaderScreen

TEXT = (
    "Jembatan Baru\n\nTempo.co, Palu - Wali Kota Palu Rina Yulianti menutup jembatan di atas sungai itu pada Senin, "
    "4 Maret 2024. Hujan deras turun sejak kemarin dan warga diminta menunggu kabar dari pemerintah kota. "
    "“Jembatan itu rapuh dan tidak dapat lagi dilalui,” kata Rina di Palu sebelum pergi ke tepi sungai.\n"
)
SIZE = (60, 30)
WORDS = ["Wali", "menutup", "sungai", "Maret", "deras", "menunggu", "rapuh", "dilalui"]


@pytest.fixture(params=[False, True], ids=["ragged", "flush"])
def flush(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


async def prepare(pilot: Pilot[None], screen: ReaderScreen, flush: bool) -> None:
    screen.view.measure = 40
    screen.view.justified = flush
    await pilot.pause()


def place_of(pilot: Pilot[None], word: str) -> tuple[int, int]:
    """Return the cell in which a word begins on the screen."""
    return next((line.index(word), y) for y, line in enumerate(screen_lines(pilot)) if y > 4 and word in line)


async def drag(pilot: Pilot[None], first: str, last: str) -> None:
    """Select from one word to another by mouse."""
    x, y = place_of(pilot, last)
    end = (x + len(last) - 1, y)
    await pilot.mouse_down(offset=place_of(pilot, first))
    await pilot.hover(offset=end)
    await pilot.mouse_up(offset=end)


async def test_lines_are_flush(reading: Open, flush: bool) -> None:
    async with reading(TEXT, size=SIZE) as (pilot, screen):
        await prepare(pilot, screen, flush)
        ends = [len(line.rstrip("│┃ ")) for line in screen_lines(pilot)[5:-1] if len(line) > 40]
        assert (len({*ends}) == 1) == flush


@pytest.mark.parametrize("word", WORDS)
async def test_a_click_finds_the_word(reading: Open, flush: bool, word: str) -> None:
    async with reading(TEXT, size=SIZE) as (pilot, screen):
        await prepare(pilot, screen, flush)
        x, y = place_of(pilot, word)
        await pilot.click(offset=(x + 1, y))
        assert screen.view.cursor == screen.article.text.index(word) + 1


async def test_a_mark_covers_its_words_and_no_gap_more(reading: Open, flush: bool) -> None:
    async with reading(TEXT, size=SIZE) as (pilot, screen):
        await prepare(pilot, screen, flush)
        marked = []
        for strip in pilot.app.screen._compositor.render_strips(pilot.app.size):
            marked += [segment.text for segment in strip if segment.style and segment.style.underline]
        assert " ".join(" ".join(marked).split()) == "Senin, 4 Maret 2024 kemarin"
        assert all(words == words.strip() for words in marked)


async def test_dragging_copies_the_articles_words(reading: Open, flush: bool) -> None:
    async with reading(TEXT, size=SIZE) as (pilot, screen):
        await prepare(pilot, screen, flush)
        await drag(pilot, "menutup", "Maret")
        await pilot.press("y")
        await pilot.app.workers.wait_for_complete()
        copied = screen.quoting.last
        assert copied == "menutup jembatan di atas sungai itu pada Senin, 4 Maret"
        assert copied in screen.article.text


async def test_the_mouses_selection_stays_on_its_words(reading: Open, flush: bool) -> None:
    async with reading(TEXT, size=SIZE) as (pilot, screen):
        await prepare(pilot, screen, flush)
        await drag(pilot, "menutup", "Maret")
        await pilot.press("plus", "plus", "R", "l")
        await pilot.resize_terminal(48, 20)
        screen.view.justified = not flush
        await pilot.pause()
        await pilot.press("y")
        await pilot.app.workers.wait_for_complete()
        assert screen.quoting.last == "menutup jembatan di atas sungai itu pada Senin, 4 Maret"


async def test_the_bars_and_the_lists_cannot_be_selected(reading: Open) -> None:
    async with reading(TEXT, size=(120, 30)) as (pilot, screen):
        for x, y in ((3, 0), (3, 3), (110, 5), (3, 29)):
            await pilot.mouse_down(offset=(x, y))
            await pilot.hover(offset=(x + 6, y))
            await pilot.mouse_up(offset=(x + 6, y))
            assert not screen.selections


async def test_a_search_marks_what_it_found(reading: Open, flush: bool) -> None:
    async with reading(TEXT, size=SIZE) as (pilot, screen):
        await prepare(pilot, screen, flush)
        await pilot.press("slash", *"turun sejak kemarin", "enter")
        assert [span.of(screen.article.text) for span in screen.finding.hits] == ["turun sejak kemarin"]


async def test_the_place_is_kept(reading: Open) -> None:
    async with reading(TEXT * 30, size=SIZE) as (pilot, screen):
        await prepare(pilot, screen, False)
        await pilot.press("space", "space", "space")
        top = screen.view.visible_spans()
        await pilot.app.run_action("justify", screen)
        assert screen.view.visible_spans() == top


async def test_a_window_that_shows_all_for_a_moment_does_not_lose_the_place(reading: Open) -> None:
    async with reading(TEXT * 4, size=(60, 20)) as (pilot, screen):
        await pilot.press("space", "space")
        top = screen.view.visible_spans()
        assert top is not None
        assert top.start > 0
        await pilot.resize_terminal(60, 200)
        await pilot.pause()
        await pilot.resize_terminal(60, 20)
        await pilot.pause()
        assert screen.view.visible_spans() == top
