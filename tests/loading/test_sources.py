import datetime
import io
import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tempo_reader.domain.article import Origin, Publication
from tempo_reader.domain.language import Language
from tempo_reader.loading.errors import (
    SourceBinary,
    SourceEmpty,
    SourceError,
    SourceIsFolder,
    SourceNotFound,
    SourceTooLarge,
    SourceUnreadable,
)
from tempo_reader.loading.sources import LIMIT, load, load_bundled
from tempo_reader.localisation.interface import Interface

MEGABYTE = 1_000_000


@pytest.fixture
def patience() -> Iterator[None]:
    """End a test that would take for ever, as one with a step for every pair of characters would."""

    def give_up(*_: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, give_up)
    signal.alarm(60)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


class Stdin:
    def __init__(self, data: bytes) -> None:
        self.buffer = io.BytesIO(data)


def failing(source: str) -> SourceError:
    with pytest.raises(SourceError) as caught:
        load(source)
    return caught.value


def test_a_file(tmp_path: Path) -> None:
    path = tmp_path / "berita.txt"
    path.write_text("Judul Berita\nIsi berita.\n", encoding="utf-8")
    loaded = load(str(path))
    assert loaded.article.title == "Judul Berita"
    assert loaded.article.text == "Isi berita."
    assert loaded.assumed_encoding is None


def test_a_file_whose_encoding_had_to_be_guessed(tmp_path: Path) -> None:
    path = tmp_path / "berita.txt"
    path.write_bytes("“Kafé” itu tutup.".encode("cp1252"))
    loaded = load(str(path))
    assert loaded.article.text == "“Kafé” itu tutup."
    assert loaded.assumed_encoding == "cp1252"


def test_a_file_whose_name_is_hard_to_print(tmp_path: Path) -> None:
    path = tmp_path / "~\x1b[31m a\nb.txt"
    path.write_text("Isi berita.", encoding="utf-8")
    assert load(str(path)).article.text == "Isi berita."


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Stdin(b"Isi berita."))
    assert load("-").article.text == "Isi berita."


def test_a_given_date(tmp_path: Path) -> None:
    path = tmp_path / "berita.txt"
    path.write_text("Isi berita.", encoding="utf-8")
    publication = Publication(datetime.date(2024, 5, 3), origin=Origin.GIVEN)
    assert load(str(path), publication).article.published == publication


def test_the_bundled_article() -> None:
    assert load_bundled().dateline == "Jakarta"


def test_no_such_file(tmp_path: Path) -> None:
    assert isinstance(failing(str(tmp_path / "tidak-ada.txt")), SourceNotFound)


def test_a_folder(tmp_path: Path) -> None:
    assert isinstance(failing(str(tmp_path)), SourceIsFolder)


def test_a_path_through_a_file(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("a", encoding="utf-8")
    assert isinstance(failing(str(tmp_path / "a" / "b")), SourceUnreadable)


@pytest.mark.parametrize("name", ["a\x00b", "a" * 5000], ids=["zero-in-name", "name-too-long"])
def test_a_name_that_no_file_can_have(name: str) -> None:
    assert isinstance(failing(name), SourceUnreadable)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="permissions are Unix's")
def test_a_file_without_permission(tmp_path: Path) -> None:
    path = tmp_path / "rahasia.txt"
    path.write_text("Isi.", encoding="utf-8")
    path.chmod(0)
    user = os.geteuid()
    if user == 0:  # who may read every file
        os.seteuid(65534)
    try:
        error = failing(str(path))
    finally:
        os.seteuid(user)
    assert isinstance(error, SourceUnreadable)
    assert "Permission denied" in error.sentence(Interface(Language.ENGLISH))


def test_a_device_that_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken(io.RawIOBase):
        def read(self, _size: int = -1) -> bytes:
            raise OSError(5, "Input/output error")

    stdin = Stdin(b"")
    stdin.buffer = Broken()  # type: ignore[assignment]  # all that load() needs of it
    monkeypatch.setattr(sys, "stdin", stdin)
    error = failing("-")
    assert isinstance(error, SourceUnreadable)
    assert "Input/output error" in error.sentence(Interface(Language.ENGLISH))


