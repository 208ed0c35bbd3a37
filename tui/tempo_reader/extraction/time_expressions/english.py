"""How English news names times."""

from collections.abc import Sequence

from tempo_reader.extraction.time_expressions import builders as build
from tempo_reader.extraction.time_expressions.grammar import Reader, Rule
from tempo_reader.extraction.time_expressions.patterns import Context
from tempo_reader.extraction.tokens import Token

MACROS = {
    "COUNT": "(NUMERAL [HYPHEN] | MULTIPLIER)+ | (NUMBER | AMOUNT) [MULTIPLIER]",
    "NAMED_MONTH": "MONTH | SHORT_MONTH ['.']",
    "NTH": "DAY [th | st | nd | rd]",
    "ANY_UNIT": "UNIT | UNITS",
    "LOCAL": "local time | ANY time",
}

DAYS = (
    Rule("[SHIFT] WEEKDAY", build.moment),
    Rule("[SHIFT] WEEKDAY PART", build.moment),
    Rule("WEEKDAY HYPHEN WEEKDAY", build.moment_range),
    Rule("DEICTIC [PART]", build.moment),
    Rule("TODAY PART", build.moment),
    Rule("tonight", build.tonight),
    Rule("LAST_NIGHT", build.last_night),
    Rule("PART", build.weak),
    Rule("midnight", build.midnight),
    Rule("NAMED_MONTH NTH [',' YEAR | YEAR]", build.moment),
    Rule("[the] NTH [of] NAMED_MONTH [[','] YEAR]", build.moment),
    Rule("DAY_MONTH", build.moment, Context(after="'('", before="')'")),
    Rule("DAY_MONTH", build.weak),
    Rule("FULL_DATE", build.moment),
    Rule("YEAR '-' MONTH_NUMBER '-' DAY", build.moment),
    Rule("NAMED_MONTH DAY (HYPHEN | JOIN | and) DAY [',' YEAR | YEAR]", build.moment_range),
    Rule("DAY (HYPHEN | JOIN | and) DAY NAMED_MONTH [YEAR]", build.moment_range),
    Rule("NAMED_MONTH DAY [',' YEAR] HYPHEN NAMED_MONTH DAY [',' YEAR]", build.moment_range),
)

CLOCKS = (
    Rule("(HOUR | CLOCK) MERIDIEM [ZONE | LOCAL]", build.moment),
    Rule("CLOCK (ZONE | LOCAL)", build.moment),
    Rule("CLOCK", build.moment, Context(after="at | around | by | until | from")),
    Rule("(HOUR | CLOCK) [MERIDIEM] (HYPHEN | to) (HOUR | CLOCK) MERIDIEM [ZONE | LOCAL]", build.moment_range),
)

MONTHS_AND_YEARS = (
    Rule("[SHIFT] MONTH", build.moment),
    Rule("[EDGE] [HYPHEN] [SHIFT] MONTH [[','] [of] YEAR]", build.moment),
    Rule("[EDGE] [HYPHEN] SHORT_MONTH ['.'] YEAR", build.moment),
    Rule("MONTH HYPHEN MONTH [YEAR]", build.moment_range),
    Rule("EDGE [HYPHEN] [the] [year] YEAR", build.moment),
    Rule("YEAR:MODERN_YEAR", build.moment, Context(not_after="NOT_YEAR_AFTER", not_before="NOT_YEAR_BEFORE")),
    Rule("YEAR", build.moment, Context(after="YEAR_AFTER", not_before="NOT_YEAR_BEFORE")),
    Rule("YEAR:MODERN_YEAR HYPHEN (YEAR | SHORT_YEAR)", build.years),
    Rule("YEARS [season]", build.years),
    Rule("[the] [EDGE] [HYPHEN] YEAR s", build.decade),
    Rule("[the] [EDGE] [HYPHEN] APOSTROPHE SHORT_YEAR s", build.decade),
    Rule("[the] [EDGE] (NUMBER (th | st | nd | rd) | ORDINAL) [HYPHEN] century", build.century),
    Rule("[the] [EDGE] (ORDINAL | NUMBER (st | nd | rd | th)) [HYPHEN] DIVISION [[of] [the] [OF_SHIFT:SHIFT year | [year] YEAR]]", build.division),
    Rule("QUARTER [of] [YEAR]", build.division),
    Rule("[EDGE] SEASON [of] YEAR", build.season_of_year),
    Rule("SHIFT (season | SEASON)", build.season_of_year),
)

