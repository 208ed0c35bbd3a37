"""Copying with the real wl-copy to a real compositor, read back byte for byte."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

WORDS = "“Jembatan itu ditutup,” kata Rina.\r\nBaris kedua:\tnaïve, 9 €, 😀 \n"
COPY = """
import sys
from tempo_reader.ui.clipboard.copying import copy
from tempo_reader.ui.clipboard.preference import Preference
from tempo_reader.ui.clipboard.surroundings import look_around

outcome = copy(sys.stdin.buffer.read().decode(), look_around(), Preference(), print)
print(outcome.status, outcome.way, outcome.size)
"""
NOBODY = 65534
"""Sway refuses to run as root."""

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, ("sway", "wl-copy", "wl-paste"))),
    reason="sway or wl-clipboard is not installed",
)


@pytest.fixture(scope="module")
def compositor() -> Iterator[dict[str, str]]:
    """Start sway without a screen and return the environment of its clients."""
    runtime = Path(tempfile.mkdtemp(prefix="wayland-"))
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "TMUX")}
    environment |= {"XDG_RUNTIME_DIR": str(runtime), "WLR_BACKENDS": "headless", "WLR_RENDERER": "pixman"}
    user = NOBODY if os.geteuid() == 0 else None
    if user is not None:
        os.chown(runtime, user, user)
    server = subprocess.Popen(
        ["sway", "--config", os.devnull],
        env=environment | {"HOME": str(runtime), "WLR_LIBINPUT_NO_DEVICES": "1"},
        user=user,
        group=user,
        cwd="/",
        stderr=subprocess.DEVNULL,
    )
    deadline = time.monotonic() + 10
    while not (sockets := list(runtime.glob("wayland-*[0-9]"))) and time.monotonic() < deadline:
        time.sleep(0.05)
    try:
        assert sockets, "sway did not start"
        yield environment | {"WAYLAND_DISPLAY": sockets[0].name, "TERM": "dumb"}
    finally:
        server.terminate()
        server.wait(timeout=10)
        shutil.rmtree(runtime)


@pytest.mark.parametrize(
    "words", [WORDS, "kata " * 100_000], ids=["a quote", "500 kB, more than a terminal takes"]
)
def test_wayland_clipboard_holds_the_words(compositor: dict[str, str], words: str) -> None:
    command = [sys.executable, "-c", COPY]
    said = subprocess.run(
        command, input=words.encode(), env=compositor, capture_output=True, timeout=20, check=True
    )
    assert said.stdout.decode().strip() == f"copied wl-copy {len(words.encode())}"
    paste = ["wl-paste", "--no-newline", "--type", "text/plain;charset=utf-8"]
    assert (
        subprocess.run(paste, env=compositor, capture_output=True, timeout=20, check=True).stdout
        == words.encode()
    )
