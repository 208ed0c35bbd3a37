"""Who and where: people, organisations and places, with how often each is named."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from enum import Enum

from rich.cells import cell_len
from textual.reactive import reactive

from tempo_reader.domain.analysis import Analysis
from tempo_reader.domain.entity import Entity, EntityType
from tempo_reader.domain.language import Language
from tempo_reader.localisation.interface import N_, interface_for
from tempo_reader.localisation.names import shown_name
from tempo_reader.ui.search import fold
from tempo_reader.ui.widgets.row_list import BLANK, Row, RowList
from tempo_reader.ui.wrapping import elide

GROUPS = {
    EntityType.PERSON: (N_("People"), "◆", "rows--person"),
    EntityType.ORGANISATION: (N_("Organisations"), "■", "rows--organisation"),
    EntityType.PLACE: (N_("Places"), "▲", "rows--place"),
}
"""Each kind with its sign, which says without colour what it is."""


class Order(Enum):
    """How the names of a group are sorted."""

    APPEARANCE = N_("by first appearance")
    PROMINENCE = N_("by number of mentions")
    NAME = N_("by name")


class EntityPane(RowList):
    """The entity sidebar; a row's key is the entity's id."""

    analysis: reactive[Analysis | None] = reactive(None)
    language = reactive(Language.INDONESIAN)
    order = reactive(Order.APPEARANCE)

    def watch_analysis(self) -> None:
        self.rebuild()

    def watch_language(self) -> None:
        self.border_title = interface_for(self.language).gettext("Who and where")
        self.rebuild()

    def watch_order(self) -> None:
        self.rebuild()

    def next_order(self) -> Order:
        """Sort in the next way and return it."""
        orders = list(Order)
        self.order = orders[(orders.index(self.order) + 1) % len(orders)]
        return self.order

    def build_rows(self, width: int) -> Sequence[Row]:
        """Return the groups with their counts, and in each its entities."""
        interface = interface_for(self.language)
        if self.analysis is None:
            return [Row((((interface.gettext("reading …"), "rows--dim"),),))]
        rows: list[Row] = []
        for kind, (title, sign, style) in GROUPS.items():
            entities = [
                entity for entity in self.analysis.entities if entity.type is kind and self._passes(entity)
            ]
            if not entities:
                continue
            if rows:
                rows.append(BLANK)
            rows.append(Row((((f"{interface.gettext(title)} ({len(entities)})", "rows--heading"),),)))
            rows += [self._row(entity, sign, style, width) for entity in self._sorted(entities)]
        if not rows:
            rows.append(Row((((interface.gettext("none found"), "rows--dim"),),)))
        return rows

    def _passes(self, entity: Entity) -> bool:
        wanted = fold(self.filter_words)
        names = (entity.name, entity.name_en or "", *entity.aliases, *entity.roles)
        return not wanted or any(wanted in fold(name) for name in names)

    def _sorted(self, entities: list[Entity]) -> list[Entity]:
        if self.order is Order.PROMINENCE:
            return sorted(entities, key=lambda entity: -len(entity.mentions))
        if self.order is Order.NAME:
            return sorted(entities, key=lambda entity: fold(shown_name(entity, self.language)))
        return entities

    def _row(self, entity: Entity, sign: str, style: str, width: int) -> Row:
        count = str(len(entity.mentions))
        name = elide(shown_name(entity, self.language), width - len(count) - 4)
        gap = " " * max(1, width - 3 - cell_len(name) - len(count))
        lines: list[tuple[tuple[str, str], ...]] = [
            ((f"{sign} ", style), (name, ""), (gap + count, "rows--dim"))
        ]
        if entity.roles:
            lines.append(((f"  {elide(entity.roles[0], width - 3)}", "rows--dim"),))
        return Row(tuple(lines), entity.id)

    def entity_of(self, key: Hashable) -> Entity | None:
        """Return the entity of a row."""
        return self.analysis.entities[key] if self.analysis and isinstance(key, int) else None
