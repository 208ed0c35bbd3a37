"""Whose words they are."""

from collections.abc import Callable

import pytest

Find = Callable[..., list[tuple[str, str, str | None, str | None, str | None]]]


@pytest.mark.parametrize(
    ("text", "people", "name"),
    [
        pytest.param(
            'Ani Rahayu menilai jalan itu rusak. "Tolong diperbaiki," kata Ani.',
            "Ani Rahayu/Ani",
            "Ani Rahayu",
            id="shorter-name",
        ),
        pytest.param(
            'Ani Rahayu menilai jalan itu rusak. "Tolong diperbaiki," katanya.',
            "Ani Rahayu",
            "Ani Rahayu",
            id="suffix-means-who-spoke-last",
        ),
        pytest.param(
            'Ketua RT Ani Rahayu menyayangkan jalan yang rusak. "Tolong diperbaiki," ujar dia.',
            "Ani Rahayu",
            "Ani Rahayu",
            id="pronoun-means-the-subject-before",
        ),
        pytest.param(
            'Ani menilai jalan itu rusak. Budi Santoso datang dari Kediri. "Tolong diperbaiki," ujarnya.',
            "Ani; Budi Santoso",
            "Budi Santoso",
            id="someone-new-takes-the-word",
        ),
        pytest.param(
            'Budi pulang. Ani menilai jalan itu rusak. Budi tiba. "Tolong diperbaiki," ujarnya.',
            "Ani; Budi",
            "Ani",
            id="someone-known-does-not",
        ),
        pytest.param(
            'Ani menilai jalan itu rusak dan menyalahkan Budi. "Tolong diperbaiki," ujarnya.',
            "Ani; Budi",
            "Ani",
            id="an-object-does-not",
        ),
        pytest.param(
            'Hal itu disampaikan Ani Rahayu kemarin. "Tolong diperbaiki," ujarnya.',
            "Ani Rahayu",
            "Ani Rahayu",
            id="agent-of-a-passive",
        ),
        pytest.param(
            'Ani Rahayu menilai jalan itu rusak. "Tolong diperbaiki," kata wanita yang berjualan di sana ini.',
            "Ani Rahayu",
            "Ani Rahayu",
            id="role-with-a-clause",
        ),
        pytest.param(
            'Ani Rahayu menilai jalan itu rusak. "Tolong diperbaiki," kata politikus Partai Senja itu.',
            "Ani Rahayu",
            "Ani Rahayu",
            id="role-with-a-demonstrative",
        ),
        pytest.param(
            '"Tolong diperbaiki," katanya. Ani kini tinggal di Kediri.',
            "Ani",
            "Ani",
            id="a-name-taken-for-known-may-follow",
        ),
        pytest.param(
            '"Tolong diperbaiki," kata Bupati. Ani juga menjelaskan jalan itu rusak.',
            "Ani",
            "Ani",
            id="juga-says-that-the-title-was-hers",
        ),
        pytest.param(
            'Ani menilai jalan itu rusak. Para sopir mengaku tidak tahu. "Tolong diperbaiki," ujarnya.',
            "Ani",
            "Ani",
            id="several-people-between",
        ),
        pytest.param(
            'Menurut Ani, jalan itu rusak. Dirinya menilai hujan lebat. "Tolong diperbaiki," ujarnya.',
            "Ani",
            "Ani",
            id="dirinya",
        ),
        pytest.param(
            'Ani menilai jalan itu rusak. "Tolong diperbaiki," ucap inisiator gerakan itu.',
            "Ani",
            "Ani",
            id="role-that-no-list-holds",
        ),
        pytest.param(
            'Ani menilai jalan itu rusak. Suami Budi datang. "Tolong diperbaiki," ujarnya.',
            "Ani; Suami Budi",
            "Ani",
            id="kin-taken-for-a-name",
        ),
        pytest.param(
            'Ani menilai jalan itu rusak. Rumah Budi roboh. "Tolong diperbaiki," ujarnya.',
            "Ani; Budi",
            "Ani",
            id="owner-of-a-subject",
        ),
    ],
)
def test_a_name(text: str, people: str, name: str, find: Find) -> None:
    assert [f[4] for f in find(text, people) if f[1].startswith("Tolong")] == [name]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        pytest.param('"Tolong diperbaiki," katanya.', "", id="nobody"),
        pytest.param('"Tolong diperbaiki, Ani," katanya.', "Ani", id="name-only-in-the-quote"),
        pytest.param(
            'Ia bahkan menyalahkan Ani. "Tolong diperbaiki," ujarnya.', "Ani", id="name-only-as-an-object"
        ),
        pytest.param(
            '"Tolong diperbaiki," katanya. Ketua RT itu menilai Ani keliru.', "Ani", id="role-without-a-name"
        ),
        pytest.param(
            '"Tolong diperbaiki," katanya. Ketua RT Ani Rahayu mengatakan jalan rusak.',
            "Ani Rahayu",
            id="somebody-introduced-afterwards",
        ),
        pytest.param(
            'Ani menilai jalan itu rusak. Seorang warga menilai jalan itu baik. "Tolong diperbaiki," katanya.',
            "Ani",
            id="somebody-without-a-name-spoke-last",
        ),
        pytest.param(
            '"Tolong diperbaiki," kata Bupati. Ani menjelaskan jalan itu rusak.',
            "Ani",
            id="a-title-and-somebody-else",
        ),
        pytest.param(
            '"Ani sakit," ujarnya. Ani dirawat di rumah sakit. "Tolong diperbaiki," ujarnya.',
            "Ani",
            id="somebody-to-whom-things-are-done",
        ),
        pytest.param(
            'Ani memecahkan piring. "Tolong diperbaiki jalan di depan rumah kami.',
            "Ani",
            id="no-cue-at-all",
        ),
        pytest.param('Ani menilai jalan itu rusak. "Tolong diperbaiki," kata mereka.', "Ani", id="plural"),
        pytest.param(
            'Ani menilai jalan itu rusak. "Tolong diperbaiki," kata seorang warga.', "Ani", id="indefinite"
        ),
    ],
)
def test_no_name_rather_than_a_wrong_one(text: str, people: str, find: Find) -> None:
    assert [f[4] for f in find(text, people) if f[1].startswith("Tolong")] == [None]


