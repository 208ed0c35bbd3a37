"""Which words are names, by the trained model."""

from functools import cache
from typing import NamedTuple

import pycrfsuite

from tempo_reader.domain.entity import EntityType
from tempo_reader.domain.span import Span
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.features import features
from tempo_reader.resources import asset


class Mention(NamedTuple):
    """A name as it stands in the text."""

    span: Span
    type: EntityType


@cache
def _model() -> pycrfsuite.Tagger:
    tagger = pycrfsuite.Tagger()
    tagger.open(str(asset("models", "entities.crfsuite")))
    return tagger


def tag(document: Document) -> list[Mention]:
    """Return the names in reading order, never overlapping."""
    model = _model()
    found: list[Mention] = []
    for sentence in document.sentences:
        tokens = sentence.tokens
        current: Mention | None = None
        for token, label in zip(tokens, model.tag(features([t.text for t in tokens])), strict=True):
            kind = None if label == "O" else EntityType(label[2:])
            if current is not None and kind is current.type and label[0] == "I":
                current = Mention(Span(current.span.start, token.end), current.type)
                found[-1] = current
            elif kind is not None:
                current = Mention(Span(token.start, token.end), kind)
                found.append(current)
            else:
                current = None
    return found
