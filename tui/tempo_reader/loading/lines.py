"""What each line of a plain-text article is for.

A megabyte has thousands of lines, and nearly all are body: what can tell that cheaply is asked first. Expressions
are compiled at first use, because most articles need few of them.
"""

import re
from functools import cache

from tempo_reader.domain.article import ParagraphKind
from tempo_reader.loading.press import AGENCIES

RELATED_HEADS = (
    "pilihan editor", "baca juga", "baca selengkapnya", "baca:", "baca :", "simak juga", "simak pula", "simak:",
    "simak :", "lihat juga", "lihat:", "lihat :", "berita terpopuler", "topik terhangat", "selanjutnya:",
    "selanjutnya…", "selanjutnya...", "artikel terkait", "berita terkait", "artikel lainnya", "berita lainnya",
    "editor's choice", "editor’s choice", "editor's pick", "editor’s pick", "read also", "read:", "read more",
    "also read", "see also", "related:", "related articles", "related news", "related stories", "more stories",
)  # fmt: skip
"""How lines that lead to other articles begin, in lower case."""

FURNITURE_HEADS = (
    "baca berita dengan sedikit iklan", "scroll untuk melanjutkan", "scroll ke bawah untuk melanjutkan",
    "scroll to continue", "scroll to resume", "lupa kata sandi?", "berlangganan untuk lanjutkan membaca",
    "ikuti berita terkini", "ikuti kami di", "dapatkan update berita", "simak berita terkini", "cek berita dan artikel",
    "gambas:", "saksikan video", "saksikan juga", "simak video", "tonton juga", "tonton video",
    "halaman selanjutnya", "halaman berikutnya", "add as a preferred source",
    "subscribe to continue", "fakta atau hoaks?",
)  # fmt: skip
"""How a page's own lines begin, in lower case."""
FURNITURE = frozenset(
    "iklan|advertisement|perbesar|image of tempo|ringkasan berita|share|bagikan|salin tautan|copy link|komentar"
    "|comments|print|cetak|tag|tags|logo tempo".split("|")
)
"""Lines that are a page's own, whole."""
RIGHTS_HEADS = ("copyright ©", "copyright (c)", "©", "hak cipta ©", "all rights reserved")
ENLARGE = "perbesar"
"""A button; what follows it is the picture's caption."""

LONGEST_SHORT = 160
"""Code points. A longer line is neither heading, credit nor furniture."""
LONGEST_FURNITURE = 240
LEADING = "([{<>-–—•*|»\"'“‘ "
SENTENCE_END = (".", "!", "?", "…", ":", ";", ",")
CLOSING = "\"'”’)]»"


@cache
def _pattern(expression: str, flags: int = 0) -> re.Pattern[str]:
    return re.compile(expression, flags)


BYLINE = (
    r"(?P<label>reporter|penulis|oleh|editor|penyunting|penerjemah|by|written by|kontributor|pewarta|sumber|source)"
    r"\s*:\s*(?P<name>\S.{1,80})$"
)
SIGNED = (
    r"(?P<label>[Oo]leh|OLEH|[Bb]y|BY)\s+(?P<name>[A-Z][\w.'’-]+(?:\s+(?:[A-Z][\w.'’-]+|and|dan|&)){1,6})$"
)
REPORTED = (
    r"[Ll]aporan (?:[Ww]artawan|[Jj]urnalis|[Rr]eporter|[Kk]ontributor) [A-Z][\w .-]{2,40}, [A-Z][\w .'’-]{2,40}"
    r"\)?$"
)
"""Tribun's opening line, "Laporan Wartawan TribunJateng, Ani Susanti"."""
INITIALS = r"\(\w{2,4}(?:/\w{2,4}){1,3}\)$"
"""detik's closing mark of reporter and editor, "(fdl/rrd)"."""
PHOTO_CREDIT = (
    r"(?:\b(?:TEMPO|REUTERS|ANTARA(?: FOTO)?|ANTARA Foto|AFP(?: PHOTO)?|AP(?: Photo)?|EPA|Xinhua|Getty Images)\s*/"
    r"\s*[A-Z][\w .'’/-]{2,50}"
    r"|(?:^|[\s(\[])(?:Foto|Dok|Dokumentasi|Sumber foto|Kredit foto|Photo|Photo by|Courtesy)\s*[.:]\s*[\w @/.'’-]{2,60}"
    r"|\b(?:Instagram|Twitter|X)\s*/\s*@[\w.]+"
    r"|\([\w-]+\.(?:com|co\.id|id|co|net)\s*/\s*[A-Z][\w .'’-]{2,50})[)\]]?\.?\*{0,2}$"
)
CONTRIBUTED = (
    r"\b(?:ikut )?berkontribusi (?:dalam|pada|untuk) (?:pe\w+ )?(?:artikel|berita|laporan|tulisan) ini\.?$"
    r"|\bcontributed to (?:the writing of )?this (?:article|report|story)\.?$"
)
"""How a line about a helping reporter ends."""
CAPTION_HEADS = (
    "foto:",
    "foto :",
    "foto utama:",
    "ilustrasi:",
    "ilustrasi.",
    "ilustrasi :",
    "keterangan foto",
    "caption:",
    "photo:",
)
MONTH = r"(?:jan|feb|mar|apr|mei|may|jun|jul|agu|aug|sep|o[kc]t|nov|de[sc])[a-z]*\.?"  # in either language
DATE_LINE = (
    r"(?:(?:terbit|tayang|published|updated|diperbarui|diunggah)\s*:?\s*)?"
    r"(?:(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\s*,?\s*)?"
    rf"(?:\d{{1,2}}\s+{MONTH}\s+\d{{4}}|{MONTH}\s+\d{{1,2}},?\s+\d{{4}}|\d{{1,2}}[/-]\d{{1,2}}[/-]\d{{4}}"
    r"|\d{4}-\d\d-\d\d)"
    r"(?:[\s,|–-]*(?:pukul|pkl\.?|at|jam)?\s*\d{1,2}[.:]\d\d(?:[.:]\d\d)?\s*(?:am|pm|wib|wita|wit|gmt[+\d]*)?)?$"
)


