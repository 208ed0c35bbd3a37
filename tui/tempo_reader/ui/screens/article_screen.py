"""An article on the screen: its analysis, its panes' columns, and what is marked and said about it."""

from __future__ import annotations

import datetime
import gc
from collections.abc import Hashable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, cast

from textual.app import ComposeResult
from textual.message import Message
from textual.reactive import reactive
from textual.screen import Screen

from tempo_reader.domain.article import Article
from tempo_reader.domain.language import Language
from tempo_reader.domain.span import Span
from tempo_reader.loading.sources import Loaded
from tempo_reader.localisation.interface import N_, Interface, interface_for
from tempo_reader.resources import asset
from tempo_reader.storage.settings import Mark, Settings
from tempo_reader.ui.analyst import AnalysisFailed, Analyst
from tempo_reader.ui.blocks import article_blocks
from tempo_reader.ui.commands import COMMANDS, FOOTERS, Command, Hint, hints, shown_keys
from tempo_reader.ui.item import Item, Kind
from tempo_reader.ui.layout import Block
from tempo_reader.ui.span_index import SpanIndex
from tempo_reader.ui.widgets.article_view import MEASURES, ArticleView
from tempo_reader.ui.widgets.bars import KeyBar, TopBar
from tempo_reader.ui.widgets.desk import Desk
from tempo_reader.ui.widgets.line_drawing import Layers
from tempo_reader.ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from tempo_reader.domain.analysis import Analysis
    from tempo_reader.extraction.report import Report
    from tempo_reader.ui.correcting import Correcting
    from tempo_reader.ui.finding import Finding
    from tempo_reader.ui.found import Found
    from tempo_reader.ui.passage import Passage
    from tempo_reader.ui.quoting import Quoting
    from tempo_reader.ui.screens.reader import ReaderScreen
    from tempo_reader.ui.widgets.entity_pane import Order
    from tempo_reader.ui.widgets.prompt import Prompt

WORDS_A_MINUTE = 200
"""Adults read some 200 to 240 words of non-fiction a minute (Brysbaert 2019); the fewer in a foreign language."""
PATIENCE = 0.01
"""Seconds that the side panes wait for the analysis, to be made with everything in them at once."""
MARKED = {Mark.ENTITIES: Kind.ENTITY, Mark.DATES: Kind.EXPRESSION, Mark.QUOTES: Kind.QUOTE}


