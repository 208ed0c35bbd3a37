"""Where a body's or a place's name ends and the name of the one who speaks for it begins: "BPOM Taruna Ikrar"."""

from collections.abc import Iterator, Sequence, Set

from tempo_reader.domain.entity import EntityType
from tempo_reader.domain.language import Language
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon
from tempo_reader.extraction.entities.knowledge.vocabulary import is_common, is_name
from tempo_reader.extraction.entities.mentions import (
    SERVICES,
    Mention,
    begins_sentence,
    by_sentence,
    mention,
    title_size,
)
from tempo_reader.extraction.tokens import Token

LONGEST_FRONT = 2
"""Words at a name's front that the tagger may have left to the body before it."""
NO_NAMES = frozenset(
    "Barat Daya Kabupaten Kecamatan Kota Laut Pusat Raya Selatan Tengah Tenggara Timur Utara Kelas Regency".split()
)
"""What goes on with a place's name."""
GOVERNMENT = frozenset("Badan Dewan Kementerian Kejaksaan Kepolisian Komisi Lembaga Mahkamah Majelis".split())
"""What begins a known body's name that is whole as it stands, whatever word comes behind."""
COMPANIES = frozenset(
    "Airlines Capital Consulting Corp Corporation Entertainment Foundation Futures Group Herald Holdings "
    "Institute Journal Motors Partners Pictures Post Ratings Records Securities Sekuritas Studios Times Tribune "
    "University Ventures".split()
)
"""What ends a company's or an institute's name, and no person's."""
LOCAL = frozenset("bupati camat gubernur kapolda kapolres kota wabup wagub walikota".split())
"""What stands before the place that somebody is in charge of."""
LINKS = frozenset(("of", "and", "for", "the", "&", "in", "on"))
"""Small words inside a body's name in English."""
DIVISIONS = frozenset(
    "Bidang Departemen Divisi Ekonomi Investasi Operasional Pemasaran Research Riset Strategi Tim Umum".split()
)
"""What somebody is at the head of inside a company."""
PARTICLES = frozenset("bin binti de der van von".split())
NOBLE = frozenset(("Andi", "Tubagus"))
"""What begins a name and ends no body's."""
ENGLISH = frozenset("Associate Director Head Managing Officer Partner Senior".split())
"""Words of an office in English, which may stand before a company's name."""
LONGEST_BODY = 6
LONGEST_NAME = 3
FORCES = frozenset(
    "Ditreskrimum Ditreskrimsus Kepolisian Kodim Korem Polda Polres Polresta Polrestabes Polsek Satreskrim".split()
)
"""What begins the name of a body whose people have ranks."""


def with_clear_edges(document: Document, mentions: Sequence[Mention], lexicon: Lexicon) -> list[Mention]:
    """Give the people of each sentence the words that the tagger took for a part of what stands before them."""
    if document.language is Language.ENGLISH:
        return list(mentions)
    made: list[Mention] = []
    found = by_sentence(mentions)
    for number, sentence in enumerate(document.sentences):
        tokens = sentence.tokens
        here = [(m.first, m.last, m.type) for m in found.get(number, ())]
        here = _aligned(tokens, list(_without_corps(tokens, here)), lexicon)
        here = list(_companies(tokens, here, lexicon))
        here = _shed(tokens, here, lexicon)
        here = list(_completed(tokens, here, lexicon))
        made += [mention(document, number, *place) for place in here]
    return made


Place = tuple[int, int, EntityType]
"""First and last token, and what the tagger took them for."""


def _without_corps(tokens: Sequence[Token], here: Sequence[Place]) -> Iterator[Place]:
    """Take the corps off that belongs to a rank: "Letkol [Inf Rizky Aditya]", and a title off a body's end."""
    for first, last, kind in here:
        if kind is EntityType.PERSON and first < last and first > 0 and tokens[first].text in SERVICES:
            first += 1
        yield first, last, kind


def _aligned(tokens: Sequence[Token], here: list[Place], lexicon: Lexicon) -> list[Place]:
    """Give a known place of several words behind an office its whole name: "Bupati [Intan] Jaya [Apolos]"."""
    for at in range(1, len(tokens) - 1):
        if tokens[at - 1].text.lower() not in LOCAL:
            continue
        for name, kind in lexicon.phrases.get(tokens[at].text, ()):
            end = at + len(name) - 1
            if len(name) == 1 or kind == "body" or tuple(t.text for t in tokens[at : end + 1]) != name:
                continue
            if any(first < at <= last and k is not EntityType.PERSON for first, last, k in here):
                break  # "Kantor Bupati Raja Ampat"
            cut = [
                (max(first, end + 1), last, k)
                for first, last, k in here
                if first <= end < last and first >= at
            ]
            here = [place for place in here if place[1] < at or end < place[0]]
            here += [*cut, (at, end, EntityType.PLACE)]
            break
    return sorted(here)


def _companies(tokens: Sequence[Token], here: Sequence[Place], lexicon: Lexicon) -> Iterator[Place]:
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
        if rest and all(word not in COMPANIES and _may_be_name(word, lexicon, whole=False) for word in rest):
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
        if whole and LONGEST_FRONT <= len(rest) <= LONGEST_NAME:
            named = all(is_name(word) and _may_be_name(word, lexicon, whole=False) for word in rest)
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


