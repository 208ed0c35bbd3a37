"""The bar below shows the keys of wherever the user is, and each can be clicked."""

import pytest
from tests.ui.conftest import Open, screen_lines, shown, until
from textual.widgets import Input

from tempo_reader.domain.language import Language
from tempo_reader.localisation.interface import interface_for
from tempo_reader.storage.settings import ReadSettings, Settings
from tempo_reader.ui.commands import HINTS, hints, shown_key
from tempo_reader.ui.keymap import read_keymap
from tempo_reader.ui.widgets.prompt import Prompt

PLACES = {
    "search": ["slash"],
    "filter": ["e", "f"],
    "published": ["p"],
    "palette": ["ctrl+p"],
    "page": ["question_mark"],
    "choice": ["right_square_bracket", "C"],
    "clips": ["A"],
}


def test_each_place_is_tried() -> None:
    assert {*PLACES} == {*HINTS}


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("place", PLACES)
async def test_the_bar_shows_the_keys_of_the_place(reading: Open, place: str, language: Language) -> None:
    async with reading(language=language) as (pilot, screen):
        before = screen_lines(pilot)[-1]
        await pilot.press(*PLACES[place])
        words = interface_for(language)
        wanted = [f"{shown_key(hint.keys)} {words.gettext(hint.label)}" for hint in HINTS[place]]
        await until(pilot, lambda: all(part in screen_lines(pilot)[-1] for part in wanted))
        await pilot.press("escape")
        await until(pilot, lambda: pilot.app.screen is screen and not screen.query(Prompt))
        await pilot.press("escape", "escape")
        await until(pilot, lambda: screen_lines(pilot)[-1] == before)


async def test_keys_of_ones_own_are_shown_in_front_of_the_reader_too() -> None:
    commands = read_keymap(ReadSettings(Settings(keys={"move-line": "f2,down"}))).commands
    assert "f2,down" in [hint.keys for hint in hints("choice", commands)]


async def click_on(pilot: object, label: str) -> None:
    line = screen_lines(pilot)[-1]  # type: ignore[arg-type]
    await pilot.click(offset=(line.index(label), len(screen_lines(pilot)) - 1))  # type: ignore[arg-type, attr-defined]


@pytest.mark.parametrize(
    ("place", "label"),
    [
        ("search", "simpan hasil"),
        ("search", "batalkan"),
        ("filter", "tampilkan semua"),
        ("published", "batalkan"),
        ("page", "tutup"),
        ("choice", "tutup"),
        ("choice", "pilih"),
        ("clips", "tutup"),
        ("palette", "tutup"),
    ],
)
async def test_a_click_on_a_key_does_what_the_key_does(reading: Open, place: str, label: str) -> None:
    async with reading() as (pilot, screen):
        await pilot.press(*PLACES[place])
        await until(pilot, lambda: label in screen_lines(pilot)[-1])
        await click_on(pilot, label)
        await until(pilot, lambda: pilot.app.screen is screen and not screen.query(Prompt))


async def test_a_search_is_kept_when_the_mouse_goes_elsewhere(reading: Open) -> None:
    async with reading() as (pilot, screen):
        await pilot.press("slash", *"jembatan")
        hits = list(screen.finding.hits)
        assert hits
        await pilot.click(offset=(60, 8))
        await until(pilot, lambda: not screen.query(Prompt))
        assert screen.focused is screen.view
        assert screen.finding.hits == hits
        assert "Enter simpan" not in screen_lines(pilot)[-1]


# The palette


@pytest.mark.parametrize(
    ("language", "told"),
    [(Language.INDONESIAN, "tidak ada perintah seperti itu"), (Language.ENGLISH, "no such command")],
)
async def test_the_palette_says_in_the_language_that_there_is_none(
    reading: Open, language: Language, told: str
) -> None:
    async with reading(language=language) as (pilot, screen):
        await pilot.press("ctrl+p", *"zzzqx")
        await until(pilot, lambda: told in shown(pilot))
        assert "No matches" not in shown(pilot)
        await pilot.press("enter", "down", "enter")
        assert pilot.app.screen is not screen
        await pilot.press(*["backspace"] * 5)
        await until(pilot, lambda: told not in shown(pilot))


async def test_the_palette_shows_keys_as_they_are(reading: Open) -> None:
    async with reading() as (pilot, screen):
        await pilot.press("ctrl+p", *screen.words.gettext("previous quote"))
        await until(pilot, lambda: any(line.strip() == "[" for line in screen_lines(pilot)))


