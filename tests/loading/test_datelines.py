import pytest

from tempo_reader.loading.datelines import is_town, read_dateline

PRESIDENT = "Presiden meresmikan bendungan itu."

DATELINES = [
    # line, place, outlet, wire, the report's own words
    pytest.param("TEMPO.CO, Jakarta - ", "Jakarta", "TEMPO.CO", None, id="tempo"),
    pytest.param("TEMPO.CO , Jakarta-", "Jakarta", "TEMPO.CO", None, id="blank-before-comma-none-at-dash"),
    pytest.param("TEMPO.CO,Jakarta-", "Jakarta", "TEMPO.CO", None, id="no-blanks"),
    pytest.param("TEMPO.CO, Jakarta -", "Jakarta", "TEMPO.CO", None, id="blank-before-dash-only"),
    pytest.param("TEMPO.CO, Jakarta– ", "Jakarta", "TEMPO.CO", None, id="en-dash"),
    pytest.param("TEMPO.CO, Jakarta — ", "Jakarta", "TEMPO.CO", None, id="em-dash"),
    pytest.param("TEMPO.CO, Jakarta ― ", "Jakarta", "TEMPO.CO", None, id="horizontal-bar"),
    pytest.param("Tempo.co, Jakarta - ", "Jakarta", "Tempo.co", None, id="small-letters"),
    pytest.param("TEMPO.CO, Kota Gaza - ", "Kota Gaza", "TEMPO.CO", None, id="two-words"),
    pytest.param("TEMPO.CO, Port-au-Prince - ", "Port-au-Prince", "TEMPO.CO", None, id="hyphens-in-place"),
    pytest.param("TEMPO.CO, Rio de Janeiro - ", "Rio de Janeiro", "TEMPO.CO", None, id="particle-in-place"),
    pytest.param("TEMPO.CO, Sana'a - ", "Sana'a", "TEMPO.CO", None, id="apostrophe-in-place"),
    pytest.param("TEMPO.CO, St. Petersburg - ", "St. Petersburg", "TEMPO.CO", None, id="point-in-place"),
    pytest.param("TEMPO.CO, Zürich - ", "Zürich", "TEMPO.CO", None, id="umlaut-in-place"),
    pytest.param("TEMPO.CO, Bandung, Jawa Barat - ", "Bandung", "TEMPO.CO", None, id="place-and-province"),
    pytest.param("TEMPO.CO, Jakarta ", "Jakarta", "TEMPO.CO", None, id="dash-lost"),
    pytest.param("TEMPO.CO, Jakarta, ", "Jakarta", "TEMPO.CO", None, id="dash-became-comma"),
    pytest.param("TEMPO Interaktif, Jakarta: ", "Jakarta", "TEMPO Interaktif", None, id="dash-became-colon"),
    pytest.param("TEMPO.CO, Kuala Lumpur ", "Kuala Lumpur", "TEMPO.CO", None, id="dash-lost-known-place"),
    pytest.param("TEMPO.CO, Kota Rafah ", "Kota Rafah", "TEMPO.CO", None, id="dash-lost-place-head"),
    pytest.param("TEMPO.CO, Balige ", "Balige", "TEMPO.CO", None, id="dash-lost-unknown-place"),
    pytest.param("Liputan6.com, Jakarta ", "Jakarta", "Liputan6.com", None, id="liputan6-dash-lost"),
    pytest.param("Liputan6.com, Jakarta - ", "Jakarta", "Liputan6.com", None, id="liputan6"),
    pytest.param("REPUBLIKA.CO.ID, JAKARTA -- ", "Jakarta", "REPUBLIKA.CO.ID", None, id="republika"),
    pytest.param("REPUBLIKA.CO.ID,JAKARTA--", "Jakarta", "REPUBLIKA.CO.ID", None, id="republika-no-blanks"),
    pytest.param("JAKARTA, KOMPAS.com - ", "Jakarta", "KOMPAS.com", None, id="kompas"),
    pytest.param("JEMBER, Radar Jember – ", "Jember", "Radar Jember", None, id="paper-called-after-its-town"),
    pytest.param("JAKARTA, KOMPAS – ", "Jakarta", "KOMPAS", None, id="kompas-print"),
    pytest.param("KOMPAS.com - ", None, "KOMPAS.com", None, id="outlet-alone"),
    pytest.param("VIVA – ", None, "VIVA", None, id="outlet-alone-no-address"),
    pytest.param("KONTAN.CO.ID - JAKARTA. ", "Jakarta", "KONTAN.CO.ID", None, id="kontan"),
    pytest.param("TRIBUN-TIMUR.COM, MAKASSAR - ", "Makassar", "TRIBUN-TIMUR.COM", None, id="tribun"),
    pytest.param("Jakarta, CNN Indonesia -- ", "Jakarta", "CNN Indonesia", None, id="cnn"),
    pytest.param("Jakarta, detikcom - ", "Jakarta", "detikcom", None, id="detikcom"),
    pytest.param("Jakarta - ", "Jakarta", None, None, id="detik"),
    pytest.param("JAKARTA - ", "Jakarta", None, None, id="okezone"),
    pytest.param("Kabupaten Bogor - ", "Kabupaten Bogor", None, None, id="regency"),
    pytest.param("Jakarta (ANTARA) - ", "Jakarta", None, "ANTARA", id="antara"),
    pytest.param("Seoul (ANTARA/Yonhap) - ", "Seoul", None, "ANTARA/Yonhap", id="antara-partner"),
    pytest.param("Hanoi (ANTARA/VNA-OANA) - ", "Hanoi", None, "ANTARA/VNA-OANA", id="antara-partners"),
    pytest.param("Jakarta, 5/11 (ANTARA News) - ", "Jakarta", None, "ANTARA News", id="antara-dated"),
    pytest.param("JAKARTA, March 5 (Reuters) - ", "Jakarta", None, "Reuters", id="reuters"),
    pytest.param("NEW YORK/LONDON, Aug 3 (Reuters) - ", "New York/London", None, "Reuters", id="two-places"),
    pytest.param("WASHINGTON (AP) — ", "Washington", None, "AP", id="ap"),
    pytest.param("WASHINGTON, D.C. – ", "Washington", None, None, id="district"),
    pytest.param("Jakarta, 5 Mei 2020 - ", "Jakarta", None, None, id="place-and-day"),
]