def _shed(tokens: Sequence[Token], here: Sequence[Place], lexicon: Lexicon) -> list[Place]:
    """Take the words off a known body's or place's end that begin the name of the one behind it."""
    made: list[Place] = []
    ordered = sorted(here)
    people = {first: last for first, last, kind in ordered if kind is EntityType.PERSON}
    done: set[int] = set()
    for first, last, kind in ordered:
        if first in done:
            continue
        if kind is EntityType.ORGANISATION and _ends_initial(tokens, first, last) and last + 2 in people:
            made.append((first, last - 2, kind))
            made.append((last - 1, people[last + 2], EntityType.PERSON))
            done.add(last + 2)
            continue
        end = _own_end(tokens, first, last, kind, lexicon) if kind is not EntityType.PERSON else None
        if end is None:
            made.append((first, last, kind))
            continue
        behind = people.get(last + 1)
        unsure = last - end == 1 or kind is EntityType.ORGANISATION
        if _is_bracketed(tokens, first):
            kind = EntityType.PLACE
        elif (
            behind is None
            and unsure
            and not _is_particle(tokens, last + 1)
            and not _has_head(tokens, first, end, last, lexicon)
        ):
            made.append((first, last, kind))
            continue
        made.append((first, end, kind))
        made.append((end + 1, behind if behind is not None else last, EntityType.PERSON))
        done.add(last + 1)
    return made


def _has_head(tokens: Sequence[Token], first: int, end: int, last: int, lexicon: Lexicon) -> bool:
    """Tell whether a single name behind a short form is its head's: "Ketua Komisi III [DPR Habiburokhman]"."""
    short = first == end and tokens[first].text.isupper() and last == end + 1 and is_name(tokens[last].text)
    before = tokens[max(0, first - LONGEST_BODY) : first]
    return short and any(token.text.lower() in lexicon.role_words for token in before)


def _ends_initial(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Tell whether a forename and an initial stand at a body's end: "[Persipura Jacksen F]. Tiago"."""
    dotted = last + 1 < len(tokens) and tokens[last + 1].text == "."
    return dotted and last - first > 1 and len(tokens[last].text) == 1 and tokens[last].text.isupper()


def _is_bracketed(tokens: Sequence[Token], first: int) -> bool:
    """Tell whether a short form in brackets stands before, which only the rest of its body follows, or somebody."""
    return first > 2 and [tokens[first - 3].text, tokens[first - 1].text] == ["(", ")"]


def _is_particle(tokens: Sequence[Token], at: int) -> bool:
    if at + 1 >= len(tokens):
        return False
    joined = tokens[at + 1].text == "-" and tokens[at].text in ("al", "el")
    return joined or tokens[at].text in PARTICLES


def _own_end(
    tokens: Sequence[Token], first: int, last: int, kind: EntityType, lexicon: Lexicon
) -> int | None:
    """Return where a known name ends at the front of what was found, None if it is the whole or nothing is known."""
    ranked = kind is EntityType.PLACE and tokens[first].text.lower() in lexicon.ranks and first < last
    begin = first + 1 if ranked else first
    if _is_bracketed(tokens, first):
        ranked, kind = True, EntityType.PLACE
    for name, known in lexicon.phrases.get(tokens[begin].text, ()):
        end = begin + len(name) - 1
        if end > last or tuple(token.text for token in tokens[begin : end + 1]) != name:
            continue
        house = known == "body" and kind is EntityType.PLACE and len(name) > 1  # "Gedung Putih"
        if not house and (
            (known == "body") is not (kind is EntityType.ORGANISATION)
            or (kind is EntityType.PLACE and not ranked)
        ):
            continue
        if end == last or (known == "town" and begin == first and end + 1 == last):
            return None
        rest = [token.text for token in tokens[end + 1 : last + 1]]
        whole = tokens[first].text in GOVERNMENT or ranked
        if house and not all(is_name(word) for word in rest):
            return None
        if len(rest) > LONGEST_FRONT or not all(_may_be_name(word, lexicon, whole=whole) for word in rest):
            return None
        return end
    return None


def _completed(tokens: Sequence[Token], here: Sequence[Place], lexicon: Lexicon) -> Iterator[Place]:
    """Give people the front of their name that stands between it and a body or place: "BPOM Taruna [Ikrar]"."""
    ends = {last for _, last, kind in here if kind is not EntityType.PERSON}
    taken = {at for first, last, _ in here for at in range(first, last + 1)}
    for first, last, kind in here:
        if kind is EntityType.PERSON:
            for start in range(first - 1, max(-1, first - LONGEST_FRONT - 1), -1):
                if start in taken or not _may_be_name(tokens[start].text, lexicon, whole=True):
                    break
                if start - 1 in ends:
                    first = start
                    break
        yield first, last, kind


def _may_be_name(word: str, lexicon: Lexicon, *, whole: bool) -> bool:
    """Tell whether a capitalised word may begin somebody's name; a common noun may behind what is surely whole."""
    if not word.istitle() or word in NO_NAMES or word in lexicon.titles or word.lower() in lexicon.roles:
        return False
    lists = (lexicon.kinds, lexicon.body_heads, lexicon.body_tails, lexicon.place_heads)
    return not any(word in names for names in lists) and (whole or not is_common(word))
