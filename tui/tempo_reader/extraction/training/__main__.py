"""``python -m tempo_reader.extraction.training CORPORA_DIR`` makes `assets/models` anew.

Needs the extra ``training``; takes about an hour on one core and 4 GB. What each step makes is kept in ``--work``
and not made again. Every seed is fixed: the same corpora and the same versions of the libraries give the same files.
"""

import argparse
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from tempo_reader.extraction.training import news, silver, student, table, teacher, vectors
from tempo_reader.extraction.training.corpora import Example, read, with_countries
from tempo_reader.resources import asset

GOLD_TIMES = 3
"""How often the annotated sentences count beside those that the teachers tagged."""
NEWS_SENTENCES = 20_000
"""Of those that the teachers are sure of."""
TEACHERS = 4
DEV = (
    ("NER UI dev", "ner-ui/dev.tsv", ("PER", "ORG", "LOC")),
    ("idner dev", "idner-news-2k/dev.txt", ("PER", "ORG")),
)
T = TypeVar("T")


def main() -> None:
    """Train on the train parts only; the dev parts give the scores that are printed, and nothing else."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--work", type=Path, required=True)
    arguments = parser.parse_args()
    corpora: Path = arguments.corpora
    work: Path = arguments.work
    work.mkdir(parents=True, exist_ok=True)

    sentences = list(news.sentences(corpora / "click-id" / "text.txt.gz"))
    narrow = _kept(work / "narrow.pickle", lambda: vectors.train(sentences, vectors.NARROW))
    wide = _kept(work / "wide.pickle", lambda: vectors.train(sentences, vectors.WIDE))
    clusters = _kept(work / "clusters.pickle", lambda: vectors.clusters(narrow))
    table.write(asset("models") / "vocabulary.bin", clusters, sentences)

    gold = [
        list(read(corpora / "ner-ui" / "train.tsv")),
        [with_countries(example) for example in read(corpora / "idner-news-2k" / "train.txt")],
    ]
    annotated = [example for corpus in gold for example in corpus]
    crf = work / "gold.crfsuite"
    if not crf.exists():
        student.train(annotated, student.GOLD_ONLY, crf)
    _report(crf, corpora)

    def tagged() -> list[Example]:
        encoder = teacher.Encoder((narrow, wide))
        networks = [teacher.fit(gold, encoder, seed) for seed in range(TEACHERS)]
        return list(silver.tag(silver.choose(sentences), networks, encoder, crf))

    news_examples = _kept(work / "silver.pickle", tagged)
    model = asset("models") / "entities.crfsuite"
    student.train([*annotated * GOLD_TIMES, *news_examples[:NEWS_SENTENCES]], student.SHIPPED, model)
    _report(model, corpora)


def _kept(path: Path, make: Callable[[], T]) -> T:
    """Return what an earlier run left, else make it and leave it."""
    if path.exists():
        kept: T = pickle.loads(path.read_bytes())  # noqa: S301  our own file
        return kept
    made = make()
    path.write_bytes(pickle.dumps(made))
    return made


def _report(model: Path, corpora: Path) -> None:
    for name, part, types in DEV:
        score = student.f1(model, list(read(corpora / part)), types)
        print(f"{model.name} {name}: F1 {score:.4f} ({', '.join(types)})", flush=True)


if __name__ == "__main__":
    main()
