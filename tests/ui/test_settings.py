"""What is set, seen on the screen; what cannot be followed, told."""

import os
from pathlib import Path

import pytest
from tests.ui.conftest import analysed, shown, until
from textual.command import CommandList
from textual.widgets import Input

from tempo_reader.domain.language import Language
from tempo_reader.loading.sources import Loaded
from tempo_reader.loading.text import article_from_text
from tempo_reader.localisation.interface import interface_for
from tempo_reader.resources import asset
from tempo_reader.storage.choices import Choices, load_choices
from tempo_reader.storage.settings import Mark, Pane, Settings
from tempo_reader.storage.settings_reading import read_settings
from tempo_reader.ui.app import ReaderApp
from tempo_reader.ui.clipboard.preference import parse_preference
from tempo_reader.ui.clipboard.way import Way
from tempo_reader.ui.commands import COMMANDS, binding_id
from tempo_reader.ui.preferences import check
from tempo_reader.ui.screens.reader import ReaderScreen

FILE = Path("settings.toml")
TEXT = (
    "Tempo.co, Jakarta - Wali Kota Palu Rina Yulianti menutup jembatan pada Senin, 4 Maret 2024. "
    "Hujan deras turun kemarin. “Jembatan itu rapuh,” kata Rina di Palu."
)


def app_with(settings: Settings, **more: object) -> ReaderApp:
    return ReaderApp(Loaded(article_from_text(TEXT), None), Language.INDONESIAN, settings, **more)  # type: ignore[arg-type]


def reader(app: object) -> ReaderScreen:
    assert isinstance(app, ReaderApp)
    return app.reader


@pytest.mark.parametrize("panes", [{Pane.QUOTES}, set(), {*Pane}], ids=str)
async def test_the_panes_that_are_open_at_the_start(panes: set[Pane]) -> None:
    async with app_with(Settings(panes=frozenset(panes))).run_test(size=(120, 40)) as pilot:
        await analysed(pilot, reader(pilot.app))
        words = shown(pilot)
        titles = {
            Pane.ENTITIES: "Siapa dan di mana",
            Pane.TIMELINE: "Linimasa",
            Pane.QUOTES: "Siapa berkata apa",
        }
        assert {pane for pane, title in titles.items() if title in words} == panes


@pytest.mark.parametrize("mark", Mark)
async def test_marks_can_be_left_out_and_brought_back(mark: Mark) -> None:
    classes = {Mark.ENTITIES: {"article--person", "article--organisation", "article--place"},
               Mark.DATES: {"article--date"}, Mark.QUOTES: {"article--quote"}}  # fmt: skip
    settings = Settings(marks=frozenset({*Mark} - {mark}))
    async with app_with(settings).run_test(size=(120, 40)) as pilot:
        screen = reader(pilot.app)
        await analysed(pilot, screen)
        marked = {name for _, name in screen.view.marked.marks.items}
        assert marked
        assert not marked & classes[mark]
        await pilot.app.run_action(f"mark('{mark}')", screen)
        assert {name for _, name in screen.view.marked.marks.items} & classes[mark]


async def test_the_width_of_the_text() -> None:
    async with app_with(Settings(measure=44)).run_test(size=(120, 40)) as pilot:
        assert reader(pilot.app).view.measure == 44
        lines = shown(pilot).splitlines()[1:]
        assert any("Wali Kota Palu Rina Yulianti menutup" in line for line in lines)
        assert not any("menutup jembatan pada" in line for line in lines)


async def test_lines_can_be_set_flush() -> None:
    async with app_with(Settings(measure=40, panes=frozenset())).run_test(size=(120, 40)) as pilot:
        view = reader(pilot.app).view
        await analysed(pilot, reader(pilot.app))
        ragged = shown(pilot)
        await pilot.press("ctrl+p", *"kedua sisi")
        await until(pilot, lambda: "rata" in shown(pilot))
        await pilot.press("enter")
        await until(pilot, lambda: view.justified)
        await pilot.pause()
        flush = shown(pilot)
        assert flush.split() == ragged.split()
        assert flush != ragged
    settings = Settings(measure=40, justified=True, panes=frozenset())
    async with app_with(settings).run_test(size=(120, 40)) as pilot:
        await analysed(pilot, reader(pilot.app))
        assert shown(pilot) == flush


async def test_the_sentence_being_read_can_be_left_unmarked() -> None:
    async with app_with(Settings(current_sentence=False)).run_test(size=(60, 40)) as pilot:
        screen = reader(pilot.app)
        await analysed(pilot, screen)
        assert "▌" in shown(pilot)
        assert "▏" not in shown(pilot)
        await pilot.app.run_action("mark_sentence", screen)
        await pilot.pause()
        assert "▏" in shown(pilot)


@pytest.mark.parametrize("resolved", [True, False])
async def test_calendar_days_beside_their_words(resolved: bool) -> None:
    async with app_with(Settings(resolved_dates=resolved)).run_test(size=(120, 40)) as pilot:
        await analysed(pilot, reader(pilot.app))
        assert ("kemarin [" in shown(pilot)) == resolved


async def test_the_way_to_the_clipboard_is_followed() -> None:
    async with app_with(Settings(clipboard="auto -osc52")).run_test() as pilot:
        assert reader(pilot.app).quoting._preference == parse_preference("auto -osc52")


