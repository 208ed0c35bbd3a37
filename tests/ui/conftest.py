"""The reader under test: started on an article, waited for until everything is found."""

import time
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from textual.geometry import Region
from textual.pilot import Pilot

from tempo_reader.domain.language import Language
from tempo_reader.loading.sources import Loaded
from tempo_reader.loading.text import article_from_text
from tempo_reader.ui.app import ReaderApp
from tempo_reader.ui.screens.reader import ReaderScreen

PATIENCE = 60.0
"""Seconds that the analysis may take on a busy machine."""
Reading = tuple[Pilot[None], ReaderScreen]
Open = Callable[..., AbstractAsyncContextManager[Reading]]


async def until(pilot: Pilot[Any], true: Callable[[], object]) -> None:
    """Wait until something is so."""
    deadline = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < deadline, f"this never came to be; the screen:\n{shown(pilot)}"
        await pilot.pause(0.02)


async def analysed(pilot: Pilot[Any], screen: ReaderScreen, before: object = None) -> None:
    """Wait until an analysis other than `before` is shown."""
    await until(pilot, lambda: screen.analysis is not before and screen.analysis is not None)
    await pilot.pause()


def screen_lines(pilot: Pilot[Any]) -> list[str]:
    """Return the screen as a person sees it, without colours."""
    size = pilot.app.size
    strips = pilot.app.screen._compositor.render_strips(size)
    assert Region(0, 0, size.width, size.height).size == size
    return ["".join(segment.text for segment in strip).rstrip() for strip in strips]


def shown(pilot: Pilot[Any]) -> str:
    return "\n".join(screen_lines(pilot))


@pytest.fixture(autouse=True)
def a_terminal_that_tells_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COLORFGBG", raising=False)


@pytest.fixture
def reading(articles: Path) -> Open:
    """Return what opens the reader: ``async with reading() as (pilot, screen)``."""

    @asynccontextmanager
    async def open_reader(
        text: str | None = None,
        *,
        size: tuple[int, int] = (120, 40),
        language: Language = Language.INDONESIAN,
        wait: bool = True,
        notifications: bool = False,
    ) -> AsyncIterator[Reading]:
        words = text if text is not None else (articles / "jembatan-palu.txt").read_text(encoding="utf-8")
        app = ReaderApp(Loaded(article_from_text(words), None), language)
        async with app.run_test(size=size, notifications=notifications) as pilot:
            screen = app.screen
            assert isinstance(screen, ReaderScreen)
            if wait:
                await analysed(pilot, screen)
            yield pilot, screen

    return open_reader