RELATIVE = (
    Rule("SHIFT weekend", build.weekend),
    Rule("the weekend", build.weekend),
    Rule("[EDGE] SHIFT UNIT", build.shifted),
    Rule("EDGE the UNIT", build.shifted),
    Rule("(COUNT | a | an) ANY_UNIT SHIFT:ago", build.shifted),
    Rule("[a] SOME:MANY UNITS SHIFT:ago", build.shifted),
    Rule("UNITS ago", build.past),
    Rule("(COUNT | a | an) ANY_UNIT ANCHORED", build.anchored),
    Rule("[the] BESIDE UNIT", build.beside),
    Rule("MORROW", build.morrow),
    Rule("[the] same UNIT", build.same),
    Rule("VAGUE", build.vague),
)

LENGTHS = (
    Rule("[the] [past | last | next | coming | previous] COUNT ANY_UNIT", build.period),
    Rule("[the] ONE:past UNIT", build.period),
    Rule("COUNT HYPHEN UNIT", build.period),
    Rule("[the] [past | last | next | coming] SOME:MANY UNITS", build.period),
    Rule("[the] (recent | coming | past | last | next) UNITS", build.some_period),
    Rule("COUNT ANY_UNIT [and] COUNT ANY_UNIT", build.period),
    Rule("COUNT (to | or | HYPHEN) COUNT UNITS", build.period),
    Rule("COUNT and a HALF:half UNITS", build.period),
    Rule("HALF:half (a | an) UNIT", build.period),
    Rule(
        "ONE:(a | an) UNIT",
        build.period,
        Context(after="for | within | nearly | almost | about | than | over", not_before="ago | later | earlier"),
    ),
    Rule("ONE:(a | an) UNIT", build.period, Context(before="after | before")),
)

FREQUENCIES = (
    Rule("EVERY [COUNT] ANY_UNIT", build.frequency),
    Rule("per UNIT", build.frequency),
    Rule("EVERY WEEKDAY [PART]", build.frequency),
    Rule("EVERY MONTH", build.frequency),
    Rule("EVERY PART", build.frequency),
    Rule("(a | an) UNIT", build.frequency, Context(after="once | twice | times")),
    Rule("FREQUENCY", build.frequency),
)

HOLIDAYS = (
    Rule("[SHIFT] HOLIDAY [YEAR]", build.holiday),
    Rule("HOLIDAY EVE:eve", build.holiday),
)

NO_TIMES = (
    Rule("COUNT HYPHEN year HYPHEN old", None),
    Rule("COUNT years old", None),
    Rule("AGE COUNT", None),
    Rule("(law | act | article | regulation) [no] ['.'] ANY (of | '/') YEAR", None),
    Rule("(no | number) ['.'] NUMBER (of | '/') YEAR", None),
    Rule("NAMED_BY_DATE NAMED_MONTH DAY", None),
)

RULES = (*NO_TIMES, *DAYS, *CLOCKS, *MONTHS_AND_YEARS, *RELATIVE, *LENGTHS, *FREQUENCIES, *HOLIDAYS)

BEFORE_MONTHS = frozenset(
    "in since last next this until by of early late mid from during through before after on between and to every".split()
)


def _month_or_verb(tokens: Sequence[Token], index: int) -> str:
    """Tell the months May and March from the words may and march."""
    word = tokens[index].text
    following = tokens[index + 1].text if index + 1 < len(tokens) else ""
    before = tokens[index - 1].text.lower() if index else ""
    if word[0].isupper() and (following[:1].isdigit() or before in BEFORE_MONTHS or before == "-"):
        return word.lower()
    return "verb"


def _weekday_or_word(tokens: Sequence[Token], index: int) -> str:
    """Take a possessive for the word itself: "Monday's attack"."""
    return tokens[index].text.lower()[:-2]


POSSESSIVES = (
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow week month year "
    "january february april june july august september october november december"
).split()
READERS: dict[str, Reader] = {
    "may": _month_or_verb,
    "march": _month_or_verb,
    **{f"{word}{mark}s": _weekday_or_word for word in POSSESSIVES for mark in "'’"},
}
