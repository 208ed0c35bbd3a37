"""What a careful reader finds in the bundled article, with the entities that the program finds itself."""

import pytest

from tempo_reader.domain.quote import Quote, QuoteKind
from tempo_reader.extraction.document import prepare
from tempo_reader.extraction.entities import find_entities
from tempo_reader.extraction.quotes import find_quotes
from tempo_reader.loading.text import article_from_text
from tempo_reader.resources import asset


@pytest.fixture(scope="module")
def text_and_quotes() -> tuple[str, tuple[Quote, ...]]:
    text = asset("articles", "kim-shoigu.txt").read_text("utf-8")
    document = prepare(article_from_text(text))
    return document.text, find_quotes(document, find_entities(document))


def test_what_kcna_said(text_and_quotes: tuple[str, tuple[Quote, ...]]) -> None:
    text, quotes = text_and_quotes
    direct = [q for q in quotes if q.kind is QuoteKind.DIRECT]
    assert [(q.span.of(text).split()[:2], q.cue and q.cue.of(text), q.speaker_name) for q in direct] == [
        (["masa", "kejayaan"], "kata", "KCNA"),
        (["bertukar", "pendapat"], "lapor", "KCNA"),
    ]


def test_what_only_stands_in_marks(text_and_quotes: tuple[str, tuple[Quote, ...]]) -> None:
    text, quotes = text_and_quotes
    scare = [q.span.of(text) for q in quotes if q.kind is QuoteKind.SCARE]
    assert scare == ["masa kejayaan baru", "kapal selam serangan nuklir taktis"]


def test_what_was_reported(text_and_quotes: tuple[str, tuple[Quote, ...]]) -> None:
    text, quotes = text_and_quotes
    reported = [
        (q.cue and q.cue.of(text), q.speaker and q.speaker.of(text)) for q in quotes if q.kind == "indirect"
    ]
    assert reported == [
        ("kata", "kantor berita negara KCNA"),
        ("mengatakan", "Shoigu"),
        ("mengatakan", "Korea Selatan dan AS"),
        ("kata", "KCNA"),
    ]
