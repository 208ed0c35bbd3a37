"""Plain text to an article."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from tempo_reader.domain.article import Article, Paragraph, ParagraphKind, Publication
from tempo_reader.domain.span import Span
from tempo_reader.loading.datelines import Dateline, read_dateline
from tempo_reader.loading.languages import detect_language
from tempo_reader.loading.lines import (
    BYLINE,
    HEADING_ONLY,
    RELATED,
    agencies_in,
    authors_in,
    classify,
    is_credit,
    is_heading,
)

BETWEEN = "\n\n"
PUBLISHERS = {"tempo": "Tempo.co", "tempo.co": "Tempo.co", "tempo interaktif": "Tempo Interaktif"}
INLINE_RELATED = re.compile(r" ?[(\[](?:Baca|Baca juga|Simak|Lihat)\s*:[^)\]]{3,200}[)\]]")
WRAPPED_WIDTH = 100
"""Lines that were broken by an editor are no longer than this, in code points."""


class Line(NamedTuple):
    """A line that is not empty; `start` is its place in the given text."""

    text: str
    start: int
    after_gap: bool
    """An empty line stands before it."""


def article_from_text(text: str, publication: Publication | None = None) -> Article:
    """Return the article in clean text, its body joined anew.

    A first line that is no sentence is the headline. `publication` is the date that was given, if any.
    """
    lines = _unwrapped(list(_lines(text)))
    title = None
    if len(lines) > 1 and _is_headline(lines):
        title, lines = lines[0].text, lines[1:]
    return _assemble(lines, title, publication)


def article_in_place(text: str, publication: Publication | None = None) -> Article:
    """Return an article whose offsets count in `text` as it was given.

    Every line is a paragraph with its span; nothing is stripped, joined or taken for a headline.
    """
    paragraphs = []
    for paragraph in _paragraphs(list(_lines(text)), whole=True):
        paragraphs.append(paragraph)
    dateline = next((found for line in _lines(text) if (found := read_dateline(line.text))), None)
    return Article(
        text,
        tuple(paragraphs),
        dateline=dateline.place if dateline else None,
        published=publication or Publication(),
        language=detect_language(text),
    )


def _assemble(lines: list[Line], title: str | None, publication: Publication | None) -> Article:
    paragraphs: list[Paragraph] = []
    body: list[str] = []
    at = 0
    dateline: Dateline | None = None
    for paragraph in _paragraphs(lines, whole=False):
        if paragraph.kind is ParagraphKind.CREDIT and dateline is None and not body:
            dateline = read_dateline(paragraph.text + " X")
        if not paragraph.kind.analysed:
            paragraphs.append(paragraph)
            continue
        words = INLINE_RELATED.sub("", paragraph.text).strip() if ":" in paragraph.text else paragraph.text
        at += len(BETWEEN) if body else 0
        body.append(words)
        paragraphs.append(Paragraph(paragraph.kind, words, Span(at, at + len(words))))
        at += len(words)
    text = BETWEEN.join(body)
    credits_ = [p.text for p in paragraphs if p.kind is ParagraphKind.CREDIT]
    return Article(
        text,
        tuple(paragraphs),
        title=title,
        dateline=dateline.place if dateline else None,
        byline=_byline(credits_),
        agency=_agency(credits_),
        published=publication or Publication(),
        publisher=_publisher(dateline),
        language=detect_language(text),
    )


def _lines(text: str) -> Iterator[Line]:
    gap, at = False, 0
    for raw in text.split("\n"):
        stripped = raw.strip()
        if stripped:
            yield Line(stripped, at + len(raw) - len(raw.lstrip()), gap)
            gap = False
        else:
            gap = True
        at += len(raw) + 1


def _unwrapped(lines: list[Line]) -> list[Line]:
    """Join lines that an editor broke: blocks set apart by empty lines, no line longer than a page is wide."""
    blocks: list[list[Line]] = []
    for line in lines:
        if line.after_gap or not blocks:
            blocks.append([])
        blocks[-1].append(line)
    several = [block for block in blocks if len(block) > 1]
    inner = [line for block in several for line in block[:-1]]
    if not inner or len(blocks) < 2 or max(len(line.text) for line in lines) > WRAPPED_WIDTH:
        return lines
    longest = max(len(line.text) for line in inner)
    if longest < 40 or sum(len(line.text) for line in inner) < 0.7 * longest * len(inner):
        return lines
    return [Line(" ".join(line.text for line in block), block[0].start, True) for block in blocks]


def _is_headline(lines: list[Line]) -> bool:
    first, second = lines[0], lines[1]
    if read_dateline(first.text) or classify(first.text, first=True, last=False) is not ParagraphKind.BODY:
        return False
    if is_heading(first.text) or (len(first.text) <= 150 and second.after_gap and first.text[-1].isalnum()):
        return True
    return first.text[-1] in "?!" and len(first.text) <= 120 and first.text.count(". ") == 0


def _paragraphs(lines: list[Line], *, whole: bool) -> Iterator[Paragraph]:
    """Yield the lines as paragraphs, the dateline as a credit of its own; spans count in the given text.

    `whole`: the text keeps its first line as body whatever it looks like.
    """
    last_body = max((n for n, line in enumerate(lines) if not is_credit(line.text)), default=-1)
    related = False
    seen_body = False
    for number, line in enumerate(lines):
        kind = classify(line.text, first=number == 0, last=number == len(lines) - 1)
        if whole and number == 0 and kind is ParagraphKind.CREDIT:
            kind = ParagraphKind.BODY
        if related and kind in (ParagraphKind.BODY, ParagraphKind.SUBHEADING) and is_heading(line.text):
            kind = ParagraphKind.RELATED
        elif kind is ParagraphKind.SUBHEADING and number > last_body:
            kind = ParagraphKind.BODY
        related = kind is ParagraphKind.RELATED and (
            bool(RELATED.match(line.text) and HEADING_ONLY.match(line.text))
            or (related and not RELATED.match(line.text))
        )
        start = line.start
        if kind.analysed and not seen_body:
            seen_body = True
            if (dateline := read_dateline(line.text)) and dateline.length < len(line.text):
                head = line.text[: dateline.length].rstrip()
                yield Paragraph(ParagraphKind.CREDIT, head, Span(start, start + len(head)) if whole else None)
                start += dateline.length
                words = line.text[dateline.length :]
                yield Paragraph(ParagraphKind.BODY, words, Span(start, start + len(words)))
                continue
        span = Span(start, start + len(line.text)) if whole or kind.analysed else None
        yield Paragraph(kind, line.text, span)


def _agency(credit_lines: list[str]) -> str | None:
    names = [name for line in credit_lines if is_credit(line) for name in agencies_in(line)]
    return " | ".join(names) or None


def _byline(credit_lines: list[str]) -> str | None:
    for line in credit_lines:
        match = BYLINE.match(line)
        if match and match["label"].lower() not in ("editor", "penyunting", "sumber"):
            return match["name"].strip()
    names = [name for line in credit_lines if is_credit(line) for name in authors_in(line)]
    return " | ".join(names) or None


def _publisher(dateline: Dateline | None) -> str | None:
    if dateline is None or dateline.outlet is None:
        return None
    return PUBLISHERS.get(dateline.outlet.lower(), dateline.outlet)
