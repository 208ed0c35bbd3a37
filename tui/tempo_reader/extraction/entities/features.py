"""What the tagger sees of a word: its form, its clusters, its neighbours, and the run of capitals it stands in.

The same code makes the features when the model is trained and when it is used. Most of a sentence is lower-case
words far from any capital, which never belong to a name; they get two features, which is what makes tagging fast.
"""

from collections.abc import Sequence
from functools import lru_cache

from tempo_reader.extraction.entities.clusters import clusters_of

MARKS = frozenset(".,;:!?\"'“”‘’()[]-–—/")


@lru_cache(maxsize=4096)
def shape(word: str) -> str:
    """Return the word's outline, runs shortened: ``Xx`` Jokowi, ``X`` PBB, ``x``, ``0``, ``XxX`` NasDem."""
    outline = ""
    for letter in word[:24]:
        kind = "X" if letter.isupper() else "x" if letter.isalpha() else "0" if letter.isdigit() else letter
        if not outline.endswith(kind):
            outline += kind
    if outline == "X":
        return "X1" if len(word) == 1 else "X2" if len(word) == 2 else "XX"
    return outline


def is_capitalised(word: str) -> bool:
    """Tell whether a word looks like a part of a name; digits count only with a capital (``G20``)."""
    return word[0].isupper() or (not word.islower() and word.upper() != word.lower() and word != word.lower())


@lru_cache(maxsize=4096)
def _near(word: str) -> tuple[str, str, tuple[str, ...]]:
    lower = word.lower() if not word[0].isdigit() else "0" * min(len(word), 5)
    return lower, shape(word), clusters_of(word)


@lru_cache(maxsize=8192)
def _at(word: str, offset: int) -> tuple[str, ...]:
    """Return the features that one word gives to the word `offset` places before it."""
    lower, outline, clusters = _near(word)
    made = [f"{offset}w={lower}", f"{offset}s={outline}"]
    made += [f"{offset}{cluster}" for cluster in clusters]
    if offset == 0:
        made += [f"p{n}={lower[:n]}" for n in (2, 3, 4) if len(lower) > n]
        made += [f"e{n}={lower[-n:]}" for n in (2, 3, 4) if len(lower) > n]
    return tuple(made)


def features(words: Sequence[str]) -> list[list[str]]:
    """Return the features of each word of one sentence."""
    size = len(words)
    capital = [is_capitalised(word) for word in words]
    made: list[list[str]] = []
    run_start = 0
    run_end = -1
    for at, word in enumerate(words):
        if not (capital[at] or any(capital[max(0, at - 2) : at + 3])):
            made.append(["far", f"0w={_near(word)[0]}"])
            continue
        row = ["near", *_at(word, 0)]
        for offset in (-2, -1, 1, 2):
            place = at + offset
            if 0 <= place < size:
                row += _at(words[place], offset)
            elif place in (-1, size):
                row.append(f"{offset}edge")
        lower, outline, _ = _near(word)
        before = _near(words[at - 1]) if at else ("^", "^", ())
        after = _near(words[at + 1]) if at + 1 < size else ("$", "$", ())
        row += (
            f"-1w0s={before[0]}|{outline}",
            f"0s1w={outline}|{after[0]}",
            f"-101s={before[1]}|{outline}|{after[1]}",
        )
        if capital[at]:
            if at > run_end:
                run_start = at
                run_end = at
                while run_end + 1 < size and capital[run_end + 1]:
                    run_end += 1
            left = words[run_start - 1].lower() if run_start else "^"
            right = words[run_end + 1].lower() if run_end + 1 < size else "$"
            row += (
                f"left={left}",
                f"right={right}",
                f"around={left}|{right}",
                f"head={words[run_start].lower()}",
                f"tail={words[run_end].lower()}",
                f"place={min(at - run_start, 3)}/{min(run_end - run_start, 4)}",
            )
        made.append(row)
    return made
