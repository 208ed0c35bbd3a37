"""Recognition and resolution, sentence by sentence."""

from collections.abc import Iterator

from tempo_reader.domain.span import Span
from tempo_reader.domain.time_expression import Interval, TimeExpression
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.time_expressions.anchors import Anchor, Anchors
from tempo_reader.extraction.time_expressions.cues import approximation, is_attribution, is_future, is_until
from tempo_reader.extraction.time_expressions.languages import grammar_of
from tempo_reader.extraction.time_expressions.moments import join, with_years
from tempo_reader.extraction.time_expressions.resolution import resolve, type_of
from tempo_reader.extraction.time_expressions.setting import Setting
from tempo_reader.extraction.time_expressions.values import interval_of


def find(document: Document) -> Iterator[TimeExpression]:
    """Yield the expressions of a document in reading order."""
    grammar = grammar_of(document.language)
    anchors = Anchors(document.published, [])
    lexicon = grammar.lexicon
    for number, sentence in enumerate(document.sentences):
        words, scanned = grammar.scan(sentence.tokens)
        found = with_years(join(scanned, words, lexicon), words, lexicon)
        since: Interval | None = None
        for place, item in enumerate(found):
            begun = since if place and is_until(found[place - 1], item, words, lexicon) else None
            attribution = is_attribution(item, words, lexicon)
            setting = Setting(
                anchors, number, is_future(item, words, lexicon), attribution, begun.begin if begun else None
            )
            resolution = resolve(item.reading, setting)
            modifier = resolution.modifier or approximation(item, words, lexicon)
            span = Span(words.tokens[item.start].start, words.tokens[item.end - 1].end)
            since = interval = interval_of(resolution.value)
            if interval is not None:
                anchors.found.append(Anchor(resolution.value, interval, span, number, attribution))
            yield TimeExpression(
                span,
                type_of(item.reading, resolution.value),
                resolution.value,
                modifier,
                interval,
                resolution.anchor,
                resolution.rule,
                resolution.anchor_span,
            )
