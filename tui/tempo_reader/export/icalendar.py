"""The timeline as a calendar, by RFC 5545."""

import datetime
import hashlib

from tempo_reader.domain.analysis import Analysis
from tempo_reader.domain.article import Article
from tempo_reader.domain.event import Event
from tempo_reader.domain.language import Language
from tempo_reader.export.citations.citation import cite_article
from tempo_reader.export.citations.escaping import one_line, safe_url
from tempo_reader.export.citations.rendering import render
from tempo_reader.export.citations.style import CitationStyle
from tempo_reader.localisation.time_values import format_value

LINE_OCTETS = 75
"""The longest content line without its break (§ 3.1)."""
SUMMARY_CHARACTERS = 100
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


def render_icalendar(article: Article, analysis: Analysis, language: Language) -> str:
    """Return a calendar with an all-day event for each event, in order; lines end with CR LF.

    An event lasts from the first to the last day that its expression covers. ``DTSTAMP``, which would be the
    time of writing, is the publication day instead: the same article always gives the same calendar.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:-//tempo-reader//tempo-reader//{language.upper()}"]
    if article.title:
        lines.append(f"X-WR-CALNAME:{_text(one_line(article.title))}")
    for event in analysis.events:
        lines += _event(event, article, analysis, language)
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _event(event: Event, article: Article, analysis: Analysis, language: Language) -> list[str]:
    words = one_line(event.span.of(article.text))
    when = format_value(analysis.expressions[event.expression], language)
    source = one_line(render(cite_article(article), CitationStyle.SOURCE, language))
    description = "\n".join(filter(None, (words, when, source)))
    begin, end = event.interval.begin, event.interval.end
    lines = [
        "BEGIN:VEVENT",
        f"UID:{_identifier(event, article)}",
        f"DTSTAMP:{_date(article.published.day or begin)}T000000Z",
        f"DTSTART;VALUE=DATE:{_date(begin)}",
    ]
    if end < datetime.date.max:
        lines.append(f"DTEND;VALUE=DATE:{_date(end + datetime.timedelta(days=1))}")
    lines += [
        f"SUMMARY;LANGUAGE={article.language}:{_text(_summary(words))}",
        f"DESCRIPTION:{_text(description)}",
        "TRANSP:TRANSPARENT",
    ]
    if article.url:
        lines.append(f"URL:{safe_url(article.url)}")
    return [*lines, "END:VEVENT"]


def _identifier(event: Event, article: Article) -> str:
    """Return a name that stays the same when the calendar is written again, and differs for every event."""
    where = f"{article.url or article.title or ''}\n{article.text}\n{event.span.start} {event.span.end}"
    digest = hashlib.sha256(f"{where} {event.expression}".encode("utf-8", errors="replace"))
    return f"{digest.hexdigest()[:32]}@tempo-reader"


def _summary(words: str) -> str:
    if len(words) <= SUMMARY_CHARACTERS:
        return words
    return words[:SUMMARY_CHARACTERS].rsplit(" ", 1)[0].rstrip(" ,;:-–—") + "…"


def _date(day: datetime.date) -> str:
    return f"{day.year:04}{day.month:02}{day.day:02}"


def _text(words: str) -> str:
    return words.translate(_ESCAPES)


def _folded(line: str) -> str:
    """Break a line between characters; every further part begins with a space, which counts."""
    parts: list[str] = []
    part, size = "", 0
    for character in line:
        width = len(character.encode("utf-8", errors="replace"))
        if size + width > LINE_OCTETS:
            parts.append(part)
            part, size = " ", 1
        part += character
        size += width
    return "\r\n".join([*parts, part])
