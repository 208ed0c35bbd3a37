"""Recognition and resolution, sentence by sentence."""

from collections.abc import Iterator
from typing import NamedTuple

from tempo_reader.domain.span import Span
from tempo_reader.domain.time_expression import TimeExpression
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.time_expressions import cues
from tempo_reader.extraction.time_expressions.anchors import Anchor, Anchors
from tempo_reader.extraction.time_expressions.grammar import Found, Grammar, Words
from tempo_reader.extraction.time_expressions.languages import grammar_of
from tempo_reader.extraction.time_expressions.moments import join
from tempo_reader.extraction.time_expressions.neighbours import complete
from tempo_reader.extraction.time_expressions.readings import Anchored, Moment, Reading, Same, Shifted
from tempo_reader.extraction.time_expressions.resolution import resolve, type_of
from tempo_reader.extraction.time_expressions.setting import Resolution, Setting
from tempo_reader.extraction.time_expressions.values import interval_of


class Placed(NamedTuple):
    """An expression and what surrounded it."""

    expression: TimeExpression
    reading: Reading
    setting: Setting


def find(document: Document) -> Iterator[Placed]:
    """Yield the expressions of a document in reading order."""
    grammar = grammar_of(document.language)
    anchors = Anchors(document.published)
    for number, sentence in enumerate(document.sentences):
        words, scanned = grammar.scan(sentence.tokens)
        if scanned:
            found = complete(join(scanned, words, grammar.lexicon), words, grammar.lexicon)
            yield from _resolved(found, words, grammar, anchors, number)


def _resolved(
    found: list[Found], words: Words, grammar: Grammar, anchors: Anchors, number: int
) -> Iterator[Placed]:
    for place, item in enumerate(found):
        if isinstance(item.reading, Same) and item.reading.pointing and not anchors.has_near("D", number):
            continue
        setting = _setting(found, place, words, grammar, anchors, number)
        resolution = resolve(item.reading, setting)
        span = _span(item, words)
        interval = interval_of(resolution.value)
        if interval is not None:
            explicit = isinstance(item.reading, Moment) and item.reading.day is not None
            explicit = explicit and not cues.is_background(item, words, grammar.lexicon)
            anchors.add(Anchor(resolution.value, interval, span, number, setting.attribution, explicit))
        expression = TimeExpression(
            span,
            type_of(item.reading, resolution.value),
            resolution.value,
            resolution.modifier or cues.approximation(item, words, grammar.lexicon),
            interval,
            resolution.anchor,
            resolution.rule,
            resolution.anchor_span,
            resolution.distance,
        )
        yield Placed(expression, item.reading, setting)


def _setting(
    found: list[Found], place: int, words: Words, grammar: Grammar, anchors: Anchors, number: int
) -> Setting:
    """Return what surrounds an expression: cues in the sentence, and the neighbours it is tied to."""
    item, lexicon = found[place], grammar.lexicon
    setting = Setting(
        anchors,
        number,
        tense=cues.tense(item, words, lexicon),
        attribution=cues.is_attribution(item, words, lexicon),
    )
    if place and _follows(found[place - 1], item, words, grammar):
        anchor = anchors.last_in(number)
        if anchor is not None and anchor.span == _span(found[place - 1], words):
            setting = setting._replace(since=anchor)
    if place + 1 < len(found):
        following = found[place + 1]
        link = cues.link(item, following, words, lexicon)
        if link is not None and _leads_to(item.reading, following.reading):
            anchor = _as_anchor(resolve(following.reading, setting), _span(following, words), number)
            setting = setting._replace(until=anchor) if link == "until" else setting._replace(same=anchor)
    return setting


def _follows(before: Found, item: Found, words: Words, grammar: Grammar) -> bool:
    """Tell whether an expression is counted from the date before it: "dari Mei hingga Juni", "5 Mei dan Kamis"."""
    if isinstance(before.reading, Moment) and not (before.reading.names_day or before.reading.month):
        return False
    if cues.is_until(before, item, words, grammar.lexicon):
        return True
    return _is_bare_weekday(item.reading) and cues.comes_then(before, item, words, grammar.lexicon)


def _leads_to(reading: Reading, following: Reading) -> bool:
    """Tell whether the reading may be told by the date that follows it: "Jumat hingga Minggu 22 September"."""
    if not isinstance(following, Moment) or following.day is None:
        return False
    if isinstance(reading, Moment):
        return _is_bare_weekday(reading) and following.weekday not in (None, reading.weekday)
    return isinstance(reading, Anchored | Shifted) and reading.unit == "D"


def _is_bare_weekday(reading: Reading) -> bool:
    if not isinstance(reading, Moment) or reading.weekday is None:
        return False
    return reading.day is None and reading.shift is None and reading.weeks is None


def _as_anchor(resolution: Resolution, span: Span, number: int) -> Anchor | None:
    interval = interval_of(resolution.value)
    return (
        None if interval is None else Anchor(resolution.value, interval, span, number, False, explicit=True)
    )


def _span(item: Found, words: Words) -> Span:
    return Span(words.tokens[item.start].start, words.tokens[item.end - 1].end)
