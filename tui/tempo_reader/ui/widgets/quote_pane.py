"""Who said what."""

from __future__ import annotations

from collections.abc import Sequence

from textual.reactive import reactive

from tempo_reader.domain.analysis import Analysis
from tempo_reader.domain.article import Article
from tempo_reader.domain.language import Language
from tempo_reader.domain.quote import Quote, QuoteKind
from tempo_reader.localisation.interface import interface_for
from tempo_reader.ui.search import fold
from tempo_reader.ui.widgets.row_list import BLANK, Row, RowList
from tempo_reader.ui.widgets.timeline_pane import set_lines
from tempo_reader.ui.wrapping import elide

QUOTE_LINES = 3


class QuotePane(RowList):
    """Direct and reported speech in reading order; a row's key is the quote's place in the analysis."""

    article: reactive[Article | None] = reactive(None)
    analysis: reactive[Analysis | None] = reactive(None)
    language = reactive(Language.INDONESIAN)

    def watch_analysis(self) -> None:
        self.rebuild()

    def watch_language(self) -> None:
        self.border_title = interface_for(self.language).gettext("Who said what")
        self.rebuild()

    def build_rows(self, width: int) -> Sequence[Row]:
        """Return each quote's first words over its speaker."""
        interface = interface_for(self.language)
        article, analysis = self.article, self.analysis
        if article is None or analysis is None:
            return [Row((((interface.gettext("reading …"), "rows--dim"),),))]
        rows: list[Row] = []
        for number, quote in enumerate(analysis.quotes):
            if quote.kind is QuoteKind.SCARE or self.only_entity not in (None, quote.speaker_entity):
                continue
            words = " ".join(quote.span.of(article.text).split())
            speaker = quote.speaker_name or interface.gettext("speaker not named")
            if self.filter_words and not any(
                fold(self.filter_words) in fold(part) for part in (words, speaker)
            ):
                continue
            rows += [BLANK] if rows else []
            rows.append(self._row(number, quote, words, speaker, width))
        return rows or [Row((((interface.gettext("none found"), "rows--dim"),),))]

    def _row(self, number: int, quote: Quote, words: str, speaker: str, width: int) -> Row:
        direct = quote.kind is QuoteKind.DIRECT
        lines = set_lines(f"“{words}”" if direct else words, width, QUOTE_LINES)
        kind = "" if direct else f" ({interface_for(self.language).gettext('reported')})"
        name = elide(f"— {speaker}{kind}", width)
        return Row(
            (
                *(((line, ""),) for line in lines),
                ((name, "rows--strong" if quote.speaker_name else "rows--dim"),),
            ),
            number,
        )
