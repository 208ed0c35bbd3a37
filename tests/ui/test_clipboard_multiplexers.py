"""Copying inside the real tmux and GNU screen, with this test as the terminal around them."""

import base64
import json
import os
import pty
import re
import select
import shutil
import sys
import time
from pathlib import Path
from typing import Any

import pytest

WORDS = "“Jembatan itu ditutup,” kata Rina.\nBaris kedua: naïve, 9 €, 😀"
COPY = """
import json, pathlib, sys
from tempo_reader.ui.clipboard.copying import copy
from tempo_reader.ui.clipboard.preference import Preference, parse_preference
from tempo_reader.ui.clipboard.surroundings import look_around

def write(sequence: str) -> None:
    sys.stdout.write(sequence)
    sys.stdout.flush()

text = pathlib.Path("words.txt").read_text(encoding="utf-8")
outcome = copy(text, look_around(), parse_preference(sys.argv[1]), write)
pathlib.Path("outcome.json").write_text(json.dumps([outcome.status, outcome.way, outcome.also]))
"""

needs_tmux = pytest.mark.skipif(shutil.which("tmux") is None, reason="tmux is not installed")
needs_screen = pytest.mark.skipif(shutil.which("screen") is None, reason="GNU screen is not installed")


class Terminal:
    """A pseudo-terminal that keeps what it is sent and answers nothing."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def run(self, *command: str, term: str = "xterm-256color") -> bytes:
        """Run a command in the terminal till it ends and return all that it wrote."""
        environment = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "HOME": str(self.folder), "TERM": term}
        environment["SCREENDIR"] = str(self.folder / "screens")
        pid, descriptor = pty.fork()
        if pid == 0:
            os.chdir(self.folder)
            os.execvpe(command[0], command, environment)
        sent = b""
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            if select.select([descriptor], [], [], 0.1)[0]:
                try:
                    piece = os.read(descriptor, 65536)
                except OSError:  # Linux's way of saying that the other end is closed
                    break
                if not piece:
                    break
                sent += piece
        else:
            os.kill(pid, 9)
        os.waitpid(pid, 0)
        os.close(descriptor)
        return sent

    def clipboard(self, sent: bytes) -> list[str]:
        """Return all that was put on the terminal's clipboard, one after the other."""
        return [
            base64.b64decode(data).decode()
            for data in re.findall(rb"\x1b\]52;c?;([^\a\x1b]*)(?:\a|\x1b\\)", sent)
        ]

    def outcome(self) -> Any:
        return json.loads((self.folder / "outcome.json").read_text())


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    (tmp_path / "screens").mkdir(mode=0o700)
    (tmp_path / "copying_inside.py").write_text(COPY)
    (tmp_path / "words.txt").write_text(WORDS, encoding="utf-8")
    return Terminal(tmp_path)


def in_tmux(terminal: Terminal, options: str, command: str, **kwargs: str) -> bytes:
    (terminal.folder / "tmux.conf").write_text(options)
    return terminal.run(
        "tmux", "-S", "socket", "-f", "tmux.conf", "new-session", f"{command}; sleep 1", **kwargs
    )


def python(setting: str = "auto") -> str:
    return f"{sys.executable} copying_inside.py '{setting}'"


@needs_tmux
@pytest.mark.parametrize("mode", ["on", "external", "off"])
def test_tmux_sends_the_words_on_in_every_mode(terminal: Terminal, mode: str) -> None:
    sent = in_tmux(terminal, f"set -s set-clipboard {mode}", python())
    assert terminal.outcome() == ["sent", "tmux", None]
    assert terminal.clipboard(sent) == [WORDS]


@needs_tmux
@pytest.mark.parametrize(("mode", "arrived"), [("on", [WORDS]), ("external", []), ("off", [])])
def test_tmux_drops_an_applications_own_sequence(terminal: Terminal, mode: str, arrived: list[str]) -> None:
    """Why `Way.TMUX` is there: what Textual itself writes arrives in one mode of three, not the default."""
    sent = in_tmux(terminal, f"set -s set-clipboard {mode}", python("osc52"))
    assert terminal.outcome() == ["sent", "osc52", None]
    assert terminal.clipboard(sent) == arrived


@needs_tmux
@pytest.mark.parametrize(("allowed", "arrived"), [("on", [WORDS]), ("off", [])])
def test_tmux_passes_through_what_it_allows(terminal: Terminal, allowed: str, arrived: list[str]) -> None:
    sent = in_tmux(terminal, f"set -g allow-passthrough {allowed}", python("tmux-passthrough"))
    assert terminal.clipboard(sent) == arrived


@needs_tmux
def test_tmux_keeps_what_its_terminal_cannot_take(terminal: Terminal) -> None:
    sent = in_tmux(terminal, "", f"{python()}; tmux save-buffer kept.txt", term="vt100")
    assert terminal.outcome() == ["kept in tmux", "tmux", None]
    assert terminal.clipboard(sent) == []
    assert (terminal.folder / "kept.txt").read_text(encoding="utf-8") == WORDS


@needs_tmux
def test_tmux_keeps_what_is_too_long_for_a_terminal(terminal: Terminal) -> None:
    long = "“é” " * 20_000
    (terminal.folder / "words.txt").write_text(long, encoding="utf-8")
    sent = in_tmux(terminal, "", f"{python()}; tmux save-buffer kept.txt")
    assert terminal.outcome() == ["kept in tmux", "tmux", None]
    assert terminal.clipboard(sent) == []
    assert (terminal.folder / "kept.txt").read_text(encoding="utf-8") == long


@needs_screen
@pytest.mark.parametrize("words", [WORDS, "“é” 😀\n" * 5_000], ids=["a quote", "60 kB"])
def test_screen_hands_the_pieces_through(terminal: Terminal, words: str) -> None:
    (terminal.folder / "words.txt").write_text(words, encoding="utf-8")
    sent = terminal.run("screen", "-c", "/dev/null", "sh", "-c", f"{python()}; sleep 0.5")
    assert terminal.outcome() == ["sent", "screen", None]
    assert terminal.clipboard(sent) == [words]


def test_terminal_gets_the_words_without_a_multiplexer(terminal: Terminal) -> None:
    sent = terminal.run("sh", "-c", python())
    assert terminal.outcome() == ["sent", "osc52", None]
    assert terminal.clipboard(sent) == [WORDS]
