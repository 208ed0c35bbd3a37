"""Search, filter and publication date: what the prompt is for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tempo_reader.domain.article import Origin, Publication
from tempo_reader.domain.span import Span
from tempo_reader.localisation.interface import N_
from tempo_reader.ui.days import read_day
from tempo_reader.ui.search import BadPattern, find
from tempo_reader.ui.span_index import SpanIndex
from tempo_reader.ui.widgets.prompt import Prompt, Purpose
from tempo_reader.ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from tempo_reader.ui.screens.reader import ReaderScreen

COUNTED = (
    ("mentions", N_("{number} in names")),
    ("events", N_("{number} in the timeline")),
    ("speech", N_("{number} in quotes")),
)
"""The indexes that a search's hits are counted in, besides the text."""


class Finding:
    """Holds the query and its hits; speaks through the prompt."""

    def __init__(self, screen: ReaderScreen) -> None:
        self._screen = screen
        self.hits: list[Span] = []
        self.index: SpanIndex[str] = SpanIndex(())
        """The hits by place, with their component class."""
        self._query = ""
        self._filtered: RowList | None = None
        self._cursor_before = 0

    @property
    def current(self) -> Span | None:
        """The hit that the cursor is on."""
        found = self.index.at(self._screen.view.cursor)
        return found[0] if found else None

    def ask_for_words(self) -> None:
        """Open the search."""
        self._ask(Purpose.SEARCH, N_("Search"), self._query)

    def ask_for_filter(self) -> None:
        """Open the filter of the pane where the user is, of the entities in the body."""
        if isinstance(self._screen.focused, RowList):
            self._filter(self._screen.focused)
        else:
            self._screen.desk.go_to("entities")
            self._screen.call_after_refresh(self._filter_entities)  # the pane may only now be made

    def _filter_entities(self) -> None:
        if pane := self._screen.desk.pane("entities"):
            self._filter(pane)

    def _filter(self, pane: RowList) -> None:
        self._filtered = pane
        self._ask(Purpose.FILTER, N_("Filter"), pane.filter_words)

    def ask_for_day(self) -> None:
        """Open the question for the publication date."""
        day = self._screen.article.published.day
        self._ask(Purpose.PUBLISHED, N_("Published on"), day.isoformat() if day else "")

    def _ask(self, purpose: Purpose, label: str, words: str) -> None:
        self._cursor_before = self._screen.view.cursor
        placeholders = {
            Purpose.SEARCH: N_("words, or /regular expression/"),
            Purpose.FILTER: "",
            Purpose.PUBLISHED: N_("YYYY-MM-DD or D/M/YYYY"),
        }
        text = self._screen.words.gettext
        self._screen.show_prompt(Prompt(purpose, text(label), words, text(placeholders[purpose])))

    def typed(self, prompt: Prompt, words: str) -> None:
        """Follow what is being typed."""
        if prompt.purpose is Purpose.SEARCH:
            self._search(prompt, words)
        elif prompt.purpose is Purpose.FILTER and self._filtered is not None:
            self._filtered.filter_words = words

    def submitted(self, prompt: Prompt, words: str) -> bool:
        """Take what was typed; False if it cannot be taken and the prompt stays."""
        if prompt.purpose is not Purpose.PUBLISHED:
            return True
        day = read_day(words)
        if day is None and words.strip():
            prompt.answer(self._screen.words.gettext("no date: write YYYY-MM-DD or D/M/YYYY"))
            return False
        published = Publication(day, origin=Origin.GIVEN) if day else self._screen.published_as_loaded
        self._screen.analyse(replace(self._screen.article, published=published))
        return True

    def cancelled(self, prompt: Prompt) -> None:
        """Put everything back as it was before the prompt."""
        if prompt.purpose is Purpose.SEARCH:
            self.clear()
            self._screen.view.move_cursor(self._cursor_before, centre=True)
        elif prompt.purpose is Purpose.FILTER and self._filtered is not None:
            self._filtered.filter_words = ""

    def clear(self) -> None:
        """Forget the hits."""
        self._take([])
        self._screen.show_layers()

    def _search(self, prompt: Prompt, query: str) -> None:
        screen = self._screen
        self._query = query
        try:
            self._take(find(screen.article.text, query))
        except BadPattern as error:
            self._take([])
            prompt.answer(screen.words.gettext("no pattern: {reason}", reason=error))
        else:
            prompt.answer(self._counts() if query.strip() else "")
        place = next((hit.start for hit in self.hits if hit.end > self._cursor_before), None)
        if place is None:
            place = self.hits[0].start if self.hits else self._cursor_before
        screen.view.move_cursor(place, centre=True)
        screen.show_layers()

    def _take(self, hits: list[Span]) -> None:
        self.hits = hits
        self.index = SpanIndex((hit, "article--hit") for hit in hits)

    def _counts(self) -> str:
        words = self._screen.words
        parts = [words.gettext("{number} in the text", number=len(self.hits))]
        for field, message in COUNTED:
            index = getattr(self._screen.found, field)
            number = len({n for hit in self.hits for _, n in index.overlapping(hit.start, hit.end)})
            if number:
                parts.append(words.gettext(message, number=number))
        return " · ".join(parts)
