"""The settings file: what it gives, and that no mistake in it costs more than itself."""

import re
import stat
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tempo_reader.domain.language import Language
from tempo_reader.localisation.interface import interface_for
from tempo_reader.resources import asset
from tempo_reader.storage.settings import (
    Mark,
    Pane,
    ReadSettings,
    Settings,
    load_settings,
    write_default_settings,
)
from tempo_reader.storage.settings_reading import OPTIONS, read_settings

FILE = Path("settings.toml")


def read(text: str) -> ReadSettings:
    return read_settings(text.encode(), FILE)


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ('language = "id"', "language", Language.INDONESIAN),
        ('language = "auto"', "language", None),
        ('theme = "tempo-paper"', "theme", "tempo-paper"),
        ("measure = 66", "measure", 66),
        ('panes = ["quotes"]', "panes", {Pane.QUOTES}),
        ("panes = []", "panes", set()),
        ('marks = [\n  "dates", # and nothing else\n]', "marks", {Mark.DATES}),
        ("current-sentence = false", "current_sentence", False),
        ("resolved-dates = true", "resolved_dates", True),
        ('clipboard = "auto -osc52"', "clipboard", "auto -osc52"),
        ("reduced-motion = true", "reduced_motion", True),
        ("mouse = false", "mouse", False),
        ('[keys]\nsearch = "s,ctrl+f"', "keys", {"search": "s,ctrl+f"}),
        ('keys = { search = "s" }', "keys", {"search": "s"}),
        ('keys.search = ""', "keys", {"search": ""}),
        ('\ufeffmeasure = 66\r\ntheme = "x"\r\n', "measure", 66),
    ],
)
def test_an_option_is_read(line: str, field: str, value: object) -> None:
    found = read(line)
    assert found.problems == ()
    assert getattr(found.settings, field) == value


@pytest.mark.parametrize(
    ("text", "line", "column", "words"),
    [
        ("\ntheme = tempo-night", 2, 9, "words stand in quotes"),
        ('theme = "tempo-night', 1, 21, "a closing quote is missing"),
        ('marks = ["dates",\nmeasure = 66', 1, 18, "the value breaks off"),
        ('marks = ["dates"\nmeasure = 66', 1, 17, "a closing ] is missing"),
        ("theme =", 1, 8, "the value breaks off"),
        ("# fine\n  measure 66", 2, 11, "an = is missing"),
        ("measure = 66 columns", 1, 14, "there is something after the value"),
        ("measure = wide", 1, 11, "words stand in quotes"),
        ('clipboard = "C:\\progs"', 1, 18, "a \\ within quotes is written \\\\"),
        ("= 3", 1, 1, "an option is written: name = value"),
        ("!", 1, 1, "an option is written: name = value"),
        ("[keys", 1, 6, "a closing ] is missing"),
        ("measure = 1" + "0" * 5000, 1, 5012, "this is not TOML"),
        ('mouse = "yes"', 1, 1, "mouse must be true or false"),
        ("  mouse = 1", 1, 3, "mouse must be true or false"),
        ("theme = 3", 1, 1, "theme must be words in quotes"),
        ("measure = 5", 1, 1, "measure must be a whole number from 20 to 200"),
        ("measure = 66.5", 1, 1, "measure must be a whole number from 20 to 200"),
        ("measure = true", 1, 1, "measure must be a whole number from 20 to 200"),
        ('language = "fr"', 1, 1, 'language must be one of these: "auto", "id", "en"'),
        ("language = []", 1, 1, 'language must be one of these: "auto", "id", "en"'),
        ('panes = ["who"]', 1, 1, 'panes must be a list of some of these: "entities", "timeline", "quotes"'),
        ('panes = "quotes"', 1, 1, 'panes must be a list of some of these: "entities", "timeline", "quotes"'),
        ("marks = [[1]]", 1, 1, 'marks must be a list of some of these: "entities", "dates", "quotes"'),
        ('colour = "x"', 1, 1, "there is no option colour"),
        ("mesure = 66", 1, 1, "there is no option mesure; measure is one"),
        ("[reader]\nmeasure = 66", 2, 1, "there is no option reader.measure"),
        ("mouse = true\nmouse = false", 2, 1, "this was set before"),
        ("[keys]\nsearch = 3", 2, 1, "keys.search must be words in quotes"),
        ("keys = 3", 1, 1, "the keys stand in a table that begins with [keys]"),
    ],
)
def test_a_mistake_is_told_with_its_place_and_the_rest_counts(
    text: str, line: int, column: int, words: str
) -> None:
    found = read(f"{text}\n[keys]\nquit = 'f10'\n")
    (problem,) = found.problems
    assert (problem.line, problem.column) == (line, column)
    sentence = problem.sentence(interface_for(Language.ENGLISH))
    assert sentence.startswith(f"settings.toml, line {line}, column {column}: ")
    assert words in sentence
    assert found.settings.keys["quit"] == "f10"


