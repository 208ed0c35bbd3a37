"""The same in English articles."""

from collections.abc import Callable

import pytest

from tempo_reader.domain.language import Language

Find = Callable[..., list[tuple[str, str, str | None, str | None, str | None]]]


@pytest.mark.parametrize(
    ("text", "words", "cue", "speaker"),
    [
        pytest.param(
            '"The road is broken," said Anna Reed.', "The road is broken", "said", "Anna Reed", id="said-x"
        ),
        pytest.param(
            '"The road is broken," Anna Reed said.', "The road is broken", "said", "Anna Reed", id="x-said"
        ),
        pytest.param('"The road is broken," she said.', "The road is broken", "said", "she", id="she-said"),
        pytest.param(
            "“The road is broken,” said the minister.",
            "The road is broken",
            "said",
            "the minister",
            id="role",
        ),
        pytest.param(
            'Anna Reed said, "The road is broken."', "The road is broken.", "said", "Anna Reed", id="before"
        ),
        pytest.param(
            'Anna Reed told reporters: "The road is broken."',
            "The road is broken.",
            "told",
            "Anna Reed",
            id="told",
        ),
        pytest.param(
            '"The road is broken," the ministry said in a statement.',
            "The road is broken",
            "said",
            "the ministry",
            id="body",
        ),
        pytest.param(
            'According to Anna Reed, "the road is broken".',
            "the road is broken",
            "According",
            "Anna Reed",
            id="according-to",
        ),
        pytest.param(
            'Anna Reed said the road was "badly broken" by rain.',
            "badly broken",
            "said",
            "Anna Reed",
            id="part",
        ),
    ],
)
def test_direct(text: str, words: str, cue: str, speaker: str, find: Find) -> None:
    found = find(text, "Anna Reed", language=Language.ENGLISH)
    assert ("direct", words, cue, speaker) in [f[:4] for f in found]


@pytest.mark.parametrize(
    ("text", "words", "cue", "speaker"),
    [
        pytest.param(
            "Anna Reed said the road was broken.", "the road was broken", "said", "Anna Reed", id="said"
        ),
        pytest.param(
            "Anna Reed said that the road was broken.", "the road was broken", "said", "Anna Reed", id="that"
        ),
        pytest.param(
            "Anna Reed told reporters that the road was broken.",
            "the road was broken",
            "told",
            "Anna Reed",
            id="told",
        ),
        pytest.param(
            "According to Anna Reed, the road was broken.",
            "the road was broken",
            "According",
            "Anna Reed",
            id="according-to",
        ),
        pytest.param(
            "The road was broken, Anna Reed said.", "The road was broken", "said", "Anna Reed", id="behind"
        ),
        pytest.param(
            "The road was broken, Anna Reed said on Monday, a blow to the town.",
            "The road was broken",
            "said",
            "Anna Reed",
            id="behind-with-a-day",
        ),
        pytest.param(
            "The road was broken, said Anna Reed.", "The road was broken", "said", "Anna Reed", id="inverted"
        ),
        pytest.param("The road was broken, she added.", "The road was broken", "added", "she", id="pronoun"),
        pytest.param(
            "The road was broken, according to Anna Reed.",
            "The road was broken",
            "according",
            "Anna Reed",
            id="according-to-behind",
        ),
    ],
)
def test_reported(text: str, words: str, cue: str, speaker: str, find: Find) -> None:
    found = find(text, "Anna Reed", language=Language.ENGLISH)
    assert [f[:4] for f in found] == [("indirect", words, cue, speaker)]


def test_a_pronoun_means_who_spoke_last(find: Find) -> None:
    text = 'Minister Anna Reed said the road was broken. "We will mend it," she said.'
    found = find(text, "Anna Reed", language=Language.ENGLISH)
    assert [f[4] for f in found] == ["Anna Reed", "Anna Reed"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('He watched the film "The Long Rain" at home.', id="title"),
        pytest.param('The so-called "road" ended in a field.', id="irony"),
        pytest.param("The students' union didn't meet in the '90s.", id="apostrophes"),
    ],
)
def test_no_speech(text: str, find: Find) -> None:
    assert not [f for f in find(text, language=Language.ENGLISH) if f[0] != "scare"]


def test_a_clause_between_commas_does_not_part_subject_and_verb(find: Find) -> None:
    text = "The minister, who came back last week, said the government would mend the road."
    found = find(text, language=Language.ENGLISH)
    assert [f[1:4] for f in found] == [("the government would mend the road", "said", "The minister")]


def test_a_rank_with_a_full_stop(find: Find) -> None:
    text = 'Anna Reed said the road was broken. "We will mend it," Ms. Reed said.'
    assert [f[4] for f in find(text, "Anna Reed/Reed", language=Language.ENGLISH)] == ["Anna Reed"] * 2
