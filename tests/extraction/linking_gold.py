"""Reads the articles of ``tests/data/linking`` and scores what was linked in them."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tempo_reader.domain.entity import Entity
from tempo_reader.domain.span import Span

FOLDER = Path(__file__).parents[1] / "data" / "linking"
HEADER = re.compile(
    r"(?P<key>\w+) (?P<type>PER|ORG|LOC)(?: = (?P<english>[^|]+))?(?: \| (?P<roles>.+))?"
)
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
            best = Counter(by_mention[span].id for span in entity.mentions if span in by_mention).most_common(1)
            match = found[best[0][0]] if best else None
            counts["role"] += len(entity.roles)
            counts["role right"] += sum(match is not None and role in match.roles for role in entity.roles)
            if entity.english is not None:
                counts["english"] += 1
                counts["english right"] += match is not None and match.name_en == entity.english
    return counts
