"""What other programs read, parsed back by other programs' parsers."""

import datetime
import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import rispy
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pybtex.database import BibliographyData, parse_string

from tempo_reader.domain.article import Publication
from tempo_reader.domain.language import Language
from tempo_reader.domain.quote import QuoteKind
from tempo_reader.export.citations.citation import Citation
from tempo_reader.export.citations.rendering import render_list
from tempo_reader.export.citations.style import CitationStyle

SCHEMA = json.loads(
    (Path(__file__).parent.parent / "data" / "citations" / "csl-data.schema.json").read_text()
)
SPEECH = Citation(
    words='Jembatan "tua" itu ditutup.\n\nKami minta maaf.',
    kind=QuoteKind.DIRECT,
    speaker="Rina Sitorus",
    role="Kepala Dinas",
    title="50% Jembatan & {Jalan} #1_a: Siapa Membayar $5?",
    byline="DINI TEJA, Ahmad bin Said, CNN Indonesia",
    publisher="Kabar Kali",
    published=Publication(datetime.date(2023, 9, 7)),
    url="https://kabarkali.example/read/17/a_{b}%20c#d",
    accessed=datetime.date(2023, 10, 20),
)
WIRE = replace(SPEECH, byline=None, agency="CNN INDONESIA", words="Air naik.", title="Banjir")
UNDATED = replace(SPEECH, byline=None, published=Publication(), accessed=None, publisher=None, url=None)

text_of_any_kind = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
citations_of_any_kind = st.builds(
    Citation,
    words=text_of_any_kind,
    kind=st.sampled_from([None, *QuoteKind]),
    speaker=st.none() | text_of_any_kind,
    role=st.none() | text_of_any_kind,
    title=st.none() | text_of_any_kind,
    byline=st.none() | text_of_any_kind,
    agency=st.none() | text_of_any_kind,
    publisher=st.none() | text_of_any_kind,
    published=st.builds(Publication, st.none() | st.dates()),
    url=st.none() | text_of_any_kind,
    accessed=st.none() | st.dates(),
    paragraph=st.none() | st.integers(1, 99),
    language=st.sampled_from(Language),
)
HOSTILE = Citation(
    words='"}, x={', title="{\\}\r\nER  - \nTY  - BOOK\x1b]0;x\a", byline="} and {", url="a b}{c\\d"
)


def bibtex(*citations: Citation) -> BibliographyData:
    return parse_string(render_list(citations, CitationStyle.BIBTEX, Language.INDONESIAN), "bibtex")


def ris(*citations: Citation) -> list[dict[str, Any]]:
    records: list[dict[str, Any]] = rispy.loads(
        render_list(citations, CitationStyle.RIS, Language.INDONESIAN)
    )
    return records


def csl(*citations: Citation) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = json.loads(
        render_list(citations, CitationStyle.CSL_JSON, Language.INDONESIAN)
    )
    jsonschema.validate(items, SCHEMA)
    return items


def test_bibtex_article() -> None:
    [(key, entry)] = bibtex(SPEECH).entries.items()
    assert (key, entry.type) == ("teja2023jembatan", "article")
    assert dict(entry.fields) == {
        "title": r"{50\% Jembatan \& {\textbraceleft}Jalan{\textbraceright} \#1\_a: Siapa Membayar \$5?}",
        "journal": "Kabar Kali",
        "year": "2023",
        "month": "September",
        "day": "7",
        "url": "https://kabarkali.example/read/17/a_%7Bb%7D%20c#d",
        "urldate": "2023-10-20",
        "langid": "indonesian",
        "annote": "“Jembatan ‘tua’ itu ditutup. “Kami minta maaf.” — Rina Sitorus (Kepala Dinas)",
    }
    names = [
        (person.first_names, person.prelast_names, person.last_names) for person in entry.persons["author"]
    ]
    assert names == [(["Dini"], [], ["Teja"]), ([], [], ["{Ahmad bin Said}"])]


def test_bibtex_without_what_an_article_must_have() -> None:
    [(key, entry)] = bibtex(UNDATED).entries.items()
    assert (key, entry.type) == ("anonimjembatan", "misc")
    assert set(entry.fields) == {"title", "langid", "annote"}
    assert "author" not in entry.persons


