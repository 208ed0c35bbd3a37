"""People, organisations and places: each once, under its fullest name."""

from collections.abc import Iterable

from tempo_reader.domain.entity import Entity
from tempo_reader.domain.language import Language
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon, load
from tempo_reader.extraction.entities.linking.aliases import with_second_names
from tempo_reader.extraction.entities.linking.announcements import with_announced
from tempo_reader.extraction.entities.linking.linker import link
from tempo_reader.extraction.entities.mentions import Mention
from tempo_reader.extraction.entities.spans.bodies import with_whole_bodies
from tempo_reader.extraction.entities.spans.callings import with_callings
from tempo_reader.extraction.entities.spans.clubs import with_clubs
from tempo_reader.extraction.entities.spans.consistency import alike
from tempo_reader.extraction.entities.spans.corrections import corrected
from tempo_reader.extraction.entities.spans.dedications import with_dedications
from tempo_reader.extraction.entities.spans.edges import with_clear_edges
from tempo_reader.extraction.entities.spans.epithets import with_epithets
from tempo_reader.extraction.entities.spans.headings import without_headings
from tempo_reader.extraction.entities.spans.hyphens import with_hyphened
from tempo_reader.extraction.entities.spans.initials import with_initials
from tempo_reader.extraction.entities.spans.introductions import introduced
from tempo_reader.extraction.entities.spans.ministries import with_ministries
from tempo_reader.extraction.entities.spans.nicknames import with_nicknames
from tempo_reader.extraction.entities.spans.offices import divided, with_held_places
from tempo_reader.extraction.entities.spans.peoples import without_peoples
from tempo_reader.extraction.entities.spans.persons import completed
from tempo_reader.extraction.entities.spans.spelt_out import with_spelt_out
from tempo_reader.extraction.entities.spans.telltales import with_told
from tempo_reader.extraction.entities.spans.units import with_units
from tempo_reader.extraction.entities.spans.villages import with_villages
from tempo_reader.extraction.entities.tagging.capitals import in_running_case
from tempo_reader.extraction.entities.tagging.english import in_english, with_genitives_apart
from tempo_reader.extraction.entities.tagging.tagger import tag

__all__ = ["find_entities", "settled"]


def find_entities(document: Document) -> tuple[Entity, ...]:
    """Return the entities in order of first mention."""
    lexicon = load()
    document = in_running_case(document)
    if document.language is Language.ENGLISH:
        document = with_genitives_apart(document)
        return link(
            document, settled(document, in_english(document, tag(document), lexicon), lexicon), lexicon
        )
    return link(document, settled(document, tag(document), lexicon), lexicon)


def settled(document: Document, tagged: Iterable[Mention], lexicon: Lexicon) -> list[Mention]:
    """Return the mentions after all that is put right in what the tagger found."""
    mentions = with_hyphened(document, with_clear_edges(document, list(tagged), lexicon))
    mentions = with_dedications(document, list(divided(document, mentions, lexicon)), lexicon)
    mentions = with_nicknames(document, with_callings(document, mentions, lexicon), lexicon)
    mentions = completed(document, mentions)
    mentions = corrected(document, list(without_headings(document, mentions, lexicon)), lexicon)
    mentions = with_held_places(document, with_units(document, mentions, lexicon), lexicon)
    mentions = with_spelt_out(document, with_villages(document, mentions, lexicon), lexicon)
    mentions = with_told(document, with_whole_bodies(document, mentions, lexicon), lexicon)
    mentions = with_initials(document, mentions, lexicon)
    mentions = with_ministries(document, mentions, lexicon)
    mentions = with_second_names(document, list(introduced(document, mentions, lexicon)))
    mentions = with_epithets(document, with_announced(document, mentions, lexicon), lexicon)
    return without_peoples(document, alike(document, list(with_clubs(document, mentions, lexicon)), lexicon))