@pytest.mark.parametrize(("head", "place", "outlet", "wire"), DATELINES)
def test_a_dateline_is_parted_from_the_report(
    head: str, place: str | None, outlet: str | None, wire: str | None
) -> None:
    line = head + PRESIDENT
    dateline = read_dateline(line)
    assert dateline is not None
    assert (dateline.place, dateline.outlet, dateline.wire) == (place, outlet, wire)
    assert line[dateline.length :] == PRESIDENT


@pytest.mark.parametrize(
    "opening",
    ["“Kami siap,” kata dia.", '"Kami siap," kata dia.', "(Bagian kedua) Ia pergi.", "17 orang selamat."],
)
def test_a_report_can_open_with_a_mark_or_a_number(opening: str) -> None:
    line = f"TEMPO.CO, Jakarta - {opening}"
    dateline = read_dateline(line)
    assert dateline is not None
    assert line[dateline.length :] == opening


@pytest.mark.parametrize(
    "line", ["TEMPO.CO, Jakarta", "TEMPO.CO, Jakarta -", "JAKARTA, KOMPAS.com –", "Jakarta (ANTARA) -"]
)
def test_a_dateline_can_stand_on_a_line_of_its_own(line: str) -> None:
    dateline = read_dateline(line)
    assert dateline is not None
    assert dateline.place == "Jakarta"
    assert dateline.length == len(line)


SENTENCES = [
    pytest.param("Jakarta - Bogor ditempuh dalam satu jam.", id="road"),
    pytest.param("Jakarta–Bandung kini 40 menit.", id="road-en-dash"),
    pytest.param("Solo-Semarang macet.", id="road-hyphen"),
    pytest.param("Jakarta - yang sedang dilanda banjir - lumpuh.", id="aside"),
    pytest.param("Prabowo - Gibran unggul di sembilan provinsi.", id="pair-of-people"),
    pytest.param("Persib - Persija bermain imbang.", id="pair-of-clubs"),
    pytest.param("KPK - Polri bekerja sama.", id="pair-of-bodies"),
    pytest.param("Indonesia - Australia sepakat.", id="pair-of-countries"),
    pytest.param("Senin - Jumat toko itu buka.", id="weekdays"),
    pytest.param("Senin, 5 Mei 2020 - Toko itu tutup.", id="date"),
    pytest.param("Covid-19 - Pemerintah memperpanjang pembatasan.", id="number"),
    pytest.param("Tokopedia.com - Shopee bersaing ketat.", id="address-of-no-outlet"),
    pytest.param("Partai Golkar (PG) - PDIP berkoalisi.", id="abbreviation-in-brackets"),
    pytest.param("Reuters, Rabu, melaporkan bahwa pasar naik.", id="outlet-and-weekday"),
    pytest.param("Reuters, Senin (5/5), melaporkan bahwa pasar naik.", id="outlet-and-weekday-with-date"),
    pytest.param("Tempo, Kompas, dan Republika memberitakannya.", id="list-of-papers"),
    pytest.param("Tempo.co, Presiden, dan para menteri hadir.", id="outlet-and-person"),
    pytest.param("Jakarta adalah ibu kota.", id="no-dash"),
    pytest.param("20 - 30 orang datang.", id="range"),
    pytest.param("- Jakarta - Presiden", id="list-item"),
    pytest.param("a", id="one-letter"),
    pytest.param("", id="empty"),
    pytest.param("-", id="dash-alone"),
    pytest.param(", -", id="comma-and-dash"),
    pytest.param("()-", id="brackets-and-dash"),
    pytest.param("A ( - B", id="open-bracket"),
    pytest.param("Presiden Joko Widodo bertolak ke Bali, Rabu pagi - Ia didampingi istri.", id="sentence"),
]


@pytest.mark.parametrize("line", SENTENCES)
def test_a_sentence_is_no_dateline(line: str) -> None:
    assert read_dateline(line) is None


def test_in_capitals_a_town_stands_apart_from_the_one_that_the_report_begins_with() -> None:
    dateline = read_dateline("JAKARTA - Bandung diguncang gempa.")
    assert dateline is not None
    assert dateline.place == "Jakarta"


@pytest.mark.parametrize("name", ["Jakarta", "JAKARTA", "Kota Bandung", "Jakarta/Surabaya", "Washington"])
def test_towns(name: str) -> None:
    assert is_town(name)


@pytest.mark.parametrize("name", ["Prabowo", "Partai", "Jakarta/Prabowo", ""])
def test_no_towns(name: str) -> None:
    assert not is_town(name)
