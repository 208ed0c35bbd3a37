"""Hospitals, streets, universities called after somebody whose title stands inside the name: "RSUD dr. Soetomo"."""

from collections.abc import Iterator, Sequence

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon
from tempo_reader.extraction.entities.mentions import Mention, by_token, mention, replaced
from tempo_reader.extraction.tokens import Token

HOSPITALS = frozenset("RS RSAD RSAL RSAU RSD RSIA RSJ RSJD RSPAD RSU RSUD RSUP RSUPN".split())
SICKNESS = HOSPITALS | {"Sakit", "Umum", "Daerah", "Pusat"}
"""What the last word of a hospital's head may be."""

PLACES = frozenset(
    "Bandara Gedung Gelora Jalan Jl Jln Lapangan Masjid Museum Pelabuhan Stadion Taman".split()
)
BODIES = frozenset("Institut Pesantren Poltekkes Politeknik SMA SMK SMP Universitas Yayasan".split())
HEADS = SICKNESS | PLACES | BODIES
TITLES = frozenset("A AH Dr DR Drs Hj Ir KH KRMT Moch Moh Mr Prof Tgk dr".split())
"""Titles and short forenames with a full stop; single letters too."""
DIRECTORS = frozenset("direktur utama umum rektor dekan kepala humas dokter".split())
"""What stands right before a hospital or a university whose role somebody's name follows."""
OF_TWO_WORDS = frozenset(
    "Abdoel Abdul Achmad Adam Agus Ahmad Cipto Doris Hasan Kanujoso Margono Mohammad Muhammad Saiful Wahidin "
    "Zainoel".split()
)
"""First words of the names of those whom hospitals are called after, where two are printed."""
KINDS = frozenset(
    "Anak Bhayangkara Gigi Ibu Islam Jantung Jiwa Kanker Khusus Mata Mulut Orthopedi Ortopedi Paru Pusat Umum".split()
)
"""Words behind a hospital's head that say what it is for."""
LONGEST = 5
"""Tokens of the name behind the titles, at most."""


def with_dedications(document: Document, mentions: Sequence[Mention], lexicon: Lexicon) -> list[Mention]:
    """Make one name of the head, the titles with their full stops and what follows in capitals.

    Behind a role more capitals than a name has are the one who holds it: "Direktur RSUD dr. Soetomo Budi Hartono".
    """
    here = by_token(mentions)
    names: list[Mention] = []
    for number, sentence in enumerate(document.sentences):
        for place in _places(sentence.tokens):
            inside = [here[number, at] for at in place if (number, at) in here]
            names += _named(document, number, place, inside, lexicon)
    return replaced(mentions, names)


def _named(
    document: Document, number: int, place: range, inside: Sequence[Mention], lexicon: Lexicon
) -> Iterator[Mention]:
    """Yield the name at a place, and the one behind it who is at its head."""
    tokens = document.sentences[number].tokens
    kinds = [m.type for m in inside if m.first <= place.start and m.type is not EntityType.PERSON]
    body = tokens[place.start].text in BODIES
    kind = kinds[0] if kinds else EntityType.ORGANISATION if body else EntityType.PLACE
    last = place.stop - 1
    held = place.start > 0 and tokens[place.start - 1].text.lower() in DIRECTORS
    if held and (end := _honoured_end(tokens, place, lexicon)) < last:
        yield mention(document, number, end + 1, last, EntityType.PERSON)
        last = end
    yield mention(document, number, min([place.start, *(m.first for m in inside)]), last, kind)


def _honoured_end(tokens: Sequence[Token], place: range, lexicon: Lexicon) -> int:
    """Return the last token of the one who is honoured, and of the town behind."""
    end = max(at for at in place if tokens[at].text in (".", *TITLES)) + 1
    if tokens[end].text in OF_TWO_WORDS and end + 1 < place.stop:
        end += 1
    while end + 1 < place.stop and tokens[end + 1].text in lexicon.kinds:
        end += 1
    return end


def _places(tokens: Sequence[Token]) -> Iterator[range]:
    end = 0
    for at, token in enumerate(tokens):
        if token.text in HEADS and at >= end and (stop := _stop(tokens, at)) is not None:
            first = at
            while first > 0 and tokens[first - 1].text in ("Rumah", *SICKNESS):
                first -= 1
            end = stop
            yield range(first, stop)


def _stop(tokens: Sequence[Token], head: int) -> int | None:
    """Return where the name ends whose last head is at `head`, None if no title with a full stop follows it."""
    at = head + 1
    if [token.text for token in tokens[at : at + 3 : 2]] == ["(", ")"]:
        at += 3  # "Rumah Sakit Umum Pusat (RSUP) Dr. Sardjito"
    if tokens[head].text in SICKNESS:
        while at < len(tokens) and tokens[at].text in KINDS:
            at += 1  # "RS Ortopedi Prof. Suharso"
    begin = at
    if at + 1 < len(tokens) and tokens[head].text in HOSPITALS and tokens[at].text in ("dr", "Dr"):
        at += 1 + (tokens[at + 1].text == ".")  # "RSUD dr Slamet"
    while at + 1 < len(tokens) and tokens[at + 1].text == "." and _is_title(tokens[at].text):
        at += 2
    if at == begin:
        return None
    stop = at
    while stop < min(len(tokens), at + LONGEST) and tokens[stop].text[0].isupper():
        stop += 1
    return stop if stop > at else None


def _is_title(word: str) -> bool:
    return word in TITLES or (len(word) == 1 and word.isupper())
