"""Any mess of marks and cues: no crash, and spans that fit."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tempo_reader.domain.quote import Quote, QuoteKind

QuotesOf = Callable[[str], tuple[Quote, ...]]

PIECES = st.sampled_from(
    [
        '"',
        "'",
        "“",
        "”",
        "‘",
        "’",
        "«",
        "»",
        "„",
        "''",
        "`",
        ",",
        ".",
        "?",
        "!",
        ":",
        ";",
        "…",
        "-",
        "(",
        ")",
        "\n",
        " ",
        "  ",
        "\t",
        "\u00a0",
        "\u200b",
        "\x00",
        "🙂",
        "é",
        "İ",
        "ß",
        "kata",
        "katanya",
        "ujar",
        "dia",
        "ia",
        "nya",
        "menurut",
        "Menurut",
        "mengatakan",
        "bahwa",
        "yang",
        "Ani",
        "Budi",
        "Ketua",
        "RT",
        "demikian",
        "laporan",
        "itu",
        "dan",
        "di",
        "Senin",
        "dikatakan",
        "jelas",
        "film",
        "17",
        "kami",
        "tidak",
        "Kata",
        "seorang",
        "warga",
        "sambil",
    ]
)
MESS = st.lists(PIECES, max_size=40).flatmap(
    lambda pieces: st.sampled_from(["", " "]).map(lambda glue: glue.join(pieces))
)


def check(text: str, quotes: tuple[Quote, ...]) -> None:
    spans = [quote.span for quote in quotes]
    assert spans == sorted(spans, key=lambda s: (s.start, -s.end))
    for quote in quotes:
        assert 0 <= quote.span.start < quote.span.end <= len(text)
        words = quote.span.of(text)
        assert words == words.strip()
        for part in (quote.cue, quote.speaker):
            assert part is None or 0 <= part.start < part.end <= len(text)
        if quote.kind is QuoteKind.SCARE:
            assert (quote.cue, quote.speaker, quote.speaker_name) == (None, None, None)


@settings(deadline=None, max_examples=300)
@given(text=MESS)
def test_pieces_of_news_in_any_order(text: str, quotes_of: QuotesOf) -> None:
    check(text, quotes_of(text))


@settings(deadline=None, max_examples=100)
@given(text=st.text(max_size=200))
def test_any_text(text: str, quotes_of: QuotesOf) -> None:
    check(text, quotes_of(text))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param('"', id="one-mark"),
        pytest.param('"' * 5000, id="only-marks"),
        pytest.param("\"'“”‘’" * 2000, id="every-mark"),
        pytest.param('"kata ' * 3000, id="opening-marks-and-cues"),
        pytest.param(", kata dia" * 3000, id="cues"),
        pytest.param("Ani mengatakan bahwa " * 3000, id="verbs"),
        pytest.param("kata Ani dan " * 3000, id="names"),
        pytest.param("(" * 5000 + "kata", id="brackets"),
        pytest.param("a" * 100_000, id="one-word"),
        pytest.param("\n" * 10_000, id="line-breaks"),
    ],
)
def test_a_pathological_text(text: str, quotes_of: QuotesOf) -> None:
    check(text, quotes_of(text))
