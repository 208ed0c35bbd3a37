"""What a pane is filtered by is said over it, and its first row is seen."""

from tests.ui.conftest import Open, screen_lines, shown, until

NAMES = [
    f"{first} {last}"
    for first in ("Budi", "Agus", "Dewi", "Rina")
    for last in ("Halim", "Lubis", "Siregar", "Hidayat")
]
MANY = "Rapat\n\nTempo.co, Palu - Rapat digelar pada Senin, 4 Maret 2024.\n\n" + "\n\n".join(
    f"{name}, anggota panitia, hadir pada {day} Maret 2024. “Kami datang,” kata {name}."
    for day, name in enumerate(NAMES, 5)
)


async def test_the_first_row_is_seen_however_far_down_one_was(reading: Open) -> None:
    async with reading(MANY, size=(80, 20)) as (pilot, _):
        await pilot.press("e", "G", "f", *"lubis")
        await until(pilot, lambda: any("Budi Lubis" in line[:24] for line in screen_lines(pilot)))
        assert "(4)" in screen_lines(pilot)[2][:24]


async def test_the_filter_stands_over_the_pane(reading: Open) -> None:
    async with reading(MANY) as (pilot, _):
        await pilot.press("e", "f", *"[b]lu", "enter")
        assert "─[b]lu · Siapa" in screen_lines(pilot)[1]
        await pilot.press("f", "escape")
        assert " · " not in screen_lines(pilot)[1][:24]


async def test_the_name_stands_over_the_panes_that_it_filters(reading: Open) -> None:
    async with reading(MANY) as (pilot, screen):
        await pilot.press("e", "j", "o")
        assert screen.chosen is not None
        assert screen.analysis is not None
        name = screen.analysis.entities[screen.chosen.number].name
        assert f"{name} · Linimasa" in shown(pilot)
        await pilot.press("o")
        assert f"{name} · Linimasa" not in shown(pilot)


async def test_the_rail_shows_the_place_among_many_hits(reading: Open) -> None:
    async with reading(MANY * 3, size=(60, 20)) as (pilot, _):
        await pilot.press("slash", "a", "enter")
        rail = [line[-1:] for line in screen_lines(pilot)[1:-1]]
        assert "◀" in rail
        assert "◂" in rail
