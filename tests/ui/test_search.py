import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tempo_reader.ui.search import BadPattern, find


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        pytest.param("Rusia dan RUSIA", "rusia", ["Rusia", "RUSIA"], id="case"),
        pytest.param("Café, cafe", "cafe", ["Café", "cafe"], id="accents"),
        pytest.param("cafe\u0301 ramai", "café", ["cafe\u0301"], id="combining-marks"),
        pytest.param(
            "Korea\n\nUtara, Korea  Utara", "korea utara", ["Korea\n\nUtara", "Korea  Utara"], id="blanks"
        ),
        pytest.param("a.b axb", "a.b", ["a.b"], id="marks-are-no-pattern"),
        pytest.param("Straße", "strasse", ["Straße"], id="one-letter-for-two"),
        pytest.param(
            "pasal 12, pasal 7", r"/pasal \d+/", ["pasal 12", "pasal 7"], id="pattern-between-slashes"
        ),
        pytest.param("dan/atau", "/", ["/"], id="a-slash-alone"),
        pytest.param("apa saja", "  ", [], id="blanks-alone"),
        pytest.param("apa saja", "tidak", [], id="nothing"),
        pytest.param("aaa", "/b*/", [], id="empty-matches-do-not-count"),
    ],
)
def test_words_are_found_as_people_type_them(text: str, query: str, found: list[str]) -> None:
    assert [span.of(text) for span in find(text, query)] == found


def test_a_wrong_pattern_is_said_to_be_one() -> None:
    with pytest.raises(BadPattern):
        find("teks", "/(/")


@given(st.text(), st.text(max_size=8))
def test_hits_lie_in_the_text_in_order(text: str, query: str) -> None:
    try:
        hits = find(text, query)
    except BadPattern:
        return
    for before, after in itertools.pairwise(hits):
        assert before.start < before.end
        assert before.start <= after.start
    assert all(0 <= hit.start < hit.end <= len(text) for hit in hits)
