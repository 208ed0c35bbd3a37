"""Keep the gettext catalogues in step with the source: ``python -m tests.catalogues`` from the project's folder.

English message ids are their own translation; an Indonesian one that is missing stays empty, and a test says so.
"""

import ast
import datetime
import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

import tempo_reader
from tempo_reader.resources import asset

SOURCE = Path(tempo_reader.__file__).parent
LOCALE = asset("locale")
LANGUAGES = ("id", "en")


def extracted() -> Catalog:
    """Return the messages that stand in the source.

    The syntax tree is asked, because Babel's own reader sees no calls inside f-strings before Python 3.12.
    """
    catalogue = Catalog(project="tempo-reader", charset="utf-8")
    for path in sorted(SOURCE.rglob("*.py")):
        for message in messages(path.read_text(encoding="utf-8")):
            catalogue.add(message)
    return catalogue


def messages(source: str) -> Iterator[str | tuple[str, str]]:
    """Yield the messages of a module: the words in calls of gettext, ngettext, N_ and _."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", None)
        words = [a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]
        if name in ("gettext", "N_", "_") and words:
            yield words[0]
        elif name == "ngettext" and len(words) >= 2:
            yield words[0], words[1]


def path_of(language: str, suffix: str = "po") -> Path:
    return LOCALE / language / "LC_MESSAGES" / f"tempo_reader.{suffix}"


def read(language: str) -> Catalog:
    """Return a language's catalogue as it stands in the project; an empty one if there is none yet."""
    if not path_of(language).exists():
        return Catalog(locale=language)
    with path_of(language).open("rb") as file:
        return read_po(file, locale=language)


def updated(language: str, source: Catalog) -> Catalog:
    """Return a language's catalogue with just the messages that the source has."""
    old = read(language)
    new = Catalog(
        locale=language, project="tempo-reader", charset="utf-8", header_comment="", revision_date=None
    )
    for message in source:
        if not message.id:
            continue
        known = old.get(message.id, message.context)
        string = message.id if language == "en" else known.string if known else ""
        if isinstance(message.id, tuple) and language == "id" and isinstance(string, str):
            string = (string,)
        new.add(message.id, string, flags=message.flags, context=message.context)
    return new


def places(words: str) -> tuple[str, ...]:
    """Return the places that values are put into, sorted: ``{name}`` by name alone, ``%s``, ``%(name)s``."""
    braces = [f"{{{name}}}" for name in re.findall(r"\{(\w+)[^{}]*\}", re.sub(r"\{\{|\}\}", "", words))]
    percents = re.findall(r"%(?:\(\w+\))?[a-z]", words.replace("%%", "").replace("% ", ""))
    return tuple(sorted(braces + percents))


def as_po(catalogue: Catalog) -> bytes:
    buffer = BytesIO()
    write_po(buffer, catalogue, width=0, omit_header=True, sort_output=True)
    header = (
        f'msgid ""\nmsgstr ""\n"Language: {catalogue.locale}\\n"\n"Plural-Forms: {catalogue.plural_forms}\\n"\n'
        '"Content-Type: text/plain; charset=utf-8\\n"\n\n'
    )
    return header.encode() + buffer.getvalue()


def as_mo(catalogue: Catalog) -> bytes:
    """Return the catalogue compiled, the same for the same messages: no hour of creation changes it."""
    buffer = BytesIO()
    compiled = read_po(BytesIO(as_po(catalogue)), locale=catalogue.locale)
    compiled.creation_date = datetime.datetime.fromtimestamp(0, datetime.UTC)
    write_mo(buffer, compiled)
    return buffer.getvalue()


def main() -> None:
    source = extracted()
    for language in LANGUAGES:
        catalogue = updated(language, source)
        path_of(language).parent.mkdir(parents=True, exist_ok=True)
        path_of(language).write_bytes(as_po(catalogue))
        path_of(language, "mo").write_bytes(as_mo(catalogue))
        missing = [
            m.id
            for m in catalogue
            if m.id and not all(m.string if isinstance(m.string, tuple) else [m.string])
        ]
        print(f"{language}: {len(catalogue)} messages, {len(missing)} without a translation")


if __name__ == "__main__":
    main()
