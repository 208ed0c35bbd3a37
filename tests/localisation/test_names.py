import pytest

from tempo_reader.domain.entity import Entity, EntityType
from tempo_reader.domain.language import Language
from tempo_reader.domain.span import Span
from tempo_reader.localisation.names import shown_name


def place(name_en: str | None) -> Entity:
    return Entity(0, "Korea Utara", EntityType.PLACE, (Span(0, 11),), name_en=name_en)


@pytest.mark.parametrize(
    ("name_en", "language", "shown"),
    [
        ("North Korea", Language.ENGLISH, "North Korea"),
        ("North Korea", Language.INDONESIAN, "Korea Utara"),
        (None, Language.ENGLISH, "Korea Utara"),
        (None, Language.INDONESIAN, "Korea Utara"),
    ],
)
def test_a_name_is_shown_in_english_where_one_is_known(
    name_en: str | None, language: Language, shown: str
) -> None:
    assert shown_name(place(name_en), language) == shown
