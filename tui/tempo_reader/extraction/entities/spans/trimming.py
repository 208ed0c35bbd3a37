"""The edges of a name: titles, ranks and marks off its ends, small words off its front; and its type."""

from collections.abc import Iterator, Sequence, Set

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon
from tempo_reader.extraction.entities.knowledge.vocabulary import is_common, is_name
from tempo_reader.extraction.entities.mentions import (
    LONGEST_TITLE,
    Mention,
    begins_sentence,
    mention,
    title_size,
    words_of,
)
from tempo_reader.extraction.entities.spans.nothings import is_nothing
from tempo_reader.extraction.entities.spans.types import settled_type
from tempo_reader.extraction.tokens import Token

SHORTENED = frozenset("Inc Co Corp Cos Ltd Bros Jr Sr Tbk".split())
"""Abbreviations that end a name with their full stop."""
LINKS = frozenset(("dan", "&", "-"))
PARTICLES = frozenset("al bin binti da dari de del der di dos e el ibn la van von".split())
"""Small words that begin a person's name or stand in it."""
SMALL_WORDS = frozenset("atau dari dengan di ke kata nama oleh pada serta untuk yang".split())
"""Small words that begin no name."""
SURROUNDINGS = frozenset(
    "arah area bilangan daerah halaman kawasan lokasi perairan perbatasan pesisir sekitar seputar tempat trotoar "
    "warga".split()
)
"""Common nouns that no place's name begins with."""
OPENINGS = frozenset(
    "Dikutip Dilansir Melansir Mengacu Mengutip Menanggapi Menurut Merujuk Mungkin Bagi Kata".split()
)
"""Words that begin a sentence and stand before its first name."""
DIRECTIONS = frozenset("utara selatan barat timur tengah tenggara laut daya raya".split())
"""Small words that may end a place's name: "Israel utara"."""
CLERICS = frozenset("Habib KH Kiai Nyai Pdt Pendeta Prof Ustaz Ustadz".split())
"""Titles that end no body's name: "Universitas Maju [KH Ali]"."""
MAYOR = frozenset(("Wali", "wali"))
SEAT = "kantor"
LOCAL_OFFICES = frozenset("Bupati Camat Danramil Kades Kapolsek Keuchik Lurah Perbekel Walikota".split())
"""Who is in charge of the place behind, and no part of its name."""
RANKS = frozenset(
    "AKP AKBP Kombes Kompol Brigjen Irjen Komjen Iptu Ipda Aiptu Aipda Bripka Letjen Mayjen Kolonel Ajun Komisaris "
    "Inspektur Brigadir".split()
)
"""Titles that the tagger may take for the end of what stands before them."""
OFFICES = frozenset(
    (
        ("Jaksa", "Agung"),
        ("Hakim", "Agung"),
        ("Komisaris", "Besar"),
        ("Guru", "Besar"),
        ("Duta", "Besar"),
        ("Luar", "Negeri"),
        ("Dalam", "Negeri"),
    )
)
"""Offices of two words, the second of which may look like a forename."""
PAPER = "Harian"
FIELDS = frozenset(
    "Digital Hilirisasi Hukum Humas Informasi Informatika Investasi Koperasi Kreatif Olahraga Pembangunan Perikanan "
    "Perlindungan Sains Teknologi Transmigrasi".split()
)
"""What stands behind "dan" in an office's name."""
OFFICERS = frozenset("Jenderal Kapten Laksamana Letnan Marsekal Mayor Sersan".split())
HEADS_OF_STATE = frozenset("Gubernur Menteri Presiden".split())
HOUSE = "Rumah"
NOBLES = frozenset("BRAy BRM GBPH GKR GPH GRAy KGPAA KGPH KPH KRA KRAT KRH KRMT KRT RAy TGH KH".split())
"""Titles that stand before people's names alone."""
SULTANS = frozenset("HB Hamengku Hamengkubuwana Hamengkubuwono".split())
CUSTOM = frozenset(
    "Adat Aktif Definitif Demisioner Eksekutif Emeritus Harian Nonaktif Sementara Terpilih Umum".split()
)
"""What ends an office, and begins no name behind one."""
ACADEMIC = frozenset("Dr Drs Ir Prof dr".split())


