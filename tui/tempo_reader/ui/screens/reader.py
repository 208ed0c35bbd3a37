from __future__ import annotations
from textual.app import ComposeResult
from textual.screen import Screen
from tempo_reader.domain.language import Language
from tempo_reader.loading.sources import Loaded
from tempo_reader.ui.blocks import article_blocks
from tempo_reader.ui.commands import bindings
from tempo_reader.ui.widgets.article_view import ArticleView

class ReaderScreen(Screen[None]):
    BINDINGS = bindings()
    AUTO_FOCUS = "ArticleView"
    def __init__(self, loaded: Loaded, language: Language) -> None:
        super().__init__()
        self.article = loaded.article
    def compose(self) -> ComposeResult:
        yield ArticleView(article_blocks(self.article, "Tempo.co"), 72)
    def action_move_line(self, n: int) -> None:
        self.query_one(ArticleView).move_lines(n)
    def action_move_page(self, n: float) -> None:
        self.query_one(ArticleView).move_page(n)
    def action_quit(self): self.app.exit()
