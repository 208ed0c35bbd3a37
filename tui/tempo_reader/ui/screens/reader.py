"""The reader: the article's words and, beside them, who, when and who said what."""

from __future__ import annotations

import gc
from bisect import bisect_right
from collections.abc import Hashable, Sequence
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.message import Message
from textual.reactive import reactive
from textual.screen import Screen

from tempo_reader.domain.analysis import Analysis
from tempo_reader.domain.article import Article
from tempo_reader.domain.language import Language
from tempo_reader.domain.span import Span
from tempo_reader.loading.sources import Loaded
from tempo_reader.localisation.interface import N_, Interface, interface_for
from tempo_reader.storage.settings import Mark, Settings
from tempo_reader.ui.analyst import AnalysisFailed, Analyst
from tempo_reader.ui.blocks import article_blocks
from tempo_reader.ui.commands import COMMANDS, FOOTERS, Command, bindings
from tempo_reader.ui.found import Found, Item, Kind
from tempo_reader.ui.layout import Block
from tempo_reader.ui.span_index import SpanIndex
from tempo_reader.ui.widgets.article_view import MEASURES, ArticleView, Layers
from tempo_reader.ui.widgets.bars import KeyBar, TopBar
from tempo_reader.ui.widgets.desk import Desk
from tempo_reader.ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from tempo_reader.export.citations.citation import Citation
    from tempo_reader.export.citations.style import CitationStyle
    from tempo_reader.extraction.report import Report
    from tempo_reader.ui.correcting import Correcting
    from tempo_reader.ui.finding import Finding
    from tempo_reader.ui.passage import Passage
    from tempo_reader.ui.quoting import Quoting
    from tempo_reader.ui.widgets.prompt import Prompt

WORDS_A_MINUTE = 200
"""Adults read some 200 to 240 words of non-fiction a minute (Brysbaert 2019); the fewer in a foreign language."""
LONG = 100_000
"""Code points from which the analysis takes long enough to show how far it is."""
NOTHING = Analysis()
MARKED = {Mark.ENTITIES: Kind.ENTITY, Mark.DATES: Kind.EXPRESSION, Mark.QUOTES: Kind.QUOTE}


