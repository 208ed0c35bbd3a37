"""Whether a short form is made of a name: Jokowi, SBY, KPK, Polri, Kemenkeu, BP2MI."""

import re

from tempo_reader.extraction.entities.names import SHORTEST_FORENAME, SMALL_WORDS, is_beginning, key

SHORTEST_ENDING = 5
"""Letters of a forename whose beginning is left out."""
REPEATED = re.compile(r"([a-z])([2-4])")
SHORTEST_SYLLABIC = 4
MINISTRY = "kementerian"
MINISTRIES = ("kementerian", "kemen", "kem")
BLEND_PART = 2
"""Letters of a word, at least, in a blend: "Jokowi" from Joko Widodo."""


def is_blend(short: str, words: tuple[str, ...]) -> bool:
    """Tell whether a nickname is made of the beginnings of a name's words (Jokowi) or their initials (SBY)."""
    letters = "".join(key(short))
    if not letters or len(words) < 2:
        return False
    return is_initials(short, words) or _blended(letters, words)


def is_familiar(short: str, words: tuple[str, ...]) -> bool:
    """Tell whether a single name is a nickname made of a full one, or of its first word.

    Either end of that may be cut off: Alex of Alexander, Diana of Rosdiana.
    """
    cut = "".join(key(short))
    if len(words) < 2 or cut == words[0]:
        return False
    ends = len(cut) >= SHORTEST_ENDING and words[0].endswith(cut)
    later = len(cut) >= SHORTEST_FORENAME and any(
        word.startswith(_as_written(cut)) and len(word) > len(cut) for word in words[1:]
    )
    return is_blend(short, words) or is_beginning(_as_written(cut), words[0]) or ends or later


def _as_written(cut: str) -> str:
    """Return a short forename with its ending as names have it inside: Melky of Melkianus."""
    return cut[:-1] + "i" if cut.endswith("y") else cut


def is_initials(short: str, words: tuple[str, ...]) -> bool:
    """Tell whether capitals are a name's initials, small words left out: KPK, SBY, BP2MI."""
    initials = "".join(word[0] for word in words if word not in SMALL_WORDS)
    return len(initials) > 1 and short.isupper() and _letters(short) == initials


def _letters(short: str) -> str:
    """Return a short form's letters, in lower case; a figure says how often the one before it counts: P3K, P2TP2A."""
    letters = "".join(key(short))
    return REPEATED.sub(lambda found: found[1] * int(found[2]), letters)


def _blended(letters: str, words: tuple[str, ...]) -> bool:
    if len(words) < 2 or not letters.startswith(words[0][:BLEND_PART]):
        return False
    for size in range(BLEND_PART, min(len(letters), len(words[0])) + 1):
        if letters[:size] != words[0][:size]:
            return False
        rest = letters[size:]
        if len(rest) >= BLEND_PART and any(word.startswith(rest) for word in words[1:]):
            return True
    return False


def is_acronym(short: str, name: str) -> bool:
    """Tell whether a short form's letters run through a name in order, from its first letter on: Polri, KPK."""
    letters = _letters(short)
    rest = "".join(key(name))
    if len(letters) < 2 or len(letters) >= len(rest) or letters[0] != rest[0]:
        return False
    at = 0
    for letter in letters:
        at = rest.find(letter, at) + 1
        if not at:
            return False
    return True


def is_syllabic(short: str, words: tuple[str, ...]) -> bool:
    """Tell whether a short form is made of the beginnings of a name's words, in order: Kemenkeu, Kemnaker, Bappenas.

    Each piece is the beginning of the next word that is not left out; the first word gives the first piece. No more
    than half of the words are left out. A ministry's words give any piece: "Kemendikdasmen" of "Pendidikan".
    """
    letters = "".join(key(short))
    if len(letters) < SHORTEST_SYLLABIC or len(words) < 2 or not short.isalpha():
        return False
    if words[0] == MINISTRY:
        return _is_ministry(letters, [word for word in words[1:] if word not in SMALL_WORDS])
    return _is_syllabic(letters, words)


def _is_ministry(letters: str, words: list[str]) -> bool:
    """Tell whether a short form with or without "kemen" is made of pieces of all of a ministry's words, in order."""
    rest = next((letters.removeprefix(front) for front in MINISTRIES if letters.startswith(front)), letters)
    at = 0
    for word in words:
        size = next(
            (size for size in range(len(rest) - at, 0, -1) if size > 1 and rest[at : at + size] in word), 0
        )
        if not size:
            return False
        at += size
    return at == len(rest)


def _is_syllabic(letters: str, words: tuple[str, ...]) -> bool:
    if words[0].startswith(letters):
        return False
    reached = {len(prefix): 0 for prefix in _common_prefixes(letters, words[0])}
    for word in words[1:]:
        following = {at: left + (word not in SMALL_WORDS) for at, left in reached.items()}
        for at, left in reached.items():
            for prefix in _common_prefixes(letters[at:], word):
                end = at + len(prefix)
                following[end] = min(left, following.get(end, len(words)))
        reached = following
    return reached.get(len(letters), len(words)) * 2 <= len(words)


def _common_prefixes(letters: str, word: str) -> list[str]:
    size = 0
    while size < min(len(letters), len(word)) and letters[size] == word[size]:
        size += 1
    return [word[:end] for end in range(1, size + 1)]
