"""What was chosen last, kept between two readings."""

import os
import threading
from pathlib import Path

import pytest

from tempo_reader.domain.language import Language
from tempo_reader.localisation.interface import interface_for
from tempo_reader.storage.choices import Choices, load_choices, remember
from tempo_reader.storage.replacing import replace_file
from tempo_reader.storage.settings import Settings


def test_nothing_was_chosen_at_first(tmp_path: Path) -> None:
    assert load_choices(tmp_path / "choices.json") == (Choices(), None)


def test_choices_add_up(tmp_path: Path) -> None:
    file = tmp_path / "new" / "choices.json"
    remember(file, theme="tempo-paper", measure=66)
    remember(file, language=Language.ENGLISH)
    remember(file, measure=72)
    assert load_choices(file) == (Choices(Language.ENGLISH, "tempo-paper", 72), None)
    assert [path.name for path in file.parent.iterdir()] == ["choices.json"]


def test_settings_stand_above_choices() -> None:
    settings = Choices(Language.ENGLISH, "tempo-paper", 66).under(Settings(theme="nord"))
    assert (settings.language, settings.theme, settings.measure) == (Language.ENGLISH, "nord", 66)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"3",
        b"\xff\xfe",
        b'{"theme": 3}',
        b'{"measure": true}',
        b'{"measure": 1e9}',
        b'{"measure": 3}',
        b'{"language": "fr"}',
        b"[" * 5000,
        b'{"theme": "' + b"x" * 20_000,
    ],
    ids=lambda content: str(content[:20]),
)
def test_a_damaged_file_is_left_out_with_one_sentence_and_written_anew(
    content: bytes, tmp_path: Path
) -> None:
    file = tmp_path / "choices.json"
    file.write_bytes(content)
    choices, problem = load_choices(file)
    assert choices == Choices()
    assert problem
    assert "damaged" in problem.sentence(interface_for(Language.ENGLISH))
    remember(file, theme="tempo-paper")
    assert load_choices(file) == (Choices(theme="tempo-paper"), None)


def test_a_file_that_cannot_be_read_is_one_sentence(tmp_path: Path) -> None:
    choices, problem = load_choices(tmp_path)
    assert choices == Choices()
    assert problem
    assert "cannot be read" in problem.sentence(interface_for(Language.ENGLISH))


def test_a_write_that_fails_leaves_the_old_words_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "choices.json"
    replace_file(file, "old")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        replace_file(file, "new")
    assert file.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["choices.json"]


def test_who_reads_while_another_writes_sees_whole_words(tmp_path: Path) -> None:
    file = tmp_path / "choices.json"
    words = ["a" * 200_000, "b" * 100_000]
    replace_file(file, words[0])
    done = threading.Event()

    def write() -> None:
        for number in range(30):
            replace_file(file, words[number % 2])
        done.set()

    writer = threading.Thread(target=write)
    writer.start()
    seen = set()
    while not done.is_set():
        seen.add(file.read_text())
    writer.join()
    assert seen <= set(words)
