"""Roles in Indonesian that follow a name: ", Ketua DPR,", "(Ketua DPR)", "yang pernah menjabat Ketua DPR"."""

from collections.abc import Sequence

from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon
from tempo_reader.extraction.entities.mentions import Mention
from tempo_reader.extraction.entities.roles import words
from tempo_reader.extraction.entities.roles.asides import (
    after_asides,
    after_introduction,
    is_dotted,
    is_verb,
    list_end,
    texts,
)
from tempo_reader.extraction.entities.roles.beginnings import RoleBeginnings
from tempo_reader.extraction.entities.roles.people import People, Place
from tempo_reader.extraction.tokens import Token

ALSO = ["yang", "juga"]


class RolesBehind:
    """Finds the tokens that are a role right after a name."""

    def __init__(self, lexicon: Lexicon, beginnings: RoleBeginnings) -> None:
        self._lexicon = lexicon
        self._beginnings = beginnings

    def places(self, tokens: Sequence[Token], found: Mention, people: People) -> tuple[Place, ...]:
        """Return the roles behind a name: one, two with "yang juga" between, or the post left and the new one."""
        if self._is_somebodys(tokens, found.first - 1):
            return ()
        at = after_asides(tokens, found.last + 1)
        posts = self._posts(tokens, at, people)
        if posts:
            return posts
        first = self._role(tokens, at, people, is_subject=found.first == 0 or at > found.last + 1)
        if first is None:
            return ()
        end = first[1] + 1
        likewise = found.first > 1 and tokens[found.first - 2].text.lower() in words.LIKEWISE
        likewise = likewise or (found.first > 0 and tokens[0].text in words.RESPONDING)
        if likewise and texts(tokens, end, 1) == [","] and end + 1 in people.lasts:
            return ()
        cued = found.first > 0 and tokens[found.first - 1].text.lower() in words.CUES
        if cued and texts(tokens, end, 1) == ["yang"] and texts(tokens, end, 2) != ALSO:
            return ()
        second = self._role(tokens, end, people) if texts(tokens, end, 2) == ALSO else None
        return (first,) if second is None else (first, second)

    def _role(
        self, tokens: Sequence[Token], at: int, people: People, is_subject: bool = False
    ) -> Place | None:
        """Return the role between commas, in brackets or introduced by "selaku".

        One whose name begins the sentence or has an age ends at the verb too: "Ani (50), anggota DPR menolak".
        """
        if at >= len(tokens):
            return None
        opening = tokens[at].text
        if opening in (",", "(") or opening == "yang":
            at += 1
        elif opening not in words.INTRODUCTIONS | words.SINCE | words.FOLLOWED.keys():
            aged = is_subject and tokens[at - 1].text == ")"
            if not (aged and self._beginnings.begins(tokens, at)):
                return None
        at, introduced = after_introduction(tokens, at)
        also = "juga" in (opening, tokens[at - 1].text, tokens[at - 2].text)
        if opening == "yang" and not introduced and not also:
            return None
        if opening == "," or also or introduced:
            kin = self._kin(tokens, at, people, introduced)
            if kin is not None:
                return kin
        if opening in words.SINCE - words.NOW and not introduced:
            return None
        if at >= len(tokens) or not self._beginnings.begins(tokens, at):
            return None
        loose = introduced and opening not in (",", "(")
        end = self._end(tokens, at, people, introduced, loose, is_subject)
        if end is None or end == at:
            return None
        return at, end - 1

    def _end(
        self,
        tokens: Sequence[Token],
        start: int,
        people: People,
        introduced: bool,
        loose: bool,
        is_subject: bool,
    ) -> int | None:
        """Return the token after the role that begins at `start`, None if it is none.

        A `loose` one has no comma before it and ends where capitals do.
        """
        end_of_list = list_end(tokens, start, people) if tokens[start].text.lower() in words.LISTED else start
        at = start
        while at < len(tokens) and at - start < words.LONGEST:
            word = tokens[at].text
            if at in people.lasts:
                if tokens[start].text.lower() not in words.BAND and not is_owned(tokens, start, at, people):
                    return None
                at = people.lasts[at] + 1
                if texts(tokens, at, 1) == ["-"] and at + 1 in people.lasts:
                    at = people.lasts[at + 1] + 1  # "kuasa hukum Ani-Budi"
                break
            if at > start and _ends(tokens, at, people):
                break
            if at > start and word in words.RANKS:
                return None  # of the one who is named behind it
            if at in people.bodies:
                at = people.bodies[at] + 1
                continue
            if at > end_of_list:
                if is_dotted(tokens, at) or (word == "pada" and at + 1 in people.bodies):
                    at += 1
                    continue
                if word == "(" and texts(tokens, at + 2, 1) == [")"]:
                    at += 3
                    continue
                if word == "(" and texts(tokens, at + 3, 1) == [")"] and tokens[at + 2].text[0].isupper():
                    at += 4
                    continue
                if word == "atas" and tokens[at - 1].text in words.CLASSES:
                    at += 1
                    continue
                if word in words.MARKS or (word in words.BREAKS and word not in words.WITHIN):
                    break
            if is_verb(word):
                if introduced or (is_subject and at > start and tokens[at - 1].text[0].isupper()):
                    return at - (tokens[at - 1].text == "dan")
                return None
            if (
                loose
                and at > start
                and word.islower()
                and tokens[at - 1].text[0].isupper()
                and word not in words.WITHIN
            ):
                break
            at += 1
        while at - 1 > start and tokens[at - 1].text in words.WITHIN:
            at -= 1
        at = _before_pointed(tokens, start, at)
        first = people.firsts.get(start - 2, -1) if tokens[start - 1].text == "," else -1
        singled = first == 0 or (first > 0 and tokens[first - 1].text in words.SINGLED)
        closed = (
            at >= len(tokens)
            or tokens[at].text in words.MARKS
            or _ends(tokens, at, people)
            or (
                tokens[at].text == "yang"
                and (tokens[at - 1].text[0].isupper() or singled or texts(tokens, at, 2) == ALSO)
            )
        )
        return at if introduced or closed else None

    def _posts(self, tokens: Sequence[Token], at: int, people: People) -> tuple[Place, ...]:
        """Return the post that somebody leaves and the new one: "dari Kasdam III/Siliwangi menjadi Danjen Kopassus"."""
        if texts(tokens, at, 1) == [","]:
            at += 1
        if texts(tokens, at, 1) != ["dari"]:
            return ()
        old = self._post(tokens, at + 1, people)
        if old is None or texts(tokens, old[1] + 1, 1) != ["menjadi"]:
            return ()
        new = self._post(tokens, old[1] + 2, people)
        if new is None or all(self._beginnings.next(tokens, *post) is None for post in (old, new)):
            return ()
        return (new,) if people.bodies.get(old[0]) == old[1] else (old, new)

    def _post(self, tokens: Sequence[Token], start: int, people: People) -> Place | None:
        """Return the run of capitals that begins at `start`, with what may stand between them."""
        at = start
        while at < len(tokens) and at - start < words.LONGEST and at not in people.lasts:
            word = tokens[at].text
            if at in people.bodies:
                at = people.bodies[at] + 1
                continue
            if word == "(" and texts(tokens, at + 2, 1) == [")"]:
                at += 3
                continue
            if not (word[0].isupper() or word[0].isdigit() or word in words.LINKS):
                break
            at += 1
        while at > start and tokens[at - 1].text in words.LINKS:
            at -= 1
        return (start, at - 1) if at > start and tokens[start].text[0].isupper() else None

    def _is_somebodys(self, tokens: Sequence[Token], before: int) -> bool:
        """Tell whether what follows a name is said of somebody before it: ", istri Ani, juga anggota DPR"."""
        return before > 0 and tokens[before - 1].text == "," and tokens[before].text in self._lexicon.kin

    def _kin(self, tokens: Sequence[Token], at: int, people: People, introduced: bool) -> Place | None:
        """Return the kin's name between commas or behind "adalah": ", suami Ani," and ", mantan istri Ani."."""
        start = at
        if at < len(tokens) and tokens[at].text in words.FORMER:
            at += 1
        owner = next(
            (first for first in range(at + 1, at + words.LONGEST_BRACKETS) if first in people.lasts), None
        )
        if owner is None or not self._beginnings.is_kin(tokens, at, owner):
            return None
        between = tokens[at + 1 : owner]
        if any(
            t.text in words.MARKS or t.text in words.BREAKS - {"dari"} or is_verb(t.text) for t in between
        ):
            return None
        end = people.lasts[owner] + 1
        closed = (
            introduced or end >= len(tokens) or tokens[end].text in words.MARKS or tokens[end].text == "yang"
        )
        return (start, end - 1) if closed else None


