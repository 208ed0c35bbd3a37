"""Correcting what was found: hiding names that are none, changing their kind, taking that back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tempo_reader.domain.correction import Correction, apply_corrections
from tempo_reader.domain.entity import Entity, EntityType
from tempo_reader.localisation.interface import N_
from tempo_reader.storage.corrections import load_corrections, save_corrections
from tempo_reader.ui.item import Item, Kind
from tempo_reader.ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from tempo_reader.domain.analysis import Analysis
    from tempo_reader.domain.article import Article
    from tempo_reader.ui.screens.reader import ReaderScreen

KINDS = {
    EntityType.PERSON: N_("person"),
    EntityType.ORGANISATION: N_("organisation"),
    EntityType.PLACE: N_("place"),
}


class Correcting:
    """Holds the analysis as it was made, and what the user has corrected in it."""

    def __init__(self, screen: ReaderScreen) -> None:
        self._screen = screen
        self._made: Analysis | None = None
        self._text: str | None = None
        self._corrections: tuple[Correction, ...] = ()

    def corrected(self, article: Article, analysis: Analysis) -> Analysis:
        """Return a new analysis with what the user has corrected in the article, now or before."""
        self._made = analysis
        if article.text != self._text:
            self._text = article.text
            self._corrections, problem = load_corrections(article.text)
            if problem:
                self._screen.notify(problem.sentence(self._screen.words), severity="warning", markup=False)
        return apply_corrections(analysis, self._corrections)

    def hide(self) -> None:
        """Hide the entity that is chosen, or that stands where the user reads."""
        if entity := self._entity():
            following = self._following(entity)
            self._correct(Correction(entity.name, entity.type, None), following)
            self._screen.tell(
                N_("{name} is hidden in this article; {key} takes that back."),
                name=entity.name,
                key=self._undo_key,
            )

    def change_kind(self) -> None:
        """Let the user say what the entity is."""
        from tempo_reader.ui.screens.chooser import ChooserScreen

        entity = self._entity()
        if entity is None:
            return
        words = self._screen.words
        options = [
            (kind.value, words.gettext(label)) for kind, label in KINDS.items() if kind is not entity.type
        ]

        def done(chosen: str | None) -> None:
            if chosen:
                kind = EntityType(chosen)
                self._correct(Correction(entity.name, entity.type, kind), (entity.name, kind))
                self._screen.tell(
                    N_("{name}: {kind}; {key} takes that back."),
                    name=entity.name,
                    kind=words.gettext(KINDS[kind]),
                    key=self._undo_key,
                )

        title = words.gettext("What is {name}?", name=entity.name)
        self._screen.app.push_screen(ChooserScreen(title, options), done)

    def undo(self) -> None:
        """Take the last correction back."""
        if not self._corrections:
            self._screen.tell(N_("Nothing is corrected in this article."))
            return
        last = self._corrections[-1]
        self._keep(self._corrections[:-1], (last.name, last.type))
        self._screen.tell(N_("{name} is back as it was."), name=last.name)

    @property
    def _undo_key(self) -> str:
        return self._screen.keys_of("undo_correction")

    def _entity(self) -> Entity | None:
        screen = self._screen
        item = screen.item_in_focused_pane() or screen.chosen
        if item is None or item.kind is not Kind.ENTITY:
            found = screen.found.mentions.at(screen.view.cursor)
            item = Item(Kind.ENTITY, found[1]) if found else None
        if item is None or screen.analysis is None:
            screen.tell(N_("Choose a name first: in the list, or with ← and → in the text."))
            return None
        return screen.analysis.entities[item.number]

    def _following(self, entity: Entity) -> tuple[str, EntityType] | None:
        """Return the entity below this one in the list, where the user is there: the next to look at."""
        pane, analysis = self._screen.focused, self._screen.analysis
        if not isinstance(pane, RowList) or analysis is None:
            return None
        keys = pane.keys
        at = keys.index(entity.id) if entity.id in keys else len(keys)
        nearest = (keys[at + 1 : at + 2] or keys[max(0, at - 1) : at] or [None])[0]
        if not isinstance(nearest, int):
            return None
        return analysis.entities[nearest].name, analysis.entities[nearest].type

    def _correct(self, correction: Correction, then: tuple[str, EntityType] | None) -> None:
        self._keep((*self._corrections, correction), then)

    def _keep(self, corrections: tuple[Correction, ...], then: tuple[str, EntityType] | None) -> None:
        """Show and keep the corrections; choose what is known by name and type."""
        screen = self._screen
        if self._made is None or self._text is None:
            return
        self._corrections = corrections
        screen.take(screen.article, apply_corrections(self._made, corrections))
        for entity in screen.found.analysis.entities:
            if (entity.name, entity.type) == then:
                screen.chosen = Item(Kind.ENTITY, entity.id)
        try:
            save_corrections(self._text, corrections)
        except OSError as error:
            screen.tell(
                N_("This counts only until the program ends: {reason}."), reason=error.strerror or error
            )
