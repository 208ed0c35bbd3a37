"""The user's keys: which count, which cannot be, and that they are shown and obeyed everywhere."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from tests.ui.conftest import screen_lines
from textual.widgets import OptionList

from tempo_reader.domain.language import Language
from tempo_reader.loading.sources import Loaded
from tempo_reader.loading.text import article_from_text
from tempo_reader.localisation.interface import interface_for
from tempo_reader.storage.settings import ReadSettings, Settings
from tempo_reader.storage.settings_reading import read_settings
from tempo_reader.ui.app import ReaderApp
from tempo_reader.ui.commands import COMMANDS, NO_KEY, binding_id, shown_key
from tempo_reader.ui.keymap import Keymap, read_keymap
from tempo_reader.ui.screens.chooser import ChooserScreen
from tempo_reader.ui.screens.help import HelpScreen
from tempo_reader.ui.screens.reader import ReaderScreen
from tempo_reader.ui.widgets.prompt import Prompt

TEXT = "\n\n".join(f"Hari ke-{number} berlalu di Palu. Hujan turun lagi." for number in range(60))


def keymap(**keys: str) -> Keymap:
    return read_keymap(
        ReadSettings(Settings(keys={name.replace("_", "-"): key for name, key in keys.items()}))
    )


def keys_of(found: Keymap) -> Mapping[str, str]:
    return {binding_id(command): command.keys for command in found.commands}


def sentences(found: Keymap) -> list[str]:
    return [problem.sentence(interface_for(Language.ENGLISH)) for problem in found.problems]


def test_names_are_one_of_a_kind_and_so_are_keys() -> None:
    names = [binding_id(command) for command in COMMANDS]
    assert len(names) == len(set(names))
    keys = [key for command in COMMANDS for key in command.keys.split(",") if key]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("f2", "f2"), ("F2", "f2"), ("slash", "slash"), ("/", "slash"), ("~", "tilde"), ("Z", "Z"), ("é", "é"),
        ("ctrl+f", "ctrl+f"), ("ctrl+F", "ctrl+f"), ("shift+z", "Z"), ("alt+left", "alt+left"), (" f3 , f4 ", "f3,f4"),
        ("+", "plus"), ("ctrl+alt+w", "ctrl+alt+w"), ("", ""),
    ],
)  # fmt: skip
def test_keys_can_be_written_in_several_ways(written: str, key: str) -> None:
    assert keys_of(keymap(choose_theme=written))["choose-theme"] == key


@pytest.mark.parametrize("written", ["slahs", "crtl+f", "ctrl+", "\x01", "f99", "ab"])
def test_a_key_that_does_not_exist_is_told(written: str) -> None:
    found = keymap(search=f"{written},f2")
    assert sentences(found) == [f".: there is no key {written}."]
    assert keys_of(found)["search"] == "f2"


@pytest.mark.parametrize(
    ("keys", "told", "then"),
    [
        ({"serch": "f2"}, "there is no command serch; search is one", {"search": "slash"}),
        ({"xyzzy": "f2"}, "there is no command xyzzy", {}),
        (
            {"search": "s"},
            "s is for search now and no longer for sort",
            {"search": "s", "sort": ""},
        ),
        ({"search": "s", "sort": "slash"}, None, {"search": "s", "sort": "slash"}),
        ({"search": "s", "sort": ""}, None, {"search": "s", "sort": ""}),
        ({"search": "f2", "sort": "f2,f3"}, "F2 is already for search", {"search": "f2", "sort": "f3"}),
        ({"search": "j"}, "j is for search now and no longer for move-line", {"move-line": "down"}),
    ],
)
def test_a_key_is_for_one_command(keys: dict[str, str], told: str | None, then: dict[str, str]) -> None:
    found = read_keymap(ReadSettings(Settings(keys=keys)))
    assert len(sentences(found)) == (told is not None)
    assert all((told or "") in sentence for sentence in sentences(found))
    assert {name: keys_of(found)[name] for name in then} == then
    assert all(found.changed[name] == (key or NO_KEY) for name, key in then.items() if name in keys)


def test_a_conflict_is_told_with_its_line() -> None:
    found = read_keymap(read_settings(b"\n[keys]\n  search = 's'\n", Path("settings.toml")))
    assert sentences(found)[0].startswith("settings.toml, line 3, column 3: ")


def open_with(keys: dict[str, str]) -> ReaderApp:
    found = read_keymap(ReadSettings(Settings(keys=keys)))
    return ReaderApp(Loaded(article_from_text(TEXT), None), Language.ENGLISH, keymap=found)


async def test_new_keys_work_and_old_ones_do_not() -> None:
    async with open_with({"search": "f2", "sort": "slash", "quit": ""}).run_test() as pilot:
        await pilot.press("slash")
        assert not pilot.app.screen.query(Prompt)
        await pilot.press("q")
        assert pilot.app.is_running
        await pilot.press("f2")
        assert pilot.app.screen.query(Prompt)


async def test_new_keys_move_in_lists_and_cards_too() -> None:
    async with open_with({"move-line": "w"}).run_test() as pilot:
        screen = pilot.app.screen
        assert isinstance(screen, ReaderScreen)
        before = screen.view.cursor
        await pilot.press("j")
        assert screen.view.cursor == before
        await pilot.press("w", "w")
        assert screen.view.cursor > before
        pilot.app.push_screen(ChooserScreen("?", [("a", "a"), ("b", "b")]))
        await pilot.pause()
        await pilot.press("w")
        assert pilot.app.screen.query_one(OptionList).highlighted == 1


async def test_new_keys_are_shown_below_and_in_the_help() -> None:
    async with open_with({"search": "ctrl+f"}).run_test(size=(120, 60)) as pilot:
        bar = pilot.app.screen.query_one("KeyBar").render()
        assert "Ctrl+f search" in str(bar)
        await pilot.press("question_mark")
        await pilot.pause()
        assert isinstance(pilot.app.screen, HelpScreen)
        assert any("Ctrl+f " in line and "search" in line for line in screen_lines(pilot))
        assert shown_key("ctrl+f") == "Ctrl+f"


async def test_ctrl_c_names_the_key_that_quits_now() -> None:
    async with open_with({"quit": "ctrl+x"}).run_test(size=(120, 40)) as pilot:
        await pilot.press("ctrl+c")
        assert [note.message for note in pilot.app._notifications] == ["Ctrl+x quits."]
