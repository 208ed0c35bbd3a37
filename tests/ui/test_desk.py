"""The panes in terminals of every width, and what a change of width leaves in place."""

import pytest
from tests.ui.conftest import Open, screen_lines, shown


@pytest.mark.parametrize(("size", "panes"), [((60, 20), 0), (((80, 24)), 0), ((120, 40), 2), ((300, 100), 2)])
async def test_what_is_open_at_the_start(reading: Open, size: tuple[int, int], panes: int) -> None:
    async with reading(size=size) as (_, screen):
        assert len(screen.desk.opened) == panes
        assert screen.focused is screen.view


@pytest.mark.parametrize(
    ("key", "title"), [("e", "Siapa dan di mana"), ("t", "Linimasa"), ("c", "Siapa berkata apa")]
)
@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40)])
async def test_a_key_opens_a_pane_and_closes_it(
    reading: Open, size: tuple[int, int], key: str, title: str
) -> None:
    async with reading(size=size) as (pilot, screen):
        await pilot.press(key)
        assert title in shown(pilot)
        await pilot.press(key)
        assert title not in shown(pilot)
        assert screen.focused is screen.view


async def test_on_a_tiny_screen_a_pane_takes_the_bodys_place(reading: Open) -> None:
    async with reading(size=(60, 20)) as (pilot, screen):
        await pilot.press("t", "j", "enter")
        assert "Linimasa" not in shown(pilot)
        assert screen.chosen is not None
        assert screen.view.size.width == 60


async def test_tab_goes_round(reading: Open) -> None:
    async with reading() as (pilot, screen):
        seen = []
        for _ in range(3):
            await pilot.press("tab")
            seen.append(screen.focused.id if screen.focused else None)
        assert seen == ["timeline", "entities", None]
        await pilot.press("shift+tab")
        assert screen.focused is screen.desk.pane("entities")


async def test_the_text_can_stand_alone(reading: Open) -> None:
    async with reading() as (pilot, screen):
        await pilot.press("z")
        assert screen.view.size.width == 120
        await pilot.press("z")
        assert screen.desk.opened == {"entities", "timeline"}


@pytest.mark.parametrize("width", [40, 60, 80, 100, 160])
async def test_the_word_at_the_top_stays_there_when_the_width_changes(reading: Open, width: int) -> None:
    text = "\n".join(" ".join(f"kata{100 * line + word}" for word in range(100)) for line in range(30))
    async with reading(text, size=(120, 24), wait=False) as (pilot, screen):
        for _ in range(6):
            await pilot.press("space")
        top = screen.view.visible_spans()
        assert top is not None
        word = screen.article.text[top.start :].split()[0]
        for columns in (width, 120):
            await pilot.resize_terminal(columns, 24)
            await pilot.pause()
            assert f" {word} " in f" {screen_lines(pilot)[1][2:]} ".replace("│", " ").replace("┃", " ")


async def test_any_size_is_survived(reading: Open) -> None:
    async with reading() as (pilot, screen):
        for size in (
            (60, 20),
            (1, 1),
            (300, 100),
            (20, 5),
            (80, 24),
            (99, 30),
            (100, 30),
            (71, 30),
            (72, 10),
        ):
            await pilot.resize_terminal(*size)
            await pilot.press("t", "j", "tab", "space", "e", "escape", "escape")
        assert screen.is_running


async def test_a_click_chooses_what_stands_there(reading: Open) -> None:
    async with reading() as (pilot, screen):
        lines = screen_lines(pilot)
        y = next(n for n, line in enumerate(lines) if "Jembatan Lalove selama" in line)
        x = lines[y].index("Lalove selama")
        await pilot.click(offset=(x + 2, y))
        assert screen.chosen is not None
        assert any("Lalove" in span.of(screen.article.text) for span in screen.found.spans(screen.chosen))


async def test_the_mouse_selects_the_articles_own_words(reading: Open) -> None:
    async with reading() as (pilot, screen):
        lines = screen_lines(pilot)
        y = next(n for n, line in enumerate(lines) if "Pemerintah Kota" in line)
        x = lines[y].index("Pemerintah")
        await pilot.mouse_down(offset=(x, y))
        await pilot.hover(offset=(x + 12, y + 1))
        await pilot.mouse_up(offset=(x + 12, y + 1))
        await pilot.pause()
        selected = screen.get_selected_text()
        assert selected
        assert selected.startswith("Pemerintah Kota Palu")
        assert "\n" not in selected
        await pilot.press("y")
        await pilot.app.workers.wait_for_complete()
        assert screen.quoting.last == selected


async def test_only_what_concerns_a_name_can_be_shown(reading: Open) -> None:
    async with reading() as (pilot, screen):
        timeline = screen.desk.pane("timeline")
        assert timeline is not None
        everything = len(timeline.keys)
        await pilot.press("o")
        assert timeline.only_entity is None
        await pilot.press("e", "j", "o")
        assert len(timeline.keys) < everything
        await pilot.press("o")
        assert len(timeline.keys) == everything


async def test_a_jump_can_be_taken_back(reading: Open) -> None:
    async with reading() as (pilot, screen):
        await pilot.press("j", "j", "j")
        before = screen.view.cursor
        await pilot.press("t", "G", "enter")
        assert screen.view.cursor != before
        await pilot.press("backspace")
        assert screen.view.cursor == before


@pytest.mark.parametrize("size", [(60, 20), (120, 40)])
async def test_filtering_from_the_body_opens_the_pane(reading: Open, size: tuple[int, int]) -> None:
    async with reading(size=size) as (pilot, screen):
        await pilot.press("f")
        await pilot.pause()
        await pilot.press(*"palu", "enter")
        pane = screen.desk.pane("entities")
        assert pane is not None
        assert pane.filter_words == "palu"
        assert pane.has_focus


async def test_sixty_columns_are_left_for_the_words_of_a_hundred_and_twenty(reading: Open) -> None:
    async with reading() as (pilot, screen):
        await pilot.press("g")
        assert screen.desk.pane("entities")
        assert screen.desk.pane("timeline")
        assert screen.view._text_width == 60


@pytest.mark.parametrize(
    "keys", [["right_square_bracket", "C"], ["a", "A"], ["question_mark"], ["i"]], ids=str
)
async def test_what_lies_over_the_reader_outlives_a_tiny_window(reading: Open, keys: list[str]) -> None:
    async with reading() as (pilot, _):
        await pilot.press(*keys)
        for size in ((20, 5), (1, 1), (3, 3), (120, 40)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
        await pilot.press("escape")
