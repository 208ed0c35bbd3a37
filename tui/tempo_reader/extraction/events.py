"""What happened when: sentences and clauses that a dated expression places in time."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import groupby

from tempo_reader.domain.entity import Entity
from tempo_reader.domain.event import Event
from tempo_reader.domain.span import Span
from tempo_reader.domain.time_expression import Interval, TimeExpression
from tempo_reader.extraction.antecedents import Mention, antecedent
from tempo_reader.extraction.clauses import Clause, Conjunctions, clauses
from tempo_reader.extraction.document import Document, Sentence
from tempo_reader.extraction.time_expressions.lexicon import Lexicon, load

FEWEST_WORDS = 3
"""A clause with fewer words beside its dates does not stand for itself."""
PART_BEGINS = {"MO": "00:00", "AF": "10:00", "EV": "15:00", "NI": "18:00"}
"""When the parts of the day begin, by CLDR's Indonesian day periods."""
YEARS = re.compile(r"\d{4}(?:/\d{4})?")
Dated = tuple[int, TimeExpression]
"""An expression and its place among all."""


def find_events(
    document: Document, expressions: Sequence[TimeExpression], entities: Sequence[Entity]
) -> tuple[Event, ...]:
    """Return the events in time order, a coarser period before a finer one that begins with it.

    An event is the sentence of a dated expression; where the sentence names several dates, or the date stands in a
    relative clause, the clause, a relative one with the noun phrase that it belongs to. A year that only tells one
    thing from another ("Pemilu 2014") makes no event.
    """
    lexicon = load(document.language)
    mentions = sorted((m.start, m.end, entity.id) for entity in entities for m in entity.mentions)
    found: dict[tuple[Span, Interval], Event] = {}
    named: dict[Span, tuple[int, ...]] = {}
    for sentence, dated in _by_sentence(document, expressions):
        kept = [(n, e) for n, e in dated if not _modifies(e, sentence, lexicon)]
        for (number, expression), span in zip(kept, _spans(kept, sentence, mentions, lexicon), strict=True):
            if expression.interval is not None and (span, expression.interval) not in found:
                if span not in named:
                    named[span] = _named_in(span, mentions)
                event = Event(span, number, expression.interval, named[span])
                found[span, expression.interval] = event
    return tuple(sorted(found.values(), key=lambda event: _order(event, expressions[event.expression])))


def _order(event: Event, expression: TimeExpression) -> tuple[int, int, str, int]:
    """Sort by the first day, the longer period first, then by the time of day, then by the place in the text."""
    _, _, time = expression.value.partition("/")[0].partition("T")
    hour = PART_BEGINS.get(time, time)
    return event.interval.begin.toordinal(), -event.interval.end.toordinal(), hour, event.span.start


def _by_sentence(
    document: Document, expressions: Sequence[TimeExpression]
) -> Iterator[tuple[Sentence, list[Dated]]]:
    """Yield each sentence that names dates, with them."""
    starts = [sentence.span.start for sentence in document.sentences]
    dated = [(number, e) for number, e in enumerate(expressions) if e.interval is not None]
    for place, group in groupby(dated, key=lambda item: bisect_left(starts, item[1].span.start + 1) - 1):
        if place >= 0:
            yield document.sentences[place], list(group)


def _modifies(expression: TimeExpression, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Tell whether a year only tells one thing from another: "Pemilu 2014", "periode 2014-2019"."""
    if not YEARS.fullmatch(expression.value):
        return False
    place = bisect_left(sentence.tokens, (expression.span.start,))
    if not sentence.tokens[place].text[0].isdecimal() or place == 0:
        return False
    before = sentence.tokens[place - 1].text
    if before.lower() in lexicon.classes["YEAR_AFTER"]:
        return False
    return before[0].isupper() or before in lexicon.classes["TERM"]


def _spans(
    dated: Sequence[Dated], sentence: Sentence, mentions: Sequence[Mention], lexicon: Lexicon
) -> Iterator[Span]:
    """Yield the span of the event of each expression of a sentence."""
    dates = [expression.span for _, expression in dated]
    parts = list(clauses(sentence, dates, Conjunctions.of(lexicon)))
    place = 0
    for span in dates:
        while place + 1 < len(parts) and sentence.tokens[parts[place].end - 1].end < span.end:
            place += 1
        clause = parts[place]
        alone = len(dates) == 1 and not clause.relative
        whole = alone or clause.credit or len(parts) == 1 or clause.words < FEWEST_WORDS
        if clause.relative and not whole:
            clause = clause._replace(first=antecedent(sentence, clause.first, mentions, lexicon))
        yield sentence.span if whole else _span(clause, sentence, span)


def _span(clause: Clause, sentence: Sentence, date: Span) -> Span:
    """Return the clause without the marks around it, but for those of its date."""
    first, last = clause.first, clause.end - 1
    while not sentence.tokens[first].text[0].isalnum():
        first += 1
    while not sentence.tokens[last].text[0].isalnum():
        last -= 1
    return Span(sentence.tokens[first].start, max(sentence.tokens[last].end, date.end))


def _named_in(span: Span, mentions: Sequence[Mention]) -> tuple[int, ...]:
    """Return the entities that are named in a span, in order of appearance."""
    place = bisect_left(mentions, (span.start,))
    named: dict[int, None] = {}
    while place < len(mentions) and mentions[place][0] < span.end:
        if mentions[place][1] <= span.end:
            named[mentions[place][2]] = None
        place += 1
    return tuple(named)
