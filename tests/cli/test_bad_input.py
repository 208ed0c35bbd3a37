"""Whatever is given: one sentence in the user's language, exit status 1, never a traceback."""

import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.conftest import Run


@pytest.fixture
def files(tmp_path: Path) -> Path:
    (tmp_path / "folder").mkdir()
    (tmp_path / "kosong.txt").touch()
    (tmp_path / "blanko.txt").write_bytes(b" \n\t\n")
    (tmp_path / "gambar.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    with (tmp_path / "besar.txt").open("wb") as file:
        file.write(b"Isi berita.\n")
        file.truncate(50_000_000)
    return tmp_path


BAD = [
    ("tidak-ada.txt", "Tidak ada berkas tidak-ada.txt.", "There is no file tidak-ada.txt."),
    ("folder", "folder adalah folder", "folder is a folder; name a file in it."),
    ("kosong.txt", "kosong.txt", "kosong.txt has no text in it."),
    ("blanko.txt", "blanko.txt", "blanko.txt has no text in it."),
    ("gambar.png", "gambar.png", "gambar.png is not a text file."),
    ("besar.txt", "besar.txt", "besar.txt is larger than 20 MB"),
    ("gambar.png/a", "gambar.png/a", "gambar.png/a cannot be read: Not a directory."),
    ("/dev/null", "/dev/null", "/dev/null has no text in it."),
    ("-", "stdin", "stdin has no text in it."),
    ("a\x1b[31m\n.txt", "a�[31m�.txt", "There is no file a�[31m�.txt."),
]


@pytest.mark.usefixtures("files")
@pytest.mark.parametrize(("source", "indonesian", "english"), BAD, ids=[row[0] for row in BAD])
def test_a_bad_source_is_one_sentence(run: Run, source: str, indonesian: str, english: str) -> None:
    for language, words in (("id", indonesian), ("en", english)):
        done = run(source, "--lang", language)
        assert (done.status, done.out) == (1, b"")
        assert words in done.err
        assert done.err.count("\n") == 1
        assert done.err.endswith(".\n")


@pytest.mark.usefixtures("files")
@pytest.mark.parametrize("arguments", [("--plain",), ("export", "-f", "json")], ids=["plain", "export"])
def test_every_way_of_reading_says_it(run: Run, arguments: tuple[str, ...]) -> None:
    done = run(*arguments, "tidak-ada.txt", "--lang", "en")
    assert (done.status, done.out, done.err) == (1, b"", "There is no file tidak-ada.txt.\n")


@pytest.mark.parametrize("command", ["- --plain", "export - -f json"])
@pytest.mark.parametrize("redirection", ["<&-", "</dev/null"], ids=["closed", "null"])
def test_standard_input_without_anything(command: str, redirection: str) -> None:
    done = subprocess.run(
        ["sh", "-c", f"'{sys.executable}' -m tempo_reader {command} --lang en {redirection}"],
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr == b"stdin has no text in it.\n"


def test_analyse_with_a_closed_input() -> None:
    done = subprocess.run(
        ["sh", "-c", f"'{sys.executable}' -m tempo_reader analyse <&-"],
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_standard_error_that_is_closed() -> None:
    done = subprocess.run(
        ["sh", "-c", f"'{sys.executable}' -m tempo_reader tidak-ada.txt 2>&-"],
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout) == (1, b"")


@pytest.mark.parametrize(
    "arguments",
    [
        ("--no-such-option",),
        ("--published", "yesterday", "-"),
        ("--published", "2024-02-30", "-"),
        ("--lang", "fr"),
        ("a.txt", "b.txt"),
        ("export", "a.txt"),
        ("export", "-f", "json"),
        ("export", "a.txt", "-f", "docx"),
        ("analyse", "--jobs", "many"),
        ("analyse", "--jobs", "0"),
        ("analyse", "a.txt"),
    ],
    ids=" ".join,
)
def test_wrong_usage_is_status_2(run: Run, arguments: tuple[str, ...]) -> None:
    done = run(*arguments, stdin=b"Isi.", LANG="en_US.UTF-8")
    assert (done.status, done.out) == (2, b"")
    assert done.err.startswith("tempo-reader")
    assert "Traceback" not in done.err


@pytest.mark.parametrize(
    "arguments", [("--help",), ("export", "--help"), ("analyse", "--help")], ids=" ".join
)
def test_help_speaks_the_users_language(run: Run, arguments: tuple[str, ...]) -> None:
    indonesian, english = run(*arguments), run(*arguments, LANG="en_US.UTF-8")
    assert indonesian.status == english.status == 0
    assert english.text.startswith("usage: tempo-reader")
    assert indonesian.text.startswith("pemakaian: tempo-reader")
    assert "--lang {id,en}" in english.text
    assert "options:" in english.text
    assert "options:" not in indonesian.text


def test_version(run: Run) -> None:
    done = run("--version")
    assert done.status == 0
    assert done.text.startswith("tempo-reader ")
