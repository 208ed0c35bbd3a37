"""Writes the vocabulary that `tempo_reader.extraction.entities.vocabulary` reads."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from tempo_reader.extraction.entities.vocabulary import RECORD, number


def write(path: Path, clusters: Mapping[str, Sequence[int]]) -> None:
    """Write a record for every word that has clusters; of two words with one number the more frequent one stays."""
    records: dict[int, bytes] = {}
    for word, places in clusters.items():
        records.setdefault(number(word), RECORD.pack(number(word), *places))
    path.write_bytes(b"".join(records[key] for key in sorted(records)))
