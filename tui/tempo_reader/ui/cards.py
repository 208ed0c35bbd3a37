"""What is known about a name, a date or a quote, in words."""

from __future__ import annotations

from typing import NamedTuple

from tempo_reader.domain.analysis import Analysis
from tempo_reader.domain.article import Article
from tempo_reader.domain.entity import Entity, EntityType
from tempo_reader.domain.language import Language
from tempo_reader.domain.quote import Quote, QuoteKind
from tempo_reader.domain.span import Span
from tempo_reader.domain.time_expression import TimeExpression
from tempo_reader.localisation.interface import N_, interface_for
from tempo_reader.localisation.names import shown_name
from tempo_reader.ui.item import Item, Kind
from tempo_reader.ui.overview import BARS, EMPTY

KINDS = {
    EntityType.PERSON: N_("person"),
    EntityType.ORGANISATION: N_("organisation"),
    EntityType.PLACE: N_("place"),
}
QUOTE_KINDS = {
    QuoteKind.DIRECT: N_("direct speech"),
    QuoteKind.INDIRECT: N_("reported speech"),
    QuoteKind.SCARE: N_("words in marks, no speech"),
}
DENSITY_COLUMNS = 40


class Card(NamedTuple):
    """A heading and facts, each with its label."""

    title: str
    facts: list[tuple[str, list[str]]]


def entity_card(entity: Entity, article: Article, analysis: Analysis, language: Language) -> Card:
    """Return role, names, mentions, words and events of an entity."""
    from tempo_reader.localisation.time_values import format_value

    interface = interface_for(language)
    _ = interface.gettext
    facts: list[tuple[str, list[str]]] = [(_("Kind"), [_(KINDS[entity.type])])]
    if entity.roles:
        facts.append((_("Role"), list(entity.roles)))
    others = [name for name in (entity.name, *entity.aliases) if name != shown_name(entity, language)]
    if entity.name_en and entity.name_en != shown_name(entity, language):
        others.append(f"{entity.name_en} (en)")
    if others:
        facts.append((_("Also"), [", ".join(others)]))
    facts.append(
        (
            interface.ngettext("{number} mention", "{number} mentions", len(entity.mentions)),
            [density(entity.mentions, len(article.text))],
        )
    )
    first = _sentence_of(entity.mentions[0], analysis)
    facts.append((_("First mention"), [_one_line(first, article)]))
    said = [q for q in analysis.quotes if q.speaker_entity == entity.id and q.kind is not QuoteKind.SCARE]
    if said:
        facts.append((_("Said"), [_quoted(quote, article) for quote in said]))
    events = [event for event in analysis.events if entity.id in event.entities]
    if events:
        facts.append(
            (
                _("Timeline"),
                [
                    f"{format_value(when, language)}: {_one_line(event.span, article)}"
                    for event in events
                    for when in (analysis.expressions[event.expression],)
                ],
            )
        )
    return Card(shown_name(entity, language), facts)


def expression_card(expression: TimeExpression, article: Article, language: Language) -> Card:
    """Return the resolved date in both languages, and why."""
    from tempo_reader.localisation.explanations import explain
    from tempo_reader.localisation.time_values import format_value

    interface = interface_for(language)
    _ = interface.gettext
    labels = {Language.ENGLISH: _("In English"), Language.INDONESIAN: _("In Indonesian")}
    both = (language, *(other for other in Language if other is not language))
    facts = [(labels[other], [format_value(expression, other)]) for other in both]
    if expression.interval is None:
        facts.append((_("On the calendar"), [_("cannot be placed")]))
    facts.append((_("Why"), [explain(expression, article.text, interface)]))
    facts.append(("TIMEX3", [f"{expression.type.value} {expression.value}"]))
    return Card(expression.span.of(article.text), facts)


def quote_card(quote: Quote, article: Article, analysis: Analysis, language: Language) -> Card:
    """Return who said it, how it is marked, and the words."""
    _ = interface_for(language).gettext
    facts = [(_("Kind"), [_(QUOTE_KINDS[quote.kind])])]
    if quote.kind is not QuoteKind.SCARE:
        facts.append((_("Speaker"), [quote.speaker_name or _("speaker not named")]))
        if quote.speaker_entity is not None and (roles := analysis.entities[quote.speaker_entity].roles):
            facts.append((_("Role"), list(roles)))
        if quote.cue:
            facts.append((_("Attribution"), [_attribution(quote, article)]))
    facts.append((_("Words"), [quote.span.of(article.text)]))
    return Card(_("Quote"), facts)


def density(mentions: tuple[Span, ...], length: int, columns: int = DENSITY_COLUMNS) -> str:
    """Return a strip that shows where in the article the mentions stand, from its beginning to its end."""
    counts = [0] * columns
    for mention in mentions:
        counts[min(columns - 1, mention.start * columns // max(1, length))] += 1
    top = max(counts, default=0)
    return "".join(BARS[(count * len(BARS) - 1) // top] if count else EMPTY for count in counts)


def _attribution(quote: Quote, article: Article) -> str:
    cue, speaker = quote.cue, quote.speaker
    if cue is None:
        return ""
    if speaker is None:
        return cue.of(article.text)
    span = Span(min(cue.start, speaker.start), max(cue.end, speaker.end))
    return (
        span.of(article.text)
        if span.end - span.start < 80
        else f"{cue.of(article.text)} … {speaker.of(article.text)}"
    )


def _quoted(quote: Quote, article: Article) -> str:
    words = _one_line(quote.span, article)
    return f"“{words}”" if quote.kind is QuoteKind.DIRECT else words


def _sentence_of(span: Span, analysis: Analysis) -> Span:
    return next((sentence for sentence in analysis.sentences if sentence.covers(span)), span)


def _one_line(span: Span, article: Article) -> str:
    return " ".join(span.of(article.text).split())


def card_for(item: Item, article: Article, analysis: Analysis, language: Language) -> Card | None:
    """Return the card of a name, date or quote; None for anything else."""
    match item.kind:
        case Kind.ENTITY:
            return entity_card(analysis.entities[item.number], article, analysis, language)
        case Kind.EXPRESSION:
            return expression_card(analysis.expressions[item.number], article, language)
        case Kind.QUOTE:
            return quote_card(analysis.quotes[item.number], article, analysis, language)
        case _:
            return None