def trimmed(document: Document, found: Mention, lexicon: Lexicon, inside: Set[str]) -> Iterator[Mention]:
    """Take marks and titles off the edges and small words off the front; yield what is left, if it is a name.

    What has a capital `inside` a sentence of the article too does not have it from where it stands.
    """
    tokens = document.sentences[found.sentence].tokens
    if any(
        words_of(document, found) == name for name, _ in lexicon.whole_names.get(tokens[found.first].text, ())
    ):
        yield found
        return
    last = _end(tokens, found, lexicon)
    first, kind = _front(tokens, found, last, lexicon, inside)
    if first > last:
        return
    if kind is not EntityType.ORGANISATION:
        while first < last and _is_no_end(tokens, last):
            last -= 1
    if kind is EntityType.PERSON:
        first, kind = _person_front(tokens, first, last, lexicon)
        size = _front_country(tokens, first, last, lexicon) if kind is EntityType.PERSON else 0
        if size:
            yield mention(document, found.sentence, first, first + size - 1, EntityType.PLACE)
            first += size
        if first < last and tokens[first].text == "Sultan" and tokens[first + 1].text in SULTANS:
            first += 1
        if first == last and _is_title(tokens[first].text, lexicon):
            return
    if tokens[first].text[0].isalnum():
        whole = mention(document, found.sentence, first, last, kind)
        if not is_nothing(tokens, whole, whole.of(document.text), lexicon):
            yield whole._replace(type=settled_type(document, whole, lexicon))


def _end(tokens: Sequence[Token], found: Mention, lexicon: Lexicon) -> int:
    """Return the last token without the marks, ranks and offices at a name's end."""
    first, last = found.first, found.last
    while first < last and not tokens[last].text[0].isalnum() and not _closes(tokens, last):
        last -= 1
    while first < last and (
        tokens[last].text in RANKS or _ends_rank(tokens, last) or _is_academic(tokens, last)
    ):
        last -= 1
    if (
        found.type is EntityType.ORGANISATION
        and last + 1 < len(tokens)
        and tokens[last + 1].text[0].isupper()
    ):
        while first < last and tokens[last].text in OFFICERS | CLERICS:
            last -= 1  # "[Angkatan Darat Thailand Mayor] Jenderal Winthai"
    known = " ".join(t.text for t in tokens[first : last + 1]) in lexicon.kinds  # "Kantor Staf Presiden"
    while (
        not known
        and found.type is not EntityType.PERSON
        and first < last
        and tokens[last].text in HEADS_OF_STATE
    ):
        last -= 1
    return last


def _front(
    tokens: Sequence[Token], found: Mention, last: int, lexicon: Lexicon, inside: Set[str]
) -> tuple[int, EntityType]:
    """Return the first token without what belongs to an office or the sentence before it, and what is then named.

    It lies behind `last` where nothing is left.
    """
    first, kind = found.first, found.type
    while first < last and not tokens[first].text[0].isalnum():
        first += 1
    if first > 0 and (tokens[first - 1].text, tokens[first].text) in OFFICES:
        first += 1  # "Jaksa [Agung Burhanuddin]"
        if first > last:
            return first, kind
    if first < last and tokens[first].text in CUSTOM and first > 0 and tokens[first - 1].text[0].isupper():
        first += 1  # "Ketua [Adat Dusun Maju]"
    begins = first < last and begins_sentence(tokens, first)
    house = begins and kind is EntityType.PLACE and tokens[first].text == HOUSE
    if house and is_name(tokens[first + 1].text):
        first, kind = first + 1, EntityType.PERSON  # "[Rumah Melkias] terbakar"
    elif begins and tokens[first].text == PAPER:
        first, kind = first + 1, EntityType.ORGANISATION
    person = kind is EntityType.PERSON and tokens[first].text in inside
    if begins and not person and _only_begins_sentence(tokens[first].text, kind, lexicon):
        first += 1
    if kind is EntityType.PLACE and first < last:
        mayor = tokens[first].text == "Kota" and first > 0 and tokens[first - 1].text in MAYOR
        if tokens[first].text in LOCAL_OFFICES or mayor:
            first += 1
        elif tokens[first].text == SEAT:
            first, kind = first + 1, EntityType.ORGANISATION  # "[kantor Peradi]"
    while first < last and _is_no_beginning(tokens[first].text, kind):
        first += 1
    office = tokens[first].text == "PM" or tokens[first].text.lower() in lexicon.short_roles
    if first < last and (office or tokens[first].text in RANKS | NOBLES):
        kind = EntityType.PERSON
    return first, kind


