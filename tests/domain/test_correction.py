"""Corrections keep an analysis whole: ids, speakers and events go on meaning the same."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tempo_reader.domain.analysis import Analysis
from tempo_reader.domain.correction import Correction, apply_corrections
from tempo_reader.domain.entity import Entity, EntityType
from tempo_reader.domain.event import Event
from tempo_reader.domain.quote import Quote, QuoteKind
from tempo_reader.domain.span import Span
from tempo_reader.domain.time_expression import Interval

PER, ORG, LOC = EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE
DAY = Interval(datetime.date(2024, 3, 4), datetime.date(2024, 3, 4))


def entity(number: int, name: str, kind: EntityType, *starts: int, **more: object) -> Entity:
    mentions = tuple(Span(start, start + len(name)) for start in starts)
    return Entity(number, name, kind, mentions, **more)  # type: ignore[arg-type]


ANALYSIS = Analysis(
    entities=(
        entity(0, "Palu", PER, 0, 60, aliases=("Kota Palu",)),
        entity(1, "Sigi", LOC, 10),
        entity(2, "Rina", PER, 20, roles=("Wali Kota",)),
        entity(3, "Palu", LOC, 40, roles=("Ibu Kota",), name_en="Palu City"),
    ),
    quotes=(
        Quote(Span(25, 30), QuoteKind.DIRECT, speaker_entity=2, speaker_name="Rina"),
        Quote(Span(65, 70), QuoteKind.INDIRECT, speaker_entity=0, speaker_name="Palu"),
        Quote(Span(75, 80), QuoteKind.SCARE),
    ),
    events=(Event(Span(0, 30), 0, DAY, (0, 1, 2)), Event(Span(35, 70), 0, DAY, (3, 0))),
)


def names(analysis: Analysis) -> list[tuple[int, str, EntityType]]:
    return [(e.id, e.name, e.type) for e in analysis.entities]


def test_hiding_renumbers_and_keeps_the_speakers_name() -> None:
    corrected = apply_corrections(ANALYSIS, [Correction("Palu", PER, None)])
    assert names(corrected) == [(0, "Sigi", LOC), (1, "Rina", PER), (2, "Palu", LOC)]
    assert [(q.speaker_entity, q.speaker_name) for q in corrected.quotes] == [
        (1, "Rina"), (None, "Palu"), (None, None),
    ]  # fmt: skip
    assert [event.entities for event in corrected.events] == [(0, 1), (2,)]


def test_a_new_kind_changes_nothing_else() -> None:
    corrected = apply_corrections(ANALYSIS, [Correction("Sigi", LOC, ORG)])
    assert names(corrected) == [(0, "Palu", PER), (1, "Sigi", ORG), (2, "Rina", PER), (3, "Palu", LOC)]
    assert (corrected.quotes, corrected.events) == (ANALYSIS.quotes, ANALYSIS.events)


def test_two_of_one_name_and_kind_become_one() -> None:
    corrected = apply_corrections(ANALYSIS, [Correction("Palu", PER, LOC)])
    assert names(corrected) == [(0, "Palu", LOC), (1, "Sigi", LOC), (2, "Rina", PER)]
    palu = corrected.entities[0]
    assert [mention.start for mention in palu.mentions] == [0, 40, 60]
    assert (palu.aliases, palu.roles, palu.name_en) == (("Kota Palu",), ("Ibu Kota",), "Palu City")
    assert corrected.quotes[1].speaker_entity == 0
    assert [event.entities for event in corrected.events] == [(0, 1, 2), (0,)]


def test_corrections_follow_one_another() -> None:
    steps = [Correction("Sigi", LOC, ORG), Correction("Sigi", ORG, PER), Correction("Sigi", PER, None)]
    kinds = []
    for number in range(len(steps)):
        kinds.append(
            [e.type for e in apply_corrections(ANALYSIS, steps[: number + 1]).entities if e.name == "Sigi"]
        )
    assert kinds == [[ORG], [PER], []]


@pytest.mark.parametrize(
    "correction",
    [Correction("Poso", LOC, None), Correction("Sigi", PER, None), Correction("Sigi", LOC, LOC)],
    ids=["another name", "another kind", "no change"],
)
def test_what_was_not_found_changes_nothing(correction: Correction) -> None:
    assert apply_corrections(ANALYSIS, [correction]) is ANALYSIS


corrections = st.builds(
    Correction,
    st.sampled_from(["Palu", "Sigi", "Rina"]),
    st.sampled_from(EntityType),
    st.none() | st.sampled_from(EntityType),
)


@given(st.lists(corrections, max_size=6))
def test_ids_are_places_and_no_mention_is_invented(given_corrections: list[Correction]) -> None:
    corrected = apply_corrections(ANALYSIS, given_corrections)
    assert [e.id for e in corrected.entities] == list(range(len(corrected.entities)))
    firsts = [e.mentions[0] for e in corrected.entities]
    assert firsts == sorted(firsts)
    by_mention = {mention: e.name for e in ANALYSIS.entities for mention in e.mentions}
    for e in corrected.entities:
        assert all(by_mention[mention] == e.name for mention in e.mentions)
    for before, after in zip(ANALYSIS.events, corrected.events, strict=True):
        named = {ANALYSIS.entities[n].name for n in before.entities}
        assert {corrected.entities[n].name for n in after.entities} <= named
    for quote in corrected.quotes:
        if quote.speaker_entity is not None:
            assert corrected.entities[quote.speaker_entity].name == quote.speaker_name
