import pytest

from tempo_reader.domain.language import Language
from tempo_reader.localisation.interface import Interface, interface_for, preferred_language

LOCALES = [
    # environment, language
    ({"LANG": "id_ID.UTF-8"}, Language.INDONESIAN),
    ({"LANG": "id"}, Language.INDONESIAN),
    ({"LANG": "id-ID"}, Language.INDONESIAN),
    ({"LANG": "ID_id.utf8"}, Language.INDONESIAN),
    ({"LANG": "in_ID"}, Language.INDONESIAN),
    ({"LANG": "ms_MY.UTF-8"}, Language.INDONESIAN),
    ({"LANG": "jv_ID.UTF-8"}, Language.INDONESIAN),
    ({"LANG": "en_US.UTF-8"}, Language.ENGLISH),
    ({"LANG": "en@quot"}, Language.ENGLISH),
    ({"LANG": "de_DE.UTF-8"}, Language.ENGLISH),
    ({"LANG": "ia_FR"}, Language.ENGLISH),
    ({"LANG": "C"}, Language.INDONESIAN),
    ({"LANG": "C.UTF-8"}, Language.INDONESIAN),
    ({"LANG": "POSIX"}, Language.INDONESIAN),
    ({"LANG": ""}, Language.INDONESIAN),
    ({}, Language.INDONESIAN),
    ({"LC_ALL": "id_ID.UTF-8", "LANG": "en_US.UTF-8"}, Language.INDONESIAN),
    ({"LC_MESSAGES": "en_GB.UTF-8", "LANG": "id_ID.UTF-8"}, Language.ENGLISH),
    ({"LC_ALL": "C.UTF-8", "LANG": "en_US.UTF-8"}, Language.ENGLISH),
    ({"LANGUAGE": "en", "LC_ALL": "id_ID.UTF-8"}, Language.ENGLISH),
    ({"LANGUAGE": "de:id:en", "LANG": "de_DE.UTF-8"}, Language.INDONESIAN),
    ({"LANGUAGE": "de:fr", "LANG": "id_ID.UTF-8"}, Language.ENGLISH),
    ({"LANGUAGE": ":", "LANG": "en_US.UTF-8"}, Language.ENGLISH),
]


@pytest.mark.parametrize(("environment", "language"), LOCALES, ids=[str(row[0]) for row in LOCALES])
def test_the_language_follows_the_locale(environment: dict[str, str], language: Language) -> None:
    assert preferred_language(environment) is language


def test_words_are_translated() -> None:
    assert Interface(Language.INDONESIAN).gettext("Quotes") == "Kutipan"
    assert Interface(Language.ENGLISH).gettext("Quotes") == "Quotes"


def test_places_are_filled() -> None:
    words = Interface(Language.INDONESIAN).gettext("early {date}", date="September 2023")
    assert words == "awal September 2023"


@pytest.mark.parametrize("language", Language)
def test_values_are_no_templates(language: Language) -> None:
    assert Interface(language).gettext("early {date}", date="{date} %s {0}").endswith("{date} %s {0}")


@pytest.mark.parametrize("language", Language)
def test_words_without_a_translation_are_shown_as_they_are(language: Language) -> None:
    assert Interface(language).gettext("no such words") == "no such words"
    assert Interface(language).gettext("") == ""


@pytest.mark.parametrize(
    ("number", "words"), [(0, "0 things"), (1, "1 thing"), (2, "2 things"), (1000, "1000 things")]
)
def test_numbers(number: int, words: str) -> None:
    interface = Interface(Language.ENGLISH)
    assert interface.ngettext("{number} thing", "{number} things", number) == words


def test_there_is_one_interface_a_language() -> None:
    assert interface_for(Language.ENGLISH) is interface_for(Language.ENGLISH)
    assert interface_for(Language.ENGLISH) is not interface_for(Language.INDONESIAN)
