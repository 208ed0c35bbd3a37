"""Reads small texts with the people and organisations that a test names, so that no model has a say."""

import re
from collections.abc import Callable
from typing import NamedTuple

import pytest

from tempo_reader.domain.article import Article, Paragraph, ParagraphKind
from tempo_reader.domain.entity import Entity, EntityType
from tempo_reader.domain.language import Language
from tempo_reader.domain.quote import Quote
from tempo_reader.domain.span import Span
from tempo_reader.extraction.document import Document, prepare
from tempo_reader.extraction.quotes import find_quotes


class Found(NamedTuple):
    """A quote in words."""

    kind: str
    words: str
    cue: str | None
    speaker: str | None
    name: str | None


Find = Callable[..., list[Found]]


def document_of(text: str, language: Language = Language.INDONESIAN) -> Document:
    paragraphs, offset = [], 0
    for line in text.split("\n"):
        if line.strip():
            paragraphs.append(Paragraph(ParagraphKind.BODY, line, Span(offset, offset + len(line))))
        offset += len(line) + 1
    return prepare(Article(text, tuple(paragraphs), language=language))


def entities_of(text: str, people: str, bodies: str, places: str, roles: dict[str, str]) -> list[Entity]:
    """Make an entity of each name; ``Ani Rahayu/Ani`` is one person with a shorter name."""
    entities: list[Entity] = []
    kinds = ((EntityType.PERSON, people), (EntityType.ORGANISATION, bodies), (EntityType.PLACE, places))
    for kind, names in kinds:
        for one in filter(None, names.split("; ")):
            name, *aliases = one.split("/")
            spans: list[Span] = []
            for form in (name, *aliases):
                for match in re.finditer(rf"\b{re.escape(form)}\b", text):
                    span = Span(*match.span())
                    taken = [m for entity in entities for m in entity.mentions]
                    if not any(span.overlaps(other) for other in [*spans, *taken]):
                        spans.append(span)
            role = (roles[name],) if name in roles else ()
            entities.append(Entity(len(entities), name, kind, tuple(sorted(spans)), tuple(aliases), role))
    return entities


@pytest.fixture(scope="session")
def find() -> Find:
    def find(
        text: str,
        people: str = "",
        bodies: str = "",
        places: str = "",
        roles: dict[str, str] | None = None,
        language: Language = Language.INDONESIAN,
    ) -> list[Found]:
        entities = entities_of(text, people, bodies, places, roles or {})
        quotes = find_quotes(document_of(text, language), entities)
        for quote in quotes:
            if quote.speaker_entity is not None:
                assert entities[quote.speaker_entity].id == quote.speaker_entity
        return [
            Found(
                quote.kind.value,
                quote.span.of(text),
                quote.cue.of(text) if quote.cue else None,
                quote.speaker.of(text) if quote.speaker else None,
                quote.speaker_name,
            )
            for quote in quotes
        ]

    return find


@pytest.fixture(scope="session")
def quotes_of() -> Callable[[str], tuple[Quote, ...]]:
    """Find quotes as the program has them, in a text where nobody is known."""
    return lambda text: find_quotes(document_of(text), ())
