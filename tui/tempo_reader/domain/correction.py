"""What a reader knows better than the analysis: names that are none, and names of another kind."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import TypeVar

from tempo_reader.domain.analysis import Analysis
from tempo_reader.domain.entity import Entity, EntityType


@dataclass(frozen=True, slots=True)
class Correction:
    """One judgement about an entity, known by its name and the type that it had until then."""

    name: str
    type: EntityType
    becomes: EntityType | None
    """The right type; None for what is no entity at all."""


def apply_corrections(analysis: Analysis, corrections: Sequence[Correction]) -> Analysis:
    """Return the analysis as the corrections, one after the other, make it.

    An entity that gets the type of another one of the same name becomes one with it. Entities are numbered
    anew; a quote whose speaker is no entity any more keeps the speaker's name. Corrections of what was not
    found, because the analysis knows better by now, change nothing.
    """
    if not corrections:
        return analysis
    groups = [(entity.type, [entity]) for entity in analysis.entities]
    for correction in corrections:
        groups = _corrected(groups, correction)
    if [(entity.type, [entity]) for entity in analysis.entities] == groups:
        return analysis
    groups.sort(key=lambda group: min(entity.mentions[0] for entity in group[1]))
    entities = tuple(_merged(number, type_, members) for number, (type_, members) in enumerate(groups))
    now = {member.id: number for number, (_, members) in enumerate(groups) for member in members}
    return replace(
        analysis,
        entities=entities,
        quotes=tuple(
            replace(quote, speaker_entity=now.get(quote.speaker_entity))
            if quote.speaker_entity is not None
            else quote
            for quote in analysis.quotes
        ),
        events=tuple(
            replace(event, entities=_distinct(now[old] for old in event.entities if old in now))
            for event in analysis.events
        ),
    )


_T = TypeVar("_T")
_Group = tuple[EntityType, list[Entity]]


def _corrected(groups: list[_Group], correction: Correction) -> list[_Group]:
    def meant(group: _Group, type_: EntityType | None) -> bool:
        return group[0] is type_ and group[1][0].name == correction.name

    changed = [entity for group in groups if meant(group, correction.type) for entity in group[1]]
    if not changed or correction.becomes is correction.type:
        return groups
    others = [group for group in groups if not meant(group, correction.type)]
    if correction.becomes is None:
        return others
    same = [entity for group in others if meant(group, correction.becomes) for entity in group[1]]
    others = [group for group in others if not meant(group, correction.becomes)]
    return [*others, (correction.becomes, sorted([*same, *changed], key=lambda entity: entity.id))]


def _merged(number: int, type_: EntityType, members: list[Entity]) -> Entity:
    first = members[0]
    return replace(
        first,
        id=number,
        type=type_,
        mentions=tuple(sorted(chain.from_iterable(entity.mentions for entity in members))),
        aliases=_distinct(chain.from_iterable(entity.aliases for entity in members)),
        roles=_distinct(chain.from_iterable(entity.roles for entity in members)),
        name_en=next((entity.name_en for entity in members if entity.name_en), None),
    )


def _distinct(values: Iterable[_T]) -> tuple[_T, ...]:
    return tuple(dict.fromkeys(values))
