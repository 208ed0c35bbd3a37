"""Where a body's name begins and ends, when the tagger left out its first or last words."""

from collections.abc import Sequence

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon
from tempo_reader.extraction.entities.knowledge.vocabulary import is_name
from tempo_reader.extraction.entities.mentions import Mention, mention, replaced
from tempo_reader.extraction.entities.spans.branches import POLICE, branch_end, passed_over
from tempo_reader.extraction.entities.spans.known_names import BOARDS
from tempo_reader.extraction.tokens import Token

FRONTS = frozenset(
    "Aliansi Asosiasi Dewan Forum Front Gabungan Gerakan Grup Himpunan Ikatan Jaringan Klinik Koalisi Komite Komunitas "
    "Konfederasi Koperasi Lembaga Paguyuban Paroki Perhimpunan Pesantren Ponpes Persatuan Serikat Solidaritas Toko "
    "Yayasan".split()
)
"""What begins the name of a union, a movement or a shop and is nothing without what follows."""
UNIONS = frozenset(("Koperasi", "Serikat"))
"""What begins a name whose second word says of whom: "Koperasi Nelayan Maju"."""
PARTIES = frozenset(("DPC", "DPD", "DPW"))
"""A party's branches: "DPD Partai Maju Jawa Barat"."""
GRADES = frozenset("MAN MTsN SD SDN SMA SMAN SMK SMKN SMP SMPN".split())
"""What begins a school's name that has a number: "SMA Negeri 8 Maju"."""
LISTS = frozenset("Badan Dewan Dinas Direktorat Fakultas Kementerian Kementrian Komisi Lembaga Pusat".split())
"""What begins a body's name that may hold a list: "Badan Standar, Kurikulum, dan Asesmen"."""
LONGEST_LIST = 12
COMMISSIONS = frozenset(
    "Baznas Bawaslu BPBD BNNP Disdik DPRD Dishub Dinkes KPU KPUD PMI Panwaslu Satpol".split()
)
RANKS = frozenset(("Kabupaten", "Kota", "Provinsi"))
"""What a body's place may begin with, and the tagger may leave out."""
PAIRS = frozenset(
    (
        ("Kantor", "SAR"),
        ("Dewan", "Gereja"),
        ("Satuan", "Tugas"),
        ("Pondok", "Pesantren"),
        *(("Dinas", field) for field in ("PPPA", "PU", "PUPR", "ESDM", "LH", "LHK")),
    )
)
"""First words, the first of which the tagger may leave out."""
SCHOOLS = frozenset("IAIN Institut Politeknik STAIN UIN Universitas".split())
HONOURED = frozenset("Datuk Imam Jenderal Maulana Pangeran Raden Sayyid Sultan Sunan Syarif Syekh".split())
"""Titles of those whom universities are called after."""
HOTELS = frozenset("Apartemen Hotel Mal Mall Plaza Villa".split())
CALLED = frozenset(
    "Batalyon Brigade Grup Keraton Klinik Kraton Paroki Pesantren Ponpes Puri Toko Yayasan".split()
)
"""Those of them that are called by a person's or a place's name."""
PALACES = frozenset(("Keraton", "Kraton", "Puri"))
NO_BEGINNINGS = frozenset("PT CV Partai Fakultas Kementerian Universitas Polda Polres Pemerintah".split())
"""What begins a name of its own: "Gerakan PDI", "Forum Universitas Maju"."""
BRANCHES = frozenset(
    "AJI AMAN Bawaslu Baznas BNNP BPBD DPC DPD DPRD DPW FKUB IDI "
    "Jatam KBRI KJRI KNPI KONI KPU KPUD LBH MUI PCNU PDM PGRI PHRI PMI PMII PTUN "
    "Polda Polres Polresta Polrestabes Polsek PWI PWM PWNU Satpol Walhi".split()
)
"""Bodies with a branch in every town, whose place is a part of the branch's name."""
OFFICES = frozenset(
    {
        f"{head} {kind}"
        for head, kinds in (
            ("Pengadilan", "Agama Negeri Tinggi Militer Tipikor"),
            ("Kejaksaan", "Negeri Tinggi"),
            ("Kantor", "Imigrasi Pertanahan SAR Pos Kemenag"),
        )
        for kind in kinds.split()
    }
)
"""Heads of two words that their place belongs to: "Kantor SAR Timika"."""
REGIONS = frozenset(("Indonesia", "Asia"))
TERM = "Jilid"
"""What says which leadership of a body is meant: "KPK Jilid V"."""
CEMETERIES = frozenset("TMP TMPN TPU".split())
STADIUM = "Stadion Utama"
SHORTENED_PLACES = frozenset("Bandar Gelora Pelabuhan RS Rumah Stasiun Taman Tempat Terminal".split())
"""First words of places whose name goes on behind their short form: "Taman Makam Pahlawan (TMP) Maju"."""
COUNTRY = "Indonesia"
LONGEST_UNION = 4
LONGEST_REST = 3
LOCAL = frozenset(
    "Badan Balai Dinas Kamar Kantor Kejaksaan Kesatuan Komisi Majelis Palang Pengadilan Satuan Unit Wahana".split()
)
"""First words of bodies whose name goes on behind their short form: "Balai Sungai (BS) Jawa Maju"."""


