"""Derive the table of movable holidays: ``pip install holidays==0.109; python -m tests.holiday_table`` from the top.

`holidays` (MIT) knows what the Indonesian government decided for 1963 to 2026 (joint ministerial decrees) and computes
the other years. It follows neighbouring countries for the beginning of Ramadan and the calendar printed in advance for
1 Syawal 1432; `DECIDED` is what the Ministry of Religious Affairs decided (sidang isbat) where that differs.
"""

import datetime
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from typing import Any

YEARS = range(1945, 2041)
TARGET = Path(__file__).resolve().parent.parent / "assets" / "lexicon" / "holidays.toml"
DECIDED = {
    "ramadan": {
        datetime.date(2010, 8, 12): datetime.date(2010, 8, 11),
        datetime.date(2025, 3, 2): datetime.date(2025, 3, 1),
    },
    "idul_fitri": {datetime.date(2011, 8, 30): datetime.date(2011, 8, 31)},
}
HEADER = """\
# Holidays by the Indonesian calendar, written by `python -m tests.holiday_table`: change that, not this.
# Movable: 1945 to 2040. What the government decided for 1963 to 2026, else computed: by the python package `holidays`
# 0.109 (MIT); where Ramadan and 1 Syawal were decided otherwise (sidang isbat), by the Ministry of Religious Affairs.

[fixed]  # month and day
tahun_baru = "01-01"
kartini = "04-21"
buruh = "05-01"
pendidikan = "05-02"
kebangkitan = "05-20"
pancasila = "06-01"
bhayangkara = "07-01"
anak = "07-23"
kemerdekaan = "08-17"
kesaktian = "10-01"
tni = "10-05"
santri = "10-22"
sumpah_pemuda = "10-28"
pahlawan = "11-10"
guru = "11-25"
ibu = "12-22"
natal = "12-25"

[movable]  # the day, or the first day of Ramadan, which lasts until the eve of Idul Fitri
"""


def dates() -> dict[str, list[datetime.date]]:
    """Return the days of each movable holiday in order."""
    country: Any = import_module("holidays.countries.indonesia")
    balinese: Any = import_module("holidays.calendars.balinese_saka")
    chinese: Any = import_module("holidays.calendars.chinese")
    islamic = country.IndonesiaIslamicHolidays()
    of_year = {
        "ramadan": islamic.ramadan_beginning_dates,
        "idul_fitri": islamic.eid_al_fitr_dates,
        "idul_adha": islamic.eid_al_adha_dates,
        "tahun_baru_islam": islamic.hijri_new_year_dates,
        "maulid": islamic.mawlid_dates,
        "isra_miraj": islamic.isra_and_miraj_dates,
        "nyepi": balinese._BalineseSakaLunar().nyepi_date,
        "waisak": country.IndonesiaBuddhistHolidays().vesak_date,
        "imlek": chinese._ChineseLunisolar().lunar_new_year_date,  # the day itself, not a Monday in its stead
        "jumat_agung": lambda year: easter(year) - datetime.timedelta(2),
        "paskah": easter,
        "kenaikan": lambda year: easter(year) + datetime.timedelta(39),
    }
    return {
        name: sorted(
            {
                DECIDED.get(name, {}).get(day, day)
                for year in YEARS
                for day in _days(find(year))
                if day.year in YEARS
            }
        )
        for name, find in of_year.items()
    }


def _days(found: Any) -> Iterable[datetime.date]:
    """Yield the days in what the package returns: a day, a day with a flag, several, or None."""
    if isinstance(found, datetime.date):
        yield found
    elif not isinstance(found, bool) and found is not None:
        for part in found:
            yield from _days(part)


def easter(year: int) -> datetime.date:
    """Return Easter Sunday by the Gregorian computus (Meeus, Astronomical Algorithms, chapter 8)."""
    century, rest = divmod(year, 100)
    golden = year % 19
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return datetime.date(year, month, day + 1)


def written(table: dict[str, list[datetime.date]]) -> str:
    """Return the table as TOML; one string a holiday, because an array of dates takes long to parse."""
    text = HEADER
    for name, days in table.items():
        lines = [" ".join(day.isoformat() for day in days[at : at + 10]) for at in range(0, len(days), 10)]
        text += f'{name} = """\n' + "\n".join(lines) + '"""\n'
    return text


if __name__ == "__main__":
    TARGET.write_text(written(dates()), encoding="utf-8")
