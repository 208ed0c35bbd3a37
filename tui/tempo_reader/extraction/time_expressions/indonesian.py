"""How Indonesian news names times."""

from tempo_reader.extraction.time_expressions import calendar_builders as calendar
from tempo_reader.extraction.time_expressions import moment_builders as moments
from tempo_reader.extraction.time_expressions import period_builders as periods
from tempo_reader.extraction.time_expressions.grammar import Rule
from tempo_reader.extraction.time_expressions.indonesian_words import READERS as READERS
from tempo_reader.extraction.time_expressions.patterns import Context

MACROS = {
    "WORDS": "(NUMERAL | TEEN | MULTIPLIER)+",
    "COUNT": "(NUMERAL | TEEN | MULTIPLIER)+ | (NUMBER | AMOUNT) [MULTIPLIER] | NUMBER '(' WORDS ')'",
    "MORE_DAYS": "DAY ',' DAY [',' DAY] [',' DAY] [',' DAY] [',' DAY]",
    "DATE": "DAY (MONTH | SHORT_MONTH ['.'])",
    "OF_YEAR": "[tahun] YEAR | [tahun] APOSTROPHE SHORT_YEAR",
    "SPOKEN_YEAR": "[tahun] YEAR_WORDS:(NUMERAL | TEEN | MULTIPLIER)+",
    "LOCAL": "waktu setempat | waktu ANY",
}

DAYS = (
    Rule("[hari] WEEKDAY [SHIFT]", moments.moment),
    Rule("[hari] WEEKDAY PART [ZONE] [SHIFT | tadi]", moments.moment),
    Rule("[hari] WEEKDAY SHIFT PART", moments.moment),
    Rule("WEEKDAY tengah malam", moments.midnight),
    Rule("malam WEEKDAY [SHIFT]", moments.eve),
    Rule("WEEKDAY malam WEEKDAY", moments.moment),
    Rule("[hari] WEEKDAY HYPHEN WEEKDAY [PART] [SHIFT]", moments.moment_range),
    Rule("besok", periods.future, Context(after="ELECTION")),
    Rule("DEICTIC [PART]", moments.moment),
    Rule("LAST_NIGHT", moments.last_night),
    Rule("PART (DEICTIC | TODAY)", moments.moment),
    Rule("TODAY:(tadi | nanti) PART", moments.moment),
    Rule("PART", moments.moment, Context(after="sejak | hingga | sampai | menjelang | jelang")),
    Rule("PART [ZONE]", moments.weak),
    Rule("tengah malam [SHIFT | PASSED:tadi]", moments.midnight),
    Rule("[tanggal | hari] DATE [[','] OF_YEAR] [SHIFT]", moments.moment),
    Rule("tanggal DAY [SHIFT]", moments.moment),
    Rule(
        "tanggal DAY_WORDS:(NUMERAL | TEEN | MULTIPLIER)+ MONTH [OF_YEAR | SPOKEN_YEAR] [SHIFT]",
        moments.moment,
    ),
    Rule("DAY_WORDS:(NUMERAL (TEEN | MULTIPLIER [NUMERAL])) MONTH [OF_YEAR | SPOKEN_YEAR]", moments.moment),
    Rule("DAY_MONTH", moments.moment, Context(after="'('", before="')'")),
    Rule("tanggal DAY_MONTH", moments.moment),
    Rule("DAY_MONTH", moments.weak),
    Rule("[tanggal] FULL_DATE", moments.moment),
    Rule("[tanggal] DAY '-' MONTH_NUMBER '-' YEAR", moments.moment),
    Rule("YEAR '-' MONTH_NUMBER '-' DAY", moments.moment),
    Rule(
        "[tanggal] DAY (HYPHEN | JOIN | dan | '/') [tanggal] DATE [[','] OF_YEAR] [SHIFT]",
        moments.moment_range,
    ),
    Rule(
        "[tanggal] MORE_DAYS [','] (dan | serta) DAY (MONTH | SHORT_MONTH) [OF_YEAR] [SHIFT]",
        moments.day_list,
    ),
    Rule(
        "[tanggal] DAY_LIST [','] (dan | serta) DAY (MONTH | SHORT_MONTH) [OF_YEAR] [SHIFT]", moments.day_list
    ),
    Rule("tanggal (DAY_LIST | MORE_DAYS) (MONTH | SHORT_MONTH) [OF_YEAR] [SHIFT]", moments.day_list),
    Rule("[tanggal] DATE [YEAR] HYPHEN DAY (MONTH | SHORT_MONTH) [OF_YEAR] [SHIFT]", moments.moment_range),
    Rule("[tanggal] DAY (HYPHEN | JOIN | dan) FULL_DATE", moments.numeric_range),
    Rule("tanggal DAY (HYPHEN | JOIN | dan) DAY_MONTH", moments.numeric_range),
    Rule("DAY (HYPHEN | JOIN | dan) DAY_MONTH", moments.numeric_range, Context(after="'('", before="')'")),
    Rule("DAY (HYPHEN | JOIN | dan) DAY_MONTH", moments.weak_range),
    Rule("(DAY_MONTH | FULL_DATE) HYPHEN FULL_DATE", moments.numeric_range),
    Rule("DAY_MONTH HYPHEN DAY_MONTH", moments.numeric_range, Context(after="'('", before="')'")),
)

