"""``--settings``, and settings and choices from one start of the real program to the next."""

import fcntl
import json
import os
import pty
import re
import select
import struct
import sys
import termios
import time
from collections.abc import Callable
from pathlib import Path

import pyte
import pytest
from tests.cli.conftest import Run

from tempo_reader.domain.language import Language
from tempo_reader.resources import asset
from tempo_reader.ui.themes import NIGHT, PAPER

PATIENCE = 60.0
UNKNOWN_TO_PYTE = re.compile(rb"\x1b\[[<>=?][0-9;]*[upm]|\x1b\[\?[0-9;]*\$p|\x1bP.*?\x1b\\|\x1b\[>[0-9;]*m")


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("CONFIG", "STATE", "DATA"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    for name in ("NO_COLOR", "TEXTUAL_COLOR_SYSTEM", "LANGUAGE", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "id_ID.UTF-8")
    return tmp_path


def settings(folders: Path, text: str | None = None) -> Path:
    file = folders / "config" / "tempo-reader" / "settings.toml"
    if text is not None:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return file


@pytest.mark.parametrize("language", Language)
def test_the_path_is_printed_and_the_default_written(run: Run, folders: Path, language: Language) -> None:
    done = run("--settings", "--lang", language.value)
    file = settings(folders)
    assert (done.status, done.text, done.err) == (0, f"{file}\n", "")
    assert file.read_bytes() == asset("settings", f"{language.value}.toml").read_bytes()


def test_an_own_file_is_kept_and_checked(run: Run, folders: Path) -> None:
    file = settings(folders, 'theme = "tempo-nigth"\nmouse = no\n[keys]\nserch = "f2"\n')
    before = file.read_bytes()
    done = run("--settings", "--lang", "en")
    assert (done.status, done.text) == (0, f"{file}\n")
    assert [line.partition(", ")[2] for line in done.err.splitlines()] == [
        "line 2, column 9: the value cannot be read; words stand in quotes.",
        "line 1, column 1: there is no theme tempo-nigth; tempo-night is one.",
        "line 4, column 1: there is no command serch; search is one.",
    ]
    assert file.read_bytes() == before


def test_a_place_that_cannot_be_written_is_one_sentence(run: Run, folders: Path) -> None:
    (folders / "config").write_text("no folder")
    done = run("--settings", "--lang", "en")
    assert (done.status, done.text) == (1, "")
    assert done.err.endswith("cannot be written: Not a directory.\n")


def test_the_language_of_the_settings_is_that_of_messages_and_help(run: Run, folders: Path) -> None:
    settings(folders, 'language = "en"')
    assert run("none.txt").err == "There is no file none.txt.\n"
    assert run("export", "none.txt", "-f", "json").err == "There is no file none.txt.\n"
    assert run("--help").text.startswith("usage: tempo-reader")
    assert run("--help", "--lang", "id").text.startswith("pemakaian: tempo-reader")


def test_printing_goes_on_past_a_bad_file(run: Run, folders: Path) -> None:
    settings(folders, "measure = [")
    done = run("--plain", "--lang", "en")
    assert done.status == 0
    assert "Kim Jong Un" in done.text
    assert re.fullmatch(r".*settings\.toml, line 1, column \d+: .*\.\n", done.err)


class Terminal:
    """The program in a terminal that is read by a terminal emulator."""

    def __init__(self, folders: Path, *arguments: str, **environment: str) -> None:
        self.screen = pyte.Screen(120, 40)
        self._stream = pyte.ByteStream(self.screen)
        self._pid, self._descriptor = pty.fork()
        if self._pid == 0:
            os.environ.update({"TERM": "xterm-256color", "COLORTERM": "truecolor", **environment})
            os.chdir(folders)
            os.execv(sys.executable, [sys.executable, "-m", "tempo_reader", *arguments])
        fcntl.ioctl(self._descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))

    def wait_for(self, done: Callable[[str], bool]) -> str:
        """Read until the screen's text is as wanted; return it."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            text = "\n".join(self.screen.display)
            if done(text):
                return text
            if select.select([self._descriptor], [], [], 0.1)[0]:
                try:
                    data = os.read(self._descriptor, 1 << 16)
                except OSError:  # Linux's way of saying that the other end is closed
                    break
                self._stream.feed(UNKNOWN_TO_PYTE.sub(b"", data))
        raise AssertionError("\n".join(self.screen.display))

    def press(self, keys: str) -> None:
        os.write(self._descriptor, keys.encode())

    def quit(self) -> int:
        """Press q, read to the end, and return the exit status."""
        self.press("q")
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            if select.select([self._descriptor], [], [], 0.1)[0]:
                try:
                    if not os.read(self._descriptor, 1 << 16):
                        break
                except OSError:
                    break
        os.close(self._descriptor)
        return os.waitstatus_to_exitcode(os.waitpid(self._pid, 0)[1])

    @property
    def ground(self) -> str:
        """The colour behind the body's text."""
        return "#" + str(self.screen.buffer[20][60].bg)


def test_choices_are_remembered_from_one_start_to_the_next(folders: Path) -> None:
    first = Terminal(folders)
    first.wait_for(lambda text: "Siapa dan di mana" in text and "Linimasa" in text)
    assert first.ground == NIGHT.background
    first.press("lT")
    first.wait_for(lambda text: "Who and where" in text and first.ground == PAPER.background)
    assert first.quit() == 0
    kept = json.loads((folders / "state" / "tempo-reader" / "choices.json").read_text())
    assert kept == {"language": "en", "theme": "tempo-paper"}
    second = Terminal(folders)
    second.wait_for(lambda text: "Who and where" in text)
    assert second.ground == PAPER.background
    assert second.quit() == 0
    third = Terminal(folders, "--lang", "id", "--theme", "tempo-night")
    third.wait_for(lambda text: "Siapa dan di mana" in text)
    assert third.ground == NIGHT.background
    assert third.quit() == 0


def test_a_bad_file_and_bad_choices_are_told_and_the_article_is_read(folders: Path) -> None:
    settings(folders, 'language = "en"\ntheme = "tempo-paper"\nmeasure = "wide"\n')
    choices = folders / "state" / "tempo-reader" / "choices.json"
    choices.parent.mkdir(parents=True)
    choices.write_text("{")
    terminal = Terminal(folders)
    text = terminal.wait_for(lambda text: "damaged" in text and "Kim Jong Un" in text)
    told = " ".join(text.split())
    assert "measure must be a whole" in told
    assert terminal.quit() == 0


def test_a_theme_that_does_not_exist_is_one_sentence(folders: Path) -> None:
    terminal = Terminal(folders, "--theme", "tempo-nigth", "--lang", "en")
    terminal.wait_for(lambda text: "There is no theme tempo-nigth." in text)
    assert terminal.quit() == 2


def test_a_terminal_without_colours_gets_none(folders: Path) -> None:
    terminal = Terminal(folders, TERM="vt100", COLORTERM="")
    terminal.wait_for(lambda text: "Siapa dan di mana" in text and "Linimasa" in text)
    cells = [cell for row in terminal.screen.buffer.values() for cell in row.values()]
    assert {(cell.fg, cell.bg) for cell in cells} == {("default", "default")}
    assert terminal.quit() == 0
