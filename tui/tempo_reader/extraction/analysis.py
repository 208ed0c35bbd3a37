"""An article to its analysis: the finders in their order."""

from collections.abc import Callable

from tempo_reader.domain.analysis import Analysis
from tempo_reader.domain.article import Article
from tempo_reader.extraction.document import prepare
from tempo_reader.extraction.entities import find_entities
from tempo_reader.extraction.events import find_events
from tempo_reader.extraction.quotes import find_quotes
from tempo_reader.extraction.time_expressions import find_time_expressions


def analyse(article: Article, report: Callable[[float], None] = lambda share: None) -> Analysis:
    """Find what is in the article. Pure: the same article gives the same analysis, on any day.

    `report` is called with the share of the work that is done, from 0 to 1.
    """
    document = prepare(article)
    report(0.1)
    expressions = find_time_expressions(document)
    report(0.3)
    entities = find_entities(document)
    report(0.7)
    quotes = find_quotes(document, entities)
    report(0.9)
    events = find_events(document, expressions, entities)
    report(1.0)
    return Analysis(
        sentences=tuple(sentence.span for sentence in document.sentences),
        expressions=expressions,
        entities=entities,
        quotes=quotes,
        events=events,
    )