def test_bibtex_keys_are_unlike_one_another() -> None:
    others = [replace(SPEECH, url=f"https://kabarkali.example/{number}") for number in range(30)]
    keys = list(bibtex(*others).entries)
    assert keys[:2] == ["teja2023jembatana", "teja2023jembatanb"]
    assert keys[26] == "teja2023jembatanaa"
    assert len(set(keys)) == 30


def test_ris_record() -> None:
    [record] = ris(SPEECH)
    assert record == {
        "type_of_reference": "NEWS",
        "authors": ["Teja, Dini", "Ahmad bin Said"],
        "title": "50% Jembatan & {Jalan} #1_a: Siapa Membayar $5?",
        "secondary_title": "Kabar Kali",
        "year": "2023",
        "date": "2023/09/07",
        "urls": ["https://kabarkali.example/read/17/a_%7Bb%7D%20c#d"],
        "access_date": "2023/10/20",
        "language": "id",
        "notes": ["“Jembatan ‘tua’ itu ditutup. “Kami minta maaf.” — Rina Sitorus (Kepala Dinas)"],
    }


def test_ris_record_of_little() -> None:
    [record] = ris(UNDATED)
    assert set(record) == {"type_of_reference", "title", "language", "notes"}


def test_csl_item() -> None:
    [item] = csl(SPEECH)
    assert item == {
        "id": "teja2023jembatan",
        "type": "article-newspaper",
        "author": [{"family": "Teja", "given": "Dini"}, {"literal": "Ahmad bin Said"}],
        "title": "50% Jembatan & {Jalan} #1_a: Siapa Membayar $5?",
        "container-title": "Kabar Kali",
        "URL": "https://kabarkali.example/read/17/a_%7Bb%7D%20c#d",
        "language": "id",
        "annote": "“Jembatan ‘tua’ itu ditutup. “Kami minta maaf.” — Rina Sitorus (Kepala Dinas)",
        "issued": {"date-parts": [[2023, 9, 7]]},
        "accessed": {"date-parts": [[2023, 10, 20]]},
    }


def test_agency_is_an_author_that_is_not_taken_apart() -> None:
    assert csl(WIRE)[0]["author"] == [{"literal": "CNN Indonesia"}]
    assert ris(WIRE)[0]["authors"] == ["CNN Indonesia"]
    [entry] = bibtex(WIRE).entries.values()
    assert [person.last_names for person in entry.persons["author"]] == [["{CNN Indonesia}"]]


@pytest.mark.parametrize(
    "records", [lambda *c: list(bibtex(*c).entries.values()), ris, csl], ids=["bibtex", "ris", "csl"]
)
def test_article_stands_once_with_all_words_from_it(records: Any) -> None:
    again = replace(SPEECH, words="Kami minta maaf.", accessed=datetime.date(2023, 10, 21))
    assert len(records(SPEECH, WIRE, again, SPEECH)) == 2
    assert len(ris(SPEECH, again, SPEECH)[0]["notes"]) == 2
    assert csl(SPEECH, again, SPEECH)[0]["annote"].count("Rina Sitorus") == 2


def test_nothing_to_cite() -> None:
    assert (bibtex().entries, ris(), csl()) == ({}, [], [])


@settings(deadline=None)
@given(st.lists(citations_of_any_kind, max_size=4))
@example([HOSTILE])
@example([HOSTILE, SPEECH])
def test_any_text_parses_back(citations: list[Citation]) -> None:
    works = {
        replace(each, words="", kind=None, speaker=None, role=None, paragraph=None, accessed=None)
        for each in citations
    }
    items = csl(*citations)
    records = ris(*citations)
    entries = bibtex(*citations).entries
    assert len(items) == len(records) == len(entries) == len(works)
    assert [item["id"] for item in items] == list(entries)
    assert [item.get("title") for item in items] == [record.get("title") for record in records]
    for entry in entries.values():
        braces = re.sub(r"\\[\\{}]", "", " ".join(entry.fields.values()))
        assert braces.count("{") == braces.count("}")
    assert not re.search(
        r"[\x00-\x08\x0b-\x1f\x7f-\x9f]", render_list(citations, CitationStyle.RIS, Language.ENGLISH)
    )
