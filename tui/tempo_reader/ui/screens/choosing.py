"""The side panes: what is chosen in them is marked in the text, and the other way round."""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING

from tempo_reader.localisation.interface import N_
from tempo_reader.ui.item import Item, Kind
from tempo_reader.ui.widgets.desk import Desk
from tempo_reader.ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from tempo_reader.ui.screens.article_screen import ArticleScreen as Base
else:
    Base = object


class ChoosingActions(Base):
    """The reader screen's actions that concern the panes."""

    def on_desk_wanted(self, event: Desk.Wanted) -> None:
        for name in event.names:
            self.desk.put(self.make_pane(name))
        self.show_chosen()

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
        if spans := self.chosen_spans():
            self.jump(spans[0].start)

    def watch_chosen(self) -> None:
        self.show_layers()
        self.show_chosen()

    def show_chosen(self) -> None:
        """Make current in its pane what was chosen, and mark what the sentence being read names."""
        chosen = self.chosen
        kinds = {"entities": {Kind.ENTITY}, "quotes": {Kind.QUOTE}, "timeline": {Kind.EVENT, Kind.EXPRESSION}}
        for pane in self.desk.panes():
            mine = chosen is not None and chosen.kind in kinds[pane.id or ""]
            pane.show_current(
                (tuple(chosen) if pane.id == "timeline" else chosen.number) if mine and chosen else None
            )
        self.show_here()

    def action_pane(self, name: str) -> None:
        self.desk.go_to(name)

    def action_next_pane(self, step: int) -> None:
        self.desk.cycle(step)

    def action_focus_mode(self) -> None:
        self.desk.alone()

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
        from tempo_reader.ui.widgets.entity_pane import EntityPane, Order

        orders = list(Order)
        self.order = orders[(orders.index(self.order or orders[0]) + 1) % len(orders)]
        for pane in self.query(EntityPane):
            pane.order = self.order
        self.tell(self.order.value)

    def action_hide_entity(self) -> None:
        self.correcting.hide()

    def action_change_kind(self) -> None:
        self.correcting.change_kind()

    def action_undo_correction(self) -> None:
        self.correcting.undo()
