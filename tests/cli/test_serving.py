"""``--serve`` in a real browser: the reader is drawn, answers keys, and talks to nobody else."""

import asyncio
import base64
import itertools
import os
import shutil
import socket
import struct
import subprocess
import sys
import time
import zlib
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from tempo_reader.cli import main
from tempo_reader.cli.arguments import Arguments
from tempo_reader.cli.serving import run_server
from tempo_reader.domain.language import Language
from tempo_reader.ui.themes import NIGHT, PAPER

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update", "--window-size=900,600",
)  # fmt: skip
PATIENCE = 60.0
"""Seconds that a slow machine may take."""

aiohttp = pytest.importorskip("aiohttp", reason="textual-serve is not installed")
pytest.importorskip("textual_serve", reason="textual-serve is not installed")
needs_chromium = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed")


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """Serve the bundled article and return where."""
    with socket.socket() as probe:
        probe.bind(("localhost", 0))
        port = probe.getsockname()[1]
    command = [
        sys.executable,
        "-m",
        "tempo_reader",
        "--serve",
        "--address",
        f"localhost:{port}",
        "--lang",
        "id",
    ]
    environment = {**os.environ, "HOME": str(tmp_path)}
    with (tmp_path / "log").open("wb") as log:
        server = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
        try:
            for _ in range(int(PATIENCE * 10)):
                with socket.socket() as probe:
                    probe.settimeout(0.1)
                    if probe.connect_ex(("localhost", port)) == 0:
                        break
                assert server.poll() is None, (tmp_path / "log").read_text()
                time.sleep(0.1)
            yield f"localhost:{port}"
        finally:
            server.terminate()
            server.wait(PATIENCE)


class Page:
    """A browser's page, by the DevTools protocol."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._numbers = itertools.count(1)
        self.asked_for: dict[str, str] = {}
        """The addresses that were asked for and not held back by the page's policy."""

    async def do(self, method: str, **parameters: object) -> dict[str, Any]:
        number = next(self._numbers)
        await self._connection.send_json({"id": number, "method": method, "params": parameters})
        while True:
            message = await self._connection.receive_json(timeout=PATIENCE)
            if message.get("method") == "Network.requestWillBeSent":
                self.asked_for[message["params"]["requestId"]] = message["params"]["request"]["url"]
            if message.get("params", {}).get("blockedReason") == "csp":
                del self.asked_for[message["params"]["requestId"]]
            if message.get("id") == number:
                assert "error" not in message, message
                return dict(message["result"])

    async def wait_for(self, script: str) -> None:
        """Wait until a script gives something true."""
        for _ in range(int(PATIENCE * 5)):
            if (await self.do("Runtime.evaluate", expression=script))["result"].get("value"):
                return
            await asyncio.sleep(0.2)
        pytest.fail(f"never true: {script}")

    async def press(self, key: str) -> None:
        await self.do("Input.dispatchKeyEvent", type="keyDown", key=key, text=key)
        await self.do("Input.dispatchKeyEvent", type="keyUp", key=key)

    async def wait_for_ground(self, color: str) -> None:
        """Wait until most of the picture, the side panes' ground, is of one colour."""
        seen, deadline = "", time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            shot = await self.do("Page.captureScreenshot", format="png")
            seen = most_of(base64.b64decode(shot["data"]))
            if seen == color:
                return
            await asyncio.sleep(0.5)
        pytest.fail(f"the page is {seen}, not {color}")


def most_of(png: bytes) -> str:
    """Return the colour of most pixels of a PNG as Chromium writes it: 8 bits a channel, not interlaced."""
    width, height, bits, kind, _, _, interlaced = struct.unpack(">IIBBBBB", png[16:29])
    assert (bits, interlaced) == (8, 0)
    channels = {2: 3, 6: 4}[kind]
    data, at = b"", 8
    while at < len(png):
        length, name = struct.unpack(">I4s", png[at : at + 8])
        if name == b"IDAT":
            data += png[at + 8 : at + 8 + length]
        at += 12 + length
    rows = zlib.decompress(data)
    stride = width * channels
    above = bytearray(stride)
    counted: Counter[bytes] = Counter()
    for number in range(height):
        start = number * (stride + 1)
        row = bytearray(rows[start + 1 : start + 1 + stride])
        unfilter(rows[start], row, above, channels)
        counted.update(bytes(row[x : x + 3]) for x in range(0, stride, channels * 3))
        above = row
    return "#" + counted.most_common(1)[0][0].hex()


