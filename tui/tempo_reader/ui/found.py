"""An analysis to be looked up by place: what stands in this sentence, under this click, after this word."""

from __future__ import annotations

from tempo_reader.domain.analysis import Analysis
from tempo_reader.domain.entity import EntityType
from tempo_reader.domain.quote import QuoteKind
from tempo_reader.domain.span import Span
from tempo_reader.ui.item import Item, Kind
from tempo_reader.ui.span_index import SpanIndex

ENTITY_CLASSES = {
    EntityType.PERSON: "article--person",
    EntityType.ORGANISATION: "article--organisation",
    EntityType.PLACE: "article--place",
}


class Found:
    """Indexes over one analysis. Building them is linear, looking up logarithmic."""

    def __init__(self, analysis: Analysis) -> None:
        self.analysis = analysis
        self._marks: dict[frozenset[Kind], SpanIndex[str]] = {}
        self.sentences = SpanIndex((span, n) for n, span in enumerate(analysis.sentences))
        self.mentions = SpanIndex(
            (span, entity.id) for entity in analysis.entities for span in entity.mentions
        )
        self.expressions = SpanIndex((e.span, n) for n, e in enumerate(analysis.expressions))
        self.events = SpanIndex((event.span, n) for n, event in enumerate(analysis.events))
        self.quotes = SpanIndex((quote.span, n) for n, quote in enumerate(analysis.quotes))
        self.speech = SpanIndex(
            (quote.span, n) for n, quote in enumerate(analysis.quotes) if quote.kind is not QuoteKind.SCARE
        )

    def spans(self, item: Item) -> list[Span]:
        """Return where an item stands: all mentions of an entity, the one place of anything else."""
        if item.kind is Kind.ENTITY:
            return list(self.analysis.entities[item.number].mentions)
        found: Span = getattr(self.analysis, item.kind.value)[item.number].span
        return [found]

    def item_at(self, offset: int) -> Item | None:
        """Return what stands on an offset: a date before a name before a quote."""
        for kind, index in (
            (Kind.EXPRESSION, self.expressions),
            (Kind.ENTITY, self.mentions),
            (Kind.QUOTE, self.quotes),
        ):
            if found := index.at(offset):
                return Item(kind, found[1])
        return None

    def here(self, sentence: Span | None) -> tuple[frozenset[int], frozenset[int], frozenset[int]]:
        """Return the entities, events and quotes of a sentence."""
        if sentence is None:
            return frozenset(), frozenset(), frozenset()
        entities, events, quotes = (
            frozenset(number for _, number in index.overlapping(sentence.start, sentence.end))
            for index in (self.mentions, self.events, self.speech)
        )
        return entities, events, quotes

    def marks(self, hidden: frozenset[Kind] = frozenset()) -> SpanIndex[str]:
        """Return what is marked in the body, each with its component class; `hidden` kinds are not."""
        if hidden not in self._marks:
            self._marks[hidden] = self._mark(hidden)
        return self._marks[hidden]

    def _mark(self, hidden: frozenset[Kind]) -> SpanIndex[str]:
        marks: list[tuple[Span, str]] = []
        if Kind.QUOTE not in hidden:
            marks += [(span, "article--quote") for span, n in self.quotes.items if self.direct(n)]
        if Kind.ENTITY not in hidden:
            entities = self.analysis.entities
            marks += [(span, ENTITY_CLASSES[entities[n].type]) for span, n in self.mentions.items]
        if Kind.EXPRESSION not in hidden:
            marks += [(span, "article--date") for span, _ in self.expressions.items]
        return SpanIndex(marks)

    def direct(self, number: int) -> bool:
        """Tell whether a quote is direct speech."""
        return self.analysis.quotes[number].kind is QuoteKind.DIRECT

    def stops(self) -> SpanIndex[Item]:
        """Return every name, date and quote to be walked through."""
        return SpanIndex(
            [(span, Item(Kind.ENTITY, n)) for span, n in self.mentions.items]
            + [(span, Item(Kind.EXPRESSION, n)) for span, n in self.expressions.items]
            + [(span, Item(Kind.QUOTE, n)) for span, n in self.quotes.items]
        )

    def next_speech(self, offset: int, step: int) -> tuple[Span, int] | None:
        """Return the next quote after an offset, or the one before what stands there."""
        if step > 0:
            return self.speech.after(offset)
        current = self.speech.at(offset)
        return self.speech.before(current[0].start if current else offset)

    def events_of(self, entity: int) -> frozenset[int]:
        """Return the events that an entity takes part in."""
        return frozenset(n for n, event in enumerate(self.analysis.events) if entity in event.entities)

    def dated(self, item: Item) -> Item:
        """Return an event's time expression; anything else as it is."""
        if item.kind is Kind.EVENT:
            return Item(Kind.EXPRESSION, self.analysis.events[item.number].expression)
        return item
