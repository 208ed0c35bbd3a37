"""The styles' own words and rules, from ``assets/citations``."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from tempo_reader.domain.language import Language
from tempo_reader.export.citations.style import CitationStyle
from tempo_reader.export.citations.template import Lines, Template, Templates, parse
from tempo_reader.resources import shipped_table

_NAME_FORMS = ("natural", "inverted", "inverted_initials", "family")


@dataclass(frozen=True, slots=True)
class NameList:
    """How several authors are set."""

    first: str
    rest: str
    """Attributes of `Author`."""
    two: Template
    """Between the only two."""
    between: Template
    last: Template
    """Before the last of three and more."""
    most: int
    """How many are set in full."""
    shown: int
    """How many remain where there are more."""
    others: Template
    """After those."""
    group: Template
    """How a name is set that cannot be taken apart."""


@dataclass(frozen=True, slots=True)
class StyleSheet:
    """One style in the usage of one language."""

    templates: Templates
    names: Mapping[str, NameList]
    escape: str | None
    """What facts must be escaped for: ``markdown``, ``bibtex``."""
    block_from: int | None
    """From how many words a quotation stands as a block, without marks; None: never."""
    same_author: str | None
    """What to do where the author is the publisher: ``drop author``, ``drop publication``."""
    tell_apart: str | None
    """By what in-text citations tell an author's works apart: ``year`` (2023a, 2023b) or ``title``."""
    repeated_author: str | None
    """What stands for an author who is that of the reference before, too."""


@cache
def style_sheet(style: CitationStyle, language: Language) -> StyleSheet:
    """Read a style; ValueError or KeyError where its file is malformed."""
    data = shipped_table("citations", f"{style.value}.toml")
    usage = data.get(language.value, {})
    sources: dict[str, str | list[str]] = {"date": "{plain_date}"} | data["templates"] | usage
    return StyleSheet(
        templates={name: _template(source) for name, source in sources.items()},
        names={name: _name_list(rule) for name, rule in data.get("names", {}).items()},
        escape=data.get("escape"),
        block_from=data.get("block_from"),
        same_author=data.get("same_author"),
        tell_apart=data.get("tell_apart"),
        repeated_author=data.get("repeated_author"),
    )


def _template(source: str | list[str]) -> Template | Lines:
    return parse(source) if isinstance(source, str) else Lines(tuple(map(parse, source)))


def _name_list(rule: dict[str, Any]) -> NameList:
    for form in (rule["first"], rule["rest"]):
        if form not in _NAME_FORMS:
            raise ValueError(f"no form of a name: {form!r}")
    return NameList(
        first=rule["first"],
        rest=rule["rest"],
        two=parse(rule["two"]),
        between=parse(rule.get("between", "")),
        last=parse(rule.get("last", "")),
        most=rule.get("most", 1_000),
        shown=rule.get("shown", 1),
        others=parse(rule.get("others", "")),
        group=parse(rule.get("group", "{name}")),
    )
