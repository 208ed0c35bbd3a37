"""Which rules read which language."""

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