def unfilter(kind: int, row: bytearray, above: bytearray, step: int) -> None:
    """Undo a PNG filter (PNG specification, 9.2) in place."""
    for x in range(len(row)):
        left = row[x - step] if x >= step else 0
        up = above[x]
        corner = above[x - step] if x >= step else 0
        if kind == 1:
            row[x] = row[x] + left & 255
        elif kind == 2:
            row[x] = row[x] + up & 255
        elif kind == 3:
            row[x] = row[x] + (left + up) // 2 & 255
        elif kind == 4:
            guess = left + up - corner
            nearest = min((left, up, corner), key=lambda value: abs(guess - value))
            row[x] = row[x] + nearest & 255


@asynccontextmanager
async def browser(folder: Path) -> AsyncIterator[Page]:
    profile = folder / "profile"
    assert CHROMIUM is not None
    process = subprocess.Popen(
        [CHROMIUM, *FLAGS, "--remote-debugging-port=0", f"--user-data-dir={profile}", "about:blank"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        port_file = profile / "DevToolsActivePort"
        for _ in range(int(PATIENCE * 10)):
            if port_file.exists() and port_file.read_text().count("\n"):
                break
            await asyncio.sleep(0.1)
        port = port_file.read_text().splitlines()[0]
        async with aiohttp.ClientSession() as session:
            async with session.get(f"http://localhost:{port}/json/list") as answer:
                pages = await answer.json()
            url = next(page["webSocketDebuggerUrl"] for page in pages if page["type"] == "page")
            async with session.ws_connect(url, max_msg_size=0) as connection:
                yield Page(connection)
    finally:
        process.terminate()
        process.wait(PATIENCE)


@needs_chromium
async def test_the_reader_is_drawn_in_a_browser_and_answers_keys(address: str, tmp_path: Path) -> None:
    async with browser(tmp_path) as page:
        await page.do("Network.enable")
        await page.do("Page.enable")
        await page.do("Page.navigate", url=f"http://{address}/")
        await page.wait_for("document.body?.classList.contains('-first-byte')")
        await page.wait_for_ground(str(NIGHT.surface))
        await page.do(
            "Runtime.evaluate", expression="document.querySelector('.xterm-helper-textarea').focus()"
        )
        await page.press("T")
        await page.wait_for_ground(str(PAPER.surface))
        await page.press("q")
        await page.wait_for("document.body.classList.contains('-closed')")
        elsewhere = [
            url for url in page.asked_for.values() if address not in url and not url.startswith("data:")
        ]
        assert page.asked_for
        assert not elsewhere


async def test_pages_from_elsewhere_cannot_drive_the_reader(address: str) -> None:
    async with aiohttp.ClientSession() as session:
        with pytest.raises(aiohttp.WSServerHandshakeError, match="403"):
            await session.ws_connect(f"http://{address}/ws", headers={"Origin": "http://elsewhere.example"})
        async with session.ws_connect(f"http://{address}/ws", headers={"Origin": f"http://{address}"}) as own:
            assert not own.closed


async def test_the_page_may_load_nothing_from_elsewhere(address: str) -> None:
    async with aiohttp.ClientSession() as session, session.get(f"http://{address}/") as answer:
        policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "https:" not in policy


def test_without_textual_serve_one_sentence_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "textual_serve.server", None)
    assert main(["--serve", "--lang", "en"]) == 1
    captured = capsys.readouterr()
    assert captured.err == "--serve needs textual-serve: pip install 'tempo-reader[serve]'\n"
    assert captured.out == ""


def test_standard_input_cannot_be_served(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_server(Arguments("read", Language.ENGLISH, source="-", serve=True)) == 2
    assert "name a file" in capsys.readouterr().err


def test_a_port_that_is_taken_is_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        run = subprocess.run(
            [sys.executable, "-m", "tempo_reader", "--serve", "--address", address, "--lang", "en"],
            capture_output=True, text=True, timeout=PATIENCE, check=False,
        )  # fmt: skip
    assert run.returncode == 1
    assert f"{address} cannot be served" in run.stderr
    assert "Traceback" not in run.stderr
