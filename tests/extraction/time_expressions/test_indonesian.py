"""Forms of Indonesian news and what they mean in an article of Wednesday, 2 October 2019."""

import datetime

import pytest

from tempo_reader.domain.article import Article, Origin, Paragraph, ParagraphKind, Publication
from tempo_reader.domain.span import Span
from tempo_reader.domain.time_expression import TimeExpression
from tempo_reader.extraction.document import prepare
from tempo_reader.extraction.time_expressions import find_time_expressions

PUBLISHED = datetime.date(2019, 10, 2)


def expressions(text: str, published: datetime.date | None = PUBLISHED) -> tuple[TimeExpression, ...]:
    paragraph = Paragraph(ParagraphKind.BODY, text, Span(0, len(text)))
    publication = Publication(published, origin=Origin.GIVEN)
    return find_time_expressions(prepare(Article(text, (paragraph,), published=publication)))


def brief(text: str) -> str:
    """Return the sentence's expressions as "words=value", with the modifier in brackets."""
    return "; ".join(
        f"{e.span.of(text)}={e.value}" + (f" [{e.modifier.value}]" if e.modifier else "")
        for e in expressions(text)
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ia tiba Selasa.", "Selasa=2019-10-01"),
        ("Ia tiba Rabu.", "Rabu=2019-10-02"),
        ("Ia tiba Kamis.", "Kamis=2019-09-26"),
        ("Ia akan tiba Kamis.", "Kamis=2019-10-03"),
        ("Rencananya rapat digelar Rabu.", "Rabu=2019-10-02"),
        ("Kamis nanti sidang dibuka.", "Kamis nanti=2019-10-03"),
        ("Ia tiba Rabu lalu.", "Rabu lalu=2019-09-25"),
        ("Ia tiba Senin kemarin.", "Senin kemarin=2019-09-30"),
        ("Ia tiba Jumat silam.", "Jumat silam=2019-09-27"),
        ("Sidang digelar Jumat ini.", "Jumat ini=2019-10-04"),
        ("Sidang digelar Senin depan.", "Senin depan=2019-10-07"),
        ("Sidang digelar Rabu mendatang.", "Rabu mendatang=2019-10-09"),
        ("Ia tiba Kamis pekan lalu.", "Kamis pekan lalu=2019-09-26"),
        ("Ia tiba Kamis minggu depan.", "Kamis minggu depan=2019-10-10"),
        ("Ia tiba hari Selasa malam.", "hari Selasa malam=2019-10-01TNI"),
        ("Ia tiba Ahad pagi.", "Ahad pagi=2019-09-29TMO"),
        ("Ia tiba Jum'at dini hari.", "Jum'at dini hari=2019-09-27TMO [START]"),
        ("Kebakaran terjadi Selasa larut malam.", "Selasa larut malam=2019-10-01TNI [END]"),
        ("Rabu lusa ia pulang.", "Rabu lusa=2019-10-09"),
    ],
    ids=lambda value: None if "=" in value else value,
)
def test_weekdays(text: str, found: str) -> None:
    assert brief(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Pada minggu lalu hujan turun.", "minggu lalu=2019-W39"),
        ("Pada Minggu lalu hujan turun.", "Minggu lalu=2019-09-29"),
        ("Minggu ini hujan turun.", "Minggu ini=2019-W40"),
        ("Ia datang hari minggu.", "hari minggu=2019-09-29"),
        ("Ia datang minggu malam.", "minggu malam=2019-09-29TNI"),
        ("Ia menunggu dua Minggu.", "dua Minggu=P2W"),
        ("Ia tinggal di Pasar Minggu.", ""),
        ("Malam Minggu ia menonton.", "Malam Minggu=2019-09-28TNI"),
    ],
    ids=["week", "Sunday", "week-at-the-beginning", "hari", "part-of-day", "counted", "district", "eve"],
)
def test_minggu_is_sunday_or_a_week(text: str, found: str) -> None:
    assert brief(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ia lahir pada 5 Mei 1968.", "5 Mei 1968=1968-05-05"),
        ("Ia lahir Minggu, 5 Mei 1968, di Solo.", "Minggu, 5 Mei 1968=1968-05-05"),
        ("Ia wafat Selasa (1/10/2019).", "Selasa (1/10/2019)=2019-10-01"),
        ("Ia wafat Selasa (1/10) malam.", "Selasa (1/10) malam=2019-10-01TNI"),
        ("Ia wafat Selasa, 1 Oktober lalu.", "Selasa, 1 Oktober lalu=2019-10-01"),
        ("Ia wafat kemarin, Selasa (1/10).", "kemarin, Selasa (1/10)=2019-10-01"),
        ("Ia wafat di rumah (1/10).", "1/10=2019-10-01"),
        ("Rapat digelar 1/13/2019.", "1/13/2019=2019-01-13"),
        ("Rapat digelar 17.08.2019.", "17.08.2019=2019-08-17"),
        ("Rapat digelar 2019-08-17.", "2019-08-17=2019-08-17"),
        ("Rapat digelar 17-8-98.", ""),
        ("Rapat digelar tanggal 17 Agust. 2019.", "tanggal 17 Agust. 2019=2019-08-17"),
        ("Ia wafat 3 Nopember 2018.", "3 Nopember 2018=2018-11-03"),
        ("Ia wafat 3 Pebruari.", "3 Pebruari=2019-02-03"),
        ("Ia wafat 3 Desember.", "3 Desember=2018-12-03"),
        ("Pameran digelar 20 Oktober.", "20 Oktober=2018-10-20"),
        ("Pameran sudah digelar 20 Oktober.", "20 Oktober=2018-10-20"),
        ("Pameran akan dibuka 1 Oktober.", "1 Oktober=2020-10-01"),
        ("Ia wafat Jumat (1/10).", "Jumat (1/10)=2021-10-01"),
        ("Ia wafat Selasa (5/6).", "Selasa (5/6)=2018-06-05"),
        ("Ia akan pulang 3 Desember.", "3 Desember=2019-12-03"),
        ("Ia pulang 3 Desember mendatang.", "3 Desember mendatang=2019-12-03"),
        ("Ia pulang 3 Desember tahun lalu.", "3 Desember tahun lalu=2018-12-03"),
        ("Rapat digelar tanggal 29.", "tanggal 29=2019-09-29"),
        ("Rapat digelar tanggal 5 bulan depan.", "tanggal 5 bulan depan=2019-11-05"),
        ("Proklamasi 17 Agustus '45 dibacakan.", "17 Agustus '45=1945-08-17"),
        ("Rapat batal pada 31 Juni 2019.", "Juni 2019=2019-06"),
        ("Ia lahir 29 Februari.", "29 Februari=2016-02-29"),
        ("Ia lahir tanggal satu Mei.", "tanggal satu Mei=2019-05-01"),
        (
            "Pada tujuh belas Agustus tahun seribu sembilan ratus empat puluh lima.",
            "tujuh belas Agustus tahun seribu sembilan ratus empat puluh lima=1945-08-17",
        ),
    ],
    ids=lambda value: None if "=" in value else value,
)
def test_days(text: str, found: str) -> None:
    assert brief(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ia datang hari ini.", "hari ini=2019-10-02"),
        ("Ia datang kemarin.", "kemarin=2019-10-01"),
        ("Ia datang kemarin pagi.", "kemarin pagi=2019-10-01TMO"),
        ("Ia datang besok.", "besok=2019-10-03"),
        ("Ia datang lusa.", "lusa=2019-10-04"),
        ("Ia datang pagi tadi.", "pagi tadi=2019-10-02TMO"),
        ("Ia datang tadi siang.", "tadi siang=2019-10-02TAF"),
        ("Ia datang nanti sore.", "nanti sore=2019-10-02TEV"),
        ("Ia datang malam ini.", "malam ini=2019-10-02TNI"),
        ("Ia datang semalam.", "semalam=2019-10-01TNI"),
        ("Ia datang tadi malam.", "tadi malam=2019-10-01TNI"),
        ("Ia datang pukul 15.50 WIB.", "pukul 15.50 WIB=2019-10-02T15:50+07:00"),
        ("Ia datang pukul 7.30 WITA.", "pukul 7.30 WITA=2019-10-02T07:30+08:00"),
        ("Ia datang jam 5 sore.", "jam 5 sore=2019-10-02T17:00"),
        ("Ia datang jam setengah lima sore.", "jam setengah lima sore=2019-10-02T16:30"),
        ("Ia datang jam dua belas siang.", "jam dua belas siang=2019-10-02T12:00"),
        ("Ia datang pukul sepuluh pagi.", "pukul sepuluh pagi=2019-10-02T10:00"),
        ("Ia datang pukul 12 malam.", "pukul 12 malam=2019-10-02T24:00"),
        ("Ia datang kemarin tengah malam.", "kemarin tengah malam=2019-10-01T24:00"),
        (
            "Ia datang pukul 09.30 WIT, Senin (30/9/2019).",
            "pukul 09.30 WIT, Senin (30/9/2019)=2019-09-30T09:30+09:00",
        ),
        ("Ia datang Senin depan pada pukul 13 WIB.", "Senin depan pada pukul 13 WIB=2019-10-07T13:00+07:00"),
        (
            "Ia datang pukul 01.30 waktu setempat (04.30 WIB) Selasa.",
            "pukul 01.30 waktu setempat (04.30 WIB) Selasa=2019-10-01T04:30+07:00",
        ),
        (
            "Gempa terjadi Selasa (1/10) sekitar pukul 20.00.",
            "Selasa (1/10)=2019-10-01; pukul 20.00=2019-10-01T20:00 [APPROX]",
        ),
        (
            "Toko buka pukul 08.00-10.00 WIB.",
            "pukul 08.00-10.00 WIB=2019-10-02T08:00+07:00/2019-10-02T10:00+07:00",
        ),
    ],
    ids=lambda value: None if "=" in value else value,
)
def test_times_of_day(text: str, found: str) -> None:
    assert brief(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ia menang pada Maret 2014.", "Maret 2014=2014-03"),
        ("Ia menang pada awal Februari.", "awal Februari=2019-02 [START]"),
        ("Ia menang pada November.", "November=2018-11"),
        ("Ia akan menang pada November.", "November=2019-11"),
        ("Stok cukup sampai Desember.", "Desember=2019-12"),
        ("Ia menang Mei lalu.", "Mei lalu=2019-05"),
        ("Ia menang bulan September ini.", "bulan September ini=2019-09"),
        ("Ia menang Mei tahun lalu.", "Mei tahun lalu=2018-05"),
        ("Ia menang pada 2014.", "2014=2014"),
        ("Ia membahas APBN-P 2014.", "2014=2014"),
        ("Ia menang pada tahun 2020 mendatang.", "tahun 2020 mendatang=2020"),
        ("Ia menang pada pertengahan 2014.", "pertengahan 2014=2014 [MID]"),
        ("Ia menang pada tahun 98.", "tahun 98=1998"),
        ("Ia menang pada era 1960-an.", "era 1960-an=196"),
        ("Ia menang pada era delapan puluhan.", "era delapan puluhan=198"),
        ("Ia menang pada tahun dua ribu empat belas.", "tahun dua ribu empat belas=2014"),
        ("Ia menang pada akhir '90-an.", "akhir '90-an=199 [END]"),
        ("Ia menang pada awal abad ke-20.", "awal abad ke-20=19 [START]"),
        ("Ia menang pada abad XIX.", "abad XIX=18"),
        ("Laba naik pada kuartal II 2019.", "kuartal II 2019=2019-Q2"),
        ("Laba naik pada triwulan III/2019.", "triwulan III/2019=2019-Q3"),
        ("Laba naik pada Q1 2019.", "Q1 2019=2019-Q1"),
        ("Laba naik pada kuartal keempat.", "kuartal keempat=2019-Q4"),
        ("Laba naik pada semester kedua tahun lalu.", "semester kedua tahun lalu=2018-H2"),
        ("Laba naik pada paruh pertama 2018.", "paruh pertama 2018=2018-H1"),
        ("Ia pulang pada musim panas 2014.", "musim panas 2014=2014-SU"),
        ("Ia juara musim lalu.", "musim lalu=PAST_REF"),
        ("Ia juara musim 2018/2019.", "musim 2018/2019=2018/2019"),
    ],
    ids=lambda value: None if "=" in value else value,
)
def test_months_and_longer_periods(text: str, found: str) -> None:
    assert brief(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Pameran digelar 22-25 Januari 2013.", "22-25 Januari 2013=2013-01-22/2013-01-25"),
        ("Pameran digelar 7 hingga 9 Mei 2019.", "7 hingga 9 Mei 2019=2019-05-07/2019-05-09"),
        ("Pameran digelar 3 dan 4 Mei.", "3 dan 4 Mei=2019-05-03/2019-05-04"),
        ("Pameran digelar 5, 6, dan 8 Mei.", "5, 6, dan 8 Mei=2019-05-05/2019-05-08"),
        ("Pameran digelar Jumat-Sabtu (27-28/9).", "Jumat-Sabtu (27-28/9)=2019-09-27/2019-09-28"),
        ("Pameran digelar 30 Desember 2018-2 Januari.", "30 Desember 2018-2 Januari=2018-12-30/2019-01-02"),
        ("Pameran digelar Maret-Mei 2019.", "Maret-Mei 2019=2019-03/2019-05"),
        ("Pameran digelar November-Januari.", "November-Januari=2018-11/2019-01"),
        ("Ia menjabat 2014-2019.", "2014-2019=2014/2019"),
        ("Ia menjabat 1997-98.", "1997-98=1997/1998"),
        ("Libur 28 Mei hingga 4 Juni 2019.", "28 Mei=2019-05-28; 4 Juni 2019=2019-06-04"),
        ("Libur Desember 2018 sampai Januari.", "Desember 2018=2018-12; Januari=2019-01"),
        ("Libur sejak Sabtu dan Minggu lalu.", "Sabtu=2019-09-28; Minggu lalu=2019-09-29"),
        ("Lomba Jumat hingga Minggu 22 September.", "Jumat=2019-09-20; Minggu 22 September=2019-09-22"),
        ("Laba kuartal I-III 2019 naik.", "kuartal I-III 2019=2019-Q1/2019-Q3"),
    ],
    ids=lambda value: None if "=" in value else value,
)
def test_ranges(text: str, found: str) -> None:
    assert brief(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ia pergi tiga hari lalu.", "tiga hari lalu=2019-09-29"),
        ("Ia pergi sehari lalu.", "sehari lalu=2019-10-01"),
        ("Ia pergi dua pekan lalu.", "dua pekan lalu=2019-W38"),
        ("Ia pergi dua belas bulan silam.", "dua belas bulan silam=2018-10"),
        ("Ia pergi dua puluh lima tahun yang lalu.", "dua puluh lima tahun yang lalu=1994"),
        ("Ia pergi dua dekade lalu.", "dua dekade lalu=199"),
        ("Ia pergi 140 juta tahun lalu.", "140 juta tahun lalu=PAST_REF"),
        ("Ia pergi beberapa bulan lalu.", "beberapa bulan lalu=PAST_REF"),
        ("Ia pergi bertahun-tahun lalu.", "bertahun-tahun lalu=PAST_REF"),
        ("Ia pergi tiga hari lagi.", "tiga hari lagi=2019-10-05"),
        ("Ia pergi pekan depan.", "pekan depan=2019-W41"),
        ("Ia pergi awal bulan ini.", "awal bulan ini=2019-10 [START]"),
        ("Ia pergi akhir tahun.", "akhir tahun=2019 [END]"),
        ("Ia pergi akhir pekan lalu.", "akhir pekan lalu=2019-W39-WE"),
        ("Ia pergi akhir pekan mendatang.", "akhir pekan mendatang=2019-W40-WE"),
        ("Ia pergi dalam lima tahun terakhir.", "lima tahun terakhir=P5Y"),
        ("Ia pergi beberapa hari ini.", "beberapa hari ini=PXD"),
        ("Ia pergi dalam dua tahun ke depan.", "dua tahun ke depan=P2Y"),
        ("Ia pergi sekitar setahun lalu.", "setahun lalu=2018 [APPROX]"),
        ("Ia dihukum dua tahun delapan bulan.", "dua tahun delapan bulan=P2Y8M"),
        ("Ia menunggu satu setengah jam.", "satu setengah jam=PT90M"),
        ("Ia menunggu dua setengah tahun.", "dua setengah tahun=P2Y6M"),
        ("Ia menunggu 1,5 tahun.", "1,5 tahun=P1Y6M"),
        ("Ia menunggu setengah jam.", "setengah jam=PT30M"),
        ("Ia menunggu satu semester.", "satu semester=P6M"),
        ("Ia menunggu 1,2 tahun.", "1,2 tahun=P1.2Y"),
        ("Ia menunggu 2-3 hari.", "2-3 hari=P2D/P3D"),
        ("Ia menunggu hampir tiga abad.", "tiga abad=P3CE [APPROX]"),
        ("Ia menunggu berjam-jam.", "berjam-jam=PTXH"),
        ("Ia menunggu 2x24 jam.", "2x24 jam=PT48H"),
        ("Ia membayar per tahun.", "per tahun=P1Y"),
        ("Ia membayar setiap dua pekan.", "setiap dua pekan=P2W"),
        ("Ia lari setiap Senin dan Kamis.", "setiap Senin dan Kamis=P1W"),
        ("Ia minum tiga kali sehari.", "sehari=P1D"),
        ("Pemilu digelar lima tahun sekali.", "lima tahun sekali=P5Y"),
        ("Rapat bulanan digelar.", "bulanan=P1M"),
        ("Jatah harian BBM dipangkas.", "harian=P1D"),
        ("Saat ini dan baru-baru ini.", "Saat ini=PRESENT_REF; baru-baru ini=PAST_REF"),
        ("Vaksin tiba dalam waktu dekat.", "waktu dekat=FUTURE_REF"),
        ("Soal pemilu besok ia diam.", "besok=FUTURE_REF"),
    ],
    ids=lambda value: None if "=" in value else value,
)
def test_relative_periods_lengths_and_frequencies(text: str, found: str) -> None:
    assert brief(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ia pulang saat Lebaran 2014.", "Lebaran 2014=2014-07-28"),
        ("Ia pulang saat Lebaran.", "Lebaran=2019-06-05"),
        ("Ia akan pulang saat Lebaran.", "Lebaran=2020-05-24"),
        ("Ia pulang pada Idul Fitri 1440 H.", "Idul Fitri 1440 H=2019-06-05"),
        ("Ia pulang pada bulan Ramadan lalu.", "bulan Ramadan lalu=2019-05-06/2019-06-04"),
        ("Ia pulang pada Natal tahun lalu.", "Natal tahun lalu=2018-12-25"),
        ("Ia pulang pada malam Tahun Baru 2019.", "malam Tahun Baru 2019=2018-12-31TNI"),
        ("Ia pulang pada HUT ke-74 RI.", "HUT ke-74 RI=2019-08-17"),
        ("Ia pulang pada HUT RI ke-70.", "HUT RI ke-70=2015-08-17"),
        ("Ia pulang pada Nyepi 2019.", "Nyepi 2019=2019-03-07"),
        ("Ia pulang pada HUT ke-80 partai itu.", ""),
        ("Iqbal Ramadan pulang.", ""),
    ],
    ids=lambda value: None if "=" in value else value,
)
def test_holidays(text: str, found: str) -> None:
    assert brief(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Ia melanggar UU Nomor 13 Tahun 2003.",
        "Ia melanggar UU No. 13/2003 dan PP 10 Tahun 2000.",
        "Ia membaca UUD 1945 dan Undang-Undang Dasar 1945.",
        "Ia membaca Peraturan Nomor 1/POJK.07/2013.",
        "Perkara Nomor 14/PUU-XII/2014 ditutup.",
        "Tim itu menang 3-2 dan 21-15.",
        "Harganya Rp 2014 dan Rp2.019, naik 12,5 persen.",
        "Sebanyak 2000 orang dan 1990 rumah terdampak.",
        "Mobil bernomor polisi B 2019 XYZ melaju 1998 cc.",
        "Raja Juli Antoni dan Juli Tri hadir.",
        "Ia berusia 32 tahun, bocah 7 tahun itu tidur.",
        "Budi, 53 tahun, dan Sari (42 tahun) hadir.",
        "Ia membeli setiap 20 saham.",
        "Ketua Harian dan pembaca harian Kompas hadir.",
        "Ia lalu pergi, kemudian pulang sebelumnya.",
        "Kuliah di Universitas 17 Agustus 1945.",
        "Alamatnya Jalan 17 Agustus 12.",
        "Ulang tahun dan hari raya tiba; lalu lintas macet di depan rumah.",
        "Gol tercipta pada menit ke-73 dan babak kedua.",
        "Suhu 15-20 derajat, layar 1024 x 768.",
        "Kecepatannya 60 kilometer per jam.",
    ],
    ids=lambda text: text[:30],
)
def test_what_is_no_date_stays_alone(text: str) -> None:
    assert brief(text) == ""


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Aturan berlaku per hari ini.", "hari ini"),
        ("Kas dihitung per 31 Desember 2018.", "31 Desember 2018"),
        ("Kas dihitung per hari Senin.", "hari Senin"),
        ("Kuota 10 juta orang per tahun ini dikerjakan.", "per tahun"),
    ],
    ids=["as-of-today", "as-of-a-day", "as-of-a-weekday", "how-often"],
)
def test_per_is_how_often_or_as_of(text: str, start: str) -> None:
    assert brief(text).startswith(f"{start}=")


def test_when_something_was_said_is_not_to_come() -> None:
    assert brief("KPK akan memeriksa Budi, kata Febri di Jakarta, Kamis.") == "Kamis=2019-09-26"


def test_without_a_publication_date_what_is_relative_is_not_placed() -> None:
    text = "Pada Rabu lalu, 5 Mei, kemarin, pekan depan, kuartal II, dan pada 17 Agustus 1945."
    found = expressions(text, published=None)
    assert [e.interval is None for e in found] == [True] * (len(found) - 1) + [False]
    assert [e.value for e in found if e.interval is not None] == ["1945-08-17"]
    assert {e.rule for e in found[:-1]} == {"unplaced"}


def test_shifting_the_publication_day_shifts_what_depends_on_it() -> None:
    text = "Ia tiba Rabu lalu, pergi tiga hari lalu, dan wafat pada 5 Mei 2001."
    first = expressions(text)
    second = expressions(text, PUBLISHED + datetime.timedelta(14))
    moved = [
        b.interval.begin - a.interval.begin
        for a, b in zip(first, second, strict=True)
        if a.interval and b.interval
    ]
    assert [days.days for days in moved] == [14, 14, 0]
