"""``tempo-reader analyse``: JSON Lines in, JSON Lines out."""

import datetime
import json
import multiprocessing
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from tempo_reader.cli.arguments import Arguments
from tempo_reader.domain.article import Origin, Publication
from tempo_reader.export.record import analysis_record
from tempo_reader.extraction.analysis import analyse
from tempo_reader.extraction.dating import date_itself
from tempo_reader.loading.text import article_in_place

CHUNK = 16
"""Lines that a process takes at once."""


def run_analyse(arguments: Arguments) -> int:
    """Answer every line of standard input in order; a line that cannot be analysed gets an ``error``."""
    output = sys.stdout
    if sys.stdin is None:
        return 0
    lines = (line.decode("utf-8", "replace") for line in sys.stdin.buffer if line.strip())
    for answer in _answers(lines, arguments.jobs):
        output.write(answer + "\n")
        if arguments.jobs <= 1:
            output.flush()
    return 0


def _answers(lines: Iterable[str], jobs: int) -> Iterator[str]:
    if jobs <= 1:
        yield from map(answer_line, lines)
        return
    with multiprocessing.get_context("spawn").Pool(jobs) as pool:
        yield from pool.imap(answer_line, lines, chunksize=CHUNK)


def answer_line(line: str) -> str:
    """Return the answer to one line, as JSON."""
    identifier: object = None
    try:
        record = json.loads(line)
        if not isinstance(record, dict):
            raise TypeError("not a JSON object")
        identifier = record.get("id")
        answer = _answer(record)
    except (ValueError, TypeError, RecursionError) as error:
        answer = {"id": identifier, "error": f"{type(error).__name__}: {error}"}
    return json.dumps(answer, ensure_ascii=True)


def _answer(record: dict[str, Any]) -> dict[str, Any]:
    text = record.get("text")
    if not isinstance(text, str):
        raise TypeError("text is missing or no string")
    article = date_itself(article_in_place(text, _publication(record.get("published"))))
    return analysis_record(article, analyse(article), record.get("id"))


def _publication(value: object) -> Publication | None:
    if value is None:
        return None
    if not isinstance(value, str):
        raise TypeError("published is no string")
    if "T" not in value:
        return Publication(datetime.date.fromisoformat(value), origin=Origin.GIVEN)
    moment = datetime.datetime.fromisoformat(value)
    return replace(Publication(moment.date(), origin=Origin.GIVEN), time=moment.timetz())
