"""The article as text: where there is no screen, and with ``--plain``."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.conftest import Run

ARTICLE = "Bendungan Baru\nTEMPO.CO, Blora - Bupati Rina tiba, Jumat, 3 Mei 2024. “Airnya naik,” kata Rina.\n".encode()


def test_the_bundled_article_is_printed_without_a_source(run: Run) -> None:
    done = run()
    assert (done.status, done.err) == (0, "")
    assert done.text.startswith("Tempo.co · Jakarta · Minggu, 17 September 2023\n")
    assert "\nLINIMASA\n" in done.text


@pytest.mark.parametrize(
    ("arguments", "environment", "heading"),
    [
        ((), {}, "KUTIPAN"),
        ((), {"LANG": "en_US.UTF-8"}, "QUOTES"),
        (("--lang", "id"), {"LANG": "en_US.UTF-8"}, "KUTIPAN"),
        (("--lang", "en"), {}, "QUOTES"),
        (("--lang=en",), {"LANGUAGE": "id"}, "QUOTES"),
        ((), {"LANG": "C"}, "KUTIPAN"),
    ],
    ids=["locale", "other-locale", "id-over-locale", "en-over-locale", "en-over-LANGUAGE", "no-locale"],
)
def test_the_language(
    run: Run, arguments: tuple[str, ...], environment: dict[str, str], heading: str
) -> None:
    done = run("-", *arguments, stdin=ARTICLE, **environment)
    assert f"\n{heading}\n" in done.text


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"COLORTERM": "truecolor"},
        {"TERM": "dumb"},
        {"NO_COLOR": "1"},
        {"COLUMNS": "200", "LINES": "50"},
    ],
    ids=["pipe", "truecolor", "dumb", "no-color", "wide"],
)
def test_a_pipe_gets_clean_text(run: Run, environment: dict[str, str]) -> None:
    done = run("-", stdin=ARTICLE, **environment)
    assert (done.status, done.err) == (0, "")
    assert "\x1b" not in done.text
    assert all(line == line.rstrip() for line in done.text.split("\n"))
    assert "Bendungan Baru\n\nTempo.co · Blora · Jumat, 3 Mei 2024\n\nBupati Rina tiba" in done.text
    assert "“Airnya naik” — Rina" in done.text


def test_colour_where_it_is_forced(run: Run) -> None:
    assert "\x1b[1mBendungan Baru" in run("-", stdin=ARTICLE, FORCE_COLOR="1").text


@pytest.mark.parametrize("columns", ["1", "10", "30", "60"])
def test_narrow_terminals(run: Run, columns: str) -> None:
    done = run("-", stdin=ARTICLE, COLUMNS=columns)
    assert done.status == 0
    assert max(map(len, done.text.split("\n"))) <= max(20, int(columns))


@pytest.mark.parametrize("columns", ["0", "-5", "many", ""])
def test_columns_that_make_no_sense(run: Run, columns: str) -> None:
    done = run("-", stdin=ARTICLE, COLUMNS=columns)
    assert (done.status, done.err) == (0, "")
    assert "Bendungan Baru" in done.text


def test_output_is_utf_8_in_any_locale(run: Run) -> None:
    assert "“Airnya naik” — Rina" in run("-", stdin=ARTICLE, LANG="C", LC_ALL="C").text


def test_escape_sequences_in_an_article_are_not_printed(run: Run) -> None:
    hostile = b"Judul\nIsi \x1b[31mmerah\x1b[0m \x1b]52;c;aGFsbw==\x07\x1b[2J [bold]tebal[/bold].\n"
    done = run("-", stdin=hostile)
    assert "Isi merah  [bold]tebal[/bold]." in done.text
    assert "\x1b" not in done.text


@pytest.mark.parametrize("command", ["tempo_reader", "tempo_reader export - -f json", "tempo_reader analyse"])
def test_a_reader_that_has_had_enough(command: str) -> None:
    """``| head -c 1``: no traceback, no complaint at exit."""
    lines = b'{"id": 1, "text": "Isi berita."}\n' * 2000
    process = subprocess.Popen(
        [sys.executable, "-m", *command.split()],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "LANG": "id_ID.UTF-8"},
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdout.close()
    _, errors = process.communicate(lines, timeout=60)
    assert errors == b""
    assert process.returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk to try")
@pytest.mark.parametrize("command", ["", "export - -f json", "analyse"])
def test_a_full_disk(command: str) -> None:
    done = subprocess.run(
        ["sh", "-c", f"'{sys.executable}' -m tempo_reader {command} >/dev/full"],
        input=b'{"id": 1, "text": "Isi."}',
        capture_output=True,
        env={**os.environ, "LANGUAGE": "en"},
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr == b"stdout cannot be written: No space left on device.\n"


def test_standard_output_that_is_closed() -> None:
    for command in ("", "export - -f json", "analyse"):
        done = subprocess.run(
            ["sh", "-c", f"'{sys.executable}' -m tempo_reader {command} >&-"],
            input=b'{"id": 1, "text": "Isi."}',
            capture_output=True,
            timeout=60,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, b""), command
