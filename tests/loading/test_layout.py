import textwrap

import pytest

from tempo_reader.loading.layout import Line, lines_of, unwrapped

PARAGRAPHS = [
    "Gempa bumi mengguncang pesisir selatan pada Kamis dini hari. Badan Meteorologi menyatakan gempa itu tidak "
    "berpotensi tsunami, tetapi warga tetap mengungsi ke lapangan di dekat balai desa mereka.",
    "“Getarannya terasa sampai tiga kali, lalu lampu mati,” kata Rina Kusuma, warga Desa Cikelet, ketika ditemui "
    "di tempat pengungsian pada malam harinya. Ia membawa dua anaknya.",
    "Hingga pagi belum ada laporan kerusakan dari kecamatan lain. Petugas masih menyisir rumah-rumah di tepi "
    "pantai bersama para relawan setempat.",
]


def texts(text: str) -> list[str]:
    return [line.text for line in unwrapped(lines_of(text))]


def wrapped(width: int, between: str) -> str:
    return between.join("\n".join(textwrap.wrap(paragraph, width)) for paragraph in PARAGRAPHS)


def test_lines_say_where_they_stand() -> None:
    assert lines_of("  satu \n\n\tdua\r\n   \ntiga") == [
        Line("satu", 2, False),
        Line("dua", 10, True),
        Line("tiga", 19, True),
    ]


@pytest.mark.parametrize("text", ["", "\n", " \n \n"])
def test_no_lines(text: str) -> None:
    assert lines_of(text) == []


@pytest.mark.parametrize("width", [50, 65, 72, 80, 99])
def test_paragraphs_between_empty_lines_are_joined(width: int) -> None:
    assert texts(wrapped(width, "\n\n")) == PARAGRAPHS


@pytest.mark.parametrize("width", [50, 72])
def test_a_headline_stays_apart(width: int) -> None:
    assert texts(f"Gempa di Selatan\n\n{wrapped(width, chr(10) * 2)}") == ["Gempa di Selatan", *PARAGRAPHS]


def test_a_headline_right_above_the_dateline_stays_apart() -> None:
    text = "Gempa di Selatan\n" + "\n".join(textwrap.wrap(f"TEMPO.CO, Garut - {PARAGRAPHS[0]}", 72))
    assert texts(text) == ["Gempa di Selatan", f"TEMPO.CO, Garut - {PARAGRAPHS[0]}"]


def test_without_empty_lines_a_short_line_that_ends_a_sentence_ends_the_paragraph() -> None:
    text = (
        "Gempa bumi mengguncang pesisir selatan pada Kamis dini hari dan\n"
        "membangunkan warga di tiga kecamatan.\n"
        "Badan Meteorologi menyatakan gempa itu tidak berpotensi menimbulkan\n"
        "tsunami, tetapi warga tetap mengungsi."
    )
    assert [line.split()[0] for line in texts(text)] == ["Gempa", "Badan"]


def test_a_word_that_is_said_twice_is_joined_without_a_blank() -> None:
    text = (
        "Kepala desa menceritakan bahwa gempa itu membangunkan anak-\n"
        "anak di seluruh kampung, dan bahwa mereka segera berkumpul\n"
        "di lapangan untuk menunggu kabar.\n\nSetelah itu mereka pulang."
    )
    assert texts(text)[0].count("anak-anak di seluruh kampung") == 1


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("\n".join(PARAGRAPHS), id="a-line-a-paragraph"),
        pytest.param("\n\n".join(PARAGRAPHS), id="an-empty-line-between"),
        pytest.param("Beras\nGula\nMinyak goreng\n\nTelur\nTerigu", id="list"),
        pytest.param(
            "Ia datang pada pagi hari dan pulang malam.\nTidak ada yang menunggunya di stasiun itu.\n"
            "Hujan turun lagi menjelang tengah malam.\n\nKeesokan harinya ia pergi lagi.",
            id="short-paragraphs",
        ),
        pytest.param("Satu baris saja", id="one-line"),
    ],
)
def test_other_lines_stay_as_they_are(text: str) -> None:
    assert texts(text) == [line.strip() for line in text.split("\n") if line.strip()]
