"""Writes the vocabulary that `tempo_reader.extraction.entities.vocabulary` reads."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from tempo_reader.extraction.entities.vocabulary import CLUSTERINGS, READINGS, RECORD, number, step

LEAST_OCCURRENCES = 3
LABELS = dict(zip(("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"), READINGS, strict=True))


def count_readings(tagged: Iterable[tuple[Sequence[str], Sequence[str]]]) -> dict[str, Counter[str]]:
    """Count how each word was tagged; a capital that only begins a sentence says nothing and is left out."""
    counts: dict[str, Counter[str]] = {}
    for words, labels in tagged:
        for at, (word, label) in enumerate(zip(words, labels, strict=True)):
            if label[0] == "I" or (at > 0 and words[at - 1] not in '"“'):
                counts.setdefault(word, Counter())[LABELS[label]] += 1
    return counts


def write(path: Path, clusters: Mapping[str, Sequence[int]], readings: Mapping[str, Counter[str]]) -> None:
    """Write a record for every word that has clusters or that the teacher took for a part of a name."""
    records: dict[int, bytes] = {}
    for word in sorted({*clusters, *(w for w, counts in readings.items() if w != w.lower())}):
        counts = readings.get(word, Counter())
        total = counts.total()
        frequent = total >= LEAST_OCCURRENCES
        shares = [step(counts[reading] / total) if frequent else 0 for reading in READINGS]
        own = clusters.get(word)
        if own is None and not any(shares[1:]):
            continue
        values = [0] * len(CLUSTERINGS) if own is None else [cluster + 1 for cluster in own]
        records.setdefault(number(word), RECORD.pack(number(word), *values, *shares))
    path.write_bytes(b"".join(records[key] for key in sorted(records)))
