"""Which theme the reader begins with, and how it is changed."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from tests.ui.conftest import shown, until
from textual.command import CommandList
from textual.theme import Theme

from tempo_reader.domain.language import Language
from tempo_reader.loading.sources import Loaded, load_bundled
from tempo_reader.storage.choices import load_choices
from tempo_reader.storage.settings import Settings
from tempo_reader.ui.app import ReaderApp
from tempo_reader.ui.colour_depth import MANY, NONE
from tempo_reader.ui.screens.chooser import ChooserScreen
from tempo_reader.ui.themes import NIGHT, OWN, PAPER, TERMINAL, theme_for

TRUECOLOR = 1 << 24
SETTLE = """
import json, sys
from tempo_reader.ui.colour_depth import settle_colours
environment = json.loads(sys.argv[1])
print(json.dumps([settle_colours(environment), environment]))
"""


def settled(environment: dict[str, str]) -> tuple[int, dict[str, str]]:
    """Return the depth and the environment afterwards, from a new process: curses takes one terminal only."""
    run = subprocess.run(
        [sys.executable, "-c", SETTLE, json.dumps(environment)], capture_output=True, text=True, check=True
    )
    depth, afterwards = json.loads(run.stdout)
    return depth, afterwards


@pytest.mark.parametrize(
    ("environment", "depth"),
    [
        ({"TERM": "xterm-256color"}, MANY),
        ({"TERM": "xterm-256color", "COLORTERM": "truecolor"}, TRUECOLOR),
        ({"TERM": "xterm", "COLORTERM": "24bit"}, TRUECOLOR),
        ({"TERM": "xterm-kitty"}, MANY),
        ({"TERM": "xterm-direct"}, MANY),
        ({"TERM": "xterm"}, 8),
        ({"TERM": "linux"}, 8),
        ({"TERM": "vt100"}, NONE),
        ({"TERM": "vt220"}, NONE),
        ({"TERM": "no-such-terminal"}, 16),
        ({}, TRUECOLOR),
        ({"TERM": "dumb", "TEXTUAL_COLOR_SYSTEM": "truecolor"}, TRUECOLOR),
        ({"TERM": "xterm-256color", "TEXTUAL_COLOR_SYSTEM": "standard"}, 16),
        ({"TERM": "xterm-256color", "COLORTERM": "truecolor", "NO_COLOR": "1"}, NONE),
        ({"TERM": "xterm-256color", "NO_COLOR": ""}, NONE),
    ],
    ids=str,
)
def test_how_many_colours_there_are(environment: dict[str, str], depth: int) -> None:
    assert settled(environment)[0] == depth


@pytest.mark.parametrize(
    ("environment", "told"),
    [
        ({"TERM": "vt100"}, {"NO_COLOR": "1"}),
        ({"TERM": "vt100", "NO_COLOR": ""}, {"NO_COLOR": ""}),
        ({"TERM": "xterm-kitty"}, {"TEXTUAL_COLOR_SYSTEM": "256"}),
        ({"TERM": "xterm-kitty", "TEXTUAL_COLOR_SYSTEM": "truecolor"}, {"TEXTUAL_COLOR_SYSTEM": "truecolor"}),
        ({"TERM": "xterm"}, {}),
        ({"TERM": "xterm-256color", "COLORTERM": "truecolor"}, {}),
    ],
    ids=str,
)
def test_textual_is_told_what_it_would_guess_wrong(environment: dict[str, str], told: dict[str, str]) -> None:
    assert settled(environment)[1] == environment | told


@pytest.mark.parametrize(
    ("name", "colours", "theme"),
    [
        (None, TRUECOLOR, "tempo-night"),
        ("auto", TRUECOLOR, "tempo-night"),
        ("auto", 16, "tempo-terminal"),
        (None, MANY, "tempo-night"),
        (None, 16, "tempo-terminal"),
        (None, NONE, "tempo-terminal"),
        ("tempo-paper", NONE, "tempo-paper"),
        ("nord", MANY, "nord"),
        ("gone", MANY, "tempo-night"),
    ],
)
def test_the_theme_to_begin_with(name: str | None, colours: int, theme: str) -> None:
    assert theme_for(name, colours, {}).name == theme


@pytest.mark.parametrize(
    ("told", "theme"),
    [
        ("0;15", "tempo-paper"),
        ("0;default;15", "tempo-paper"),
        ("0;7", "tempo-paper"),
        ("15;0", "tempo-night"),
        ("default;default", "tempo-night"),
        ("12;8", "tempo-night"),
        ("", "tempo-night"),
        ("7", "tempo-paper"),
        (";", "tempo-night"),
        ("15;115", "tempo-night"),
    ],
)
def test_a_terminal_that_says_it_is_light_gets_paper(told: str, theme: str) -> None:
    environment = {"COLORFGBG": told}
    assert theme_for(None, MANY, environment).name == theme
    assert theme_for("auto", MANY, environment).name == theme
    assert theme_for("tempo-night", MANY, environment).name == "tempo-night"
    assert theme_for("auto", 16, environment).name == "tempo-terminal"


async def test_to_follow_the_terminal_is_chosen_and_remembered(
    choices: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLORFGBG", "0;15")
    app = open_with(theme=NIGHT.name)
    async with app.run_test(size=(100, 40)) as pilot:
        await app.run_action("choose_theme")
        await until(pilot, lambda: "whatever suits the terminal" in shown(pilot))
        await pilot.press("enter")
        await until(pilot, lambda: load_choices(choices).choices.theme == "auto")
        assert app.theme == PAPER.name
    assert open_with(theme="auto").theme == PAPER.name


def open_with(**settings: object) -> ReaderApp:
    loaded = Loaded(load_bundled(), None)
    return ReaderApp(loaded, Language.ENGLISH, Settings(**settings), remembering=True)  # type: ignore[arg-type]


@pytest.fixture(autouse=True)
def choices(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("tempo_reader.storage.choices.choices_file", lambda: tmp_path / "choices.json")
    return tmp_path / "choices.json"


@pytest.mark.parametrize("theme", OWN, ids=lambda theme: theme.name)
async def test_each_theme_is_whole_from_the_first_frame(theme: Theme) -> None:
    app = open_with(theme=theme.name)
    async with app.run_test():
        assert app.current_theme is theme
        assert app.has_class("-dark-mode") == app.current_theme.dark
        assert app.has_class("-light-mode") != app.current_theme.dark
        assert app.native_ansi_color == app.current_theme.ansi


async def test_a_key_walks_through_the_themes_and_the_last_one_is_remembered(choices: Path) -> None:
    app = open_with()
    async with app.run_test() as pilot:
        seen = [app.theme]
        for _ in OWN:
            await pilot.press("T")
            seen.append(app.theme)
        assert seen[:3] == [NIGHT.name, PAPER.name, TERMINAL.name]
        assert len(set(seen)) == 4
        await pilot.pause()
        assert load_choices(choices).choices.theme == seen[-1]


async def test_a_theme_is_chosen_from_the_palette() -> None:
    app = open_with()
    async with app.run_test(size=(100, 40)) as pilot:
        await pilot.press("ctrl+p", *"choose a colour theme")
        await until(pilot, lambda: app.screen.query_one(CommandList).option_count == 1)
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, ChooserScreen))
        await pilot.press("j", "j", "enter")
        await until(pilot, lambda: app.theme == PAPER.name)


async def test_the_terminals_colours_come_and_go_while_reading() -> None:
    app = open_with(theme=NIGHT.name)
    async with app.run_test(size=(100, 30)) as pilot:
        for theme, native in ((TERMINAL, True), (PAPER, False), (TERMINAL, True), (NIGHT, False)):
            app.theme = theme.name
            await pilot.pause()
            strips = app.screen._compositor.render_strips(app.size)
            colors = {
                s.style.color
                for strip in strips
                for s in strip
                if s.style and s.style.color and s.text.strip()
            }
            assert colors
            assert any(color.triplet is None for color in colors) == native, theme.name
