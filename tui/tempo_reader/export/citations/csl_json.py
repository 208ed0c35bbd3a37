"""CSL-JSON items, as csl-data 1.0 defines them."""

import datetime
from typing import Any

from tempo_reader.export.citations.authors import Author
from tempo_reader.export.citations.citation import Citation
from tempo_reader.export.citations.style_sheets import StyleSheet
from tempo_reader.export.citations.template import fill


def csl_item(citation: Citation, sheet: StyleSheet, known: dict[str, str]) -> dict[str, Any]:
    """Return one item; `known` are the facts of the citation."""
    item: dict[str, Any] = {"id": known["key"], "type": "article-newspaper"}
    authors = citation.authors
    if authors:
        item["author"] = [_name(author) for author in authors]
    values = {name: fill(sheet.templates, known, name) for name in sheet.templates if name != "date"}
    item |= {name: value for name, value in values.items() if value}
    for name, day in (("issued", citation.published.day), ("accessed", citation.accessed)):
        if day is not None:
            item[name] = _date(day)
    return item


def _name(author: Author) -> dict[str, str]:
    if author.group or not author.given:
        return {"literal": author.natural}
    return {"family": author.family, "given": author.given}


def _date(day: datetime.date) -> dict[str, list[list[int]]]:
    return {"date-parts": [[day.year, day.month, day.day]]}
