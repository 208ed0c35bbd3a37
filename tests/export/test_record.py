"""The JSON of version 1, held against its schema in ``tests/data/schema``."""

import datetime
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tempo_reader.domain.analysis import Analysis
from tempo_reader.domain.article import Article, Origin, Paragraph, ParagraphKind, Publication
from tempo_reader.domain.entity import Entity, EntityType
from tempo_reader.domain.event import Event
from tempo_reader.domain.quote import Quote, QuoteKind
from tempo_reader.domain.span import Span
from tempo_reader.domain.time_expression import Interval, Modifier, TimeExpression, TimeType
from tempo_reader.export.record import analysis_record, article_record

SCHEMA = json.loads(
    (Path(__file__).parents[1] / "data" / "schema" / "export.schema.json").read_text(encoding="utf-8")
)
TEXT = "“Airnya naik,” kata Bupati Rina awal Mei. Beberapa hari hujan."
DAY = datetime.date(2024, 5, 3)
WIB = datetime.timezone(datetime.timedelta(hours=7))


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


MAY = Interval(datetime.date(2024, 5, 1), datetime.date(2024, 5, 10))
ARTICLE = Article(
    TEXT,
    (
        Paragraph(ParagraphKind.CREDIT, "TEMPO.CO, Blora -"),
        Paragraph(ParagraphKind.BODY, TEXT, Span(0, len(TEXT))),
    ),
    title="Air Naik",
    dateline="Blora",
    published=Publication(DAY, datetime.time(9, 30, tzinfo=WIB), Origin.GIVEN),
    publisher="Tempo.co",
)
ANALYSIS = Analysis(
    sentences=(Span(0, len(TEXT)),),
    expressions=(
        TimeExpression(
            span("awal Mei"), TimeType.DATE, "2024-05", Modifier.START, MAY, DAY, "month-on-or-before"
        ),
        TimeExpression(span("Beberapa hari"), TimeType.DURATION, "PXD", None, None, None, "duration"),
    ),
    entities=(
        Entity(0, "Rina", EntityType.PERSON, (span("Rina"),), ("Bu Rina",), ("Bupati", "Bupati Blora")),
    ),
    quotes=(
        Quote(span("Airnya naik"), QuoteKind.DIRECT, span("kata"), span("Rina"), 0, "Rina"),
        Quote(span("hujan"), QuoteKind.SCARE),
    ),
    events=(Event(Span(0, 41), 0, MAY, (0,)),),
)


def validate(record: Any) -> None:
    jsonschema.Draft202012Validator(SCHEMA).validate(record)


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_all_that_was_found() -> None:
    record = analysis_record(ARTICLE, ANALYSIS, "a-1")
    validate(record)
    assert record["id"] == "a-1"
    assert record["published"] == "2024-05-03T09:30+07:00"
    assert record["expressions"][0] == {
        "start": 32,
        "end": 40,
        "text": "awal Mei",
        "type": "DATE",
        "value": "2024-05",
        "mod": "START",
        "begin": "2024-05-01",
        "end_date": "2024-05-10",
        "anchor": "2024-05-03",
        "rule": "month-on-or-before",
    }
    assert record["expressions"][1]["begin"] is record["expressions"][1]["end_date"] is None
    assert record["entities"] == [
        {
            "id": 0,
            "name": "Rina",
            "type": "PER",
            "name_en": None,
            "role": "Bupati",
            "roles": ["Bupati", "Bupati Blora"],
            "aliases": ["Bu Rina"],
            "mentions": [{"start": 27, "end": 31, "text": "Rina"}],
        }
    ]
    assert record["quotes"][0] == {
        "start": 1,
        "end": 12,
        "text": "Airnya naik",
        "kind": "direct",
        "cue": "kata",
        "speaker": {"start": 27, "end": 31, "text": "Rina"},
        "speaker_entity": 0,
        "speaker_name": "Rina",
    }
    assert record["quotes"][1]["speaker"] is record["quotes"][1]["cue"] is None
    assert record["events"] == [
        {
            "start": 0,
            "end": 41,
            "expression": 0,
            "begin": "2024-05-01",
            "end_date": "2024-05-10",
            "entities": [0],
        }
    ]


def test_an_article() -> None:
    record = article_record(ARTICLE)
    validate(analysis_record(ARTICLE, ANALYSIS) | {"article": record})
    assert record["title"] == "Air Naik"
    assert record["paragraphs"] == [
        {"kind": "credit", "text": "TEMPO.CO, Blora -"},
        {"kind": "body", "text": TEXT, "start": 0, "end": len(TEXT)},
    ]


@pytest.mark.parametrize("text", ["", "Isi."])
def test_nothing_found(text: str) -> None:
    article = Article(text, ())
    record = analysis_record(article, Analysis())
    validate(record | {"article": article_record(article)})
    assert record["id"] is record["published"] is None
    assert record["published_from"] == "unknown"


def test_the_schema_notices() -> None:
    record = analysis_record(ARTICLE, ANALYSIS)
    for change in (
        {"schema": 2},
        {"expressions": [{**record["expressions"][0], "value": ""}]},
        {"entities": [{**record["entities"][0], "mentions": []}]},
        {"quotes": [{**record["quotes"][0], "kind": "said"}]},
        {"published": "3 May 2024"},
    ):
        with pytest.raises(jsonschema.ValidationError):
            validate(record | change)
