"""What the tagger sees of a word: its form, what is known of it, its neighbours, and the run of capitals it stands in.

The same code makes the features when the model is trained and when it is used. Most of a sentence is lower-case
words far from any capital, which are hardly ever a name's; they get two features, which is what makes tagging fast.
"""

from collections.abc import Sequence
from functools import lru_cache

from tempo_reader.extraction.entities.knowledge.lexicon import load
from tempo_reader.extraction.entities.knowledge.vocabulary import capital_step, clusters_of

QUOTES = frozenset('"“”')
LINKS = frozenset(("dan", "untuk", "&", "-", "/"))
"""What may stand inside a body's name: "Badan Meteorologi, Klimatologi, dan Geofisika"."""
AFFIXES = (1, 2, 3, 4, 5)
"""Letters at a word's beginning and end that it is told by."""
NEAR_AFFIXES = (2, 3)
"""The same for its neighbours."""
LONGEST_ACRONYM = 5
REACH = 2
"""Words to each side that are looked at."""


def shape(word: str) -> str:
    """Return the word's outline, runs shortened: ``Xx`` Jokowi, ``XX`` PBB, ``x``, ``0``, ``XxX`` NasDem."""
    outline = ""
    for letter in word[:24]:
        kind = "X" if letter.isupper() else "x" if letter.isalpha() else "0" if letter.isdigit() else letter
        if not outline.endswith(kind):
            outline += kind
    if outline == "X":
        return ("X1", "X2")[len(word) - 1] if len(word) < 3 else "XX"
    return outline


@lru_cache(maxsize=4096)
def is_capitalised(word: str) -> bool:
    """Tell whether a word has a capital, at its beginning (Jokowi) or inside (eSwatini)."""
    return word != word.lower()


@lru_cache(maxsize=4096)
def _form(word: str) -> tuple[str, str]:
    return "0" * min(len(word), 5) if word[0].isdigit() else word.lower(), shape(word)


@lru_cache(maxsize=4096)
def _known(word: str) -> tuple[str, ...]:
    """Return what the vocabulary and the lexicon know of a word."""
    lexicon = load()
    made = list(clusters_of(word))
    if word in lexicon.titles:
        made.append("title")
    if word.lower() in lexicon.roles:
        made.append("role")
    if word in lexicon.place_heads:
        made.append("place")
    if word in lexicon.body_heads:
        made.append("body")
    if word in lexicon.body_tails:
        made.append("tail")
    return tuple(made)


@lru_cache(maxsize=8192)
def _seen_at(word: str, offset: int) -> tuple[str, ...]:
    """Return the features that a word gives to the one that stands `offset` places before it."""
    lower, outline = _form(word)
    made = [f"{offset}w={lower}", f"{offset}s={outline}", *(f"{offset}{known}" for known in _known(word))]
    if offset == 0:
        made += [f"p{size}={lower[:size]}" for size in AFFIXES if len(lower) > size]
        made += [f"e{size}={lower[-size:]}" for size in AFFIXES if len(lower) > size]
    elif offset in (-1, 1):
        made += [f"{offset}p{size}={lower[:size]}" for size in NEAR_AFFIXES if len(lower) > size]
        made += [f"{offset}e{size}={lower[-size:]}" for size in NEAR_AFFIXES if len(lower) > size]
    return tuple(made)


def _phrases(words: Sequence[str], capital: Sequence[bool]) -> list[str | None]:
    """Mark the names of the lexicon, the longest first: ``B-country``, ``I-country``.

    What a headline prints in capitals is looked up as a name too.
    """
    phrases = load().phrases
    if any(len(word) > LONGEST_ACRONYM and word.isupper() for word in words):
        words = [w.capitalize() if w.isupper() and w not in phrases else w for w in words]
    marks: list[str | None] = [None] * len(words)
    at = 0
    while at < len(words):
        size = 1
        if capital[at]:
            for name, kind in phrases.get(words[at], ()):
                if tuple(words[at : at + len(name)]) == name:
                    size = len(name)
                    marks[at] = f"B-{kind}"
                    marks[at + 1 : at + size] = [f"I-{kind}"] * (size - 1)
                    break
        at += size
    return marks