def test_a_title_means_its_only_holder(find: Find) -> None:
    text = 'Gubernur Jawa Timur Ani Rahayu tiba. Budi pulang. "Tolong diperbaiki," kata Gubernur.'
    roles = {"Ani Rahayu": "Gubernur Jawa Timur"}
    assert [f[4] for f in find(text, "Ani Rahayu; Budi", roles=roles)] == ["Ani Rahayu"]


def test_an_organisation_stands_for_itself(find: Find) -> None:
    assert find('"Hujan akan turun," lapor BMKS.', "", "BMKS")[0][4] == "BMKS"


def test_the_paper_is_the_one_that_was_named(find: Find) -> None:
    text = (
        "Hujan akan turun, demikian laporan surat kabar Senja Pos. Surat kabar itu menulis bahwa jalan rusak."
    )
    assert [f[4] for f in find(text.replace("Surat kabar itu", "Dan surat kabar itu"))] == [
        "surat kabar Senja Pos",
        "surat kabar Senja Pos",
    ]


def test_a_shortened_first_name(find: Find) -> None:
    text = '"Hujan akan turun," kata Bernardus Santoso. Bernard menjelaskan, jalan akan rusak.'
    assert [f[4] for f in find(text, "Bernardus Santoso; Bernard")] == ["Bernardus Santoso"] * 2


def test_a_rank_is_no_part_of_the_name(find: Find) -> None:
    text = '"Hujan akan turun," kata Mayor Ani Rahayu. Menurut Rahayu, jalan akan rusak.'
    assert [f[4] for f in find(text, "Mayor Ani Rahayu/Rahayu")] == ["Ani Rahayu"] * 2


def test_a_name_that_the_entities_lack(find: Find) -> None:
    text = '"Hujan akan turun," kata Ketua RT Ani Rahayu. "Jalan akan rusak," kata Ani.'
    assert [f[4] for f in find(text)] == ["Ani Rahayu"] * 2


def test_a_degree_is_no_part_of_the_name(find: Find) -> None:
    text = '"Hujan akan turun," kata Ani Rahayu SH. "Jalan akan rusak," kata Ani.'
    assert [f[4] for f in find(text, "Ani Rahayu SH/Ani")] == ["Ani Rahayu"] * 2


def test_menurut_pengakuannya_means_who_spoke(find: Find) -> None:
    text = "Ani menilai jalan itu rusak. Menurut pengakuannya, hujan turun sejak pagi."
    assert [f[3:] for f in find(text, "Ani")] == [("Ani", "Ani"), ("nya", "Ani")]


def test_the_nearer_of_two_with_the_same_name(find: Find) -> None:
    text = "Ani Rahayu tiba. Ani Lestari menyusul. Ani mengatakan jalan itu rusak."
    assert [f[4] for f in find(text, "Ani Rahayu; Ani Lestari")] == ["Ani Lestari"]


def test_two_names_together_are_no_fuller_form_of_one(find: Find) -> None:
    text = 'Ani dan Budi mengatakan jalan itu rusak. "Tolong diperbaiki," kata Ani.'
    assert [f[4] for f in find(text, "Ani; Budi")] == ["Ani dan Budi", "Ani"]


def test_two_names_run_together_in_a_quote_are_nobodys(find: Find) -> None:
    text = '"Kata orang, Ani Budi mirip," ujar Budi. "Tidak juga," jawab Ani.'
    assert [f[4] for f in find(text, "Ani Budi; Ani; Budi")] == ["Budi", "Ani"]
