"""The article and what was found in it as CommonMark."""

from tempo_reader.domain.analysis import Analysis
from tempo_reader.domain.article import Article, ParagraphKind
from tempo_reader.domain.entity import Entity, EntityType
from tempo_reader.domain.language import Language
from tempo_reader.domain.quote import Quote, QuoteKind
from tempo_reader.export.citations.citation import cite_quote
from tempo_reader.export.citations.escaping import (
    escape_markdown,
    markdown_destination,
    one_line,
    paragraphs,
    safe_url,
)
from tempo_reader.localisation.dates import format_day
from tempo_reader.localisation.interface import N_, Interface, interface_for
from tempo_reader.localisation.names import shown_name
from tempo_reader.localisation.time_values import format_value

_GROUPS = {
    EntityType.PERSON: N_("People"),
    EntityType.ORGANISATION: N_("Organisations"),
    EntityType.PLACE: N_("Places"),
}


def render_markdown(article: Article, analysis: Analysis, language: Language) -> str:
    """Return the article with its entities, timeline and quotes under headings; what is empty is left out."""
    interface = interface_for(language)
    blocks = _article(article, language)
    for kind, title in _GROUPS.items():
        entities = [_entity(entity, language) for entity in analysis.entities if entity.type is kind]
        blocks += _section(interface.gettext(title), entities)
    blocks += _section(interface.gettext("Timeline"), _timeline(article, analysis, language))
    quotes = [quote for quote in analysis.quotes if quote.kind is not QuoteKind.SCARE]
    if quotes:
        blocks.append(f"## {interface.gettext('Quotes')}")
        blocks += [_quote(article, analysis, quote, interface) for quote in quotes]
    return "\n\n".join(blocks) + "\n"


def _article(article: Article, language: Language) -> list[str]:
    blocks = []
    if title := _plain(article.title):
        url = markdown_destination(safe_url(article.url))
        blocks.append(f"# [{title}]({url})" if url else f"# {title}")
    facts = [_plain(fact) for fact in (article.publisher, article.dateline, article.byline)]
    if article.published.day:
        facts.append(format_day(article.published.day, language))
    blocks.append(" · ".join(fact for fact in facts if fact))
    for paragraph in article.paragraphs:
        if paragraph.kind.analysed:
            mark = "## " if paragraph.kind is ParagraphKind.SUBHEADING else ""
            blocks.append("\n".join(mark + escape_markdown(line) for line in paragraphs(paragraph.text)))
    blocks.append(_plain(article.agency))
    return [block for block in blocks if block]


def _section(title: str, items: list[str]) -> list[str]:
    return [f"## {title}", "\n".join(f"- {item}" for item in items)] if items else []


def _entity(entity: Entity, language: Language) -> str:
    name = shown_name(entity, language)
    others = ", ".join(_plain(alias) for alias in entity.aliases if alias != name)
    role = f", {_plain(entity.roles[0])}" if entity.roles else ""
    return f"**{_plain(name)}**{f' ({others})' if others else ''}{role} ×{len(entity.mentions)}"


def _timeline(article: Article, analysis: Analysis, language: Language) -> list[str]:
    return [
        f"**{_plain(format_value(analysis.expressions[event.expression], language))}** — "
        f"{_plain(event.span.of(article.text))}"
        for event in analysis.events
    ]


def _quote(article: Article, analysis: Analysis, quote: Quote, interface: Interface) -> str:
    cited = cite_quote(article, analysis, quote)
    credit = _plain(cited.speaker) or interface.gettext("speaker not named")
    if cited.role:
        credit += f" ({_plain(cited.role)})"
    if quote.kind is QuoteKind.INDIRECT:
        credit += f" ({interface.gettext('reported')})"
    lines = [*map(escape_markdown, paragraphs(cited.words)), f"— {credit}"]
    return "\n>\n".join(f"> {line}" for line in lines)


def _plain(text: str | None) -> str:
    return escape_markdown(one_line(text))
