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
from tempo_reader.extraction.time_expressions.moments import join, with_years
from tempo_reader.extraction.time_expressions.readings import Anchored, Moment, Reading, Shifted
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
            found = with_years(join(scanned, words, grammar.lexicon), words, grammar.lexicon)
            yield from _resolved(found, words, grammar, anchors, number)


def _resolved(
    found: list[Found], words: Words, grammar: Grammar, anchors: Anchors, number: int
) -> Iterator[Placed]:
    for place, item in enumerate(found):
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
        future=cues.is_future(item, words, lexicon),
        attribution=cues.is_attribution(item, words, lexicon),
    )
    if (
        place
        and cues.is_until(found[place - 1], item, words, lexicon)
        and _names_date(found[place - 1].reading)
    ):
        setting = setting._replace(since=anchors.last_in(number))
    if place + 1 < len(found) and _leans(item.reading):
        following = found[place + 1]
        link = cues.link(item, following, words, lexicon)
        if link is not None and isinstance(following.reading, Moment) and following.reading.day is not None:
            resolution = resolve(following.reading, setting)
            anchor = _as_anchor(resolution, _span(following, words), number)
            setting = setting._replace(until=anchor) if link == "until" else setting._replace(same=anchor)
    return setting


def _names_date(reading: Reading) -> bool:
    return not isinstance(reading, Moment) or reading.names_day or reading.month is not None


def _leans(reading: Reading) -> bool:
    """Tell whether the reading may be told by a date that follows it: "Jumat hingga Minggu 22 September"."""
    if isinstance(reading, Moment):
        return (
            reading.weekday is not None
            and reading.day is None
            and reading.shift is None
            and reading.weeks is None
        )
    return isinstance(reading, Anchored | Shifted) and reading.unit == "D"


def _as_anchor(resolution: Resolution, span: Span, number: int) -> Anchor | None:
    interval = interval_of(resolution.value)
    return (
        None if interval is None else Anchor(resolution.value, interval, span, number, False, explicit=True)
    )


def _span(item: Found, words: Words) -> Span:
    return Span(words.tokens[item.start].start, words.tokens[item.end - 1].end)
