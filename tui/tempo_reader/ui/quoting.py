"""Copying and gathering passages: what is cited, in which style, by which way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from tempo_reader.export.citations.citation import Citation, cite_passage, cite_quote
from tempo_reader.export.citations.rendering import render, render_list
from tempo_reader.export.citations.style import CitationStyle
from tempo_reader.localisation.interface import N_
from tempo_reader.ui.clipboard.copying import copy, save
from tempo_reader.ui.clipboard.outcome import Outcome, Reason
from tempo_reader.ui.clipboard.preference import Preference, parse_preference
from tempo_reader.ui.clipboard.surroundings import look_around
from tempo_reader.ui.clipboard.way import Way
from tempo_reader.ui.clipboard.wording import advice, message
from tempo_reader.ui.item import Kind
from tempo_reader.ui.screens.chooser import ChooserScreen
from tempo_reader.ui.screens.clips import ClipsScreen

if TYPE_CHECKING:
    from tempo_reader.ui.screens.reader import ReaderScreen

FILE_NAME = "tempo-reader-clips"
SECONDS, SECONDS_WITH_ADVICE = 4, 8
"""How long a message stays."""


class Quoting:
    """Owns the clip list and what was copied last."""

    def __init__(self, screen: ReaderScreen, preference: Preference) -> None:
        self._screen = screen
        self._preference = preference
        self._surroundings = look_around()
        self.gathered: list[Citation] = []
        self.last = ""
        """What was copied last, as it went to the clipboard."""

    def citation(self) -> Citation | None:
        """Return what is selected, else the quote that is chosen or read, else the sentence."""
        screen = self._screen
        analysis = screen.analysis
        if analysis is None:
            screen.tell(N_("The article is still being read closely."))
            return None
        if selected := screen.view.selection:
            return cite_passage(screen.article, analysis, selected)
        if (quote := self._quote_here()) is not None:
            return cite_quote(screen.article, analysis, analysis.quotes[quote])
        sentence = screen.view.sentence
        return cite_passage(screen.article, analysis, sentence) if sentence else None

    def _quote_here(self) -> int | None:
        screen = self._screen
        if item := screen.item_in_focused_pane():
            return item.number if item.kind is Kind.QUOTE else None
        if screen.chosen and screen.chosen.kind is Kind.QUOTE:
            return screen.chosen.number
        found = screen.found.speech.at(screen.view.cursor)
        if found is None and (sentence := screen.view.sentence):
            inside = screen.found.speech.overlapping(sentence.start, sentence.end)
            found = inside[0] if len(inside) == 1 and screen.found.direct(inside[0][1]) else None
        return found[1] if found else None

    def copy_as(self) -> None:
        """Let the user choose a style, then copy."""
        if citation := self.citation():
            self._choose_style(N_("Copy as"), lambda style: self._screen.copy([citation], style))

    def gather(self) -> None:
        """Put what is quoted on the clip list."""
        citation = self.citation()
        if citation is None:
            return
        words = N_("Already on the clip list ({number}).")
        if citation not in self.gathered:
            self.gathered.append(citation)
            words = N_("On the clip list ({number}).")
        self._screen.tell(words, number=len(self.gathered))
        self._screen.end_selection()

    def choose_way(self) -> None:
        """Let the user choose how copies go to the clipboard, until the program ends."""
        words = self._screen.words
        options = [("auto", words.gettext("whatever works here")), *((way.value, way.value) for way in Way)]

        def done(chosen: str | None) -> None:
            if chosen:
                self._preference = parse_preference(chosen)

        self._screen.app.push_screen(ChooserScreen(words.gettext("Copy by"), options), done)

    def show_list(self) -> None:
        """Show the clip list; then copy or save all of it if the user says so."""
        self._screen.app.push_screen(
            ClipsScreen(self.gathered, self.last, self._screen.language), self._after_list
        )

    def _after_list(self, what: str | None) -> None:
        if not self.gathered:
            return
        if what == "copy":
            self._choose_style(N_("Copy as"), lambda style: self._screen.copy(self.gathered, style))
        elif what == "save":
            self._choose_style(N_("Save as"), self._save)

    def _choose_style(self, title: str, then: Callable[[CitationStyle], None]) -> None:
        words = self._screen.words
        options = [(style.value, words.gettext(style.label)) for style in CitationStyle]

        def done(chosen: str | None) -> None:
            if chosen:
                then(CitationStyle(chosen))

        self._screen.app.push_screen(ChooserScreen(words.gettext(title), options), done)

    def copy(
        self, citations: Sequence[Citation], style: CitationStyle, write: Callable[[str], object]
    ) -> Outcome:
        """Copy passages in a style. Takes as long as the clipboard's program: call it in a thread."""
        return self.copy_words(self._written(citations, style), write)

    def copy_words(self, words: str, write: Callable[[str], object]) -> Outcome:
        """Copy words as they are, in a thread like `copy`."""
        self.last = words
        return copy(words, self._surroundings, self._preference, write)

    def _save(self, style: CitationStyle) -> None:
        """Write the list to a new file where the user is; an existing one is never touched."""
        text = self._written(self.gathered, style)
        for number in count(1):
            name = f"{FILE_NAME}{f'-{number}' if number > 1 else ''}{style.suffix}"
            outcome = save(text, Path.cwd() / name)
            if not any(problem.reason is Reason.EXISTS for problem in outcome.problems):
                self.say(outcome)
                return

    def _written(self, citations: Sequence[Citation], style: CitationStyle) -> str:
        language = self._screen.language
        if len(citations) == 1:
            return render(citations[0], style, language)
        return render_list(citations, style, language)

    def say(self, outcome: Outcome) -> None:
        """Tell the user honestly what became of the words."""
        words = self._screen.words
        more = advice(outcome, words)
        self._screen.notify(
            message(outcome, words) + (f"\n{more}" if more else ""),
            severity="information" if outcome.arrived else "error",
            timeout=SECONDS_WITH_ADVICE if more else SECONDS,
            markup=False,
        )
