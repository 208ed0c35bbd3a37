"""From mentions to entities."""

from tempo_reader.domain.entity import Entity, EntityType
from tempo_reader.domain.span import Span
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.tagger import Mention


def link(document: Document, mentions: list[Mention]) -> tuple[Entity, ...]:
    """Put mentions of the same name together; a part of a person's name is that person."""
    groups: list[tuple[EntityType, list[Span], list[str]]] = []
    for mention in mentions:
        name = mention.span.of(document.text)
        for kind, spans, names in groups:
            if kind is mention.type and (
                name in names or (kind is EntityType.PERSON and any(_part(name, other) for other in names))
            ):
                spans.append(mention.span)
                if name not in names:
                    names.append(name)
                break
        else:
            groups.append((mention.type, [mention.span], [name]))
    return tuple(
        Entity(number, max(names, key=len), kind, tuple(spans), tuple(n for n in names if n != max(names, key=len)))
        for number, (kind, spans, names) in enumerate(groups)
    )


def _part(name: str, other: str) -> bool:
    return set(name.split()) <= set(other.split()) or set(other.split()) <= set(name.split())
