"""Contrast of every text on the screen, by WCAG 2.2; and that without colours nothing is said by colour."""

import unicodedata
from collections.abc import Iterator
from itertools import product

import pytest
from rich.color import Color
from rich.style import Style
from tests.ui.conftest import analysed
from textual.geometry import Region
from textual.pilot import Pilot
from textual.screen import ModalScreen
from textual.widget import Widget

from tempo_reader.domain.language import Language
from tempo_reader.loading.sources import Loaded, load_bundled
from tempo_reader.storage.settings import Settings
from tempo_reader.ui.app import ReaderApp
from tempo_reader.ui.colour_depth import MANY, NONE
from tempo_reader.ui.themes import NIGHT, PAPER, TERMINAL
from tempo_reader.ui.widgets.article_view import ArticleView
from tempo_reader.ui.widgets.line_drawing import BLOCK_CLASSES
from tempo_reader.ui.widgets.line_styles import LineStyles
from tempo_reader.ui.widgets.row_list import RowList

LEAST = 4.5
"""WCAG 2.2, 1.4.3, for text of normal size."""
DRAWN = {"BOX", "LOWER", "UPPER", "LEFT", "RIGHT", "FULL", "MIDDLE"}
"""How the names of signs begin that draw lines and bars; those are no text."""
STATES: dict[str, list[str]] = {
    "reading": [],
    "a name": ["e", "j", "j"],
    "an event": ["t", "j"],
    "a quote": ["c", "j"],
    "a filter": ["f", "k"],
    "searching": ["slash", *"kim"],
    "hits": ["slash", *"kim", "enter", "n"],
    "no hits": ["slash", *"xyzzy"],
    "selecting": ["v", "j"],
    "notes": ["r"],
    "copied": ["y"],
    "help": ["question_mark"],
    "a card": ["e", "j", "i"],
    "a choice": ["C", "j"],
    "clips": ["a", "A"],
    "commands": ["ctrl+p"],
    "commands typed": ["ctrl+p", *"ku"],
    "no command": ["ctrl+p", *"zzz"],
}


def luminance(color: Color) -> float:
    """Return the relative luminance by WCAG 2.2."""
    assert color.triplet is not None
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in color.triplet.normalized]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: Color, other: Color) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def of_style(style: Style) -> float:
    assert style.color is not None
    assert style.bgcolor is not None
    assert not style.dim
    return contrast(style.color, style.bgcolor)


def is_text(words: str) -> bool:
    return any(not char.isspace() and not is_drawing(char) for char in words)


def is_drawing(char: str) -> bool:
    emoji = unicodedata.category(char) == "So" and unicodedata.east_asian_width(char) == "W"
    return emoji or unicodedata.name(char, "?").split()[0] in DRAWN


def open_with(theme: str | None, colours: int = MANY) -> ReaderApp:
    loaded = Loaded(load_bundled(), None)
    return ReaderApp(loaded, Language.INDONESIAN, Settings(theme=theme), colours=colours)


def on_top(pilot: Pilot[None]) -> list[Region]:
    """Return the parts of the screen that are in use: all, or what lies over the rest."""
    screen = pilot.app.screen
    if not isinstance(screen, ModalScreen):
        return [screen.region]
    return [
        widget.region
        for widget in screen.query(".dialog, #--input, #--results, Toast, KeyBar")
        if widget.region
    ]


def texts(pilot: Pilot[None]) -> Iterator[tuple[str, Style]]:
    """Return all text in use as it is sent to the terminal."""
    strips = pilot.app.screen._compositor.render_strips(pilot.app.size)
    for region in on_top(pilot):
        for strip in strips[region.y : region.bottom]:
            for segment in strip.crop(region.x, region.right):
                if is_text(segment.text) and segment.style is not None:
                    yield segment.text.strip(), segment.style


async def settled(pilot: Pilot[None]) -> None:
    """Wait until what was pressed is on the screen; the palette finds its commands in the background."""
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


