"""What each line of a plain-text article is for."""

import re

from tempo_reader.domain.article import ParagraphKind

AGENCIES = frozenset(
    (
        "ABC | ABC NEWS | AFP | AL JAZEERA | ALJAZEERA | ANADOLU | ANADOLU AGENCY | ANTARA | AP | ARAB NEWS | "
        "ASSOCIATED PRESS | BANGKOK POST | BBC | BERNAMA | BLOOMBERG | CHANNEL NEWS ASIA | CNA | CNN | CNN "
        "INDONESIA | DEUTSCHE WELLE | DIGITAL TRENDS | DPA | DW | EFE | FORBES | FOX NEWS | GUARDIAN | "
        "HAARETZ | KANTOR BERITA ANTARA | KORAN TEMPO | KYODO | MAJALAH TEMPO | MEMO | MIDDLE EAST MONITOR | "
        "NEW YORK TIMES | NHK | NPR | REUTERS | RT | SCMP | SOUTH CHINA MORNING POST | SPUTNIK | STRAITS "
        "TIMES | TASS | TEMPO.CO | THE GUARDIAN | THE HILL | THE NEW YORK TIMES | THE STRAITS TIMES | THE "
        "WASHINGTON POST | TIME | TIMES OF ISRAEL | UPI | VOA | WASHINGTON POST | WIRED | XINHUA | YONHAP "
    ).strip().split(" | ")
)
"""Wire services and papers whose names close a Tempo article in capitals."""

RELATED = re.compile(
    r"\W{0,3}(?:pilihan editor|baca juga|baca selengkapnya|baca\s*:|simak juga|simak pula|simak\s*:|lihat juga"
    r"|lihat\s*:|berita terpopuler|topik terhangat|selanjutnya\s*(?:…|\.\.\.|:)|artikel terkait|berita terkait"
    r"|editor[’']s choice|read also|read\s*:|also read|related)",
    re.IGNORECASE,
)
HEADING_ONLY = re.compile(r"^[^:]{0,40}:?\s*$")
FURNITURE = re.compile(
    r"(?:baca berita dengan sedikit iklan.*|scroll (?:ke bawah )?untuk melanjutkan.*|iklan|advertisement|perbesar"
    r"|image of tempo|ringkasan berita|lupa kata sandi\?.*|berlangganan untuk lanjutkan membaca\.?|share|bagikan)$",
    re.IGNORECASE,
)
BYLINE = re.compile(
    r"(?P<label>reporter|penulis|oleh|editor|penyunting|by|kontributor|pewarta|sumber)\s*:\s*(?P<name>\S.{1,80})$",
    re.IGNORECASE,
)
PHOTO_CREDIT = re.compile(
    r"(?:\b(?:TEMPO|REUTERS|ANTARA(?: FOTO)?|AFP|AP|EPA|Xinhua)\s*/\s*[A-Z][\w .'-]{2,40}"
    r"|\b(?:Foto|Dok|Dokumentasi|Sumber foto|Kredit foto)\s*[.:]\s*[\w @/.'-]{2,60})\)?\.?$"
)
CAPTION_HEAD = re.compile(r"(?:foto|ilustrasi|keterangan foto|caption)\s*[:.]", re.IGNORECASE)
SENTENCE_END = re.compile(r"[.!?…:;,][\"'”’)\]»]*$")
NUMBERED = re.compile(r"\d{1,2}[.)]\s")


def classify(line: str, *, first: bool, last: bool) -> ParagraphKind:
    """Return what a line is for, from its own words and whether it is the first or the last one.

    A line that stands alone (both first and last) is always body.
    """
    if first and last:
        return ParagraphKind.BODY
    if RELATED.match(line) or FURNITURE.match(line):
        return ParagraphKind.RELATED
    if is_credit(line) or BYLINE.match(line):
        return ParagraphKind.CREDIT
    if CAPTION_HEAD.match(line) or (len(line) < 400 and PHOTO_CREDIT.search(line)):
        return ParagraphKind.CAPTION
    if not first and not last and is_heading(line):
        return ParagraphKind.SUBHEADING
    return ParagraphKind.BODY


def is_heading(line: str) -> bool:
    """Tell whether a line is no sentence: short, with no mark that ends or continues one."""
    return (
        len(line) <= 100
        and not SENTENCE_END.search(line)
        and not NUMBERED.match(line)
        and len(line.split()) <= 14
    )


def is_credit(line: str) -> bool:
    """Tell whether a line is a closing credit in capitals: ``REUTERS``, ``NEW YORK TIMES | DIGITAL TRENDS``."""
    words = line.strip("()[] .|")
    if not 2 <= len(words) <= 70 or any(mark in words for mark in '?!:;"“'):
        return False
    letters = [char for char in words if char.isalpha()]
    if len(letters) < 2 or not all(char.isupper() for char in letters):
        return words.upper() in AGENCIES and line[-1] not in ".!?"
    return len(words.split()) <= 8 and not any(char.isdigit() for char in words)


def agencies_in(credit: str) -> list[str]:
    """Return the wire services that a credit names."""
    return [part for part in _parts(credit) if part.upper() in AGENCIES]


def authors_in(credit: str) -> list[str]:
    """Return the people that a credit names."""
    return [part for part in _parts(credit) if part.upper() not in AGENCIES]


def _parts(credit: str) -> list[str]:
    return [
        part for raw in re.split(r"\s*[|/,;]\s*|\s+-\s+", credit.strip("()[] .|")) if (part := raw.strip())
    ]
