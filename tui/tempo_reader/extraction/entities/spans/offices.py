"""An office, its place and the one who holds it, where the tagger took them for one name."""

from collections.abc import Iterable, Iterator, Sequence, Set

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon
from tempo_reader.extraction.entities.knowledge.vocabulary import is_common, is_name, knows
from tempo_reader.extraction.entities.mentions import Mention, mention
from tempo_reader.extraction.entities.spans.trimming import RANKS
from tempo_reader.extraction.tokens import Token

HOLDERS = frozenset(
    "bupati camat dandim gubernur kadis kajari kajati kapolda kapolres kapolresta kapolrestabes kapolsek ketua kota "
    "kades lurah sekda wagub walikota wabup wawali".split()
)
"""What stands before the place that somebody is in charge of; "Wali Kota" by its last word."""
GOVERNORS = frozenset("bupati gubernur kapolda kapolres wagub wabup walikota".split())
"""Those of them that nothing but a place follows."""
BODIES = frozenset(
    "BPBD Badan Bawaslu Dinas Dinkes Disdik Dishub DPRD Kejaksaan Kejari Kejati Kepolisian KPU KPUD Pemda Pemerintah "
    "Pemkab Pemkot Pemprov Pengadilan PN Polda Polres Polresta Polrestabes Polsek Satpol Satreskrim Sekretariat".split()
)
"""What begins the name of a body that ends in a place's name."""
EMBASSIES = frozenset("Kedubes KBRI KJRI Konsulat".split())
PLACES = frozenset(("province", "town", "elsewhere"))
ANYWHERE = PLACES | {"world"}
LOCAL = GOVERNORS | frozenset("uskup camat dandim danrem kapolresta kapolrestabes kapolsek lurah".split())
"""Those whom only the place follows that they are in charge of; then a rank, or their name."""
VILLAGE_HEADS = frozenset(("desa", "kades", "lurah", "wabup", "wagub"))
ARTICLES = frozenset(("I", "Ni", "Ida", "Andi", "H", "Hj"))
LONGEST_PLACE = 3
NO_NAMES = frozenset(
    "Barat Daya Kabupaten Kecamatan Kota Laut Pusat Raya Selatan Tengah Tenggara Timur Utara Kelas "
    "Ajun Brigadir Brigjen Inspektur Jenderal Kapten Kolonel Komisaris Laksamana Letnan Marsekal Mayor".split()
)
"""What goes on with a place's or a court's name."""
VILLAGE_OFFICES = frozenset("Camat Danramil Desa Kades Kapolsek Keuchik Lurah".split())
"""What the name of a village or district stands behind, and then its holder's."""
COMPANY = "PT"
SULTAN = "Sri"
LONGEST_NAME = 5
SHORT_NAME = 2
LONGEST_ROLE = 6


def divided(document: Document, mentions: Iterable[Mention], lexicon: Lexicon) -> Iterator[Mention]:
    """Yield the mentions, "Bengkayang Suryadman Gidot" after "Bupati" and "Kejari Surabaya Suparlan" as two each."""
    for found in mentions:
        tokens = document.sentences[found.sentence].tokens
        last = _place_end(tokens, found, lexicon)
        if last is None:
            yield found
            continue
        kind = EntityType.ORGANISATION if found.type is EntityType.ORGANISATION else EntityType.PLACE
        yield mention(document, found.sentence, found.first, last, kind)
        yield mention(document, found.sentence, last + 1, found.last, EntityType.PERSON)


def with_held_places(document: Document, mentions: Sequence[Mention], lexicon: Lexicon) -> list[Mention]:
    """Add the places that the tagger passed over where an office says what it is in charge of: "Gubernur Banten"."""
    taken = {(found.sentence, at) for found in mentions for at in range(found.first, found.last + 1)}
    made = [
        _as_held(document, found, mentions[at + 1] if at + 1 < len(mentions) else None)
        for at, found in enumerate(mentions)
    ]
    for number, sentence in enumerate(document.sentences):
        tokens = sentence.tokens
        for at in range(1, len(tokens)):
            if tokens[at - 1].text.lower() not in LOCAL or (number, at) in taken:
                continue
            if (last := _held_end(tokens, number, at, taken, lexicon)) is not None:
                made.append(mention(document, number, at, last, EntityType.PLACE))
                continue
            for name, kind in lexicon.phrases.get(tokens[at].text, ()):
                last = at + len(name) - 1
                words = tuple(token.text for token in tokens[at : last + 1])
                free = not any((number, place) in taken for place in range(at, last + 1))
                if kind in PLACES and words == name and free:
                    ends = last + 1 == len(tokens) or not tokens[last + 1].text[0].isupper()
                    end = _holder_end(tokens, last, lexicon)
                    holder = range(last + 1, end + 1)
                    if end > last and all((number, place) not in taken for place in holder):
                        made.append(mention(document, number, last + 1, end, EntityType.PERSON))
                        ends = True
                    behind = [token.text for token in tokens[last + 1 : last + 3]]
                    titled = " ".join(behind) in lexicon.titles or behind[:1] == [SULTAN]
                    if ends or titled or (number, last + 1) in taken:
                        made.append(mention(document, number, at, last, EntityType.PLACE))
                    break
    return sorted(made, key=lambda found: (found.sentence, found.first))


def _holder_end(tokens: Sequence[Token], last: int, lexicon: Lexicon) -> int:
    """Return the last word of the name that only the holder of an office can have, `last` if there is none."""
    end = last
    while end + 1 < len(tokens) and end - last < LONGEST_PLACE and tokens[end + 1].text.istitle():
        word = tokens[end + 1].text
        known = word in lexicon.kinds or word in lexicon.titles or word.lower() in lexicon.role_words
        if known or not is_name(word) or word in NO_NAMES:
            return last
        end += 1
    closed = end + 1 < len(tokens) and tokens[end + 1].text.islower()
    return end if closed and _is_person(tokens[last + 1 : end + 1], lexicon) else last


