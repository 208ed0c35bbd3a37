"""Words set between marks, or as a block.

Inside double marks a source's own double marks become single ones: APA 7 § 8.31, MLA 9 § 6.33,
Chicago 17 § 13.30, EYD V. Words that stand as a block, without marks around them, keep theirs.
"""

import re

from tempo_reader.export.citations.escaping import paragraphs

_STRAIGHT = re.compile(r'(?:(?<=^)|(?<=[\s(\[{“‘—–/-]))"')


def nested(text: str) -> str:
    """Return words with their double marks made single, ready to stand between double ones."""
    return _STRAIGHT.sub("‘", text).replace('"', "’").replace("“", "‘").replace("”", "’")


def between_marks(text: str) -> str:
    """Return words in typographic marks, which each paragraph opens again and only the last one closes."""
    parts = paragraphs(text)
    return "\n\n".join(f"“{nested(part)}" for part in parts) + "”" if parts else ""


def is_block(text: str, block_from: int | None) -> bool:
    """Tell whether a quotation stands as a block: with several paragraphs, or `block_from` words and more."""
    return block_from is not None and (len(paragraphs(text)) > 1 or len(text.split()) >= block_from)


def without_full_stop(text: str) -> str:
    """Return words without the full stop that a sentence around them sets after its parenthesis."""
    return text[:-1] if text.endswith(".") and not text.endswith("..") else text


def shortened(title: str, words: int = 5) -> str:
    """Return a title cut to its first clause and few words, as notes and parentheses repeat it."""
    clause = re.split(r"(?<=\w)[:;,?!–—](?=\s)|\s[-–—]\s", title, maxsplit=1)[0]
    return " ".join(clause.split()[:words])
