"""The words of time of a language, read from ``assets/lexicon``."""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from tempo_reader.domain.language import Language
from tempo_reader.extraction.tokens import tokenise
from tempo_reader.resources import shipped_table

Value = str | int


class Lexicon(NamedTuple):
    """Classes of words and what each word of a class means there."""

    classes: Mapping[str, Mapping[str, Value]]
    """Class -> entry -> value; the tokens of an entry are lower-cased and joined by one blank."""

    def value(self, name: str, entry: str) -> Value | None:
        """Return what an entry means in a class, None if it is not there."""
        return self.classes.get(name, {}).get(entry)


@cache
def load(language: Language) -> Lexicon:
    """Read a language's ``time.toml``; a list there stands for words whose value is themselves."""
    tables = shipped_table("lexicon", language.value, "time.toml")
    return Lexicon(
        {
            name: {_entry(word): value for word, value in words.items()}
            if isinstance(words, dict)
            else {_entry(word): word for word in words}
            for name, words in tables.items()
        }
    )


def _entry(words: str) -> str:
    return " ".join(token.text for token in tokenise(words.lower()))
