"""What happened when."""

import datetime

import pytest

from tempo_reader.domain.article import Article, Origin, Paragraph, ParagraphKind, Publication
from tempo_reader.domain.entity import Entity, EntityType
from tempo_reader.domain.event import Event
from tempo_reader.domain.language import Language
from tempo_reader.domain.span import Span
from tempo_reader.domain.time_expression import TimeExpression
from tempo_reader.extraction.document import prepare
from tempo_reader.extraction.events import find_events
from tempo_reader.extraction.time_expressions import find_time_expressions

PUBLISHED = datetime.date(2023, 9, 17)


def read(
    text: str, entities: tuple[Entity, ...] = (), language: Language = Language.INDONESIAN
) -> tuple[tuple[TimeExpression, ...], tuple[Event, ...]]:
    paragraph = Paragraph(ParagraphKind.BODY, text, Span(0, len(text)))
    publication = Publication(PUBLISHED, origin=Origin.GIVEN)
    document = prepare(Article(text, (paragraph,), published=publication, language=language))
    expressions = find_time_expressions(document)
    return expressions, find_events(document, expressions, entities)


def timeline(text: str, language: Language = Language.INDONESIAN) -> list[tuple[str, str]]:
    """Return the value and the words of each event."""
    expressions, events = read(text, language=language)
    return [(expressions[event.expression].value, event.span.of(text)) for event in events]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ia wafat pada 5 Mei 2001 di Solo.", [("2001-05-05", "Ia wafat pada 5 Mei 2001 di Solo.")]),
        (
            "Rusia memuji kerja sama itu, yang dimulai pada tahun 1948 dengan bantuan besar.",
            [("1948", "kerja sama itu, yang dimulai pada tahun 1948 dengan bantuan besar")],
        ),
        (
            "Ia ditangkap pada 3 Maret 2019 setelah buron sejak 2015.",
            [("2015", "setelah buron sejak 2015"), ("2019-03-03", "Ia ditangkap pada 3 Maret 2019")],
        ),
        (
            "Setelah bertemu Budi pada Rabu, 13 September 2023, Kim pulang pada Sabtu dengan kereta.",
            [
                ("2023-09-13", "Setelah bertemu Budi pada Rabu, 13 September 2023"),
                ("2023-09-16", "Kim pulang pada Sabtu dengan kereta"),
            ],
        ),
        (
            "Gempa besar terjadi Rabu (13/9), kata Daryono, Kamis (14/9).",
            [
                ("2023-09-13", "Gempa besar terjadi Rabu (13/9)"),
                ("2023-09-14", "Gempa besar terjadi Rabu (13/9), kata Daryono, Kamis (14/9)."),
            ],
        ),
        (
            "Partai itu, yang didirikan pada 1998 oleh Amin, berkongres pada Maret 2019.",
            [
                ("1998", "Partai itu, yang didirikan pada 1998 oleh Amin"),
                ("2019-03", "Partai itu, yang didirikan pada 1998 oleh Amin, berkongres pada Maret 2019."),
            ],
        ),
    ],
    ids=["sentence", "relative-clause", "after", "main-clause", "attribution", "clause-too-short"],
)
def test_the_words_of_an_event(text: str, expected: list[tuple[str, str]]) -> None:
    assert timeline(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ia menunggu tiga hari dan datang setiap pekan.",
        "Ia kini sibuk dan baru-baru ini sakit.",
        "Ia menang dalam Pemilu 2014 dan menjabat pada periode 2014-2019.",
    ],
    ids=["lengths-and-frequencies", "vague", "years-that-tell-which"],
)
def test_what_places_nothing_in_time_is_no_event(text: str) -> None:
    assert timeline(text) == []


def test_events_are_in_time_order_and_a_period_comes_before_what_lies_in_it() -> None:
    text = (
        "Ia pulang Sabtu. Ia lahir pada September 2023. Ia menang pada 1 September 2023. "
        "Ia menang pada 2023. Ia sakit pada 1998."
    )
    assert [value for value, _ in timeline(text)] == ["1998", "2023", "2023-09", "2023-09-01", "2023-09-16"]


def test_events_of_a_day_are_in_order_of_their_hours_after_what_has_none() -> None:
    text = "Ia tidur Sabtu malam. Ia makan Sabtu pukul 11.00. Ia bangun Sabtu pagi. Ia senang pada Sabtu."
    assert [words for _, words in timeline(text)] == [
        "Ia senang pada Sabtu.",
        "Ia bangun Sabtu pagi.",
        "Ia makan Sabtu pukul 11.00.",
        "Ia tidur Sabtu malam.",
    ]


def test_the_same_time_said_twice_in_a_sentence_is_one_event() -> None:
    assert len(timeline("Pada Sabtu ia pulang, dan pada Sabtu (16/9) malam ia pergi lagi.")) == 2
    assert len(timeline("Hari ini hujan, kata Budi, hari ini.")) == 1


def test_entities_of_an_event_are_in_order_of_appearance() -> None:
    text = "Budi bertemu Sari pada 5 Mei 2001. Sari lalu pulang. Ani tidak bertemu Budi pada 6 Mei 2001."
    mentions = {
        name: [at for at in range(len(text)) if text.startswith(name, at)] for name in ("Budi", "Sari", "Ani")
    }
    entities = tuple(
        Entity(number, name, EntityType.PERSON, tuple(Span(at, at + len(name)) for at in places))
        for number, (name, places) in enumerate(mentions.items())
    )
    _, events = read(text, entities)
    assert [event.entities for event in events] == [(0, 1), (2, 0)]


def test_a_relative_clause_comes_with_the_name_it_belongs_to() -> None:
    text = "Delegasi itu bertemu Gubernur Jawa Barat Sari Dewi, yang dilantik pada 5 Mei 2001, dan Budi pada 2002."
    names = {"Sari Dewi": 0, "Budi": 1, "Jawa Barat": 2}
    entities = tuple(
        Entity(number, name, EntityType.PERSON, (Span(text.index(name), text.index(name) + len(name)),))
        for name, number in names.items()
    )
    _, events = read(text, entities)
    assert events[0].span.of(text) == "Gubernur Jawa Barat Sari Dewi, yang dilantik pada 5 Mei 2001"
    assert events[0].entities == (2, 0)


def test_english_clauses() -> None:
    text = (
        "Moscow praised the ties, which began in 1948 with Soviet help. "
        "He left on Friday after he had met Kim on Thursday."
    )
    assert timeline(text, Language.ENGLISH) == [
        ("1948", "the ties, which began in 1948 with Soviet help"),
        ("2023-09-14", "after he had met Kim on Thursday"),
        ("2023-09-15", "He left on Friday"),
    ]


def test_a_date_is_never_divided() -> None:
    text = "He came on Monday and will be back the day after tomorrow, she said on Sunday."
    assert any("the day after tomorrow" in words for _, words in timeline(text, Language.ENGLISH))


def test_no_text_no_events() -> None:
    expressions, events = read("Tidak ada apa-apa.")
    assert (expressions, events) == ((), ())
