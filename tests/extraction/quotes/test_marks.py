"""Quote marks of every kind, whole, nested, mixed, glued and lost."""

from collections.abc import Callable

import pytest

Find = Callable[..., list[tuple[str, str, str | None, str | None, str | None]]]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('"Jalan ini rusak," kata Ani.', id="straight"),
        pytest.param("“Jalan ini rusak,” kata Ani.", id="curly"),
        pytest.param("‘Jalan ini rusak,’ kata Ani.", id="single-curly"),
        pytest.param("'Jalan ini rusak,' kata Ani.", id="single-straight"),
        pytest.param("«Jalan ini rusak,» kata Ani.", id="guillemets"),
        pytest.param("„Jalan ini rusak,“ kata Ani.", id="low-and-high"),
        pytest.param("''Jalan ini rusak,'' kata Ani.", id="two-apostrophes"),
        pytest.param("``Jalan ini rusak,'' kata Ani.", id="backticks"),
        pytest.param('“Jalan ini rusak," kata Ani.', id="mixed"),
        pytest.param("”Jalan ini rusak,” kata Ani.", id="closing-shape-at-both-ends"),
        pytest.param('"Jalan ini rusak", kata Ani.', id="comma-outside"),
        pytest.param('"Jalan ini rusak,"kata Ani.', id="no-blank-behind"),
        pytest.param('"Jalan ini rusak, "kata Ani.', id="blank-before-the-closing-mark"),
        pytest.param('" Jalan ini rusak ," kata Ani.', id="blanks-inside"),
        pytest.param("\"Jalan ini rusak,' kata Ani.", id="closed-by-a-single-one"),
    ],
)
def test_a_pair_of_marks(text: str, find: Find) -> None:
    assert [f[:2] for f in find(text, "Ani")] == [("direct", "Jalan ini rusak")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param(
            '"Jalan ini rusak, kata Ani. Warga menunggu.',
            "Jalan ini rusak",
            id="closing-mark-lost-before-a-cue",
        ),
        pytest.param(
            'Jalan ini rusak sejak lama. Tolong diperbaiki," kata Ani.',
            "Jalan ini rusak sejak lama. Tolong diperbaiki",
            id="opening-mark-lost",
        ),
        pytest.param(
            '"Jalan ini rusak. Tolong diperbaiki.',
            "Jalan ini rusak. Tolong diperbaiki.",
            id="closing-mark-lost-to-the-end",
        ),
        pytest.param(
            'Ani menilai jembatan itu kuat. Tapi jalannya rusak," kata dia.',
            "Tapi jalannya rusak",
            id="opening-mark-lost-behind-a-report",
        ),
        pytest.param(
            'Ani menyatakan jalan itu "rusak sekali. Warga menunggu.',
            "rusak sekali",
            id="closing-mark-lost-inside-a-sentence",
        ),
    ],
)
def test_a_lost_mark(text: str, words: str, find: Find) -> None:
    assert words in [f[1] for f in find(text, "Ani") if f[0] == "direct"]


def test_each_quotation_ends_before_the_next_opens(find: Find) -> None:
    found = find('"Jalan ini rusak, kata Ani. "Jembatan juga," kata Budi.', "Ani; Budi")
    assert [(f[1], f[4]) for f in found] == [("Jalan ini rusak", "Ani"), ("Jembatan juga", "Budi")]


def test_a_quotation_runs_over_sentences_and_paragraphs(find: Find) -> None:
    found = find('"Jalan ini rusak. Warga mengeluh.\n"Kami akan memperbaikinya," kata Ani.', "Ani")
    assert [f[1] for f in found] == ['Jalan ini rusak. Warga mengeluh.\n"Kami akan memperbaikinya']


def test_a_quotation_split_by_its_attribution_is_two(find: Find) -> None:
    found = find('"Jalan ini rusak," kata Ani. "Kami akan memperbaikinya."', "Ani")
    assert [(f[1], f[2], f[3]) for f in found] == [
        ("Jalan ini rusak", "kata", "Ani"),
        ("Kami akan memperbaikinya.", None, "Ani"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("\"Warga menyebutnya 'jalan hantu' sejak dulu,\" kata Ani.", id="single-in-double"),
        pytest.param("“Warga menyebutnya ‘jalan hantu’ sejak dulu,” kata Ani.", id="curly"),
        pytest.param('"Warga menyebutnya "jalan hantu" sejak dulu," kata Ani.', id="double-in-double"),
        pytest.param("'Warga menyebutnya \"jalan hantu\" sejak dulu,' kata Ani.", id="double-in-single"),
    ],
)
def test_marks_inside_marks_are_no_second_quotation(text: str, find: Find) -> None:
    kinds = [(f[0], f[1]) for f in find(text, "Ani")]
    assert kinds[0][0] == "direct"
    assert kinds[1:] == [("scare", "jalan hantu")]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Salat Jum'at di masjid Nurul Qur'an dipimpin Ma'ruf.", id="inside-words"),
        pytest.param("Lagu tahun '90-an dan '80-an diputar di sana.", id="years"),
        pytest.param("Anggota ‘Aisyiyah datang pagi-pagi.", id="ain"),
        pytest.param('Layar 17" dan 21" dijual murah.', id="inches"),
        pytest.param('Kata "" tidak berarti.', id="nothing-between"),
    ],
)
def test_no_quotation(text: str, find: Find) -> None:
    assert find(text) == []


def test_two_opening_marks_lost_one_after_the_other(find: Find) -> None:
    text = "Jalan ini rusak,” ujar Ani di Kediri. Kami akan memperbaikinya,” tukas Budi."
    assert [(f[1], f[4]) for f in find(text, "Ani; Budi")] == [
        ("Jalan ini rusak", "Ani"),
        ("Kami akan memperbaikinya", "Budi"),
    ]


def test_an_apostrophe_does_not_close(find: Find) -> None:
    found = find("'Salat Jum'at dipindah ke lapangan,' kata Ma'ruf.", "Ma'ruf")
    assert [(f[1], f[3]) for f in found] == [("Salat Jum'at dipindah ke lapangan", "Ma'ruf")]


def test_a_lost_mark_where_all_marks_are_single(find: Find) -> None:
    found = find("'Jalan ini rusak,' kata Ani. 'Tolong segera diperbaiki.", "Ani")
    assert [(f[0], f[1], f[4]) for f in found] == [
        ("direct", "Jalan ini rusak", "Ani"),
        ("direct", "Tolong segera diperbaiki.", "Ani"),
    ]
