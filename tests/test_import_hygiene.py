"""What is imported when. Start-up is mostly imports, so what is not needed yet has to wait."""

import os
import re
import select
import subprocess
import sys
import time
from importlib.util import find_spec

import pytest

BUNDLED_WORDS = b"Pemimpin"
"""The first word of the bundled article: when it is on the screen, the first screen is painted."""
IMPORTED = re.compile(rb"import time:\s+\d+ \|\s+\d+ \|\s+([\w.]+)")


def modules(output: bytes) -> list[str]:
    """Return the modules that ``-X importtime`` reported from the program's own package on, in order."""
    names = [name.decode() for name in IMPORTED.findall(output)]
    return names[names.index("tempo_reader") :] if "tempo_reader" in names else []


def strangers(names: list[str]) -> set[str]:
    """Return the packages among them that are neither Python's own nor the project's.

    What was only asked for and is not installed, as `pytz` by Babel, is reported like the rest and left out here; so is
    what mypyc puts beside a compiled package under a made-up name.
    """
    tops = {name.partition(".")[0] for name in names} - {"tempo_reader"} - sys.stdlib_module_names
    return {top for top in tops if not top.startswith("_") and not top.endswith("__mypyc") and find_spec(top)}


def imports_of(*arguments: str, stdin: bytes = b"") -> list[str]:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", *arguments],
        input=stdin,
        capture_output=True,
        timeout=60,
        check=True,
    )
    return modules(done.stderr)


@pytest.mark.parametrize(
    "module",
    [
        "tempo_reader.cli",
        "tempo_reader.domain.analysis",
        "tempo_reader.loading.sources",
        "tempo_reader.localisation.interface",
        "tempo_reader.storage.settings",
        "tempo_reader.extraction.report",
        "tempo_reader.export.record",
    ],
)
def test_needs_python_alone(module: str) -> None:
    names = imports_of("-c", f"import {module}")
    assert module in names
    assert strangers(names) == set()


@pytest.mark.parametrize(
    "module", ["multiprocessing", "sqlite3", "tomllib", "json", "asyncio", "urllib.request"]
)
def test_the_command_line_leaves_for_later(module: str) -> None:
    assert module not in imports_of("-c", "import tempo_reader.cli")


COMMANDS = [
    # arguments, packages of others that may be imported
    (("--help",), {"platformdirs"}),
    (("export", "--help"), {"platformdirs"}),
    (("analyse",), {"platformdirs", "pycrfsuite", "tomli"}),
    (("export", "-", "-f", "json"), {"platformdirs", "pycrfsuite", "tomli"}),
    (("-", "--plain"), {"platformdirs", "pycrfsuite", "babel", "rich", "tomli"}),
]


@pytest.mark.parametrize(("arguments", "allowed"), COMMANDS, ids=[" ".join(row[0]) for row in COMMANDS])
def test_a_command_imports_what_it_needs(arguments: tuple[str, ...], allowed: set[str]) -> None:
    names = imports_of("-m", "tempo_reader", *arguments, stdin=b'{"id": 1, "text": "Presiden tiba."}')
    assert strangers(names) <= allowed


@pytest.fixture(scope="module")
def before_first_paint(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Return what the reader has imported by the time that the article is on the screen."""
    pty = pytest.importorskip("pty")
    home = str(tmp_path_factory.mktemp("home"))
    pid, descriptor = pty.fork()
    if pid == 0:
        for name in (
            "CONFIG",
            "DATA",
            "STATE",
            "CACHE",
        ):  # nothing was chosen before, so that nothing is read
            os.environ.pop(f"XDG_{name}_HOME", None)
        os.environ.update(TERM="xterm-256color", LANG="id_ID.UTF-8", COLUMNS="120", LINES="40", HOME=home)
        os.execv(sys.executable, [sys.executable, "-X", "importtime", "-m", "tempo_reader"])
    output = b""
    deadline = time.monotonic() + 60
    while BUNDLED_WORDS not in output and time.monotonic() < deadline:
        if select.select([descriptor], [], [], 0.1)[0]:
            output += os.read(descriptor, 65536)
    os.kill(pid, 9)
    os.waitpid(pid, 0)
    os.close(descriptor)
    assert BUNDLED_WORDS in output
    return modules(output[: output.index(BUNDLED_WORDS)])


def test_the_first_screen_needs_textual_and_what_that_brings(before_first_paint: list[str]) -> None:
    assert "tempo_reader.ui.screens.reader" in before_first_paint
    assert strangers(before_first_paint) <= {
        "textual",
        "textual_speedups",
        "rich",
        "typing_extensions",
        "platformdirs",
    }


@pytest.mark.parametrize(
    "module",
    [
        "tempo_reader.export",
        "tempo_reader.extraction.analysis",
        "tempo_reader.extraction.entities",
        "tempo_reader.extraction.quotes",
        "tempo_reader.extraction.time_expressions.finding",
        "tempo_reader.localisation.dates",
        "tempo_reader.ui.screens.help",
        "tempo_reader.ui.clipboard",
        "tempo_reader.cli.parser",
        "tempo_reader.domain.analysis",
        "tempo_reader.ui.found",
        "argparse",
        "_ssl",
        "tomllib",
        "sqlite3",
        "json",
        "multiprocessing",
        "http",
        "email",
        "rich.markdown",
        "rich.syntax",
        "textual.widgets._markdown",
        "textual.widgets._text_area",
        "textual.widgets._data_table",
    ],
)
def test_the_first_screen_leaves_for_later(before_first_paint: list[str], module: str) -> None:
    inside = [name for name in before_first_paint if name == module or name.startswith(f"{module}.")]
    assert inside == []


def test_compiled_at_import_are_few_expressions() -> None:
    """A regular expression costs up to a millisecond to compile: what loads every article compiles at first use."""
    program = (
        "import re\n"
        "import tempo_reader.cli, tempo_reader.localisation.interface\n"
        "import pathlib, ipaddress, urllib.parse\n"
        "before = len(re._cache)\n"
        "import tempo_reader.loading.sources\n"
        "print(len(re._cache) - before)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True
    )
    assert int(done.stdout) <= 3
