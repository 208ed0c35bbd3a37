"""``analyse``: an answer a line, in order, whatever a line holds."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.cli.conftest import Run

from tempo_reader.cli.analysing import answer_line

SCHEMA = json.loads(
    (Path(__file__).parents[1] / "data" / "schema" / "export.schema.json").read_text(encoding="utf-8")
)
TEXT = (
    "TEMPO.CO, Jakarta - Presiden Joko Widodo tiba di Bandung kemarin.\r\n"
    "\n"
    "“Saya senang,” kata Joko Widodo.\n"
    "Baca juga: Rupiah Menguat Kemarin\n"
    "REUTERS"
)


def answer(record: object) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(answer_line(json.dumps(record).encode()))
    return found


def spans(value: object) -> list[tuple[int, int, str]]:
    """Return every span with its words in an answer."""
    if isinstance(value, dict):
        own = [(value["start"], value["end"], value["text"])] if "text" in value else []
        return own + [span for inner in value.values() for span in spans(inner)]
    return [span for inner in value for span in spans(inner)] if isinstance(value, list) else []


def test_an_answer_is_of_the_schema() -> None:
    found = answer({"id": "a", "text": TEXT, "published": "2024-05-03"})
    jsonschema.Draft202012Validator(SCHEMA).validate(found)
    assert found["id"] == "a"
    assert found["published"] == "2024-05-03"
    assert "article" not in found


def test_offsets_count_in_the_text_as_it_was_given() -> None:
    found = answer({"id": 1, "text": f"  \t{TEXT}  ", "published": "2024-05-03"})
    found_spans = spans(found)
    assert found_spans
    assert all(f"  \t{TEXT}"[start:end] == words for start, end, words in found_spans)


def test_datelines_credits_and_links_are_left_out() -> None:
    found = answer({"id": 1, "text": TEXT, "published": "2024-05-03"})
    assert [expression["text"] for expression in found["expressions"]] == ["kemarin"]
    names = {mention["text"] for entity in found["entities"] for mention in entity["mentions"]}
    assert not names & {"Jakarta", "TEMPO.CO", "REUTERS", "Rupiah"}


def test_newlines_end_paragraphs() -> None:
    joined = answer({"id": 1, "text": "Ia tiba. “Satu\n\ndua,” kata Rina.", "published": "2024-05-03"})
    assert all("\n" not in words for _, _, words in spans(joined["events"]) + spans(joined["entities"]))


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", "😀", "\u0000", "a" * 10, "“", "REUTERS", "\u202e\x1b[31m"]
)
def test_odd_texts_are_answered(text: str) -> None:
    assert "error" not in answer({"id": 1, "text": text, "published": "2024-05-03"})


def test_half_characters_keep_offsets_right() -> None:
    text = "\ud800 Presiden \udc00 tiba kemarin."
    found = answer({"id": 1, "text": text, "published": "2024-05-03"})
    assert "error" not in found
    assert [(e["start"], text[e["start"] : e["end"]]) for e in found["expressions"]] == [(18, "kemarin")]


def test_what_was_found_holds_the_half_characters_that_stood_there() -> None:
    found = answer({"id": 1, "text": "“Saya \ud83d senang sekali,” kata Rina.", "published": "2024-05-03"})
    assert [quote["text"] for quote in found["quotes"]] == ["Saya \ud83d senang sekali"]


PUBLISHED = [
    ("2024-05-03", "2024-05-03"),
    ("2024-05-03T09:30", "2024-05-03T09:30"),
    ("2024-05-03T09:30:59+07:00", "2024-05-03T09:30+07:00"),
    ("2024-05-03T09:30:00.000Z", "2024-05-03T09:30+00:00"),
    ("2024-05-03 09:30", "2024-05-03T09:30"),
]


@pytest.mark.parametrize(("given_", "shown"), PUBLISHED)
def test_a_day_or_a_moment_of_publication(given_: str, shown: str) -> None:
    found = answer({"id": 1, "text": "Ia tiba kemarin.", "published": given_})
    assert found["published"] == shown
    assert found["published_from"] == "given"
    assert found["expressions"][0]["value"] == "2024-05-02"


@pytest.mark.parametrize("record", [{}, {"published": None}, {"published": ""}])
def test_without_a_day_of_publication_nothing_is_guessed(record: dict[str, Any]) -> None:
    found = answer({"id": 1, "text": "Ia tiba kemarin.", **record})
    assert found["published"] is None
    assert found["expressions"][0]["begin"] is None


def test_a_text_dates_itself() -> None:
    found = answer({"id": 1, "text": "Ia tiba kemarin, kata Rina, Jumat, 3 Mei 2024."})
    assert (found["published"], found["published_from"]) == ("2024-05-03", "text")


BAD = [
    pytest.param(b"", None, id="empty"),
    pytest.param(b"garbage", None, id="no-json"),
    pytest.param(b'{"id": 1, "text": "a"', None, id="cut"),
    pytest.param(b"[1, 2]", None, id="list"),
    pytest.param(b"1", None, id="number"),
    pytest.param(b"null", None, id="null"),
    pytest.param(b'{"id": 7}', 7, id="no-text"),
    pytest.param(b'{"id": 7, "text": null}', 7, id="text-null"),
    pytest.param(b'{"id": 7, "text": ["a"]}', 7, id="text-list"),
    pytest.param(b'{"id": "x", "text": "a", "published": 20240503}', "x", id="published-number"),
    pytest.param(b'{"id": "x", "text": "a", "published": "kemarin"}', "x", id="published-words"),
    pytest.param(b'{"id": "x", "text": "a", "published": "2024-02-30"}', "x", id="published-no-day"),
    pytest.param(b'{"id": NaN, "text": "a"}', None, id="id-nan"),
    pytest.param(b'{"id": [Infinity], "text": "a"}', None, id="id-infinity"),
    pytest.param(b'{"id": 1, "text": "\xff"}', None, id="not-utf-8"),
    pytest.param(b"[" * 100_000, None, id="deep"),
    pytest.param(b'{"id": ' + b"9" * 5000 + b', "text": "a"}', None, id="long-number"),
]


@pytest.mark.parametrize(("line", "identifier"), BAD)
def test_a_bad_line_gets_an_error_in_its_place(line: bytes, identifier: object) -> None:
    found = json.loads(answer_line(line))
    assert set(found) == {"id", "error"}
    assert found["id"] == identifier
    assert found["error"]


@pytest.mark.parametrize("identifier", [None, 0, -1, 1.5, "", "é😀", ["a", 1], {"a": {"b": None}}, True])
def test_an_id_is_given_back_as_it_came(identifier: object) -> None:
    assert answer({"id": identifier, "text": "Isi."})["id"] == identifier


@given(st.binary())
def test_any_line_is_answered(line: bytes) -> None:
    assert "\n" not in answer_line(line)
    assert "error" in json.loads(answer_line(line))


@settings(max_examples=30)
@given(st.text(st.characters(), max_size=200))
def test_any_text_is_answered(text: str) -> None:
    found = answer({"id": text, "text": text, "published": "2024-05-03"})
    assert "error" not in found
    assert found["id"] == text


LINES = [
    b'{"id": 1, "text": "Presiden Joko Widodo tiba di Bandung kemarin.", "published": "2024-05-03"}',
    b"garbage",
    b'{"id": 2, "text": "\\ud800"}',
    b'{"id": 3}',
    b"\xff",
    b'{"id": 4, "text": ""}',
    json.dumps({"id": 5, "text": TEXT, "published": "2024-05-03"}).encode(),
]


def test_every_line_is_answered_in_order(run: Run) -> None:
    done = run("analyse", stdin=b"\xef\xbb\xbf" + b"\n".join([*LINES, b"", b"  "]) + b"\r\n" + LINES[0])
    assert (done.status, done.err) == (0, "")
    answers = [json.loads(line) for line in done.out.splitlines()]
    assert [found["id"] for found in answers] == [1, None, 2, 3, None, 4, 5, 1]
    assert ["error" in found for found in answers] == [False, True, False, True, True, False, False, False]
    assert done.out == done.out.decode("ascii").encode()


def test_several_processes_answer_the_same(run: Run) -> None:
    lines = b"\n".join(LINES * 12)
    alone, together = run("analyse", stdin=lines), run("analyse", "--jobs", "3", stdin=lines)
    assert (together.status, together.err) == (0, "")
    assert together.out == alone.out
    assert len(alone.out.splitlines()) == 12 * len(LINES)


def test_nothing_in_nothing_out(run: Run) -> None:
    assert run("analyse") == (0, b"", "")


def test_a_line_of_a_megabyte(run: Run) -> None:
    text = "Presiden Joko Widodo tiba di Bandung kemarin. " * (1_000_000 // 46)
    line = json.dumps({"id": 1, "text": text, "published": "2024-05-03"}).encode()
    done = run("analyse", stdin=line)
    assert done.status == 0
    assert len(json.loads(done.out)["expressions"]) == 1_000_000 // 46