class ArticleScreen(Screen[None]):
    """Owns article, analysis, language and choice; panes are told by binding and answer with messages."""

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
        self.set_reactive(ArticleScreen.article, loaded.article)
        self.set_reactive(ArticleScreen.language, language)
        self._analyst = analyst or Analyst()
        if analyst is None:
            self._analyst.ask(loaded.article)
        self.published_as_loaded = loaded.article.published
        self._assumed_encoding = loaded.assumed_encoding
        self.stops: SpanIndex[Item] = SpanIndex(())
        self.passage: Passage | None = None
        self.prompt: Prompt | None = None
        self.order: Order | None = None
        """How names are sorted, None before the user says so."""
        self.resolved_shown = self.settings.resolved_dates
        self.hidden_marks = frozenset(
            kind for mark, kind in MARKED.items() if mark not in self.settings.marks
        )
        self.related_shown = False
        self._words = 0
        self._shown = self._furnished = False
        self.jumps: list[int] = []
        """Where one was before each jump."""
        self.jumped_to: int | None = None
        self.view = ArticleView(self._blocks(), self.settings.measure or MEASURES[4])
        self.view.mark_sentence = self.settings.current_sentence
        self.view.justified = self.settings.justified

    @property
    def words(self) -> Interface:
        """The interface in the current language."""
        return interface_for(self.language)

    @cached_property
    def found(self) -> Found:
        """What was found, by place; nothing before the first analysis, with which it is imported."""
        from tempo_reader.domain.analysis import Analysis
        from tempo_reader.ui.found import Found

        return Found(Analysis())

    @cached_property
    def finding(self) -> Finding:
        """Search and filter; imported when first used."""
        from tempo_reader.ui.finding import Finding

        return Finding(cast("ReaderScreen", self))

    @cached_property
    def correcting(self) -> Correcting:
        """The user's corrections; imported with the first analysis."""
        from tempo_reader.ui.correcting import Correcting

        return Correcting(cast("ReaderScreen", self))

    @cached_property
    def quoting(self) -> Quoting:
        """Copying and the clip list; imported when first used."""
        from tempo_reader.ui.clipboard.preference import parse_preference
        from tempo_reader.ui.quoting import Quoting

        return Quoting(cast("ReaderScreen", self), parse_preference(self.settings.clipboard))

    def keys_of(self, action: str) -> str:
        """Return the keys that the user has for a command."""
        return next(shown_keys(command) for command in self.commands if command.action == action)

    def tell_how_to_quit(self) -> None:
        """Say it where somebody tried Ctrl+C."""
        self.tell(N_("{key} quits."), key=self.keys_of("quit").partition(" ")[0])

    def tell(self, message: str, /, **values: object) -> None:
        """Show a message for a moment; `message` is a message id."""
        self.notify(self.words.gettext(message, **values), markup=False)

    def compose(self) -> ComposeResult:
        yield TopBar()
        self.desk = Desk(self.view, self.app.size.width, self.settings.panes)
        yield self.desk
        yield KeyBar()

    def update_node_styles(self, animate: bool = True) -> None:
        """Style everything anew; not for the first time that the screen is shown, just after it was styled."""
        if self._shown:
            super().update_node_styles(animate)
        self._shown = True

    def on_mount(self) -> None:
        self.show_bars()

    def on_screen_resume(self) -> None:
        if not self._furnished:
            self._furnished = True
            self.call_later(self._furnish)  # after Textual's own answer, which paints the first screen

    def on_unmount(self) -> None:
        self._analyst.stop()

    def _furnish(self) -> None:
        gc.freeze()
        gc.enable()  # `main` held it off until the article was on screen
        self.app.stylesheet.read(asset("styles", "panes.tcss"))
        self.app.stylesheet.parse()  # the first pane would still be styled by the rules that were there before
        self._analyst.listen(self._hear)
        self.set_timer(PATIENCE, self._prepare)
        if self._assumed_encoding:
            self.tell(N_("Read as {encoding}."), encoding=self._assumed_encoding)

    def _prepare(self) -> None:
        """Do what an analysis will need, while waiting for it."""
        if self.analysis is None:
            self.desk.ask_for_panes()
            self.call_after_refresh(self._load_ahead)

    def _load_ahead(self) -> None:
        """Import what an analysis will need, and have Babel read what the language's dates need."""
        from tempo_reader.localisation.dates import format_day

        format_day(datetime.date.min, self.language)
        _ = self.found, self.correcting

    def analyse(self, article: Article) -> None:
        """Find everything in an article in the background, then show it."""
        self._analyst.ask(article)

    def _hear(self, message: Report | AnalysisFailed) -> None:
        """Take a message of the analyst, in its thread, to the app's."""
        self.call_later(self._answer, message)

    def _answer(self, message: Report | AnalysisFailed) -> None:
        match message:
            case Exception():
                self.analysis = self.found.analysis
                self.tell(N_("The article could not be analysed: {reason}"), reason=message)
            case (share,):
                self.show_progress(share)
            case (article, analysis):
                self.take(article, self.correcting.corrected(article, analysis))

    def take(self, article: Article, analysis: Analysis) -> None:
        """Show an article and what was found in it."""
        from tempo_reader.ui.found import Found

        self.found = Found(analysis)
        self.stops = self.found.stops()
        self.view.sentences = self.found.sentences
        self._words = len(article.text.split())
        self.chosen = None
        for pane in self.desk.panes():
            pane.only_entity = None
        self.article = article
        self.analysis = analysis
        self.desk.ask_for_panes()
        self.show_blocks()
        self.show_layers()
        self.show_here()
        self.show_bars()
        gc.freeze()  # tens of thousands of values that stay: to look through them now and then would be felt

    def _blocks(self) -> list[Block]:
        notes = self._notes() if self.resolved_shown else None
        return article_blocks(self.article, self._facts(), related=self.related_shown, notes=notes)

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
        for expression in self.found.analysis.expressions:
            value = format_value(expression, self.language)
            if value.lower() != expression.span.of(self.article.text).lower():
                notes[expression.span.end] = f" [{value}]"
        return notes

    def show_blocks(self) -> None:
        self.view.show_blocks(self._blocks())

    def show_layers(self) -> None:
        """Mark what was found, what was chosen and what a search hit."""
        focus = [(span, "article--focus") for span in self.chosen_spans()]
        hits: SpanIndex[str] = SpanIndex(())
        if "finding" in self.__dict__:
            hits = self.finding.index
            current = self.finding.current
            focus += [(current, "article--hit-current")] if current else []
        self.query_one(KeyBar).commands = self._footer()
        self.view.set_layers(Layers(self.found.marks(self.hidden_marks), hits, SpanIndex(focus)))

    def chosen_spans(self) -> list[Span]:
        return self.found.spans(self.chosen) if self.chosen else []

    def show_here(self) -> None:
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

    def show_bars(self) -> None:
        bar, keys = self.query_one(TopBar), self.query_one(KeyBar)
        bar.subject = self.article.title or self.article.text[:200].partition("\n")[0]
        keys.language = self.language
        keys.commands = self._footer()
        self.show_progress()

    def _footer(self) -> tuple[Command | Hint, ...]:
        focused = self.focused
        if self.prompt is not None and self.prompt.has_focus_within:
            return hints(self.prompt.purpose.value, self.commands)
        place = (focused.id or "body") if isinstance(focused, RowList) else "body"
        if place == "body" and ("finding" in self.__dict__ and self.finding.hits):
            place = "hits"
        wanted = FOOTERS["selection" if self.passage else place]
        by_action = {command.action: command for command in self.commands if command.keys}
        return tuple(by_action[action] for action in wanted if action in by_action)

    def on_descendant_focus(self) -> None:
        if self.prompt is not None and self.prompt.entered and not self.prompt.has_focus_within:
            self.end_prompt()  # the mouse went elsewhere
        self.query_one(KeyBar).commands = self._footer()

    def show_progress(self, analysed: float | None = None) -> None:
        bar = self.query_one(TopBar)
        if analysed is not None:
            bar.state = self.words.gettext("reading closely … {percent} %", percent=round(analysed * 100))
            return
        read = self.view.progress
        minutes = round((1 - read) * self._words / WORDS_A_MINUTE)
        bar.state = f"{round(read * 100)} %"
        if minutes:
            bar.state += " · " + self.words.ngettext("{number} minute left", "{number} minutes left", minutes)

    def end_prompt(self) -> None:
        """Take the prompt away."""
        if self.prompt is not None:
            self.prompt.remove()
            self.prompt = None

    def jump(self, offset: int) -> None:
        """Go somewhere else in the article, and remember where one was."""
        if self.view.cursor != self.jumped_to:  # not while walking through a pane's rows
            self.jumps.append(self.view.cursor)
        self.jumped_to = offset
        self.view.move_cursor(offset, centre=True)
        self.show_progress()

    def select(self, passage: Passage | None) -> None:
        self.passage = passage
        self.view.set_selected(passage.span if passage else None)
        self.query_one(KeyBar).commands = self._footer()
        if passage:
            self.view.move_cursor(passage.edge)

    def end_selection(self) -> None:
        """Select nothing any more."""
        self.select(None)

    def make_pane(self, name: str) -> RowList:
        bound = (ArticleScreen.article, ArticleScreen.analysis, ArticleScreen.language)
        match name:
            case "entities":
                from tempo_reader.ui.widgets.entity_pane import EntityPane

                pane = EntityPane(name)
                if self.order:
                    pane.set_reactive(EntityPane.order, self.order)
                return pane.data_bind(*bound)
            case "timeline":
                from tempo_reader.ui.widgets.timeline_pane import TimelinePane

                return TimelinePane(name).data_bind(*bound)
            case _:
                from tempo_reader.ui.widgets.quote_pane import QuotePane

                return QuotePane(name).data_bind(*bound)
