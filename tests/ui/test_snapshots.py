"""One picture of each screen in each language, one of them wide and one narrow.

After a change that is meant, look at ``snapshot_report.html`` and run
``pytest tests/ui/test_snapshots.py --snapshot-update``.
"""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest
from tests.ui.conftest import analysed
from textual.pilot import Pilot
from textual.screen import Screen

from tempo_reader.domain.language import Language
from tempo_reader.loading.sources import Loaded
from tempo_reader.loading.text import article_from_text
from tempo_reader.ui import screens
from tempo_reader.ui.app import ReaderApp
from tempo_reader.ui.screens.card import CardScreen
from tempo_reader.ui.screens.chooser import ChooserScreen
from tempo_reader.ui.screens.clips import ClipsScreen
from tempo_reader.ui.screens.help import HelpScreen
from tempo_reader.ui.screens.palette import Palette
from tempo_reader.ui.screens.reader import ReaderScreen

WIDE, NARROW = (120, 40), (80, 24)
KEYS: dict[str, list[str]] = {
    "reader": [],
    "names": ["e", "j"],
    "timeline": ["t", "j"],
    "quotes": ["c", "j"],
    "search": ["slash", *"jembatan"],
    "card": ["t", "g", "enter", "i"],
    "help": ["question_mark"],
    "styles": ["right_square_bracket", "C"],
    "clips": ["right_square_bracket", "a", "A"],
    "selection": ["full_stop", "v", "j"],
    "filter": ["e", "f", *"palu"],
    "published": ["p"],
    "kind": ["e", "j", "K"],
    "palette": ["ctrl+p", *"an"],
}
SCREENS = {ReaderScreen: "reader", CardScreen: "card", HelpScreen: "help", ChooserScreen: "styles",
           ClipsScreen: "clips", Palette: "palette"}  # fmt: skip
"""A picture in which each screen is seen."""


def test_every_screen_is_pictured() -> None:
    modules = [import_module(f"{screens.__name__}.{found.name}") for found in iter_modules(screens.__path__)]
    here = {
        value
        for module in modules
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, Screen) and value.__module__ == module.__name__
    }
    assert {cls for cls in here if not any(issubclass(other, cls) for other in here - {cls})} == {*SCREENS}
    assert {*SCREENS.values()} <= {*KEYS}


@pytest.mark.parametrize("screen", KEYS)
@pytest.mark.parametrize(
    ("language", "size"),
    [(Language.INDONESIAN, WIDE), (Language.ENGLISH, NARROW)],
    ids=["id-wide", "en-narrow"],
)
def test_screen(
    snap_compare: Callable[..., bool], articles: Path, screen: str, language: Language, size: tuple[int, int]
) -> None:
    text = (articles / "jembatan-palu.txt").read_text(encoding="utf-8")
    app = ReaderApp(Loaded(article_from_text(text), None), language)

    async def press(pilot: Pilot[None]) -> None:
        await analysed(pilot, pilot.app.screen)  # type: ignore[arg-type]  # the reader screen
        await pilot.press(*KEYS[screen])
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()

    assert snap_compare(app, run_before=press, terminal_size=size)
