"""Reported speech without marks."""

from collections.abc import Callable

import pytest

Find = Callable[..., list[tuple[str, str, str | None, str | None, str | None]]]

PEOPLE = "Ani; Budi"


@pytest.mark.parametrize(
    ("text", "words", "cue", "speaker"),
    [
        pytest.param("Ani mengatakan jalan itu rusak.", "jalan itu rusak", "mengatakan", "Ani", id="verb"),
        pytest.param("Menurut Ani, jalan itu rusak.", "jalan itu rusak", "Menurut", "Ani", id="menurut"),
        pytest.param(
            "Menurut Ani, mengutip laporan warga, jalan itu rusak.",
            "jalan itu rusak",
            "Menurut",
            "Ani",
            id="menurut-aside",
        ),
        pytest.param(
            "Menurut Ani, ketua RT setempat, jalan itu rusak.",
            "jalan itu rusak",
            "Menurut",
            "Ani",
            id="menurut-apposition",
        ),
        pytest.param("Menurutnya jalan itu rusak.", "jalan itu rusak", "Menurutnya", "nya", id="menurutnya"),
        pytest.param(
            "Menurut dia, dengan hujan ini jalan rusak.",
            "dengan hujan ini jalan rusak",
            "Menurut",
            "dia",
            id="menurut-dia",
        ),
        pytest.param(
            "Jalan itu rusak sejak lama, kata Ani.", "Jalan itu rusak sejak lama", "kata", "Ani", id="behind"
        ),
        pytest.param(
            "Jalan itu rusak sejak lama, kata Ani di Kediri, Senin.",
            "Jalan itu rusak sejak lama",
            "kata",
            "Ani",
            id="behind-with-place",
        ),
        pytest.param(
            "Jalan itu rusak sejak lama, kata Ani, mengutip Budi.",
            "Jalan itu rusak sejak lama",
            "kata",
            "Ani",
            id="behind-with-aside",
        ),
        pytest.param(
            "Jalan itu rusak sejak lama, menurut Ani.",
            "Jalan itu rusak sejak lama",
            "menurut",
            "Ani",
            id="menurut-behind",
        ),
        pytest.param(
            "Jalan itu rusak sejak lama, Ani menjelaskan.",
            "Jalan itu rusak sejak lama",
            "menjelaskan",
            "Ani",
            id="verb-at-the-end",
        ),
        pytest.param(
            "Jalan itu rusak, demikian laporan Ani.",
            "Jalan itu rusak",
            "laporan",
            "Ani",
            id="demikian-laporan",
        ),
        pytest.param(
            "Jalan itu, kata Ani, rusak sejak lama.",
            "Jalan itu, kata Ani, rusak sejak lama",
            "kata",
            "Ani",
            id="medial",
        ),
        pytest.param(
            "Bahkan, ujar dia, jalan itu rusak.",
            "Bahkan, ujar dia, jalan itu rusak",
            "ujar",
            "dia",
            id="medial-behind-one-word",
        ),
        pytest.param(
            "Dalam hal ini kata Ani, jalan itu rusak.",
            "Dalam hal ini kata Ani, jalan itu rusak",
            "kata",
            "Ani",
            id="medial-without-a-comma",
        ),
        pytest.param(
            "Selain hujan, menurut Ani, truk merusak jalan.",
            "Selain hujan, menurut Ani, truk merusak jalan",
            "menurut",
            "Ani",
            id="menurut-medial",
        ),
        pytest.param("Kata Ani, jalan itu rusak.", "jalan itu rusak", "Kata", "Ani", id="kata-in-front"),
        pytest.param(
            "Jika hujan turun, Ani berujar, jalan itu rusak.",
            "Jika hujan turun, Ani berujar, jalan itu rusak",
            "berujar",
            "Ani",
            id="condition-belongs-to-it",
        ),
        pytest.param("Dikatakan bahwa jalan itu rusak.", "jalan itu rusak", "Dikatakan", None, id="passive"),
        pytest.param(
            "Dikatakan Ani, jalan itu rusak.", "jalan itu rusak", "Dikatakan", "Ani", id="passive-with-agent"
        ),
        pytest.param(
            "Ani pulang, namun mengatakan jalan itu rusak.",
            "jalan itu rusak",
            "mengatakan",
            "Ani",
            id="subject-of-the-verb-before",
        ),
        pytest.param(
            "Hal itu, Ani mengatakan, penting bagi warga.",
            "Hal itu, Ani mengatakan, penting bagi warga",
            "mengatakan",
            "Ani",
            id="subject-in-front",
        ),
        pytest.param(
            "Ditambahkan Ani, ketua panitia kota, jalan itu rusak.",
            "jalan itu rusak",
            "Ditambahkan",
            "Ani",
            id="apposition-behind-an-agent",
        ),
        pytest.param(
            "Menurut penelitian yang dilakukan kantor berita, Senjaku, jalan itu rusak.",
            "jalan itu rusak",
            "Menurut",
            "penelitian",
            id="name-behind-a-clause",
        ),
        pytest.param(
            "Jalan itu benar-benar rusak parah, ujar Ani, seorang warga dan penulis buku baru itu di Kediri.",
            "Jalan itu benar-benar rusak parah",
            "ujar",
            "Ani",
            id="apposition-at-the-end",
        ),
        pytest.param(
            "Alasannya, kata Ani di Kediri, Senin (3/4), jalan itu rusak.",
            "Alasannya, kata Ani di Kediri, Senin (3/4), jalan itu rusak",
            "kata",
            "Ani",
            id="medial-with-place-and-day",
        ),
    ],
)
def test_a_report(text: str, words: str, cue: str, speaker: str | None, find: Find) -> None:
    assert [f[:4] for f in find(text, PEOPLE)] == [("indirect", words, cue, speaker)]


