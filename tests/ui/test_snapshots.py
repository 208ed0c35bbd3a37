"""One picture of each screen in each language, one of them wide and one narrow.

After a change that is meant, look at ``snapshot_report.html`` and run
``pytest tests/ui/test_snapshots.py --snapshot-update``.
"""

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.ui.conftest import analysed
from textual.pilot import Pilot

from tempo_reader.domain.language import Language
from tempo_reader.loading.sources import Loaded
from tempo_reader.loading.text import article_from_text
from tempo_reader.ui.app import ReaderApp

WIDE, NARROW = (120, 40), (80, 24)
KEYS = {
    "reader": [],
    "timeline": ["t", "j"],
    "quotes": ["c", "j"],
    "search": ["slash", *"jembatan"],
    "card": ["t", "g", "enter", "i"],
    "help": ["question_mark"],
    "styles": ["right_square_bracket", "C"],
    "clips": ["right_square_bracket", "a", "A"],
}


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
        await pilot.pause()

    assert snap_compare(app, run_before=press, terminal_size=size)
