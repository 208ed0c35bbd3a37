"""Bytes to clean text."""

import codecs
import re
from typing import NamedTuple

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
FALLBACK = "cp1252"
"""What Western news pages that are not UTF-8 turn out to be (WHATWG Encoding, "windows-1252")."""

ESCAPE_SEQUENCE = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]"  # CSI, by ECMA-48
    r"|\x1b[\]PX^_][^\x07\x1b\x9c]{0,4096}(?:\x07|\x1b\\|\x9c)"  # OSC, DCS, SOS, PM, APC with their strings
    r"|\x9b[0-?]*[ -/]*[@-~]"
    r"|\x1b[ -/]*[0-~]"
)
LINE_BREAK = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
UNSAFE = (
    r"\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"
    r"\u202a-\u202e\u2066-\u2069"  # bidirectional overrides can make a line read as another
    r"\u00ad\u200b\u2060\ufeff\ufff9-\ufffb\ud800-\udfff"  # what cannot be seen, half characters
)
CONTROL = re.compile(f"[{UNSAFE}]")
UNCLEAN = re.compile(rf"[{UNSAFE}\t\x0b\x0c\x85\xa0\u2028\u2029\r]")
"""Anything that `clean` changes: most texts have none of it, and one look is cheaper than five."""


class Decoded(NamedTuple):
    """Text and the encoding that it was read in."""

    text: str
    encoding: str
    assumed: bool
    """True if nothing said so and it is not UTF-8."""


def decode(data: bytes) -> Decoded | None:
    """Return the text of `data`; None if it is binary.

    A byte order mark decides, then UTF-8, then Windows-1252 with undefined bytes replaced.
    """
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return Decoded(data[len(mark) :].decode(encoding, "replace"), encoding, False)
    if b"\x00" in data[:65536]:
        return None
    try:
        return Decoded(data.decode("utf-8"), "utf-8", False)
    except UnicodeDecodeError:
        text = data.decode(FALLBACK, "replace")
    sample = text[:65536]
    strange = sum(1 for char in sample if char == "�" or (char < " " and char not in "\t\n\r\f\x1b"))
    if strange * 20 > len(sample):
        return None
    return Decoded(text, FALLBACK, True)


def clean(text: str) -> str:
    r"""Return text that is safe to show: line breaks are ``\\n``, tabs blanks, controls and escapes gone."""
    if UNCLEAN.search(text) is None:
        return text
    if "\x1b" in text or "\x9b" in text:
        text = ESCAPE_SEQUENCE.sub("", text)
    text = LINE_BREAK.sub("\n", text)
    return CONTROL.sub("", text).replace("\t", " ").replace("\xa0", " ")
