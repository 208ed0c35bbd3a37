import pytest

from tempo_reader.domain.article import ParagraphKind
from tempo_reader.loading.lines import (
    agencies_in,
    authors_in,
    classify,
    is_capitals,
    is_date_line,
    is_heading,
    is_headline,
    is_related_heading,
)
from tempo_reader.loading.press import AGENCIES, OUTLETS, PUBLISHERS, is_address, is_known

KINDS = {
    ParagraphKind.RELATED: [
        "Pilihan Editor Presiden Kolombia Dikritik soal Kokain",
        "Pilihan Editor: Mengapa Harga Beras Naik?",
        "PILIHAN EDITOR: Mengapa Harga Beras Naik?",
        "Baca juga: Jalan Layang Dibuka",
        "Baca Juga Jalan Layang Dibuka",
        "Baca: Jalan Layang Dibuka.",
        "BACA: Jalan Layang Dibuka",
        "(Baca: Jalan Layang Dibuka)",
        "[Baca juga: Jalan Layang Dibuka]",
        "» Baca juga: Jalan Layang Dibuka",
        "Simak juga: Jalan Layang Dibuka",
        "Lihat juga video ini",
        "Berita Terpopuler",
        "Berita terpopuler:",
        "Topik terhangat: Pilkada | Banjir",
        "Selanjutnya: Dua tersangka lain",
        "Selanjutnya…",
        "Selanjutnya...",
        "Read also: A new line opens",
        "Editor's Choice: A new line opens",
        "Editor’s Choice A new line opens",
        "Related: A new line opens",
        "Baca berita dengan sedikit iklan, klik di sini",
        "Scroll Untuk Melanjutkan",
        "SCROLL UNTUK MELANJUTKAN",
        "Scroll ke bawah untuk melanjutkan membaca",
        "SCROLL TO CONTINUE WITH CONTENT",
        "Perbesar",
        "Iklan",
        "ADVERTISEMENT",
        "Image of Tempo",
        "Ringkasan Berita",
        "Lupa Kata Sandi? Klik di Sini",
        "Berlangganan untuk lanjutkan membaca.",
        "[Gambas:Video CNN]",
        "Simak Video: Detik-detik Jembatan Runtuh",
        "* Fakta atau Hoaks? Untuk mengetahui kebenaran kabar yang beredar, silakan kirim pesan ke nomor Cek Fakta "
        "kami 0800 000 0000 hanya dengan mengetik kata kunci yang diinginkan.",
    ],
    ParagraphKind.CREDIT: [
        "REUTERS",
        "ANTARA",
        "Reuters",
        "(Antara)",
        "[REUTERS]",
        "NEW YORK TIMES | DIGITAL TRENDS",
        "AL JAZEERA | REUTERS | AP",
        "Reporter: Rina Widiastuti",
        "Penulis : Rina Widiastuti",
        "Editor: Lia Marpaung",
        "Oleh: Wening Prabandari",
        "Oleh Wening Prabandari",
        "By Maya Tanner",
        "By Maya Tanner and Budi Halim",
        "Sumber: Antara",
        "(fdl/rrd)",
        "(abc/def/ghij)",
        "Copyright © ANTARA 2023",
        "COPYRIGHT © ANTARA 2023",
        "Kamis, 05 November 2015 | 11:13 WIB",
        "Selasa, 17 September 2019 21:12 WIB",
        "17 Agustus 2024",
        "Terbit: Jumat, 3 Mei 2024, pukul 10.15 WIB",
        "September 17, 2023 11:13 am",
        "05/11/2015, 11:13 WIB",
        "2024-05-03 10:15",
        "Penerjemah: Rina Widiastuti",
        "Laporan Wartawan Warta Maju, Rina Widiastuti",
        "(Laporan Reporter Warta Maju, Rina Widiastuti)",
        "Rina Widiastuti berkontribusi dalam penulisan artikel ini.",
        "Budi Halim dari Medan ikut berkontribusi untuk laporan ini",
        "Rina Widiastuti contributed to this report.",
    ],
    ParagraphKind.CAPTION: [
        "Penari membawakan tari Isosolo. TEMPO/Hari Ondi",
        "Penari membawakan tari Isosolo. [TEMPO/Hari Ondi]",
        "Kapal bersandar di Pelabuhan Bitung, 5 Mei 2020. ANTARA FOTO/Adwit Pramono",
        "A ship in the harbour, May 5, 2020. REUTERS/Kim Hong-Ji",
        "A ship in the harbour. (AP Photo/Evan Vucci)",
        "Ilustrasi: sawah yang mengering",
        "Foto: Antara/Hafidz Mubarak",
        "Menteri meninjau pasar. Foto: Dok. Kementerian Perdagangan",
        "Menteri meninjau pasar. Dok. Kementerian Perdagangan",
        "Penyanyi itu di panggung. Instagram/@penyanyi.itu",
        "Penyanyi itu memegang pialanya di panggung. (Liputan6.com/Hari Ondi)",
        "*Foto utama: Warga menyeberangi sungai. Foto: Hari Ondi/Media Maju.*",
    ],
    ParagraphKind.BODY: [
        "Baca juga buku itu kalau sempat, ujarnya menutup percakapan.",
        "Pilihan editor jatuh pada naskah kedua.",
        "Berita terpopuler pekan lalu tidak selalu berita terpenting.",
        "Selanjutnya, polisi memeriksa tiga saksi.",
        "Related companies must report by May.",
        "Reading is a habit.",
        "Iklan rokok dilarang di dekat sekolah.",
        "Editor majalah itu mengundurkan diri.",
        "Oleh karena itu, jembatan ditutup.",
        "By the river stood a house.",
        "By March",
        "Reuters melaporkan bahwa pasar naik.",
        "Antara lain, kata dia, beras.",
        "TEMPO",
        "(belum selesai)",
        "(a/b)",
        "Kamis, 5 November 2015, ia pergi ke pasar.",
        "Pertemuan itu berlangsung 17 Agustus 2024",
        "Harga naik dari Rp 5.000/kg menjadi Rp 6.000/kg.",
        "Foto itu diambil pada 1998.",
        "Laporan wartawan itu dibantah polisi.",
        "Ia berkontribusi dalam penulisan artikel ini dan itu.",
        "Ilustrasi buku ini dibuat oleh Rina.",
        "Waktu tempuh: dua jam.",
        "—",
        "***",
        "1",
        "'",
    ],
}


