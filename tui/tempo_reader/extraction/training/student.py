"""The student: the CRF that is shipped (CRFsuite, Okazaki 2007; L-BFGS with L1 and L2)."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import pycrfsuite

from tempo_reader.extraction.entities.tagging.features import features
from tempo_reader.extraction.training.corpora import Example

GOLD_ONLY = {"c1": 0.05, "c2": 0.4, "max_iterations": 120, "feature.possible_transitions": True}
"""Chosen on a fifth of the train parts, held out, with the dev parts; c2 0.05 costs a point of F1."""
SHIPPED = {"c1": 0.06, "c2": 0.2, "max_iterations": 110, "feature.possible_transitions": True}
"""The least L1 that leaves the model and the vocabulary under 4 MB in the wheel."""


def train(examples: Iterable[Example], settings: Mapping[str, float | bool], path: Path) -> None:
    """Train on the examples and write the model."""
    trainer = pycrfsuite.Trainer(verbose=False)
    for example in examples:
        trainer.append(features(example.words), example.tags)
    trainer.set_params(dict(settings))
    trainer.train(str(path))


def f1(path: Path, examples: Sequence[Example], types: Sequence[str]) -> float:
    """Return the F1 of exact spans of some types, over tokens and before any correction by rule."""
    tagger = pycrfsuite.Tagger()
    tagger.open(str(path))
    right = found = wanted = 0
    for example in examples:
        gold = set(_spans(example.tags, types))
        predicted = set(_spans(tagger.tag(features(example.words)), types))
        right += len(gold & predicted)
        found += len(predicted)
        wanted += len(gold)
    return 2 * right / (found + wanted)


def _spans(tags: Sequence[str], types: Sequence[str]) -> Iterable[tuple[int, int, str]]:
    start, kind = 0, ""
    for at, tag in enumerate([*tags, "O"]):
        if kind and tag != f"I-{kind}":
            if kind in types:
                yield start, at, kind
            kind = ""
        if tag != "O" and not kind:
            start, kind = at, tag[2:]
