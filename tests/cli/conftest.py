"""The real command, in a process of its own."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest


class Done(NamedTuple):
    """What a command wrote, and its exit status."""

    status: int
    out: bytes
    err: str

    @property
    def text(self) -> str:
        return self.out.decode("utf-8")


Run = Callable[..., Done]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Return a function that runs ``tempo-reader`` with arguments; input is empty and the language Indonesian.

    What the developer has corrected in an article is not there.
    """

    def run_command(*arguments: str | bytes, stdin: bytes = b"", **environment: str) -> Done:
        inherited = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("LC_", "PYTHONIOENCODING", "PYTHONUTF8", "TERM"))
        }
        done = subprocess.run(
            [sys.executable, "-m", "tempo_reader", *arguments],
            input=stdin,
            capture_output=True,
            cwd=tmp_path,
            env={
                **inherited,
                "LANG": "id_ID.UTF-8",
                "TERM": "xterm-256color",
                "XDG_DATA_HOME": str(tmp_path / "share"),
                **environment,
            },
            timeout=120,
            check=False,
        )
        return Done(done.returncode, done.stdout, done.stderr.decode("utf-8"))

    return run_command
