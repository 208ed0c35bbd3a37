"""What the common noun right before a name says that it names: "kota Hotan", "surat kabar Al-Watan"."""

from collections.abc import Iterable, Iterator, Sequence

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon
from tempo_reader.extraction.entities.mentions import Mention
from tempo_reader.extraction.tokens import Token

BODIES = frozenset(
    "bank harian klub koran majalah maskapai partai perusahaan produsen suratkabar tabloid universitas vendor".split()
)
PLACES = frozenset("desa distrik gletser ibukota kecamatan kelurahan kota prefektur provinsi pulau".split())
PAIRS = {
    ("kantor", "berita"): EntityType.ORGANISATION,
    ("surat", "kabar"): EntityType.ORGANISATION,
    ("grup", "musik"): EntityType.ORGANISATION,
    ("negara", "bagian"): EntityType.PLACE,
    ("ibu", "kota"): EntityType.PLACE,
    ("wali", "kota"): None,
    ("pihak", "swasta"): EntityType.PERSON,
}
"""Nouns of two words; None where the second alone would mislead."""


def introduced(document: Document, mentions: Iterable[Mention], lexicon: Lexicon) -> Iterator[Mention]:
    """Yield the mentions, those that a noun introduces with its type; a known name keeps its own."""
    for found in mentions:
        kind = _introduction(document.sentences[found.sentence].tokens, found)
        division = found.type is EntityType.ORGANISATION and found.first < found.last
        if (
            kind is None
            or found.of(document.text) in lexicon.kinds
            or (division and kind is EntityType.PLACE)
        ):
            yield found
        else:
            yield found._replace(type=kind)


def _introduction(tokens: Sequence[Token], found: Mention) -> EntityType | None:
    first, following = found.first, found.last + 1
    if first == 0:
        return None
    apposed = first > 1 and tokens[first - 2].text in (",", "(") and tokens[first - 1].text == "warga"
    if apposed and first == found.last and found.type is EntityType.PERSON:
        return EntityType.PLACE if following < len(tokens) and tokens[following].text in ",." else None
    before = tokens[first - 1].text
    pair = (tokens[first - 2].text.lower() if first > 1 else "", before.lower())
    if pair in PAIRS:
        return PAIRS[pair]
    if before in BODIES:
        return EntityType.ORGANISATION
    return EntityType.PLACE if before in PLACES else None
