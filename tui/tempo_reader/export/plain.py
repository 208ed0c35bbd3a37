"""The article, its people, timeline and quotes as text, set by Rich."""

from rich.console import Console
from rich.text import Text

from tempo_reader.domain.analysis import Analysis
from tempo_reader.domain.article import Article, ParagraphKind
from tempo_reader.domain.entity import Entity, EntityType
from tempo_reader.domain.language import Language
from tempo_reader.domain.quote import QuoteKind
from tempo_reader.localisation.dates import format_day
from tempo_reader.localisation.interface import N_, Interface, interface_for
from tempo_reader.localisation.names import shown_name
from tempo_reader.localisation.time_values import format_value

GROUPS = {
    EntityType.PERSON: N_("People"),
    EntityType.ORGANISATION: N_("Organisations"),
    EntityType.PLACE: N_("Places"),
}
MEASURE = 80
"""Columns that a paragraph is set to where the console is wider."""
NARROWEST = 16
"""Columns that words are set to at least, however narrow the console and deep the indentation."""


class _Output(Console):
    def on_broken_pipe(self) -> None:
        """Leave it to the command line what happens: Rich would end the program with status 1."""
        raise


def print_plain(
    article: Article, analysis: Analysis, language: Language, console: Console | None = None
) -> None:
    """Print to the console; coloured only where the console wants colour."""
    console = console or _Output(markup=False, highlight=False, emoji=False)
    console.width = max(NARROWEST, console.width)
    interface = interface_for(language)
    _print_article(console, article, interface)
    _print_entities(console, analysis, interface)
    _print_timeline(console, article, analysis, interface)
    _print_quotes(console, article, analysis, interface)


def _set(console: Console, words: str | Text, style: str = "", indent: int = 0) -> None:
    """Print a paragraph without blanks at the ends of lines, which Rich's own way of setting one leaves."""
    text = words if isinstance(words, Text) else Text(words, style=style)
    width = max(NARROWEST, min(console.width, MEASURE) - indent)
    lines = text.wrap(console, width)
    for line in lines:
        line.rstrip()
        line.pad_left(indent)
    console.print(Text("\n").join(lines), soft_wrap=True)


def _print_article(console: Console, article: Article, interface: Interface) -> None:
    if article.title:
        _set(console, article.title, "bold")
        console.print()
    facts = [article.publisher, article.dateline, article.byline]
    if article.published.day:
        facts.append(format_day(article.published.day, interface.language))
    if line := " · ".join(fact for fact in facts if fact):
        _set(console, line, "dim")
        console.print()
    for paragraph in article.paragraphs:
        if paragraph.kind.analysed:
            _set(console, paragraph.text, "bold" if paragraph.kind is ParagraphKind.SUBHEADING else "")
            console.print()
    if article.agency:
        _set(console, article.agency, "dim")
        console.print()


def _heading(console: Console, words: str) -> None:
    _set(console, words.upper(), "bold")


def _print_entities(console: Console, analysis: Analysis, interface: Interface) -> None:
    for kind, title in GROUPS.items():
        entities = [entity for entity in analysis.entities if entity.type is kind]
        if not entities:
            continue
        _heading(console, interface.gettext(title))
        for entity in entities:
            _set(console, _entity_line(entity, interface), indent=2)
        console.print()


def _entity_line(entity: Entity, interface: Interface) -> Text:
    line = Text(shown_name(entity, interface.language))
    others = [alias for alias in entity.aliases if alias != shown_name(entity, interface.language)]
    if others:
        line.append(f" ({', '.join(others)})", style="dim")
    if entity.roles:
        line.append(f", {entity.roles[0]}", style="italic")
    line.append(f" ×{len(entity.mentions)}", style="dim")
    return line


def _print_timeline(console: Console, article: Article, analysis: Analysis, interface: Interface) -> None:
    if not analysis.events:
        return
    _heading(console, interface.gettext("Timeline"))
    for event in analysis.events:
        when = format_value(analysis.expressions[event.expression], interface.language)
        _set(console, when, "bold", indent=2)
        _set(console, event.span.of(article.text), indent=4)
    console.print()


def _print_quotes(console: Console, article: Article, analysis: Analysis, interface: Interface) -> None:
    quotes = [quote for quote in analysis.quotes if quote.kind is not QuoteKind.SCARE]
    if not quotes:
        return
    _heading(console, interface.gettext("Quotes"))
    for quote in quotes:
        words = quote.span.of(article.text)
        said = Text(f"“{words}”" if quote.kind is QuoteKind.DIRECT else words)
        said.append(f" — {quote.speaker_name or interface.gettext('speaker not named')}", style="bold")
        if quote.kind is QuoteKind.INDIRECT:
            said.append(f" ({interface.gettext('reported')})", style="dim")
        _set(console, said, indent=2)
