"""How Indonesian news names times."""

from collections.abc import Sequence

from tempo_reader.extraction.time_expressions import builders as build
from tempo_reader.extraction.time_expressions.grammar import Rule
from tempo_reader.extraction.time_expressions.patterns import Context
from tempo_reader.extraction.tokens import Token

MACROS = {
    "COUNT": "(NUMERAL | TEEN | MULTIPLIER)+ | (NUMBER | AMOUNT) [MULTIPLIER]",
    "DATE": "DAY (MONTH | SHORT_MONTH ['.'])",
    "OF_YEAR": "[tahun] YEAR | [tahun] APOSTROPHE SHORT_YEAR",
    "LOCAL": "waktu setempat | waktu ANY",
}

DAYS = (
    Rule("[hari] WEEKDAY [SHIFT]", build.moment),
    Rule("[hari] WEEKDAY PART [ZONE] [SHIFT | tadi]", build.moment),
    Rule("[hari] WEEKDAY SHIFT PART", build.moment),
    Rule("WEEKDAY tengah malam", build.midnight),
    Rule("malam WEEKDAY [SHIFT]", build.eve),
    Rule("WEEKDAY malam WEEKDAY", build.moment),
    Rule("[hari] WEEKDAY HYPHEN WEEKDAY [PART] [SHIFT]", build.moment_range),
    Rule("besok", build.future, Context(after="ELECTION")),
    Rule("DEICTIC [PART]", build.moment),
    Rule("LAST_NIGHT", build.last_night),
    Rule("PART (DEICTIC | TODAY)", build.moment),
    Rule("TODAY:(tadi | nanti) PART", build.moment),
    Rule("PART", build.moment, Context(after="sejak | hingga | sampai | menjelang | jelang")),
    Rule("PART [ZONE]", build.weak),
    Rule("tengah malam [SHIFT | tadi]", build.midnight),
    Rule("[tanggal | hari] DATE [[','] OF_YEAR] [SHIFT]", build.moment),
    Rule("tanggal DAY [SHIFT]", build.moment),
    Rule("DAY_MONTH", build.moment, Context(after="'('", before="')'")),
    Rule("tanggal DAY_MONTH", build.moment),
    Rule("DAY_MONTH", build.weak),
    Rule("[tanggal] FULL_DATE", build.moment),
    Rule("[tanggal] DAY '-' MONTH_NUMBER '-' YEAR", build.moment),
    Rule("YEAR '-' MONTH_NUMBER '-' DAY", build.moment),
    Rule("[tanggal] DAY (HYPHEN | JOIN | dan | '/') [tanggal] DATE [[','] OF_YEAR] [SHIFT]", build.moment_range),
    Rule("[tanggal] DAY ',' DAY [','] dan DAY (MONTH | SHORT_MONTH) [OF_YEAR] [SHIFT]", build.day_list),
    Rule("[tanggal] DATE [YEAR] HYPHEN DAY (MONTH | SHORT_MONTH) [OF_YEAR] [SHIFT]", build.moment_range),
    Rule("[tanggal] DAY (HYPHEN | JOIN | dan) FULL_DATE", build.numeric_range),
    Rule("tanggal DAY (HYPHEN | JOIN | dan) DAY_MONTH", build.numeric_range),
    Rule("DAY (HYPHEN | JOIN | dan) DAY_MONTH", build.numeric_range, Context(after="'('", before="')'")),
    Rule("DAY (HYPHEN | JOIN | dan) DAY_MONTH", build.weak_range),
    Rule("(DAY_MONTH | FULL_DATE) HYPHEN FULL_DATE", build.numeric_range),
    Rule("DAY_MONTH HYPHEN DAY_MONTH", build.numeric_range, Context(after="'('", before="')'")),
)

CLOCKS = (
    Rule("(pukul | jam) (CLOCK | HOUR | HOUR_WORDS:NUMERAL) [PART | MERIDIEM] [ZONE | LOCAL]", build.moment),
    Rule("(pukul | jam) HALF:setengah (HOUR | HOUR_WORDS:NUMERAL) [PART] [ZONE | LOCAL]", build.moment),
    Rule("CLOCK ZONE", build.moment),
    Rule("[pukul | jam] CLOCK [ZONE] (HYPHEN | JOIN) CLOCK ZONE", build.moment_range),
    Rule(
        "(pukul | jam) (CLOCK | HOUR) [ZONE] (HYPHEN | JOIN) (CLOCK | HOUR) [ZONE | LOCAL]",
        build.moment_range,
        Context(not_before="MONTH | SHORT_MONTH | UNIT"),
    ),
)