class ReaderScreen(Screen[None]):
    """Owns article, analysis, language and choice; panes are told by binding and answer with messages."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings()]
    AUTO_FOCUS = "ArticleView"

    article: reactive[Article] = reactive(Article("", ()), init=False)
    analysis: reactive[Analysis | None] = reactive(None, init=False)
    language = reactive(Language.INDONESIAN, init=False)
    chosen: reactive[Item | None] = reactive(None, init=False)
    """What was chosen in a pane or in the body; its words are marked."""

    class Preferred(Message):
        """The user chose something that is to stay so the next time."""

        def __init__(self, **choices: object) -> None:
            super().__init__()
            self.choices = choices
            """By the names of `tempo_reader.storage.choices.Choices`."""

    def __init__(
        self,
        loaded: Loaded,
        language: Language,
        settings: Settings | None = None,
        commands: Sequence[Command] = COMMANDS,
        analyst: Analyst | None = None,
    ) -> None:
        super().__init__()
        self.settings = settings or Settings()
        self.commands = commands
        """What can be done, with the keys of the user."""
        self.set_reactive(ReaderScreen.article, loaded.article)
        self.set_reactive(ReaderScreen.language, language)
        self._analyst = analyst or Analyst()
        if analyst is None:
            self._analyst.ask(loaded.article)
        self.published_as_loaded = loaded.article.published
        self.found = Found(NOTHING)
        self._assumed_encoding = loaded.assumed_encoding
        self._stops: SpanIndex[Item] = SpanIndex(())
        self._passage: Passage | None = None
        self._resolved_shown = self.settings.resolved_dates
        self._hidden = frozenset(kind for mark, kind in MARKED.items() if mark not in self.settings.marks)
        self._related_shown = False
        self._words = 0
        self._jumps: list[int] = []
        """Where one was before each jump."""
        self._jumped_to: int | None = None
        self.view = ArticleView(self._blocks(), self.settings.measure or MEASURES[4])
        self.view.mark_sentence = self.settings.current_sentence

    @property
    def words(self) -> Interface:
        """The interface in the current language."""
        return interface_for(self.language)

    @cached_property
    def finding(self) -> Finding:
        """Search and filter; imported when first used."""
        from tempo_reader.ui.finding import Finding

        return Finding(self)

    @cached_property
    def correcting(self) -> Correcting:
        """The user's corrections; imported with the first analysis."""
        from tempo_reader.ui.correcting import Correcting

        return Correcting(self)

    @cached_property
    def quoting(self) -> Quoting:
        """Copying and the clip list; imported when first used."""
        from tempo_reader.ui.clipboard.preference import parse_preference
        from tempo_reader.ui.quoting import Quoting

        return Quoting(self, parse_preference(self.settings.clipboard))

    def tell(self, message: str, /, **values: object) -> None:
        """Show a message for a moment; `message` is a message id."""
        self.notify(self.words.gettext(message, **values), markup=False)

    # The body first, everything else when it is on screen

    def compose(self) -> ComposeResult:
        yield TopBar()
        self.desk = Desk(self.view, self.app.size.width, self.settings.panes)
        yield self.desk
        yield KeyBar()

    def on_mount(self) -> None:
        self._show_bars()
        self.call_after_refresh(self.call_later, self._furnish)

    def on_unmount(self) -> None:
        self._analyst.stop()

    def _furnish(self) -> None:
        gc.freeze()
        gc.enable()  # `main` held it off until the article was on screen
        self.desk.ask_for_panes()
        self._analyst.listen(self._hear)
        if self._assumed_encoding:
            self.tell(N_("Read as {encoding}."), encoding=self._assumed_encoding)

    def analyse(self, article: Article) -> None:
        """Find everything in an article in the background, then show it."""
        self._analyst.ask(article)

    def _hear(self, message: Report | AnalysisFailed) -> None:
        """Take a message of the analyst, in its thread, to the app's."""
        self.call_later(self._answer, message)

    def _answer(self, message: Report | AnalysisFailed) -> None:
        match message:
            case Exception():
                self.analysis = self.analysis or NOTHING
                self.tell(N_("The article could not be analysed: {reason}"), reason=message)
            case (share,):
                if len(self.article.text) > LONG:
                    self._show_progress(share)
            case (article, analysis):
                self.take(article, self.correcting.corrected(article, analysis))

    def take(self, article: Article, analysis: Analysis) -> None:
        """Show an article and what was found in it."""
        self.found = Found(analysis)
        self._stops = self.found.stops()
        self.view.sentences = self.found.sentences
        self._words = len(article.text.split())
        self.chosen = None
        for pane in self.desk.panes():
            pane.only_entity = None
        self.article = article
        self.analysis = analysis
        self._show_blocks()
        self.show_layers()
        self._show_here()
        self._show_bars()
        gc.freeze()  # tens of thousands of values that stay: to look through them now and then would be felt

    # What is shown

    def _blocks(self) -> list[Block]:
        notes = self._notes() if self._resolved_shown else None
        return article_blocks(self.article, self._facts(), related=self._related_shown, notes=notes)

    def _facts(self) -> str:
        article = self.article
        facts = [article.publisher, article.dateline]
        if self.analysis is not None:
            if article.published.day is None:
                facts.append(self.words.gettext("no publication date; p sets one"))
            else:
                from tempo_reader.localisation.dates import format_day

                facts.append(format_day(article.published.day, self.language))
        return " · ".join(fact for fact in (*facts, article.byline) if fact)

    def _notes(self) -> dict[int, str]:
        from tempo_reader.localisation.time_values import format_value

        notes = {}
        for expression in (self.analysis or NOTHING).expressions:
            value = format_value(expression, self.language)
            if value.lower() != expression.span.of(self.article.text).lower():
                notes[expression.span.end] = f" [{value}]"
        return notes

    def _show_blocks(self) -> None:
        self.view.show_blocks(self._blocks())

    def show_layers(self) -> None:
        """Mark what was found, what was chosen and what a search hit."""
        focus = [(span, "article--focus") for span in self._chosen_spans()]
        hits: SpanIndex[str] = SpanIndex(())
        if "finding" in self.__dict__:
            hits = self.finding.index
            current = self.finding.current
            focus += [(current, "article--hit-current")] if current else []
        self.view.set_layers(Layers(self.found.marks(self._hidden), hits, SpanIndex(focus)))

    def _chosen_spans(self) -> list[Span]:
        return self.found.spans(self.chosen) if self.chosen else []

    def _show_here(self) -> None:
        """Mark in the panes what the sentence being read names."""
        entities, events, quotes = self.found.here(self.view.sentence)
        if self.chosen and self.chosen.kind is Kind.ENTITY:
            events = self.found.events_of(self.chosen.number)
        here: dict[str, frozenset[Hashable]] = {
            "entities": frozenset(entities),
            "timeline": frozenset((Kind.EVENT, number) for number in events),
            "quotes": frozenset(quotes),
        }
        for pane in self.desk.panes():
            pane.mark_here(here[pane.id or ""])

    def _show_bars(self) -> None:
        bar, keys = self.query_one(TopBar), self.query_one(KeyBar)
        bar.subject = self.article.title or self.article.text[:200].partition("\n")[0]
        keys.language = self.language
        keys.commands = self._footer()
        self._show_progress()

    def _footer(self) -> tuple[Command, ...]:
        focused = self.focused
        place = (focused.id or "body") if isinstance(focused, RowList) else "body"
        wanted = FOOTERS["selection" if self._passage else place]
        by_action = {command.action: command for command in self.commands if command.keys}
        return tuple(by_action[action] for action in wanted if action in by_action)

    def on_descendant_focus(self) -> None:
        self.query_one(KeyBar).commands = self._footer()

    def _show_progress(self, analysed: float | None = None) -> None:
        bar = self.query_one(TopBar)
        if analysed is not None:
            bar.state = self.words.gettext("reading closely … {percent} %", percent=round(analysed * 100))
            return
        read = self.view.progress
        minutes = round((1 - read) * self._words / WORDS_A_MINUTE)
        bar.state = f"{round(read * 100)} %"
        if minutes:
            bar.state += " · " + self.words.ngettext("{number} minute left", "{number} minutes left", minutes)

    # Panes

    def on_desk_wanted(self, event: Desk.Wanted) -> None:
        for name in event.names:
            self.desk.put(self._make_pane(name))
        self._show_chosen()

    def _make_pane(self, name: str) -> RowList:
        bound = (ReaderScreen.article, ReaderScreen.analysis, ReaderScreen.language)
        match name:
            case "entities":
                from tempo_reader.ui.widgets.entity_pane import EntityPane

                return EntityPane(name).data_bind(*bound[1:])
            case "timeline":
                from tempo_reader.ui.widgets.timeline_pane import TimelinePane

                return TimelinePane(name).data_bind(*bound)
            case _:
                from tempo_reader.ui.widgets.quote_pane import QuotePane

                return QuotePane(name).data_bind(*bound)

    def on_row_list_highlighted(self, event: RowList.Highlighted) -> None:
        self._choose(self._item_of(event.source, event.key))

    def on_row_list_chosen(self, event: RowList.Chosen) -> None:
        self._choose(self._item_of(event.source, event.key))
        self.desk.back_to_body()

    def _item_of(self, pane: RowList, key: Hashable) -> Item | None:
        match pane.id, key:
            case "entities", int(number):
                return Item(Kind.ENTITY, number)
            case "quotes", int(number):
                return Item(Kind.QUOTE, number)
            case "timeline", (Kind() as kind, int(number)):
                return Item(kind, number)
        return None

    def item_in_focused_pane(self) -> Item | None:
        """Return the current row's item where the user is in a side pane."""
        focused = self.focused
        return self._item_of(focused, focused.current_key) if isinstance(focused, RowList) else None

    def _choose(self, item: Item | None) -> None:
        self.chosen = item
        if spans := self._chosen_spans():
            self._jump(spans[0].start)

    def _jump(self, offset: int) -> None:
        """Go somewhere else in the article, and remember where one was."""
        if self.view.cursor != self._jumped_to:  # not while walking through a pane's rows
            self._jumps.append(self.view.cursor)
        self._jumped_to = offset
        self.view.move_cursor(offset, centre=True)
        self._show_progress()

    def action_jump_back(self) -> None:
        if self._jumps:
            self.view.move_cursor(self._jumps.pop(), centre=True)
            self._show_progress()
            self.view.focus()

    def watch_chosen(self) -> None:
        self.show_layers()
        self._show_chosen()

    def _show_chosen(self) -> None:
        """Make current in its pane what was chosen, and mark what the sentence being read names."""
        chosen = self.chosen
        kinds = {"entities": {Kind.ENTITY}, "quotes": {Kind.QUOTE}, "timeline": {Kind.EVENT, Kind.EXPRESSION}}
        for pane in self.desk.panes():
            mine = chosen is not None and chosen.kind in kinds[pane.id or ""]
            pane.show_current(
                (tuple(chosen) if pane.id == "timeline" else chosen.number) if mine and chosen else None
            )
        self._show_here()

    def action_pane(self, name: str) -> None:
        self.desk.go_to(name)

    def action_next_pane(self, step: int) -> None:
        self.desk.cycle(step)

    def action_focus_mode(self) -> None:
        self.desk.alone()

    # Reading

    def on_article_view_cursor_moved(self) -> None:
        self._show_here()

    def on_article_view_clicked(self, event: ArticleView.Clicked) -> None:
        if item := self.found.item_at(event.offset):
            self.chosen = item

    def action_move_line(self, lines: int) -> None:
        if self._passage:
            self._select(self._passage.by_sentence(lines))
        else:
            self.view.move_lines(lines)
            self._show_progress()

    def action_move_page(self, pages: float) -> None:
        self.view.move_page(pages)
        self._show_progress()

    def action_move_end(self, last: bool) -> None:
        self.view.move_to_end(last=last)
        self._show_progress()

    def action_move_sentence(self, step: int) -> None:
        if self._passage:
            self._select(self._passage.by_sentence(step))
        else:
            self._go((self.analysis or NOTHING).sentences, step)

    def action_move_paragraph(self, step: int) -> None:
        self._go(self.article.analysed_spans, step)

    def _go(self, spans: Sequence[Span], step: int) -> bool:
        """Go to the next of some spans in reading order, 1, or the previous one, -1; tell whether there is one."""
        number = bisect_right(spans, self.view.cursor, key=attrgetter("start")) - 1
        number += step if number < 0 or step > 0 or self.view.cursor in spans[number] else 0
        if not 0 <= number < len(spans):
            return False
        self.view.move_cursor(spans[number].start, centre=True)
        self._show_progress()
        return True

    def action_next_mark(self, step: int) -> None:
        if self._passage:
            self._select(self._passage.by_word(step))
            return
        at = self.view.cursor
        found = self._stops.after(at) if step > 0 else self._stops.before(at)
        if found:
            self.view.move_cursor(found[0].start, centre=True)
            self.chosen = found[1]

    def action_measure(self, step: int) -> None:
        at = min(range(len(MEASURES)), key=lambda n: abs(MEASURES[n] - self.view.measure))
        self.view.measure = MEASURES[min(max(0, at + step), len(MEASURES) - 1)]
        self.post_message(self.Preferred(measure=self.view.measure))

    def action_mark(self, what: str) -> None:
        self._hidden ^= {MARKED[Mark(what)]}
        self.show_layers()

    def action_mark_sentence(self) -> None:
        self.view.mark_sentence = not self.view.mark_sentence
        self.show_layers()

    def action_clear(self) -> None:
        if self._passage:
            self.end_selection()
        elif self.view.text_selection:
            self.clear_selection()
        elif self.focused is not self.view:
            self.desk.back_to_body()
        else:
            self.chosen = None
            self.finding.clear()

    # Finding

    def action_search(self) -> None:
        self.finding.ask_for_words()

    def action_filter(self) -> None:
        self.finding.ask_for_filter()

    def action_published(self) -> None:
        self.finding.ask_for_day()

    def action_next_hit(self, step: int) -> None:
        spans = self.finding.hits or self._chosen_spans()
        if not spans:
            self.tell(N_("Nothing to go through: search with / or choose a name."))
            return
        if not self._go(spans, step):
            self.view.move_cursor(spans[0 if step > 0 else -1].start, centre=True)
            self.tell(N_("From the beginning again.") if step > 0 else N_("From the end again."))
        if self.finding.hits:
            self.show_layers()

    def show_prompt(self, prompt: Prompt) -> None:
        """Put the prompt above the key bar."""
        self.query("Prompt").remove()
        self.mount(prompt, before=self.query_one(KeyBar))

    def on_prompt_changed(self, event: Prompt.Changed) -> None:
        self.finding.typed(event.prompt, event.words)

    def on_prompt_submitted(self, event: Prompt.Submitted) -> None:
        if self.finding.submitted(event.prompt, event.words):
            self._end_prompt(event.prompt)

    def on_prompt_cancelled(self, event: Prompt.Cancelled) -> None:
        self.finding.cancelled(event.prompt)
        self._end_prompt(event.prompt)

    def _end_prompt(self, prompt: Prompt) -> None:
        prompt.remove()
        (prompt.before or self.view).focus()

    # Understanding

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
        if item is None and any(self.view.cursor in span for span in self._chosen_spans()):
            item = self.chosen
        item = item or self.found.item_at(self.view.cursor)
        sentence = self.view.sentence
        if item is None and sentence and (stops := self._stops.overlapping(sentence.start, sentence.end)):
            item = stops[0][1]
        return self.found.dated(item) if item else None

    def action_resolved_dates(self) -> None:
        self._resolved_shown = not self._resolved_shown
        self._show_blocks()

    def action_related(self) -> None:
        self._related_shown = not self._related_shown
        self._show_blocks()

    def action_only(self) -> None:
        panes = [pane for pane in (self.desk.pane("timeline"), self.desk.pane("quotes")) if pane is not None]
        entity = None
        if all(pane.only_entity is None for pane in panes):
            if self.chosen is None or self.chosen.kind is not Kind.ENTITY:
                self.tell(N_("Choose a name first: in the list, or with ← and → in the text."))
                return
            entity = self.chosen.number
        for pane in panes:
            pane.only_entity = entity

    def action_sort(self) -> None:
        from tempo_reader.ui.widgets.entity_pane import EntityPane

        for pane in self.query(EntityPane):
            self.tell(pane.next_order().value)

    def action_hide_entity(self) -> None:
        self.correcting.hide()

    def action_change_kind(self) -> None:
        self.correcting.change_kind()

    def action_undo_correction(self) -> None:
        self.correcting.undo()

    # Quoting

    def action_next_quote(self, step: int) -> None:
        found = self.found.next_speech(self.view.cursor, step)
        if found is None:
            self.tell(N_("No further quote."))
            return
        self.view.move_cursor(found[0].start, centre=True)
        self.chosen = Item(Kind.QUOTE, found[1])
        self._show_progress()

    def action_select(self) -> None:
        from tempo_reader.ui.passage import Passage

        sentence = self.view.sentence
        if self._passage:
            self._select(self._passage.swapped())
        elif sentence and self.analysis:
            self._select(Passage(self.article.text, self.analysis.sentences, sentence.start, sentence.end))
            self.tell(N_("Selecting: j k by sentence, ← → by word, v the other end, y copies, Esc ends."))

    def _select(self, passage: Passage | None) -> None:
        self._passage = passage
        self.view.set_selected(passage.span if passage else None)
        self.query_one(KeyBar).commands = self._footer()
        if passage:
            self.view.move_cursor(passage.edge)

    def end_selection(self) -> None:
        """Select nothing any more."""
        self._select(None)

    def action_copy(self, with_source: bool) -> None:
        from tempo_reader.export.citations.style import CitationStyle

        if citation := self.quoting.citation():
            self.copy([citation], CitationStyle.SOURCE if with_source else CitationStyle.WORDS)

    def action_copy_text(self) -> None:
        """Copy what the mouse selected, as Ctrl+C does elsewhere; without a selection, say how to quit."""
        if self.view.selection_words:
            self.action_copy(False)
        else:
            self.tell(N_("q quits."))

    def action_copy_as(self) -> None:
        self.quoting.copy_as()

    def action_choose_clipboard(self) -> None:
        self.quoting.choose_way()

    def action_gather(self) -> None:
        self.quoting.gather()

    def action_clips(self) -> None:
        self.quoting.show_list()

    def copy(self, citations: Sequence[Citation], style: CitationStyle) -> None:
        """Copy passages in the background and say what became of them."""
        self.end_selection()
        self._copy(citations, style)

    @work(thread=True, group="copy")
    def _copy(self, citations: Sequence[Citation], style: CitationStyle) -> None:
        self.app.call_from_thread(self.quoting.say, self.quoting.copy(citations, style, self._write))

    def _write(self, sequence: str) -> None:
        """Send a sequence to the terminal; the driver queues it between two frames."""
        driver = self.app._driver  # noqa: SLF001 - Textual has no public way to write but one raw OSC 52
        if driver is None:
            raise OSError("there is no terminal")
        driver.write(sequence)

    # The program

    def action_language(self) -> None:
        self.language = Language.ENGLISH if self.language is Language.INDONESIAN else Language.INDONESIAN
        self.post_message(self.Preferred(language=self.language))

    def watch_language(self) -> None:
        self._show_blocks()
        self._show_bars()

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