@pytest.mark.parametrize(
    "data", [b"", b" \n\t\r\n", b"\xef\xbb\xbf", b"\x1b[31m\x1b[0m", "\u200b\u202e".encode()],
    ids=["nothing", "blanks", "mark-alone", "escapes-alone", "invisible"],
)  # fmt: skip
def test_no_text_in_it(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "kosong.txt"
    path.write_bytes(data)
    assert isinstance(failing(str(path)), SourceEmpty)


def test_a_binary_file(tmp_path: Path) -> None:
    path = tmp_path / "gambar.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    assert isinstance(failing(str(path)), SourceBinary)


@pytest.mark.usefixtures("patience")
def test_fifty_megabytes(tmp_path: Path) -> None:
    path = tmp_path / "besar.txt"
    path.write_bytes(b"Isi berita.\n" * (50 * MEGABYTE // 12))
    error = failing(str(path))
    assert isinstance(error, SourceTooLarge)
    assert f"{LIMIT} MB" in error.sentence(Interface(Language.ENGLISH))


@pytest.mark.usefixtures("patience")
def test_a_device_without_end() -> None:
    assert isinstance(failing("/dev/zero"), (SourceTooLarge, SourceBinary))


def test_standard_input_that_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert isinstance(failing("-"), SourceEmpty)


LONG = [
    pytest.param("a", id="one-letter"),
    pytest.param("kata ", id="one-line-of-words"),
    pytest.param("kata\n", id="lines-of-a-word"),
    pytest.param("\n", id="empty-lines-below-a-line"),
    pytest.param("Baca: ", id="links"),
    pytest.param("(Baca: ", id="open-links"),
    pytest.param("(Baca: Judul Lain) ", id="inline-links"),
    pytest.param(". Baca: judul ", id="closing-links"),
    pytest.param("TEMPO.CO, ", id="outlets"),
    pytest.param("Jakarta - ", id="datelines"),
    pytest.param("Jakarta (ANTARA) - Isi.\n", id="dateline-lines"),
    pytest.param("\x1b]", id="open-sequences"),
    pytest.param("\x1b[", id="open-introducers"),
    pytest.param("\x1b]52;c;" + "a" * 5000, id="long-sequences-without-end"),
    pytest.param("\t\xa0 ", id="blanks"),
    pytest.param("- ", id="dashes"),
    pytest.param("e\u0301", id="combining-marks"),
    pytest.param("5 Mei 2024\n", id="date-lines"),
    pytest.param("REUTERS\n", id="credits"),
    pytest.param("Judul Saja\n", id="headings"),
    pytest.param("Sama persis.\n", id="the-same-line"),
    pytest.param("Iklan\n\n", id="furniture"),
    pytest.param("A A A A A A\n", id="capitals"),
    pytest.param("Foto: ", id="photo-credits"),
]


@pytest.mark.usefixtures("patience")
@pytest.mark.parametrize("piece", LONG)
def test_a_megabyte_of_anything_is_read(tmp_path: Path, piece: str) -> None:
    path = tmp_path / "panjang.txt"
    path.write_text("Isi.\n" + piece * (MEGABYTE // len(piece)), encoding="utf-8")
    assert load(str(path)).article.text


ERRORS = [
    SourceError("a.txt"),
    SourceNotFound("a.txt"),
    SourceIsFolder("a.txt"),
    SourceUnreadable("a.txt", reason="Permission denied"),
    SourceEmpty("a.txt"),
    SourceBinary("a.txt"),
    SourceTooLarge("a.txt", limit=20),
]


def test_every_error_has_its_sentence() -> None:
    def below(kind: type[SourceError]) -> set[type[SourceError]]:
        return {kind}.union(*(below(child) for child in kind.__subclasses__()))

    assert {type(error) for error in ERRORS} == below(SourceError)


@pytest.mark.parametrize("error", ERRORS, ids=[type(error).__name__ for error in ERRORS])
def test_an_error_is_one_sentence_in_both_languages(error: SourceError) -> None:
    sentences = {language: error.sentence(Interface(language)) for language in Language}
    assert all("a.txt" in words and words.endswith(".") and "{" not in words for words in sentences.values())
    assert sentences[Language.INDONESIAN] != sentences[Language.ENGLISH]


@pytest.mark.parametrize("name", ["a\x1b[31m\n\u202eb.txt", "a\udcffb.txt"], ids=["escapes", "not-utf-8"])
def test_a_files_name_is_shown_without_moving_the_cursor(name: str) -> None:
    words = SourceNotFound(name).sentence(Interface(Language.ENGLISH))
    assert words.replace("�", "").isprintable()
    words.encode("utf-8")


def test_a_files_name_is_no_template() -> None:
    assert "{limit}%s" in SourceNotFound("{limit}%s").sentence(Interface(Language.INDONESIAN))
