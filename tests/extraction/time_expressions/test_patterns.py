"""The pattern language by itself."""

import re

import pytest

from tempo_reader.extraction.time_expressions.patterns import Context, Pattern, make_alphabet, words_in

LEXICON = {"WEEKDAY": ["senin", "rabu"], "PART": ["malam", "dini hari"], "SHIFT": ["lalu", "yang lalu"]}
MACROS = {"DATE": "DAY '/' DAY"}


def matched(pattern: str, words: str, context: Context = Context()) -> re.Match[str] | None:  # noqa: B008
    literals = words_in([pattern, *MACROS.values(), *context.texts()])
    alphabet = make_alphabet(LEXICON, literals)
    symbols = "".join(
        alphabet.of_word.get(word) or (alphabet.of_shape["day"] if word.isdecimal() else ".")
        for word in words.split()
    )
    compiled = Pattern(pattern, context, alphabet, MACROS)
    return next((m for at in range(len(symbols)) if (m := compiled.regex.match(symbols, at))), None)


@pytest.mark.parametrize(
    ("pattern", "words", "span"),
    [
        ("[hari] WEEKDAY", "pada hari senin", (1, 3)),
        ("[hari] WEEKDAY", "pada senin", (1, 2)),
        ("WEEKDAY (PART | SHIFT)", "senin dini hari", (0, 3)),
        ("WEEKDAY (PART | SHIFT)", "senin yang lalu", (0, 3)),
        ("WEEKDAY (PART | SHIFT)", "senin pagi", None),
        ("DAY+", "x 25 26 27", (1, 4)),
        ("DAY '/' DAY", "25 / 26", (0, 3)),
        ("DATE", "25 / 26", (0, 3)),
        ("WEEKDAY ANY SHIFT", "rabu apa lalu", (0, 3)),
    ],
)
def test_matches(pattern: str, words: str, span: tuple[int, int] | None) -> None:
    found = matched(pattern, words)
    assert (found.span() if found else None) == span


def test_what_a_class_caught_is_named_and_a_second_one_numbered() -> None:
    found = matched("DAY '-' DAY FIRST:WEEKDAY", "25 - 26 rabu")
    assert found is not None
    assert (found.span("DAY"), found.span("DAY2"), found.span("FIRST"), found.span("WEEKDAY")) == (
        (0, 1),
        (2, 3),
        (3, 4),
        (3, 4),
    )


@pytest.mark.parametrize(
    ("context", "words", "matches"),
    [
        (Context(after="sejak | hingga"), "sejak malam", True),
        (Context(after="sejak | hingga"), "klub malam", False),
        (Context(not_after="klub"), "klub malam", False),
        (Context(not_after="klub"), "malam", True),
        (Context(before="SHIFT"), "malam lalu", True),
        (Context(not_before="SHIFT"), "malam lalu", False),
    ],
)
def test_context(context: Context, words: str, matches: bool) -> None:
    assert (matched("PART", words, context) is not None) is matches


@pytest.mark.parametrize("pattern", ["[WEEKDAY]", "WEEKDAY (", "NOTHING", "WEEKDAY ]", "A:", "WEEKDAY ;"])
def test_a_pattern_that_cannot_be_read_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        matched(pattern, "senin")
