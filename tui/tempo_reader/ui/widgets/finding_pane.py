"""What the side panes have in common: each lists one kind of what was found in the article."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import ClassVar

from textual.content import Content
from textual.reactive import reactive

from tempo_reader.domain.analysis import Analysis
from tempo_reader.domain.article import Article
from tempo_reader.domain.language import Language
from tempo_reader.localisation.interface import N_, Interface, interface_for
from tempo_reader.localisation.names import shown_name
from tempo_reader.ui.search import fold
from tempo_reader.ui.widgets.row_list import Row, RowList


class FindingPane(RowList):
    """A list of findings; says so while there is no analysis yet, and where nothing was found."""

    HEADING: ClassVar[str]
    """The message over the pane."""

    article: reactive[Article | None] = reactive(None)
    analysis: reactive[Analysis | None] = reactive(None)
    language = reactive(Language.INDONESIAN)

    def watch_analysis(self) -> None:
        self.rebuild()

    def rebuild(self) -> None:
        """Set the rows anew under a title that says what they are filtered by."""
        super().rebuild()
        only = (
            self.analysis.entities[self.only_entity]
            if self.analysis and self.only_entity is not None
            else None
        )
        parts = [
            self.filter_words,
            only and shown_name(only, self.language),
            self.words.gettext(self.HEADING),
        ]
        self.border_title = Content(" · ".join(part for part in parts if part))

    def watch_language(self) -> None:
        self.rebuild()

    @property
    def words(self) -> Interface:
        """The interface in the pane's language."""
        return interface_for(self.language)

    def build_rows(self, width: int) -> Sequence[Row]:
        """Return the rows of what was found, or one that says that there are none."""
        if self.article is None or self.analysis is None:
            return [self._dim(N_("reading …"))]
        return self.rows_of(self.article, self.analysis, width) or [self._dim(N_("none found"))]

    @abstractmethod
    def rows_of(self, article: Article, analysis: Analysis, width: int) -> list[Row]:
        """Return the rows that pass the filters, set to `width` columns."""

    def passes_filter(self, *words: str) -> bool:
        """Tell whether the filter's words stand in one of these."""
        wanted = fold(self.filter_words)
        return not wanted or any(wanted in fold(part) for part in words)

    def _dim(self, message: str) -> Row:
        return Row((((self.words.gettext(message), "rows--dim"),),))
