import pytest
from hypothesis import given
from hypothesis import strategies as st

from tempo_reader.domain.language import Language
from tempo_reader.domain.span import Span
from tempo_reader.domain.time_expression import Modifier, TimeExpression, TimeType
from tempo_reader.localisation.time_values import format_timex, format_value

ID, EN = Language.INDONESIAN, Language.ENGLISH
START, MID, END, APPROX = Modifier.START, Modifier.MID, Modifier.END, Modifier.APPROX

VALUES = [
    # value, Indonesian, English
    ("2013-10-29", "Selasa, 29 Oktober 2013", "Tuesday, October 29, 2013"),
    ("1945-08-17", "Jumat, 17 Agustus 1945", "Friday, August 17, 1945"),
    ("2013-W37", "pekan 9–15 September 2013", "week of September 9–15, 2013"),
    ("2020-W53", "pekan 28 Desember 2020 – 3 Januari 2021", "week of December 28, 2020 – January 3, 2021"),
    ("2013-W37-WE", "akhir pekan 14–15 September 2013", "weekend of September 14–15, 2013"),
    ("2013-10", "Oktober 2013", "October 2013"),
    ("2013-Q3", "Kuartal ke-3 2013", "3rd quarter 2013"),
    ("XXXX-Q3", "Kuartal ke-3", "3rd quarter"),
    ("2013-H1", "semester I 2013", "first half of 2013"),
    ("2013-H2", "semester II 2013", "second half of 2013"),
    ("XXXX-H2", "semester II", "second half of a year"),
    ("2013", "2013", "2013"),
    ("0070", "0070", "0070"),
    ("199", "1990-an", "1990s"),
    ("200", "2000-an", "2000s"),
    ("19", "abad ke-20", "20th century"),
    ("20", "abad ke-21", "21st century"),
    ("10", "abad ke-11", "11th century"),
    ("XXXX-SU", "musim panas", "summer"),
    ("XXXX-WI", "musim dingin", "winter"),
    ("2023-FA", "musim gugur 2023", "autumn 2023"),
    ("2023-SP", "musim semi 2023", "spring 2023"),
    ("2013-01-22/2013-01-25", "22–25 Januari 2013", "January 22–25, 2013"),
    ("2019-05-28/2019-06-04", "28 Mei – 4 Juni 2019", "May 28 – June 4, 2019"),
    ("2014/2019", "2014–2019", "2014–2019"),
    ("2019-03/2019-05", "Maret–Mei 2019", "March–May 2019"),
    ("2018-11/2019-02", "November 2018 – Februari 2019", "November 2018 – February 2019"),
    ("2013-W36/2013-W37", "pekan 2–15 September 2013", "weeks of September 2–15, 2013"),
    ("2013-Q1/2013-Q2", "Kuartal ke-1 2013 – Kuartal ke-2 2013", "1st quarter 2013 – 2nd quarter 2013"),
    ("199/200", "1990-an–2000-an", "1990s–2000s"),
    ("XXXX-08-17/XXXX-08-20", "17–20 Agustus", "August 17–20"),
    ("2014-05-29T15:50", "Kamis, 29 Mei 2014 pukul 15.50", "Thursday, May 29, 2014 at 15:50"),
    ("2014-05-29T15:50:30", "Kamis, 29 Mei 2014 pukul 15.50", "Thursday, May 29, 2014 at 15:50"),
    ("2014-05-29T15:50+07:00", "Kamis, 29 Mei 2014 pukul 15.50 WIB", "Thursday, May 29, 2014 at 15:50 WIB"),
    ("2014-05-29T15:50+08:00", "Kamis, 29 Mei 2014 pukul 15.50 WITA", "Thursday, May 29, 2014 at 15:50 WITA"),
    ("2014-05-29T15:50+09:00", "Kamis, 29 Mei 2014 pukul 15.50 WIT", "Thursday, May 29, 2014 at 15:50 WIT"),
    ("2014-05-29T15:50-05:00", "Kamis, 29 Mei 2014 pukul 15.50 UTC-5", "Thursday, May 29, 2014 at 15:50 UTC-5"),
    ("2014-05-29T24:00", "Kamis, 29 Mei 2014, tengah malam", "Thursday, May 29, 2014, midnight"),
    ("2014-05-29T08:00/2014-05-29T10:00", "Kamis, 29 Mei 2014 pukul 08.00–10.00",
     "Thursday, May 29, 2014 at 08:00–10:00"),
    ("2014-05-29T08:00+07:00/2014-05-29T10:00+07:00", "Kamis, 29 Mei 2014 pukul 08.00–10.00 WIB",
     "Thursday, May 29, 2014 at 08:00–10:00 WIB"),
    ("2014-05-29T08:00+07:00/2014-05-29T10:00+08:00", "Kamis, 29 Mei 2014 pukul 08.00 WIB–10.00 WITA",
     "Thursday, May 29, 2014 at 08:00 WIB–10:00 WITA"),
    ("XXXX-XX-XXT08:00/XXXX-XX-XXT10:00", "08.00–10.00", "08:00–10:00"),
    ("2014-05-29TMO", "Kamis pagi, 29 Mei 2014", "Thursday morning, May 29, 2014"),
    ("2014-05-29TAF", "Kamis siang, 29 Mei 2014", "Thursday afternoon, May 29, 2014"),
    ("2014-05-29TEV", "Kamis sore, 29 Mei 2014", "Thursday evening, May 29, 2014"),
    ("2014-05-29TNI", "Kamis malam, 29 Mei 2014", "Thursday night, May 29, 2014"),
    ("XXXX-XX-XXT08:00", "08.00", "08:00"),
    ("XXXX-XX-XXT08:00+07:00", "08.00 WIB", "08:00 WIB"),
    ("XXXX-XX-XXTMO", "pagi", "morning"),
    ("TNI", "malam", "night"),
    ("XXXX-05-01", "1 Mei", "May 1"),
    ("XXXX-02-29", "29 Februari", "February 29"),
    ("XXXX-05", "Mei", "May"),
    ("XXXX-XX-05", "tanggal 5", "day 5 of a month"),
    ("XXXX-WXX-1", "Senin", "Monday"),
    ("XXXX-WXX-7", "Minggu", "Sunday"),
    ("XXXX", "pada waktu yang tidak diketahui", "at an unknown time"),
    ("XXXX-XX-XX", "pada waktu yang tidak diketahui", "at an unknown time"),
    ("P3D", "3 hari", "3 days"),
    ("P1D", "1 hari", "1 day"),
    ("P2W", "2 minggu", "2 weeks"),
    ("P4M", "4 bulan", "4 months"),
    ("P8Q", "8 kuartal", "8 quarters"),
    ("P1Y", "1 tahun", "1 year"),
    ("P1DE", "1 dekade", "1 decade"),
    ("P2CE", "2 abad", "2 centuries"),
    ("PT2H", "2 jam", "2 hours"),
    ("PT30M", "30 menit", "30 minutes"),
    ("PT90S", "90 detik", "90 seconds"),
    ("PT2H30M", "2 jam 30 menit", "2 hours 30 minutes"),
    ("P2Y8M", "2 tahun 8 bulan", "2 years 8 months"),
    ("P1DT12H", "1 hari 12 jam", "1 day 12 hours"),
    ("PXD", "beberapa hari", "several days"),
    ("PXCE", "beberapa abad", "several centuries"),
    ("PTXH", "beberapa jam", "several hours"),
    ("PTXM", "beberapa menit", "several minutes"),
    ("PAST_REF", "dahulu", "in the past"),
    ("PRESENT_REF", "sekarang", "at present"),
    ("FUTURE_REF", "kelak", "in the future"),
]  # fmt: skip


