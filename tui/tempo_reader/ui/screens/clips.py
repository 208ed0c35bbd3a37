"""The clip list: what was gathered and what was copied last."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from tempo_reader.domain.language import Language
from tempo_reader.export.citations.citation import Citation
from tempo_reader.localisation.interface import interface_for
from tempo_reader.ui.widgets.bars import HintBar


class ClipsScreen(ModalScreen[str | None]):
    """Answers with what to do with the list: ``copy``, ``save`` or nothing."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "dismiss(None)", show=False),
        Binding("y", "dismiss('copy')", show=False),
        Binding("w", "dismiss('save')", show=False),
        Binding("x,delete", "remove", show=False),
        Binding("j,down", "cursor('down')", show=False, id="move-line"),
        Binding("k,up", "cursor('up')", show=False, id="move-line-back"),
    ]

    def __init__(self, gathered: list[Citation], last: str, language: Language) -> None:
        super().__init__()
        self._gathered = gathered
        self._last = last
        self._language = language

    def compose(self) -> ComposeResult:
        interface = interface_for(self._language)
        with Vertical(classes="dialog") as dialog:
            dialog.border_title = interface.gettext("Clip list ({number})", number=len(self._gathered))
            yield OptionList(*self._options(), markup=False)
            yield Static(Content(interface.gettext("Copied last")), classes="label")
            yield Static(Content(self._last or interface.gettext("nothing yet")), classes="value last")
        yield HintBar("clips")

    def _options(self) -> list[Option]:
        unnamed = interface_for(self._language).gettext("speaker not named")
        options = []
        for number, citation in enumerate(self._gathered):
            speaker = citation.speaker or (unnamed if citation.kind else citation.publisher or "")
            options.append(Option(Content(f"“{citation.words}” — {speaker}"), id=str(number)))
        return options or [
            Option(Content(interface_for(self._language).gettext("nothing yet")), disabled=True)
        ]

    def action_cursor(self, direction: str) -> None:
        getattr(self.query_one(OptionList), f"action_cursor_{direction}")()

    def action_remove(self) -> None:
        options = self.query_one(OptionList)
        if options.highlighted is not None and self._gathered:
            del self._gathered[options.highlighted]
            options.clear_options().add_options(self._options())
            self.query_one(".dialog").border_title = interface_for(self._language).gettext(
                "Clip list ({number})", number=len(self._gathered)
            )