def with_whole_bodies(document: Document, mentions: Sequence[Mention], lexicon: Lexicon) -> list[Mention]:
    """Give bodies the words beside them: "Gerakan" Nasional, Polres Bogor "Kota", PMI "Kota Bogor"."""
    made: list[Mention] = []
    mentions = replaced(mentions, passed_over(document, mentions, lexicon))
    at = 0
    while at < len(mentions):
        found = mentions[at]
        tokens = document.sentences[found.sentence].tokens
        behind = [m for m in mentions[at + 1 : at + 3] if m.sentence == found.sentence]
        before = made[-1].last if made and made[-1].sentence == found.sentence else -1
        first, kind = _first(tokens, found, before, behind)
        last = found.last
        police = first > 0 and tokens[first - 1].text in ("Kapolres", "Kapolresta")
        if kind is EntityType.PLACE and police and [t.text for t in tokens[last + 1 : last + 2]] == ["Kota"]:
            last += 1
        elif kind is EntityType.PLACE and tokens[first].text in HOTELS:
            last = _hotel_end(found, behind)
        elif kind is EntityType.PLACE and tokens[first].text in SHORTENED_PLACES:
            last = _bracketed_end(tokens, last, behind)
        if kind is EntityType.ORGANISATION:
            last = _last(tokens, found._replace(first=first), behind, lexicon)
        if (first, last, kind) != (found.first, found.last, found.type):
            found = mention(document, found.sentence, first, last, kind)
        made.append(found)
        at += 1
        while at < len(mentions) and mentions[at].sentence == found.sentence and mentions[at].first <= last:
            at += 1
    return made


def _first(
    tokens: Sequence[Token], found: Mention, before: int, behind: Sequence[Mention]
) -> tuple[int, EntityType]:
    """Return where a name begins, and what it then names; nothing is taken from what stands before it."""
    first = found.first
    front = tokens[first - 1].text if first - 1 > before else ""
    if [t.text for t in tokens[first : first + 2]] == ["Pondok", "Pesantren"] and first + 1 < found.last:
        return first, EntityType.ORGANISATION
    if tokens[first].text in CALLED and first < found.last:
        return first, EntityType.PLACE if tokens[first].text in PALACES else EntityType.ORGANISATION
    if front == "Pesantren" and first - 2 > before and tokens[first - 2].text == "Pondok":
        return first - 2, EntityType.ORGANISATION
    if front in CALLED and not (front == "Grup" and first > 2 and tokens[first - 2].text[0].isupper()):
        return first - 1, EntityType.PLACE if front in PALACES else EntityType.ORGANISATION
    branch = front in BRANCHES or [t.text for t in tokens[max(0, first - 2) : first]] == ["Satpol", "PP"]
    if branch and found.type is EntityType.PLACE:
        return first - 1 - (front == "PP"), EntityType.ORGANISATION
    if found.type is EntityType.PLACE and found.first == found.last and tokens[first].text == COUNTRY:
        start = first - 1
        while start > before and first - start <= LONGEST_UNION and tokens[start].text.istitle():
            if tokens[start].text in FRONTS and start < first - 1:
                return start, EntityType.ORGANISATION  # "Dewan Koperasi [Indonesia]"
            start -= 1
    if found.type is EntityType.PLACE and front in CEMETERIES:
        return first - 1, found.type
    pair = " ".join(t.text for t in tokens[max(0, first - 2) : first])
    if found.type is EntityType.PLACE and pair == STADIUM and first - 2 > before:
        return first - 2, found.type
    if found.type is EntityType.PLACE and pair in OFFICES and first - 2 > before:
        return first - 2, EntityType.ORGANISATION
    followed = bool(behind) and behind[0].first == found.last + 1 and behind[0].type is EntityType.PLACE
    if front in PARTIES and found.type is EntityType.ORGANISATION and followed:
        return first - 1, found.type
    if front in BOARDS and found.type is EntityType.ORGANISATION:
        return first - 1, found.type
    if first - 2 > before and tokens[first - 2].text in UNIONS and front.istitle() and not is_name(front):
        return first - 2, EntityType.ORGANISATION
    if found.type is not EntityType.PERSON and (front, tokens[first].text) in PAIRS:
        return first - 1, EntityType.ORGANISATION
    word = tokens[first].text
    short = first == found.last and word.isupper()
    if found.type is not EntityType.ORGANISATION or front not in FRONTS or short:
        return first, found.type
    return (first - 1 if word[0].isupper() and word not in NO_BEGINNINGS else first), found.type