CLOCKS = (
    Rule(
        "(pukul | jam) (CLOCK | HOUR | HOUR_WORDS:(NUMERAL [TEEN])) [PART | MERIDIEM] [ZONE | LOCAL] [TODAY]",
        moments.moment,
    ),
    Rule(
        "(pukul | jam) HALF:setengah (HOUR | HOUR_WORDS:(NUMERAL [TEEN])) [PART] [ZONE | LOCAL] [TODAY]",
        moments.moment,
    ),
    Rule("CLOCK ZONE", moments.moment),
    Rule("[pukul | jam] CLOCK [ZONE] (HYPHEN | JOIN) CLOCK ZONE", moments.moment_range),
    Rule(
        "(pukul | jam) (CLOCK | HOUR) [ZONE] (HYPHEN | JOIN) (CLOCK | HOUR) [PART] [ZONE | LOCAL]",
        moments.moment_range,
        Context(not_before="MONTH | SHORT_MONTH | UNIT"),
    ),
)

MONTHS_AND_YEARS = (
    Rule("[EDGE] [bulan] MONTH [[','] OF_YEAR] [SHIFT]", moments.moment),
    Rule("[EDGE] [bulan] MONTH '(' YEAR ')' [SHIFT]", moments.moment),
    Rule("[bulan] MONTH tanggal DAY [OF_YEAR] [SHIFT]", moments.moment),
    Rule("EDGE (HYPHEN | JOIN | atau | dan) EDGE [bulan] MONTH [OF_YEAR] [SHIFT]", moments.between),
    Rule("EDGE (HYPHEN | JOIN | atau | dan) EDGE [tahun] YEAR [SHIFT]", moments.between),
    Rule("[EDGE] SHORT_MONTH ['.'] YEAR", moments.moment),
    Rule("[EDGE] [bulan] MONTH HYPHEN [EDGE] MONTH [OF_YEAR] [SHIFT]", moments.moment_range),
    Rule("[EDGE] MONTH YEAR HYPHEN [EDGE] MONTH YEAR", moments.moment_range),
    Rule("[EDGE] (tahun | musim) YEAR [SHIFT]", moments.moment),
    Rule("[EDGE] tahun YEAR_WORDS:(NUMERAL | TEEN | MULTIPLIER)+ [SHIFT]", moments.moment),
    Rule("EDGE YEAR [SHIFT]", moments.moment),
    Rule("YEAR SHIFT", moments.moment),
    Rule(
        "YEAR:MODERN_YEAR",
        moments.moment,
        Context(not_after="NOT_YEAR_AFTER", not_before="NOT_YEAR_BEFORE | COUNTED"),
    ),
    Rule("YEAR:MODERN_YEAR", moments.moment, Context(after="pada | sejak", not_before="NOT_YEAR_BEFORE")),
    Rule("YEAR", moments.moment, Context(after="YEAR_AFTER", not_before="NOT_YEAR_BEFORE | COUNTED")),
    Rule("[EDGE] tahun APOSTROPHE SHORT_YEAR", moments.moment),
    Rule("[EDGE] tahun SHORT_YEAR", moments.short_year),
    Rule("[EDGE] (tahun | musim) (YEAR HYPHEN (YEAR | SHORT_YEAR) | YEARS) [SHIFT]", calendar.years),
    Rule(
        "[EDGE] YEAR HYPHEN YEAR [SHIFT]",
        calendar.years,
        Context(after="YEAR_AFTER", not_before="NOT_YEAR_BEFORE | COUNTED"),
    ),
    Rule(
        "YEAR HYPHEN YEAR",
        calendar.life,
        Context(not_after="NOT_YEAR_AFTER", not_before="NOT_YEAR_BEFORE | COUNTED"),
    ),
    Rule("[EDGE] [tahun] YEAR masehi", moments.moment),
    Rule("[EDGE] (YEAR:MODERN_YEAR HYPHEN (YEAR | SHORT_YEAR) | YEARS) [SHIFT]", calendar.years),
    Rule("[EDGE] [tahun | era | dekade | dasawarsa] YEAR [HYPHEN] an", calendar.decade),
    Rule("[EDGE] (tahun | era | dekade | EDGE) SHORT_YEAR [HYPHEN] an", calendar.decade),
    Rule("SHORT_YEAR [HYPHEN] an", calendar.decade, Context(after="DECADE_AFTER")),
    Rule("[EDGE] [tahun | era | dekade] APOSTROPHE SHORT_YEAR [HYPHEN] an", calendar.decade),
    Rule("[EDGE] (tahun | era | dekade) NUMERAL puluhan", calendar.spoken_decade),
    Rule("QUARTER [[HYPHEN | '/'] OF_YEAR]", calendar.division),
    Rule("[EDGE] abad ORDINAL (TEEN | MULTIPLIER [NUMERAL])", calendar.century),
    Rule("[EDGE] abad [ke] [HYPHEN] (NUMBER | ORDINAL)", calendar.century),
    Rule(
        "[EDGE] DIVISION [ke] [HYPHEN] (NUMBER | ORDINAL) [[HYPHEN | '/' | ','] [pada] OF_YEAR] [SHIFT]",
        calendar.division,
        Context(not_before="musim | laga | pertandingan | babak"),
    ),
    Rule(
        "[EDGE] DIVISION (NUMBER | ORDINAL) (HYPHEN | JOIN) (NUMBER | ORDINAL) [OF_YEAR] [SHIFT]",
        calendar.division_range,
    ),
    Rule("[EDGE] musim SHIFT", calendar.season),
    Rule("[EDGE] musim SEASON [tahun] [YEAR] [SHIFT]", calendar.season_of_year),
)

