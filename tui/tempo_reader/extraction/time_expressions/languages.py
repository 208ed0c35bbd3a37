"""Which rules read which language.

A language is a lexicon, ``assets/lexicon/<code>/time.toml``, and a module here with RULES (patterns and what builds a
reading from them), MACROS (patterns with a name) and READERS (words that are more than one); tests/extraction/
time_expressions/test_lexicons.py says which classes its lexicon needs.
"""

from functools import cache
from importlib import import_module

from tempo_reader.domain.language import Language
from tempo_reader.extraction.time_expressions.grammar import Grammar
from tempo_reader.extraction.time_expressions.lexicon import load

MODULES = {Language.INDONESIAN: "indonesian", Language.ENGLISH: "english"}


@cache
def grammar_of(language: Language) -> Grammar:
    """Return a language's grammar, built at its first use."""
    rules = import_module(f"tempo_reader.extraction.time_expressions.{MODULES[language]}")
    return Grammar(load(language), rules.RULES, rules.MACROS, rules.READERS)
