"""Where what was said begins and ends behind a verb, and whether anything was said."""

from collections.abc import Callable

import pytest

Find = Callable[..., list[tuple[str, str, str | None, str | None, str | None]]]

PEOPLE = "Ani; Budi"


@pytest.mark.parametrize(
    ("text", "words", "cue", "speaker"),
    [
        pytest.param("Ani mengatakan, jalan itu rusak.", "jalan itu rusak", "mengatakan", "Ani", id="comma"),
        pytest.param(
            "Ani mengatakan bahwa jalan itu rusak.", "jalan itu rusak", "mengatakan", "Ani", id="bahwa"
        ),
        pytest.param(
            "Ani mengatakan, bahwa jalan itu rusak.", "jalan itu rusak", "mengatakan", "Ani", id="comma-bahwa"
        ),
        pytest.param("Ani mengaku jika jalan itu rusak.", "jalan itu rusak", "mengaku", "Ani", id="jika"),
        pytest.param(
            "Ani juga kembali menegaskan jalan itu akan rusak.",
            "jalan itu akan rusak",
            "menegaskan",
            "Ani",
            id="adverbs",
        ),
        pytest.param(
            "Ani mengaku ditelepon wartawan.", "ditelepon wartawan", "mengaku", "Ani", id="verb-first"
        ),
        pytest.param(
            "Ani mengatakan kepada wartawan bahwa jalan itu rusak.",
            "jalan itu rusak",
            "mengatakan",
            "Ani",
            id="listener",
        ),
        pytest.param(
            "Ani mengatakan kepada wartawan jalan itu rusak.",
            "jalan itu rusak",
            "mengatakan",
            "Ani",
            id="listener-without-bahwa",
        ),
        pytest.param(
            "Ani mengatakan di Kediri, Senin, bahwa jalan itu rusak.",
            "jalan itu rusak",
            "mengatakan",
            "Ani",
            id="place-and-day",
        ),
        pytest.param(
            "Saat ditemui di rumahnya, Ani menilai jalan itu rusak.",
            "jalan itu rusak",
            "menilai",
            "Ani",
            id="clause-in-front",
        ),
        pytest.param(
            "Ani menegaskan hal itu tidak dapat dibuka.",
            "hal itu tidak dapat dibuka",
            "menegaskan",
            "Ani",
            id="hal-as-a-subject",
        ),
        pytest.param(
            "Ani mengatakan saat ini belum ada jalan yang rusak, namun bisa saja besok.",
            "saat ini belum ada jalan yang rusak, namun bisa saja besok",
            "mengatakan",
            "Ani",
            id="time-that-belongs-to-it",
        ),
        pytest.param(
            "Ani mengungkapkan kotanya memperbaiki jalan itu.",
            "kotanya memperbaiki jalan itu",
            "mengungkapkan",
            "Ani",
            id="possession-as-a-subject",
        ),
        pytest.param(
            "Ani mengatakan, apabila hujan turun, maka jalan itu rusak.",
            "apabila hujan turun, maka jalan itu rusak",
            "mengatakan",
            "Ani",
            id="condition-with-a-result",
        ),
        pytest.param(
            "Jadi, jika Ani mengatakan akan pergi, itu tidak benar.",
            "akan pergi",
            "mengatakan",
            "Ani",
            id="ends-with-its-condition",
        ),
        pytest.param(
            "Ani mengatakan saat warga melintas di Kediri, Jawa Timur, jalan itu ditutup.",
            "saat warga melintas di Kediri, Jawa Timur, jalan itu ditutup",
            "mengatakan",
            "Ani",
            id="time-of-what-was-said",
        ),
        pytest.param(
            "Ani mengatakan alat itu dapat mengukur, menjalankan, dan memastikan jalan itu rata.",
            "alat itu dapat mengukur, menjalankan, dan memastikan jalan itu rata",
            "mengatakan",
            "Ani",
            id="list-of-verbs",
        ),
        pytest.param(
            "Ani mengatakan, pihaknya enggan berkomentar soal jalan itu.",
            "pihaknya enggan berkomentar soal jalan itu",
            "mengatakan",
            "Ani",
            id="unwilling-inside",
        ),
        pytest.param(
            "Ani menyebutkan untuk tahun ini akan ada jalan baru.",
            "untuk tahun ini akan ada jalan baru",
            "menyebutkan",
            "Ani",
            id="topic-in-front",
        ),
        pytest.param(
            "Hal itu disampaikan oleh, Ketua RT, Ani Rahayu bahwa jalan itu rusak.",
            "jalan itu rusak",
            "disampaikan",
            "Ani Rahayu",
            id="passive-with-agent-and-bahwa",
        ),
        pytest.param(
            "Ani menyatakan keyakinannya bahwa jalan itu aman.",
            "jalan itu aman",
            "menyatakan",
            "Ani",
            id="belief-with-bahwa",
        ),
        pytest.param(
            "Sebagai langkah awal, Ani mengatakan, jalan itu akan ditutup.",
            "Sebagai langkah awal, Ani mengatakan, jalan itu akan ditutup",
            "mengatakan",
            "Ani",
            id="purpose-in-front",
        ),
    ],
)
def test_what_was_said(text: str, words: str, cue: str, speaker: str | None, find: Find) -> None:
    assert [f[:4] for f in find(text, PEOPLE)] == [("indirect", words, cue, speaker)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ani meminta warga bersabar.", id="order"),
        pytest.param("Ani berharap jalan itu diperbaiki.", id="wish"),
        pytest.param("Ani mengingatkan agar warga bersabar.", id="wish-behind-a-verb-of-saying"),
        pytest.param("Ani mengatakan hal senada.", id="the-same"),
        pytest.param("Ani menekankan pentingnya perbaikan jalan.", id="thing"),
        pytest.param("Ani menyatakan kekecewaannya atas jalan yang rusak.", id="feeling"),
        pytest.param("Ani menyampaikan belasungkawa.", id="condolence"),
        pytest.param("Ani menjelaskan alasan warga pergi.", id="reason"),
        pytest.param("Ani tidak menjelaskan tentang jalan yang rusak.", id="denied"),
        pytest.param("Ani enggan mengatakan kapan jalan diperbaiki.", id="unwilling"),
        pytest.param("Jalan itu dinilai rusak.", id="passive-without-agent"),
        pytest.param("Jalan ditutup menurut aturan yang berlaku.", id="law"),
        pytest.param("Menurut jadwal, jalan itu ditutup besok.", id="timetable"),
        pytest.param("Ani berkomentar soal jalan yang rusak.", id="topic"),
        pytest.param("Ani mengatakan, pentingnya memperbaiki jalan itu.", id="thing-behind-a-comma"),
        pytest.param("Ani menyatakan kesediaannya memperbaiki jalan.", id="willingness"),
        pytest.param("Ani juga menyebutkan nama-nama penyumbang terbanyak.", id="list"),
        pytest.param("Ani menduga jalan itu akan rusak.", id="guess"),
        pytest.param("Ani memastikan untuk tetap menggelar acara bergengsi itu.", id="purpose"),
        pytest.param("Ani mengatakan itu usai memeriksa jalan.", id="that"),
        pytest.param("Ani menjawab pertanyaan tentang jalan yang tak beraspal.", id="answering"),
        pytest.param("Jika warga menegaskan dengan data, itu dapat mengubah rencana.", id="condition"),
        pytest.param("Ani mengisyaratkan ancaman banjir yang melanda kota.", id="hint"),
        pytest.param(
            "Ani menyebut Budi sebagai lawan utama, namun pertandingan itu batal.", id="calling-somebody"
        ),
        pytest.param(
            "Bukannya menjelaskan, Ani yang datang terlambat malah tertawa.", id="instead-of-answering"
        ),
        pytest.param("Ketika diselidiki lebih lanjut oleh Budi, jalan itu rusak.", id="further"),
        pytest.param(
            "Caranya cukup tulis namamu dengan rapi, karena lembar itu dipindai.", id="order-to-you"
        ),
    ],
)
def test_no_report(text: str, find: Find) -> None:
    assert find(text, PEOPLE) == []


def test_a_concession_holds_a_report_of_its_own(find: Find) -> None:
    found = find("Ani menuduh Budi merusak jalan, meskipun warga mengaku bertanggung jawab.", PEOPLE)
    assert [(f[1], f[3]) for f in found] == [("Budi merusak jalan", "Ani"), ("bertanggung jawab", "warga")]
