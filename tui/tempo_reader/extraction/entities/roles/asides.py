"""What may stand between a name and its role in Indonesian, or inside a role: brackets, ages, degrees, lists."""

import re
from collections.abc import Sequence

from tempo_reader.extraction.entities.names import DEGREES
from tempo_reader.extraction.entities.roles import words
from tempo_reader.extraction.entities.roles.people import People
from tempo_reader.extraction.tokens import Token

DEGREE = re.compile(
    r"(?:Ph|Sp|Dr|Dipl|[ABDLMS])\.?[A-Z][A-Za-z]{0,4}(?:\.[A-Z][A-Za-z]{0,4})*\.?(?:\(K\))?|Pr|SJ|OFM|SVD|SCJ|MSF|OSC|CM"
)
LONGEST_DEGREE = 8
"""Tokens."""


def is_verb(word: str) -> bool:
    """Tell whether a lower-case word looks like a verb: "mengatakan", "ditangkap"."""
    return words.VERB.fullmatch(word) is not None and word not in words.NO_VERBS


def texts(tokens: Sequence[Token], at: int, size: int) -> list[str]:
    """Return some words, fewer at the sentence's end."""
    return [token.text for token in tokens[at : at + size]]


def opening_of(tokens: Sequence[Token], at: int) -> int | None:
    """Return where the brackets opened that close at `at`, if they hold no more than a short form."""
    for back in range(at - 1, max(-1, at - words.LONGEST_BRACKETS), -1):
        if tokens[back].text == "(":
            return back
    return None


def is_dotted(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a full stop belongs to a short form: "Plt. Bupati"."""
    return tokens[at].text == "." and at > 0 and tokens[at - 1].text in words.DOTTED


def lists(tokens: Sequence[Token], comma: int) -> bool:
    """Tell whether a comma stands between two parts of a list in capitals: "Riset, dan", "Sains, Riset"."""
    return 0 < comma < len(tokens) - 1 and (
        tokens[comma - 1].text[0].isupper()
        and (tokens[comma + 1].text == "dan" or tokens[comma + 1].text[0].isupper())
    )


def goes_on(tokens: Sequence[Token], at: int, start: int | None) -> bool:
    """Tell whether a small word or full stop that else ends a role before a name is part of one.

    "Presiden ke-7", "Anggota DPR dari Fraksi Maju", "Menteri Investasi dan Hilirisasi/Kepala BKPM", where the role
    found so far begins at `start`.
    """
    if is_dotted(tokens, at):
        return True
    word = tokens[at].text
    following = tokens[at + 1].text if at + 1 < len(tokens) else ""
    if word == "dan":
        return start is not None and start > at and tokens[start - 1].text == "/"
    return (word == "ke" and following == "-") or (word == "dari" and following == "Fraksi")


def list_end(tokens: Sequence[Token], start: int, people: People) -> int:
    """Return the "dan" of a list of capitals behind `start`, after which one more comes; `start` if there is none."""
    at = start + 1
    while at < len(tokens) - 1 and at - start < words.LONGEST and at not in people.lasts:
        word = tokens[at].text
        if word == "dan" and tokens[at + 1].text[0].isupper() and at + 1 not in people.lasts:
            return at
        if not (word[0].isupper() or (word == "," and lists(tokens, at))):
            break
        at += 1
    return start


def after_asides(tokens: Sequence[Token], at: int) -> int:
    """Step over what may stand between a name and its role: degrees, and the age, "(52)" or ", 52 tahun"."""
    while at + 1 < len(tokens):
        word, following = tokens[at].text, tokens[at + 1].text
        if word == "(" and following[0].isdigit():
            closing = next(
                (to for to in range(at + 2, min(at + 5, len(tokens))) if tokens[to].text == ")"), None
            )
            if closing is None:
                return at
            at = closing + 1
        elif word == "," and (end := _degree_end(tokens, at + 1)) is not None:
            at = end
        elif word == "," and following.isdigit() and at + 2 < len(tokens):
            at += 3 if tokens[at + 2].text == "tahun" else 2
        else:
            return at
    return at


def _degree_end(tokens: Sequence[Token], at: int) -> int | None:
    """Return the token after a degree or a priest's order, which has no blanks: "M.Si.", "Ph.D.", "Sp.A(K)", "SJ"."""
    end = at + 1
    while (
        end < len(tokens)
        and end - at < LONGEST_DEGREE
        and tokens[end].start == tokens[end - 1].end
        and tokens[end].text not in (",", ";", ":")
    ):
        end += 1
    written = "".join(token.text for token in tokens[at:end])
    if written[0].isupper() and written.replace(".", "").lower() in DEGREES:
        return end
    return end if DEGREE.fullmatch(written) else None


def before_afterthought(tokens: Sequence[Token], last: int) -> int:
    """Step back over when somebody was what he was: "Bupati Maju saat itu, Ani", "Komandan Seskoad sebelumnya, Ani"."""
    while last > 0:
        if tokens[last].text in words.OTHERS:
            last -= 1
        elif f"{tokens[last - 1].text} {tokens[last].text}" in words.THEN | words.TERMS:
            last -= 2
        else:
            break
    return last


def after_introduction(tokens: Sequence[Token], at: int) -> tuple[int, bool]:
    """Step over what introduces a role, and tell whether it says that somebody holds or held an office."""
    introduced = False
    since = False
    while at < len(tokens):
        word = tokens[at].text
        if " ".join(texts(tokens, at, 2)) in words.THEN:
            at += 1
        elif word in words.INTRODUCTIONS or (word == "menjadi" and since):
            introduced = True
        elif " ".join(texts(tokens, at + 1, 1)) in words.FOLLOWED.get(word, ()):
            introduced = True
            at += 1
        elif word not in ("yang", "juga", *words.SINCE, *words.ONE):
            break
        since = since or word in words.SINCE
        at += 1
    return at, introduced
