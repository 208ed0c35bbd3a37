import datetime

import pytest

from tempo_reader.domain.language import Language
from tempo_reader.localisation import dates

ID, EN = Language.INDONESIAN, Language.ENGLISH
DAY = datetime.date(2023, 9, 13)

MONTHS = (
    "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(),
    "January February March April May June July August September October November December".split(),
)
WEEKDAYS = (
    "Senin Selasa Rabu Kamis Jumat Sabtu Minggu".split(),
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
)


@pytest.mark.parametrize(("language", "months"), zip((ID, EN), MONTHS, strict=True))
def test_months(language: Language, months: list[str]) -> None:
    assert [dates.format_month_name(month, language) for month in range(1, 13)] == months


@pytest.mark.parametrize(("language", "weekdays"), zip((ID, EN), WEEKDAYS, strict=True))
def test_weekdays(language: Language, weekdays: list[str]) -> None:
    week = [datetime.date.fromisocalendar(2023, 37, number) for number in range(1, 8)]
    assert [dates.format_weekday(day, language) for day in week] == weekdays


def test_days() -> None:
    assert dates.format_day(DAY, ID) == "Rabu, 13 September 2023"
    assert dates.format_day(DAY, EN) == "Wednesday, September 13, 2023"
    assert dates.format_date_plain(DAY, ID) == "13 September 2023"
    assert dates.format_date_plain(DAY, EN) == "September 13, 2023"
    assert dates.format_month(DAY, ID) == dates.format_month(DAY, EN) == "September 2023"
    assert dates.format_day_of_year(8, 17, ID) == "17 Agustus"
    assert dates.format_day_of_year(2, 29, EN) == "February 29"


def test_the_year_is_that_of_the_calendar_not_of_the_iso_week() -> None:
    assert dates.format_day(datetime.date(2024, 12, 31), ID) == "Selasa, 31 Desember 2024"
    assert dates.format_month(datetime.date(2024, 12, 30), ID) == "Desember 2024"


@pytest.mark.parametrize(
    ("number", "year", "indonesian", "english"),
    [
        (1, 2023, "Kuartal ke-1 2023", "1st quarter 2023"),
        (4, 2023, "Kuartal ke-4 2023", "4th quarter 2023"),
        (2, None, "Kuartal ke-2", "2nd quarter"),
    ],
)
def test_quarters(number: int, year: int | None, indonesian: str, english: str) -> None:
    assert dates.format_quarter(number, year, ID) == indonesian
    assert dates.format_quarter(number, year, EN) == english


def zone(hours: float) -> datetime.timezone:
    return datetime.timezone(datetime.timedelta(hours=hours))


CLOCKS = [
    (datetime.time(0, 5), "00.05", "00:05"),
    (datetime.time(15, 50), "15.50", "15:50"),
    (datetime.time(9, 0, tzinfo=zone(7)), "09.00 WIB", "09:00 WIB"),
    (datetime.time(9, 0, tzinfo=zone(8)), "09.00 WITA", "09:00 WITA"),
    (datetime.time(9, 0, tzinfo=zone(9)), "09.00 WIT", "09:00 WIT"),
    (datetime.time(9, 0, tzinfo=zone(0)), "09.00 UTC", "09:00 UTC"),
    (datetime.time(9, 0, tzinfo=zone(-7)), "09.00 UTC-7", "09:00 UTC-7"),
    (datetime.time(9, 0, tzinfo=zone(5.5)), "09.00 UTC+5:30", "09:00 UTC+5:30"),
    (datetime.time(9, 0, tzinfo=zone(-3.5)), "09.00 UTC-3:30", "09:00 UTC-3:30"),
    (datetime.time(9, 0, tzinfo=zone(7.5)), "09.00 UTC+7:30", "09:00 UTC+7:30"),
]


@pytest.mark.parametrize(("time", "indonesian", "english"), CLOCKS, ids=[row[1] for row in CLOCKS])
def test_clock_times_have_24_hours_in_either_language(
    time: datetime.time, indonesian: str, english: str
) -> None:
    assert dates.format_clock(time, ID) == indonesian
    assert dates.format_clock(time, EN) == english


