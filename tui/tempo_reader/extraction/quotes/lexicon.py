"""The words that tell of speech, by language."""

import functools
import re
import tomllib
from dataclasses import dataclass

from tempo_reader.domain.language import Language
from tempo_reader.resources import asset


@dataclass(frozen=True, slots=True)
class SpeechLexicon:
    """What `assets/lexicon/*/speech.toml` says, in lower case."""

    inverted: frozenset[str]
    """Cues with their speaker behind them: ``"…," kata Ani``."""
    inverted_reporting: frozenset[str]
    """Those of them that tell of speech without marks too."""
    reporting: frozenset[str]
    """Verbs behind their speaker, before what was said."""
    directive: frozenset[str]
    """Verbs that only bring in words in marks: what they tell otherwise is a wish or an order."""
    passives: frozenset[str]
    prepositions: frozenset[str]
    suffixed_prepositions: frozenset[str]
    pronouns: frozenset[str]
    suffix: str
    """The pronoun that is written on a cue, ``nya``; empty if the language has none."""
    complementisers: frozenset[str]
    adverbs: frozenset[str]
    mention_ends: frozenset[str]
    inverted_ahead: re.Pattern[str]
    """Matches where blanks, perhaps a comma, and an inverted cue begin."""

    def is_inverted(self, word: str) -> bool:
        """Tell whether `word`, in lower case, can stand before its speaker."""
        return word in self.inverted or self.carries_speaker(word)

    def carries_speaker(self, word: str) -> bool:
        """Tell whether `word` is a cue and its speaker in one: ``katanya``."""
        return bool(self.suffix) and word.endswith(self.suffix) and word[: -len(self.suffix)] in self.inverted


@functools.cache
def speech_lexicon(language: Language) -> SpeechLexicon:
    """Load the lexicon of a language."""
    data = tomllib.loads(asset("lexicon", language.value, "speech.toml").read_text("utf-8"))
    inverted = frozenset(data["inverted"]["cues"])
    suffix = data["pronouns"]["suffix"]
    return SpeechLexicon(
        inverted=inverted,
        inverted_reporting=frozenset(data["inverted"]["reporting"]),
        reporting=frozenset(data["verbs"]["reporting"]),
        directive=frozenset(data["verbs"]["directive"]),
        passives=frozenset(data["passives"]["cues"]),
        prepositions=frozenset(data["prepositions"]["cues"]),
        suffixed_prepositions=frozenset(data["prepositions"]["suffixed"]),
        pronouns=frozenset(data["pronouns"]["personal"]),
        suffix=suffix,
        complementisers=frozenset(data["grammar"]["complementisers"]),
        adverbs=frozenset(data["grammar"]["adverbs"]),
        mention_ends=frozenset(data["grammar"]["mention_ends"]),
        inverted_ahead=re.compile(rf"\s*,?\s*(?:{'|'.join(sorted(inverted))})(?:{suffix})?(?!\w)"),
    )
