"""Roles in Indonesian, whose first word says what somebody is: "Menteri Pertahanan Rusia Sergei Shoigu"."""

from collections.abc import Mapping, Sequence

from tempo_reader.extraction.entities import indonesian_role_words as words
from tempo_reader.extraction.entities.asides import (
    after_asides,
    goes_on,
    is_dotted,
    is_verb,
    list_end,
    lists,
    opening_of,
)
from tempo_reader.extraction.entities.lexicon import Lexicon
from tempo_reader.extraction.entities.mentions import Mention, title_size
from tempo_reader.extraction.entities.people import People, Place
from tempo_reader.extraction.tokens import Token


class IndonesianRoleReader:
    """Finds the tokens that are a role right before or right after a name."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def before(self, tokens: Sequence[Token], found: Mention, people: People) -> Place | None:
        """Return the role right before a name, or before the comma there."""
        ends = people.firsts
        last = self._before_titles(tokens, found.first - 1)
        if last > 0 and tokens[last].text in words.INTRODUCTIONS:
            last -= 1  # "pimpinan KPK yaitu Ani"
            if last > 0 and tokens[last].text == ",":
                last -= 1
        apposed = last > 0 and tokens[last].text == ","
        if apposed:
            last = self._before_titles(tokens, last - 1)
        start = self._start(tokens, last, apposed, ends)
        if start is not None and not apposed:
            start = self._own(tokens, start, last, found, people)
        if start is None or start > last:
            return None
        if start and not apposed and tokens[start - 1].text.lower() == "para":
            return None  # "para menteri Jokowi" are not he
        low = tokens[start].text.lower()
        if low in words.BAND and start > 1 and tokens[start - 1].text == "," and start - 2 in ends:
            return None
        if (start == last and low in words.BARE) or (start < last and low in words.THINGS):
            return None
        if (
            apposed
            and last in ends
            and not (low in words.SUBORDINATES or self._is_kin(tokens, start, ends[last]))
        ):
            return None
        while tokens[last].text in words.OTHERS and last > start:
            last -= 1
        rank = next((at for at in range(start + 1, last + 1) if tokens[at].text in words.RANKS), None)
        if rank is not None:
            last = rank - 1
            while last > start and tokens[last].text in words.MARKS:
                last -= 1
        closed = (
            found.last + 1 >= len(tokens) or tokens[found.last + 1].text in words.MARKS | words.PREPOSITIONS
        )
        if apposed and not (closed or self._opens_clause(tokens, start, people)):
            return None
        return start, last

    def _opens_clause(self, tokens: Sequence[Token], start: int, people: People) -> bool:
        """Tell whether a role begins a clause or follows a cue, so that it is no verb's object."""
        if start <= 1 and tokens[0].text in ("-", "–", "—", tokens[start].text):
            return True
        before = tokens[start - 1].text
        if before == ",":
            kin = tokens[start - 2].text.removesuffix(words.POSSESSIVE) in self._lexicon.kin
            return not kin and start - 2 not in people.firsts
        return before.lower() in words.CUES | words.CONJUNCTIONS

    def _start(
        self, tokens: Sequence[Token], last: int, apposed: bool, ends: Mapping[int, int]
    ) -> int | None:
        """Return where the role begins that ends at `last`: at the first of its words that may begin one."""
        start = None
        listed = False
        at = last
        while at >= 0 and last - at < words.LONGEST:
            word = tokens[at].text
            low = word.lower()
            if at in ends:
                if not (apposed and at == last):
                    break
                at = ends[at] - 1
                continue
            if word == ")" and (opening := opening_of(tokens, at)) is not None:
                at = opening
            elif start is None and apposed and self._is_kin(tokens, at, ends.get(last, -1)):
                return at - 1 if at and tokens[at - 1].text.lower() in ("mantan", "eks") else at
            elif low.removesuffix(words.POSSESSIVE) in self._lexicon.kin and (
                low.endswith(words.POSSESSIVE) or start is not None or self._is_kin(tokens, at, last + 1)
            ):
                break
            elif self._begins_role(tokens, at) and not self._is_kin(tokens, at, last + 1):
                start, listed = at, False
            elif word == "dan" and start == at + 1 and self._are_crafts(tokens, at):
                pass
            elif word == "dan" and start is None and at < last:
                listed = True
            elif (word == "," and listed and lists(tokens, at)) or goes_on(tokens, at, start):
                pass
            elif (
                word in words.MARKS
                or word in words.BREAKS
                or is_verb(word)
                or (at < last and word.islower() and word.endswith(words.POSSESSIVE))
            ):
                break
            at -= 1
        return start

    def _begins_role(self, tokens: Sequence[Token], at: int) -> bool:
        word = tokens[at].text
        if word.lower() in self._lexicon.role_words or word in self._lexicon.english_offices:
            return True
        return at + 1 < len(tokens) and f"{word} {tokens[at + 1].text}" in words.OFFICES

    def _are_crafts(self, tokens: Sequence[Token], at: int) -> bool:
        """Tell whether one person is both: "aktris dan sutradara", but "Presiden dan Wakil Presiden" are two."""
        crafts = self._lexicon.crafts
        return at > 0 and tokens[at - 1].text.lower() in crafts and tokens[at + 1].text.lower() in crafts

    def _is_kin(self, tokens: Sequence[Token], at: int, owner: int) -> bool:
        """Tell whether a word says whose kin somebody is: "ayah Ani", "anak sulung Ani", where Ani is at `owner`.

        "Putri" as a title has its capital inside a sentence, "ibu rumah tangga" is nobody's.
        """
        if tokens[at].text.lower() not in self._lexicon.kin or not 0 < owner - at <= words.LONGEST_BRACKETS:
            return False
        between = [token.text for token in tokens[at + 1 : owner]]
        if between and between[0] in words.HOUSEHOLD and between[0] != "kandung":
            return False
        return tokens[at].text.islower() or at == 0 or tokens[at - 1].text in ('"', "“")

    def _before_titles(self, tokens: Sequence[Token], last: int) -> int:
        """Step back over the titles and the "(Purn)" before a name."""
        while last >= 0:
            size = title_size(tokens, last + 1, self._lexicon)
            front = " ".join(token.text for token in tokens[last + 1 - size : last + 1])
            if front in words.OFFICES or (
                last > 0 and front == "Jenderal" and tokens[last - 1].text in words.GENERALS
            ):
                break
            if not size and tokens[last].text == "." and (before := title_size(tokens, last, self._lexicon)):
                size = before + 1
            if not size and tokens[last].text == ")" and (opening := opening_of(tokens, last)) is not None:
                inside = tokens[opening + 1].text
                size = last - opening + 1 if inside in words.RETIRED or inside in self._lexicon.titles else 0
            if not size:
                break
            last -= size
        return last

    def _own(
        self, tokens: Sequence[Token], start: int, last: int, found: Mention, people: People
    ) -> int | None:
        """Return where the role of the one who is named begins, None if it is all somebody else's.

        "Kuasa hukum Ani, Budi": Ani is no lawyer. "Asisten Menteri Agama Ani, Budi": she is the minister. "Tersangka
        pembunuhan Ani": she is no suspect. "Ajudan Presiden Budi": he is the president.
        """
        low = tokens[start].text.lower()
        if low in words.DOERS and last > start and words.DEED.fullmatch(tokens[last].text.lower()):
            return None
        after = found.last + 1
        apposed = after < len(tokens) and tokens[after].text == "," and after + 1 in people.lasts
        servant = low in words.SERVANTS and (start == last or tokens[last].text == "hukum")
        if low in words.ACCUSED or low in words.SERVANTS or (apposed and low in words.SUBORDINATES):
            inner = self._next_role(tokens, start + 1, last)
            if inner is not None or low not in words.ACCUSED:
                return inner if inner is not None or apposed or servant else start
        return start

    def _next_role(self, tokens: Sequence[Token], first: int, last: int) -> int | None:
        return next(
            (at for at in range(first, last + 1) if tokens[at].text.lower() in self._lexicon.role_words), None
        )

    def after(self, tokens: Sequence[Token], found: Mention, people: People) -> Place | None:
        """Return the role between commas, in brackets or introduced by "selaku" right after a name."""
        if self._is_somebodys(tokens, found.first - 1):
            return None
        at = after_asides(tokens, found.last + 1)
        if at >= len(tokens):
            return None
        opening = tokens[at].text
        if opening in (",", "(", "juga", "kini") or [t.text for t in tokens[at : at + 2]] == ["yang", "juga"]:
            at += 1
        elif opening not in words.INTRODUCTIONS:
            return None
        introduced = False
        while at < len(tokens) and tokens[at].text in (
            "yang",
            "juga",
            "kini",
            *words.INTRODUCTIONS,
            *words.ONE,
        ):
            introduced = introduced or tokens[at].text in words.INTRODUCTIONS
            at += 1
        if opening == "," and not introduced and (place := self._kin_after(tokens, at, people)):
            return place
        if at >= len(tokens) or not self._begins_role(tokens, at):
            return None
        start = at
        end_of_list = list_end(tokens, at, people) if tokens[at].text.lower() in words.LISTED else at
        while at < len(tokens) and at - start < words.LONGEST:
            word = tokens[at].text
            if at in people.lasts:
                if tokens[start].text.lower() not in words.BAND:
                    return None
                at = people.lasts[at] + 1
                break
            if at > start and (word in words.WHEN or _says_about_what(tokens, at)):
                break
            if at > end_of_list:
                if is_dotted(tokens, at):
                    at += 1
                    continue
                if word == "(" and [t.text for t in tokens[at + 2 : at + 3]] == [")"]:
                    at += 3
                    continue
                if word in words.MARKS or (word in words.BREAKS and word not in words.WITHIN):
                    break
            if is_verb(word):
                if not introduced:
                    return None
                break
            if (
                opening in words.INTRODUCTIONS
                and at > start
                and word.islower()
                and tokens[at - 1].text[0].isupper()
            ) and word not in words.WITHIN:
                break
            at += 1
        while at - 1 > start and tokens[at - 1].text in words.WITHIN:
            at -= 1
        closed = at >= len(tokens) or tokens[at].text in words.MARKS | words.WHEN
        closed = closed or [token.text for token in tokens[at : at + 2]] == ["yang", "juga"]
        closed = closed or _says_about_what(tokens, at)
        return (start, at - 1) if at > start and (introduced or closed) else None

    def _is_somebodys(self, tokens: Sequence[Token], before: int) -> bool:
        """Tell whether what follows a name is said of somebody before it: ", istri Ani, juga anggota DPR"."""
        return before > 0 and tokens[before - 1].text == "," and tokens[before].text in self._lexicon.kin

    def _kin_after(self, tokens: Sequence[Token], at: int, people: People) -> Place | None:
        """Return the kin's name between commas: ", suami Ani," and ", mantan istri Ani."."""
        start = at
        if at < len(tokens) and tokens[at].text in ("mantan", "eks"):
            at += 1
        owner = next(
            (first for first in range(at + 1, at + words.LONGEST_BRACKETS) if first in people.lasts), None
        )
        if owner is None or not self._is_kin(tokens, at, owner):
            return None
        between = tokens[at + 1 : owner]
        if any(
            t.text in words.MARKS or t.text in words.BREAKS - {"dari"} or is_verb(t.text) for t in between
        ):
            return None
        end = people.lasts[owner] + 1
        return (start, end - 1) if end >= len(tokens) or tokens[end].text in words.MARKS else None


def _says_about_what(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a role has ended before what was said of what or where: "…, Direktur PLN dalam keterangannya"."""
    if not tokens[at - 1].text[0].isupper():
        return False
    following = tokens[at + 1].text if at + 1 < len(tokens) else ""
    return tokens[at].text in words.ABOUT or (tokens[at].text == "dalam" and following in words.STATEMENTS)
