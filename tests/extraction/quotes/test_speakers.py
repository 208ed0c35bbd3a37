"""The mention beside the cue."""

from collections.abc import Callable

import pytest

Find = Callable[..., list[tuple[str, str, str | None, str | None, str | None]]]


@pytest.mark.parametrize(
    ("tail", "speaker", "people"),
    [
        pytest.param("kata Ani Rahayu.", "Ani Rahayu", "Ani Rahayu", id="name"),
        pytest.param("kata Menteri Keuangan Ani Rahayu.", "Ani Rahayu", "Ani Rahayu", id="title"),
        pytest.param("kata Ani Rahayu, Ketua Umum PSSJ.", "Ani Rahayu", "Ani Rahayu", id="apposition-behind"),
        pytest.param(
            "kata Ketua Umum PSSJ, Ani Rahayu.", "Ani Rahayu", "Ani Rahayu", id="apposition-in-front"
        ),
        pytest.param(
            "kata Ketua Umum PSSJ, Ani Rahayu di Kediri.", "Ani Rahayu", "", id="apposition-nobody-knows"
        ),
        pytest.param(
            "kata Ketua Umum Partai Senja (PSJ) Ani Rahayu, Senin (2/3).",
            "Ani Rahayu",
            "Ani Rahayu",
            id="brackets",
        ),
        pytest.param(
            "kata analis dari Bank Senja Ani Rahayu.",
            "Ani Rahayu",
            "Ani Rahayu",
            id="preposition-in-the-role",
        ),
        pytest.param(
            "kata Duta Besar RI untuk Rusia Ani Rahayu.", "Ani Rahayu", "Ani Rahayu", id="ambassador"
        ),
        pytest.param(
            "kata Deputi Energi, Pangan dan Air Ani Rahayu.",
            "Ani Rahayu",
            "Ani Rahayu",
            id="list-in-the-title",
        ),
        pytest.param("kata Mayor Ani Rahayu.", "Ani Rahayu", "Mayor Ani Rahayu", id="rank-in-the-name"),
        pytest.param("kata Ani saat ditemui wartawan.", "Ani", "", id="unknown-name"),
        pytest.param(
            "kata Kepala Dinas Kesehatan Ani Rahayu.", "Ani Rahayu", "", id="unknown-name-behind-a-title"
        ),
        pytest.param("kata Ani dan Budi kepada pers.", "Ani dan Budi", "Ani; Budi", id="two-names"),
        pytest.param("kata dia.", "dia", "Ani", id="pronoun"),
        pytest.param("ujarnya.", "nya", "Ani", id="suffix"),
        pytest.param("kata wanita yang tinggal di Kediri itu.", "wanita", "", id="up-to-yang"),
        pytest.param("kata sumber itu.", "sumber itu", "", id="demonstrative"),
        pytest.param("kata pria asal Kediri itu.", "pria asal Kediri itu", "", id="origin"),
        pytest.param("kata pria 63 tahun itu.", "pria 63 tahun itu", "", id="age"),
        pytest.param("kata Menkeu.", "Menkeu", "", id="title-alone"),
        pytest.param(
            "lapor kantor berita Senja mengutip wakil menteri.", "kantor berita Senja", "", id="relayed"
        ),
        pytest.param("tulis pedoman tersebut.", "pedoman tersebut", "", id="document"),
        pytest.param("kata Ani. Menurut dia, hujan turun.", "Ani", "Ani", id="sentence-end"),
        pytest.param("kata Ani santai.", "Ani", "", id="manner"),
        pytest.param("kata Kapolsek Senja, Kediri, AKP Ani.", "Ani", "Ani", id="place-before-a-rank"),
        pytest.param(
            "kata putri bungsu Ketua RT Budi Santoso (BS) ini.",
            "putri bungsu Ketua RT Budi Santoso (BS) ini",
            "Budi Santoso",
            id="kin-with-brackets",
        ),
        pytest.param(
            "kata kader Partai Senja (PSJ) ini.", "kader Partai Senja (PSJ) ini", "", id="brackets-itu"
        ),
        pytest.param(
            "kata seorang sopir yang melintas, Ani, Senin.", "Ani", "Ani", id="name-behind-a-clause"
        ),
        pytest.param("kata Ketua DPRD RI Ani Rahayu.", "Ani Rahayu", "RI Ani Rahayu", id="acronym-in-front"),
        pytest.param("kata Anak Agung Rai.", "Anak Agung Rai", "Anak Agung Rai", id="balinese-name"),
        pytest.param("kata seorang warga dari Kediri.", "seorang warga dari Kediri", "", id="from"),
        pytest.param(
            "kata mantan juru bicara tim kampanye pasangan Budi Santoso ini.",
            "mantan juru bicara tim kampanye pasangan Budi Santoso ini",
            "Budi Santoso",
            id="role-that-ends-with-a-name",
        ),
    ],
)
def test_behind_the_cue(tail: str, speaker: str, people: str, find: Find) -> None:
    assert find(f'"Kami pulang sekarang," {tail}', people)[0][3] == speaker


