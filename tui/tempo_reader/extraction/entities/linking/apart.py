"""Where an article says that two people are two, though their names are alike: "Joko Widodo dan Iriana Joko Widodo"."""

import re
from collections.abc import Iterator, Sequence

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon
from tempo_reader.extraction.entities.mentions import Mention
from tempo_reader.extraction.entities.roles.words import BAND

LONGEST_BETWEEN = 60
"""Code points between two names, at most."""
AND = re.compile(r",?\s*(?:dan|serta|maupun|bersama|dengan|melawan|vs|versus|and|with)\b[^.;:!?\"“”]*")
WORD = re.compile(r"[^\W\d_]+")
LONGEST_BEFORE = 20
POSSESSIVE = "nya"


def apart(document: Document, mentions: Sequence[Mention], lexicon: Lexicon) -> Iterator[int]:
    """Yield the places of mentions of people who are somebody else than the person mentioned right before."""
    for at in range(1, len(mentions)):
        before, found = mentions[at - 1], mentions[at]
        if before.sentence != found.sentence or {before.type, found.type} != {EntityType.PERSON}:
            continue
        if found.span.start - before.span.end > LONGEST_BETWEEN:
            continue
        between = document.text[before.span.end : found.span.start]
        if AND.fullmatch(between.strip()) or _names_kin(between, lexicon):
            yield at
        elif between.strip() == ",":
            start = max(document.sentences[found.sentence].span.start, before.span.start - LONGEST_BEFORE)
            if _names_kin(document.text[start : before.span.start], lexicon):
                yield at


def _names_kin(words: str, lexicon: Lexicon) -> bool:
    return any(
        word in lexicon.kin or word.removesuffix(POSSESSIVE) in lexicon.kin or word in BAND
        for word in WORD.findall(words.lower())
    )