@pytest.mark.parametrize("theme", [NIGHT.name, PAPER.name])
async def test_every_text_on_the_screen_can_be_read(theme: str) -> None:
    app = open_with(theme)
    async with app.run_test(size=(140, 44), notifications=True) as pilot:
        await analysed(pilot, app.reader)
        faint = set()
        for state, keys in STATES.items():
            await pilot.press(*keys)
            await settled(pilot)
            seen = list(texts(pilot))
            assert seen, state
            for words, style in seen:
                if of_style(style) < LEAST:
                    faint.add((state, words, str(style), round(of_style(style), 2)))
            await pilot.press("escape", "escape", "escape")
        assert not faint


@pytest.mark.parametrize("theme", [NIGHT.name, PAPER.name])
async def test_marks_can_be_read_however_they_lie_over_one_another(theme: str) -> None:
    app = open_with(theme)
    async with app.run_test(size=(140, 44)) as pilot:
        await analysed(pilot, app.reader)
        layers = [
            ("", *BLOCK_CLASSES.values(), "article--note", "article--cursor"),
            ("", "article--sentence"),
            ("", "article--quote"),
            ("", "article--person", "article--organisation", "article--place"),
            ("", "article--date"),
            ("", "article--focus"),
            ("", "article--hit", "article--hit-current"),
            ("", "article--selection"),
        ]
        rows = [
            ("", "rows--current", "rows--focused"),
            ("", "rows--here", *(name for name in RowList.COMPONENT_CLASSES if name != "rows--here")),
        ]
        faint = set()
        views: list[tuple[Widget, list[tuple[str, ...]]]] = [(app.reader.view, layers)]
        views += [(pane, rows) for pane in app.reader.desk.panes()]
        for widget, kinds in views:
            styles = LineStyles(widget)
            for names in product(*kinds):
                chosen = tuple(name for name in names if name)
                if of_style(styles.of(chosen)) < LEAST:
                    faint.add(chosen)
        assert not faint
        assert ArticleView.COMPONENT_CLASSES - {name for kind in layers for name in kind} == {
            "article--rail", "article--thumb", "article--tick",
        }  # fmt: skip


# Without colours


@pytest.mark.parametrize("theme", [None, PAPER.name])
async def test_no_color_leaves_none(theme: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = open_with(theme, NONE)
    async with app.run_test(size=(140, 44), notifications=True) as pilot:
        await analysed(pilot, app.reader)
        for keys in STATES.values():
            await pilot.press(*keys)
            await settled(pilot)
            strips = pilot.app.screen._compositor.render_strips(pilot.app.size)
            for strip in strips:
                for segment in strip:
                    colors = (segment.style.color, segment.style.bgcolor) if segment.style else ()
                    assert all(color is None or color.is_default for color in colors), (keys, segment)
            await pilot.press("escape", "escape", "escape")


@pytest.mark.parametrize("colours", [NONE, 8])
async def test_attributes_say_what_colours_would(colours: int, monkeypatch: pytest.MonkeyPatch) -> None:
    if colours == NONE:
        monkeypatch.setenv("NO_COLOR", "1")
    app = open_with(None, colours)
    async with app.run_test(size=(140, 44)) as pilot:
        await analysed(pilot, app.reader)
        assert app.theme == TERMINAL.name
        styles = LineStyles(app.reader.view)
        said = {}
        for name in (
            "", "article--person", "article--date", "article--quote", "article--focus",
            "article--hit", "article--hit-current", "article--selection", "article--note",
        ):  # fmt: skip
            style = styles.of((name,) if name else ())
            attributes = (style.bold, style.italic, style.underline, style.reverse, style.dim)
            said[tuple(bool(attribute) for attribute in attributes)] = name
        assert len(said) == 9, said
        for pane in app.reader.desk.panes():
            rows = LineStyles(pane)
            assert rows.of(("rows--focused",)).reverse
            assert rows.of(("rows--here",)).bold


async def test_sixteen_colours_leave_text_the_terminals_own() -> None:
    app = open_with(None, 16)
    async with app.run_test(size=(140, 44)) as pilot:
        await analysed(pilot, app.reader)
        for words, style in texts(pilot):
            if style.color is not None and not style.color.is_default:
                assert style.color.number is not None, words
            assert style.bgcolor is None or style.bgcolor.is_default, words
