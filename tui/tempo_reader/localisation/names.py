"""Names as they are shown in a language."""

from tempo_reader.domain.entity import Entity
from tempo_reader.domain.language import Language


def shown_name(entity: Entity, language: Language) -> str:
    """Return an entity's English name where English is asked for and one is known, else its own."""
    return entity.name_en if language is Language.ENGLISH and entity.name_en else entity.name
