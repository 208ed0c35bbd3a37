"""Speech, parts of speech, and marked words that nobody spoke."""

from collections.abc import Callable

import pytest

Find = Callable[..., list[tuple[str, str, str | None, str | None, str | None]]]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('Ani menonton film "Laskar Hujan" di rumah.', id="title"),
        pytest.param('Ani membaca novel berjudul "hujan yang tertunda".', id="title-in-lower-case"),
        pytest.param('Warung itu bernama "Mak Ijah" sejak 1980.', id="name"),
        pytest.param('Ani dijuluki "ratu tempe" oleh warga.', id="nickname"),
        pytest.param('Mereka memakai istilah "sekali jalan" untuk itu.', id="term"),
        pytest.param('Budaya mengudap ("ngemil") disukai warga.', id="gloss"),
        pytest.param('Harga itu "disulap" pedagang.', id="irony"),
        pytest.param('Ani mengecam sikap "kekanak-kanakan" itu.', id="one-word-with-a-hyphen"),
        pytest.param('Kapal itu memakai "mesin senyap hemat bahan bakar" buatan sendiri.', id="description"),
        pytest.param('Tugas itu dikerjakan "part time" saja.', id="foreign"),
        pytest.param('Ada kata "cinta" pada spanduk itu.', id="a-word-as-a-word"),
        pytest.param('"Laskar Hujan" diputar di bioskop.', id="title-in-front"),
        pytest.param('Ani memutar "Hujan", "Badai", dan "Pelangi Senja".', id="list-of-titles"),
        pytest.param('Ani mengatakan pegawai itu hanya "oknum".', id="one-word-under-a-cue"),
        pytest.param('Ani mengatakan grup "Senja Kala" sudah bubar.', id="name-under-a-cue"),
        pytest.param(
            '"Saya pulang," ujarnya dalam acara di "Warung Senja," Kediri.', id="name-behind-speech"
        ),
    ],
)
def test_nobody_said_it(text: str, find: Find) -> None:
    scare = [f for f in find(text, "Ani") if f[0] == "scare"]
    assert scare
    assert all(f[2:] == (None, None, None) for f in scare)
    assert not [f for f in find(text, "Ani") if f[0] == "direct" and f[1] != "Saya pulang"]


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        pytest.param('"Tidak," kata Ani.', "Tidak", "Ani", id="one-word-alone"),
        pytest.param('"Siap!" seru Ani.', "Siap!", "Ani", id="exclamation"),
        pytest.param('"Benarkah?" tanya Ani.', "Benarkah?", "Ani", id="question"),
        pytest.param('Ani berkata, "Kami pulang."', "Kami pulang.", "Ani", id="before-a-comma"),
        pytest.param('Ani berkata: "Kami pulang."', "Kami pulang.", "Ani", id="before-a-colon"),
        pytest.param('Ani menolak: "Kami pulang."', "Kami pulang.", "Ani", id="a-colon-behind-any-verb"),
        pytest.param(
            'Kepada pers, Ani mengatakan, "Kami pulang."', "Kami pulang.", "Ani", id="listener-in-front"
        ),
        pytest.param('Menurut Ani, "Kami sudah pulang."', "Kami sudah pulang.", "Ani", id="menurut"),
        pytest.param('"Kami pulang," Ani menegaskan.', "Kami pulang", "Ani", id="verb-behind-its-subject"),
        pytest.param('"Kami pulang," demikian Ani.', "Kami pulang", "Ani", id="demikian"),
        pytest.param('"Kami pulang," demikian kata Ani.', "Kami pulang", "Ani", id="demikian-kata"),
        pytest.param('"Kami pulang," begitu ujar Ani.', "Kami pulang", "Ani", id="begitu-ujar"),
        pytest.param('"Kami pulang," buka Ani.', "Kami pulang", "Ani", id="a-cue-that-no-list-holds"),
        pytest.param('Rumah itu "sangat tua dan rapuh," ujar Ani.', "sangat tua dan rapuh", "Ani", id="part"),
        pytest.param(
            'Ani melaporkan bahwa "sebagian besar pagar" roboh.',
            "sebagian besar pagar",
            "Ani",
            id="part-in-a-report",
        ),
        pytest.param(
            'Ani menyebutnya "rumah yang sangat tua".',
            "rumah yang sangat tua",
            "Ani",
            id="part-behind-a-verb",
        ),
        pytest.param(
            'Ani mundur karena "sikap mereka kepada kami".',
            "sikap mereka kepada kami",
            "Ani",
            id="first-person",
        ),
    ],
)
def test_somebody_said_it(text: str, words: str, speaker: str, find: Find) -> None:
    assert (words, speaker) in [(f[1], f[3]) for f in find(text, "Ani") if f[0] == "direct"]


def test_kata_lain_is_no_cue(find: Find) -> None:
    assert [f[2] for f in find('"Rumah itu tua." Dengan kata lain, rumah itu rapuh.')] == [None]


def test_a_sentence_in_marks_goes_on_what_was_said(find: Find) -> None:
    found = find('Menurut Ani, jalan itu rusak. "Tolong segera diperbaiki."', "Ani")
    assert [(f[0], f[2], f[4]) for f in found] == [("indirect", "Menurut", "Ani"), ("direct", None, "Ani")]


def test_a_sentence_in_marks_without_any_cue_has_no_speaker(find: Find) -> None:
    assert find('"Harga sudah turun sejak kemarin."') == [
        ("direct", "Harga sudah turun sejak kemarin.", None, None, None)
    ]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        pytest.param(
            '"Rumah itu tua." Demikian dikatakan Ketua RT Ani di Kediri.', "dikatakan", id="demikian"
        ),
        pytest.param('"Rumah itu tua." Pernyataan itu disampaikan Ani.', "disampaikan", id="noun"),
        pytest.param('"Rumah itu tua.". Komentar itu disampaikan Ani.', "disampaikan", id="stop-behind"),
        pytest.param('"Rumah itu tua." Hal itu diungkapkan oleh Ani kemarin.', "diungkapkan", id="hal-itu"),
    ],
)
def test_the_attribution_may_be_the_next_sentence(text: str, cue: str, find: Find) -> None:
    assert find(text, "Ani") == [("direct", "Rumah itu tua.", cue, "Ani", "Ani")]


def test_a_quotation_goes_on_behind_its_attribution(find: Find) -> None:
    text = (
        '"Kami siap", kata Ani, ketua panitia, saat ditemui di Kediri, Senin (3/4), "tetapi belum sekarang".'
    )
    assert [(f[1], f[4]) for f in find(text, "Ani")] == [
        ("Kami siap", "Ani"),
        ("tetapi belum sekarang", "Ani"),
    ]
