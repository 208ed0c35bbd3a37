"""Indonesian words that are a time in one place and something else in another.

Each function returns the lexicon's entry that is meant, or a word that is in no lexicon.
"""

from collections.abc import Sequence

from tempo_reader.extraction.time_expressions.grammar import Reader
from tempo_reader.extraction.tokens import Token

SENTENCE_ENDS = frozenset({".", "!", "?", ":", "“", '"', ""})
DAYS = frozenset("ini kemarin senin selasa rabu kamis jumat sabtu minggu ahad".split())
COUNTS = frozenset("satu dua tiga empat lima enam tujuh delapan sembilan sepuluh beberapa per dalam".split())
AFTER_SUNDAY = frozenset("( pagi siang sore petang malam dini subuh".split())
OFFICES = frozenset("ketua pengurus pelaksana surat koran kabar media sebuah pekerja buruh".split())
PREPOSITIONS = frozenset("di dari ke oleh pada untuk eks".split())
READING = frozenset(
    "menurut kepada artikel oleh di wartawan redaktur redaksi koresponden jurnalis pembaca mengutip dikutip".split()
)
"""Before a newspaper."""
CLAUSE_BEGINS = frozenset(
    {"", ",", ";", ".", ":", '"', "“", *"dari ke pada dalam dengan untuk bahwa dan lewat".split()}
)
"""Where no noun stands that something daily could be said of."""
PRINTED = frozenset("berbahasa terkemuka bisnis umum terbitan cetak".split())
"""After a newspaper."""
THAT = frozenset("itu ini tersebut lokal nasional ekonomi olahraga milik terbesar".split())
BEFORE_MONTHS = frozenset(
    "pada sejak di bulan hingga sampai awal akhir pertengahan penghujung dari mulai per antara jelang menjelang ke "
    "selama suci".split()
)
AFTER_MONTHS = frozenset("lalu silam ini mendatang depan nanti kemarin tahun hingga sampai dan - –".split())
GIVEN_NAMES = frozenset({"juli", "mei", "april", "juni"})


def _word(tokens: Sequence[Token], index: int) -> str:
    """Return a token as printed, "" beyond the sentence."""
    return tokens[index].text if 0 <= index < len(tokens) else ""


def sunday_or_week(tokens: Sequence[Token], index: int) -> str:
    """Tell Minggu, Sunday, from minggu, a week.

    A capital means Sunday, but at the beginning of a sentence, before "ini" or "depan", and after a number, where it
    says nothing; in small letters "hari" before it, or a part of the day or a bracket behind it, means Sunday.
    """
    before, following = _word(tokens, index - 1).lower(), _word(tokens, index + 1).lower()
    if before == "-" and _word(tokens, index - 2).lower() == "berminggu":
        return "minggu"
    if tokens[index].text[0].isupper():
        opens = before in SENTENCE_ENDS and following in ("ini", "depan")
        return "pekan" if opens or before.isdecimal() or before in COUNTS else "ahad"
    return "ahad" if before in ("hari", "malam") or following in AFTER_SUNDAY else "pekan"


def how_often_or_as_of(tokens: Sequence[Token], index: int) -> str:
    """Tell how often, "per hari", from as of, "per hari ini", "per hari Senin"."""
    following, second = _word(tokens, index + 1), _word(tokens, index + 2)
    return "as of" if following == "hari" and second.lower() in DAYS else "per"


def daily_or_newspaper(tokens: Sequence[Token], index: int) -> str:
    """Tell daily, "kuota harian", from a newspaper, "harian Kompas", "harian itu", and an office, "Ketua Harian"."""
    before, following = _word(tokens, index - 1), _word(tokens, index + 1)
    if tokens[index].text[0].isupper() and (before or following[:1].isupper()):
        return "newspaper"
    named = following[:1].isupper() and (not following.isupper() or before.lower() in PREPOSITIONS)
    said = following in PRINTED or before.lower() in READING
    said = said or (following in THAT and before.lower() in CLAUSE_BEGINS)
    return "newspaper" if named or said or before.lower() in OFFICES else "harian"


def month_or_name(tokens: Sequence[Token], index: int) -> str:
    """Tell a month, "pada Juli Presiden", from a person, "Juli Antoni", "Raja Juli", "Iqbaal Ramadhan"."""
    word = tokens[index].text.lower()
    before, following = _word(tokens, index - 1), _word(tokens, index + 1)
    if tokens[index].text[0].islower() or before.lower() in BEFORE_MONTHS or before[:1].isdecimal():
        return word
    if following[:1].isupper() and following.lower() not in AFTER_MONTHS:
        return "name"
    surname = before[:1].isupper() and _word(tokens, index - 2) not in SENTENCE_ENDS
    ends = not following[:1].isdecimal() and following not in AFTER_MONTHS
    return "name" if surname and ends and word in GIVEN_NAMES else word


def fast_or_name(tokens: Sequence[Token], index: int) -> str:
    """Tell Ramadan from a person, "Iqbaal Ramadhan", "Ramadhan Pohan"."""
    before, following = _word(tokens, index - 1), _word(tokens, index + 1)
    surname = before[:1].isupper() and before.lower() not in BEFORE_MONTHS
    return "name" if surname or following[:1].isupper() else tokens[index].text.lower()


def christmas_or_birth(tokens: Sequence[Token], index: int) -> str:
    """Tell Natal, Christmas, from natal, of birth, and from places; "hari natal" is Christmas in small letters too."""
    before = _word(tokens, index - 1).lower()
    if before in ("mandailing", "kabupaten", "kota"):
        return "place"
    return "natal" if tokens[index].text[0].isupper() or before in ("hari", "malam", "libur") else "birth"


MONTHS = "januari februari maret april mei juni juli agustus september oktober november".split()
READERS: dict[str, Reader] = {
    **dict.fromkeys(MONTHS, month_or_name),
    "ramadan": fast_or_name,
    "ramadhan": fast_or_name,
    "natal": christmas_or_birth,
    "minggu": sunday_or_week,
    "per": how_often_or_as_of,
    "harian": daily_or_newspaper,
}
