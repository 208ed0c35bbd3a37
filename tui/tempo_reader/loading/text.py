"""Plain text to an article."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from tempo_reader.domain.article import Article, Paragraph, ParagraphKind, Publication
from tempo_reader.domain.span import Span
from tempo_reader.loading.datelines import Dateline, read_dateline
from tempo_reader.loading.languages import detect_language
from tempo_reader.loading.layout import Line, lines_of, unwrapped
from tempo_reader.loading.lines import agencies_in, authors_in, is_headline
from tempo_reader.loading.press import PUBLISHERS
from tempo_reader.loading.roles import roles_of

BETWEEN = "\n\n"
DATELINE_LINES = 3
"""A dateline that names its outlet may come after a line or two; a place alone only in the first."""
BODY, RELATED, CREDIT = ParagraphKind.BODY, ParagraphKind.RELATED, ParagraphKind.CREDIT
ANALYSED = frozenset(kind for kind in ParagraphKind if kind.analysed)
LINK_WORDS = ("Baca", "BACA", "Simak", "Lihat", "Pilihan Editor", "Read")


class Piece(NamedTuple):
    """A paragraph to be; `start` is its place in the given text."""

    kind: ParagraphKind
    text: str
    start: int


def article_from_text(text: str, publication: Publication | None = None) -> Article:
    """Return the article in clean text, its body joined anew.

    A first line that is no sentence is the headline. `publication` is the date that was given, if any.
    """
    lines = unwrapped(lines_of(text))
    roles = roles_of(lines)
    title = None
    if (number := _headline(lines, roles)) is not None:
        title = lines[number].text
        lines, roles = lines[:number] + lines[number + 1 :], roles[:number] + roles[number + 1 :]
    pieces, dateline = _read(lines, roles, in_place=False)
    paragraphs: list[Paragraph] = []
    body: list[str] = []
    at = 0
    for kind, words, _ in pieces:
        if kind not in ANALYSED:
            paragraphs.append(Paragraph(kind, words))
            continue
        body.append(words)
        end = at + len(words)
        paragraphs.append(Paragraph(kind, words, Span(at, end)))
        at = end + len(BETWEEN)
    return _article(BETWEEN.join(body), paragraphs, dateline, title, publication)


def article_in_place(text: str, publication: Publication | None = None) -> Article:
    """Return an article whose offsets count in `text` as it was given.

    Every line is a paragraph or several, each with its span; nothing is joined or taken for a headline.
    """
    lines = lines_of(text)
    pieces, dateline = _read(lines, roles_of(lines), in_place=True)
    paragraphs = [Paragraph(p.kind, p.text, Span(p.start, p.start + len(p.text))) for p in pieces]
    return _article(text, paragraphs, dateline, None, publication)


def _article(
    text: str,
    paragraphs: Sequence[Paragraph],
    dateline: Dateline | None,
    title: str | None,
    publication: Publication | None,
) -> Article:
    credit_lines = {p.text: None for p in paragraphs if p.kind is CREDIT and not read_dateline(p.text)}
    agencies = list(dict.fromkeys(name for line in credit_lines for name in agencies_in(line)))
    authors = list(dict.fromkeys(name for line in credit_lines for name in authors_in(line)))
    if not agencies and dateline is not None and dateline.wire is not None:
        agencies = [dateline.wire]
    return Article(
        text,
        tuple(paragraphs),
        title=title,
        dateline=dateline.place if dateline else None,
        byline=" | ".join(authors) or None,
        agency=" | ".join(agencies) or None,
        published=publication or Publication(),
        publisher=_publisher(dateline),
        language=detect_language(text),
    )


def _headline(lines: list[Line], roles: list[ParagraphKind]) -> int | None:
    """Return the number of the line that is the headline: the first body line, if it is no sentence."""
    bodies = [number for number, role in enumerate(roles) if role in ANALYSED][:2]
    if len(bodies) < 2 or not is_headline(lines[bodies[0]].text) or read_dateline(lines[bodies[0]].text):
        return None
    return bodies[0]


def _read(
    lines: list[Line], roles: list[ParagraphKind], *, in_place: bool
) -> tuple[list[Piece], Dateline | None]:
    """Divide lines into pieces: what stands in a body line and isn't body becomes a piece of its own."""
    pieces: list[Piece] = []
    dateline: Dateline | None = None
    bodies = 0
    for line, role in zip(lines, roles, strict=True):
        text, start = line.text, line.start
        if role not in ANALYSED:
            pieces.append(Piece(role, text, start))
            continue
        if dateline is None and bodies < DATELINE_LINES:
            found = read_dateline(text)
            if found and (found.certain or bodies == 0):
                dateline = found
                pieces.append(Piece(CREDIT, text[: found.length].rstrip(), start))
                text, start = text[found.length :], start + found.length
                role = BODY
        bodies += 1
        if text:
            pieces += _without_links(Piece(role, text, start), in_place=in_place)
    return pieces, dateline


def _without_links(piece: Piece, *, in_place: bool) -> Iterator[Piece]:
    """Take "(Baca: Judul Lain)" and a closing "Baca juga: Judul Lain" out of a paragraph."""
    kind, text, start = piece
    if ":" not in text or not any(word in text for word in LINK_WORDS):
        yield piece
        return
    links = [m.span() for m in _links().finditer(text) if not in_place or _between_sentences(text, m)]
    kept: list[Piece] = []
    at = 0
    for begin, end in (*links, (len(text), len(text))):
        part = text[at:begin].strip()
        if part:
            kept.append(Piece(kind, part, start + text.index(part, at)))
        at = end
    related = [Piece(RELATED, text[begin:end], start + begin) for begin, end in links]
    if in_place:
        yield from sorted(kept + related, key=lambda part: part.start)
    else:
        if kept:
            yield kept[0]._replace(text=_joined([part.text for part in kept]))
        yield from related


def _joined(parts: list[str]) -> str:
    text = parts[0]
    for part in parts[1:]:
        text += part if part[0] in ".,;:!?" else f" {part}"
    return text


def _between_sentences(text: str, link: re.Match[str]) -> bool:
    """Tell whether taking the link out where it stands leaves sentences whole."""
    before, after = text[: link.start()].rstrip(), text[link.end() :].strip(" .!?")
    return not after or before.endswith((".", "!", "?", ".”", '."', "…"))


@cache
def _links() -> re.Pattern[str]:
    words = (
        r"(?:(?:Baca|Simak|Lihat)(?: [Jj]uga)?|BACA(?: JUGA)?|Pilihan Editor|Read(?: also)?|Also read)\s*:"
    )
    return re.compile(
        rf"[(\[]\s*{words}[^()\[\]]{{3,200}}[)\]]|(?<=[.!?”\"’)] ){words}[^.!?]{{3,160}}[.!?]?$"
    )


def _publisher(dateline: Dateline | None) -> str | None:
    if dateline is None or dateline.outlet is None:
        return None
    return PUBLISHERS.get(dateline.outlet.lower(), dateline.outlet)
