"""Which words are names, by the trained model."""

from collections.abc import Iterator
from functools import cache

import pycrfsuite

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.mentions import Mention, mention
from tempo_reader.extraction.entities.tagging.features import features
from tempo_reader.resources import asset


@cache
def _model() -> pycrfsuite.Tagger:
    tagger = pycrfsuite.Tagger()
    tagger.open(str(asset("models", "entities.crfsuite")))
    return tagger


def tag(document: Document) -> Iterator[Mention]:
    """Yield the names in reading order, never overlapping."""
    model = _model()
    for number, sentence in enumerate(document.sentences):
        labels = [*model.tag(features([token.text for token in sentence.tokens])), "O"]
        first = 0
        for at, label in enumerate(labels):
            open_kind = labels[first][2:]
            if open_kind and at > first and label != f"I-{open_kind}":
                yield mention(document, number, first, at - 1, EntityType(open_kind))
            if label[0] != "I" or label[2:] != open_kind:
                first = at
