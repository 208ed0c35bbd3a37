"""``tempo-reader analyse``: JSON Lines in, JSON Lines out."""

import datetime
import json
import multiprocessing
import signal
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
HALF_CHARACTERS = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")
"""JSON can hold halves of characters, which no encoding knows; as many other characters keep the offsets right."""


def run_analyse(arguments: Arguments) -> int:
    """Answer every line of standard input in order; a line that cannot be analysed gets an ``error``."""
    if sys.stdin is None or sys.stdout is None:
        return 0
    lines = (line for line in sys.stdin.buffer if line.strip())
    for answer in _answers(lines, arguments.jobs):
        sys.stdout.write(answer + "\n")
        if arguments.jobs <= 1:
            sys.stdout.flush()
    return 0


def _answers(lines: Iterable[bytes], jobs: int) -> Iterator[str]:
    if jobs <= 1:
        yield from map(answer_line, lines)
        return
    with multiprocessing.get_context("spawn").Pool(jobs, _leave_interrupts) as pool:
        yield from pool.imap(answer_line, lines, chunksize=CHUNK)


def _leave_interrupts() -> None:
    """Let Ctrl+C end the program that asked, which ends this process in turn and without a traceback."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def answer_line(line: bytes) -> str:
    """Return the answer to one line, as JSON in ASCII.

    This is the outermost edge for a line: whatever is wrong with one, the others are answered.
    """
    identifier: object = None
    try:
        record = json.loads(line.decode("utf-8-sig"))
        if not isinstance(record, dict):
            raise TypeError("not a JSON object")
        identifier = record.get("id")
        return json.dumps(_answer(record), allow_nan=False)
    except Exception as error:
        return json.dumps({"id": _sayable(identifier), "error": f"{type(error).__name__}: {error}"})


def _sayable(identifier: object) -> object:
    """Return the identifier, or None if it is one that JSON cannot say: Python reads NaN and Infinity."""
    try:
        json.dumps(identifier, allow_nan=False)
    except ValueError:
        return None
    return identifier


def _answer(record: dict[str, Any]) -> dict[str, Any]:
    text = record.get("text")
    if not isinstance(text, str):
        raise TypeError("text is missing or no string")
    whole = text.translate(HALF_CHARACTERS) if _has_half_characters(text) else text
    article = date_itself(article_in_place(whole, _publication(record.get("published"))))
    return analysis_record(replace(article, text=text), analyse(article), record.get("id"))


def _has_half_characters(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False


def _publication(value: object) -> Publication | None:
    if value is None or value == "":
        return None
    if not isinstance(value, str):
        raise TypeError("published is no string")
    if len(value) <= len("2023-09-17"):
        return Publication(datetime.date.fromisoformat(value), origin=Origin.GIVEN)
    moment = datetime.datetime.fromisoformat(value)
    return Publication(moment.date(), moment.timetz(), Origin.GIVEN)
