"""How English news names times."""

from tempo_reader.extraction.time_expressions import builders as build
from tempo_reader.extraction.time_expressions.grammar import Reader, Rule

MACROS = {"COUNT": "NUMERAL+ | NUMBER"}

RULES = (
    Rule("[SHIFT] WEEKDAY", build.moment),
    Rule("DEICTIC", build.moment),
    Rule("MONTH DAY [',' YEAR]", build.moment),
    Rule("DAY MONTH [YEAR]", build.moment),
    Rule("MONTH YEAR", build.moment),
    Rule("SHIFT UNIT", build.shifted),
    Rule("COUNT UNIT SHIFT:ago", build.shifted),
    Rule("VAGUE", build.vague),
)

READERS: dict[str, Reader] = {}