@pytest.mark.parametrize(("value", "indonesian", "english"), VALUES, ids=[row[0] for row in VALUES])
def test_a_value_in_words(value: str, indonesian: str, english: str) -> None:
    assert format_timex(value, ID) == indonesian
    assert format_timex(value, EN) == english


@pytest.mark.parametrize(
    "value",
    ["", "2023-02-30", "2021-W54", "9999-W52-WE/9999-W53", "2014-05-29T25:00", "P", "PT", "P1.5Y", "PXX", "P3", "201X",
     "2014-05-XX", "2014-05-29T1550", "soon", "XXXX-13", "XXXX-02-31", "2014-05-29T08:00+30:00"],
)  # fmt: skip
def test_a_value_of_no_known_shape_is_shown_as_it_is(value: str) -> None:
    assert format_timex(value, ID) == format_timex(value, EN)
    assert value in format_timex(value, EN)


PARTS = st.sampled_from(
    [
        "2023",
        "XXXX",
        "-",
        "09",
        "13",
        "W37",
        "WE",
        "Q3",
        "T",
        "MO",
        "08:00",
        "+07:00",
        "/",
        "P",
        "3",
        "X",
        "D",
        "Y",
        "199",
    ]
)


@given(st.one_of(st.text(max_size=12), st.lists(PARTS, max_size=9).map("".join)))
def test_any_value_can_be_shown(value: str) -> None:
    for language in Language:
        assert isinstance(format_timex(value, language), str)


