"""The words that tell of speech, by language."""

import functools
import re
from dataclasses import dataclass, field, fields
from typing import Any

from tempo_reader.domain.language import Language
from tempo_reader.resources import shipped_table

WordSet = frozenset[str]
DEGREE = re.compile(r"(?:[A-Z][A-Za-z]{0,3}\.){1,3}[A-Z][A-Za-z]{0,4}\.?")
"""A title behind a name, with full stops: *S.H.*, *M.Si*, *Sp.KGA*; but not *Md.*."""


@dataclass(frozen=True, slots=True)
class SpeechLexicon:
    """`assets/lexicon/*/speech.toml`, which says what each list holds; all in lower case."""

    inverted: WordSet
    ambiguous: WordSet
    inverted_reporting: WordSet
    introductions: WordSet
    speech_nouns: WordSet
    clausal: WordSet
    nominal: WordSet
    directive: WordSet
    tellers: WordSet
    passives: WordSet
    agents: WordSet
    prepositional: WordSet
    not_sources: WordSet
    not_speakers: WordSet
    pronouns: WordSet
    plurals: WordSet
    first_person: WordSet
    humans: WordSet
    bodies: WordSet
    accounts: WordSet
    ranks: WordSet
    degrees: WordSet
    addresses: WordSet
    title_words: WordSet
    demonstratives: WordSet
    indefinites: WordSet
    groups: WordSet
    articles: WordSet
    clarifiers: WordSet
    kin: WordSet
    origins: WordSet
    ages: WordSet
    bridges: WordSet
    mention_ends: WordSet
    complementisers: WordSet
    conditionals: WordSet
    relatives: WordSet
    comparatives: WordSet
    conjunctions: WordSet
    results: WordSet
    companions: WordSet
    subordinators: WordSet
    concessions: WordSet
    governors: WordSet
    prepositions: WordSet
    adverbs: WordSet
    openers: WordSet
    fronts: WordSet
    denials: WordSet
    wishes: WordSet
    fillers: WordSet
    circumstances: WordSet
    told: WordSet
    listeners: WordSet
    asides: WordSet
    source_asides: WordSet
    predicates: WordSet
    not_verbs: WordSet
    additions: WordSet
    nominal_signs: WordSet
    narration: WordSet
    things: WordSet
    abouts: WordSet
    matters: WordSet
    same_again: WordSet
    label_heads: WordSet
    placards: WordSet
    small_words: WordSet
    foreign: WordSet
    elided: WordSet
    suffix: str
    """The pronoun that is written on a cue, ``nya``; empty if the language has none."""
    verb: re.Pattern[str]
    """What a verb looks like."""
    human_shape: re.Pattern[str]
    """What a word for a person looks like that no list holds: *inisiator*."""
    foreign_shape: re.Pattern[str]
    """What a word of another language looks like."""
    stems: WordSet = field(init=False)
    """What the suffix can be written on."""
    report_cues: WordSet = field(init=False)
    """Every word that can tell of speech without marks, with its suffix or without."""
    callings: WordSet = field(init=False)
    """What may stand in front of a name without being part of it."""
    not_names: WordSet = field(init=False)
    """What is no name though it has a capital at the beginning of a sentence, or in a title."""
    speaker_cues: WordSet = field(init=False)
    """Every word that may stand right behind a closing mark, before the speaker or with the suffix for one."""

    def __post_init__(self) -> None:
        stems = self.inverted | self.ambiguous | self.prepositional | self.passives
        object.__setattr__(self, "stems", stems)
        inverted = self.inverted_reporting | self.passives | self.prepositional
        suffixed = {cue + self.suffix for cue in inverted}
        object.__setattr__(self, "report_cues", inverted | suffixed | self.clausal | self.nominal)
        object.__setattr__(self, "callings", self.ranks | (self.humans - self.kin))
        function_words = (
            self.indefinites | self.openers | self.prepositions | self.subordinators | self.pronouns
        )
        function_words |= self.articles
        not_names = self.title_words | self.humans | self.demonstratives | self.adverbs | function_words
        object.__setattr__(self, "not_names", not_names)
        cues = self.inverted | self.ambiguous
        suffixed = {cue + self.suffix for cue in cues}
        object.__setattr__(self, "speaker_cues", cues | suffixed | self.introductions)

    def is_verb(self, word: str) -> bool:
        """Tell whether `word` looks like a verb."""
        return self.verb.fullmatch(word) is not None and word not in self.not_verbs

    def is_report(self, word: str) -> bool:
        """Tell whether `word` is a verb that what was said may follow."""
        return word in self.clausal or word in self.nominal

    def is_human(self, word: str) -> bool:
        """Tell whether `word` is a noun for a person, by the lists or by its form."""
        return word in self.humans or self.human_shape.fullmatch(word) is not None

    def is_calling(self, word: str) -> bool:
        """Tell whether `word` may stand in front of a name and is no part of it: *Pak*, *Mayor*, *RI*."""
        return word.lower() in self.callings or (
            len(word) > 1 and word.isupper() and word.lower() in self.title_words
        )

    def is_degree(self, word: str) -> bool:
        """Tell whether `word` is a title that stands behind a name: *SH*, *M.Si*."""
        return DEGREE.fullmatch(word) is not None or (word.isupper() and word.lower() in self.degrees)

    def stem(self, word: str) -> str | None:
        """Return the cue in a word that is a cue and its speaker in one, ``kata`` in ``katanya``."""
        stem = word.removesuffix(self.suffix) if self.suffix else word
        return stem if stem != word and stem in self.stems else None


@functools.cache
def speech_lexicon(language: Language) -> SpeechLexicon:
    """Load the lexicon of a language."""
    data = shipped_table("lexicon", language.value, "speech.toml")
    lists = [f.name for f in fields(SpeechLexicon) if f.type is WordSet and f.init]
    values: dict[str, Any] = {name: frozenset(data[name].split()) for name in lists}
    values |= {name: re.compile(data[name]) for name in ("verb", "human_shape", "foreign_shape")}
    return SpeechLexicon(**values, suffix=data["suffix"])