def _named_end(at: int, behind: Sequence[Mention]) -> int:
    """Return the last word of the place behind a school's number, the number's place if there is none."""
    place = next((m for m in behind if m.first == at and m.type is EntityType.PLACE), None)
    return place.last if place is not None else at - 1


def _list_end(tokens: Sequence[Token], last: int, behind: Sequence[Mention]) -> int:
    """Return the end of a list of fields in capitals with an "and" before its last, `last` if there is none."""
    others = (m.first for m in behind if m.type is not EntityType.ORGANISATION)
    limit = min([len(tokens), last + LONGEST_LIST, *others])
    at = last + 1
    while at < limit and tokens[at].text in (",", "dan"):
        comma = tokens[at].text == ","
        at += 1
        listed = not comma
        if comma and at < limit and tokens[at].text == "dan":
            at, listed = at + 1, True
        start = at
        while at < limit and tokens[at].text.istitle() and not is_name(tokens[at].text):
            at += 1
        if at == start or tokens[start].text in LISTS:
            return last
        if listed:
            return at - 1
    return last


def _bracketed_end(tokens: Sequence[Token], last: int, behind: Sequence[Mention]) -> int:
    """Return where a hospital's name ends that goes on behind its short form: "Rumah Sakit Umum (RSU) Maju"."""
    marks = [token.text for token in tokens[last + 1 : last + 4 : 2]]
    rest = next((m for m in behind if m.first == last + 4), None)
    return rest.last if marks == ["(", ")"] and rest is not None else last


def _hotel_end(found: Mention, behind: Sequence[Mention]) -> int:
    """Return where a hotel's name ends whose last words were taken for another place: "Hotel Grand [Bali Beach]"."""
    if not behind or behind[0].type is not EntityType.PLACE or behind[0].first != found.last + 1:
        return found.last
    return behind[0].last


def _last(tokens: Sequence[Token], found: Mention, behind: Sequence[Mention], lexicon: Lexicon) -> int:
    head, last = tokens[found.first].text, found.last
    pair = " ".join(token.text for token in tokens[max(0, found.first - 1) : last + 1])
    following = tokens[last + 1].text if last + 1 < len(tokens) else ""
    if head in POLICE and following == "Kota":
        return last + 1
    if head in POLICE and last > found.first and (end := branch_end(tokens, last, lexicon)) > last:
        return end  # "Polres Metro Jakarta [Pusat]"
    if head == "Satpol" and found.first == last and following == "PP":
        last += 1
        behind = [m for m in behind if m.first > last]
    if head in GRADES and following.isdigit():
        return _named_end(last + 2, behind)
    if following == "," and head in LISTS:
        last = _list_end(tokens, last, behind)
    if head in BRANCHES and found.first == last and (end := branch_end(tokens, last + 1, lexicon)) > last:
        return end
    if behind and behind[0].first == last + 1:
        school = [token.text for token in tokens[found.first : last + 1]] == ["Pondok", "Pesantren"]
        office = head == "Dinas" and tokens[last + 1].text in ("Kabupaten", "Kota", "Provinsi")
        branch = (head in BRANCHES or office) and behind[0].type is EntityType.PLACE
        honoured = head in SCHOOLS and tokens[last].text in HONOURED
        school = school or (honoured and behind[0].type is EntityType.PERSON)
        return behind[0].last if branch or school or pair in OFFICES else last
    if head in COMMISSIONS and following in RANKS and behind and behind[0].first == last + 2:
        return behind[0].last if behind[0].type is EntityType.PLACE else last
    if behind and behind[0].first == last + 2 and following.istitle():
        region = tokens[behind[0].first].text in REGIONS and behind[0].first == behind[0].last
        return behind[0].last if region else last
    if following != "(" or [token.text for token in tokens[last + 3 : last + 4]] != [")"]:
        return last
    place = next((m for m in behind if m.first == last + 4), None)
    goes_on = [token.text for token in tokens[last + 4 : last + 5]] != [TERM]
    if place is None and head in LOCAL and found.first < last and goes_on:
        end = last + 4
        limit = min([len(tokens), end + LONGEST_REST, *(m.first for m in behind if m.first > end)])
        while end < limit and tokens[end].text.istitle() and tokens[end].text not in lexicon.titles:
            end += 1
        place = next((m for m in behind if m.first == end and m.type is EntityType.PLACE), None)
        if place is not None and end > last + 4:
            return place.last
        return end - 1 if end > last + 4 else last
    if place is not None and tokens[last].text == "Pesantren":
        return place.last  # "Pondok Pesantren (Ponpes) Nurul Huda"
    if place is None or place.type is EntityType.PERSON:
        return last
    name = " ".join(token.text for token in tokens[place.first : place.last + 1])
    known = lexicon.kinds.get(name, "body")
    own = head in LOCAL and known != "country" and (place.type is EntityType.PLACE or known != "body")
    return place.last if own or tokens[place.first].text == "Indonesia" else last
