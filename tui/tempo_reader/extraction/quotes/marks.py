"""Quote marks one by one, and what each looks like from where it stands."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from tempo_reader.domain.span import Span
from tempo_reader.extraction.quotes.lexicon import SpeechLexicon

SINGLE = "'‘’‚‛`´"
MARK = re.compile(r"''|``|[\"“”„‟«»＂″" + SINGLE + "]")
OPENING_SHAPES = "“„‟‘‚‛"
CLOSING_SHAPES = "”’"
DOUBLE = re.compile(r"''|``|[\"“”„‟«»＂″]")
WORD = re.compile(r"\w+")
AHEAD = re.compile(r"\s{0,3},?\s{0,3}(\w+)")
LOST_SINGLE = 4.0
"""What it costs to open speech with a single mark that is never closed."""
QUOTES = SINGLE + '"“”„‟«»＂″'
BRACKETS = "([{<–—-/" + QUOTES
STOPS = ".,;:!?…)]}>–—-/" + QUOTES


class Mark(NamedTuple):
    """A mark and what it costs to read it one way or another: 0 is what it looks like, 2 is odd."""

    start: int
    end: int
    single: bool
    opening: float
    closing: float
    neither: float
    """As an apostrophe, a sign for inches, or dirt."""
    before_cue: bool
    """Whether a cue such as ``kata`` follows words that ended."""
    first: bool
    """Whether it begins its paragraph."""


def marks_in(text: str, paragraph: Span, lexicon: SpeechLexicon, *, only_single: bool) -> Iterator[Mark]:
    """Yield the marks of a paragraph in order.

    `only_single` says that the article has no double marks, so that a single one before a sentence opens speech.
    """
    for match in MARK.finditer(text, paragraph.start, paragraph.end):
        start, end = match.span()
        shape = match.group()
        single = len(shape) == 1 and shape in SINGLE
        before = text[start - 1] if start > paragraph.start else ""
        after = text[end] if end < paragraph.end else ""
        if single and before.isalnum() and after.isalnum():
            continue
        # blanks are looked over for two characters, so that a long run of them costs nothing
        last = text[max(paragraph.start, start - 2) : start].rstrip()[-1:]
        before_cue = last in tuple(",.?!…-") and _cue_ahead(text, end, paragraph.end, lexicon)
        opening, closing = _looks(before, after, last)
        if before_cue:
            opening, closing = max(opening, 6.5), 0.0
        if shape in OPENING_SHAPES:
            closing += 1.5
        elif shape in CLOSING_SHAPES:
            opening += 1.5
        if single:
            neither = _apostrophe(before, after, before_cue)
            if only_single and after.isupper() and last in ("", ".", "?", "!") and not before.isalnum():
                word = WORD.match(text, end, min(end + 12, paragraph.end))
                if word is not None and word.group().lower() not in lexicon.elided:
                    neither = LOST_SINGLE + 0.5
            opening += 0.3 if not after.isdigit() else 1.0
            closing += 0.3
        else:
            neither = 0.5 if before.isdigit() else 6.0
        yield Mark(start, end, single, opening, closing, neither, before_cue, start == paragraph.start)


def _cue_ahead(text: str, start: int, end: int, lexicon: SpeechLexicon) -> bool:
    match = AHEAD.match(text, start, end)
    return match is not None and match[1] in lexicon.speaker_cues


def _looks(before: str, after: str, last: str) -> tuple[float, float]:
    """Return what opening and closing cost between the characters before and after."""
    left = not before or before.isspace() or before in BRACKETS
    right = not after or after.isspace() or after in STOPS
    if not before:
        return 0.0, 3.0
    if not after:
        return 3.0, 0.0
    if left and not right:
        return 0.0, 2.0
    if right and not left:
        return 2.0, 0.0
    if left:
        return (0.6, 0.4) if last in tuple(",.?!…") else (0.5, 0.5)
    if before in ",:" and after.isupper():
        return 0.3, 0.7
    return 0.5, 0.5


def _apostrophe(before: str, after: str, before_cue: bool) -> float:
    if before_cue:
        return 5.0
    if before.isalnum():
        return 0.6
    return 1.0 if after.isalnum() else 0.8
