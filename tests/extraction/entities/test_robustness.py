"""Any text gives entities whose mentions stand in it, and ten times the text takes about ten times as long."""

import itertools
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tempo_reader.domain.article import Article, Paragraph, ParagraphKind
from tempo_reader.domain.entity import Entity
from tempo_reader.domain.span import Span
from tempo_reader.extraction.document import Document, prepare
from tempo_reader.extraction.entities import find_entities, names
from tempo_reader.extraction.entities.linking import compatibility

WORDS = st.sampled_from(
    [
        *"Presiden Menteri Kim Jong Un Yo Shoigu PT Maju Tbk Persero Polda Jawa Barat KPK DPRK AS alias atau".split(),
        *'yang akrab disapa dan , . ( ) " “ ” ; : - kata di itu mengatakan Kota Bandung (PBB) S.H. 5 G20 😀 \n'.split(
            " "
        ),
    ]
)


def document_of(text: str) -> Document:
    paragraphs: list[Paragraph] = []
    offset = 0
    for line in text.split("\n"):
        if line:
            paragraphs.append(Paragraph(ParagraphKind.BODY, line, Span(offset, offset + len(line))))
        offset += len(line) + 1
    return prepare(Article(text, tuple(paragraphs)))


def check(text: str, entities: tuple[Entity, ...]) -> None:
    spans = sorted(span for entity in entities for span in entity.mentions)
    assert [entity.id for entity in entities] == list(range(len(entities)))
    assert [e.mentions[0] for e in entities] == sorted(e.mentions[0] for e in entities)
    assert all(list(entity.mentions) == sorted(entity.mentions) for entity in entities)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
    for entity in entities:
        forms = {" ".join(span.of(text).split()) for span in entity.mentions}
        assert forms == {entity.name, *entity.aliases}


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=300))
def test_any_text(text: str) -> None:
    check(text, find_entities(document_of(text)))


@settings(max_examples=300)
@given(st.lists(WORDS, max_size=60).map(" ".join))
def test_any_order_of_the_words_that_rules_know(text: str) -> None:
    check(text, find_entities(document_of(text)))


REPEATED: dict[str, Callable[[int], str]] = {
    "new people with one name": lambda n: " ".join(f"Presiden Kim A{i}b bertemu Kim." for i in range(n)),
    "new people": lambda n: " ".join(f"Menteri Andi{i} Budi{i} hadir." for i in range(n)),
    "one run of capitals": lambda n: "Kim " * n,
    "roles between commas": lambda n: "Ketua Budi, " * n,
    "brackets": lambda n: "PT Maju (PM) " * n,
}


@pytest.mark.parametrize("text", REPEATED.values(), ids=REPEATED.keys())
def test_looking_for_a_name_asks_few_candidates(
    text: Callable[[int], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Count comparisons of names, which would grow with the square if every entity were asked."""
    asked = 0

    def counted(shorter: tuple[str, ...], longer: tuple[str, ...]) -> bool:
        nonlocal asked
        asked += 1
        return same_person(shorter, longer)

    same_person = names.same_person
    monkeypatch.setattr(compatibility, "same_person", counted)
    counts = []
    for size in (100, 400):
        asked = 0
        find_entities(document_of(text(size)))
        counts.append(asked)
    assert counts[1] <= 6 * max(counts[0], 100)
