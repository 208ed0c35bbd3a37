"""The calendar as the icalendar package reads it."""

import datetime
from dataclasses import replace
from typing import Any

import icalendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tempo_reader.domain.analysis import Analysis
from tempo_reader.domain.article import Article, Publication
from tempo_reader.domain.event import Event
from tempo_reader.domain.language import Language
from tempo_reader.domain.span import Span
from tempo_reader.domain.time_expression import Interval, TimeExpression, TimeType
from tempo_reader.export.icalendar import render_icalendar

TEXT = "Jembatan; dibuka, 1 Mei 2020\\lagi."
DAY = datetime.date(2020, 5, 1)


def article_of(text: str, title: str | None = "Jembatan, Dibuka; Lagi") -> Article:
    return Article(
        text=text,
        paragraphs=(),
        title=title,
        published=Publication(datetime.date(2020, 5, 3)),
        url="https://kabarkali.example/1?a=1;b=2",
        publisher="Kabar Kali",
    )


def analysis_of(text: str, begin: datetime.date = DAY, end: datetime.date = DAY) -> Analysis:
    interval = Interval(begin, end)
    span = Span(0, len(text))
    expression = TimeExpression(span, TimeType.DATE, begin.isoformat(), None, interval, None, "calendar-date")
    return Analysis(expressions=(expression,), events=(Event(span, 0, interval, ()),))


def events(text: str, analysis: Analysis, article: Article | None = None) -> list[Any]:
    written = render_icalendar(article or article_of(text), analysis, Language.INDONESIAN)
    calendar = icalendar.Calendar.from_ical(written)
    assert not calendar.errors
    found = calendar.walk("VEVENT")
    assert not any(event.errors for event in found)
    return list(found)


@pytest.mark.parametrize(
    ("begin", "end", "after"),
    [
        pytest.param(DAY, DAY, datetime.date(2020, 5, 2), id="a day"),
        pytest.param(DAY, datetime.date(2020, 5, 31), datetime.date(2020, 6, 1), id="a month"),
        pytest.param(
            datetime.date(1948, 1, 1), datetime.date(1948, 12, 31), datetime.date(1949, 1, 1), id="a year"
        ),
        pytest.param(
            datetime.date(987, 1, 1), datetime.date(987, 1, 1), datetime.date(987, 1, 2), id="three digits"
        ),
    ],
)
def test_the_last_day_is_included(begin: datetime.date, end: datetime.date, after: datetime.date) -> None:
    [event] = events(TEXT, analysis_of(TEXT, begin, end))
    assert event.decoded("dtstart") == begin
    assert event.decoded("dtend") == after


def test_the_last_day_there_is_has_none_after_it() -> None:
    [event] = events(TEXT, analysis_of(TEXT, datetime.date.max, datetime.date.max))
    assert "dtend" not in event


def test_what_an_event_says() -> None:
    [event] = events(TEXT, analysis_of(TEXT))
    assert event["summary"] == TEXT
    assert event["description"].splitlines() == [
        TEXT,
        "Jumat, 1 Mei 2020",
        "“Jembatan, Dibuka; Lagi”, Kabar Kali, 3 Mei 2020, https://kabarkali.example/1?a=1;b=2",
    ]
    assert event["url"] == "https://kabarkali.example/1?a=1;b=2"
    assert event["transp"] == "TRANSPARENT"
    assert event.decoded("dtstamp") == datetime.datetime(2020, 5, 3, tzinfo=datetime.UTC)


def test_long_words_are_cut_in_the_summary_alone() -> None:
    text = "Jembatan dibuka, " * 20
    [event] = events(text, analysis_of(text))
    assert event["summary"] == "Jembatan dibuka, " * 5 + "Jembatan…"
    assert event["description"].splitlines()[0] == text.strip()


def test_identifiers_stay_and_differ() -> None:
    analysis = analysis_of(TEXT)
    twice = replace(analysis, events=(*analysis.events, replace(analysis.events[0], span=Span(0, 8))))
    first, second = (event["uid"] for event in events(TEXT, twice))
    assert first != second
    assert [event["uid"] for event in events(TEXT, analysis)] == [first]


def test_no_events_are_an_empty_calendar() -> None:
    assert events(TEXT, Analysis()) == []


@settings(deadline=None)
@given(
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1),
    st.dates(),
    st.none() | st.text(max_size=90),
)
def test_any_text_is_a_calendar(text: str, day: datetime.date, title: str | None) -> None:
    article = article_of(text, title)
    analysis = analysis_of(text, day, day)
    lines = render_icalendar(article, analysis, Language.ENGLISH).encode().split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert not any(byte < 0x20 for line in lines for byte in line)
    [event] = events(text, analysis, article)
    assert event.decoded("dtstart") == day
