"""What looks like a name and is none: numbers, pronouns, points of the compass, offices' short forms."""

import re
from collections.abc import Sequence

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon
from tempo_reader.extraction.entities.mentions import SERVICES, Mention, begins_sentence
from tempo_reader.extraction.tokens import Token

COMPANY_FORMS = frozenset(("PT", "CV", "UD"))
"""What begins a company's name and is none alone."""
CONSULTANT = ["K", "-"]
"""What stands before a part of a doctor's degree: "SpPD, K-PTI"."""
SHORT_OFFICE = ["Officer", "("]
"""What an office ends in whose short form in brackets is no body: "Chief Registry Officer (CRO)"."""
CUP = "Piala"
LEAGUES = (["Liga"], ["Super"])
"""What a sponsor's name stands before: "BRI Super League"."""
SIDES = frozenset("arah bagian daerah sebelah sektor sisi".split())
"""What stands before a point of the compass that is no place."""
COMPASS = frozenset(("Barat Daya", "Barat Laut", "Tenggara", "Timur Laut"))
COMMITTEE = re.compile(r"Komisi [IVX]+")
"""A committee of parliament, which is no body without it."""
PRONOUNS = frozenset(
    "Aku Anda Ayah Bang Bapak Beliau Bro Bu Bunda Dia Ia Ibu Kak Kakak Kakek Kami Kang Kita Mas Mbak Mereka Nenek "
    "Om Pak Saya "
    "Tante".split()
)
NUMERAL = re.compile(r"[IVXLC]+|[\d.,/-]+")
VERB = re.compile(r"(?:Di|Me)[a-z]{4,}kan")
"""What a sentence may begin with and nobody is called."""
DIRECTIONS = frozenset("utara selatan barat timur".split())


def is_nothing(tokens: Sequence[Token], found: Mention, name: str, lexicon: Lexicon) -> bool:
    """Tell whether what was found, `name` as printed, names nobody and nothing."""
    if NUMERAL.fullmatch(name) or name in COMPANY_FORMS or name in PRONOUNS or name in lexicon.no_names:
        return True
    if found.type is EntityType.PERSON and (name in SERVICES or name.startswith(CUP)):
        return True
    if found.type is EntityType.PLACE and (
        name.lower() in lexicon.ranks or _is_direction(tokens, found.first, name)
    ):
        return True
    verb = found.type is EntityType.PERSON and found.first == found.last and VERB.fullmatch(name) is not None
    if verb and begins_sentence(tokens, found.first):
        return True
    before = [token.text for token in tokens[max(0, found.first - 2) : found.first]]
    following = [token.text for token in tokens[found.last + 1 : found.last + 2]]
    sponsor = found.first == found.last and following in LEAGUES
    return COMMITTEE.fullmatch(name) is not None or before in (CONSULTANT, SHORT_OFFICE) or sponsor


def _is_direction(tokens: Sequence[Token], first: int, name: str) -> bool:
    """Tell whether a point of the compass says where in a place and is none: "bagian Selatan", "Barat Daya"."""
    if name in COMPASS:
        return True
    return name.lower() in DIRECTIONS and first > 0 and tokens[first - 1].text in SIDES
