"""Moving through the article: by line, page, sentence, mark, quote, hit, and back from a jump."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter
from typing import TYPE_CHECKING

from tempo_reader.domain.span import Span
from tempo_reader.localisation.interface import N_
from tempo_reader.ui.item import Item, Kind
from tempo_reader.ui.widgets.article_view import ArticleView

if TYPE_CHECKING:
    from tempo_reader.ui.screens.article_screen import ArticleScreen as Base
else:
    Base = object


class WalkingActions(Base):
    """The reader screen's actions that move the cursor."""

    def on_article_view_cursor_moved(self) -> None:
        self.show_here()

    def on_article_view_clicked(self, event: ArticleView.Clicked) -> None:
        if item := self.found.item_at(event.offset):
            self.chosen = item

    def action_move_line(self, lines: int) -> None:
        if self.passage:
            self.select(self.passage.by_sentence(lines))
        else:
            self.view.move_lines(lines)
            self.show_progress()

    def action_move_page(self, pages: float) -> None:
        self.view.move_page(pages)
        self.show_progress()

    def action_move_end(self, last: bool) -> None:
        self.view.move_to_end(last=last)
        self.show_progress()

    def action_move_sentence(self, step: int) -> None:
        if self.passage:
            self.select(self.passage.by_sentence(step))
        else:
            self.go(self.found.analysis.sentences, step)

    def action_move_paragraph(self, step: int) -> None:
        self.go(self.article.analysed_spans, step)

    def go(self, spans: Sequence[Span], step: int) -> bool:
        """Go to the next of some spans in reading order, 1, or the previous one, -1; tell whether there is one."""
        number = bisect_right(spans, self.view.cursor, key=attrgetter("start")) - 1
        number += step if number < 0 or step > 0 or self.view.cursor in spans[number] else 0
        if not 0 <= number < len(spans):
            return False
        self.view.move_cursor(spans[number].start, centre=True)
        self.show_progress()
        return True

    def action_next_mark(self, step: int) -> None:
        if self.passage:
            self.select(self.passage.by_word(step))
            return
        at = self.view.cursor
        found = self.stops.after(at) if step > 0 else self.stops.before(at)
        if found:
            self.view.move_cursor(found[0].start, centre=True)
            self.chosen = found[1]

    def action_next_quote(self, step: int) -> None:
        found = self.found.next_speech(self.view.cursor, step)
        if found is None:
            self.tell(N_("No further quote."))
            return
        self.view.move_cursor(found[0].start, centre=True)
        self.chosen = Item(Kind.QUOTE, found[1])
        self.show_progress()

    def action_next_hit(self, step: int) -> None:
        spans = self.finding.hits or self.chosen_spans()
        if not spans:
            self.tell(N_("Nothing to go through: search with / or choose a name."))
            return
        if not self.go(spans, step):
            self.view.move_cursor(spans[0 if step > 0 else -1].start, centre=True)
            self.tell(N_("From the beginning again.") if step > 0 else N_("From the end again."))
        if self.finding.hits:
            self.show_layers()

    def action_jump_back(self) -> None:
        if self.jumps:
            self.view.move_cursor(self.jumps.pop(), centre=True)
            self.show_progress()
            self.view.focus()
