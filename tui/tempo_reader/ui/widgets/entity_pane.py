"""Who and where: people, organisations and places, with how often each is named."""

from __future__ import annotations

from enum import Enum

from rich.cells import cell_len
from textual.reactive import reactive

from tempo_reader.domain.analysis import Analysis
from tempo_reader.domain.article import Article
from tempo_reader.domain.entity import Entity, EntityType
from tempo_reader.localisation.interface import N_
from tempo_reader.localisation.names import shown_name
from tempo_reader.ui.search import fold
from tempo_reader.ui.widgets.finding_pane import FindingPane
from tempo_reader.ui.widgets.row_list import BLANK, Row
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


class EntityPane(FindingPane):
    """The entity sidebar; a row's key is the entity's id."""

    HEADING = N_("Who and where")

    order = reactive(Order.APPEARANCE)

    def watch_order(self) -> None:
        self.rebuild()

    def rows_of(self, article: Article, analysis: Analysis, width: int) -> list[Row]:
        """Return the groups with their counts, and in each its entities."""
        rows: list[Row] = []
        for kind, (title, sign, style) in GROUPS.items():
            entities = [
                entity for entity in analysis.entities if entity.type is kind and self._passes(entity)
            ]
            if not entities:
                continue
            if rows:
                rows.append(BLANK)
            rows.append(Row((((f"{self.words.gettext(title)} ({len(entities)})", "rows--heading"),),)))
            rows += [self._row(entity, sign, style, width) for entity in self._sorted(entities)]
        return rows

    def _passes(self, entity: Entity) -> bool:
        return self.passes_filter(entity.name, entity.name_en or "", *entity.aliases, *entity.roles)

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
            lines.append(((f"  {elide(entity.roles[0], width - 2)}", "rows--dim"),))
        return Row(tuple(lines), entity.id)
