"""Recognition and resolution, sentence by sentence."""

from collections.abc import Iterator

from tempo_reader.domain.span import Span
from tempo_reader.domain.time_expression import Modifier, TimeExpression
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.time_expressions.anchors import Anchor, Anchors
from tempo_reader.extraction.time_expressions.grammar import Found, Words
from tempo_reader.extraction.time_expressions.languages import grammar_of
from tempo_reader.extraction.time_expressions.lexicon import Lexicon
from tempo_reader.extraction.time_expressions.moments import join
from tempo_reader.extraction.time_expressions.resolution import resolve, type_of
from tempo_reader.extraction.time_expressions.setting import Setting
from tempo_reader.extraction.time_expressions.values import interval_of


def find(document: Document) -> Iterator[TimeExpression]:
    """Yield the expressions of a document in reading order."""
    grammar = grammar_of(document.language)
    anchors = Anchors(document.published, [])
    for number, sentence in enumerate(document.sentences):
        words, found = grammar.scan(sentence.tokens)
        for item in join(found, words, grammar.lexicon):
            attribution = is_attribution(item, words, grammar.lexicon)
            setting = Setting(anchors, number, is_future(item, words, grammar.lexicon), attribution)
            resolution = resolve(item.reading, setting)
            modifier = resolution.modifier
            if modifier is None and item.start and words.words[item.start - 1] in grammar.lexicon.classes["APPROX"]:
                modifier = Modifier.APPROX
            span = Span(words.tokens[item.start].start, words.tokens[item.end - 1].end)
            interval = interval_of(resolution.value)
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


def is_future(item: Found, words: Words, lexicon: Lexicon) -> bool:
    """Tell whether the words before the expression speak of what is to come."""
    cues = lexicon.classes["FUTURE"]
    return any(word in cues for word in words.words[: item.start])


def is_attribution(item: Found, words: Words, lexicon: Lexicon) -> bool:
    """Tell whether the expression says when something was said: "kata Budi di Jakarta, Senin"."""
    speech = lexicon.classes["SPEECH"]
    return any(word in speech for word in words.words[max(0, item.start - 40) : item.start])
