"""A small pattern language over tokens, compiled to regular expressions over one character a token.

A pattern is written as it is read::

    [hari] WEEKDAY (lalu | kemarin)    a word is itself; CAPITALS are a class of the lexicon or of number shapes
    DAY '-' DAY MONTH [YEAR]           marks stand in quotes; the second DAY is caught as DAY2
    OF_UNIT:(bulan | tahun) SHIFT      NAME: gives what follows a name of its own
    (NUMERAL+ | NUMBER) UNIT ANY       + once or more times in a row, [ ] may be missing, ( | ) either, ANY any token

Every token is first replaced by one character that stands for all that the lexicon knows of it, so that a match
costs one C-level regular expression on a string as long as the sentence has words. Patterns have no nested
repetition and a run is bounded, hence matching is linear in the sentence.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import NamedTuple

from tempo_reader.extraction.time_expressions.number_shapes import SHAPES

LONGEST_RUN = 12
"""How often what has a + is matched at most; the longest number in words has fewer."""
OTHER = "."
"""The character of a token that no pattern asks for."""
PIECE = re.compile(
    r"'(?P<mark>[^']+)'|(?P<label>[A-Z][A-Z0-9_]*)(?=:):|(?P<name>[A-Z][A-Z0-9_]*)|(?P<word>[^\W\d_]+)"
    r"|(?P<sign>[][()|+])|(?P<other>\S)"
)


class Piece(NamedTuple):
    """A part of a pattern as a regular expression, with the characters it may begin with."""

    regex: str
    first: frozenset[str]
    empty: bool
    """Whether it may match nothing."""
    needs: tuple[frozenset[str], ...] = ()
    """Sets of characters of each of which a match has one."""


class Alphabet(NamedTuple):
    """Which character stands for which word, and which characters make up a class."""

    of_word: Mapping[str, str]
    of_shape: Mapping[str, str]
    classes: Mapping[str, Piece]


def words_in(patterns: Iterable[str]) -> set[str]:
    """Return the words and marks that the patterns name literally."""
    found: set[str] = set()
    for pattern in patterns:
        for match in PIECE.finditer(pattern):
            if literal := match["word"] or match["mark"]:
                found.add(literal)
    return found


def make_alphabet(lexicon: Mapping[str, Iterable[str]], literals: set[str]) -> Alphabet:
    """Give one character to each set of words that no pattern tells apart.

    `lexicon` maps a class to its entries; the tokens of an entry are joined by a blank ("dini hari").
    """
    entries = {name: [tuple(entry.split(" ")) for entry in words] for name, words in lexicon.items()}
    features: dict[str, set[str]] = {word: {word} for word in literals}
    for name, sequences in entries.items():
        for sequence in sequences:
            for word in sequence:
                features.setdefault(word, set()).add(name if len(sequence) == 1 else word)
    characters: dict[frozenset[str], str] = {}

    def character(names: frozenset[str]) -> str:
        return characters.setdefault(names, chr(0x4E00 + len(characters)))

    of_word = {word: character(frozenset(names)) for word, names in features.items()}
    of_shape = {shape: character(frozenset(names)) for shape, names in SHAPES.items()}
    classes: dict[str, Piece] = {}
    for name in {*entries, *(name for names in SHAPES.values() for name in names)}:
        single = frozenset(c for names, c in characters.items() if name in names)
        longer = sorted((s for s in entries.get(name, ()) if len(s) > 1), key=len, reverse=True)
        options = ["".join(of_word[word] for word in sequence) for sequence in longer]
        if single:
            options.append(_one_of(single))
        first = single | {of_word[sequence[0]] for sequence in longer}
        classes[name] = Piece(
            options[0] if len(options) == 1 else f"(?:{'|'.join(options)})",
            first,
            empty=False,
            needs=(first,),
        )
    classes["ANY"] = Piece(".", frozenset({*characters.values(), OTHER}), empty=False)
    return Alphabet(of_word, of_shape, classes)


def _one_of(characters: frozenset[str]) -> str:
    return min(characters) if len(characters) == 1 else f"[{''.join(sorted(characters))}]"


class _Parser:
    """Recursive descent over one pattern; captured names are numbered from the second use on."""

    def __init__(
        self,
        pattern: str,
        alphabet: Alphabet,
        macros: Mapping[str, str],
        captured: dict[str, int] | None = None,
    ) -> None:
        self._pattern = pattern
        self._pieces = [
            (match.lastgroup or "", match.group(match.lastgroup or 0)) for match in PIECE.finditer(pattern)
        ]
        self._next = 0
        self._alphabet = alphabet
        self._macros = macros
        self._captured: dict[str, int] = {} if captured is None else captured

    def parse(self) -> Piece:
        """Return the whole pattern; raise ValueError for one that cannot be read."""
        piece = self._alternatives()
        if self._next < len(self._pieces):
            raise ValueError(f"cannot read {self._pattern!r} from piece {self._next}")
        return piece

    def _alternatives(self) -> Piece:
        options = [self._sequence()]
        while self._take("|"):
            options.append(self._sequence())
        if len(options) == 1:
            return options[0]
        return Piece(
            f"(?:{'|'.join(option.regex for option in options)})",
            frozenset().union(*(option.first for option in options)),
            any(option.empty for option in options),
            (frozenset().union(*(min(option.needs, key=len) for option in options)),)
            if all(option.needs for option in options)
            else (),
        )

    def _sequence(self) -> Piece:
        regex, first, empty = "", frozenset[str](), True
        needs: list[frozenset[str]] = []
        while (piece := self._item()) is not None:
            regex += piece.regex
            needs += piece.needs
            if empty:
                first |= piece.first
                empty = piece.empty
        return Piece(regex, first, empty, tuple(needs))

    def _item(self) -> Piece | None:
        if self._next >= len(self._pieces):
            return None
        kind, text = self._pieces[self._next]
        if kind == "sign" and text not in "([":
            return None
        self._next += 1
        if kind == "label":
            labelled = self._item()
            if labelled is None:
                raise ValueError(f"nothing after {text}: in {self._pattern!r}")
            piece = self._captured_as(text, labelled)
        elif kind == "name":
            piece = self._captured_as(text, self._named(text))
        elif kind == "sign":
            piece = self._bracketed(text)
        elif kind == "other":
            raise ValueError(f"{text} in {self._pattern!r} means nothing")
        else:
            character = self._alphabet.of_word[text]
            piece = Piece(character, frozenset(character), empty=False, needs=(frozenset(character),))
        if not self._take("+"):
            return piece
        return piece._replace(regex=f"(?:{piece.regex}){{1,{LONGEST_RUN}}}")

    def _bracketed(self, sign: str) -> Piece:
        piece = self._alternatives()
        if not self._take(")" if sign == "(" else "]"):
            raise ValueError(f"an open bracket in {self._pattern!r}")
        return piece if sign == "(" else Piece(f"(?:{piece.regex})?", piece.first, empty=True)

    def _named(self, name: str) -> Piece:
        if name in self._macros:
            return _Parser(self._macros[name], self._alphabet, self._macros, self._captured).parse()
        if name in self._alphabet.classes:
            return self._alphabet.classes[name]
        raise ValueError(f"{name} in {self._pattern!r} is no class")

    def _captured_as(self, name: str, piece: Piece) -> Piece:
        number = self._captured[name] = self._captured.get(name, 0) + 1
        return piece._replace(regex=f"(?P<{name}{number if number > 1 else ''}>{piece.regex})")

    def _take(self, sign: str) -> bool:
        if self._next < len(self._pieces) and self._pieces[self._next] == ("sign", sign):
            self._next += 1
            return True
        return False


class Context(NamedTuple):
    """Patterns for the one token that has to, or must not, stand beside a match; empty for any."""

    after: str = ""
    not_after: str = ""
    before: str = ""
    not_before: str = ""

    def texts(self) -> tuple[str, ...]:
        """Return the patterns that are not empty."""
        return tuple(filter(None, (self.after, self.not_after, self.before, self.not_before)))


class Pattern:
    """A compiled pattern; its regular expression is built when it is first tried."""

    def __init__(self, text: str, context: Context, alphabet: Alphabet, macros: Mapping[str, str]) -> None:
        """Raise ValueError for a pattern that cannot be read, names no known class, or may match nothing."""
        piece = _Parser(text, alphabet, macros).parse()
        if piece.empty:
            raise ValueError(f"{text!r} may match nothing")

        def beside(pattern: str, sign: str) -> str:
            return f"(?{sign}{_one_of(_Parser(pattern, alphabet, macros).parse().first)})" if pattern else ""

        self.first = piece.first
        """The characters that a match may begin with."""
        self._needs = piece.needs
        self._regex = (
            beside(context.after, "<=")
            + beside(context.not_after, "<!")
            + piece.regex
            + beside(context.before, "=")
            + beside(context.not_before, "!")
        )

    def can_match(self, characters: set[str]) -> bool:
        """Tell whether a sentence of these characters has all that a match needs.

        Most patterns of an article's grammar are ruled out by that, so that theirs are never compiled.
        """
        return not any(characters.isdisjoint(needed) for needed in self._needs)

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The pattern over the characters of a sentence."""
        return re.compile(self._regex)
