"""Writes the vocabulary that `tempo_reader.extraction.entities.knowledge.vocabulary` reads."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from tempo_reader.extraction.entities.knowledge.vocabulary import RECORD, STEPS, number


def write(path: Path, clusters: Mapping[str, Sequence[int]], sentences: Iterable[Sequence[str]]) -> None:
    """Write a record for every word that has clusters; of two words with one number the more frequent one stays."""
    small: Counter[str] = Counter()
    large: Counter[str] = Counter()
    for sentence in sentences:
        for word in sentence[1:]:
            (small if word == word.lower() else large)[word.lower()] += 1
    records: dict[int, bytes] = {}
    for word, places in clusters.items():
        share = large[word] / (large[word] + small[word]) if word in small else 1.0
        step = sum(share >= limit for limit in STEPS)
        records.setdefault(number(word), RECORD.pack(number(word), *places, step))
    path.write_bytes(b"".join(records[key] for key in sorted(records)))