@pytest.mark.parametrize(
    ("variable", "reduced", "level"),
    [(None, False, "none"), (None, True, "none"), ("full", False, "full"), ("full", True, "none")],
)
async def test_motion(
    variable: str | None, reduced: bool, level: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("TEXTUAL_ANIMATIONS", raising=False)
    if variable is not None:
        monkeypatch.setenv("TEXTUAL_ANIMATIONS", variable)
        assert "TEXTUAL_ANIMATIONS" in os.environ
    app = app_with(Settings(reduced_motion=reduced))
    async with app.run_test():
        assert app.animation_level == level


# What cannot be followed


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('theme = "tempo-nigth"', "there is no theme tempo-nigth; tempo-night is one."),
        ('theme = "x"', "there is no theme x."),
        ('clipboard = "auto -telegraph"', "there is no way to the clipboard called telegraph"),
        ('[keys]\nserch = "f2"', "there is no command serch"),
    ],
)
def test_what_only_the_interface_can_judge_is_told_with_its_line(text: str, told: str) -> None:
    found = check(read_settings(f"\nmouse = false\n{text}".encode(), FILE))
    (problem,) = found.problems
    sentence = problem.sentence(interface_for(Language.ENGLISH))
    assert told in sentence
    assert sentence.startswith(f"settings.toml, line {2 + text.count(chr(10)) + 1}, column 1: ")
    assert found.settings == Settings(mouse=False, keys=found.settings.keys)


async def test_problems_are_on_the_screen_and_so_is_the_article() -> None:
    told = "settings.toml, line 3: [b]no[/b]."
    async with app_with(Settings(), messages=[told]).run_test(size=(120, 40), notifications=True) as pilot:
        await until(pilot, lambda: told in shown(pilot))
        assert "Wali Kota Palu" in shown(pilot)


@pytest.mark.parametrize("language", Language)
def test_the_default_file_knows_the_keys_and_the_ways(language: Language) -> None:
    words = asset("settings", f"{language.value}.toml").read_text(encoding="utf-8")
    table = words.partition("[keys]\n")[2].replace("# ", "")
    found = check(read_settings(f"[keys]\n{table}".encode(), FILE))
    assert found.problems == ()
    assert found.keymap.changed == {}
    assert set(found.settings.keys) < {binding_id(command) for command in COMMANDS}
    assert all(f'"{way}"' in words for way in Way)


# What is remembered


@pytest.fixture
def choices(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "choices.json"
    monkeypatch.setattr("tempo_reader.storage.choices.choices_file", lambda: file)
    return file


async def test_what_is_chosen_with_a_key_is_remembered(choices: Path) -> None:
    app = app_with(Settings(), remembering=True)
    async with app.run_test(size=(120, 40)) as pilot:
        assert not choices.exists()
        await pilot.press("l", "plus", "T")
        await pilot.pause()
        assert load_choices(choices).choices == Choices(Language.ENGLISH, app.theme, app.reader.view.measure)


async def test_choices_that_cannot_be_kept_are_told_once(choices: Path) -> None:
    choices.mkdir()
    async with app_with(Settings(), remembering=True).run_test(size=(120, 40)) as pilot:
        await pilot.press("l", "l")
        await pilot.pause()
        messages = [note.message for note in pilot.app._notifications]
        assert sum("kept for the next time" in words or "diingat" in words for words in messages) == 1


# Options as commands


async def test_the_mouse_is_given_to_the_terminal_and_taken_back(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[str] = []
    app = app_with(Settings())
    async with app.run_test() as pilot:
        driver = type(app._driver)
        monkeypatch.setattr(driver, "_enable_mouse_support", lambda _: calls.append("on"), raising=False)
        monkeypatch.setattr(driver, "_disable_mouse_support", lambda _: calls.append("off"), raising=False)
        for _ in range(3):
            await app.run_action("switch_mouse")
        await pilot.pause()
    assert calls[:3] == ["off", "on", "off"]


@pytest.mark.parametrize("language", Language)
async def test_the_palette_has_every_command_in_the_language(language: Language) -> None:
    app = ReaderApp(Loaded(article_from_text(TEXT), None), language)
    async with app.run_test():
        words = interface_for(language)
        titles = [command.title for command in app.get_system_commands(app.screen)]
        assert titles == [words.gettext(command.help) for command in COMMANDS if command.palette]
        named = {binding_id(command) for command in COMMANDS if command.palette}
        options = {"language", "theme", "choose-theme", "wider", "narrower", "pane-entities", "pane-timeline",
                   "pane-quotes", "mark-entities", "mark-dates", "mark-quotes", "mark-sentence", "resolved-dates",
                   "justify", "choose-clipboard", "reduce-motion", "switch-mouse"}  # fmt: skip
        assert options <= named


async def test_a_command_from_the_palette_is_done() -> None:
    app = app_with(Settings())
    async with app.run_test(size=(120, 40)) as pilot:
        await analysed(pilot, reader(app))
        await pilot.press("ctrl+p", *"bahasa indonesia atau")
        await until(pilot, lambda: app.screen.query_one(CommandList).option_count == 1)
        await pilot.press("enter")
        await until(pilot, lambda: app.reader.language is Language.ENGLISH)


async def test_nothing_blinks_where_nothing_moves() -> None:
    app = app_with(Settings(reduced_motion=True))
    async with app.run_test() as pilot:
        await pilot.press("slash")
        blinking = app.screen.query_one(Input)
        assert not blinking.cursor_blink
        await pilot.press("escape")
        await app.run_action("reduce_motion")
        await pilot.press("slash")
        assert app.screen.query_one(Input).cursor_blink
