"""The type of a name that the lexicon or its first word leaves no doubt about."""

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon
from tempo_reader.extraction.entities.mentions import Mention
from tempo_reader.extraction.entities.spans.dedications import HOSPITALS

VILLAGES = frozenset(
    "Desa Distrik Dukuh Dusun Gampong Jorong Kampung Kapanewon Kelurahan Nagari Pedukuhan".split()
)
"""What begins the name of a place, and of no body."""
CLINIC = "Puskesmas"


def settled_type(document: Document, found: Mention, lexicon: Lexicon) -> EntityType:
    """Return the type that the lexicon leaves no doubt about, else the tagger's; a town's name may be its club's."""
    name = found.of(document.text)
    kind = lexicon.kinds.get(name, "body")
    sure = kind == "country" or (kind != "body" and (found.first < found.last or name in lexicon.same))
    rank, _, rest = name.partition(" ")
    sure = sure or (
        rank.lower() in lexicon.ranks and lexicon.kinds.get(rest) == "country"
    )  # "Negara Meksiko"
    if found.type is EntityType.ORGANISATION and sure:
        return EntityType.PLACE
    head = document.sentences[found.sentence].tokens[found.first].text
    if found.type is EntityType.PERSON and found.first < found.last and head in lexicon.place_heads:
        return EntityType.PLACE
    if found.type is EntityType.PERSON and found.first < found.last and lexicon.kinds.get(name) == "body":
        return EntityType.ORGANISATION
    if (found.first < found.last and head in VILLAGES) or _is_hospital(document, found):
        return EntityType.PLACE
    is_body = head in lexicon.body_heads and head not in lexicon.place_heads
    if found.type is EntityType.PLACE and found.first < found.last and is_body:
        return EntityType.ORGANISATION
    return found.type


def _is_hospital(document: Document, found: Mention) -> bool:
    words = [t.text for t in document.sentences[found.sentence].tokens[found.first : found.last + 1]]
    return len(words) > 1 and (words[0] in HOSPITALS or words[0] == CLINIC or words[:2] == ["Rumah", "Sakit"])
