"""A language's rules, and how they are matched against a sentence."""

from collections.abc import Callable, Mapping, Sequence
from re import Match as RegexMatch
from typing import NamedTuple

from tempo_reader.extraction.time_expressions import patterns
from tempo_reader.extraction.time_expressions.lexicon import Lexicon, Value
from tempo_reader.extraction.time_expressions.number_shapes import shape_of
from tempo_reader.extraction.time_expressions.numerals import read_number
from tempo_reader.extraction.time_expressions.readings import Reading
from tempo_reader.extraction.tokens import Token


class Words(NamedTuple):
    """A sentence as the patterns see it."""

    tokens: Sequence[Token]
    words: list[str]
    """Lower-cased, ambiguous ones replaced by the entry that is meant."""


class Match(NamedTuple):
    """Where a pattern matched, and what its classes caught."""

    words: Words
    lexicon: Lexicon
    found: RegexMatch[str]
    caught: frozenset[str]
    """The classes and labels that caught something."""

    @classmethod
    def of(cls, words: Words, lexicon: Lexicon, found: RegexMatch[str]) -> "Match":
        """Take what a regular expression found."""
        caught = frozenset(name for name, text in found.groupdict().items() if text is not None)
        return cls(words, lexicon, found, caught)

    @property
    def start(self) -> int:
        """The first token."""
        return self.found.start()

    @property
    def end(self) -> int:
        """The token after the last."""
        return self.found.end()

    def has(self, name: str) -> bool:
        """Tell whether a class or label was caught."""
        return name in self.caught

    def text(self, name: str) -> str:
        """Return the lower-cased words that were caught, "" if none."""
        if not self.has(name):
            return ""
        return " ".join(self.words.words[self.found.start(name) : self.found.end(name)])

    def value(self, name: str) -> Value | None:
        """Return what the lexicon says of the words caught; `name` may carry a number, or OF_ for a second role."""
        if not self.has(name):
            return None
        return self.lexicon.value(name.removeprefix("OF_").rstrip("0123456789"), self.text(name))

    def string(self, name: str) -> str | None:
        """Return the lexicon's value as a string."""
        value = self.value(name)
        return None if value is None else str(value)

    def integer(self, name: str) -> int | None:
        """Return the lexicon's value, or the digits themselves, as a number."""
        value = self.value(name)
        if value is None:
            digits = self.text(name)
            value = digits if digits.isdecimal() else None
        return None if value is None else int(value)

    def number(self, name: str) -> float | None:
        """Return a number in digits or words; None where nothing was caught or it makes no number.

        Words in brackets repeat it, as laws write: "4 (empat)".
        """
        if not self.has(name):
            return None
        words = self.words.words[self.found.start(name) : self.found.end(name)]
        return read_number(words[: words.index("(")] if "(" in words else words, self.lexicon)


Builder = Callable[[Match], Reading | None]
Reader = Callable[[Sequence[Token], int], str]


class Rule(NamedTuple):
    """A pattern and what to make of its match."""

    pattern: str
    build: Builder | None
    """None for words that look like a time and are none: they are consumed and give nothing."""
    context: patterns.Context = patterns.Context()


class Found(NamedTuple):
    """A reading and the tokens that gave it."""

    start: int
    end: int
    reading: Reading


class Grammar:
    """The rules of one language, ready to be matched."""

    def __init__(
        self,
        lexicon: Lexicon,
        rules: Sequence[Rule],
        macros: Mapping[str, str],
        readers: Mapping[str, Reader],
    ) -> None:
        """`readers` tell which entry is meant by a word that is more than one."""
        literals = patterns.words_in(
            [*macros.values(), *(text for rule in rules for text in (rule.pattern, *rule.context.texts()))]
        )
        self.lexicon = lexicon
        self._readers = readers
        self._alphabet = patterns.make_alphabet(lexicon.classes, literals)
        self._by_first: dict[str, list[tuple[patterns.Pattern, Builder | None]]] = {}
        for rule in rules:
            pattern = patterns.Pattern(rule.pattern, rule.context, self._alphabet, macros)
            for character in pattern.first:
                self._by_first.setdefault(character, []).append((pattern, rule.build))

    def words(self, tokens: Sequence[Token]) -> tuple[Words, str]:
        """Return a sentence in lower case, and its symbols."""
        of_word, of_shape, readers = self._alphabet.of_word, self._alphabet.of_shape, self._readers
        words = [token.text.lower() for token in tokens]
        symbols = [of_word.get(word, "") for word in words]
        for index, symbol in enumerate(symbols):
            word = words[index]
            if word in readers:
                words[index] = word = readers[word](tokens, index)
                symbols[index] = of_word.get(word, patterns.OTHER)
            elif not symbol:
                symbols[index] = of_shape[shape_of(word)] if word[0].isdecimal() else patterns.OTHER
        return Words(tokens, words), "".join(symbols)

    def scan(self, tokens: Sequence[Token]) -> tuple[Words, list[Found]]:
        """Return what the rules find from left to right: at each place the longest match, then the first rule."""
        words, symbols = self.words(tokens)
        present = set(symbols)
        found: list[Found] = []
        index = 0
        while index < len(symbols):
            candidates = self._by_first.get(symbols[index])
            if candidates is None:
                index += 1
                continue
            matches = []
            for pattern, build in candidates:
                match = pattern.regex.match(symbols, index) if pattern.can_match(present) else None
                if match is not None:
                    matches.append((match, build))
            matches.sort(key=lambda pair: -pair[0].end())  # stable: the first rule wins among equals
            for match, build in matches:
                if build is None:
                    index = match.end()
                    break
                reading = build(Match.of(words, self.lexicon, match))
                if reading is not None:
                    found.append(Found(match.start(), match.end(), reading))
                    index = match.end()
                    break
            else:
                index += 1
        return words, found
