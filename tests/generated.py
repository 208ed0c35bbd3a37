"""Write the files that are made from the argument parsers: ``python -m tests.generated`` from the project's folder.

The man pages, in both languages, and the shells' completions go into assets and from there where `man` and the
shells look (see ``data-files`` in pyproject.toml). A test says when they are stale.
"""

from collections.abc import Iterator
from pathlib import Path

from tests.manual import manual

from tempo_reader.cli.completion import command_lines, completion
from tempo_reader.domain.language import Language
from tempo_reader.localisation.interface import interface_for
from tempo_reader.resources import asset
from tempo_reader.ui.themes import OWN

ASSETS = asset()
COMPLETIONS = {"bash": "tempo-reader", "zsh": "_tempo_reader", "fish": "tempo-reader.fish"}
"""What each shell wants the file to be called."""
MANUALS = {Language.ENGLISH: "man/man1", Language.INDONESIAN: "man/id/man1"}


def generated() -> Iterator[tuple[Path, str]]:
    """Return each file's path and what it must hold. Only our own themes: Textual's differ by its version."""
    themes = tuple(theme.name for theme in OWN)
    for shell, name in COMPLETIONS.items():
        yield ASSETS / "completion" / shell / name, completion(shell, interface_for(Language.ENGLISH), themes)
    for language, folder in MANUALS.items():
        lines = command_lines(interface_for(language), themes)
        yield ASSETS / folder / "tempo-reader.1", manual(language, lines)


def main() -> None:
    for path, words in generated():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(words, encoding="utf-8")
        print(path.relative_to(ASSETS))


if __name__ == "__main__":
    main()
