import pytest

from tempo_reader.domain.span import Span
from tempo_reader.ui.span_index import SpanIndex

INDEX = SpanIndex([(Span(10, 20), "b"), (Span(0, 5), "a"), (Span(12, 14), "c"), (Span(30, 31), "d")])


@pytest.mark.parametrize(
    ("start", "end", "found"),
    [(0, 1, "a"), (5, 10, ""), (4, 11, "ab"), (13, 15, "bc"), (19, 31, "bd"), (0, 99, "abcd"), (20, 30, "")],
)
def test_what_overlaps_is_found_in_reading_order(start: int, end: int, found: str) -> None:
    assert "".join(name for _, name in INDEX.overlapping(start, end)) == found


@pytest.mark.parametrize(
    ("offset", "name"), [(0, "a"), (5, None), (11, "b"), (12, "c"), (30, "d"), (31, None)]
)
def test_the_shortest_on_an_offset_is_found(offset: int, name: str | None) -> None:
    found = INDEX.at(offset)
    assert (found[1] if found else None) == name


@pytest.mark.parametrize(
    ("offset", "after", "before"), [(0, "b", None), (10, "c", "a"), (30, None, "c"), (99, None, "d")]
)
def test_neighbours(offset: int, after: str | None, before: str | None) -> None:
    following, preceding = INDEX.after(offset), INDEX.before(offset)
    assert (following[1] if following else None) == after
    assert (preceding[1] if preceding else None) == before


def test_an_empty_index_finds_nothing() -> None:
    empty: SpanIndex[str] = SpanIndex(())
    assert empty.overlapping(0, 10) == []
    assert empty.at(0) is empty.after(0) is empty.before(9) is None
