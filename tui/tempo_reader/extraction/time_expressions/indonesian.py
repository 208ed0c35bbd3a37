"""How Indonesian news names times."""

from collections.abc import Sequence

from tempo_reader.extraction.time_expressions import builders as build
from tempo_reader.extraction.time_expressions.grammar import Rule
from tempo_reader.extraction.time_expressions.patterns import Context
from tempo_reader.extraction.tokens import Token

MACROS = {
    "COUNT": "(NUMERAL | TEEN | MULTIPLIER)+ | NUMBER [MULTIPLIER] | AMOUNT",
    "DATE": "DAY (MONTH | SHORT_MONTH ['.'])",
    "OF_YEAR": "[tahun] YEAR | [tahun] APOSTROPHE SHORT_YEAR",
    "LOCAL": "waktu setempat | waktu ANY",
}

DAYS = (
    Rule("[hari] WEEKDAY [SHIFT]", build.moment),
    Rule("[hari] WEEKDAY PART [SHIFT | tadi]", build.moment),
    Rule("[hari] WEEKDAY SHIFT PART", build.moment),
    Rule("WEEKDAY tengah malam", build.midnight),
    Rule("malam WEEKDAY [SHIFT]", build.eve),
    Rule("WEEKDAY malam WEEKDAY", build.moment),
    Rule("[hari] WEEKDAY HYPHEN WEEKDAY [SHIFT]", build.moment_range),
    Rule("besok", build.future, Context(after="ELECTION")),
    Rule("DEICTIC [PART]", build.moment),
    Rule("PART (DEICTIC | TODAY)", build.moment),
    Rule("TODAY:(tadi | nanti) PART", build.moment),
    Rule("LAST_NIGHT", build.last_night),
    Rule("PART", build.moment, Context(after="sejak | hingga | sampai | menjelang | jelang")),
    Rule("PART", build.weak),
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
    Rule("(pukul | jam) (CLOCK | HOUR | HOUR_WORDS:NUMERAL) [PART] [ZONE | LOCAL]", build.moment),
    Rule("(pukul | jam) HALF:setengah (HOUR | HOUR_WORDS:NUMERAL) [PART] [ZONE | LOCAL]", build.moment),
    Rule("CLOCK ZONE", build.moment),
    Rule("[pukul | jam] CLOCK [ZONE] (HYPHEN | JOIN) CLOCK ZONE", build.moment_range),
    Rule("(pukul | jam) (CLOCK | HOUR) [ZONE] (HYPHEN | JOIN) (CLOCK | HOUR) [ZONE | LOCAL]", build.moment_range),
)

MONTHS_AND_YEARS = (
    Rule("[EDGE] [bulan] MONTH [[','] OF_YEAR] [SHIFT]", build.moment),
    Rule("[EDGE] SHORT_MONTH ['.'] YEAR", build.moment),
    Rule("[EDGE] [bulan] MONTH HYPHEN [EDGE] MONTH [OF_YEAR] [SHIFT]", build.moment_range),
    Rule("[EDGE] MONTH YEAR HYPHEN [EDGE] MONTH YEAR", build.moment_range),
    Rule("[EDGE] tahun YEAR [SHIFT]", build.moment),
    Rule("EDGE YEAR [SHIFT]", build.moment),
    Rule("YEAR SHIFT", build.moment),
    Rule("YEAR", build.moment, Context(not_after="NOT_YEAR_AFTER", not_before="NOT_YEAR_BEFORE")),
    Rule("[EDGE] tahun APOSTROPHE SHORT_YEAR", build.moment),
    Rule("[EDGE] [tahun | musim] (YEAR HYPHEN YEAR | YEAR HYPHEN SHORT_YEAR | YEARS) [SHIFT]", build.years),
    Rule("[EDGE] [tahun | era | dekade | dasawarsa] YEAR [HYPHEN] an", build.decade),
    Rule("[EDGE] (tahun | era | dekade | EDGE) SHORT_YEAR [HYPHEN] an", build.decade),
    Rule("[EDGE] [tahun | era | dekade] APOSTROPHE SHORT_YEAR [HYPHEN] an", build.decade),
    Rule("[EDGE] abad [ke] [HYPHEN] (NUMBER | ORDINAL)", build.century),
    Rule("[EDGE] DIVISION [ke] [HYPHEN] (NUMBER | ORDINAL) [[HYPHEN | '/' | ','] [pada] OF_YEAR] [SHIFT]", build.division),
    Rule("[EDGE] DIVISION (NUMBER | ORDINAL) (HYPHEN | JOIN) (NUMBER | ORDINAL) [OF_YEAR] [SHIFT]", build.division_range),
    Rule("musim SHIFT", build.season),
    Rule("[EDGE] musim SEASON [tahun] [YEAR] [SHIFT]", build.season_of_year),
)

