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
