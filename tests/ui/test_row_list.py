import asyncio
from collections.abc import Sequence

from textual.app import App

from tempo_reader.ui.widgets.row_list import Row, RowList


class Numbers(RowList):
    def build_rows(self, width: int) -> Sequence[Row]:
        return [Row((((f"row {number} of {width}", ""),),), number) for number in range(3)]


class Bare(App[None]):
    CSS = "Numbers { width: 40; }"


async def test_rows_are_set_to_the_lists_width() -> None:
    app = Bare()
    async with app.run_test(size=(80, 24)) as pilot:
        numbers = Numbers()
        await app.screen.mount(numbers)
        await pilot.pause()
        assert "row 0 of 37" in numbers.render_line(0).text
        numbers.styles.width = 20
        await pilot.pause()
        assert "row 0 of 17" in numbers.render_line(0).text


async def test_rows_come_where_somebody_asked_for_the_lists_place_before_its_first_layout() -> None:
    """Textual sends no resize event then: it believes to have shown the list already."""
    app = Bare()
    async with app.run_test(size=(80, 24)) as pilot:
        numbers = Numbers()
        mounted = app.screen.mount(numbers)
        await asyncio.sleep(0)
        app.screen._compositor._full_map_invalidated = (
            True  # as after a scroll, and before the first question
        )
        assert numbers.region.size.width == 40
        await mounted
        await pilot.pause()
        assert numbers.keys == [0, 1, 2]
        assert "row 0 of 37" in numbers.render_line(0).text
