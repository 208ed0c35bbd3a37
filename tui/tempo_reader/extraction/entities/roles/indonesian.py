"""Roles in Indonesian, whose first word says what somebody is: "Menteri Pertahanan Rusia Sergei Shoigu"."""

from collections.abc import Sequence

from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon
from tempo_reader.extraction.entities.mentions import Mention
from tempo_reader.extraction.entities.roles import words
from tempo_reader.extraction.entities.roles.asides import before_afterthought
from tempo_reader.extraction.entities.roles.beginnings import RoleBeginnings
from tempo_reader.extraction.entities.roles.behind import RolesBehind, is_owned
from tempo_reader.extraction.entities.roles.people import People, Place
from tempo_reader.extraction.tokens import Token

ACTING = "sementara"
"""What stands behind an office and its body, and says for how long: "Ketua DPRD DKI sementara Ani"."""


class IndonesianRoleReader:
    """Finds the tokens that are a role right before or right after a name."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._beginnings = RoleBeginnings(lexicon)
        self._behind = RolesBehind(lexicon, self._beginnings)

    def behind(self, tokens: Sequence[Token], found: Mention, people: People) -> tuple[Place, ...]:
        """Return the roles right after a name; in a list with the roles in front, the next one's is not his."""
        places = self._behind.places(tokens, found, people)
        end = places[-1][1] + 1 if places else len(tokens)
        listed = end < len(tokens) and tokens[end].text == "," and end + 1 in people.lasts
        return () if listed and self.before(tokens, found, people) is not None else places

    def before(self, tokens: Sequence[Token], found: Mention, people: People) -> Place | None:
        """Return the role right before a name, or before the comma there, or before the one that it shares it with."""
        ends = people.firsts
        found = self._first_of_several(tokens, found, people)
        last = self._beginnings.before_titles(tokens, found.first - 1)
        if last > 0 and tokens[last].text in words.INTRODUCTIONS:
            last -= 1  # "pimpinan KPK yaitu Ani"
            if last > 0 and tokens[last].text == ",":
                last -= 1
        called = last > 1 and tokens[last].text == "bernama"
        if called:
            last -= 1 + (tokens[last - 1].text == "yang")
        if last > 0 and tokens[last].text == ACTING and last - 1 in people.body_ends:
            start = self._beginnings.start(tokens, last - 1, people)
            return None if start is None else (start, last)
        apposed = last > 0 and tokens[last].text == ","
        if apposed:
            last = self._beginnings.before_titles(tokens, last - 1)
        last = before_afterthought(tokens, last)
        start = self._beginnings.start(tokens, last, people, apposed)
        if start is not None and not (apposed or called):
            start = self._own(tokens, start, last, found, people)
        if start is None or start > last:
            return None
        if start and not apposed and tokens[start - 1].text.lower() == "para":
            return None  # "para menteri Jokowi" are not he
        low = tokens[start].text.lower()
        if low in words.BAND and start > 1 and tokens[start - 1].text == "," and start - 2 in ends:
            return None
        if not apposed and is_owned(tokens, start, found.first, people):
            return None
        if start == last and (low in words.BARE or (low in words.LED_BY and not apposed)):
            return None
        if start < last and (low in words.THINGS or tokens[last].text in words.OF_WHOM):
            return None
        if not apposed and self._is_part(tokens, start, found):
            return None
        if start == last and tokens[start].text in self._lexicon.english_offices - words.ALONE:
            return None
        if (
            apposed
            and last in ends
            and not (low in words.SUBORDINATES or self._beginnings.is_kin(tokens, start, ends[last]))
        ):
            return None
        rank = next((at for at in range(start + 1, last + 1) if tokens[at].text in words.RANKS), None)
        if rank is not None:
            last = rank - 1
            while last > start and tokens[last].text in words.MARKS:
                last -= 1
        closed = _next(tokens, found) in words.MARKS | words.PREPOSITIONS | {""}
        if apposed and not (closed or self._opens_clause(tokens, start, people)):
            return None
        if apposed and not closed and not self._is_somebody(tokens, start, last, found, people):
            return None
        return start, last

    def _is_somebody(
        self, tokens: Sequence[Token], start: int, last: int, found: Mention, people: People
    ) -> bool:
        """Tell whether a role behind a cue is that of the one behind the comma: "Menurut jaksa, Ani menolak" is not."""
        if start == 0 or tokens[start - 1].text.lower() not in words.CUES:
            return True
        if (
            last in people.body_ends
            or tokens[found.first - 1].text != ","
            or tokens[last].text in words.VICTIMS
        ):
            return True
        capitals = any(token.text[0].isupper() for token in tokens[start + 1 : last + 1])
        return capitals and tokens[start].text.lower() not in words.COURT

    def _is_part(self, tokens: Sequence[Token], start: int, found: Mention) -> bool:
        """Tell whether a name is part of what somebody else is called: "pejabat pemerintahan Ani itu"."""
        whose = tokens[start - 1].text.lower() if start else ""
        return (
            tokens[start].text.islower()
            and _next(tokens, found) in words.POINTERS
            and whose not in words.OF_WHOM | self._lexicon.kin
        )

    def _first_of_several(self, tokens: Sequence[Token], found: Mention, people: People) -> Mention:
        """Return the first of those who have one role in common: "hakim anggota Ani dan Budi"."""
        at = self._beginnings.before_titles(tokens, found.first - 1)
        after = found.last + 1
        if after < len(tokens) and tokens[after].text == ",":
            after += 1
        if at < 1 or not (tokens[at].text == "dan" or (after < len(tokens) and tokens[after].text == "dan")):
            return found
        first = found
        for _ in range(words.LONGEST_BRACKETS):
            last = at - 1 if tokens[at].text == "dan" else at
            last -= tokens[last].text == ","
            if last == at or last not in people.firsts:
                break
            first = found._replace(first=people.firsts[last], last=last)
            at = self._beginnings.before_titles(tokens, first.first - 1)
            if at < 1:
                return found
        start = None if first is found else self._beginnings.start(tokens, at, people)
        if start is None:
            return found
        shared = start > 0 and tokens[start - 1].text.lower() in words.SEVERAL
        shared = shared or tokens[start].text.lower() in words.ACCUSED - {"korban"}
        shared = shared or " ".join(token.text for token in tokens[start : at + 1]).lower() in words.BENCHES
        return first if shared else found

    def _opens_clause(self, tokens: Sequence[Token], start: int, people: People) -> bool:
        """Tell whether a role begins a clause or follows a cue, so that it is no verb's object."""
        if not any(tokens[at].text[0].isalnum() for at in range(start)):
            return True
        before = tokens[start - 1].text
        if start == 1 and before.lower() in words.ADVERBS | words.MEANWHILE:
            return True
        if before == "itu" and f"{tokens[0].text.lower()} itu" in words.MEANTIME and start == 2:
            return True
        if before == "dan":
            return start - 2 in people.firsts
        if before == ",":
            if tokens[0].text in words.RESPONDING:
                return True
            kin = tokens[start - 2].text.removesuffix(words.POSSESSIVE) in self._lexicon.kin
            return not kin and start - 2 not in people.firsts
        return before.lower() in words.CUES | words.CONJUNCTIONS | words.NAMELY

    def _own(
        self, tokens: Sequence[Token], start: int, last: int, found: Mention, people: People
    ) -> int | None:
        """Return where the role of the one who is named begins, None if it is all somebody else's.

        "Kuasa hukum Ani, Budi": Ani is no lawyer. "Asisten Menteri Agama Ani, Budi": she is the minister. "Tersangka
        pembunuhan Ani": she is no suspect. "Ajudan Presiden Budi": he is the president.
        """
        low = tokens[start].text.lower()
        if any(token.text == "untuk" for token in tokens[start:last]):
            return start  # "Utusan Khusus Ketua ASEAN untuk Myanmar"
        if low in words.DOERS and last > start and words.DEED.fullmatch(tokens[last].text.lower()):
            return None
        after = found.last + 1
        apposed = after < len(tokens) and tokens[after].text == "," and after + 1 in people.lasts
        servant = low in words.SERVANTS and (start == last or tokens[last].text == "hukum")
        if low in words.ACCUSED or low in words.SERVANTS or (apposed and low in words.SUBORDINATES):
            inner = self._beginnings.next(tokens, start + 1, last)
            if inner is not None or low not in words.ACCUSED:
                return inner if inner is not None or apposed or servant else start
        return start


def _next(tokens: Sequence[Token], found: Mention) -> str:
    return tokens[found.last + 1].text if found.last + 1 < len(tokens) else ""