def test_what_stands_around_mistakes_counts() -> None:
    found = read('theme = "a"\nmeasure = = 3\nmouse = false\nmarks = ["dates"\nclipboard = "off"')
    assert len(found.problems) == 2
    assert found.settings == Settings(theme="a", mouse=False, clipboard="off")


def test_values_under_a_table_that_cannot_be_read_are_nobodys() -> None:
    found = read('[keys\nsearch = "s"\n[keys]\nquit = "f10"')
    assert found.settings.keys == {"quit": "f10"}


def test_bytes_that_are_no_text_are_told_and_the_rest_counts() -> None:
    found = read_settings("measure = 66\n# caf\u00e9 ".encode() + b"\xff\nmouse = false\n", FILE)
    (problem,) = found.problems
    assert (problem.line, problem.column) == (2, 8)
    assert (found.settings.measure, found.settings.mouse) == (66, False)


def test_where_options_stand_is_known_to_those_who_know_more() -> None:
    found = read('[keys]\n  search = "s"')
    assert found.problem("keys.search", "no").line == 2
    assert found.problem("theme", "no").line is None


@given(st.text(alphabet="[]{}=\"'\\.,#\n\r\t \x00aé1-:_tfmeasurkyn", max_size=80))
def test_no_text_breaks_the_reading(text: str) -> None:
    found = read(f"mouse = false\n{text}")
    for problem in found.problems:
        assert problem.sentence(interface_for(Language.INDONESIAN)).endswith(".")
    assert found.settings.mouse is False


# The file


def test_without_a_file_everything_is_as_it_comes(tmp_path: Path) -> None:
    found = load_settings(tmp_path / "none" / "settings.toml")
    assert (found.settings, found.problems) == (Settings(), ())


@pytest.mark.parametrize("make", ["folder", "forbidden", "endless"])
def test_a_file_that_cannot_be_read_is_one_sentence(
    make: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "settings.toml"
    if make == "folder":
        file.mkdir()
    elif make == "endless":
        file = Path("/dev/zero")
    else:
        file.write_text("mouse = false")

        def refuse(*_: object, **__: object) -> None:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(Path, "open", refuse)
    found = load_settings(file)
    assert found.settings == Settings()
    (problem,) = found.problems
    assert str(file) in problem.sentence(interface_for(Language.ENGLISH))


@pytest.mark.parametrize("language", Language)
def test_the_default_file_is_written_once_and_never_again(language: Language, tmp_path: Path) -> None:
    file = write_default_settings(language, tmp_path / "new" / "settings.toml")
    assert load_settings(file) == ReadSettings(file=file)
    assert stat.S_IMODE(file.stat().st_mode) & stat.S_IRUSR
    file.write_text("mouse = false")
    write_default_settings(language, file)
    assert file.read_text() == "mouse = false"


@pytest.mark.parametrize("language", Language)
def test_the_default_file_shows_every_option_with_its_default(language: Language) -> None:
    words = asset("settings", f"{language.value}.toml").read_text(encoding="utf-8")
    in_force = re.sub(r"(?m)^# (?=[\w-]+ = )", "", words)
    found = read(in_force)
    assert found.problems == ()
    named = {*OPTIONS} | {"keys"}
    assert {f.name.replace("_", "-") for f in fields(Settings)} == named
    for option in OPTIONS:
        assert len(re.findall(rf"(?m)^# {option} = ", words)) == 1
    own = {"theme": "auto", "measure": 72}
    for name, value in own.items():
        assert getattr(found.settings, name) == value
    assert found.settings.keys
    assert found.settings == Settings(**own, keys=found.settings.keys)  # type: ignore[arg-type]
    assert all(len(line) <= 120 for line in words.splitlines())
