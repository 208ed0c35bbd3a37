from tests.ui.conftest import Open, screen_lines


async def test_long_words_wrap_beside_their_keys(reading: Open) -> None:
    async with reading(size=(60, 120)) as (pilot, _):
        await pilot.press("question_mark")
        lines = screen_lines(pilot)
        number = next(n for n, line in enumerate(lines) if "apa yang diketahui" in line)
        assert lines[number].index("apa yang") == lines[number + 1].index("tanggal, atau")
