"""Which language a text is written in."""

import re

from tempo_reader.domain.language import Language

INDONESIAN = frozenset(
    "yang dan di ke dari dengan untuk pada ini itu adalah akan tidak dalam oleh sebagai juga telah "
    "karena atau ada bisa para kata mereka sudah bahwa seperti secara ujar pun saat kami saya kita bagi menjadi agar "
    "namun hanya lebih antara tersebut kepada terhadap saja lagi pihak hari tahun lain".split()
)
ENGLISH = frozenset(
    "the of and to in that is was for on with as by at from his her it be has have had said an are "
    "they which not this".split()
)
"""The most frequent function words of either, none in both."""
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
"""With its apostrophes and hyphens: the "at" of "Jum'at" and the "an" of "90-an" are no English words."""
INDONESIAN_FORM = re.compile(r"\w{3,}(?:nya|kan|lah)$|(?:ber|meng|meny|peng|peny)\w{4,}$")
"""Words with affixes that English has not."""
SAMPLE = 20_000
"""Code points from the beginning that are looked at."""


def detect_language(text: str) -> Language:
    """Return the language whose function words are clearly more frequent at the beginning; Indonesian if in doubt.

    Words count as they are printed: "AS", the United States, is not "as".
    """
    sample = text[:SAMPLE]
    words = [word for word in WORD.findall(sample.lower() if sample.isupper() else sample) if word.islower()]
    indonesian = sum(word in INDONESIAN or INDONESIAN_FORM.match(word) is not None for word in words)
    english = sum(word in ENGLISH for word in words)
    return Language.ENGLISH if english > max(1, 2 * indonesian) else Language.INDONESIAN