def _heads(words: Sequence[str], capital: Sequence[bool]) -> list[tuple[str, int] | None]:
    """Say of each word how far back its body's or place's head is, if only capitals and links stand between."""
    lexicon = load()
    heads: list[tuple[str, int] | None] = []
    last: tuple[str, int] | None = None
    for word, large in zip(words, capital, strict=True):
        if word in lexicon.body_heads:
            last = "body", 0
        elif word in lexicon.place_heads:
            last = "place", 0
        elif last is not None and (large or word in LINKS):
            last = last[0], last[1] + 1
        else:
            last = None
        heads.append(last)
    return heads


def features(words: Sequence[str]) -> list[list[str]]:
    """Return the features of each word of one sentence."""
    capital = [is_capitalised(word) for word in words]
    phrases = _phrases(words, capital)
    heads = _heads(words, capital)
    made: list[list[str]] = []
    run = range(0)
    quoted = False
    for at, word in enumerate(words):
        quoted ^= word in QUOTES
        if not any(capital[max(0, at - REACH) : at + REACH + 1]):
            made.append(["far", f"0w={_form(word)[0]}"])
            continue
        row = ["near", *_around(words, at)]
        if quoted:
            row.append("quoted")
        if capital[at] and (at == 0 or words[at - 1] in QUOTES):
            row.append(f"capital{capital_step(word)}")
        for offset in (-1, 0, 1):
            if 0 <= at + offset < len(words) and (mark := phrases[at + offset]) is not None:
                row.append(f"{offset}{mark}")
        head = heads[at]
        if head is not None:
            row += f"{head[0]}{min(head[1], 5)}", f"{head[0]}{head[1] > 0}{_form(word)[1]}"
        if capital[at]:
            if at not in run:
                run = _run(capital, at)
            row += _in_run(words, run, at)
        made.append(row)
    return made


def _around(words: Sequence[str], at: int) -> list[str]:
    row = [*_seen_at(words[at], 0)]
    for offset in (-2, -1, 1, 2):
        place = at + offset
        if 0 <= place < len(words):
            row += _seen_at(words[place], offset)
        elif place in (-1, len(words)):
            row.append(f"{offset}edge")
    lower, outline = _form(words[at])
    before = _form(words[at - 1]) if at else ("^", "^")
    after = _form(words[at + 1]) if at + 1 < len(words) else ("$", "$")
    row += (
        f"-1w0w={before[0]}|{lower}",
        f"0w1w={lower}|{after[0]}",
        f"-1w0s={before[0]}|{outline}",
        f"0s1w={outline}|{after[0]}",
        f"-101s={before[1]}|{outline}|{after[1]}",
    )
    return row


def _run(capital: Sequence[bool], first: int) -> range:
    end = first + 1
    while end < len(capital) and capital[end]:
        end += 1
    return range(first, end)


def _in_run(words: Sequence[str], run: range, at: int) -> list[str]:
    """Return what the run of capitals says: the words beside it, its first and last, and the place in it."""
    left = _form(words[run.start - 1])[0] if run.start else "^"
    right = _form(words[run.stop])[0] if run.stop < len(words) else "$"
    row = [
        f"left={left}",
        f"right={right}",
        f"around={left}|{right}",
        f"first={_form(words[run.start])[0]}",
        f"last={_form(words[run.stop - 1])[0]}",
        f"place={min(at - run.start, 3)}/{min(len(run), 5)}",
    ]
    for name, place in (
        ("left", run.start - 1),
        ("right", run.stop),
        ("first", run.start),
        ("last", run.stop - 1),
    ):
        if 0 <= place < len(words):
            row += [f"{name}{known}" for known in clusters_of(words[place])[:3]]
    return row
