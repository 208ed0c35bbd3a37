"""Links mentions that a test marks, so that no model has a say: ``[PER Joko Widodo] atau [PER Jokowi]``."""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from tempo_reader.domain.article import Article, Paragraph, ParagraphKind
from tempo_reader.domain.entity import Entity, EntityType
from tempo_reader.domain.language import Language
from tempo_reader.domain.span import Span
from tempo_reader.extraction.document import Document, prepare
from tempo_reader.extraction.entities import settled
from tempo_reader.extraction.entities.knowledge.lexicon import load
from tempo_reader.extraction.entities.linking.linker import link
from tempo_reader.extraction.entities.mentions import Mention, mention

MARKED = re.compile(r"\[(PER|ORG|LOC) ([^\]]+)\]")
Link = Callable[[str], tuple[Entity, ...]]
Correct = Callable[[str], list[tuple[str, str]]]


def document_of(text: str) -> Document:
    paragraphs: list[Paragraph] = []
    offset = 0
    for line in text.split("\n"):
        if line.strip():
            paragraphs.append(Paragraph(ParagraphKind.BODY, line, Span(offset, offset + len(line))))
        offset += len(line) + 1
    return prepare(Article(text, tuple(paragraphs)))


def marked(text: str) -> tuple[Document, list[Mention]]:
    plain = ""
    places: list[tuple[int, int, str]] = []
    end = 0
    for match in MARKED.finditer(text):
        plain += text[end : match.start()]
        places.append((len(plain), len(plain) + len(match[2]), match[1]))
        plain += match[2]
        end = match.end()
    document = document_of(plain + text[end:])
    mentions = []
    for begin, stop, kind in places:
        for number, sentence in enumerate(document.sentences):
            inside = [at for at, t in enumerate(sentence.tokens) if begin <= t.start and t.end <= stop]
            if inside:
                mentions.append(mention(document, number, inside[0], inside[-1], EntityType(kind)))
    assert len(mentions) == len(places), text
    return document, mentions


@pytest.fixture
def linked() -> Link:
    def run(text: str) -> tuple[Entity, ...]:
        document, mentions = marked(text)
        lexicon = load()
        return link(document, settled(document, mentions, lexicon), lexicon)

    return run


@pytest.fixture
def linked_in_english() -> Link:
    def run(text: str) -> tuple[Entity, ...]:
        document, mentions = marked(text)
        lexicon = load()
        document = replace(document, language=Language.ENGLISH)
        return link(document, settled(document, mentions, lexicon), lexicon)

    return run


@pytest.fixture
def mentioned() -> Correct:
    def run(text: str) -> list[tuple[str, str]]:
        document, mentions = marked(text)
        found = settled(document, mentions, load())
        return [(m.type.value, m.of(document.text)) for m in found]

    return run