RELATIVE = (
    Rule("akhir pekan [SHIFT]", periods.weekend),
    Rule("[EDGE] UNIT SHIFT", periods.shifted),
    Rule("MANY_UNITS SHIFT", periods.vague_shift),
    Rule("UNIT HYPHEN UNIT (SHIFT | BESIDE)", periods.vague_shift),
    Rule("EDGE UNIT", periods.shifted),
    Rule("COUNT UNIT (AGO | LATER:lagi)", periods.shifted),
    Rule("ONE_UNIT (AGO | LATER:lagi)", periods.shifted),
    Rule("SOME:MANY UNIT (AGO | LATER:depan)", periods.shifted),
    Rule("COUNT UNIT ANCHORED", periods.anchored),
    Rule("ONE_UNIT ANCHORED", periods.anchored),
    Rule("SOME:MANY UNIT ANCHORED", periods.anchored),
    Rule("UNIT BESIDE", periods.beside),
    Rule("MORROW [PART]", periods.morrow),
    Rule("hari itu", periods.that_day),
    Rule("PART (itu | harinya)", periods.that_day, Context(not_after="')' | ',' | WEEKDAY | MONTH | YEAR")),
    Rule("UNIT yang sama [[pada | di] [tahun] (YEAR | SHIFT)]", periods.same),
    Rule("VAGUE", periods.vague),
)

LENGTHS = (
    Rule("COUNT UNIT [ONWARD]", periods.period),
    Rule("COUNT x COUNT UNIT", periods.times),
    Rule("NUMBER TIMES_24 jam", periods.days_and_nights),
    Rule("ONE_UNIT [ONWARD]", periods.period),
    Rule("SOME:MANY UNIT [ONWARD]", periods.period),
    Rule("UNIT HYPHEN UNIT ONWARD", periods.some_period),
    Rule("MANY_UNITS", periods.some_period),
    Rule("COUNT (HYPHEN | JOIN | atau) COUNT UNIT [ONWARD]", periods.period),
    Rule("COUNT UNIT [dan] COUNT UNIT [ONWARD]", periods.period),
    Rule("ONE_UNIT [dan] COUNT UNIT [ONWARD]", periods.period),
    Rule("[COUNT] HALF:setengah UNIT [ONWARD]", periods.period),
    Rule("COUNT UNIT HALF:setengah", periods.period),
    Rule("ONE_UNIT HALF:setengah", periods.period),
)