def expression(value: str, modifier: Modifier | None, type_: TimeType = TimeType.DATE) -> TimeExpression:
    return TimeExpression(Span(0, 1), type_, value, modifier, None, None, "")


MODIFIED = [
    ("2023-09", START, "awal September 2023", "early September 2023"),
    ("2023-09", MID, "pertengahan September 2023", "mid-September 2023"),
    ("2023-09", END, "akhir September 2023", "late September 2023"),
    ("2023", START, "awal 2023", "early 2023"),
    ("199", END, "akhir 1990-an", "late 1990s"),
    ("19", MID, "pertengahan abad ke-20", "mid-20th century"),
    ("1998", APPROX, "sekitar 1998", "about 1998"),
    ("P3D", APPROX, "sekitar 3 hari", "about 3 days"),
    ("2014-05-29TMO", START, "Kamis dini hari, 29 Mei 2014", "Thursday early morning, May 29, 2014"),
    ("2014-05-29TNI", END, "Kamis larut malam, 29 Mei 2014", "Thursday late night, May 29, 2014"),
    ("XXXX-XX-XXTMO", START, "dini hari", "early morning"),
    ("2014-05-29T15:50", APPROX, "sekitar Kamis, 29 Mei 2014 pukul 15.50", "about Thursday, May 29, 2014 at 15:50"),
    ("2023-09", None, "September 2023", "September 2023"),
]  # fmt: skip


@pytest.mark.parametrize(("value", "modifier", "indonesian", "english"), MODIFIED)
def test_a_value_with_its_modifier(
    value: str, modifier: Modifier | None, indonesian: str, english: str
) -> None:
    assert format_value(expression(value, modifier), ID) == indonesian
    assert format_value(expression(value, modifier), EN) == english


@pytest.mark.parametrize(
    ("value", "indonesian", "english"),
    [
        ("P1Y", "setiap tahun", "every year"),
        ("P1D", "setiap hari", "every day"),
        ("P2W", "setiap 2 minggu", "every 2 weeks"),
        ("P10Y", "setiap 10 tahun", "every 10 years"),
        ("XXXX-XX-XXTMO", "setiap pagi", "every morning"),
        ("XXXX-WXX-1", "setiap Senin", "every Monday"),
        ("XXXX-08-17", "setiap 17 Agustus", "every August 17"),
    ],
)
def test_a_frequency(value: str, indonesian: str, english: str) -> None:
    assert format_value(expression(value, None, TimeType.SET), ID) == indonesian
    assert format_value(expression(value, None, TimeType.SET), EN) == english
