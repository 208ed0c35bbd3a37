"""What a careful reader finds in the bundled article."""

import pytest

from tempo_reader.domain.entity import Entity
from tempo_reader.extraction.document import prepare
from tempo_reader.extraction.entities import find_entities
from tempo_reader.loading.text import article_from_text
from tempo_reader.resources import asset


@pytest.fixture(scope="module")
def entities() -> dict[str, Entity]:
    article = article_from_text(asset("articles", "kim-shoigu.txt").read_text("utf-8"))
    return {entity.name: entity for entity in find_entities(prepare(article))}


def test_everybody_is_there_once(entities: dict[str, Entity]) -> None:
    assert {name: entity.type.value for name, entity in entities.items()} == {
        "Kim Jong Un": "PER",
        "Sergei Shoigu": "PER",
        "Vladimir Putin": "PER",
        "KCNA": "ORG",
        "PBB": "ORG",
        "Armada Laut Pasifik Rusia": "ORG",
        "Korea Utara": "LOC",
        "Korea Selatan": "LOC",
        "Rusia": "LOC",
        "AS": "LOC",
        "Ukraina": "LOC",
        "Moskow": "LOC",
        "Pyongyang": "LOC",
        "Uni Soviet": "LOC",
    }


def test_other_names(entities: dict[str, Entity]) -> None:
    assert {name: entity.aliases for name, entity in entities.items() if entity.aliases} == {
        "Kim Jong Un": ("Kim",),
        "Sergei Shoigu": ("Shoigu",),
        "Korea Utara": ("DPRK",),
    }


def test_roles(entities: dict[str, Entity]) -> None:
    assert {name: entity.roles for name, entity in entities.items() if entity.roles} == {
        "Kim Jong Un": ("Pemimpin Korea Utara",),
        "Sergei Shoigu": ("Menteri Pertahanan Rusia",),
        "Vladimir Putin": ("Presiden Rusia",),
    }


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("PBB", "United Nations"),
        ("Korea Utara", "North Korea"),
        ("AS", "United States"),
        ("Moskow", "Moscow"),
    ],
)
def test_english_names(entities: dict[str, Entity], name: str, english: str) -> None:
    assert entities[name].name_en == english
