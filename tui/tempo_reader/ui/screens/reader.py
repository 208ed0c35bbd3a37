"""The reader: the article's words and, beside them, who, when and who said what."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from tempo_reader.domain.language import Language
from tempo_reader.localisation.interface import N_
from tempo_reader.storage.settings import Mark
from tempo_reader.ui.commands import bindings
from tempo_reader.ui.item import Item
from tempo_reader.ui.screens.article_screen import MARKED, ArticleScreen
from tempo_reader.ui.screens.choosing import ChoosingActions
from tempo_reader.ui.screens.copying import CopyingActions
from tempo_reader.ui.screens.walking import WalkingActions
from tempo_reader.ui.widgets.article_view import MEASURES
from tempo_reader.ui.widgets.bars import KeyBar

if TYPE_CHECKING:
    from tempo_reader.ui.widgets.prompt import Prompt


class ReaderScreen(WalkingActions, ChoosingActions, CopyingActions, ArticleScreen):
    """Everything that a key does, on one article."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings()]

    def action_measure(self, step: int) -> None:
        at = min(range(len(MEASURES)), key=lambda n: abs(MEASURES[n] - self.view.measure))
        self.view.measure = MEASURES[min(max(0, at + step), len(MEASURES) - 1)]
        self.post_message(self.Preferred(measure=self.view.measure))

    def action_justify(self) -> None:
        self.view.justified = not self.view.justified

    def action_mark(self, what: str) -> None:
        self.hidden_marks ^= {MARKED[Mark(what)]}
        self.show_layers()

    def action_mark_sentence(self) -> None:
        self.view.mark_sentence = not self.view.mark_sentence
        self.show_layers()

    def action_clear(self) -> None:
        if self.passage:
            self.end_selection()
        elif self.view.text_selection:
            self.clear_selection()
        elif self.focused is not self.view:
            self.desk.back_to_body()
        else:
            self.chosen = None
            self.finding.clear()

    def action_search(self) -> None:
        self.finding.ask_for_words()

    def action_filter(self) -> None:
        self.finding.ask_for_filter()

    def action_published(self) -> None:
        self.finding.ask_for_day()

    def show_prompt(self, prompt: Prompt) -> None:
        """Put the prompt above the key bar."""
        self.end_prompt()
        self.prompt = prompt
        self.mount(prompt, before=self.query_one(KeyBar))

    def action_prompt(self, take: bool) -> None:
        """End the prompt by mouse."""
        if self.prompt is not None:
            self.prompt.submit() if take else self.prompt.action_cancel()

    def on_prompt_changed(self, event: Prompt.Changed) -> None:
        self.finding.typed(event.prompt, event.words)

    def on_prompt_submitted(self, event: Prompt.Submitted) -> None:
        if self.finding.submitted(event.prompt, event.words):
            self._leave_prompt(event.prompt)

    def on_prompt_cancelled(self, event: Prompt.Cancelled) -> None:
        self.finding.cancelled(event.prompt)
        self._leave_prompt(event.prompt)

    def _leave_prompt(self, prompt: Prompt) -> None:
        self.end_prompt()
        (prompt.before or self.view).focus()

    def action_card(self) -> None:
        from tempo_reader.ui.cards import card_for
        from tempo_reader.ui.screens.card import CardScreen

        item = self._item_here()
        if self.analysis is None or item is None:
            self.tell(N_("No name, date or quote in this sentence."))
        elif card := card_for(item, self.article, self.analysis, self.language):
            self.app.push_screen(CardScreen(card))

    def _item_here(self) -> Item | None:
        item = self.item_in_focused_pane()
        if item is None and any(self.view.cursor in span for span in self.chosen_spans()):
            item = self.chosen
        item = item or self.found.item_at(self.view.cursor)
        sentence = self.view.sentence
        if item is None and sentence and (stops := self.stops.overlapping(sentence.start, sentence.end)):
            item = stops[0][1]
        return self.found.dated(item) if item else None

    def action_resolved_dates(self) -> None:
        self.resolved_shown = not self.resolved_shown
        self.show_blocks()

    def action_related(self) -> None:
        self.related_shown = not self.related_shown
        self.show_blocks()

    def action_language(self) -> None:
        self.language = Language.ENGLISH if self.language is Language.INDONESIAN else Language.INDONESIAN
        self.post_message(self.Preferred(language=self.language))

    def watch_language(self) -> None:
        self.show_blocks()
        self.show_bars()

    def action_theme(self) -> None:
        themes = sorted(self.app.available_themes)
        self.app.theme = themes[(themes.index(self.app.theme) + 1) % len(themes)]
        self.notify(self.app.theme, markup=False)

    def action_help(self) -> None:
        from tempo_reader.ui.screens.help import HelpScreen

        self.app.push_screen(HelpScreen(self.language, self.commands))

    def action_command_palette(self) -> None:
        self.app.action_command_palette()

    def action_quit(self) -> None:
        self.app.exit()
