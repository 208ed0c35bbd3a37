"""Corrections are kept by article, whole or not at all."""

from pathlib import Path

import pytest

from tempo_reader.domain.correction import Correction
from tempo_reader.domain.entity import EntityType
from tempo_reader.domain.language import Language
from tempo_reader.localisation.interface import interface_for
from tempo_reader.storage.corrections import ReadCorrections, load_corrections, save_corrections

HIDDEN = Correction("Palu", EntityType.PERSON, None)
RETYPED = Correction("Ké-1 “Sigi”", EntityType.PLACE, EntityType.ORGANISATION)


def only_file(folder: Path) -> Path:
    (file,) = folder.iterdir()
    return file


def test_there_are_none_at_first(tmp_path: Path) -> None:
    assert load_corrections("Palu.", tmp_path / "corrections") == ReadCorrections()


def test_each_article_has_its_own(tmp_path: Path) -> None:
    save_corrections("Palu.", [HIDDEN, RETYPED], tmp_path)
    save_corrections("Sigi.", [RETYPED], tmp_path)
    assert load_corrections("Palu.", tmp_path).corrections == (HIDDEN, RETYPED)
    assert load_corrections("Sigi.", tmp_path).corrections == (RETYPED,)
    assert load_corrections("Poso.", tmp_path) == ReadCorrections()


def test_the_last_one_taken_back_leaves_no_file(tmp_path: Path) -> None:
    save_corrections("Palu.", [HIDDEN], tmp_path)
    save_corrections("Palu.", [], tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "content",
    [
        "", "[]", "{", '{"schema": 2, "corrections": []}', '{"schema": 1}', '{"schema": 1, "corrections": [3]}',
        '{"schema": 1, "corrections": [{"name": 3, "type": "PER", "becomes": null}]}',
        '{"schema": 1, "corrections": [{"name": "a", "type": "CAT", "becomes": null}]}', "\x00\x01",
    ],
)  # fmt: skip
def test_a_damaged_file_is_one_sentence_and_put_aside(content: str, tmp_path: Path) -> None:
    save_corrections("Palu.", [HIDDEN], tmp_path)
    file = only_file(tmp_path)
    file.write_text(content)
    corrections, problem = load_corrections("Palu.", tmp_path)
    assert corrections == ()
    assert problem
    assert "damaged" in problem.sentence(interface_for(Language.ENGLISH))
    save_corrections("Palu.", [RETYPED], tmp_path)
    assert load_corrections("Palu.", tmp_path) == ReadCorrections((RETYPED,))
    assert file.with_suffix(".damaged").read_text() == content


def test_a_file_that_cannot_be_read_is_one_sentence(tmp_path: Path) -> None:
    save_corrections("Palu.", [HIDDEN], tmp_path)
    file = only_file(tmp_path)
    file.unlink()
    file.mkdir()
    problem = load_corrections("Palu.", tmp_path).problem
    assert problem
    assert "cannot be read" in problem.sentence(interface_for(Language.ENGLISH))
