"""What people are, by the words beside their names."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from tempo_reader.domain.entity import EntityType
from tempo_reader.domain.span import Span
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.lexicon import Lexicon
from tempo_reader.extraction.entities.mentions import Mention, title_size
from tempo_reader.extraction.tokens import Token

LONGEST = 14
"""Tokens in a role, at most."""
MARKS = frozenset(".,;:?!\"“”'‘’()[]–—")
BREAKS = frozenset(
    "yang adalah dengan pada di ke oleh kata ujar tutur ucap ungkap jelas sebut tambah imbuh dalam saat ketika "
    "karena bahwa dari kepada agar itu ini tersebut akan sudah telah tidak juga serta atau seperti jika untuk "
    "sebagai selaku kemarin hari lalu atas bernama antara nama asli hanya pun kemudian masih belum bisa "
    "dapat harus".split()
)
WITHIN = frozenset("dari di untuk serta dalam ini".split())
"""What breaks a role before a name but may stand in one after it: "Direktur Riset di Indef"."""
VERB = re.compile(r"(?:me(?:m|n|ng|ny|l|r|w|y)?|ber|di|ter)[a-z]{4,}")
NO_VERBS = frozenset(
    "berita bersama dinas diplomat direksi direktorat direktur distrik divisi media medis mental menteri merdeka "
    "mesin metro terdakwa terlapor terminal terpidana tersangka berkas berlian".split()
)
CUES = frozenset(
    "kata ujar tutur ucap ungkap jelas tegas imbuh tambah papar terang menurut lanjut sebut oleh".split()
)
"""What a role may follow so that the name after its comma need not be closed by another one; or it begins the
sentence."""
OTHERS = frozenset(("lain", "lainnya"))
DOERS = frozenset("tersangka pelaku terdakwa terpidana saksi korban tokoh anggota".split())
DEED = re.compile("(?:pe|per|ke)[a-z]+an")
LONGEST_BRACKETS = 4
INTRODUCTIONS = frozenset("selaku sebagai adalah merupakan menjabat yakni yaitu".split())
SUBORDINATES = frozenset(
    "ajudan asisten istri jubir juru kuasa pendamping pengacara penasihat sekretaris sopir staf suami".split()
)
"""Roles that are somebody's: "kuasa hukum Ani, Budi", "asisten Menteri Agama Ani, Budi"."""


class RoleReader:
    """Reads the roles beside the people of an article."""

    def __init__(self, document: Document, mentions: Sequence[Mention], lexicon: Lexicon) -> None:
        self._document = document
        self._lexicon = lexicon
        self._starts: dict[int, dict[int, int]] = defaultdict(dict)
        self._ends: dict[int, dict[int, int]] = defaultdict(dict)
        for found in mentions:
            if found.type is EntityType.PERSON:
                self._starts[found.sentence][found.first] = found.last
                self._ends[found.sentence][found.last] = found.first

    def roles(self, found: Mention) -> Iterator[Span]:
        """Yield the roles right before and right after a person's name."""
        tokens = self._document.sentences[found.sentence].tokens
        for place in (self._before(tokens, found), self._after(tokens, found)):
            if place is not None:
                yield Span(tokens[place[0]].start, tokens[place[1]].end)

    def _before(self, tokens: Sequence[Token], found: Mention) -> tuple[int, int] | None:
        last = found.first - 1
        apposed = last > 0 and tokens[last].text == ","
        if apposed:
            last -= 1
        last = self._before_titles(tokens, last)
        ends = self._ends[found.sentence]
        start = None
        at = last
        while at >= 0 and last - at < LONGEST:
            word = tokens[at].text
            if at in ends:
                if not (apposed and at == last):
                    break
                at = ends[at] - 1
                continue
            if word == ")" and (opening := _opening(tokens, at)) is not None:
                at = opening
            elif word.lower() in self._lexicon.roles:
                start = at
            elif (
                word in MARKS
                or word in BREAKS
                or is_verb(word)
                or (word == "dan" and (start is not None or at == last))
            ):
                break
            at -= 1
        if start is not None and not apposed:
            start = self._own(tokens, start, last, found)
        if start is None or start > last:
            return None
        if apposed and last in ends and tokens[start].text.lower() not in SUBORDINATES:
            return None
        while tokens[last].text in OTHERS and last > start:
            last -= 1
        closed = found.last + 1 == len(tokens) or tokens[found.last + 1].text in MARKS
        if apposed and not closed and start > 0 and tokens[start - 1].text.lower() not in CUES:
            return None
        return start, last

    def _before_titles(self, tokens: Sequence[Token], last: int) -> int:
        """Step back over the titles and the "(Purn)" before a name."""
        while last >= 0:
            size = title_size(tokens, last + 1, self._lexicon)
            if not size and tokens[last].text == "." and title_size(tokens, last, self._lexicon):
                size = 1
            if (
                not size
                and tokens[last].text == ")"
                and tokens[last - 1].text in ("Purn", "Pur", "HC", "Alm")
            ):
                size = 3
            if not size:
                break
            last -= size
        return last

    def _own(self, tokens: Sequence[Token], start: int, last: int, found: Mention) -> int | None:
        """Return where the role of the one who is named begins, None if it is all somebody else's.

        "Kuasa hukum Ani, Budi": Ani is no lawyer. "Asisten Menteri Agama Ani, Budi": she is the minister. "Tersangka
        pembunuhan Ani": she is no suspect.
        """
        if tokens[start].text.lower() in DOERS and last > start and DEED.fullmatch(tokens[last].text.lower()):
            return None
        after = found.last + 1
        if after >= len(tokens) or tokens[after].text != "," or after + 1 not in self._starts[found.sentence]:
            return start
        if tokens[start].text.lower() not in SUBORDINATES:
            return start
        return next(
            (at for at in range(start + 1, last + 1) if tokens[at].text.lower() in self._lexicon.roles), None
        )

    def _after(self, tokens: Sequence[Token], found: Mention) -> tuple[int, int] | None:
        at = found.last + 1
        if at >= len(tokens):
            return None
        opening = tokens[at].text
        if opening in ",(":
            at += 1
        elif opening not in INTRODUCTIONS:
            return None
        introduced = False
        while at < len(tokens) and tokens[at].text in ("yang", "juga", "kini", *INTRODUCTIONS):
            introduced = introduced or tokens[at].text in INTRODUCTIONS
            at += 1
        if at >= len(tokens) or tokens[at].text.lower() not in self._lexicon.roles:
            return None
        start = at
        starts = self._starts[found.sentence]
        while at < len(tokens) and at - start < LONGEST:
            word = tokens[at].text
            if at in starts:
                return None
            if word in MARKS or (word in BREAKS and word not in WITHIN):
                break
            if is_verb(word):
                if not introduced:
                    return None
                break
            if (
                opening in INTRODUCTIONS
                and at > start
                and word.islower()
                and tokens[at - 1].text[0].isupper()
            ) and word not in WITHIN:
                break
            at += 1
        closed = at >= len(tokens) or tokens[at].text in MARKS
        return (start, at - 1) if at > start and (introduced or closed) else None


def is_verb(word: str) -> bool:
    """Tell whether a lower-case word looks like a verb: "mengatakan", "ditangkap"."""
    return VERB.fullmatch(word) is not None and word not in NO_VERBS


def _opening(tokens: Sequence[Token], at: int) -> int | None:
    """Return where the brackets opened that close at `at`, if they hold no more than a short form."""
    for back in range(at - 1, max(-1, at - LONGEST_BRACKETS), -1):
        if tokens[back].text == "(":
            return back
    return None
