"""The articles of ``tests/data/linking``, found and linked from their bare text, against what stands in them."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tempo_reader.domain.entity import Entity
from tempo_reader.domain.span import Span
from tempo_reader.extraction.document import prepare
from tempo_reader.extraction.entities import find_entities
from tempo_reader.loading.text import article_in_place

FOLDER = Path(__file__).parents[2] / "data" / "linking"
HEADER = re.compile(r"(?P<key>\w+) (?P<type>PER|ORG|LOC)(?: = (?P<english>[^|]+))?(?: \| (?P<roles>.+))?")
MENTION = re.compile(r"\{(\w+):([^}]+)\}")


@dataclass(frozen=True, slots=True)
class GoldEntity:
    type: str
    english: str | None
    roles: tuple[str, ...]
    mentions: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class GoldArticle:
    name: str
    text: str
    entities: tuple[GoldEntity, ...]


def read_article(path: Path) -> GoldArticle:
    head, marked = path.read_text(encoding="utf-8").split("\n---\n")
    text = ""
    spans: dict[str, list[Span]] = {}
    end = 0
    for match in MENTION.finditer(marked):
        text += marked[end : match.start()]
        spans.setdefault(match[1], []).append(Span(len(text), len(text) + len(match[2])))
        text += match[2]
        end = match.end()
    text += marked[end:]
    entities = []
    for line in head.splitlines():
        found = HEADER.fullmatch(line)
        assert found is not None, (path.name, line)
        assert found["key"] in spans, (path.name, found["key"])
        english = found["english"].strip() if found["english"] else None
        roles = tuple(role.strip() for role in (found["roles"] or "").split(" | ") if role)
        entities.append(GoldEntity(found["type"], english, roles, tuple(spans.pop(found["key"]))))
    assert not spans, (path.name, spans.keys())
    return GoldArticle(path.stem, text, tuple(entities))


def articles() -> list[GoldArticle]:
    return [read_article(path) for path in sorted(FOLDER.glob("*.txt"))]


def b_cubed(pairs: Iterable[tuple[GoldArticle, tuple[Entity, ...]]]) -> tuple[float, float, float]:
    """Return precision, recall and F1 over mentions; one that only one side has shares nothing with anything.

    Bagga and Baldwin 1998, with the mentions of the system and not the gold ones.
    """
    precision: list[float] = []
    recall: list[float] = []
    for article, found in pairs:
        gold = {span: set(entity.mentions) for entity in article.entities for span in entity.mentions}
        system = {span: set(entity.mentions) for entity in found for span in entity.mentions}
        for span, cluster in system.items():
            precision.append(len(cluster & gold.get(span, set())) / len(cluster))
        for span, cluster in gold.items():
            recall.append(len(cluster & system.get(span, set())) / len(cluster))
    p = sum(precision) / len(precision)
    r = sum(recall) / len(recall)
    return p, r, 2 * p * r / (p + r)


def shares(pairs: Iterable[tuple[GoldArticle, tuple[Entity, ...]]]) -> Counter[str]:
    """Count ``role``, ``role right``, ``english`` and ``english right`` over the gold entities."""
    counts: Counter[str] = Counter()
    for article, found in pairs:
        by_mention = {span: entity for entity in found for span in entity.mentions}
        for entity in article.entities:
            best = Counter(by_mention[span].id for span in entity.mentions if span in by_mention).most_common(
                1
            )
            match = found[best[0][0]] if best else None
            counts["role"] += len(entity.roles)
            counts["role right"] += sum(
                match is not None and role.lower() in [r.lower() for r in match.roles]
                for role in entity.roles
            )
            if entity.english is not None:
                counts["english"] += 1
                counts["english right"] += match is not None and match.name_en == entity.english
    return counts


def found_in(text: str) -> tuple[Entity, ...]:
    """Return what is found in a bare text, datelines and related lines left out, as in ``tempo-reader analyse``."""
    return find_entities(prepare(article_in_place(text)))


@pytest.fixture(scope="module")
def pairs() -> list[tuple[GoldArticle, tuple[Entity, ...]]]:
    return [(article, found_in(article.text)) for article in articles()]


def test_there_is_enough_to_measure(pairs: list[tuple[GoldArticle, tuple[Entity, ...]]]) -> None:
    assert len(pairs) >= 75
    assert sum(len(article.entities) for article, _ in pairs) >= 1700


def test_b_cubed(pairs: list[tuple[GoldArticle, tuple[Entity, ...]]]) -> None:
    precision, recall, f1 = b_cubed(pairs)
    print(f"B³ precision {precision:.3f}, recall {recall:.3f}, F1 {f1:.3f}")
    assert f1 >= 0.93


def test_roles_and_english_names(pairs: list[tuple[GoldArticle, tuple[Entity, ...]]]) -> None:
    counts = shares(pairs)
    assert counts["role right"] / counts["role"] >= 0.92
    assert counts["english right"] / counts["english"] >= 0.97
