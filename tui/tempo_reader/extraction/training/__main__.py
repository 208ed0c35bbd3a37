"""``python -m tempo_reader.extraction.training CORPORA_DIR`` writes the model to the assets."""

import argparse
from pathlib import Path

import pycrfsuite

from tempo_reader.extraction.entities.features import features
from tempo_reader.extraction.training.corpora import read
from tempo_reader.resources import asset


def main() -> None:
    """Train on the train parts only; the dev parts stay for measuring."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path)
    arguments = parser.parse_args()
    trainer = pycrfsuite.Trainer(verbose=False)
    for part in ("ner-ui/train.tsv", "idner-news-2k/train.txt"):
        for example in read(arguments.corpora / part):
            trainer.append(features(example.words), example.tags)
    trainer.set_params({"c1": 0.1, "c2": 0.05, "max_iterations": 120, "feature.possible_transitions": True})
    trainer.train(str(asset("models", "entities.crfsuite")))


if __name__ == "__main__":
    main()
