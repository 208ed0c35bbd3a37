"""Word vectors of the news (skip-gram with negative sampling, Mikolov et al. 2013) and their clusters."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from gensim.models import Word2Vec
from numpy.typing import NDArray

from tempo_reader.extraction.entities.knowledge.vocabulary import entry

SIZE = 100
NARROW, WIDE = 2, 5
"""Words to each side: a narrow window tells kinds of names apart, a wide one their subjects."""
LEAST_OCCURRENCES = 3
CLUSTERS = (50, 200, 800, 2000)
ROUNDS = 25
SEED = 1

Matrix: TypeAlias = "NDArray[np.float32]"


@dataclass(frozen=True)
class Vectors:
    """Unit vectors by vocabulary entry."""

    words: tuple[str, ...]
    rows: Matrix


def train(sentences: Sequence[Sequence[str]], window: int) -> Vectors:
    """Train the vectors, on one thread so that the seed decides them."""
    model = Word2Vec(
        [[entry(word) for word in sentence] for sentence in sentences],
        vector_size=SIZE,
        window=window,
        min_count=LEAST_OCCURRENCES,
        sg=1,
        negative=8,
        sample=1e-4,
        epochs=10,
        workers=1,
        seed=SEED,
    )
    rows = np.asarray(model.wv.vectors, dtype=np.float32)
    return Vectors(tuple(model.wv.index_to_key), rows / np.linalg.norm(rows, axis=1, keepdims=True))


def clusters(vectors: Vectors) -> Mapping[str, tuple[int, ...]]:
    """Return each word's cluster in every clustering, coarse to fine."""
    columns = [_k_means(vectors.rows, size) for size in CLUSTERS]
    return {word: tuple(int(column[at]) for column in columns) for at, word in enumerate(vectors.words)}


def _k_means(rows: Matrix, size: int) -> NDArray[np.int64]:
    """Cluster unit vectors by their angle; an empty cluster starts again from a random word."""
    random = np.random.default_rng(SEED)
    centres = rows[random.choice(len(rows), size, replace=False)]
    nearest: NDArray[np.int64] = np.zeros(len(rows), dtype=np.int64)
    for _ in range(ROUNDS):
        nearest = np.argmax(rows @ centres.T, axis=1)
        sums = np.zeros_like(centres)
        np.add.at(sums, nearest, rows)
        lengths = np.linalg.norm(sums, axis=1, keepdims=True)
        centres = np.where(
            lengths > 0, sums / np.maximum(lengths, 1e-9), rows[random.choice(len(rows), size)]
        )
    return nearest
