"""Companies by the last word of their name, and bodies that somebody's name was taken for a part of."""

from collections.abc import Iterator, Sequence, Set

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon
from tempo_reader.extraction.entities.knowledge.vocabulary import is_common, is_name
from tempo_reader.extraction.entities.mentions import begins_sentence, title_size
from tempo_reader.extraction.tokens import Token

Place = tuple[int, int, EntityType]
"""First and last token, and what the tagger took them for."""

NO_NAMES = frozenset(
    "Barat Daya Kabupaten Kecamatan Kota Laut Pusat Raya Selatan Tengah Tenggara Timur Utara Kelas Regency".split()
)
"""What goes on with a place's name."""
COMPANIES = frozenset(
    "Airlines Capital Consulting Corp Corporation Entertainment Finance Foundation Futures Group Herald Holdings "
    "Institute Journal Leasing Motors Partners Pictures Post Ratings Records Securities Sekuritas Studios Times "
    "Tribune "
    "University Ventures".split()
)
"""What ends a company's or an institute's name, and no person's."""
LINKS = frozenset(("of", "and", "for", "the", "&", "in", "on"))
"""Small words inside a body's name in English."""
DIVISIONS = frozenset(
    "Bidang Departemen Divisi Ekonomi Investasi Operasional Pemasaran Research Riset Strategi Tim Umum".split()
)
"""What somebody is at the head of inside a company."""
NOBLE = frozenset(("Andi", "Tubagus"))
"""What begins a name and ends no body's."""
ENGLISH = frozenset("Associate Director Head Managing Officer Partner Senior".split())
"""Words of an office in English, which may stand before a company's name."""
LONGEST_NAME = 3
FORCES = frozenset(
    "Ditreskrimum Ditreskrimsus Kepolisian Kodim Korem Polda Polres Polresta Polrestabes Polsek Satreskrim".split()
)
"""What begins the name of a body whose people have ranks."""
LONGEST_BODY = 6
SHORTEST_NAME = 2


def with_companies(tokens: Sequence[Token], here: Sequence[Place], lexicon: Lexicon) -> Iterator[Place]:
    """Add the names that end as companies' do and were passed over, and make bodies of those taken for people's."""
    taken = {
        at for first, last, kind in here if kind is not EntityType.PERSON for at in range(first, last + 1)
    }
    bodies = {last: first for first, last, kind in here if kind is EntityType.ORGANISATION}
    made: list[Place] = []
    for end, token in enumerate(tokens):
        if token.text in COMPANIES and end not in taken:
            first = _company_start(tokens, end, lexicon, taken)
            first = bodies.get(first - 1, first)
            if first < end:
                made.append((first, end, EntityType.ORGANISATION))
    companies = {at: place for place in made for at in range(place[0], place[1] + 1)}
    for first, last, kind in _cut(tokens, here, lexicon):
        company = next((companies[at] for at in range(first, last + 1) if at in companies), None)
        if company is None:
            yield first, last, kind
        elif last > company[1]:
            made.append((company[1] + 1, last, kind))
    yield from made


def _cut(tokens: Sequence[Token], here: Sequence[Place], lexicon: Lexicon) -> Iterator[Place]:
    """Yield what was found, a company and the name behind it as two: "[East Ventures Willson Cuaca]"."""
    for first, last, kind in here:
        country = _country_end(tokens, first, last, lexicon) if kind is EntityType.ORGANISATION else None
        if country is not None:
            yield first, country, EntityType.PLACE
            yield country + 1, last, EntityType.PERSON
            continue
        rank = _rank(tokens, first, last, lexicon) if kind is EntityType.ORGANISATION else None
        if rank is not None:
            yield first, rank - 1, kind
            yield rank, last, EntityType.PERSON
            continue
        ends = (at for at in range(first + 1, last) if tokens[at].text in COMPANIES)
        end = next(ends, last) if kind is EntityType.ORGANISATION else last
        rest = [token.text for token in tokens[end + 1 : last + 1]]
        if rest and all(word not in COMPANIES and may_be_name(word, lexicon, whole=False) for word in rest):
            yield first, end, kind
            yield end + 1, last, EntityType.PERSON
        elif kind is EntityType.ORGANISATION and first < last and tokens[last].text in NOBLE:
            yield first, last - 1, kind
            yield last, last, EntityType.PERSON
        else:
            yield first, last, kind


def _country_end(tokens: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> int | None:
    """Return where the country ends that somebody's name of two words follows: "untuk [Myanmar Othman Hashim]"."""
    for name, kind in lexicon.phrases.get(tokens[first].text, ()):
        end = first + len(name) - 1
        rest = [token.text for token in tokens[end + 1 : last + 1]]
        whole = kind == "country" and tuple(token.text for token in tokens[first : end + 1]) == name
        if whole and SHORTEST_NAME <= len(rest) <= LONGEST_NAME:
            named = all(is_name(word) and may_be_name(word, lexicon, whole=False) for word in rest)
            return end if named and first > 0 and tokens[first - 1].text[0].isalpha() else None
    return None


def _rank(tokens: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> int | None:
    """Return where the rank begins inside a name: "[Polrestabes Maju] Inspektur Satu Ani"."""
    if tokens[first].text not in FORCES:
        return None
    for at in range(first + 2, last + 1):
        size = title_size(tokens, at, lexicon)
        if size and first < at - size:
            return at - size
    return None


def _company_start(tokens: Sequence[Token], end: int, lexicon: Lexicon, taken: Set[int]) -> int:
    first = end
    while first > 0 and end - first < LONGEST_BODY and first - 1 not in taken:
        word = tokens[first - 1].text
        if word.lower() in lexicon.role_words or word.lower() in lexicon.english_roles.heads:
            break
        if word in lexicon.titles or word in lexicon.english_offices or word in ENGLISH:
            break
        if not word[0].isupper() and word not in LINKS:
            break
        first -= 1
    while first < end and not tokens[first].text[0].isupper():
        first += 1
    if first < end and (begins_sentence(tokens, first) and is_common(tokens[first].text)):
        first += 1
    while first < end and first > 0 and tokens[first - 1].text.istitle() and tokens[first].text in DIVISIONS:
        first += 1  # "Kepala Riset Maju Sekuritas"
    return first


def may_be_name(word: str, lexicon: Lexicon, *, whole: bool) -> bool:
    """Tell whether a capitalised word may begin somebody's name; a common noun may behind what is surely whole."""
    if not word.istitle() or word in NO_NAMES or word in lexicon.titles or word.lower() in lexicon.roles:
        return False
    lists = (lexicon.kinds, lexicon.body_heads, lexicon.body_tails, lexicon.place_heads)
    return not any(word in names for names in lists) and (whole or not is_common(word))
