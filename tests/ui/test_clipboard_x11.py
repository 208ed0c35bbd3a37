"""Copying with the real xclip and xsel to a real X server, read back byte for byte."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest

WORDS = "“Jembatan itu ditutup,” kata Rina.\r\nBaris kedua:\tnaïve, 9 €, 😀 \n"
COPY = """
import pathlib, sys
from tempo_reader.ui.clipboard.copying import copy
from tempo_reader.ui.clipboard.preference import parse_preference
from tempo_reader.ui.clipboard.surroundings import look_around

text = sys.stdin.buffer.read().decode()
outcome = copy(text, look_around(), parse_preference(sys.argv[1]), print)
print(outcome.status, outcome.way, outcome.size)
"""

PATIENCE = 10.0
"""Seconds."""

pytestmark = pytest.mark.skipif(
    shutil.which("Xvfb") is None or shutil.which("xclip") is None, reason="Xvfb or xclip is not installed"
)


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "640x480x8", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as answer:
        number = answer.readline().strip()
    assert number, "Xvfb did not start"
    yield f":{number}"
    server.terminate()
    server.wait(timeout=10)


def output_of(command: list[str], environment: dict[str, str], words: bytes = b"") -> bytes:
    """Run a command that ends only when nothing holds its output open any more."""
    return subprocess.run(
        command, input=words, env=environment, capture_output=True, timeout=10, check=True
    ).stdout


def copy_in_a_process(display: str, setting: str, words: str) -> str:
    outside = {name: value for name, value in os.environ.items() if name not in ("WAYLAND_DISPLAY", "TMUX")}
    environment = outside | {"DISPLAY": display, "TERM": "dumb"}
    command = [sys.executable, "-c", COPY, setting]
    return output_of(command, environment, words.encode()).decode().strip()


def clipboard(display: str, expected: bytes) -> bytes:
    """Return what the clipboard holds, once it is what is expected: a tool takes it over in the background."""
    command = ["xclip", "-out", "-selection", "clipboard", "-target", "UTF8_STRING"]
    until = time.monotonic() + PATIENCE
    while (
        held := output_of(command, os.environ | {"DISPLAY": display})
    ) != expected and time.monotonic() < until:
        time.sleep(0.05)
    return held


@pytest.mark.parametrize("tool", ["xclip", "xsel"])
@pytest.mark.parametrize(
    "words", [WORDS, "kata " * 100_000], ids=["a quote", "500 kB, more than a terminal takes"]
)
def test_x_clipboard_holds_the_words(display: str, tool: str, words: str) -> None:
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not installed")
    assert copy_in_a_process(display, tool, words) == f"copied {tool} {len(words.encode())}"
    assert clipboard(display, words.encode()) == words.encode()


def test_the_first_tool_found_is_taken(display: str) -> None:
    assert copy_in_a_process(display, "auto", WORDS).startswith("copied xclip ")
    assert clipboard(display, WORDS.encode()) == WORDS.encode()


def test_display_that_is_gone(display: str) -> None:
    assert copy_in_a_process(":987", "xclip", WORDS).startswith("failed ")