def is_owned(tokens: Sequence[Token], start: int, owner: int, people: People) -> bool:
    """Tell whether a role between two names, the second at `owner`, is the first one's: "Ani, manajer Budi."."""
    end = people.lasts[owner] + 1
    if (
        start < owner
        and tokens[start - 1].text == "("
        and start - 2 in people.firsts
        and [t.text for t in tokens[end : end + 1]] == [")"]
    ):
        return True  # "Ani (pengasuh Budi)"
    head = start + (tokens[start].text in words.FORMER)
    servants = words.SUBORDINATES | words.SERVANTS | (words.AGENTS if head + 1 == owner else frozenset())
    if tokens[head].text not in servants:
        return False
    at = start - 1
    while at > 0 and (tokens[at].text in words.INTRODUCTIONS | words.ONE or tokens[at].text in ("yang", ",")):
        at -= 1
    if at == start - 1 or at not in people.firsts:
        return False
    end = people.lasts[owner] + 1
    if end + 1 < len(tokens) and tokens[end].text == "-" and end + 1 in people.lasts:
        end = people.lasts[end + 1] + 1
    if at < start - 2 or tokens[start - 1].text != "," or end >= len(tokens):
        return True
    if tokens[end].text in words.MARKS - {",", "("}:
        return True
    return tokens[end].text == "," and texts(tokens, end + 1, 1) != ["dan"] and end + 1 not in people.lasts


def _before_pointed(tokens: Sequence[Token], start: int, end: int) -> int:
    """Step back before what is pointed to: "tersangka dalam kasus | ini"."""
    if end < len(tokens) and tokens[end].text in words.POINTERS:
        return next((at for at in range(end - 1, start, -1) if tokens[at].text in words.IN), end)
    return end


def _ends(tokens: Sequence[Token], at: int, people: People) -> bool:
    """Tell whether a role has ended before when, where or about what something was said, or for how long it was held.

    "…, Direktur PLN dalam keterangannya", "…, Ketua DPR dua periode", "…, pemilik Toko Maju di Malang".
    """
    word = tokens[at].text
    following = " ".join(texts(tokens, at + 1, 1))
    if word == "dan" and following in words.SEVERAL:
        return True
    if word in words.WHEN | words.ADVERBS or f"{word} {following}" in words.TERMS:
        return True
    if word == "di" and at + 1 in people.places:
        return tokens[at - 1].text[0].isupper() and people.body_ends.get(at - 1) not in people.places
    return word in words.ABOUT and tokens[at - 1].text[0].isupper()
