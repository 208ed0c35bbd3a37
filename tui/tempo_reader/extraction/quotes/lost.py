"""How far words in marks reach where one of the two marks was lost."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from tempo_reader.extraction.document import Document, Sentence
from tempo_reader.extraction.quotes.lexicon import SpeechLexicon
from tempo_reader.extraction.quotes.pairing import Marked

BEHIND_COMMA = re.compile(r"\s{0,3},\s{0,3}(\w+)")


def settle(marked: Sequence[Marked], document: Document, lexicon: SpeechLexicon) -> list[Marked]:
    """Set the open side of each stretch that lost a mark; leave out stretches without a word in them."""
    starts = [s.span.start for s in document.sentences]
    settled: list[Marked] = []
    for stretch in marked:
        if not stretch.opened:
            stretch = _opened(stretch, document, starts, lexicon)
        elif not stretch.closed:
            stretch = _closed(stretch, document, starts, lexicon)
        if any(c.isalnum() for c in document.text[stretch.start : stretch.end]):
            settled.append(stretch)
    return settled


def _opened(stretch: Marked, document: Document, starts: list[int], lexicon: SpeechLexicon) -> Marked:
    """Begin with the first sentence of the paragraph behind which nobody else is told to speak."""
    number = bisect_right(starts, stretch.end - 1) - 1
    sentence = document.sentences[number]
    start = max(sentence.span.start, stretch.start)
    while number > 0 and start > stretch.start:
        number -= 1
        before = document.sentences[number]
        if (
            before.paragraph != sentence.paragraph
            or before.span.start < stretch.start
            or _tells(before, lexicon)
        ):
            break
        start = before.span.start
    return replace(stretch, start=start, outer_start=start)


def _closed(stretch: Marked, document: Document, starts: list[int], lexicon: SpeechLexicon) -> Marked:
    """End before ``, kata``; else with the sentence, or the paragraph if the mark begins a sentence."""
    text = document.text
    end = stretch.end
    for match in BEHIND_COMMA.finditer(text, stretch.start, stretch.end):
        if match[1] in lexicon.speaker_cues:
            return replace(stretch, end=match.start(), outer_end=match.start())
    number = bisect_right(starts, stretch.outer_start) - 1
    if number >= 0 and starts[number] < stretch.outer_start:
        end = min(end, max(document.sentences[number].span.end, stretch.start + 1))
        while end - 1 > stretch.start and text[end - 1] == ".":
            end -= 1
    return replace(stretch, end=end, outer_end=end)


def _tells(sentence: Sentence, lexicon: SpeechLexicon) -> bool:
    for token in sentence.tokens:
        low = token.text.lower()
        if low in lexicon.inverted or lexicon.is_report(low) or (lexicon.stem(low) or low) in lexicon.stems:
            return True
    return False
