"""The speech lexicons hold what the code takes for granted."""

from dataclasses import fields

import pytest

from tempo_reader.domain.language import Language
from tempo_reader.extraction.quotes.lexicon import SpeechLexicon, speech_lexicon

BOTH = pytest.mark.parametrize("language", list(Language))


def lists(lexicon: SpeechLexicon) -> dict[str, frozenset[str]]:
    found = {f.name: getattr(lexicon, f.name) for f in fields(lexicon)}
    return {name: words for name, words in found.items() if isinstance(words, frozenset)}


@BOTH
def test_words_are_single_and_in_lower_case(language: Language) -> None:
    for name, words in lists(speech_lexicon(language)).items():
        for word in words:
            assert word == word.lower().strip(), (name, word)
            assert " " not in word, (name, word)


@BOTH
@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("inverted", "ambiguous"),
        ("clausal", "nominal"),
        ("clausal", "directive"),
        ("nominal", "directive"),
        ("complementisers", "conditionals"),
        ("pronouns", "humans"),
        ("bodies", "pronouns"),
        ("humans", "bodies"),
        ("inverted", "mention_ends"),
        ("predicates", "not_verbs"),
    ],
)
def test_lists_that_exclude_each_other(language: Language, one: str, other: str) -> None:
    found = lists(speech_lexicon(language))
    assert not found[one] & found[other]


@BOTH
def test_cues_are_cues(language: Language) -> None:
    lexicon = speech_lexicon(language)
    assert lexicon.inverted_reporting <= lexicon.inverted | lexicon.ambiguous
    assert lexicon.plurals <= lexicon.pronouns


def test_the_suffix_is_read_off_cues_only() -> None:
    lexicon = speech_lexicon(Language.INDONESIAN)
    assert lexicon.stem("katanya") == "kata"
    assert lexicon.stem("menurutnya") == "menurut"
    assert lexicon.stem("dikatakannya") == "dikatakan"
    assert lexicon.stem("rumahnya") is None
    assert lexicon.stem("kata") is None


def test_english_cues_carry_no_speaker() -> None:
    assert speech_lexicon(Language.ENGLISH).stem("said") is None


@pytest.mark.parametrize("word", ["mengatakan", "berlari", "ditangkap", "tertinggal", "melihat"])
def test_a_verb_by_its_prefix(word: str) -> None:
    assert speech_lexicon(Language.INDONESIAN).is_verb(word)


@pytest.mark.parametrize("word", ["menteri", "berita", "dinas", "tersebut", "mekanisme", "di", "media"])
def test_no_verb_though_it_looks_like_one(word: str) -> None:
    assert not speech_lexicon(Language.INDONESIAN).is_verb(word)
