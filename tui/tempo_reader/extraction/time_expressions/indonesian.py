"""How Indonesian news names times."""

from collections.abc import Sequence

from tempo_reader.extraction.time_expressions import builders as build
from tempo_reader.extraction.time_expressions.grammar import Rule
from tempo_reader.extraction.tokens import Token

MACROS = {
    "COUNT": "(NUMERAL | TEEN | MULTIPLIER)+ | NUMBER [MULTIPLIER] | AMOUNT",
}

RULES = (
    Rule("[hari] WEEKDAY [SHIFT]", build.moment),
    Rule("DEICTIC", build.moment),
    Rule("[tanggal] DAY MONTH [tahun] [YEAR] [SHIFT]", build.moment),
    Rule("[EDGE] [bulan] MONTH [tahun] [YEAR] [SHIFT]", build.moment),
    Rule("DAY_MONTH", build.moment),
    Rule("FULL_DATE", build.moment),
    Rule("[EDGE] [tahun] YEAR [SHIFT]", build.moment),
    Rule("PART [SHIFT]", build.moment),
    Rule("[EDGE] UNIT SHIFT", build.shifted),
    Rule("EDGE UNIT", build.shifted),
    Rule("COUNT UNIT SHIFT", build.shifted),
    Rule("ONE_UNIT SHIFT", build.shifted),
    Rule("COUNT UNIT", build.period),
    Rule("VAGUE", build.vague),
)


def _sunday_or_week(tokens: Sequence[Token], index: int) -> str:
    return "ahad" if tokens[index].text[0].isupper() else "pekan"


READERS = {"minggu": _sunday_or_week}