@pytest.mark.parametrize(
    ("line", "kind"),
    [pytest.param(line, kind, id=f"{kind}: {line}") for kind, lines in KINDS.items() for line in lines],
)
def test_a_line_tells_by_its_words_what_it_is_for(line: str, kind: ParagraphKind) -> None:
    assert classify(line) is kind


def test_a_long_paragraph_is_body_whatever_it_ends_with() -> None:
    words = "Presiden meresmikan bendungan itu di hadapan para petani. " * 9
    assert classify(f"{words}TEMPO/Hari Ondi") is ParagraphKind.BODY


@pytest.mark.parametrize(
    "line",
    ["Baca juga:", "Baca juga", "BACA JUGA:", "Berita Terpopuler", "Berita terpopuler pekan ini:", "Baca:"],
)
def test_a_heading_of_links(line: str) -> None:
    assert is_related_heading(line)


@pytest.mark.parametrize(
    "line", ["Baca juga: Jalan Dibuka", "Baca juga Jalan Dibuka", "Jalan Dibuka:", "Iklan"]
)
def test_no_heading_of_links(line: str) -> None:
    assert not is_related_heading(line)


HEADINGS = [
    "Warga Meminta Jalan Pintas",
    "Kronologi",
    '"Saya Tidak Bersalah"',
    "3 Tips Memilih Beras",
    "ÉTUDE",
]
HEADLINES = [*HEADINGS, "Apa Saja Acaranya?", "Merdeka!", "Rupiah Menguat 0,6 Persen, Pasar Menunggu"]
NEITHER = [
    "Presiden meresmikan bendungan itu.",
    "Presiden berkata,",
    "Ada tiga acara:",
    '"Saya tidak bersalah," kata dia.',
    "***",
    "1",
    '"',
]


@pytest.mark.parametrize("line", HEADINGS)
def test_a_heading(line: str) -> None:
    assert is_heading(line)


@pytest.mark.parametrize(
    "line", [*NEITHER, "dengan huruf kecil", "- butir", "1. Pertama", "2) Kedua", "Merdeka!", "Panjang " * 20]
)
def test_no_heading(line: str) -> None:
    assert not is_heading(line)


@pytest.mark.parametrize("line", HEADLINES)
def test_a_headline(line: str) -> None:
    assert is_headline(line)


@pytest.mark.parametrize("line", [*NEITHER, "Ia datang. Mengapa?", "Panjang " * 25])
def test_no_headline(line: str) -> None:
    assert not is_headline(line)


@pytest.mark.parametrize("line", ["DINI TEJA", "SYAILENDRA", "RINA | REUTERS", "(ANTARA)", "M. SYAIFUL"])
def test_capitals(line: str) -> None:
    assert is_capitals(line)


@pytest.mark.parametrize("line", ["Dini Teja", "APA?", "PASAL 5", "A", "", "—", "KATA DIA: TIDAK"])
def test_no_capitals(line: str) -> None:
    assert not is_capitals(line)


@pytest.mark.parametrize(
    "line", ["17 Agustus", "Rp 17.000.000", "2024", "5 dari 2024 orang datang", "5 Foo 2024"]
)
def test_no_date_line(line: str) -> None:
    assert not is_date_line(line)


@pytest.mark.parametrize(
    ("credit", "agencies", "authors"),
    [
        ("REUTERS", ["REUTERS"], []),
        ("NEW YORK TIMES | DIGITAL TRENDS", ["NEW YORK TIMES", "DIGITAL TRENDS"], []),
        ("RINA WIDIASTUTI | REUTERS", ["REUTERS"], ["RINA WIDIASTUTI"]),
        ("DINI TEJA", [], ["DINI TEJA"]),
        ("Reporter: Yohanes Ayomi", [], ["Yohanes Ayomi"]),
        ("Editor: Lia Marpaung", [], []),
        ("By Maya Tanner", [], ["Maya Tanner"]),
        ("17 Agustus 2024", [], []),
        ("(fdl/rrd)", [], []),
    ],
)
def test_who_a_credit_names(credit: str, agencies: list[str], authors: list[str]) -> None:
    assert (agencies_in(credit), authors_in(credit)) == (agencies, authors)


def test_the_lists_are_well_formed() -> None:
    assert all(name == name.upper().strip() and name for name in AGENCIES)
    assert all(name == name.lower().strip() and name for name in OUTLETS)
    assert all(name == name.lower() for name in PUBLISHERS)


@pytest.mark.parametrize("words", ["TEMPO.CO", "Liputan6.com", "tribun-timur.com", "REPUBLIKA.CO.ID"])
def test_an_outlets_address(words: str) -> None:
    assert is_address(words)
    assert is_known(words)


@pytest.mark.parametrize("words", ["Tokopedia.com", "investor.id"])
def test_an_address_that_is_not_listed(words: str) -> None:
    assert is_address(words)
    assert not is_known(words)


@pytest.mark.parametrize("words", ["Jakarta", "D.C.", ".com", "dua kata.com", ""])
def test_no_address(words: str) -> None:
    assert not is_address(words)
