"""Facts made safe for the format that they go into."""

import re
from collections.abc import Callable

_CONTROLS = {code: None for code in (*range(0x20), *range(0x7F, 0xA0)) if not chr(code).isspace()}
_MARKDOWN = re.compile(r"[\\`*_\[\]<>&~|$^]")
_MARKDOWN_BLOCK = re.compile(r"^(?:(\d{1,9})(?=[.)](?:\s|$))|(?=[-+](?:\s|$)|-+$|=+$|#{1,6}(?:\s|$)))")
_BIBTEX = {
    "\\": "{\\textbackslash}", "{": "{\\textbraceleft}", "}": "{\\textbraceright}", "~": "{\\textasciitilde}",
    "^": "{\\textasciicircum}", "<": "{\\textless}", ">": "{\\textgreater}", "|": "{\\textbar}",
} | {character: f"\\{character}" for character in "&%$#_"}  # fmt: skip
_BIBTEX_TABLE = str.maketrans(_BIBTEX)


def one_line(text: str | None) -> str:
    """Return text as one line without control characters: a title or name can carry no terminal sequence."""
    return " ".join((text or "").translate(_CONTROLS).split())


def paragraphs(text: str) -> list[str]:
    """Return the paragraphs of a passage, each as one line."""
    return [line for part in text.splitlines() if (line := one_line(part))]


def escape_markdown(text: str) -> str:
    """Escape what CommonMark and its usual extensions would take for markup in one line of text."""
    escaped = _MARKDOWN.sub(lambda mark: f"\\{mark[0]}", text)
    return _MARKDOWN_BLOCK.sub(lambda start: f"{start[1] or ''}\\", escaped)


def escape_bibtex(text: str) -> str:
    """Escape what TeX would take for commands. Braces become words, since BibTeX counts even escaped ones."""
    return text.translate(_BIBTEX_TABLE)


def safe_url(url: str | None) -> str:
    """Return a URL whose blanks, braces, brackets and backslashes cannot end what it stands in."""
    return re.sub(r"[\s\\{}<>\"`^|]", lambda mark: f"%{ord(mark[0]):02X}", one_line(url))


def markdown_destination(url: str) -> str:
    """Return a link destination for CommonMark, which counts round brackets."""
    return url.replace("(", "%28").replace(")", "%29")


def escaper(name: str | None) -> Callable[[str], str]:
    """Return what escapes for a format; None: leave as it is."""
    return {"markdown": escape_markdown, "bibtex": escape_bibtex}[name] if name else str
