"""Completion, tried in the shells themselves."""

import os
import pty
import re
import select
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tempo_reader.cli.completion import completion
from tempo_reader.cli.parser import SHELLS
from tempo_reader.domain.language import Language
from tempo_reader.localisation.interface import interface_for

SECONDS = 30
THEMES = ("tempo-night", "tempo-paper", "nord")


def completed(shell: str, folder: Path, typed: str) -> str:
    """Return the command line after a press of Tab."""
    return {"bash": _in_bash, "zsh": _in_zsh, "fish": _in_fish}[shell](folder, typed)


def _in_fish(folder: Path, typed: str) -> str:
    command = f"source completion; complete -C {_quoted(typed)}"
    run = subprocess.run(
        ["fish", "--no-config", "-c", command], cwd=folder, env=_environment(folder), capture_output=True,
        text=True, check=True, timeout=SECONDS,
    )  # fmt: skip
    assert run.stderr == ""
    head = typed.rpartition(" ")[0]
    words = [line.partition("\t")[0] for line in run.stdout.splitlines()]
    assert len(words) == 1, words
    return f"{head} {words[0]}"


def _in_bash(folder: Path, typed: str) -> str:
    return _at_prompt(["bash", "--norc", "--noprofile", "-i"], folder, "source ./completion", typed)


def _in_zsh(folder: Path, typed: str) -> str:
    begin = "autoload -U compinit && compinit -u -D && source ./completion && bindkey '^I' complete-word"
    return _at_prompt(["zsh", "-f", "-i"], folder, begin, typed)


def _at_prompt(shell: list[str], folder: Path, begin: str, typed: str) -> str:
    """Type at a real prompt, press Tab and Enter; what is run in the program's stead writes its arguments down."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.chdir(folder)
        os.execvpe(shell[0], shell, _environment(folder))
    line = folder / "line"
    try:
        os.write(terminal, f"PS1='> '; tempo-reader() {{ print-line \"$@\"; }}; {begin}; : >ready\n".encode())
        _wait(terminal, (folder / "ready").exists)
        os.write(terminal, typed.encode() + b"\t\n")
        _wait(terminal, lambda: line.exists() and line.read_bytes().endswith(b"\n"))
        return "tempo-reader " + line.read_text().rstrip("\n")
    finally:
        os.kill(pid, 9)
        os.waitpid(pid, 0)
        os.close(terminal)


def _wait(terminal: int, done: Callable[[], bool]) -> None:
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline and not done():
        if select.select([terminal], [], [], 0.01)[0]:
            os.read(terminal, 65536)


def _environment(folder: Path) -> dict[str, str]:
    return {"PATH": f"{folder}:{os.environ['PATH']}", "HOME": str(folder), "TERM": "dumb", "LANG": "C.UTF-8"}


def _quoted(words: str) -> str:
    return "'" + words.replace("'", "\\'") + "'"


@pytest.fixture(params=SHELLS)
def shell(request: pytest.FixtureRequest) -> str:
    if shutil.which(request.param) is None:
        pytest.skip(f"{request.param} is not installed")
    return str(request.param)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "berita baru.txt").touch()
    (tmp_path / "kabar.txt").touch()
    printer = tmp_path / "print-line"
    printer.write_text('#!/bin/sh\necho "$*" >line\n')
    printer.chmod(0o755)
    return tmp_path


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("tempo-reader --sett", "tempo-reader --settings"),
        ("tempo-reader --theme tempo-pa", "tempo-reader --theme tempo-paper"),
        ("tempo-reader --completion f", "tempo-reader --completion fish"),
        ("tempo-reader expo", "tempo-reader export"),
        ("tempo-reader export --form", "tempo-reader export --format"),
        ("tempo-reader export -f js", "tempo-reader export -f json"),
        ("tempo-reader export x --lang i", "tempo-reader export x --lang id"),
        ("tempo-reader analyse --jo", "tempo-reader analyse --jobs"),
        ("tempo-reader --plain kab", "tempo-reader --plain kabar.txt"),
        ("tempo-reader export x -o kab", "tempo-reader export x -o kabar.txt"),
    ],
    ids=lambda words: words.removeprefix("tempo-reader "),
)
def test_tab_completes(shell: str, folder: Path, language: Language, typed: str, whole: str) -> None:
    (folder / "completion").write_text(completion(shell, interface_for(language), THEMES), encoding="utf-8")
    assert completed(shell, folder, typed) == whole


def test_a_name_with_a_blank_is_one_word(shell: str, folder: Path) -> None:
    (folder / "completion").write_text(
        completion(shell, interface_for(Language.ENGLISH), THEMES), encoding="utf-8"
    )
    assert re.sub(r"\\", "", completed(shell, folder, "tempo-reader beri")) == "tempo-reader berita baru.txt"


@pytest.mark.parametrize("shell", SHELLS)
def test_every_option_is_completed(shell: str) -> None:
    script = completion(shell, interface_for(Language.INDONESIAN), THEMES)
    names = ("published", "lang", "theme", "plain", "settings", "serve", "address", "completion", "version")
    for name in (*names, "format", "output", "jobs", "help"):
        assert (f"-l {name}" if shell == "fish" else f"--{name}") in script
