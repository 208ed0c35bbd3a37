"""The lists of names are what the program takes them for."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from babel import Locale

from tempo_reader.extraction.entities.knowledge.lexicon import load
from tempo_reader.resources import asset

FILES = ("places", "organisations", "roles", "people")


def tables(name: str) -> dict[str, Any]:
    return tomllib.loads(asset("lexicon", "id", f"{name}.toml").read_text("utf-8"))


def bodies() -> list[str]:
    lines = asset("lexicon", "id", "bodies.txt").read_text("utf-8").split("\n")
    return [line for line in lines if line and not line.startswith("#")]


def lists() -> Iterator[tuple[str, list[str]]]:
    for name in FILES:
        for key, value in tables(name).items():
            if isinstance(value, str):
                yield f"{name}.{key}", value.strip("\n").split("\n")


@pytest.mark.parametrize(("name", "entries"), [pytest.param(n, e, id=n) for n, e in lists()])
def test_a_list_has_no_entry_twice_and_none_empty(name: str, entries: list[str]) -> None:
    assert len(entries) == len(set(entries)), name
    assert all(entry and entry == entry.strip() for entry in entries)


@pytest.mark.parametrize(
    "name",
    [
        "roles.roles",
        "roles.further_roles",
        "roles.kin",
        "roles.crafts",
        "places.ranks",
        "people.forenames",
    ],
)
def test_lists_in_lower_case(name: str) -> None:
    entries = dict(lists())[name]
    assert entries == [entry.lower() for entry in entries]
    assert all(len(entry.split()) == 1 for entry in entries)


def test_roles_and_titles_are_in_order() -> None:
    for name in ("roles.roles", "roles.titles"):
        entries = dict(lists())[name]
        assert all(a < b for a, b in pairwise(entries)), name


def countries() -> dict[str, list[str]]:
    text = tomllib.loads(asset("lexicon", "countries.toml").read_text("utf-8"))["countries"]
    return {code: names for code, *names in (line.split(" = ") for line in text.split("\n") if line)}


def test_countries_are_those_of_cldr() -> None:
    indonesian, english = Locale("id").territories, Locale("en").territories
    assert len(countries()) > 240
    changed = [
        code for code, names in countries().items() if names != [indonesian.get(code), english.get(code)]
    ]
    assert len(changed) <= 10, f"made from another CLDR: run extraction.training.countries ({changed})"


def test_other_names_are_of_known_countries() -> None:
    others = tables("places")["countries"]
    assert set(others) <= set(countries())
    names = [name for names in others.values() for name in names]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(("name", "entries"), [pytest.param(n, e, id=n) for n, e in lists() if " = " in e[0]])
def test_a_list_of_pairs_has_none_twice(name: str, entries: list[str]) -> None:
    left = [entry.partition(" = ")[0] for entry in entries]
    assert [one for one, times in Counter(left).items() if times > 1] == [], name
    assert all(entry.count(" = ") == 1 for entry in entries)


def test_short_names_lead_to_names_that_stand_for_themselves() -> None:
    same = load().same
    assert [name for name in same.values() if same.get(name, name) != name] == []


def test_bodies_are_named_once() -> None:
    forms = [form for line in bodies() for form in line.partition(" =")[0].split("; ")]
    assert [form for form, times in Counter(forms).items() if times > 1] == []
    assert all(form and form == form.strip() and "=" not in form for form in forms)


def test_a_body_has_its_names_and_at_most_one_english_one() -> None:
    assert all(line.count("=") <= 1 and not line.endswith((" ", ";")) for line in bodies())
    assert [line for line in bodies() if "=" in line and not re.search(r"[^ ] =( [^ ]|$)", line)] == []


def test_codes_are_of_known_bodies_and_no_names_themselves() -> None:
    lexicon = load()
    codes = dict(line.split(" = ") for line in tables("organisations")["codes"].split("\n") if line)
    assert [code for code, name in codes.items() if lexicon.kinds.get(name) != "body"] == []
    assert [code for code in codes if code in lexicon.kinds or not re.fullmatch("[A-Z]{4}", code)] == []


def test_english_heads_have_a_place_for_the_rest() -> None:
    assert all(pattern.count("*") == 1 for pattern in load().english_heads.values())


def test_longer_english_heads_come_first() -> None:
    heads = [head.removesuffix("*").strip() for head in load().english_heads]
    assert [(a, b) for at, a in enumerate(heads) for b in heads[at + 1 :] if b.startswith(a + " ")] == []


def test_english_heads_are_written_out() -> None:
    lexicon = load()
    assert [head for head in lexicon.english_heads if head.split()[0] in lexicon.short_words] == []


def test_names_of_several_words_are_found_by_their_first() -> None:
    phrases = load().phrases
    assert (("Korea", "Utara"), "country") in phrases["Korea"]
    assert all(name[0] == first for first, names in phrases.items() for name, _ in names)
    assert (("Al", "-", "Nassr"), "body") in phrases["Al"]
    assert phrases["Reuters"] == ((("Reuters",), "body"),)
    assert phrases.get("Nassr", ()) == ()
    assert "Nassr" not in phrases
    assert {name.split()[0] for name in load().kinds if name.replace(" ", "").isalnum()} <= set(phrases)
    assert all(len(a[0]) >= len(b[0]) for names in phrases.values() for a, b in pairwise(names))


@pytest.mark.parametrize("name", ["heads", "modifiers", "titles"])
def test_english_roles_are_in_order(name: str) -> None:
    entries = tomllib.loads(asset("lexicon", "en", "roles.toml").read_text("utf-8"))[name].split()
    assert entries == sorted(set(entries))
    assert name == "titles" or entries == [entry.lower() for entry in entries]


def test_epithets_are_of_known_places_and_bodies() -> None:
    lexicon = load()
    countries = {name for name, kind in lexicon.kinds.items() if kind == "country"}
    known = {*lexicon.kinds, *lexicon.same, *lexicon.english, *(f"Timnas {country}" for country in countries)}
    assert [name for name in lexicon.epithets if lexicon.same[name] not in known] == []


def test_local_bodies_are_written_out() -> None:
    lexicon = load()
    short = [name for name in lexicon.local_bodies if name.isupper()]
    assert [name for name in short if name not in lexicon.short_words and name not in lexicon.same] == []
