import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tempo_reader.domain.language import Language
from tempo_reader.export.citations.citation import Citation
from tempo_reader.export.citations.facts import Context, facts
from tempo_reader.export.citations.style import CitationStyle
from tempo_reader.export.citations.style_sheets import style_sheet
from tempo_reader.export.citations.template import Lines, fill, parse
from tempo_reader.resources import asset

FACTS = {
    "title": "Warga Memutar",
    "question": "Siapa?",
    "short": "Teja, D.",
    "day": "7",
    "nothing": "",
    "raw": "[{day}|]\\",
}


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("", ""),
        ("kata", "kata"),
        ("{title}, {day}", "Warga Memutar, 7"),
        ("{nothing} kata", ""),
        ("[{nothing} kata]", ""),
        ("a[ {nothing}] b[ {day}]", "a b 7"),
        ("[{nothing}|{day}|{title}]", "7"),
        ("[{nothing}|kata]", "kata"),
        ("[{title}[, {nothing}][, {day}]|x]", "Warga Memutar, 7"),
        ("[[{nothing}|{day}] {title}]", "7 Warga Memutar"),
        ("[[{nothing}] {title}]", " Warga Memutar"),
        (r"\[{title}\](x)\{\}\|\\", "[Warga Memutar](x){}|\\"),
        ("a|b", "a|b"),
        ("{raw}", "[{day}|]\\"),
        ("{title}. Kabar", "Warga Memutar. Kabar"),
        ("{question}. Kabar", "Siapa? Kabar"),
        ("{short}. ({day})", "Teja, D. (7)"),
        ("“{question}.” Kabar", "“Siapa?” Kabar"),
        ("“{question}”. Kabar", "“Siapa?”. Kabar"),
        ("{question}[. {day}]", "Siapa? 7"),
        ("[“{question}”|x]. Kabar", "“Siapa?” Kabar"),
        ("{question}, {day}", "Siapa?, 7"),
    ],
)
def test_filling(source: str, words: str) -> None:
    assert fill({"it": parse(source)}, FACTS, "it") == words


def test_a_template_may_name_another() -> None:
    templates = {
        "it": parse("[{where}|nowhere]"),
        "where": parse("{place}, {day}"),
        "place": parse("[{nothing}|Kali]"),
    }
    assert fill(templates, FACTS, "it") == "Kali, 7"


def test_lines_with_nothing_to_say_are_left_out() -> None:
    assert fill({"it": Lines((parse("A {day}"), parse("B {nothing}"), parse("C")))}, FACTS, "it") == "A 7\nC"


@pytest.mark.parametrize("source", ["{", "{}", "{a", "{a b}", "[", "[a", "[a|", "]", "a]", "}", "\\", "{1}"])
def test_malformed_templates_say_so(source: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        parse(source)


@settings(deadline=None)
@given(st.text("ab{}[]|\\.", max_size=20))
def test_any_source_parses_or_says_why(source: str) -> None:
    try:
        template = parse(source)
    except ValueError:
        return
    assert isinstance(template.fill(lambda name: name), str)


KNOWN = frozenset(
    facts(Citation(), style_sheet(CitationStyle.APA, Language.ENGLISH), Language.ENGLISH, Context())
)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("style", CitationStyle)
def test_every_place_in_a_style_can_be_filled(style: CitationStyle, language: Language) -> None:
    sheet = style_sheet(style, language)
    dates = {"plain_date", "day_number", "short_month", "year"}
    for name, template in sheet.templates.items():
        filled = dates if name == "date" else KNOWN
        assert template.places() <= filled | set(sheet.templates) | set(sheet.names), name


@pytest.mark.parametrize("style", CitationStyle)
def test_a_style_says_the_same_in_both_languages(style: CitationStyle) -> None:
    indonesian, english = (style_sheet(style, language) for language in Language)
    assert set(indonesian.templates) == set(english.templates)
    for name in indonesian.templates:
        assert fact_places(indonesian.templates[name].places()) == fact_places(
            english.templates[name].places()
        ), name


def fact_places(places: frozenset[str]) -> frozenset[str]:
    return places & KNOWN


def test_every_style_has_a_file_and_every_file_a_style() -> None:
    files = {path.stem for path in asset("citations").glob("*.toml")}
    assert files == {style.value for style in CitationStyle} | {"authors"}


@pytest.mark.parametrize("style", CitationStyle)
def test_labels_and_suffixes(style: CitationStyle) -> None:
    assert style.label
    assert style.suffix.startswith(".")
