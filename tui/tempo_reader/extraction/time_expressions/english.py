"""How English news names times."""

from collections.abc import Sequence

from tempo_reader.extraction.time_expressions import calendar_builders as calendar
from tempo_reader.extraction.time_expressions import moment_builders as moments
from tempo_reader.extraction.time_expressions import period_builders as periods
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
    Rule("[SHIFT] WEEKDAY", moments.moment),
    Rule("[SHIFT] WEEKDAY PART", moments.moment),
    Rule("WEEKDAY HYPHEN WEEKDAY", moments.moment_range),
    Rule("DEICTIC [PART]", moments.moment),
    Rule("TODAY PART", moments.moment),
    Rule("tonight", moments.tonight),
    Rule("LAST_NIGHT", moments.last_night),
    Rule("PART", moments.weak),
    Rule("midnight", moments.midnight),
    Rule("NAMED_MONTH NTH [',' YEAR | YEAR]", moments.moment),
    Rule("[the] NTH [of] NAMED_MONTH [[','] YEAR]", moments.moment),
    Rule("DAY_MONTH", moments.moment, Context(after="'('", before="')'")),
    Rule("DAY_MONTH", moments.weak),
    Rule("FULL_DATE", moments.moment),
    Rule("YEAR '-' MONTH_NUMBER '-' DAY", moments.moment),
    Rule("NAMED_MONTH DAY (HYPHEN | JOIN | and) DAY [',' YEAR | YEAR]", moments.moment_range),
    Rule("DAY (HYPHEN | JOIN | and) DAY NAMED_MONTH [YEAR]", moments.moment_range),
    Rule("NAMED_MONTH DAY [',' YEAR] HYPHEN NAMED_MONTH DAY [',' YEAR]", moments.moment_range),
)

CLOCKS = (
    Rule("(HOUR | CLOCK) MERIDIEM [ZONE | LOCAL]", moments.moment),
    Rule("CLOCK (ZONE | LOCAL)", moments.moment),
    Rule("CLOCK", moments.moment, Context(after="at | around | by | until | from")),
    Rule(
        "(HOUR | CLOCK) [MERIDIEM] (HYPHEN | to) (HOUR | CLOCK) MERIDIEM [ZONE | LOCAL]", moments.moment_range
    ),
)

MONTHS_AND_YEARS = (
    Rule("[SHIFT] MONTH", moments.moment),
    Rule("[EDGE] [HYPHEN] [SHIFT] MONTH [[','] [of] YEAR]", moments.moment),
    Rule("[EDGE] [HYPHEN] SHORT_MONTH ['.'] YEAR", moments.moment),
    Rule("MONTH HYPHEN MONTH [YEAR]", moments.moment_range),
    Rule("EDGE [HYPHEN] [the] [year] YEAR", moments.moment),
    Rule(
        "YEAR:MODERN_YEAR", moments.moment, Context(not_after="NOT_YEAR_AFTER", not_before="NOT_YEAR_BEFORE")
    ),
    Rule("YEAR", moments.moment, Context(after="YEAR_AFTER", not_before="NOT_YEAR_BEFORE")),
    Rule("YEAR:MODERN_YEAR HYPHEN (YEAR | SHORT_YEAR)", calendar.years),
    Rule("YEARS [season]", calendar.years),
    Rule("[the] [EDGE] [HYPHEN] YEAR s", calendar.decade),
    Rule("[the] [EDGE] [HYPHEN] APOSTROPHE SHORT_YEAR s", calendar.decade),
    Rule("[the] [EDGE] (NUMBER (th | st | nd | rd) | ORDINAL) [HYPHEN] century", calendar.century),
    Rule(
        "[the] [EDGE] (ORDINAL | NUMBER (st | nd | rd | th)) [HYPHEN] DIVISION "
        "[[of] [the] [OF_SHIFT:SHIFT year | [year] YEAR]]",
        calendar.division,
    ),
    Rule("QUARTER [of] [YEAR]", calendar.division),
    Rule("[EDGE] SEASON [of] YEAR", calendar.season_of_year),
    Rule("SHIFT (season | SEASON)", calendar.season_of_year),
)

RELATIVE = (
    Rule("SHIFT weekend", periods.weekend),
    Rule("the weekend", periods.weekend),
    Rule("[EDGE] SHIFT UNIT", periods.shifted),
    Rule("EDGE the UNIT", periods.shifted),
    Rule("(COUNT | A:(a | an)) ANY_UNIT AGO:ago", periods.shifted),
    Rule("[a] SOME:MANY UNITS AGO:ago", periods.shifted),
    Rule("UNITS ago", periods.past),
    Rule("(COUNT | a | an) ANY_UNIT ANCHORED", periods.anchored),
    Rule("[the] BESIDE UNIT", periods.beside),
    Rule("MORROW", periods.morrow),
    Rule("[the] same UNIT", periods.same),
    Rule("VAGUE", periods.vague),
)

LENGTHS = (
    Rule("[the] [past | last | next | coming | previous] COUNT ANY_UNIT", periods.period),
    Rule("[the] ONE:past UNIT", periods.period),
    Rule("COUNT HYPHEN UNIT", periods.period),
    Rule("[the] [past | last | next | coming] SOME:MANY UNITS", periods.period),
    Rule("[the] (recent | coming | past | last | next) UNITS", periods.some_period),
    Rule("COUNT ANY_UNIT [and] COUNT ANY_UNIT", periods.period),
    Rule("COUNT (to | or | HYPHEN) COUNT UNITS", periods.period),
    Rule("COUNT and a HALF:half UNITS", periods.period),
    Rule("HALF:half (a | an) UNIT", periods.period),
    Rule(
        "ONE:(a | an) UNIT",
        periods.period,
        Context(
            after="for | within | nearly | almost | about | than | over", not_before="ago | later | earlier"
        ),
    ),
    Rule("ONE:(a | an) UNIT", periods.period, Context(before="after | before")),
)

FREQUENCIES = (
    Rule("EVERY [COUNT] ANY_UNIT", periods.frequency),
    Rule("per UNIT", periods.frequency),
    Rule("EVERY WEEKDAY [PART]", periods.frequency),
    Rule("EVERY MONTH", periods.frequency),
    Rule("EVERY PART", periods.frequency),
    Rule("(a | an) UNIT", periods.frequency, Context(after="once | twice | times")),
    Rule("FREQUENCY", periods.frequency),
)

HOLIDAYS = (
    Rule("[SHIFT] HOLIDAY [YEAR]", calendar.holiday),
    Rule("HOLIDAY EVE:eve", calendar.holiday),
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
    "in since last next this until by of early late mid from during through before after on between and to".split()
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
