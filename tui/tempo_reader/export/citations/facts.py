"""What templates are filled with."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass

from tempo_reader.domain.language import Language
from tempo_reader.domain.quote import QuoteKind
from tempo_reader.export.citations.authors import Author
from tempo_reader.export.citations.citation import Citation
from tempo_reader.export.citations.escaping import (
    escaper,
    markdown_destination,
    one_line,
    paragraphs,
    safe_url,
)
from tempo_reader.export.citations.quoting import (
    between_marks,
    is_block,
    nested,
    shortened,
    without_full_stop,
)
from tempo_reader.export.citations.style_sheets import NameList, StyleSheet
from tempo_reader.export.citations.template import fill
from tempo_reader.localisation.dates import format_date_plain, format_day_of_year

_MONTH_MACROS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_ENGLISH_NAMES = {Language.INDONESIAN: "indonesian", Language.ENGLISH: "english"}


@dataclass(frozen=True, slots=True)
class Context:
    """What a citation gets from the list that it stands in."""

    number: int = 1
    """Of its note."""
    cited_before: bool = False
    """Whether an earlier note gives the article in full."""
    suffix: str = ""
    """The letter that tells works of one author and year apart."""
    author_shared: bool = False
    """Whether another article in the list has the same authors."""
    key: str = ""
    annotations: str = ""
    """The words for machine formats, unescaped; one a line."""


def facts(citation: Citation, sheet: StyleSheet, language: Language, context: Context) -> dict[str, str]:
    """Return a citation's facts by name, escaped for the style; "" for what is not known."""
    safe = escaper(sheet.escape)
    found = _words(citation, sheet, safe) | _source(citation, sheet, language, safe)
    day, accessed = citation.published.day, citation.accessed
    found |= {
        "date": _date(day, sheet, language),
        "consulted": _date(accessed if day is None else None, sheet, language),
        "month_day": format_day_of_year(day.month, day.day, language) if day else "",
        "year": f"{day.year:04}" if day else "",
        "month_macro": _MONTH_MACROS[day.month - 1] if day else "",
        "day_number": str(day.day) if day else "",
        "date_slashed": _slashed(day),
        "accessed_slashed": _slashed(accessed),
        "accessed_iso": accessed.isoformat() if accessed else "",
        "language_tag": citation.language.value,
        "language_in_english": _ENGLISH_NAMES[citation.language],
        "paragraph": str(citation.paragraph) if citation.paragraph else "",
        "number": str(context.number),
        "note_mark": str(context.number).translate(_SUPERSCRIPT),
        "suffix": context.suffix,
        "key": context.key,
        "annotations": safe(context.annotations),
        "telling_title": found["short_title"] if context.author_shared else "",
        "again_title": found["short_title"] if context.cited_before else "",
        "again_author": found.get("again_author", "") if context.cited_before else "",
    }
    signed = bool(found.get("author")) and day is not None
    found["entry_type"] = "article" if signed and found["publication"] else "misc"
    found["journal" if found["entry_type"] == "article" else "how_published"] = found["publication"]
    return {"journal": "", "how_published": ""} | found


def _words(citation: Citation, sheet: StyleSheet, safe: Callable[[str], str]) -> dict[str, str]:
    words = citation.words
    parts = paragraphs(words)
    block = is_block(words, sheet.block_from)
    inside = nested(" ".join(parts)) if parts and not block else ""
    speaker = safe(one_line(citation.speaker))
    return {
        "words": words,
        "marked_words": safe(between_marks(words)),
        "short_words": safe(inside),
        "short_words_open": safe(without_full_stop(inside)),
        "long_words": safe("\n\n".join(parts)) if block else "",
        "block_quote": "\n>\n".join(f"> {safe(part)}" for part in parts),
        "said_by": speaker if citation.kind is QuoteKind.DIRECT else "",
        "paraphrased_from": speaker if citation.kind is QuoteKind.INDIRECT else "",
        "role": safe(one_line(citation.role)),
    }


def _source(
    citation: Citation, sheet: StyleSheet, language: Language, safe: Callable[[str], str]
) -> dict[str, str]:
    title = one_line(citation.title)
    publication = one_line(citation.publisher)
    url = safe_url(citation.url)
    link = f"<{url}>" if sheet.escape == "markdown" and url else url
    authors = citation.authors
    if any(author.group and author.family.casefold() == publication.casefold() for author in authors):
        authors = () if sheet.same_author == "drop author" else authors
        publication = "" if sheet.same_author == "drop publication" else publication
    return {
        "title": safe(title),
        "short_title": safe(shortened(title)),
        "publication": safe(publication),
        "url": link,
        "link": markdown_destination(url),
        "untitled_link": link if not title else "",
        **{name: _names(authors, rule, sheet, safe) for name, rule in sheet.names.items()},
    }


def _names(authors: tuple[Author, ...], rule: NameList, sheet: StyleSheet, safe: Callable[[str], str]) -> str:
    def word(name: str) -> str:
        return fill(sheet.templates, {}, name)

    def name_of(author: Author, form: str) -> str:
        name = safe(str(getattr(author, form)))
        whole = author.group or (" " in author.family and not author.given)
        return (rule.group.fill(lambda _: name) or "") if whole else name

    names = [name_of(author, rule.rest if index else rule.first) for index, author in enumerate(authors)]
    between, last = rule.between.fill(word) or "", rule.last.fill(word) or ""
    if len(names) > rule.most:
        return between.join(names[: rule.shown]) + (rule.others.fill(word) or "")
    if len(names) <= 2:
        return (rule.two.fill(word) or "").join(names)
    return between.join(names[:-1]) + last + names[-1]


def _date(day: datetime.date | None, sheet: StyleSheet, language: Language) -> str:
    if day is None:
        return ""
    months = fill(sheet.templates, {}, "short_months").split() if "short_months" in sheet.templates else []
    parts = {
        "plain_date": format_date_plain(day, language),
        "day_number": str(day.day),
        "short_month": months[day.month - 1] if months else "",
        "year": str(day.year),
    }
    return fill(sheet.templates, parts, "date")


def _slashed(day: datetime.date | None) -> str:
    return f"{day:%Y/%m/%d}" if day else ""
