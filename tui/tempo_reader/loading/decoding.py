"""Bytes to clean text."""

import codecs
import re
from functools import cache
from typing import NamedTuple

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""UTF-32 before UTF-16, whose mark is the beginning of its own."""
FALLBACK = "cp1252"
"""What Western news pages that are not UTF-8 turn out to be (WHATWG Encoding, "windows-1252")."""
SIGNATURES = (
    b"%PDF-",
    b"PK\x03\x04",
    b"\x1f\x8b",
    b"BZh",
    b"\xfd7zXZ",
    b"\x89PNG",
    b"GIF8",
    b"\xff\xd8\xff",
    b"{\\rtf",
)
"""How files begin that hold a text, but are none: PDF, ZIP (Word, EPUB), gzip, bzip2, xz, pictures, RTF."""
SAMPLE = 65_536
"""Bytes that are looked at to tell text from other data."""
CONTROLS = bytes({*range(32), 127} - set(b"\t\n\r\f\x1b"))
"""What no text file holds; escape sequences can stand in a recorded terminal session."""
STRANGEST = 12
"""One character in so many may be a control or undefined, and `FORGIVEN` in any case."""
FORGIVEN = 2

ESCAPE_SEQUENCE = (
    r"\x1b\[[0-?]*[ -/]*[@-~]"  # CSI, by ECMA-48
    r"|\x1b[\]PX^_][^\x07\x1b\x9c]{0,4096}(?:\x07|\x1b\\|\x9c)"  # OSC, DCS, SOS, PM, APC with their strings
    r"|\x9b[0-?]*[ -/]*[@-~]"
    r"|\x1b[ -/]*[0-~]"
)
LINE_BREAK = r"\r\n?|[\x0b\x0c\x85\u2028\u2029]"
BLANK = r"[\t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]"
UNSAFE = (
    r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"
    r"\u202a-\u202e\u2066-\u2069"  # bidirectional overrides can make a line read as another
    r"\u00ad\u200b\u2060-\u2064\ufeff\ufff9-\ufffb\ud800-\udfff]+"  # what cannot be seen, half characters
)


class Decoded(NamedTuple):
    """Text and the encoding that it was read in."""

    text: str
    encoding: str
    assumed: bool
    """True if nothing said so and it is not flawless UTF-8."""


def decode(data: bytes) -> Decoded | None:
    """Return the text of `data`; None if it is binary.

    A byte order mark decides, then UTF-8, also with a flaw or two, then Windows-1252 with undefined bytes replaced.
    """
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return Decoded(data[len(mark) :].decode(encoding, "replace"), encoding, False)
    if data.startswith(SIGNATURES):
        return None
    if b"\x00" in data[:SAMPLE]:
        return _utf_16(data)
    try:
        decoded = Decoded(data.decode("utf-8"), "utf-8", False)
    except UnicodeDecodeError:
        decoded = _flawed_utf_8(data) or Decoded(data.decode(FALLBACK, "replace"), FALLBACK, True)
    return None if _is_strange(data, decoded.text) else decoded


def _utf_16(data: bytes) -> Decoded | None:
    """Read UTF-16 without its mark: nearly every second byte of Western text is zero, and no other."""
    sample = data[:SAMPLE]
    first, second = sample[::2].count(0), sample[1::2].count(0)
    if max(first, second) < 0.4 * len(sample) or min(first, second) > 0.02 * len(sample) or len(sample) < 4:
        return None
    encoding = "utf-16-be" if first > second else "utf-16-le"
    text = data.decode(encoding, "replace")
    return None if _is_strange(text.encode(), text) else Decoded(text, encoding, True)


def _flawed_utf_8(data: bytes) -> Decoded | None:
    """Read UTF-8 that was cut or patched somewhere: far more characters of several bytes are right than wrong."""
    text = data.decode("utf-8", "replace")
    wrong = text.count("�")
    right = len(text) - len(text.encode("ascii", "ignore")) - wrong
    return Decoded(text, "utf-8", True) if right > 2 * wrong else None


def _is_strange(data: bytes, text: str) -> bool:
    sample = data[:SAMPLE]
    strange = len(sample) - len(sample.translate(None, CONTROLS)) + text[:SAMPLE].count("�")
    return strange > max(FORGIVEN, len(sample) // STRANGEST)


def clean(text: str) -> str:
    r"""Return text that is safe to show: line breaks are ``\n``, every blank a space, controls and escapes gone."""
    if text.replace("\n", "").isprintable():
        return text  # most texts are, and one look is cheaper than four
    if "\x1b" in text or "\x9b" in text:
        text = _pattern(ESCAPE_SEQUENCE).sub("", text)
    text = _pattern(LINE_BREAK).sub("\n", text)
    return _pattern(BLANK).sub(" ", _pattern(UNSAFE).sub("", text))


@cache
def _pattern(expression: str) -> re.Pattern[str]:
    return re.compile(expression)