MONTHS_AND_YEARS = (
    Rule("[EDGE] [bulan] MONTH [[','] OF_YEAR] [SHIFT]", build.moment),
    Rule("[EDGE] [bulan] MONTH '(' YEAR ')' [SHIFT]", build.moment),
    Rule("[bulan] MONTH tanggal DAY [OF_YEAR] [SHIFT]", build.moment),
    Rule("EDGE (HYPHEN | JOIN | atau | dan) EDGE [bulan] MONTH [OF_YEAR] [SHIFT]", build.between),
    Rule("EDGE (HYPHEN | JOIN | atau | dan) EDGE [tahun] YEAR [SHIFT]", build.between),
    Rule("[EDGE] SHORT_MONTH ['.'] YEAR", build.moment),
    Rule("[EDGE] [bulan] MONTH HYPHEN [EDGE] MONTH [OF_YEAR] [SHIFT]", build.moment_range),
    Rule("[EDGE] MONTH YEAR HYPHEN [EDGE] MONTH YEAR", build.moment_range),
    Rule("[EDGE] tahun YEAR [SHIFT]", build.moment),
    Rule("EDGE YEAR [SHIFT]", build.moment),
    Rule("YEAR SHIFT", build.moment),
    Rule("YEAR:MODERN_YEAR", build.moment, Context(not_after="NOT_YEAR_AFTER", not_before="NOT_YEAR_BEFORE")),
    Rule("YEAR", build.moment, Context(after="YEAR_AFTER", not_before="NOT_YEAR_BEFORE")),
    Rule("[EDGE] tahun APOSTROPHE SHORT_YEAR", build.moment),
    Rule("[EDGE] tahun SHORT_YEAR", build.short_year),
    Rule("[EDGE] (tahun | musim) (YEAR HYPHEN (YEAR | SHORT_YEAR) | YEARS) [SHIFT]", build.years),
    Rule("[EDGE] (YEAR:MODERN_YEAR HYPHEN (YEAR | SHORT_YEAR) | YEARS) [SHIFT]", build.years),
    Rule("[EDGE] [tahun | era | dekade | dasawarsa] YEAR [HYPHEN] an", build.decade),
    Rule("[EDGE] (tahun | era | dekade | EDGE) SHORT_YEAR [HYPHEN] an", build.decade),
    Rule("[EDGE] [tahun | era | dekade] APOSTROPHE SHORT_YEAR [HYPHEN] an", build.decade),
    Rule("[EDGE] abad [ke] [HYPHEN] (NUMBER | ORDINAL)", build.century),
    Rule(
        "[EDGE] DIVISION [ke] [HYPHEN] (NUMBER | ORDINAL) [[HYPHEN | '/' | ','] [pada] OF_YEAR] [SHIFT]",
        build.division,
        Context(not_before="musim | laga | pertandingan | babak"),
    ),
    Rule("[EDGE] DIVISION (NUMBER | ORDINAL) (HYPHEN | JOIN) (NUMBER | ORDINAL) [OF_YEAR] [SHIFT]", build.division_range),
    Rule("[EDGE] musim SHIFT", build.season),
    Rule("[EDGE] musim SEASON [tahun] [YEAR] [SHIFT]", build.season_of_year),
)

RELATIVE = (
    Rule("akhir pekan [SHIFT]", build.weekend),
    Rule("[EDGE] UNIT SHIFT", build.shifted),
    Rule("MANY_UNITS SHIFT", build.vague_shift),
    Rule("UNIT HYPHEN UNIT (SHIFT | BESIDE)", build.vague_shift),
    Rule("EDGE UNIT", build.shifted),
    Rule("COUNT UNIT (SHIFT | LATER:lagi)", build.shifted),
    Rule("ONE_UNIT (SHIFT | LATER:lagi)", build.shifted),
    Rule("SOME:MANY UNIT (SHIFT | LATER:lagi)", build.shifted),
    Rule("COUNT UNIT ANCHORED", build.anchored),
    Rule("ONE_UNIT ANCHORED", build.anchored),
    Rule("SOME:MANY UNIT ANCHORED", build.anchored),
    Rule("UNIT BESIDE", build.beside),
    Rule("MORROW [PART]", build.morrow),
    Rule("UNIT yang sama [[pada | di] [tahun] (YEAR | SHIFT)]", build.same),
    Rule("VAGUE", build.vague),
)

