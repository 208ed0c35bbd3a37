"""Indonesian words and numbers that mislead, in an article of Thursday, 19 September 2019."""

import datetime

import pytest

from tempo_reader.domain.article import Article, Origin, Paragraph, ParagraphKind, Publication
from tempo_reader.domain.span import Span
from tempo_reader.extraction.document import prepare
from tempo_reader.extraction.time_expressions import find_time_expressions

PUBLISHED = datetime.date(2019, 9, 19)


def brief(text: str) -> str:
    """Return the sentence's expressions as "words=value", with the modifier in brackets."""
    paragraph = Paragraph(ParagraphKind.BODY, text, Span(0, len(text)))
    publication = Publication(PUBLISHED, origin=Origin.GIVEN)
    expressions = find_time_expressions(prepare(Article(text, (paragraph,), published=publication)))
    return "; ".join(
        f"{e.span.of(text)}={e.value}" + (f" [{e.modifier.value}]" if e.modifier else "") for e in expressions
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sewa rumahnya dua juta perbulan di sini.", "perbulan=P1M"),
        ("Ongkosnya 90 juta pertahun untuk satu kios.", "pertahun=P1Y"),
        ("Ia menjahit lima baju perharinya di kios.", "perharinya=P1D"),
        ("Mesin itu mengisap 30 liter perdetik dari sungai.", "perdetik=PT1S"),
        ("Bus melaju 80 kilometer perjam di tol.", ""),
        ("Kapal itu memuat ratusan ton seharinya.", "seharinya=P1D"),
        ("Pabrik itu merugi pada kuartal ketiganya tahun ini.", "kuartal ketiganya tahun ini=2019-Q3"),
        ("Keuntungan paruh pertamanya turun tajam.", "paruh pertamanya=2019-H1"),
    ],
    ids=lambda value: value[:40] if value.endswith(".") else None,
)
def test_words_joined_to_their_unit(text: str, found: str) -> None:
    assert brief(text) == found
