"""Hiding names and changing their kind by real keys; what was corrected stays so for the article."""

from pathlib import Path

import pytest
from tests.ui.conftest import Open, analysed, shown

from tempo_reader.domain.entity import EntityType
from tempo_reader.domain.language import Language
from tempo_reader.storage import corrections, locations
from tempo_reader.ui.screens.reader import ReaderScreen


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(corrections, "corrections_folder", lambda: tmp_path)
    assert locations.corrections_folder() != tmp_path
    return tmp_path


def known(screen: ReaderScreen) -> dict[str, EntityType]:
    return {entity.name: entity.type for entity in screen.found.analysis.entities}


async def test_a_hidden_name_is_gone_everywhere_and_the_next_one_is_chosen(reading: Open) -> None:
    async with reading() as (pilot, screen):
        await pilot.press("e", "j")
        assert screen.chosen is not None
        before = screen.found.analysis.entities
        gone = before[screen.chosen.number]
        row = next(line for line in shown(pilot).splitlines() if "▸" in line)
        await pilot.press("x")
        assert gone.name not in known(screen)
        assert len(screen.found.analysis.entities) == len(before) - 1
        assert not {span for span, _ in screen.view.marked.marks.items if span in gone.mentions}
        assert screen.chosen is not None
        after = next(line for line in shown(pilot).splitlines() if "▸" in line)
        assert after[:26] != row[:26]


async def test_a_name_in_the_text_gets_another_kind_and_it_stays_so(reading: Open) -> None:
    async with reading() as (pilot, screen):
        await pilot.press("right")
        while screen.chosen is None or screen.chosen.kind.value != "entities":
            await pilot.press("right")
        entity = screen.found.analysis.entities[screen.chosen.number]
        await pilot.press("K", "j", "enter")
        changed = known(screen)[entity.name]
        assert changed is not entity.type
    async with reading() as (pilot, screen):
        assert known(screen)[entity.name] is changed
        await pilot.press("X")
        assert known(screen)[entity.name] is entity.type
    async with reading() as (pilot, screen):
        assert known(screen)[entity.name] is entity.type


async def test_corrections_outlive_a_new_publication_date(reading: Open) -> None:
    async with reading() as (pilot, screen):
        await pilot.press("e", "j", "x")
        names = known(screen)
        before = screen.analysis
        await pilot.press("p", *"2024-03-05", "enter")
        await analysed(pilot, screen, before)
        assert known(screen) == names


@pytest.mark.parametrize("key", ["x", "K"])
async def test_without_a_name_nothing_happens(reading: Open, key: str) -> None:
    async with reading("Tak ada nama di sini. Hujan turun.", language=Language.ENGLISH) as (pilot, screen):
        await pilot.press(key)
        assert screen.found.analysis.entities == ()
        assert any("Choose a name first" in note.message for note in pilot.app._notifications)


async def test_without_corrections_there_is_nothing_to_take_back(reading: Open) -> None:
    async with reading() as (pilot, screen):
        before = known(screen)
        await pilot.press("X")
        assert known(screen) == before


async def test_a_correction_that_cannot_be_kept_counts_until_the_end(reading: Open, folder: Path) -> None:
    async with reading(language=Language.ENGLISH) as (pilot, screen):
        folder.rmdir()
        folder.write_text("no folder")
        await pilot.press("e", "j")
        number = len(known(screen))
        await pilot.press("x")
        assert len(known(screen)) == number - 1
        assert any("counts only until" in note.message for note in pilot.app._notifications)


async def test_what_is_copied_after_a_correction_is_as_corrected(reading: Open) -> None:
    text = "Bupati Sigi Rina Wulandari tiba, Jumat, 3 Mei 2024. “Airnya naik sampai ke jalan,” kata Rina Wulandari."
    async with reading(text) as (pilot, screen):
        await pilot.press("c", "j")
        before = screen.quoting.citation()
        assert before is not None
        assert (before.speaker, before.role) == ("Rina Wulandari", "Bupati Sigi")
        await pilot.press("e", "j")
        while known_name(screen) != "Rina Wulandari":
            await pilot.press("j")
        await pilot.press("x", "c", "j")
        after = screen.quoting.citation()
        assert after is not None
        assert (after.words, after.role) == (before.words, None)


def known_name(screen: ReaderScreen) -> str:
    item = screen.item_in_focused_pane()
    assert item is not None
    return screen.found.analysis.entities[item.number].name
