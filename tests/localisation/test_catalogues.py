"""The catalogues say what the source says, all of it and nothing else: ``.ci/catalogues`` brings them up to date."""

import gettext
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from babel.messages.catalog import Catalog, Message
from tests.catalogues import LANGUAGES, as_mo, extracted, messages, path_of, places, read


def keys(catalogue: Catalog) -> set[object]:
    return {(message.id, message.context) for message in catalogue if message.id}


def translations(message: Message) -> tuple[str, ...]:
    strings = message.string if isinstance(message.string, (tuple, list)) else (message.string,)
    return tuple(words or "" for words in strings)


def sources(message: Message) -> tuple[str, ...]:
    return tuple(message.id) if isinstance(message.id, (tuple, list)) else (message.id,)


@pytest.fixture(scope="module")
def source() -> Catalog:
    return extracted()


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_messages_are_found_in_the_source(source: Catalog) -> None:
    ids = {message.id for message in source}
    assert {"Quotes", "There is no file {source}.", ("{number} mention", "{number} mentions")} <= ids


def test_no_message_is_missing(language: str, source: Catalog) -> None:
    assert keys(source) - keys(read(language)) == set()


def test_no_message_is_left_over(language: str, source: Catalog) -> None:
    catalogue = read(language)
    assert keys(catalogue) - keys(source) == set()
    assert not catalogue.obsolete


def test_every_message_is_translated(language: str) -> None:
    catalogue = read(language)
    assert [message.id for message in catalogue if message.id and not all(translations(message))] == []
    assert [message.id for message in catalogue if message.id and message.fuzzy] == []
    plurals = [message for message in catalogue if isinstance(message.id, tuple)]
    assert all(len(translations(message)) == catalogue.num_plurals for message in plurals)


def test_english_messages_are_their_own_translation() -> None:
    assert [m.id for m in read("en") if m.id and translations(m) != sources(m)] == []


def test_translations_have_the_places_of_their_messages(language: str) -> None:
    for message in read(language):
        wanted = {places(words) for words in sources(message)}
        assert {places(words) for words in translations(message) if words} <= wanted, message.id


def test_translations_begin_and_end_as_their_messages(language: str) -> None:
    def blanks(words: str) -> tuple[str, str]:
        return words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]

    for message in read(language):
        if message.id:
            wanted = {blanks(words) for words in sources(message)}
            assert {blanks(words) for words in translations(message) if words} <= wanted, message.id


def test_what_is_compiled_is_what_is_written(language: str) -> None:
    def entries(data: bytes) -> dict[Any, str]:
        found: dict[Any, str] = gettext.GNUTranslations(BytesIO(data))._catalog  # type: ignore[attr-defined]
        return {key: words for key, words in found.items() if key}

    assert entries(path_of(language, "mo").read_bytes()) == entries(as_mo(read(language)))


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('words.gettext("a {b}", b=1)', ["a {b}"]),
        ('N_("a" "b")', ["ab"]),
        ('_ = gettext\n_("a")', ["a"]),
        ("f\"({words.gettext('a')})\"", ["a"]),
        ('words.ngettext("a", "b", 2)', [("a", "b")]),
        ('words.gettext(N_("a") if c else N_("b"))', ["a", "b"]),
        ("words.gettext(a)", []),
        ("words.get('a')", []),
    ],
)
def test_messages_of_a_module(source: str, found: list[object]) -> None:
    assert list(messages(source)) == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Copied with {tool}", ("{tool}",)),
        ("{b} and {a}, {a!r:>3}", ("{a}", "{a}", "{b}")),
        ("{{no place}}", ()),
        ("100 % sure", ()),
        ("%(prog)s: %s, %d of %r", ("%(prog)s", "%d", "%r", "%s")),
        ("100 %%", ()),
    ],
)
def test_places(words: str, found: tuple[str, ...]) -> None:
    assert places(words) == found


def test_each_language_has_both_files() -> None:
    folders = {path.parent.parent.name for path in Path(path_of("id")).parents[2].glob("*/LC_MESSAGES/*.po")}
    assert folders == set(LANGUAGES)
    assert all(path_of(name, suffix).is_file() for name in folders for suffix in ("po", "mo"))