RELATIVE = (
    Rule("akhir pekan [SHIFT]", build.weekend),
    Rule("[EDGE] UNIT SHIFT", build.shifted),
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
    Rule("EVERY (UNIT | ONE_UNIT | COUNT UNIT)", build.frequency),
    Rule("per (UNIT | COUNT UNIT)", build.frequency, Context(not_after="DISTANCE")),
    Rule("EVERY [hari] WEEKDAY [PART]", build.frequency),
    Rule("EVERY [bulan] MONTH", build.frequency),
    Rule("EVERY [tanggal] DAY [MONTH]", build.frequency),
    Rule("EVERY PART [[','] PART] [[','] [dan] PART]", build.frequency),
    Rule("(UNIT | ONE_UNIT | COUNT UNIT) sekali", build.frequency),
    Rule("ONE_UNIT", build.frequency, Context(after="kali | sekali")),
    Rule("FREQUENCY", build.frequency),
    Rule("COUNT UNITS", build.frequency),
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
    Rule("(nomor | no) ['.'] [NUMBER | ANY] [ANY] tahun YEAR", None),
    Rule("undang dasar [negara] [republik] [indonesia] [tahun] YEAR", None),
    Rule("uud [negara] [republik | ri | nri] [indonesia] [tahun] YEAR", None),
    Rule("NAMED_BY_DATE DAY MONTH [YEAR]", None),
    Rule("pasar (WEEKDAY | pekan)", None),
    Rule("AGE [APPROX] COUNT [HYPHEN COUNT] tahun [COUNT bulan]", None),
)

RULES = (*NO_TIMES, *DAYS, *CLOCKS, *MONTHS_AND_YEARS, *RELATIVE, *LENGTHS, *FREQUENCIES, *HOLIDAYS)


def _sunday_or_week(tokens: Sequence[Token], index: int) -> str:
    return "ahad" if tokens[index].text[0].isupper() else "pekan"


def _per(tokens: Sequence[Token], index: int) -> str:
    """Tell how often, "per hari", from as of, "per hari ini"."""
    following = [token.text.lower() for token in tokens[index + 1 : index + 3]]
    return "as of" if following == ["hari", "ini"] else "per"


def _daily(tokens: Sequence[Token], index: int) -> str:
    """Tell daily, "kuota harian", from a newspaper, "harian Kompas", and an office, "ketua harian"."""
    before = tokens[index - 1].text.lower() if index else ""
    named = index + 1 < len(tokens) and tokens[index + 1].text[0].isupper()
    if named or before in OFFICES or (index and tokens[index].text[0].isupper()):
        return "newspaper"
    return "harian"


OFFICES = frozenset({"ketua", "pengurus", "pelaksana", "surat", "koran", "kabar", "media", "sebuah", "pekerja", "buruh"})
def _christmas(tokens: Sequence[Token], index: int) -> str:
    return "natal" if tokens[index].text[0].isupper() or (index and tokens[index - 1].text.lower() in ("hari", "malam", "libur")) else ""


READERS = {"natal": _christmas, "minggu": _sunday_or_week, "per": _per, "harian": _daily}