def classify(line: str) -> ParagraphKind:
    """Return what a line is for, going by its own words alone.

    Capitals and a heading's shape count only in their place, so here they make no difference: `is_capitals`,
    `is_heading`.
    """
    start = line[:40].lstrip(LEADING).lower()
    if start.startswith(RELATED_HEADS) and not _goes_on_as_sentence(line):
        return ParagraphKind.RELATED
    tail = line[-72:]
    if len(line) <= LONGEST_SHORT:
        if line.lower() in FURNITURE:
            return ParagraphKind.RELATED
        if ("kontribusi" in tail or "contributed" in tail) and _pattern(CONTRIBUTED).search(tail):
            return ParagraphKind.CREDIT
        if start.startswith("laporan") and _pattern(REPORTED).match(line.strip(LEADING)):
            return ParagraphKind.CREDIT
        if start.startswith(RIGHTS_HEADS) or names_agency(line) or is_signature(line) or is_date_line(line):
            return ParagraphKind.CREDIT
    if len(line) <= LONGEST_FURNITURE and start.startswith(FURNITURE_HEADS):
        return ParagraphKind.RELATED
    if len(line) < 400 and (
        start.startswith(CAPTION_HEADS)
        or (("/" in tail or ":" in tail or "Dok." in tail) and _pattern(PHOTO_CREDIT).search(tail))
    ):
        return ParagraphKind.CAPTION
    return ParagraphKind.BODY


def _goes_on_as_sentence(line: str) -> bool:
    """Tell "Baca juga buku itu kalau sempat." from "Baca juga Jalan Layang Dibuka"."""
    return ":" not in line[:40] and line.rstrip(CLOSING).endswith(".") and not line.endswith("...")


def is_related_heading(line: str) -> bool:
    """Tell whether a line only announces the related lines below it: "Baca juga:", "Berita Terpopuler"."""
    start = line.lstrip(LEADING).lower()
    head = next((head for head in RELATED_HEADS if start.startswith(head)), None)
    if head is None:
        return False
    rest = start[len(head) :].strip(" .…")
    return rest == "" or (rest.endswith(":") and len(rest) <= 20)


def is_heading(line: str) -> bool:
    """Tell whether a line is no sentence: short, with no mark that ends or continues one."""
    return (
        len(line) <= 100
        and (line[0].isupper() or line[0].isdigit() or line[0] in "\"'“‘")
        and not line.rstrip(CLOSING).endswith(SENTENCE_END)
        and len(line.split()) <= 14
        and any(char.isalpha() for char in line)
        and not _pattern(r"\d{1,2}[.)]\s").match(line)
    )


def is_headline(line: str) -> bool:
    """Tell whether a line can be a headline: a heading, or a short question or exclamation."""
    if is_heading(line):
        return True
    return (
        len(line) <= 150
        and len(line.split()) <= 22
        and not line.rstrip(CLOSING).endswith((".", "…", ":", ";", ","))
        and ". " not in line
        and any(char.isalpha() for char in line)
    )


def is_capitals(line: str) -> bool:
    """Tell whether a line is set in capitals, as headlines and closing credits are: "DINI TEJA | REUTERS"."""
    words = line.strip("()[] .|")
    return (
        2 <= len(words) <= 70
        and words.isupper()
        and not any(mark in words for mark in '?!:;"“')
        and not any(char.isdigit() for char in words)
        and len(words.split()) <= 8
    )


def names_agency(line: str) -> bool:
    """Tell whether a line is nothing but wire services and papers: "REUTERS", "NEW YORK TIMES | DW", "(Antara)"."""
    return (
        len(line) <= 70 and line[-1] not in ".!?" and all(part.upper() in AGENCIES for part in _parts(line))
    )


def is_signature(line: str) -> bool:
    """Tell whether a line says who wrote or edited: "Reporter: Rina", "By Jane Doe", "(fdl/rrd)"."""
    if line[0] == "(":
        return _pattern(INITIALS).match(line) is not None
    return _author_line(line) is not None


def is_date_line(line: str) -> bool:
    """Tell whether a line is the day and hour of publication: "Kamis, 5 November 2015 | 11:13 WIB"."""
    if len(line) > 60 or sum(char.isdigit() for char in line) < 5:
        return False
    return _pattern(DATE_LINE, re.IGNORECASE).match(line) is not None


def agencies_in(credit: str) -> list[str]:
    """Return the wire services that a credit names."""
    return [part for part in _parts(credit) if part.upper() in AGENCIES]


def authors_in(credit: str) -> list[str]:
    """Return the people that a credit in capitals, or one that says so ("Reporter: Rina"), names."""
    if match := _author_line(credit):
        return (
            [] if match["label"].lower() in ("editor", "penyunting", "sumber", "source") else [match["name"]]
        )
    if not is_capitals(credit):
        return []
    return [part for part in _parts(credit) if part.upper() not in AGENCIES]


def _author_line(line: str) -> re.Match[str] | None:
    if ":" in line[:16]:
        return _pattern(BYLINE, re.IGNORECASE).match(line)
    return _pattern(SIGNED).match(line) if line[:5].lower().startswith(("oleh ", "by ")) else None


def _parts(credit: str) -> list[str]:
    parts = _pattern(r"\s*[|/,;]\s*|\s+[-–]\s+").split(credit.strip("()[] .|"))
    return [part for part in parts if part] or [""]