@pytest.mark.parametrize(
    ("part", "indonesian", "english"),
    [
        ("MO", "pagi", "morning"),
        ("AF", "siang", "afternoon"),
        ("EV", "sore", "evening"),
        ("NI", "malam", "night"),
    ],
)
def test_parts_of_the_day(part: str, indonesian: str, english: str) -> None:
    assert dates.format_day_period(part, ID) == indonesian
    assert dates.format_day_period(part, EN) == english


INTERVALS = [
    ("2023-09-11", "2023-09-17", "11–17 September 2023", "September 11–17, 2023"),
    ("2023-09-30", "2023-10-01", "30 September – 1 Oktober 2023", "September 30 – October 1, 2023"),
    ("2022-12-28", "2023-01-04", "28 Desember 2022 – 4 Januari 2023", "December 28, 2022 – January 4, 2023"),
    ("2022-09-11", "2023-09-17", "11 September 2022 – 17 September 2023", "September 11, 2022 – September 17, 2023"),
    ("2023-05-01", "2023-05-31", "1–31 Mei 2023", "May 1–31, 2023"),
    ("2023-09-13", "2023-09-13", "13 September 2023", "September 13, 2023"),
]  # fmt: skip


@pytest.mark.parametrize(("begin", "end", "indonesian", "english"), INTERVALS)
def test_intervals(begin: str, end: str, indonesian: str, english: str) -> None:
    first, last = datetime.date.fromisoformat(begin), datetime.date.fromisoformat(end)
    assert dates.format_interval(first, last, ID) == indonesian
    assert dates.format_interval(first, last, EN) == english


def test_months_as_intervals() -> None:
    march, may, december = (datetime.date(2019, month, 1) for month in (3, 5, 12))
    assert dates.format_months(march, may, ID) == "Maret–Mei 2019"
    assert dates.format_months(march, may, EN) == "March–May 2019"
    assert dates.format_months(december, datetime.date(2020, 1, 1), ID) == "Desember 2019 – Januari 2020"
    assert dates.format_months(march, march, ID) == "Maret 2019"


def test_yearly_intervals() -> None:
    assert dates.format_days_of_year((8, 17), (8, 20), ID) == "17–20 Agustus"
    assert dates.format_days_of_year((12, 25), (1, 1), EN) == "December 25 – January 1"


@pytest.mark.parametrize(
    ("number", "unit", "indonesian", "english"),
    [
        (1, "day", "1 hari", "1 day"),
        (3, "day", "3 hari", "3 days"),
        (2, "week", "2 minggu", "2 weeks"),
        (2, "quarter", "2 kuartal", "2 quarters"),
        (1, "decade", "1 dekade", "1 decade"),
        (2, "century", "2 abad", "2 centuries"),
        (30, "second", "30 detik", "30 seconds"),
        (0, "hour", "0 jam", "0 hours"),
    ],
)
def test_counts_of_time(number: int, unit: dates.Unit, indonesian: str, english: str) -> None:
    assert dates.format_count(number, unit, ID) == indonesian
    assert dates.format_count(number, unit, EN) == english


@pytest.mark.parametrize(
    ("days", "indonesian", "english"),
    [
        (0, "0 hari", "0 days"),
        (1, "1 hari", "1 day"),
        (13, "13 hari", "13 days"),
        (31, "31 hari", "31 days"),
        (32, "1 bulan", "1 month"),
        (61, "2 bulan", "2 months"),
        (365, "1 tahun", "1 year"),
        (366, "1 tahun", "1 year"),
        (400, "13 bulan", "13 months"),
        (730, "2 tahun", "2 years"),
        (27400, "75 tahun", "75 years"),
    ],
)
def test_distances(days: int, indonesian: str, english: str) -> None:
    assert dates.format_days_apart(days, ID) == indonesian
    assert dates.format_days_apart(days, EN) == english