@pytest.mark.parametrize("keys", [[], ["e"], ["slash"]], ids=str)
async def test_ctrl_c_says_in_the_language_how_to_quit(reading: Open, keys: list[str]) -> None:
    async with reading() as (pilot, _):
        await pilot.press(*keys, "ctrl+c")
        messages = [note.message for note in pilot.app._notifications]
        titles = [note.title for note in pilot.app._notifications]
        assert messages == ["q untuk keluar."]
        assert titles == [""]


@pytest.mark.parametrize("place", [*PLACES, None])
async def test_ctrl_q_quits_from_everywhere(reading: Open, place: str | None) -> None:
    async with reading() as (pilot, _):
        await pilot.press(*(PLACES[place] if place else []), "ctrl+q")
        await until(pilot, lambda: pilot.app._exit)


async def test_what_is_copied_from_a_prompt_goes_the_same_way(reading: Open) -> None:
    async with reading() as (pilot, screen):
        await pilot.press("slash", *"rapuh")
        screen.query_one(Input).action_select_all()
        await pilot.press("ctrl+c")
        await pilot.app.workers.wait_for_complete()
        assert screen.quoting.last == "rapuh"
        await pilot.press("end", "ctrl+v")
        assert screen.query_one(Input).value == "rapuhrapuh"


async def test_the_bar_says_how_to_go_through_hits(reading: Open) -> None:
    async with reading() as (pilot, screen):
        await pilot.press("slash", *"jembatan", "enter")
        await until(pilot, lambda: f"n {screen.words.gettext('next')}" in screen_lines(pilot)[-1])
        await pilot.press("escape")
        await until(pilot, lambda: f"n {screen.words.gettext('next')}" not in screen_lines(pilot)[-1])


@pytest.mark.parametrize(
    "keys", [["question_mark"], ["e"], ["c"], ["t"], ["v"], ["A"], ["ctrl+p"], ["slash"]], ids=str
)
async def test_the_way_out_is_shown_where_there_is_little_room(reading: Open, keys: list[str]) -> None:
    async with reading(size=(60, 20)) as (pilot, _):
        await pilot.press(*keys)
        await until(pilot, lambda: "Esc " in screen_lines(pilot)[-1])


# Messages


async def test_a_message_takes_the_place_of_the_last_one(reading: Open) -> None:
    async with reading() as (pilot, screen):
        await pilot.press("e", "s", "s", "s")
        assert [note.message for note in pilot.app._notifications] == [
            screen.words.gettext("by first appearance")
        ]


async def test_a_warning_stays_beside_a_message(reading: Open) -> None:
    async with reading() as (pilot, screen):
        screen.notify("awas", severity="warning")
        await pilot.press("s", "s")
        assert len(pilot.app._notifications) == 2


async def test_names_are_sorted_before_their_pane_is_there(reading: Open) -> None:
    async with reading(size=(80, 24)) as (pilot, screen):
        await pilot.press("s", "s", "e")
        await until(pilot, lambda: screen.desk.pane("entities"))
        pane = screen.desk.pane("entities")
        assert pane is not None
        await until(pilot, lambda: pane.keys)
        by_name = pane.keys
        await pilot.press("s")
        assert pane.keys != by_name
        assert {*pane.keys} == {*by_name}


async def test_a_message_does_not_cover_what_is_typed(reading: Open) -> None:
    async with reading(size=(80, 24), notifications=True) as (pilot, screen):
        screen.notify("panjang " * 30, severity="error", timeout=60)
        await pilot.press("slash", *"jembatan")
        await until(pilot, lambda: "panjang" in shown(pilot))
        assert screen_lines(pilot)[-2].startswith(" Cari jembatan")
        assert " di teks" in screen_lines(pilot)[-2]


async def test_a_page_is_turned_in_a_palette_that_has_no_room(reading: Open) -> None:
    async with reading() as (pilot, screen):
        await pilot.press("ctrl+p")
        await pilot.app.workers.wait_for_complete()
        await pilot.resize_terminal(1, 1)
        await pilot.press("pagedown", "down", "pageup")
        await pilot.resize_terminal(120, 40)
        await pilot.press("escape")
        await until(pilot, lambda: pilot.app.screen is screen)
