"""Take the README's picture of the reader on the bundled article: ``python -m tests.screenshot``."""

import asyncio
import re
from pathlib import Path

from tempo_reader.domain.language import Language
from tempo_reader.loading.sources import Loaded, load_bundled
from tempo_reader.ui.app import ReaderApp

PICTURE = Path(__file__).resolve().parent.parent / "assets" / "screenshots" / "reader.svg"
SIZE = (120, 40)
REMOTE_FONT = re.compile(r"@font-face \{.*?\}", re.DOTALL)
"""A picture must not fetch anything; the viewer's own monospaced font does."""


async def take() -> str:
    """Return the screen as SVG once everything is found."""
    app = ReaderApp(Loaded(load_bundled(), None), Language.INDONESIAN)
    async with app.run_test(size=SIZE) as pilot:
        while app.reader.analysis is None:
            await pilot.pause(0.05)
        await pilot.press("j", "j")
        await pilot.pause()
        return REMOTE_FONT.sub("", app.export_screenshot(title="tempo-reader"))


if __name__ == "__main__":
    PICTURE.parent.mkdir(exist_ok=True)
    PICTURE.write_text(asyncio.run(take()), encoding="utf-8")
