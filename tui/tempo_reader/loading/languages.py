"""Which language a text is written in."""

import re

from tempo_reader.domain.language import Language

INDONESIAN = frozenset(
    "yang dan di ke dari dengan untuk pada ini itu adalah akan tidak dalam oleh sebagai juga telah "
    "karena atau ada bisa para kata mereka sudah".split()
)
ENGLISH = frozenset(
    "the of and to in that is was for on with as by at from his her it be has have had said an are "
    "they which not this".split()
)
"""The most frequent function words of either, none in both."""
SAMPLE = 20_000


def detect_language(text: str) -> Language:
    """Return the language whose function words are more frequent at the text's beginning; Indonesian if in doubt."""
    words = re.findall(r"[a-z]+", text[:SAMPLE].lower())
    indonesian = sum(word in INDONESIAN for word in words)
    english = sum(word in ENGLISH for word in words)
    return Language.ENGLISH if english > indonesian else Language.INDONESIAN
