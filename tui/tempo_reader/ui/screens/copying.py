"""Selecting a passage, copying and gathering it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual import work

from tempo_reader.localisation.interface import N_

if TYPE_CHECKING:
    from tempo_reader.export.citations.citation import Citation
    from tempo_reader.export.citations.style import CitationStyle
    from tempo_reader.ui.screens.article_screen import ArticleScreen as Base
else:
    Base = object


class CopyingActions(Base):
    """The reader screen's actions that select and copy."""

    def action_select(self) -> None:
        from tempo_reader.ui.passage import Passage

        sentence = self.view.sentence
        if self.passage:
            self.select(self.passage.swapped())
        elif sentence and self.analysis:
            self.select(Passage(self.article.text, self.analysis.sentences, sentence.start, sentence.end))
            self.tell(N_("Selecting: j k by sentence, ← → by word, v the other end, y copies, Esc ends."))

    def action_copy(self, with_source: bool) -> None:
        from tempo_reader.export.citations.style import CitationStyle

        if citation := self.quoting.citation():
            self.copy([citation], CitationStyle.SOURCE if with_source else CitationStyle.WORDS)

    def action_copy_text(self) -> None:
        """Copy what the mouse selected, as Ctrl+C does elsewhere; without a selection, say how to quit."""
        if self.view.selection:
            self.action_copy(False)
        else:
            self.tell_how_to_quit()

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

    @work(thread=True, group="copy")
    def copy_words(self, words: str) -> None:
        """Copy words that are not the article's."""
        self.app.call_from_thread(self.quoting.say, self.quoting.copy_words(words, self._write))

    def _write(self, sequence: str) -> None:
        """Send a sequence to the terminal; the driver queues it between two frames."""
        driver = self.app._driver  # noqa: SLF001 - Textual has no public way to write but one raw OSC 52
        if driver is None:
            raise OSError("there is no terminal")
        driver.write(sequence)
