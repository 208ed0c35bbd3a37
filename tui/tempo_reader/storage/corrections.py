"""The corrections of each article, kept by a hash of its text: one small file an article.

A file for each, so that two readers open at once never write the same one unless they show the same article.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple
from zlib import adler32, crc32

from tempo_reader.domain.correction import Correction
from tempo_reader.domain.entity import EntityType
from tempo_reader.storage.locations import corrections_folder
from tempo_reader.storage.problem import DAMAGED, UNREADABLE, Problem

SCHEMA = 1
LIMIT = 1_000_000
"""Bytes of a file that are looked at; a correction takes about a hundred."""


class ReadCorrections(NamedTuple):
    """The corrections in the order in which they were made, and what was wrong with their file."""

    corrections: tuple[Correction, ...] = ()
    problem: Problem | None = None


def load_corrections(text: str, folder: Path | None = None) -> ReadCorrections:
    """Return the corrections of the article of this text; none where there are none or the file is damaged."""
    folder = folder or corrections_folder()
    if not folder.is_dir():
        return ReadCorrections()
    file = folder / _name(text)
    try:
        with file.open("rb") as opened:
            data = opened.read(LIMIT)
    except FileNotFoundError:
        return ReadCorrections()
    except OSError as error:
        return ReadCorrections((), Problem(file, UNREADABLE, {"reason": error.strerror or error}))
    import json

    try:
        return ReadCorrections(_corrections(json.loads(data)))
    except (ValueError, TypeError, KeyError, RecursionError):
        return ReadCorrections((), Problem(file, DAMAGED))


def save_corrections(text: str, corrections: Sequence[Correction], folder: Path | None = None) -> None:
    """Keep the corrections of an article in place of those before. Raises `OSError`.

    A damaged file is put aside, as ``….damaged``: what is in it may be dear to somebody.
    """
    import json

    from tempo_reader.storage.replacing import replace_file

    folder = folder or corrections_folder()
    file = folder / _name(text)
    if load_corrections(text, folder).problem:
        file.replace(file.with_suffix(".damaged"))
    if not corrections:
        file.unlink(missing_ok=True)
        return
    record = {
        "schema": SCHEMA,
        "corrections": [
            {"name": correction.name, "type": correction.type, "becomes": correction.becomes}
            for correction in corrections
        ],
    }
    replace_file(file, json.dumps(record, ensure_ascii=False, indent=1) + "\n")


def _name(text: str) -> str:
    """Return the file's name by two checksums and the length: to tell articles apart takes no more.

    hashlib would load OpenSSL, 3 MB, at every start of whoever has corrected anything.
    """
    data = text.encode("utf-8", "surrogatepass")
    return f"{crc32(data):08x}{adler32(data):08x}-{len(data)}.json"


def _corrections(record: object) -> tuple[Correction, ...]:
    """Raise `ValueError`, `TypeError` or `KeyError` for what `save_corrections` never wrote."""
    if not isinstance(record, dict) or record["schema"] != SCHEMA:
        raise TypeError("no corrections of this schema")
    corrections = []
    for entry in record["corrections"]:
        name, becomes = entry["name"], entry["becomes"]
        if not isinstance(name, str):
            raise TypeError("a name of the wrong kind")
        corrections.append(
            Correction(name, EntityType(entry["type"]), EntityType(becomes) if becomes is not None else None)
        )
    return tuple(corrections)
