"""People, organisations and places: each once, under its fullest name."""

from tempo_reader.domain.entity import Entity
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.aliases import with_second_names
from tempo_reader.extraction.entities.consistency import alike
from tempo_reader.extraction.entities.corrections import corrected
from tempo_reader.extraction.entities.lexicon import load
from tempo_reader.extraction.entities.linking import link
from tempo_reader.extraction.entities.tagger import tag

__all__ = ["find_entities"]


def find_entities(document: Document) -> tuple[Entity, ...]:
    """Return the entities in order of first mention."""
    lexicon = load()
    mentions = with_second_names(document, corrected(document, tag(document), lexicon))
    mentions = alike(document, mentions, lexicon)
    return link(document, mentions, lexicon)
