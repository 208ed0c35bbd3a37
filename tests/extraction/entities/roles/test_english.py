"""The roles beside a name in English articles."""

from collections.abc import Callable

import pytest

from tempo_reader.domain.entity import Entity

Link = Callable[[str], tuple[Entity, ...]]

CASES = {
    "office": ("President [PER Ani Susanti] came.", ["President"]),
    "office of two words": ("On Monday Vice President [PER Ani Susanti] came.", ["Vice President"]),
    "body in front": ("Later [ORG KPK] spokesperson [PER Ani Susanti] said so.", ["KPK spokesperson"]),
    "nation in front": ("Israeli Prime Minister [PER Ani Susanti] came.", ["Israeli Prime Minister"]),
    "country in front": ("U.S. Secretary of State [PER Ani Susanti] came.", ["U.S. Secretary of State"]),
    "former": ("It questioned former president [PER Ani Susanti].", ["former president"]),
    "rank between": ("National Police chief Gen. [PER Ani Susanti] came.", ["National Police chief"]),
    "a weekday in front": ("On Tuesday President [PER Ani Susanti] came.", ["President"]),
    "a country's": ("Russia's President [PER Ani Susanti] came.", ["President"]),
    "with an article": ("The spokesman [PER Ani Susanti] came.", ["spokesman"]),
    "between commas": (
        "[PER Ani Susanti], a political analyst at the [ORG CSIS], came.",
        ["political analyst at the CSIS"],
    ),
    "with a short form": (
        "[PER Ani Susanti], chairwoman of the [ORG Tani Party] ([ORG TP]), came.",
        ["chairwoman of the Tani Party"],
    ),
    "field in front": ("Former education minister [PER Ani Susanti] came.", ["Former education minister"]),
    "between commas in front": ("His lawyer, [PER Ani Susanti], came.", ["lawyer"]),
    "a comma and a verb": ("After he met the minister, [PER Ani Susanti] left.", []),
    "house in front": ("House Speaker [PER Ani Susanti] came.", ["House Speaker"]),
    "when in front": ("Yesterday President [PER Ani Susanti] came.", ["President"]),
    "a body with small words": (
        "[PER Ani Susanti], an analyst at the [ORG Centre for Trade and Studies] (CTS), came.",
        ["analyst at the Centre for Trade and Studies"],
    ),
    "a body's": ("[PER Ani Susanti], the bank's chief economist, came.", ["chief economist"]),
    "age between": ("[PER Ani Susanti], 34, a farmer in Garut, came.", ["farmer in Garut"]),
    "another one's role": ("[PER Ani], Vice President Budi Santoso, and others came.", []),
    "a clause": ("[PER Ani], who met the minister, came.", []),
    "no role across a verb": ("The minister met [PER Ani].", []),
    "people with roles in a row": (
        "President [PER Ani] and Finance Minister [PER Budi] came.",
        ["President", "Finance Minister"],
    ),
}


@pytest.mark.parametrize(("text", "roles"), CASES.values(), ids=CASES.keys())
def test_english_roles(linked_in_english: Link, text: str, roles: list[str]) -> None:
    people = [entity for entity in linked_in_english(text) if entity.type.value == "PER"]
    assert [role for person in people for role in person.roles] == roles