def _as_held(document: Document, found: Mention, following: Mention | None) -> Mention:
    """Make a place of what stands between an office and the comma before its holder: "Kades [Matarape], Tahang"."""
    tokens = document.sentences[found.sentence].tokens
    office = tokens[found.first - 1].text.lower() if found.first else ""
    if found.type is not EntityType.PERSON or office not in LOCAL | VILLAGE_HEADS or following is None:
        return found
    comma = tokens[found.last + 1].text if found.last + 1 < len(tokens) else ""
    apposed = following.sentence == found.sentence and following.first == found.last + 2
    held = apposed and comma == "," and following.type is EntityType.PERSON and found.first == found.last
    return found._replace(type=EntityType.PLACE) if held else found


def _held_end(
    tokens: Sequence[Token], number: int, at: int, taken: Set[tuple[int, int]], lexicon: Lexicon
) -> int | None:
    """Return the last word of a place that no list needs to know: a rank or the name follows it."""
    last = at
    while last < at + LONGEST_PLACE and last + 1 < len(tokens) and (number, last) not in taken:
        word = tokens[last].text
        common = is_common(word) and word not in lexicon.kinds
        if (
            not word.istitle()
            or word in ("Metro", "Senior")
            or common
            or word in lexicon.titles
            or word.lower() in lexicon.role_words
        ):
            return None
        following = tokens[last + 1].text
        ranked = following in lexicon.titles or following in RANKS or following.lower() in lexicon.ranks
        if (number, last + 1) in taken or ranked or following in ARTICLES:
            return last
        last += 1
    return None


def _place_end(tokens: Sequence[Token], found: Mention, lexicon: Lexicon) -> int | None:
    """Return the last token of the place after which a person's name begins, None if there is none."""
    if (
        found.type is EntityType.ORGANISATION
        and (last := _known_body_end(tokens, found, lexicon)) is not None
    ):
        return last
    if (village := _village_end(tokens, found, lexicon)) is not None:
        return village
    if tokens[found.first].text in BODIES:
        begins: Iterable[int] = range(found.first + 1, found.last)
    elif found.first > 0 and (
        tokens[found.first - 1].text.lower() in HOLDERS or tokens[found.first - 1].text in EMBASSIES
    ):
        begins = (found.first,)
    else:
        return None
    for first in begins:
        for name, kind in lexicon.phrases.get(tokens[first].text, ()):
            last = first + len(name) - 1
            words = tuple(token.text for token in tokens[first : last + 1])
            kinds = ANYWHERE if first == found.first else PLACES
            if kind in kinds and words == name and _is_person(tokens[last + 1 : found.last + 1], lexicon):
                return last
    return None


def _village_end(tokens: Sequence[Token], found: Mention, lexicon: Lexicon) -> int | None:
    """Return the first word if it can only be the village of the one behind: "Kepala Desa [Curahtakir Suroso]"."""
    before = [token.text for token in tokens[max(0, found.first - 2) : found.first]]
    if found.type is not EntityType.PERSON or found.last - found.first not in (1, 2):
        return None
    if not VILLAGE_OFFICES.intersection(before[-1:]):
        return None
    village, *name = tokens[found.first : found.last + 1]
    unknown = not knows(village.text) or village.text in lexicon.kinds
    named = is_name(name[0].text) and _is_person(name, lexicon)
    return found.first if unknown and named else None


def _known_body_end(tokens: Sequence[Token], found: Mention, lexicon: Lexicon) -> int | None:
    """Return the last token of a known body that stands between somebody's role and full name: "bos Amazon Ani Adi"."""
    before = tokens[max(0, found.first - LONGEST_ROLE) : found.first]
    if not any(t.text.lower() in lexicon.role_words or t.text in lexicon.english_offices for t in before):
        return None
    begin = found.first + (tokens[found.first].text == COMPANY and found.first < found.last)
    for name, kind in lexicon.phrases.get(tokens[begin].text, ()):
        last = begin + len(name) - 1
        if kind != "body" or tuple(token.text for token in tokens[begin : last + 1]) != name:
            continue
        last = _with_place(tokens, last, found.last, lexicon)
        rest = tokens[last + 1 : found.last + 1]
        names = len(rest) > 1 and all(is_name(token.text) for token in rest[1:] if token.text != ".")
        names = names and (is_name(rest[0].text) or len(rest) == SHORT_NAME)  # "bos Amazon Surya Adi"
        return last if names and _is_person(rest, lexicon) else None
    return None


def _with_place(tokens: Sequence[Token], last: int, limit: int, lexicon: Lexicon) -> int:
    """Return the last token of the place behind a body's name, which is its branch's: "Komnas HAM Papua"."""
    if last + 1 > limit:
        return last
    for name, kind in lexicon.phrases.get(tokens[last + 1].text, ()):
        end = last + len(name)
        if kind in PLACES and end < limit and tuple(t.text for t in tokens[last + 1 : end + 1]) == name:
            return end
    return last


def _is_person(tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Tell whether what follows a place can only be a person's name."""
    if not 0 < len(tokens) <= LONGEST_NAME:
        return False
    known = (NO_NAMES, lexicon.place_heads, lexicon.body_heads, lexicon.body_tails, lexicon.kinds)
    return not any(token.text in words for token in tokens for words in known) and all(
        token.text == "." or (token.text[0].isupper() and not (token.text.isupper() and len(token.text) > 1))
        for token in tokens
    )
