"""What the words around an expression say of it: about, to come, said."""

from typing import Literal

from tempo_reader.domain.time_expression import Modifier
from tempo_reader.extraction.time_expressions.grammar import Found, Words
from tempo_reader.extraction.time_expressions.lexicon import Lexicon
from tempo_reader.extraction.time_expressions.readings import Moment

Tense = Literal["past", "future"]
REACH = 20
"""Tokens over which a word for the future still speaks of an expression."""
SUBJECT_REACH = 7
OTHER_SENSE = ("SAYING", "SPEECH", "DONE", "PAST", "BACKGROUND")
SAYING_REACH = 6
THEN_REACH = 10
CREDIT_REACH = 40
"""Tokens between "kata" and the day: a speaker with all titles and the place stand there."""


def tense(item: Found, words: Words, lexicon: Lexicon) -> Tense | None:
    """Return whether the nearest cue before the expression, or the word behind it, speaks of what was or will be."""
    future, done, past = (lexicon.classes[name] for name in ("FUTURE", "DONE", "PAST"))
    if item.start and words.words[item.start - 1] in lexicon.classes["UNTIL"]:
        return "future"
    if item.end < len(words.words) and words.words[item.end] in future:
        return "future"
    if _will_follow(item, words, lexicon):
        return "future"
    last = item.start - (words.words[item.start - 1] in lexicon.classes["WHEN"] if item.start else 0)
    for place in range(last - 1, max(0, item.start - REACH) - 1, -1):
        word = words.words[place]
        if word in future:
            return "future"
        if word in past:
            return "past"
        if word in done or _opens_credit(place, words, lexicon):
            return None
    return None


def _will_follow(item: Found, words: Words, lexicon: Lexicon) -> bool:
    """Tell whether the date opens a clause whose subject goes on with "akan": "Pada 5 Mei ia akan pulang".

    A verb between them, by its prefix, a verb of saying or a mark other than the date's comma has a sense of its own.
    """
    classes, place = lexicon.classes, item.start
    while place > max(0, item.start - 3) and words.words[place - 1] in classes["OPENER"]:
        place -= 1
    if place and words.words[place - 1] not in (",", ";"):
        return False
    first = item.end + (words.words[item.end : item.end + 1] == [","])
    subject = words.words[first : first + SUBJECT_REACH]
    if classes["COMING"].keys().isdisjoint(subject):
        return False
    verbs = tuple(classes["VERB_PREFIX"])
    for place, word in enumerate(subject, first):
        if word in classes["COMING"]:
            return not is_attribution(item, words, lexicon)
        if not word[0].isalnum() or any(word in classes[name] for name in OTHER_SENSE):
            return False
        if words.tokens[place].text[0].islower() and word.startswith(verbs):
            return False
    return False


def _opens_credit(place: int, words: Words, lexicon: Lexicon) -> bool:
    """Tell whether a credit begins here: ", kata Budi"; not the adjective in "sudah jelas"."""
    if words.words[place] not in lexicon.classes["SPEECH"]:
        return False
    return place == 0 or not words.words[place - 1][0].isalnum()


def is_attribution(item: Found, words: Words, lexicon: Lexicon) -> bool:
    """Tell whether the expression says when something was said.

    Either "kata Budi di Jakarta, Senin", up to the end of a credit, or a verb close by: "mengatakan, Senin, bahwa".
    """
    if any(_opens_credit(at, words, lexicon) for at in range(max(0, item.start - CREDIT_REACH), item.start)):
        return True
    near = words.words[max(0, item.start - SAYING_REACH) : item.start] + words.words[item.end : item.end + 3]
    return any(word in lexicon.classes["SAYING"] for word in near)


def is_background(item: Found, words: Words, lexicon: Lexicon) -> bool:
    """Tell whether a date belongs to something older that is only mentioned: "yang ditandatangani pada 5 Mei"."""
    return any(
        word in lexicon.classes["BACKGROUND"] for word in words.words[max(0, item.start - 5) : item.start]
    )


def approximation(item: Found, words: Words, lexicon: Lexicon) -> Modifier | None:
    """Return APPROX where a word such as "sekitar" or "lebih dari" stands before the expression."""
    before = words.words[max(0, item.start - 2) : item.start]
    entries = lexicon.classes["APPROX"]
    return Modifier.APPROX if before and (before[-1] in entries or " ".join(before) in entries) else None


def link(left: Found, right: Found, words: Words, lexicon: Lexicon) -> Literal["until", "same"] | None:
    """Tell what the right one of two neighbours is to the left one: the end of a stretch, or the same time."""
    between = words.words[left.end : right.start]
    if is_until(left, right, words, lexicon):
        return "until"
    if (
        between
        and between[0] in lexicon.classes["OR"]
        and all(word in lexicon.classes["LINK"] for word in between[1:])
    ):
        return "until" if isinstance(left.reading, Moment) else "same"
    return None


def comes_then(left: Found, right: Found, words: Words, lexicon: Lexicon) -> bool:
    """Tell whether the right one of two neighbours tells what came next: "pada 12 Maret 2018 dan pulang Kamis"."""
    between = words.words[left.end : right.start]
    return len(between) <= THEN_REACH and any(word in lexicon.classes["THEN"] for word in between)


def is_until(left: Found, right: Found, words: Words, lexicon: Lexicon) -> bool:
    """Tell whether the second of two neighbours is the end of a stretch that the first begins."""
    link = words.words[left.end : right.start]
    return bool(link) and " ".join(link) in lexicon.classes["JOIN"]


def is_list(left: Found, right: Found, words: Words, lexicon: Lexicon) -> bool:
    """Tell whether two neighbours are said in one breath: "5 Maret dan 6 April 2019"."""
    link = words.words[left.end : right.start]
    return (0 < len(link) <= 2 and all(word in lexicon.classes["CHAIN"] for word in link)) or is_until(
        left, right, words, lexicon
    )
