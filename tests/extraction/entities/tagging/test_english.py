"""Names in English text."""

import pytest

from tempo_reader.domain.article import Article, Paragraph, ParagraphKind
from tempo_reader.domain.language import Language
from tempo_reader.domain.span import Span
from tempo_reader.extraction.document import prepare
from tempo_reader.extraction.entities import find_entities
from tempo_reader.extraction.entities.tagging.english import words

CASES = {
    "title": ("Prime Minister Anna Karling said so.", ["PER Anna Karling"]),
    "title in lower case": ("It was spokesman Peter Slackman who called.", ["PER Peter Slackman"]),
    "adjective": ("Japanese Prime Minister Taro Hatoya left.", ["PER Taro Hatoya"]),
    "genitive": ("Taro Hatoya left. Hatoya's aides stayed.", ["PER Taro Hatoya", "PER Hatoya"]),
    "surname": ("Taro Hatoya left. Hatoya was tired.", ["PER Taro Hatoya", "PER Hatoya"]),
    "initial": ("It was George W. Bushman who called.", ["PER George W. Bushman"]),
    "ministry": (
        "The Ministry of Law and Human Rights was silent.",
        ["ORG Ministry of Law and Human Rights"],
    ),
    "two banks": (
        "The Bank of Norway and Sachsen Bank agreed.",
        ["ORG Bank of Norway", "ORG Sachsen Bank"],
    ),
    "body with an adjective": ("A general of the Indonesian Military left.", ["ORG Indonesian Military"]),
    "body with a role before it": ("House Speaker Ani Susanti left.", ["PER Ani Susanti"]),
    "police and chief": (
        "North Sumatra Police chief Agus Andrian left.",
        ["ORG North Sumatra Police", "PER Agus Andrian"],
    ),
    "short form": ("The agency (BNPX) said so.", ["ORG BNPX"]),
    "short form with full stops": ("The U.S. and the U.N. agreed.", ["LOC U.S.", "ORG U.N."]),
    "country": ("Talks with Norway went on.", ["LOC Norway"]),
    "province and governor": (
        "West Java Governor Ridwan Hidayat left.",
        ["LOC West Java", "PER Ridwan Hidayat"],
    ),
    "mountain": ("Ash fell around Mount Semara again.", ["LOC Mount Semara"]),
    "airport": ("They landed at Changsi Airport again.", ["LOC Changsi Airport"]),
    "town that no list knows": ("A factory in Wolfsbach closed.", ["LOC Wolfsbach"]),
    "company and its chief": ("Teslon CEO Anna Karling left.", ["ORG Teslon", "PER Anna Karling"]),
    "age": ("The suspect, Ali Hasani, 35, fled.", ["PER Ali Hasani"]),
    "day and month": ("On Monday, the Prime Minister spoke of Brexit in May.", []),
    "openings": ("However, they left. Meanwhile, it rained.", []),
}


@pytest.mark.parametrize(("text", "names"), CASES.values(), ids=CASES.keys())
def test_names(text: str, names: list[str]) -> None:
    paragraph = Paragraph(ParagraphKind.BODY, text, Span(0, len(text)))
    entities = find_entities(prepare(Article(text, (paragraph,), language=Language.ENGLISH)))
    found = sorted((m.start, f"{e.type.value} {m.of(text)}") for e in entities for m in e.mentions)
    assert [name for _, name in found] == names


def test_no_word_is_in_two_lists_that_exclude_each_other() -> None:
    lists = words()
    names = lists.bodies | lists.places | lists.place_heads | lists.short_places
    assert all(lists)
    assert not names & (lists.openings | lists.no_names | lists.adjectives)
    assert not lists.openings & lists.no_names