FREQUENCIES = (
    Rule("EVERY ([COUNT] UNIT | ONE_UNIT | ITS_UNIT) [sekali]", periods.frequency),
    Rule("per ([COUNT] UNIT | ITS_UNIT)", periods.frequency, Context(not_after="DISTANCE")),
    Rule("EVERY EDGE UNIT", periods.frequency),
    Rule("PER_UNIT", periods.frequency, Context(not_after="DISTANCE")),
    Rule(
        "EVERY [hari] WEEKDAY ((',' | ',' dan | dan | HYPHEN | JOIN) [hari] WEEKDAY)+ [PART]",
        periods.frequency,
    ),
    Rule("EVERY [hari] WEEKDAY [PART]", periods.frequency),
    Rule("EVERY [bulan] MONTH", periods.frequency),
    Rule("EVERY (tanggal DAY [MONTH] | DAY MONTH)", periods.frequency),
    Rule("EVERY PART [[','] PART] [[','] [dan] PART]", periods.frequency),
    Rule("([COUNT] UNIT | ONE_UNIT) sekali", periods.frequency),
    Rule("ONE_UNIT", periods.frequency, Context(after="kali | sekali")),
    Rule("FREQUENCY", periods.frequency),
    Rule("COUNT UNITS", periods.frequency, Context(not_after="AGE", not_before="SHIFT")),
)

HOLIDAYS = (
    Rule("[EDGE] [bulan [suci]] HOLIDAY [tahun] [YEAR] [SHIFT]", calendar.holiday),
    Rule("HOLIDAY [tahun] HIJRI:YEAR (h | hijriah | hijriyah) ['/' YEAR [m | masehi]]", calendar.holiday),
    Rule("HOLIDAY ke HYPHEN ANNIVERSARY:NUMBER", calendar.holiday),
    Rule(
        "(hut | hari ulang tahun) ke HYPHEN ANNIVERSARY:NUMBER (ri | kemerdekaan [ri | republik indonesia])",
        calendar.independence_day,
    ),
    Rule("EVE:malam HOLIDAY [YEAR] [SHIFT]", calendar.holiday),
    Rule("hari ORDINAL HOLIDAY [YEAR]", calendar.holiday),
)

NO_TIMES = (
    Rule("LAW [nomor | no] ['.'] (NUMBER | ANY) tahun YEAR", None),
    Rule("(nomor | no) ['.'] [ANY] [ANY] [ANY] [ANY] tahun YEAR", None),
    Rule("(polisi | pelat | plat | nopol | bernopol | bernomor) [nomor] ANY YEAR", None),
    Rule("NUMBER tahun YEAR", None, Context(not_before="HYPHEN")),
    Rule("undang dasar [negara] [republik] [indonesia] [tahun] YEAR", None),
    Rule("uud [negara] [republik | ri | nri] [indonesia] [tahun] YEAR", None),
    Rule("NAMED_BY_DATE DAY MONTH [YEAR]", None),
    Rule("pasar (WEEKDAY | pekan)", None),
    Rule("ke HYPHEN NUMBER", None),
    Rule("ONE_UNIT HYPHEN (UNIT | ITS_UNIT)", None),
    Rule("tujuh bulanan", None),
    Rule("NUMBERED DAY", None, Context(not_before="MONTH | SHORT_MONTH")),
    Rule("(NUMBER | NUMBERED NUMBER) UNIT ke HYPHEN NUMBER", None),
    Rule("teknologi sepuluh MONTH", None),
    Rule("[tahun] (YEAR | NUMBER) [HYPHEN (YEAR | NUMBER)] (sm | sebelum masehi)", None),
    Rule("AGE [APPROX] COUNT [HYPHEN COUNT] UNIT [COUNT UNIT]", None),
    Rule("COUNT tahun", None, Context(after="PERSON", not_before="SHIFT_OR_LENGTH")),
    Rule("COUNT tahun (ini | itu)", None, Context(after="PERSON")),
    Rule("COUNT tahun", None, Context(after="','", before="','")),
    Rule("COUNT tahun", None, Context(after="'('", before="')'")),
    Rule("(LAW | nomor | no) ['.'] NUMBER tahun SHORT_YEAR", None),
)

RULES = (*NO_TIMES, *DAYS, *CLOCKS, *MONTHS_AND_YEARS, *RELATIVE, *LENGTHS, *FREQUENCIES, *HOLIDAYS)
