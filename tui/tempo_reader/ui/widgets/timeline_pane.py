"""When: what happened, in time order, and what has no place on the calendar apart."""

from __future__ import annotations

import datetime

from tempo_reader.domain.analysis import Analysis
from tempo_reader.domain.article import Article
from tempo_reader.domain.event import Event
from tempo_reader.localisation.interface import N_
from tempo_reader.localisation.names import shown_name
from tempo_reader.ui.item import Kind
from tempo_reader.ui.overview import overview
from tempo_reader.ui.search import fold
from tempo_reader.ui.widgets.finding_pane import FindingPane
from tempo_reader.ui.widgets.row_list import BLANK, Piece, Row
from tempo_reader.ui.wrapping import elide, is_narrow, wrap

EVENT_LINES = 3
"""Lines of an event's words that are shown."""


class TimelinePane(FindingPane):
    """The timeline; a row's key is ``(Kind.EVENT, n)`` or, for what is not placed, ``(Kind.EXPRESSION, n)``."""

    HEADING = N_("Timeline")

    def rows_of(self, article: Article, analysis: Analysis, width: int) -> list[Row]:
        """Return a bird's-eye band, the events under date headings, and what is not placed."""
        events = [
            (n, event) for n, event in enumerate(analysis.events) if self._passes(event, article, analysis)
        ]
        rows: list[Row] = []
        if len(events) > 1:
            rows += [Row(((piece,),)) for piece in self._band([event for _, event in events], article, width)]
        published = article.published.day
        told = published is None
        heading = None
        for number, event in events:
            if not told and published is not None and event.interval.begin > published:
                rows += self._publication(published, width)
                told = True
            words = self._when(event, analysis)
            if words != heading:
                heading = words
                rows += [BLANK] if rows else []
                rows.append(Row(self._heading(words, event, published, width)))
                told = told or (published == event.interval.begin == event.interval.end)
            rows.append(Row(self._event(event, article, analysis, width), (Kind.EVENT, number)))
        if not told and published is not None and events:
            rows += self._publication(published, width)
        rows += self._unplaced(article, analysis, width)
        return rows

    def _passes(self, event: Event, article: Article, analysis: Analysis) -> bool:
        if self.only_entity is not None and self.only_entity not in event.entities:
            return False
        names = (shown_name(analysis.entities[number], self.language) for number in event.entities)
        return self.passes_filter(event.span.of(article.text), self._when(event, analysis), *names)

    def _when(self, event: Event, analysis: Analysis) -> str:
        from tempo_reader.localisation.time_values import format_value

        return format_value(analysis.expressions[event.expression], self.language)

    def _heading(
        self, words: str, event: Event, published: datetime.date | None, width: int
    ) -> tuple[tuple[Piece, ...], ...]:
        lines: list[tuple[Piece, ...]] = [((line, "rows--date"),) for line in set_lines(words, width, 2)]
        if published is not None:
            lines.append(((elide(self._distance(event, published), width), "rows--dim"),))
        return tuple(lines)

    def _distance(self, event: Event, published: datetime.date) -> str:
        from tempo_reader.localisation.dates import format_days_apart

        begin, end = event.interval.begin, event.interval.end
        if begin == end == published:
            return self.words.gettext("day of publication")
        if end < published:
            return self.words.gettext(
                "{distance} before publication",
                distance=format_days_apart((published - end).days, self.language),
            )
        if begin > published:
            return self.words.gettext(
                "{distance} after publication",
                distance=format_days_apart((begin - published).days, self.language),
            )
        return self.words.gettext("around publication")

    def _publication(self, published: datetime.date, width: int) -> list[Row]:
        from tempo_reader.localisation.dates import format_day

        words = self.words.gettext("published {date}", date=format_day(published, self.language))
        lines = set_lines(f"◆ {words}", width, 2)
        return [BLANK, Row(tuple(((line, "rows--heading"),) for line in lines))]

    def _event(
        self, event: Event, article: Article, analysis: Analysis, width: int
    ) -> tuple[tuple[Piece, ...], ...]:
        lines: list[tuple[Piece, ...]] = [
            ((line, ""),)
            for line in set_lines(" ".join(event.span.of(article.text).split()), width, EVENT_LINES)
        ]
        names = [shown_name(analysis.entities[number], self.language) for number in event.entities]
        if names:
            lines.append(((elide("· " + ", ".join(names), width), "rows--dim"),))
        return tuple(lines)

    def _unplaced(self, article: Article, analysis: Analysis, width: int) -> list[Row]:
        from tempo_reader.localisation.time_values import format_value

        rows: list[Row] = []
        for number, expression in enumerate(analysis.expressions):
            words = expression.span.of(article.text)
            if (
                expression.interval is not None
                or self.only_entity is not None
                or not self.passes_filter(words)
            ):
                continue
            value = format_value(expression, self.language)
            shown = words if fold(value) == fold(words) else f"{words} · {value}"
            rows.append(Row((((elide(shown, width), ""),),), (Kind.EXPRESSION, number)))
        if rows:
            title = self.words.gettext("Without a date ({number})", number=len(rows))
            rows.insert(0, Row((((elide(title, width), "rows--heading"),),)))
            rows.insert(0, BLANK)
        return rows

    def _band(self, events: list[Event], article: Article, width: int) -> list[Piece]:
        band = overview([event.interval for event in events], article.published.day, width)
        return [(band.bars, "rows--date"), (band.scale, "rows--dim")] if band else []


def set_lines(words: str, width: int, lines: int) -> list[str]:
    """Wrap words to at most so many lines; an ellipsis where some are missing."""
    starts = list(wrap(words, width))
    pieces = [words[a:b].rstrip() for a, b in zip(starts, [*starts[1:], len(words)], strict=True)]
    if len(pieces) <= lines:
        return pieces
    last = words[starts[lines - 1] :]
    return [
        *pieces[: lines - 1],
        elide(last, width) if not is_narrow(last) else elide(last[: width + 8], width),
    ]
