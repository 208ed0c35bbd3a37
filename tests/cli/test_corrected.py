"""What a reader corrected in an article is so in all that is printed and exported of it, but not in ``analyse``."""

import json
from pathlib import Path

import pytest
from tests.cli.conftest import Run

from tempo_reader.domain.correction import Correction
from tempo_reader.domain.entity import EntityType
from tempo_reader.storage.corrections import save_corrections

TEXT = "Bupati Blora Rina Wulandari tiba di Semarang, Jumat, 3 Mei 2024. “Airnya naik,” kata Rina."


@pytest.fixture
def corrected(tmp_path: Path) -> dict[str, str]:
    """Return an environment in which Semarang is hidden and Rina Wulandari a place."""
    folder = tmp_path / "data" / "tempo-reader" / "corrections"
    corrections = (
        Correction("Semarang", EntityType.PLACE, None),
        Correction("Rina Wulandari", EntityType.PERSON, EntityType.PLACE),
    )
    save_corrections(TEXT, corrections, folder)
    return {"XDG_DATA_HOME": str(tmp_path / "data")}


def test_json(run: Run, corrected: dict[str, str]) -> None:
    raw = json.loads(run("export", "-", "-f", "json", stdin=TEXT.encode()).text)
    assert ("Semarang", "LOC") in {(e["name"], e["type"]) for e in raw["entities"]}
    record = json.loads(run("export", "-", "-f", "json", stdin=TEXT.encode(), **corrected).text)
    types = {entity["name"]: entity["type"] for entity in record["entities"]}
    assert "Semarang" not in types
    assert types["Rina Wulandari"] == "LOC"
    assert [entity["id"] for entity in record["entities"]] == list(range(len(types)))
    speaker = record["quotes"][0]["speaker_entity"]
    assert record["entities"][speaker]["name"] == "Rina Wulandari"


@pytest.mark.parametrize(
    "arguments",
    [("export", "-", "-f", "markdown"), ("export", "-", "-f", "text"), ("-", "--plain")],
    ids=["markdown", "text", "plain"],
)
def test_a_hidden_name_is_listed_nowhere(
    run: Run, corrected: dict[str, str], arguments: tuple[str, ...]
) -> None:
    shown = run(*arguments, stdin=TEXT.encode()).text
    hidden = run(*arguments, stdin=TEXT.encode(), **corrected).text
    assert shown.count("Semarang") > hidden.count("Semarang")


def test_analyse_stays_raw(run: Run, corrected: dict[str, str]) -> None:
    line = json.dumps({"id": "1", "text": TEXT, "published": "2024-05-03"}).encode() + b"\n"
    assert run("analyse", stdin=line, **corrected).text == run("analyse", stdin=line).text


def test_a_damaged_file_is_named_and_the_export_goes_on(run: Run, corrected: dict[str, str]) -> None:
    file = next(Path(corrected["XDG_DATA_HOME"]).rglob("*.json"))
    file.write_text("{", encoding="utf-8")
    done = run("export", "-", "-f", "json", "--lang", "en", stdin=TEXT.encode(), **corrected)
    assert done.status == 0
    assert file.name in done.err
    assert done.err.count("\n") == 1
    assert "Semarang" in {entity["name"] for entity in json.loads(done.text)["entities"]}
