"""The words of time as data."""

import datetime

import pytest

from tempo_reader.domain.language import Language
from tempo_reader.extraction.time_expressions import holidays
from tempo_reader.extraction.time_expressions.languages import MODULES, grammar_of
from tempo_reader.extraction.time_expressions.lexicon import load

CALLED_BY_CODE = {
    "LINK", "TAIL", "APPROX", "FUTURE", "DONE", "PAST", "SPEECH", "SAYING", "BACKGROUND", "UNTIL", "JOIN", "OR",
    "CHAIN", "COMING", "OPENER", "VERB_PREFIX", "PHRASE_BEGINS", "DETERMINER",
    "WHEN", "THEN", "CLAUSE", "COMMA_CLAUSE", "PRONOUN", "TERM", "YEAR_AFTER", "SHIFT", "WEEKDAY", "HOLIDAY", "DECIMAL",
}  # fmt: skip
RANGES = {
    "WEEKDAY": (1, 7),
    "MONTH": (1, 12),
    "SHORT_MONTH": (1, 12),
    "SHIFT": (-1, 1),
    "ANCHORED": (-1, 1),
    "BESIDE": (-1, 1),
}
UNITS = {"TS", "TM", "TH", "D", "W", "M", "Q", "H", "Y", "DE", "CE"}

every_language = pytest.mark.parametrize("language", list(Language))


@every_language
def test_each_language_has_rules_and_all_classes_that_the_code_asks_for(language: Language) -> None:
    assert language in MODULES
    assert set(load(language).classes) >= CALLED_BY_CODE
    assert grammar_of(language).scan(())[1] == []


@every_language
def test_each_rule_compiles(language: Language) -> None:
    rules = {
        id(pattern): pattern for known in grammar_of(language)._by_first.values() for pattern, _ in known
    }
    assert len(rules) > 50
    assert all(pattern.regex.pattern for pattern in rules.values())


@every_language
def test_entries_are_lower_case_words_no_token_of_them_a_number(language: Language) -> None:
    for name, words in load(language).classes.items():
        for entry in words:
            assert entry == entry.lower().strip(), (name, entry)
            assert not any(token[:1].isdecimal() for token in entry.split(" ")), (name, entry)


@every_language
@pytest.mark.parametrize("name", list(RANGES))
def test_numbers_are_in_range(language: Language, name: str) -> None:
    low, high = RANGES[name]
    values = load(language).classes[name].values()
    assert all(isinstance(value, int) and low <= value <= high for value in values)


@every_language
@pytest.mark.parametrize("name", ["UNIT", "UNITS"])
def test_units_are_those_of_timex3(language: Language, name: str) -> None:
    assert set(load(language).classes[name].values()) <= UNITS


@every_language
def test_all_weekdays_and_months_have_names(language: Language) -> None:
    assert set(load(language).classes["WEEKDAY"].values()) == set(range(1, 8))
    assert set(load(language).classes["MONTH"].values()) == set(range(1, 13))


@every_language
def test_each_holiday_is_in_the_table(language: Language) -> None:
    assert {str(key) for key in load(language).classes["HOLIDAY"].values()} <= holidays.names()


@pytest.mark.parametrize(
    ("name", "year", "day"),
    [
        ("idul_fitri", 2014, "2014-07-28"),
        ("idul_fitri", 2019, "2019-06-05"),
        ("idul_fitri", 2011, "2011-08-31"),
        ("idul_fitri", 1998, "1998-01-30"),
        ("idul_adha", 2023, "2023-06-29"),
        ("nyepi", 2019, "2019-03-07"),
        ("waisak", 2023, "2023-06-04"),
        ("imlek", 2010, "2010-02-14"),
        ("imlek", 2024, "2024-02-10"),
        ("jumat_agung", 2019, "2019-04-19"),
        ("kenaikan", 2024, "2024-05-09"),
        ("natal", 1999, "1999-12-25"),
        ("kemerdekaan", 1945, "1945-08-17"),
    ],
)
def test_days_of_holidays(name: str, year: int, day: str) -> None:
    found = holidays.in_year(name, year)
    assert found is not None
    assert found.begin == found.end == datetime.date.fromisoformat(day)


def test_ramadan_ends_on_the_eve_of_idul_fitri() -> None:
    for year in range(1946, 2040):
        fast = holidays.in_year("ramadan", year)
        assert fast is not None
        feast = holidays.after("idul_fitri", fast.begin)
        assert feast is not None
        assert (feast.begin - fast.end).days == 1
        assert (feast.begin - fast.begin).days in (29, 30)


def test_islamic_years() -> None:
    for year, day in ((1435, "2014-07-28"), (1440, "2019-06-05"), (1364, "1945-09-08")):
        found = holidays.in_hijri_year("idul_fitri", year)
        assert found is not None
        assert found.begin.isoformat() == day
    assert holidays.in_hijri_year("idul_fitri", 1200) is None


def test_a_holiday_beyond_the_table_is_not_known() -> None:
    assert holidays.in_year("idul_fitri", 1800) is None
    assert holidays.before("nyepi", datetime.date(1900, 1, 1)) is None
    assert holidays.after("nyepi", datetime.date(2100, 1, 1)) is None


def test_in_ramadan_it_is_both_the_last_and_the_next_one() -> None:
    day = datetime.date(2019, 5, 20)
    assert holidays.before("ramadan", day) == holidays.after("ramadan", day)