LENGTHS = (
    Rule("COUNT UNIT [ONWARD]", build.period),
    Rule("COUNT x COUNT UNIT", build.times),
    Rule("ONE_UNIT [ONWARD]", build.period),
    Rule("SOME:MANY UNIT [ONWARD]", build.period),
    Rule("UNIT HYPHEN UNIT ONWARD", build.some_period),
    Rule("MANY_UNITS", build.some_period),
    Rule("COUNT (HYPHEN | JOIN | atau) COUNT UNIT [ONWARD]", build.period),
    Rule("COUNT UNIT [dan] COUNT UNIT [ONWARD]", build.period),
    Rule("ONE_UNIT [dan] COUNT UNIT [ONWARD]", build.period),
    Rule("[COUNT] HALF:setengah UNIT [ONWARD]", build.period),
    Rule("COUNT UNIT HALF:setengah", build.period),
    Rule("ONE_UNIT HALF:setengah", build.period),
)

FREQUENCIES = (
    Rule("EVERY ([COUNT] UNIT | ONE_UNIT | ITS_UNIT) [sekali]", build.frequency),
    Rule("per ([COUNT] UNIT | ITS_UNIT)", build.frequency, Context(not_after="DISTANCE")),
    Rule("EVERY [hari] WEEKDAY ((',' | ',' dan | dan | HYPHEN | JOIN) [hari] WEEKDAY)+ [PART]", build.frequency),
    Rule("EVERY [hari] WEEKDAY [PART]", build.frequency),
    Rule("EVERY [bulan] MONTH", build.frequency),
    Rule("EVERY [tanggal] DAY [MONTH]", build.frequency),
    Rule("EVERY PART [[','] PART] [[','] [dan] PART]", build.frequency),
    Rule("([COUNT] UNIT | ONE_UNIT) sekali", build.frequency),
    Rule("ONE_UNIT", build.frequency, Context(after="kali | sekali")),
    Rule("FREQUENCY", build.frequency),
    Rule("COUNT UNITS", build.frequency, Context(not_after="AGE", not_before="SHIFT")),
)

HOLIDAYS = (
    Rule("[EDGE] [bulan [suci]] HOLIDAY [tahun] [YEAR] [SHIFT]", build.holiday),
    Rule("HOLIDAY [tahun] HIJRI:YEAR (h | hijriah | hijriyah) ['/' YEAR [m | masehi]]", build.holiday),
    Rule("HOLIDAY ke HYPHEN ANNIVERSARY:NUMBER", build.holiday),
    Rule("(hut | hari ulang tahun) ke HYPHEN ANNIVERSARY:NUMBER (ri | kemerdekaan [ri | republik indonesia])", build.independence_day),
    Rule("EVE:malam HOLIDAY [YEAR] [SHIFT]", build.holiday),
    Rule("hari ORDINAL HOLIDAY [YEAR]", build.holiday),
)

NO_TIMES = (
    Rule("LAW [nomor | no] ['.'] (NUMBER | ANY) tahun YEAR", None),
    Rule("(nomor | no) ['.'] [ANY] [ANY] [ANY] [ANY] tahun YEAR", None),
    Rule("NUMBER tahun YEAR", None, Context(not_before="HYPHEN")),
    Rule("undang dasar [negara] [republik] [indonesia] [tahun] YEAR", None),
    Rule("uud [negara] [republik | ri | nri] [indonesia] [tahun] YEAR", None),
    Rule("NAMED_BY_DATE DAY MONTH [YEAR]", None),
    Rule("pasar (WEEKDAY | pekan)", None),
    Rule("teknologi sepuluh MONTH", None),
    Rule("[tahun] YEAR (sm | masehi)", None),
    Rule("AGE [APPROX] COUNT [HYPHEN COUNT] tahun [COUNT bulan]", None),
    Rule("COUNT tahun", None, Context(after="PERSON", not_before="SHIFT_OR_LENGTH")),
    Rule("COUNT tahun (ini | itu)", None, Context(after="PERSON")),
    Rule("(LAW | nomor | no) ['.'] NUMBER tahun SHORT_YEAR", None),
)

RULES = (*NO_TIMES, *DAYS, *CLOCKS, *MONTHS_AND_YEARS, *RELATIVE, *LENGTHS, *FREQUENCIES, *HOLIDAYS)


