import pytest

from tempo_reader.ui.layout import Block, BlockKind, Insertion, Layout

FIRST = "Wali Kota meninjau jembatan pada Rabu depan."
SECOND = "Warga mengeluh."
WEDNESDAY = FIRST.index("Rabu depan") + len("Rabu depan")


@pytest.fixture
def page() -> Layout:
    blocks = [
        Block(BlockKind.TITLE, "Jembatan Ditutup"),
        Block(BlockKind.BODY, FIRST, 0, (Insertion(WEDNESDAY, " [6 Maret]"),)),
        Block(BlockKind.BODY, SECOND, len(FIRST) + 2),
        Block(BlockKind.CREDIT, "ANTARA"),
    ]
    return Layout(blocks, 20)


def words(page: Layout, y: int) -> str | None:
    line = page.line(y)
    return None if line is None else page.shown(line.block)[line.begin : line.end]


def test_blocks_are_set_apart_by_one_empty_line(page: Layout) -> None:
    assert [words(page, y) for y in range(page.height)] == [
        "Jembatan Ditutup", None, "Wali Kota meninjau", "jembatan pada Rabu", "depan [6 Maret].", None,
        "Warga mengeluh.", None, "ANTARA",
    ]  # fmt: skip


def test_nothing_is_outside(page: Layout) -> None:
    assert page.line(-1) is None
    assert page.line(page.height) is None


@pytest.mark.parametrize(
    ("offset", "y"), [(0, 2), (FIRST.index("Rabu"), 3), (WEDNESDAY, 4), (len(FIRST) + 2, 6), (10_000, 6)]
)
def test_an_offset_has_its_line(page: Layout, offset: int, y: int) -> None:
    assert page.y_of(offset) == y


@pytest.mark.parametrize("offset", [0, 5, WEDNESDAY - 1, WEDNESDAY, len(FIRST) - 1])
def test_offsets_survive_the_way_to_the_screen_and_back(page: Layout, offset: int) -> None:
    assert page.to_article(1, page.to_shown(1, offset)) == offset


def test_an_inserted_word_leads_to_the_words_after_it(page: Layout) -> None:
    inserted = page.shown(1).index("6 Maret")
    assert page.to_article(1, inserted) == WEDNESDAY
    assert page.inserted(1, 0, len(page.shown(1))) == [(WEDNESDAY, WEDNESDAY + len(" [6 Maret]"))]


def test_what_is_not_the_articles_has_no_offset(page: Layout) -> None:
    assert page.to_article(0, 3) is None
    assert page.to_article(3, 0) is None
