"""Whatever the text: ordered spans inside it, none overlapping, and never an error."""

import datetime
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tempo_reader.domain.article import Article, Origin, Paragraph, ParagraphKind, Publication
from tempo_reader.domain.language import Language
from tempo_reader.domain.span import Span
from tempo_reader.extraction.document import prepare
from tempo_reader.extraction.events import find_events
from tempo_reader.extraction.time_expressions import find_time_expressions
from tempo_reader.extraction.time_expressions.lexicon import load
from tempo_reader.extraction.time_expressions.rule_names import RuleName
from tempo_reader.extraction.time_expressions.values import interval_of

VOCABULARY = sorted(
    {entry for language in Language for words in load(language).classes.values() for entry in words}
)
NUMBERS = [
    "0",
    "1",
    "12",
    "31",
    "32",
    "99",
    "1945",
    "2019",
    "9999",
    "24/8",
    "31/2",
    "24/8/2014",
    "15.50",
    "1.000",
    "2018/2019",
]
WORDS = st.sampled_from(
    [*VOCABULARY, *NUMBERS, "(", ")", ",", ".", "-", "'", "/", "Ia", "pergi", "yang", "sama", "pukul"]
)
VALUE = re.compile(
    r"(PAST|PRESENT|FUTURE)_REF|P\d+Y\d+[MWD]|P[\dX.]+(D|W|M|Q|Y|DE|CE)[\dMDWTHS]*|PT[\dX.]+[HMS][\dMS]*"
    r"|\d{2,4}|XXXX|(\d{4}|XXXX)-(Q[1-4]|H[12]|W(\d\d|XX)(-WE|-[1-7])?|SP|SU|FA|WI|\d\d)"
    r"|(\d{4}|XXXX)-(\d\d|XX)-(\d\d|XX)(T(MO|AF|EV|NI|\d\d:\d\d([+]0[789]:00)?))?|XXXX-WXX-[1-7]T\S+"
)
DAYS = st.one_of(st.none(), st.dates(datetime.date(1, 1, 1), datetime.date(9999, 12, 31)))


def check(text: str, published: datetime.date | None, language: Language) -> None:
    paragraphs = (Paragraph(ParagraphKind.BODY, text, Span(0, len(text))),) if text else ()
    article = Article(
        text, paragraphs, published=Publication(published, origin=Origin.GIVEN), language=language
    )
    document = prepare(article)
    found = find_time_expressions(document)
    end = 0
    for expression in found:
        assert end <= expression.span.start < expression.span.end <= len(text)
        end = expression.span.end
        assert all(VALUE.fullmatch(part) for part in expression.value.split("/")), expression.value
        assert expression.rule in set(RuleName)
        assert expression.interval == interval_of(expression.value)
        assert published is not None or expression.anchor_span is not None or expression.anchor is None
    for event in find_events(document, found, ()):
        assert event.span.covers(found[event.expression].span)
        assert event.interval == found[event.expression].interval


@settings(max_examples=400, deadline=None)
@given(st.lists(WORDS, max_size=30), DAYS, st.sampled_from(Language))
def test_any_words_of_time(words: list[str], published: datetime.date | None, language: Language) -> None:
    check(" ".join(words), published, language)


@settings(max_examples=200, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=200), DAYS, st.sampled_from(Language))
def test_any_text(text: str, published: datetime.date | None, language: Language) -> None:
    check(text, published, language)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(
    "text",
    ["", "17", "٣ Mei ٢٠١٩", "dua " * 3000, "(" * 2000, "Senin, " * 2000, "2019-" * 2000, "İ 5 Mei", "😀"],
    ids=["empty", "number", "digits", "numerals", "brackets", "weekdays", "years", "longer-lower", "emoji"],
)  # fmt: skip
def test_odd_text(text: str, language: Language) -> None:
    check(text, datetime.date(2019, 10, 2), language)


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("Ia tiba kemarin, Minggu lalu, dan pada Desember.", datetime.date(1, 1, 1)),
        ("Ia akan tiba lusa, Senin depan, dan pada Februari nanti.", datetime.date(9999, 12, 31)),
    ],
    ids=["first-day", "last-day"],
)
def test_beyond_the_calendar_there_is_only_past_and_future(text: str, published: datetime.date) -> None:
    check(text, published, Language.INDONESIAN)


@pytest.mark.parametrize(
    "words", ["dua ", "5, ", "1 (satu ", "Senin (", "setiap Senin, Senin, ", "hari itu "]
)
def test_a_long_run_of_the_same_words_is_read_in_pieces(words: str) -> None:
    """A pattern that tried all of a run from each of its words would take minutes."""
    check(words * 4000, datetime.date(2019, 10, 2), Language.INDONESIAN)