def test_the_owner_is_not_the_speaker(find: Find) -> None:
    found = find('Ani kaya. "Ia baik," kata seorang karyawan Ani kepada pers.', "Ani")
    assert found[0][3:] == ("seorang karyawan Ani", None)


def test_a_subject_behind_a_role_is_not_the_speaker(find: Find) -> None:
    found = find("Menurut anggota komisi ini, Ani Rahayu merupakan penyair.", "Ani Rahayu")
    assert found[0][1:] == ("Ani Rahayu merupakan penyair", "Menurut", "anggota komisi ini", None)


def test_a_name_whose_end_was_cut_off(find: Find) -> None:
    assert find('"Kami pulang," kata Gita L. Rahayu di Kediri.', "Gita L")[0][3] == "Gita L. Rahayu"


def test_a_name_whose_front_was_taken_for_an_organisation(find: Find) -> None:
    found = find('"Kami pulang," kata Sekretaris BNS Intan Rahayu di Kediri.', "Rahayu", "BNS Intan")
    assert found[0][3] == "Intan Rahayu"


def test_a_short_name_that_was_taken_for_an_organisation(find: Find) -> None:
    text = 'Siti Rahayu menilai hujan akan turun. "Kami pulang," kata Siti.'
    assert [(f[3], f[4]) for f in find(text, "Siti Rahayu", "Siti")] == [
        ("Siti Rahayu", "Siti Rahayu"),
        ("Siti", "Siti Rahayu"),
    ]


def test_a_name_that_was_taken_for_the_end_of_an_office(find: Find) -> None:
    found = find('"Kami pulang," kata Kepala BMKS Suhari, Senin.', "", "BMKS Suhari")
    assert found[0][3] == "Suhari"


def test_an_apposition_behind_brackets(find: Find) -> None:
    found = find('"Kami pulang," kata Direktur Badan Hukum Senja (BHS), Ani Rahayu, Senin.')
    assert found[0][3] == "Ani Rahayu"


def test_an_apposition_behind_a_demonstrative(find: Find) -> None:
    found = find('"Kami pulang," kata penulis utama kajian ini, Ani Rahayu, dosen di Kediri.')
    assert found[0][3] == "Ani Rahayu"


@pytest.mark.parametrize(
    ("tail", "speaker"),
    [
        pytest.param("kata istri Budi ini.", "istri Budi ini", id="kin"),
        pytest.param("kata istri Budi, Ani Rahayu.", "Ani Rahayu", id="kin-with-a-name"),
        pytest.param("kata kuasa hukum Budi, Ani Rahayu.", "Ani Rahayu", id="lawyer"),
        pytest.param("kata Ketua RT Ani Rahayu, Kediri, Senin.", "Ani Rahayu", id="place-behind-a-name"),
    ],
)
def test_a_name_that_is_somebody_elses(tail: str, speaker: str, find: Find) -> None:
    assert find(f'"Kami pulang sekarang," {tail}', "Budi; Ani Rahayu")[0][3] == speaker
