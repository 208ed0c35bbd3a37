"""``export -f json``: the article and what was found in it."""

import json
from pathlib import Path

import jsonschema
import pytest
from tests.cli.conftest import Run

SCHEMA = json.loads(
    (Path(__file__).parents[1] / "data" / "schema" / "export.schema.json").read_text(encoding="utf-8")
)
ARTICLES = sorted((Path(__file__).parents[1] / "data" / "articles").glob("*.txt"))


@pytest.mark.parametrize("path", ARTICLES, ids=[path.stem for path in ARTICLES])
def test_an_export_is_of_the_schema(run: Run, path: Path) -> None:
    done = run("export", str(path), "-f", "json")
    assert (done.status, done.err) == (0, "")
    record = json.loads(done.text)
    jsonschema.Draft202012Validator(SCHEMA).validate(record)
    assert record["id"] == str(path)
    text = record["article"]["text"]
    for paragraph in record["article"]["paragraphs"]:
        if "start" in paragraph:
            assert text[paragraph["start"] : paragraph["end"]] == paragraph["text"]
    for expression in record["expressions"]:
        assert text[expression["start"] : expression["end"]] == expression["text"]
    for event in record["events"]:
        assert event["expression"] < len(record["expressions"])
        assert all(number < len(record["entities"]) for number in event["entities"])


def test_standard_input_and_a_given_day(run: Run) -> None:
    done = run(
        "export", "-", "-f", "json", "--published", "2024-05-03", stdin="Ia tiba kemarin: “café”.".encode()
    )
    record = json.loads(done.text)
    assert record["published"] == record["article"]["published"] == "2024-05-03"
    assert record["expressions"][0]["value"] == "2024-05-02"
    assert "“café”" in done.text


def test_output_is_utf_8_in_any_locale(run: Run) -> None:
    done = run("export", "-", "-f", "json", stdin="“é😀”".encode(), LANG="C", LC_ALL="C")
    assert json.loads(done.text)["article"]["text"] == "“é😀”"


def test_a_file_to_write(run: Run, tmp_path: Path) -> None:
    done = run("export", "-", "-f", "json", "-o", "hasil.json", stdin=b"Isi berita.")
    assert done == (0, b"", "")
    assert (
        json.loads((tmp_path / "hasil.json").read_text(encoding="utf-8"))["article"]["text"] == "Isi berita."
    )


def test_a_dash_is_standard_output(run: Run) -> None:
    done = run("export", "-", "-f", "json", "-o", "-", stdin=b"Isi berita.")
    assert json.loads(done.text)["article"]["text"] == "Isi berita."


@pytest.mark.parametrize(
    ("language", "sentence"),
    [("id", "tidak-ada/hasil.json tidak dapat ditulis"), ("en", "tidak-ada/hasil.json cannot be written")],
)
def test_a_file_that_cannot_be_written(run: Run, language: str, sentence: str) -> None:
    done = run(
        "export", "-", "-f", "json", "-o", "tidak-ada/hasil.json", "--lang", language, stdin=b"Isi berita."
    )
    assert (done.status, done.out) == (1, b"")
    assert done.err.startswith(sentence)
    assert done.err.count("\n") == 1


def test_the_encoding_that_was_assumed_is_said(run: Run) -> None:
    done = run("export", "-", "-f", "json", "--lang", "en", stdin="“Kafé” tutup.".encode("cp1252"))
    assert json.loads(done.text)["article"]["text"] == "“Kafé” tutup."
    assert done.err == "Read as cp1252.\n"


def test_a_file_whose_name_is_no_text(run: Run, tmp_path: Path) -> None:
    name = b"berita\xff.txt"
    Path(bytes(tmp_path).decode(), name.decode("utf-8", "surrogateescape")).write_text(
        "Isi.", encoding="utf-8"
    )
    done = run("export", name, "-f", "json")
    assert done.status == 0
    assert json.loads(done.text)["id"] == "berita?.txt"
