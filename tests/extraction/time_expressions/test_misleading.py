"""Indonesian words and numbers that mislead, in an article of Thursday, 19 September 2019."""

import datetime

import pytest

from tempo_reader.domain.article import Article, Origin, Paragraph, ParagraphKind, Publication
from tempo_reader.domain.span import Span
from tempo_reader.extraction.document import prepare
from tempo_reader.extraction.time_expressions import find_time_expressions

PUBLISHED = datetime.date(2019, 9, 19)


def brief(text: str) -> str:
    """Return the sentence's expressions as "words=value", with the modifier in brackets."""
    paragraph = Paragraph(ParagraphKind.BODY, text, Span(0, len(text)))
    publication = Publication(PUBLISHED, origin=Origin.GIVEN)
    expressions = find_time_expressions(prepare(Article(text, (paragraph,), published=publication)))
    return "; ".join(
        f"{e.span.of(text)}={e.value}" + (f" [{e.modifier.value}]" if e.modifier else "") for e in expressions
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sewa rumahnya dua juta perbulan di sini.", "perbulan=P1M"),
        ("Ongkosnya 90 juta pertahun untuk satu kios.", "pertahun=P1Y"),
        ("Ia menjahit lima baju perharinya di kios.", "perharinya=P1D"),
        ("Mesin itu mengisap 30 liter perdetik dari sungai.", "perdetik=PT1S"),
        ("Bus melaju 80 kilometer perjam di tol.", ""),
        ("Kapal itu memuat ratusan ton seharinya.", "seharinya=P1D"),
        ("Pabrik itu merugi pada kuartal ketiganya tahun ini.", "kuartal ketiganya tahun ini=2019-Q3"),
        ("Keuntungan paruh pertamanya turun tajam.", "paruh pertamanya=2019-H1"),
    ],
    ids=lambda value: value[:40] if value.endswith(".") else None,
)
def test_words_joined_to_their_unit(text: str, found: str) -> None:
    assert brief(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Klub itu takluk 3-1 hari ini di kandang.", "hari ini=2019-09-19"),
        ("Klub itu bermain 2-2 hari Rabu di kandang.", "hari Rabu=2019-09-18"),
        ("Klub itu kalah 0-2 pekan lalu di kandang.", "pekan lalu=2019-W37"),
        ("Klub itu kalah 1-2 pekan lalu di kandang.", "pekan lalu=2019-W37"),
        ("Ia bermain catur 1-2 jam di teras.", "1-2 jam=PT1H/PT2H"),
        ("Timnas U-19 tahun ini gagal.", "tahun ini=2019"),
        ("Hasil Liga 2 pekan ke-5 mengejutkan.", ""),
        ("Klub Liga 1 pekan lalu berlatih.", "pekan lalu=2019-W37"),
        ("Ia naik ke peringkat 2 bulan lalu.", "bulan lalu=2019-08"),
        ("Ia menunggu 2-3 hari ini.", "2-3 hari ini=P2D/P3D"),
        ("Ia menginap di terminal 3 Mei lalu.", "3 Mei lalu=2019-05-03"),
        ("Ia pulang dua tahun ke belakang.", "dua tahun=P2Y"),
        ("Dalam dua tahun pertama ia gagal.", "dua tahun=P2Y"),
    ],
    ids=lambda value: value[:40] if value.endswith(".") else None,
)
def test_a_number_of_a_score_a_name_or_a_league_counts_nothing(text: str, found: str) -> None:
    assert brief(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Menurut harian itu, pabrik akan tutup.", ""),
        ("Kepada harian tersebut ia mengaku lelah.", ""),
        ("Ia menulis di harian bisnis di Surabaya.", ""),
        ("Pemilik toko, harian berbahasa Arab itu menulis, lelah.", ""),
        ("Upah harian itu tidak naik.", "harian=P1D"),
        ("Jumlah kasus harian terus turun.", "harian=P1D"),
        ("Suhu badan dipantau harian oleh perawat.", "harian=P1D"),
        ("Harian itu memuat tulisan Budi.", ""),
    ],
    ids=lambda value: value[:40] if value.endswith(".") else None,
)
def test_harian_is_daily_or_a_newspaper(text: str, found: str) -> None:
    assert brief(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lomba digelar 11,12 dan 13 Agustus lalu.", "11,12 dan 13 Agustus lalu=2019-08-11/2019-08-13"),
        ("Lomba digelar tanggal 4,5,6 dan 7 Agustus.", "tanggal 4,5,6 dan 7 Agustus=2019-08-04/2019-08-07"),
        ("Lomba digelar 4, 5, 6, dan 7 Agustus.", "4, 5, 6, dan 7 Agustus=2019-08-04/2019-08-07"),
        ("Inflasi 6,7 dan 8 persen pada Agustus.", "Agustus=2019-08"),
        ("Lomba digelar 3 s.d. 5 Agustus 2019.", "3 s.d. 5 Agustus 2019=2019-08-03/2019-08-05"),
        (
            "Loket buka pukul 08.00 s.d. 14.00 WIB.",
            "pukul 08.00 s.d. 14.00 WIB=2019-09-19T08:00+07:00/2019-09-19T14:00+07:00",
        ),
        (
            "Lomba digelar Sabtu hingga Senin (21-23/9) di Solo.",
            "Sabtu=2019-09-21; Senin=2019-09-23; 21-23/9=2019-09-21/2019-09-23",
        ),
        (
            "Lomba digelar Sabtu dan Minggu (21-22/9) ini.",
            "Sabtu=2019-09-21; Minggu=2019-09-22; 21-22/9=2019-09-21/2019-09-22",
        ),
        ("Ekspor tahun 2017 (Januari-Juni) naik.", "tahun 2017=2017; Januari-Juni=2017-01/2017-06"),
        ("Ia cuti sejak September-Desember.", "September-Desember=2019-09/2019-12"),
        ("Ia cuti pada 17-21 September.", "17-21 September=2019-09-17/2019-09-21"),
        ("Ia bertapa selama 1811-1816 di gua.", "1811-1816=1811/1816"),
        ("Ia bertapa pada 1755–1762 di gua.", "1755–1762=1755/1762"),
        ("Harganya 1200-1500 meter jauhnya.", ""),
        ("Candi berdiri pada 1320 dan 1350 Masehi.", "1320=1320; 1350 Masehi=1350"),
        ("Pabrik dibangun pada 2025/2030.", "2025/2030=2025/2030"),
        (
            "Rapat sekitar pukul 9 hingga 9:30 pagi.",
            "pukul 9 hingga 9:30 pagi=2019-09-19T09:00/2019-09-19T09:30 [APPROX]",
        ),
        ("Rapat pukul 10 hingga 12 malam.", "pukul 10 hingga 12 malam=2019-09-19T22:00/2019-09-19T24:00"),
        ("Rapat pukul 9 hingga 5 sore.", "pukul 9 hingga 5 sore=2019-09-19T09:00/2019-09-19T17:00"),
    ],
    ids=lambda value: value[:40] if value.endswith(".") else None,
)
def test_lists_and_ranges(text: str, found: str) -> None:
    assert brief(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ia dipenjara paling lama 3 (tiga) tahun 2 (dua) bulan.", "3 (tiga) tahun 2 (dua) bulan=P3Y2M"),
        ("Ia dipenjara paling lama 15 (lima belas) tahun di sana.", "15 (lima belas) tahun=P15Y"),
        ("Izin berlaku 30 (tiga puluh) hari sejak terbit.", "30 (tiga puluh) hari=P30D"),
    ],
    ids=lambda value: value[:40] if value.endswith(".") else None,
)
def test_a_number_with_its_words_in_brackets(text: str, found: str) -> None:
    assert brief(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Bursa ditutup pada Selasa (Rabu pagi WIB) lebih tinggi.", "Selasa (Rabu pagi WIB)=2019-09-17"),
        (
            "Bursa ditutup Rabu waktu setempat (Kamis dini hari WIB) lebih tinggi.",
            "Rabu waktu setempat (Kamis dini hari WIB)=2019-09-18",
        ),
        ("Pasar dibuka pada Senin, pekan ini (16/9/2019).", "Senin, pekan ini (16/9/2019)=2019-09-16"),
        ("Pasar dibuka pada Rabu dua pekan lalu (4/9/2019).", "Rabu dua pekan lalu (4/9/2019)=2019-09-04"),
        ("Pasar dibuka pada Rabu dua pekan lalu.", "Rabu dua pekan lalu=2019-09-04"),
        ("Pasar dibuka Minggu (15/9/2019 waktu setempat.", "Minggu (15/9/2019 waktu setempat=2019-09-15"),
    ],
    ids=lambda value: value[:40] if value.endswith(".") else None,
)
def test_one_moment_in_two_ways(text: str, found: str) -> None:
    assert brief(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Konser mulai pukul 7 malam nanti di stadion.", "pukul 7 malam nanti=2019-09-19T19:00"),
        (
            "Konser mulai jam setengah delapan malam nanti.",
            "jam setengah delapan malam nanti=2019-09-19T19:30",
        ),
        ("Ia tiba pukul 9 pagi tadi.", "pukul 9 pagi tadi=2019-09-19T09:00"),
        ("Ia tiba pukul 14.00 tadi.", "pukul 14.00 tadi=2019-09-19T14:00"),
        ("Ia tiba pukul 14.00 lalu pulang.", "pukul 14.00=2019-09-19T14:00"),
    ],
    ids=lambda value: value[:40] if value.endswith(".") else None,
)
def test_today_behind_a_clock_time(text: str, found: str) -> None:
    assert brief(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Pada 7 Oktober ia akan berangkat ke Lombok.", "7 Oktober=2019-10-07"),
        ("Minggu, kapal itu akan berlabuh.", "Minggu=2019-09-22"),
        ("Mulai 1 Februari ongkos parkir bakal naik.", "1 Februari=2020-02-01"),
        ("Insyaallah pada tanggal 25 September kita akan berkumpul.", "tanggal 25 September=2019-09-25"),
        ("Barang akan dikirim setelah 25 September oleh toko.", "25 September=2019-09-25"),
        ("Senin, pemilik kapal mengatakan kapal itu akan berlabuh.", "Senin=2019-09-16"),
        ("Senin, polisi menangkap pria yang akan kabur.", "Senin=2019-09-16"),
        ("Ia mengatakan Senin bahwa kapal akan berlabuh.", "Senin=2019-09-16"),
        ("Kapal akan berlabuh, kata Budi, Senin.", "Senin=2019-09-16"),
        ("Surat yang kemarin tanggal 1 Maret itu hilang.", "kemarin tanggal 1 Maret=2019-03-01"),
    ],
    ids=lambda value: value[:40] if value.endswith(".") else None,
)
def test_what_is_to_come_is_said_behind_the_date(text: str, found: str) -> None:
    assert brief(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ia unggul 0.128 detik dari lawannya.", "0.128 detik=PT0.128S"),
        ("Ia mencatat 1 menit 33.409 detik.", "1 menit 33.409 detik=PT1M33.409S"),
        ("Pilot itu terbang 12.000 jam.", "12.000 jam=PT12000H"),
        ("Pilot itu terbang 1.5 jam.", "1.5 jam=PT90M"),
        ("Jembatan rampung pada 2018 atau 2 tahun sebelum jadwal.", "2018=2018; 2 tahun=P2Y"),
        ("Masjid itu dari abad kesembilan belas.", "abad kesembilan belas=18"),
        ("Masjid itu dari abad kedua puluh.", "abad kedua puluh=19"),
        ("Masjid itu dari abad kedua.", "abad kedua=01"),
        ("Berpuluh tahun ia menanti.", "Berpuluh tahun=PXY"),
        ("Berpuluh-puluh tahun ia menanti.", "Berpuluh-puluh tahun=PXY"),
        ("Berminggu-minggu ia menanti.", "Berminggu-minggu=PXW"),
        ("Bertahun lamanya ia menanti.", "Bertahun=PXY"),
        ("Stadion itu memuat 2000 kursi dan 1990 kepala keluarga.", ""),
        ("Pada 2015 penumpang naik.", "2015=2015"),
        ("Setiap akhir pekan ia berenang.", "Setiap akhir pekan=P1W"),
        ("Tiap akhir bulan ia digaji.", "Tiap akhir bulan=P1M"),
        ("Tadi malam pukul 00.00 WIB ia tidur.", "Tadi malam pukul 00.00 WIB=2019-09-18T24:00+07:00"),
        ("Ia jaga jam 23.00-00.00 di pos.", "jam 23.00-00.00=2019-09-19T23:00/2019-09-19T24:00"),
    ],
    ids=lambda value: value[:40] if value.endswith(".") else None,
)
def test_numbers(text: str, found: str) -> None:
    assert brief(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Polisi menangkap pria itu pada 25 September.", "25 September=2018-09-25"),
        ("Polisi akan menangkap pria itu pada 25 September.", "25 September=2019-09-25"),
        ("Polisi tiba Jumat (12/9).", "Jumat (12/9)=2014-09-12"),
        ("Polisi tiba Jumat (20/9).", "Jumat (20/9)=2019-09-20"),
    ],
    ids=lambda value: value[:40] if value.endswith(".") else None,
)
def test_without_a_word_that_tells_a_day_is_the_last_one(text: str, found: str) -> None:
    assert brief(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Banjir datang pada 3 Mei 2018. Pada hari itu jembatan putus.",
            "3 Mei 2018=2018-05-03; hari itu=2018-05-03",
        ),
        (
            "Banjir datang pada 3 Mei 2018. Malam harinya jembatan putus.",
            "3 Mei 2018=2018-05-03; Malam harinya=2018-05-03TNI",
        ),
        (
            "Banjir datang pada 3 Mei 2018. Sore itu jembatan putus.",
            "3 Mei 2018=2018-05-03; Sore itu=2018-05-03TEV",
        ),
        (
            "Banjir datang pada 3 Mei 2018. Pada hari yang sama jembatan putus.",
            "3 Mei 2018=2018-05-03; hari yang sama=2018-05-03",
        ),
        ("Pada Senin (16/9) malam itu jembatan putus.", "Senin (16/9) malam=2019-09-16TNI"),
        ("Pada hari itu jembatan putus.", ""),
    ],
    ids=lambda value: value[:40] if value.endswith(".") else None,
)
def test_the_day_of_a_date_in_the_text(text: str, found: str) -> None:
    assert brief(text) == found