def test_only_the_outermost_report_counts(find: Find) -> None:
    found = find("Menurut Ani, Budi mengatakan jalan itu rusak.", PEOPLE)
    assert [f[1:4] for f in found] == [("Budi mengatakan jalan itu rusak", "Menurut", "Ani")]


def test_two_reports_beside_each_other(find: Find) -> None:
    found = find("Ani mengatakan jalan itu rusak, sedangkan Budi menilai jalan itu baik.", PEOPLE)
    assert [(f[1], f[3]) for f in found] == [("jalan itu rusak", "Ani"), ("jalan itu baik", "Budi")]


def test_a_report_in_a_subordinate_clause(find: Find) -> None:
    found = find("Meski Ani menyatakan jalan itu rusak, Budi mengatakan jalan itu baik.", PEOPLE)
    assert [(f[1], f[3]) for f in found] == [("jalan itu rusak", "Ani"), ("jalan itu baik", "Budi")]


def test_marks_that_hold_all_that_was_said_are_no_report_besides(find: Find) -> None:
    found = find("Ani duduk sambil mengatakan “Saya lelah sekali.” Budi tertawa.", PEOPLE)
    assert [f[:4] for f in found] == [("direct", "Saya lelah sekali.", "mengatakan", "Ani")]


def test_nothing_inside_marks_that_go_on_is_a_report(find: Find) -> None:
    text = (
        "Ani resah. “Hasil itu menjawab hal yang kita nilai rusak sejak lama” “Mari kita mulai,” tutup Ani."
    )
    assert [f[0] for f in find(text, PEOPLE)] == ["direct", "direct"]


def test_nothing_inside_a_direct_quote_is_a_report(find: Find) -> None:
    assert [f[0] for f in find('"Budi mengatakan jalan itu rusak," kata Ani.', PEOPLE)] == ["direct"]


def test_a_part_in_marks_and_the_clause_around_it(find: Find) -> None:
    found = find('Ani mengatakan jalan itu "rusak parah sejak dulu" dan sempit.', PEOPLE)
    assert [(f[0], f[1], f[4]) for f in found] == [
        ("indirect", 'jalan itu "rusak parah sejak dulu" dan sempit', "Ani"),
        ("direct", "rusak parah sejak dulu", "Ani"),
    ]


def test_speech_whose_marks_were_stripped_reaches_back_over_sentences(find: Find) -> None:
    text = "Ani Rahayu datang ke Kediri. Jalan itu rusak. Kami akan memperbaikinya, kata Ani."
    assert [f[1] for f in find(text, "Ani Rahayu/Ani")] == ["Jalan itu rusak. Kami akan memperbaikinya"]


def test_who_is_called_pak_is_spoken_of_in_stripped_speech(find: Find) -> None:
    text = "Jalan itu rusak. Kami sudah menelepon Pak Budi Santoso. Dia akan memperbaikinya, kata Ani."
    assert find(text, "Ani; Budi Santoso")[0][1].startswith("Jalan itu rusak.")


def test_a_text_with_marks_has_no_stripped_speech(find: Find) -> None:
    text = 'Jalan itu rusak. Kami akan memperbaikinya, kata Ani. "Itu janji," ujarnya.'
    assert find(text, "Ani")[0][1] == "Kami akan memperbaikinya"