def _sunday_or_week(tokens: Sequence[Token], index: int) -> str:
    """Tell Minggu, Sunday, from minggu, a week.

    A capital means Sunday, but at the beginning of a sentence, before "ini" or "depan", and after a number, where it
    says nothing; in small letters "hari" before it, or a part of the day or a bracket behind it, means Sunday.
    """
    before = tokens[index - 1].text.lower() if index else ""
    following = tokens[index + 1].text.lower() if index + 1 < len(tokens) else ""
    if tokens[index].text[0].isupper():
        opens = index == 0 or before in SENTENCE_ENDS
        week = before.isdecimal() or before in COUNTS or before == "dalam" or (opens and following in ("ini", "depan"))
        return "pekan" if week else "ahad"
    return "ahad" if before in ("hari", "malam") or following in AFTER_SUNDAY else "pekan"


COUNTS = frozenset("satu dua tiga empat lima enam tujuh delapan sembilan sepuluh beberapa per".split())
AFTER_SUNDAY = frozenset("( pagi siang sore petang malam dini subuh".split())


def _per(tokens: Sequence[Token], index: int) -> str:
    """Tell how often, "per hari", from as of, "per hari ini", "per hari Senin"."""
    following = [token.text for token in tokens[index + 1 : index + 3]]
    is_day = len(following) == 2 and following[0] == "hari"
    return "as of" if is_day and (following[1] in ("ini", "kemarin") or following[1][0].isupper()) else "per"


def _daily(tokens: Sequence[Token], index: int) -> str:
    """Tell daily, "kuota harian", from a newspaper, "harian Kompas", and an office, "ketua harian"."""
    before = tokens[index - 1].text.lower() if index else ""
    named = index + 1 < len(tokens) and tokens[index + 1].text[0].isupper()
    if named or before in OFFICES or (index and tokens[index].text[0].isupper()):
        return "newspaper"
    return "harian"


BEFORE_MONTHS = frozenset(
    "pada sejak di bulan hingga sampai awal akhir pertengahan penghujung dari mulai per antara jelang menjelang ke".split()
)


def _month_or_name(tokens: Sequence[Token], index: int) -> str:
    """Tell a month, "pada Juli Presiden", from a person, "Juli Antoni", "Raja Juli"."""
    word = tokens[index].text
    previous = tokens[index - 1].text.lower() if index else ""
    if word[0].islower() or previous in BEFORE_MONTHS or previous[:1].isdecimal():
        return word.lower()
    following = tokens[index + 1].text if index + 1 < len(tokens) else ""
    named = following[:1].isupper() and following.lower() not in AFTER_MONTHS
    before = tokens[index - 1].text if index > 1 else ""
    surname = before[:1].isupper() and tokens[index - 2].text not in SENTENCE_ENDS and not following[:1].isdigit()
    return "name" if named or (surname and word.lower() in GIVEN_NAMES and following not in DEICTICS) else word.lower()


AFTER_MONTHS = frozenset("lalu silam ini mendatang depan nanti kemarin tahun hingga sampai".split())
DEICTICS = frozenset({*AFTER_MONTHS, "dan", "-", "–"})
GIVEN_NAMES = frozenset({"juli", "mei", "april", "juni"})
SENTENCE_ENDS = frozenset({".", "!", "?", ":", "“", '"'})
OFFICES = frozenset({"ketua", "pengurus", "pelaksana", "surat", "koran", "kabar", "media", "sebuah", "pekerja", "buruh"})
def _fast(tokens: Sequence[Token], index: int) -> str:
    """Tell Ramadan from a person, "Iqbaal Ramadhan", "Ramadhan Pohan"."""
    before = tokens[index - 1].text if index else ""
    following = tokens[index + 1].text if index + 1 < len(tokens) else ""
    surname = before[:1].isupper() and before.lower() not in ("bulan", "suci", "pada", "selama", "jelang", "menjelang", "di")
    return "name" if surname or following[:1].isupper() else tokens[index].text.lower()


def _christmas(tokens: Sequence[Token], index: int) -> str:
    return "natal" if tokens[index].text[0].isupper() or (index and tokens[index - 1].text.lower() in ("hari", "malam", "libur")) else ""


MONTH_NAMES = ("januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november")
READERS = {**dict.fromkeys(MONTH_NAMES, _month_or_name), "ramadan": _fast, "ramadhan": _fast, "natal": _christmas, "minggu": _sunday_or_week, "per": _per, "harian": _daily}
