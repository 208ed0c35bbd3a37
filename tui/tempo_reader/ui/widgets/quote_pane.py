"""Who said what."""

from __future__ import annotations

from tempo_reader.domain.analysis import Analysis
from tempo_reader.domain.article import Article
from tempo_reader.domain.quote import Quote, QuoteKind
from tempo_reader.localisation.interface import N_
from tempo_reader.ui.widgets.finding_pane import FindingPane
from tempo_reader.ui.widgets.row_list import BLANK, Row
from tempo_reader.ui.widgets.timeline_pane import set_lines
from tempo_reader.ui.wrapping import elide

QUOTE_LINES = 3


class QuotePane(FindingPane):
    """Direct and reported speech in reading order; a row's key is the quote's place in the analysis."""

    HEADING = N_("Who said what")

    def rows_of(self, article: Article, analysis: Analysis, width: int) -> list[Row]:
        """Return each quote's first words over its speaker."""
        rows: list[Row] = []
        for number, quote in enumerate(analysis.quotes):
            if quote.kind is QuoteKind.SCARE or self.only_entity not in (None, quote.speaker_entity):
                continue
            words = " ".join(quote.span.of(article.text).split())
            speaker = quote.speaker_name or self.words.gettext("speaker not named")
            if not self.passes_filter(words, speaker):
                continue
            rows += [BLANK] if rows else []
            rows.append(self._row(number, quote, words, speaker, width))
        return rows

    def _row(self, number: int, quote: Quote, words: str, speaker: str, width: int) -> Row:
        direct = quote.kind is QuoteKind.DIRECT
        lines = set_lines(f"“{words}”" if direct else words, width, QUOTE_LINES)
        kind = "" if direct else f" ({self.words.gettext('reported')})"
        name = elide(f"— {speaker}{kind}", width)
        return Row(
            (
                *(((line, ""),) for line in lines),
                ((name, "rows--strong" if quote.speaker_name else "rows--dim"),),
            ),
            number,
        )
