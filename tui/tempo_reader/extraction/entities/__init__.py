"""People, organisations and places: each once, under its fullest name."""

from tempo_reader.domain.entity import Entity
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.linking import link
from tempo_reader.extraction.entities.tagger import tag

__all__ = ["find_entities"]


def find_entities(document: Document) -> tuple[Entity, ...]:
    """Return the entities in order of first mention."""
    return link(document, tag(document))
