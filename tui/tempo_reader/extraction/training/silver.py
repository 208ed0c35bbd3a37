"""News that the teachers tag for the student: networks and a CRF that learnt from the annotated corpora only."""

import random
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pycrfsuite

from tempo_reader.extraction.entities.tagging.features import features
from tempo_reader.extraction.training.corpora import Example
from tempo_reader.extraction.training.teacher import (
    LABELS,
    Encoder,
    Network,
    Probabilities,
    decode,
    probabilities,
)

SENTENCES = 40_000
SHORTEST, LONGEST = 5, 60
"""Words in a sentence that is tagged."""
LEAST_SURE = 0.5
"""A sentence with a word whose label is less probable is left out."""
CRF_SHARE = 0.3
PORTION = 2_000
SEED = 1


def choose(sentences: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Return some sentences that have a capital inside."""
    fit = [s for s in sentences if SHORTEST <= len(s) <= LONGEST and any(w != w.lower() for w in s[1:])]
    random.Random(SEED).shuffle(fit)  # noqa: S311  not for secrets
    return fit[:SENTENCES]


def tag(
    sentences: Sequence[tuple[str, ...]], networks: Sequence[Network], encoder: Encoder, crf: Path
) -> Iterator[Example]:
    """Yield the sentences that the teachers together are sure of."""
    tagger = pycrfsuite.Tagger()
    tagger.open(str(crf))
    for begin in range(0, len(sentences), PORTION):
        portion = sentences[begin : begin + PORTION]
        encoded = [encoder.encode(words) for words in portion]
        by_network = [probabilities(network, encoded) for network in networks]
        for at, words in enumerate(portion):
            learnt = np.mean([found[at] for found in by_network], axis=0)
            together = (1 - CRF_SHARE) * learnt + CRF_SHARE * _marginals(tagger, words)
            labels = decode(together)
            if (
                min(row[LABELS.index(label)] for row, label in zip(together, labels, strict=True))
                >= LEAST_SURE
            ):
                yield Example(words, tuple(labels))


def _marginals(tagger: pycrfsuite.Tagger, words: Sequence[str]) -> Probabilities:
    tagger.set(features(words))
    return np.array(
        [[tagger.marginal(label, at) for label in LABELS] for at in range(len(words))], dtype=np.float32
    )
