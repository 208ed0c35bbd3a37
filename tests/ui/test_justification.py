from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tempo_reader.ui.justification import WIDEST, extra_blanks, narrowed, widen
from tempo_reader.ui.layout import Block, BlockKind, Insertion, Layout


def drawn(words: str, width: int, *, from_right: bool = False) -> str:
    return widen(words, extra_blanks(words, width, from_right=from_right), 0, len(words))


@pytest.mark.parametrize(
    ("words", "width", "expected"),
    [
        pytest.param("satu dua tiga", 13, "satu dua tiga", id="full"),
        pytest.param("satu dua tiga", 15, "satu  dua  tiga", id="all-alike"),
        pytest.param("satu dua tiga", 14, "satu  dua tiga", id="the-first-is-wider"),
        pytest.param("satu dua tiga", 17, "satu   dua   tiga", id="as-wide-as-can-be"),
        pytest.param("satu dua tiga", 18, "satu dua tiga", id="too-wide-stays-ragged"),
        pytest.param("satudua", 10, "satudua", id="no-blank"),
        pytest.param("", 10, "", id="empty"),
        pytest.param("a b\xa0c d", 9, "a  b\xa0c  d", id="a-blank-that-binds-is-not-widened"),
        pytest.param("新闻 报道 说", 14, "新闻  报道  说", id="wide-characters"),
        pytest.param("a  b c", 8, "a   b  c", id="two-blanks-are-one-gap"),
        pytest.param("e\u0301 e\u0301 b", 7, "e\u0301  e\u0301  b", id="marks-take-no-cell"),
    ],
)
def test_words_are_set_flush(words: str, width: int, expected: str) -> None:
    assert drawn(words, width) == expected


def test_the_wider_gaps_are_spread_and_change_sides() -> None:
    assert drawn("a b c d e", 11) == "a  b c  d e"
    assert drawn("a b c d e", 11, from_right=True) == "a b  c d  e"


SENTENCE = st.lists(st.text(alphabet="abcdé“新👩", min_size=1, max_size=9), max_size=12).map(" ".join)


@given(SENTENCE, st.integers(1, 80), st.booleans())
def test_a_line_is_full_or_as_it_was(words: str, width: int, from_right: bool) -> None:
    line = drawn(words, width, from_right=from_right)
    assert line == words or cell_len(line) == width
    assert line.split() == words.split()
    gaps = [len(list(run)) for blank, run in groupby(line, key=" ".__eq__) if blank]
    assert max(gaps, default=1) <= WIDEST
    assert max(gaps, default=1) - min(gaps, default=1) <= 1


@given(SENTENCE, st.integers(1, 80), st.booleans())
def test_every_character_is_found_where_it_is_drawn(words: str, width: int, from_right: bool) -> None:
    extra = extra_blanks(words, width, from_right=from_right)
    line = widen(words, extra, 0, len(words))
    places = [narrowed(place, extra) for place in range(len(line) + 1)]
    assert [words[place] for place in places[:-1]] == [*line]
    assert places[-1] == len(words)
    assert sorted({*places}) == [*range(len(words) + 1)]


@given(SENTENCE, st.integers(1, 80), st.data())
def test_a_line_may_be_drawn_in_pieces(words: str, width: int, data: st.DataObject) -> None:
    extra = extra_blanks(words, width, from_right=False)
    cut = data.draw(st.integers(0, len(words)))
    pieces = widen(words, extra, 0, cut) + widen(words, extra, cut, len(words))
    assert pieces == widen(words, extra, 0, len(words))


PARAGRAPH = "Warga di Palu menunggu jembatan baru itu sejak lama, kata wali kota."


@pytest.mark.parametrize(
    ("kind", "flush"), [(kind, kind is BlockKind.BODY) for kind in BlockKind], ids=lambda value: str(value)
)
def test_only_the_body_is_justified_and_never_a_last_line(kind: BlockKind, flush: bool) -> None:
    page = Layout([Block(kind, PARAGRAPH, 0)], 24, justified=True)
    lines = [line for y in range(page.height) if (line := page.line(y))]
    assert len(lines) == 3
    assert [len(page.words(line)) == 24 for line in lines] == [flush, flush, False]
    assert not lines[-1].extra


def test_offsets_are_those_of_the_text() -> None:
    note = Insertion(PARAGRAPH.index(" baru"), " [2024]")
    ragged, flush = (
        Layout([Block(BlockKind.BODY, PARAGRAPH, 7, (note,))], 24, justified=on) for on in (False, True)
    )
    assert flush.height == ragged.height
    for y in range(flush.height):
        line = flush.line(y)
        assert line is not None
        drawn_words = flush.words(line)
        found = [flush.offset_from(y, column) for column in range(len(drawn_words))]
        assert found == sorted(found, key=lambda offset: offset or 0)
        assert {*found} == {ragged.offset_from(y, n) for n in range(line.end - line.begin)}


@pytest.mark.parametrize("justified", [False, True])
def test_a_place_leads_back_to_its_offset(justified: bool) -> None:
    note = Insertion(PARAGRAPH.index(" baru"), " [2024]")
    page = Layout([Block(BlockKind.BODY, PARAGRAPH, 7, (note,))], 24, justified=justified)
    for at, char in enumerate(PARAGRAPH):
        if char != " ":
            column, y = page.place_of(at + 7)
            assert page.offset_from(y, column) == at + 7
