import pytest

from tempo_reader.domain.article import ParagraphKind
from tempo_reader.loading.layout import lines_of
from tempo_reader.loading.roles import roles_of

B, S, C, R, K = (
    ParagraphKind.BODY,
    ParagraphKind.SUBHEADING,
    ParagraphKind.CAPTION,
    ParagraphKind.RELATED,
    ParagraphKind.CREDIT,
)
FIRST = "Presiden meresmikan bendungan itu."
SECOND = "Petani di hilir menunggu airnya."

ARTICLES = [
    pytest.param([FIRST, "REUTERS"], [B, K], id="closing-agency"),
    pytest.param([FIRST, "DINI TEJA"], [B, K], id="closing-reporter"),
    pytest.param([FIRST, "DINI TEJA", "Baca juga: Sawah Kering"], [B, K, R], id="links-below-the-reporter"),
    pytest.param([FIRST, "DINI TEJA", "REUTERS", "Iklan"], [B, K, K, R], id="two-credits"),
    pytest.param(["BENDUNGAN BARU", FIRST, SECOND], [B, B, B], id="headline-in-capitals"),
    pytest.param([FIRST, "KRONOLOGI", SECOND], [B, S, B], id="subheading-in-capitals"),
    pytest.param([FIRST, "Menunggu Air", SECOND], [B, S, B], id="subheading"),
    pytest.param([FIRST, "Menunggu Air", "Di Hilir", SECOND], [B, S, S, B], id="two-subheadings"),
    pytest.param([FIRST, "Beras", "Gula", "Telur", SECOND], [B, B, B, B, B], id="list"),
    pytest.param(["Ada dua acara:", "Tari", "Lomba", SECOND], [B, B, B, B], id="list-below-a-colon"),
    pytest.param([FIRST, "Menunggu Air"], [B, B], id="nothing-below"),
    pytest.param([FIRST, "Menunggu Air", "REUTERS"], [B, B, K], id="nothing-below-but-a-credit"),
    pytest.param(
        [FIRST, "Baca juga:", "Sawah Kering", "Mengapa Hujan Terlambat?", SECOND], [B, R, R, R, B], id="links"
    ),
    pytest.param([FIRST, "Berita Terpopuler", "Sawah Kering", "REUTERS"], [B, R, R, K], id="closing-links"),
    pytest.param([FIRST, "Baca juga: Sawah Kering", "Menunggu Air", SECOND], [B, R, S, B], id="one-link"),
    pytest.param(["Perbesar", "Bendungan dari udara.", FIRST], [R, C, B], id="caption-below-the-button"),
    pytest.param(["Perbesar", "TEMPO.CO, Blora - " + FIRST, SECOND], [R, B, B], id="no-caption-there"),
    pytest.param(["Bendungan dari udara.", "Bendungan dari udara.", FIRST], [C, C, B], id="caption-twice"),
    pytest.param(["REUTERS"], [B], id="a-credit-alone"),
    pytest.param(["Baca juga: Sawah Kering", "REUTERS"], [B, B], id="nothing-but-links-and-credits"),
]


@pytest.mark.parametrize(("lines", "roles"), ARTICLES)
def test_a_lines_place_says_what_it_is_for(lines: list[str], roles: list[ParagraphKind]) -> None:
    assert roles_of(lines_of("\n".join(lines))) == roles


def test_no_lines_have_no_roles() -> None:
    assert roles_of([]) == []
