"""The mention before a verb of saying."""

from collections.abc import Callable

import pytest

Find = Callable[..., list[tuple[str, str, str | None, str | None, str | None]]]


@pytest.mark.parametrize(
    ("text", "speaker", "people"),
    [
        pytest.param("Ani mengatakan hujan akan turun.", "Ani", "Ani", id="name"),
        pytest.param(
            "Ketua RT Ani Rahayu mengatakan hujan akan turun.", "Ani Rahayu", "Ani Rahayu", id="title"
        ),
        pytest.param(
            "Ketua RT, Ani Rahayu, mengatakan hujan akan turun.", "Ani Rahayu", "Ani Rahayu", id="commas"
        ),
        pytest.param(
            "Ketua RT, Ani Rahayu mengatakan hujan akan turun.", "Ani Rahayu", "Ani Rahayu", id="one-comma"
        ),
        pytest.param(
            "Ani Rahayu, Ketua RT, mengatakan hujan akan turun.",
            "Ani Rahayu",
            "Ani Rahayu",
            id="title-behind",
        ),
        pytest.param(
            "Ani Rahayu, Ketua RT 3 mengatakan hujan akan turun.",
            "Ani Rahayu",
            "",
            id="title-behind-unclosed",
        ),
        pytest.param(
            "Ani Rahayu, dari BMKS, mengatakan hujan akan turun.", "Ani Rahayu", "Ani Rahayu", id="from"
        ),
        pytest.param(
            "Ani seusai rapat di Kediri mengatakan hujan akan turun.", "Ani", "", id="circumstance-between"
        ),
        pytest.param(
            "Pengacara Budi, Ani Rahayu, mengatakan hujan akan turun.",
            "Ani Rahayu",
            "Budi; Ani Rahayu",
            id="someone-in-the-title",
        ),
        pytest.param(
            "Kepada Budi, Ani mengatakan hujan akan turun.", "Ani", "Budi; Ani", id="listener-in-front"
        ),
        pytest.param("Situs resmi BMKS menyatakan hujan akan turun.", "Situs resmi BMKS", "", id="document"),
        pytest.param(
            "Bahkan situs resmi BMKS menyatakan hujan akan turun.",
            "situs resmi BMKS",
            "",
            id="adverb-in-front",
        ),
        pytest.param(
            "Sumber yang dekat dengan Ani mengatakan hujan akan turun.", "Sumber", "", id="up-to-yang"
        ),
        pytest.param(
            "Kantor berita itu tidak hadir, namun menyatakan hujan akan turun.",
            "Kantor berita itu",
            "",
            id="elided",
        ),
        pytest.param("Ani pulang sambil mengatakan hujan akan turun.", "Ani", "Ani", id="accompanying"),
        pytest.param(
            "Osman Kori, Chairman KKS mengatakan hujan akan turun.",
            "Osman Kori",
            "",
            id="english-title-behind",
        ),
        pytest.param(
            "Ani Rahayu, putri kedua Budi Santoso mengatakan hujan akan turun.",
            "Ani Rahayu",
            "Ani Rahayu; Budi Santoso",
            id="kin-behind",
        ),
        pytest.param(
            "Ani Rahayu, S.H., MM dari Klinik Senja mengatakan hujan akan turun.",
            "Ani Rahayu",
            "Ani Rahayu",
            id="degrees-behind",
        ),
        pytest.param(
            "Direktur Festival Senja, Ani Rahayu dari Budi Karya mengatakan hujan akan turun.",
            "Ani Rahayu",
            "Ani Rahayu; Budi Karya",
            id="house-taken-for-a-person",
        ),
        pytest.param(
            "Keluarga dari Ani dan Budi kemudian mengatakan hujan akan turun.",
            "Keluarga dari Ani dan Budi",
            "Ani; Budi",
            id="family-of",
        ),
        pytest.param(
            "Jika Menteri Dalam Negeri mengatakan hujan akan turun, kami pulang.",
            "Menteri Dalam Negeri",
            "",
            id="condition",
        ),
        pytest.param(
            "Tak disangka, sang juara mengagumi Ani dan menilai hujan akan turun.",
            "sang juara",
            "Ani",
            id="surprise-in-front",
        ),
        pytest.param(
            "Ekonom Senja Dr. Ani Rahayu, dalam acara di Kediri, Senin, mengatakan hujan akan turun.",
            "Ani Rahayu",
            "Ani Rahayu",
            id="circumstances-between-commas",
        ),
        pytest.param(
            "Kemarin, Sabtu (3/4) lalu, Ketua RT Ani Rahayu di sela rapat, mengatakan hujan akan turun.",
            "Ani Rahayu",
            "Ani Rahayu; Sabtu",
            id="day-taken-for-a-name",
        ),
        pytest.param(
            "Lanjut Ani mengatakan hujan akan turun.", "Ani", "Lanjut Ani", id="cue-taken-for-a-name"
        ),
        pytest.param(
            "Partai pimpinan Ani ini menilai hujan akan turun.",
            "Partai pimpinan Ani ini",
            "Ani",
            id="a-body-with-a-name-in-it",
        ),
    ],
)
def test_before_the_verb(text: str, speaker: str, people: str, find: Find) -> None:
    assert find(text, people)[0][3] == speaker


def test_yang_points_back_to_its_noun(find: Find) -> None:
    found = find('Ani mengutip seorang warga yang menyebutnya "jalan paling rusak di kota".', "Ani")
    assert found[0][3] == "seorang warga"


def test_a_place_behind_a_subject_is_not_the_subject(find: Find) -> None:
    found = find("Warga di Kediri, Jawa Timur, mengatakan hujan akan turun.", places="Kediri; Jawa Timur")
    assert found[0][3] == "Warga"


def test_a_name_between_commas_that_was_taken_for_an_organisation(find: Find) -> None:
    found = find("Analis dari Bank Senja, Nafa Aji Utama, mengatakan hujan akan turun.", "", "Nafa Aji Utama")
    assert found[0][3] == "Nafa Aji Utama"


def test_an_age_behind_a_name(find: Find) -> None:
    found = find("Kakek Budi, Pardi (57), mengatakan hujan akan turun.", "Budi; Pardi")
    assert found[0][3] == "Pardi"
