"""The shipped man pages and completions are those that the argument parsers give now."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from tests.generated import MANUALS, generated

from tempo_reader.cli.arguments import COMMANDS as COMMAND_NAMES
from tempo_reader.cli.parser import build_parser
from tempo_reader.domain.language import Language
from tempo_reader.localisation.interface import interface_for
from tempo_reader.resources import asset
from tempo_reader.ui.commands import COMMANDS, binding_id

FILES = dict(generated())


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_shipped_file_is_fresh(path: Path) -> None:
    assert path.read_text(encoding="utf-8") == FILES[path], "run: python -m tests.generated"


@pytest.mark.parametrize("language", Language)
def test_the_manual_names_every_option_and_every_key(language: Language) -> None:
    words = asset(MANUALS[language], "tempo-reader.1").read_text(encoding="utf-8").replace("\\-", "-")
    for name in ("read", *COMMAND_NAMES):
        for action in build_parser(name, interface_for(language))._actions:
            for option in action.option_strings:
                assert f"\\fB{option}\\fR" in words
    for command in COMMANDS:
        assert f"[{binding_id(command)}]" in words


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("reader", ["man", "mandoc"])
def test_the_manual_is_set_without_complaint(reader: str, language: Language) -> None:
    if shutil.which(reader) is None:
        pytest.skip(f"{reader} is not installed")
    page = str(asset(MANUALS[language], "tempo-reader.1"))
    commands = {
        "man": [["man", "--warnings", "-E", "UTF-8", "-l", page]],
        "mandoc": [["mandoc", "-T", "utf8", page], ["mandoc", "-T", "lint", "-W", "error", page]],
    }
    environment = {"MANWIDTH": "80", "LC_ALL": "C.UTF-8", "PATH": os.environ["PATH"]}
    for command in commands[reader]:
        run = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
        assert run.stderr == ""
        if "lint" in command:
            assert run.stdout == ""
        else:
            assert "settings.toml" in re.sub(r".\x08", "", run.stdout)