def _person_front(tokens: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> tuple[int, EntityType]:
    """Return the first token behind a person's titles; what is left may be a known body: "Danjen [Kopassus]"."""
    first = _after_rank(tokens, first, last, lexicon)
    if 0 < first < last and tokens[first - 1].text == "dan" and tokens[first].text in FIELDS:
        first += 1  # "Menteri Komunikasi dan [Digital Meutya]"
    begin = first
    while first < last and (size := _front_title(tokens, first, last, lexicon)):
        known = first > 0 and tokens[first - 1].text in lexicon.kinds
        if known and last == first + 1 and tokens[first].text not in lexicon.titles:
            break  # "Kepala BPOM Taruna Ikrar"
        first += size
    rest = " ".join(token.text for token in tokens[first : last + 1])
    body = begin < first and lexicon.kinds.get(rest) == "body"
    return first, EntityType.ORGANISATION if body else EntityType.PERSON


def _only_begins_sentence(word: str, kind: EntityType, lexicon: Lexicon) -> bool:
    """Tell whether a sentence's first word has its capital from there and is no part of the name after it."""
    if word in OPENINGS or word.endswith("kah"):
        return True
    if kind is EntityType.PLACE and word.lower() in SURROUNDINGS:
        return True
    return kind is not EntityType.ORGANISATION and word not in lexicon.place_heads and is_common(word)


def _ends_rank(tokens: Sequence[Token], last: int) -> bool:
    """Tell whether a word ends a rank of several: "Ajun Komisaris Besar Polisi"."""
    return tokens[last].text in ("Besar", "Polisi") and tokens[last - 1].text in RANKS | {"Besar"}


def _is_academic(tokens: Sequence[Token], last: int) -> bool:
    """Tell whether a title with its full stop ends a name, which belongs to the one behind: "IPB University Dr"."""
    stopped = last + 1 < len(tokens) and tokens[last + 1].text == "."
    return stopped and tokens[last].text in ACADEMIC


def _is_no_end(tokens: Sequence[Token], last: int) -> bool:
    word = tokens[last].text
    return word.islower() and word not in DIRECTIONS and tokens[last - 1].text != "-"


def _closes(tokens: Sequence[Token], last: int) -> bool:
    """Tell whether a mark at the end is the name's own: "(Persero)", "Inc."."""
    return tokens[last].text == ")" or (tokens[last].text == "." and tokens[last - 1].text in SHORTENED)


def _is_no_beginning(word: str, kind: EntityType) -> bool:
    """Tell whether a small word before a name is no part of it; "partai NasDem" and "al-Assad" keep theirs."""
    if word in LINKS:
        return True
    if kind is EntityType.PERSON:
        return word.islower() and word not in PARTICLES
    return word in SMALL_WORDS or (kind is EntityType.PLACE and word in SURROUNDINGS)


def _after_rank(tokens: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> int:
    """Return where a name begins that a rank stands inside of: "Cenderawasih Letkol Cpl Eko"."""
    for at in range(last, first, -1):
        if (
            title_size(tokens, at, lexicon)
            and tokens[at - 1].text not in lexicon.given_names
            and at - 1 > first
        ):
            return at
    return first


def _front_title(tokens: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> int:
    """Return how many tokens at a name's front are a title or a mark."""
    for size in range(min(LONGEST_TITLE, last - first), 1, -1):
        if " ".join(token.text for token in tokens[first : first + size]) in lexicon.titles:
            return size
    return int(tokens[first].text in "()." or _is_title(tokens[first].text, lexicon))


def _front_country(tokens: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> int:
    """Return how many tokens at a name's front are the country that a role before it ends in."""
    if first == 0 or not tokens[first - 1].text[0].isupper():
        return 0
    for name, kind in lexicon.phrases.get(tokens[first].text, ()):
        end = first + len(name)
        if kind == "country" and end <= last and tuple(token.text for token in tokens[first:end]) == name:
            return len(name)
    return 0


def _is_title(word: str, lexicon: Lexicon) -> bool:
    if word == "PM":
        return True
    return word not in lexicon.given_names and (word in lexicon.titles or word.lower() in lexicon.role_words)
