import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tempo_reader.ui.wrapping import elide, is_narrow, offset_of_cell, wrap


def lines(text: str, width: int) -> list[str]:
    starts = list(wrap(text, width))
    return [text[a:b].rstrip(" ") for a, b in zip(starts, [*starts[1:], len(text)], strict=True)]


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        pytest.param("", 10, [""], id="empty"),
        pytest.param("satu dua tiga", 8, ["satu dua", "tiga"], id="after-a-blank"),
        pytest.param("satu dua tiga", 7, ["satu", "dua", "tiga"], id="a-word-is-not-cut"),
        pytest.param("satu      dua", 6, ["satu", "dua"], id="blanks-hang-over"),
        pytest.param("abcdefghij", 4, ["abcd", "efgh", "ij"], id="a-long-word-is-cut"),
        pytest.param("新闻报道说", 4, ["新闻", "报道", "说"], id="wide-characters-break-anywhere"),
        pytest.param("新闻 a", 5, ["新闻", "a"], id="a-wide-character-takes-two-cells"),
        pytest.param("é" * 5, 2, ["é" * 2, "é" * 2, "é"], id="marks-stay-on-their-letter"),
        pytest.param("👩‍👩‍👧 👩‍👩‍👧", 4, ["👩‍👩‍👧", "👩‍👩‍👧"], id="a-joined-emoji-is-one"),
        pytest.param("“masa kejayaan”", 6, ["“masa", "kejaya", "an”"], id="curly-marks-are-narrow"),
    ],
)
def test_lines_break(text: str, width: int, expected: list[str]) -> None:
    assert lines(text, width) == expected


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"])), st.integers(2, 40))
def test_no_character_is_lost_and_no_line_too_wide(text: str, width: int) -> None:
    starts = list(wrap(text, width))
    assert starts == sorted(set(starts))
    assert starts[0] == 0
    for line in lines(text, width):
        assert cell_len(line) <= width


@given(st.text(alphabet="abc dé“”—…–", max_size=300), st.integers(1, 30))
def test_the_quick_way_breaks_like_the_thorough_one(text: str, width: int) -> None:
    assert is_narrow(text)
    assert all(len(line) <= width for line in lines(text, width))


@pytest.mark.parametrize(
    ("text", "cell", "offset"),
    [
        ("abc", 1, 1),
        ("abc", 9, 3),
        ("新闻a", 0, 0),
        ("新闻a", 1, 0),
        ("新闻a", 2, 1),
        ("新闻a", 4, 2),
        ("", 0, 0),
    ],
)
def test_a_cell_is_found_in_the_text(text: str, cell: int, offset: int) -> None:
    assert offset_of_cell(text, cell) == offset


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("Kim Jong Un", 11, "Kim Jong Un"),
        ("Kim Jong Un", 8, "Kim Jon…"),
        ("Kim Jong Un", 9, "Kim Jong…"),
        ("新闻报道", 5, "新闻…"),
        ("新闻报道", 8, "新闻报道"),
        ("ab", 1, "…"),
    ],
)
def test_names_are_elided_with_care(text: str, width: int, expected: str) -> None:
    assert elide(text, width) == expected
