"""A real terminal: tmux, told what to press and asked what it shows."""

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.conftest import CI

PATIENCE = 30.0
"""Seconds until a screen that does not come is given up; on a busy machine the reader takes its time."""
PROMPT = "SHELL>"


class Terminal:
    """A shell in a terminal of its own, 120 columns and 40 lines to begin with."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._starts = 0
        self._socket = folder / "tmux.sock"
        (folder / "tmux.conf").write_text("set -g set-clipboard on\nset -g escape-time 0\n", encoding="utf-8")
        self._environment = {
            **{
                name: value
                for name, value in os.environ.items()
                if not name.startswith(("TMUX", "LC_", "XDG_"))
            },
            "LANG": "C.UTF-8",
            "LANGUAGE": "id",
            "HOME": str(folder),
            "SHELL": "/bin/sh",
            "PS1": f"{PROMPT} ",
            "TERM": "xterm-256color",
            "READER": f"{sys.executable} -m tempo_reader",
        }
        self.tmux("new-session", "-d", "-x", "120", "-y", "40", "-c", str(folder), "sh")
        self.wait_for(PROMPT)

    def tmux(self, *arguments: str) -> str:
        done = subprocess.run(
            ["tmux", "-u", "-S", str(self._socket), "-f", str(self.folder / "tmux.conf"), *arguments],
            env=self._environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=PATIENCE,
            check=False,
        )
        return done.stdout

    def type(self, line: str) -> None:
        """Type a line of shell and press Enter."""
        self.tmux("send-keys", "-l", line)
        self.press("Enter")

    def press(self, *keys: str) -> None:
        for key in keys:
            self.tmux("send-keys", key)

    def screen(self) -> str:
        return self.tmux("capture-pane", "-p")

    def show(self, form: str) -> str:
        """Return what tmux knows of the pane, such as ``#{alternate_on}``."""
        return self.tmux("display-message", "-p", form).strip()

    def wait_until(self, true: Callable[[str], object], what: str) -> str:
        """Return the screen as soon as it is as it should be."""
        deadline = time.monotonic() + PATIENCE
        while True:
            screen = self.screen()
            if true(screen):
                return screen
            if time.monotonic() > deadline:
                pytest.fail(f"{what} never came. The screen:\n{screen}")
            time.sleep(0.05)

    def wait_for(self, *words: str) -> str:
        return self.wait_until(lambda screen: all(word in screen for word in words), repr(words))

    def start(self, arguments: str = "") -> None:
        """Start the reader; its exit status will be printed."""
        self._starts += 1
        self.type(f'stty -g > before; $READER {arguments}; echo "status {self._starts}: $?"; stty -g > after')

    def ended(self) -> str:
        """Wait for the reader's end and return its exit status, the terminal being as it was before."""
        printed = re.compile(rf"status {self._starts}: (\d+)$", re.MULTILINE)
        status = printed.findall(self.wait_until(printed.search, "the exit status"))[-1]
        assert self.show("#{alternate_on} #{cursor_flag} #{mouse_any_flag}") == "0 1 0"
        self.type(f"echo still $((40 + {self._starts}))")
        self.wait_for(f"still {40 + self._starts}")
        assert (self.folder / "after").read_text() == (self.folder / "before").read_text()
        return str(status)

    def close(self) -> None:
        self.tmux("kill-server")


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    if shutil.which("tmux") is None:
        if CI:
            pytest.fail("tmux is not installed, and here it has to be")
        pytest.skip("tmux is not installed")
    opened = Terminal(tmp_path)
    yield opened
    opened.close()
