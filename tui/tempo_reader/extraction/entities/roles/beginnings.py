"""Where a role in Indonesian begins, read backwards from its end: "Wakil | Ketua | Komisi II | DPR"."""

from collections.abc import Sequence

from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon
from tempo_reader.extraction.entities.mentions import title_size
from tempo_reader.extraction.entities.roles import words
from tempo_reader.extraction.entities.roles.asides import (
    goes_on,
    is_verb,
    lists,
    opening_of,
)
from tempo_reader.extraction.entities.roles.people import People
from tempo_reader.extraction.tokens import Token


class RoleBeginnings:
    """Tells what begins a role and what says whose kin somebody is."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def start(self, tokens: Sequence[Token], last: int, people: People, apposed: bool = False) -> int | None:
        """Return where the role begins that ends at `last`: at the first of its words that may begin one.

        One that is `apposed` to a name, with a comma between, may end with somebody else's.
        """
        start = None
        second = None
        listed = False
        at = last
        while at >= 0 and last - at < words.LONGEST:
            word = tokens[at].text
            low = word.lower()
            if at in people.firsts:
                if not (apposed and at == last):
                    break
                at = people.firsts[at] - 1
                if at > 0 and tokens[at].text == "-" and at - 1 in people.firsts:
                    at = people.firsts[at - 1] - 1  # "kuasa hukum Ani-Budi"
                continue
            body = people.body_ends.get(at, at)
            if body < at:
                if self.begins(tokens, body):
                    start, listed = body, False
                at = body - 1
                continue
            if word == ")" and (opening := opening_of(tokens, at)) is not None:
                at = opening
            elif apposed and (
                self.is_kin(tokens, at, people.firsts.get(last, -1))
                or (tokens[last].text in words.VICTIMS and self.is_kin(tokens, at, last))
            ):
                return at - 1 if at and tokens[at - 1].text.lower() in words.FORMER else at
            elif low.removesuffix(words.POSSESSIVE) in self._lexicon.kin and (
                low.endswith(words.POSSESSIVE)
                or (start is not None and not self._is_no_kin(tokens, at))
                or self.is_kin(tokens, at, last + 1)
            ):
                break
            elif (
                self.begins(tokens, at)
                and not self.is_kin(tokens, at, last + 1)
                and not self._is_no_kin(tokens, at)
            ):
                start, listed = at, False
            elif word == "dan" and start == at + 1 and self._are_crafts(tokens, at):
                pass
            elif word in words.JOINTLY and start == at + 1:
                start, second = None, start  # "Menteri Agama sekaligus Ketua Umum Maju"
            elif word == "dan" and start == at + 1 and self._may_go_on(tokens[start].text):
                start, second, listed = None, start, True
            elif word == "dan" and start is None and at < last:
                listed = True
            elif (
                word == "dan"
                and start is not None
                and tokens[start].text.lower() in words.PARTS
                and tokens[at - 1].text.istitle()
                and all(token.text.istitle() for token in tokens[at + 1 : start])
            ):
                start, second, listed = None, start, True  # "Kepala Bagian Berita dan Biro Humas"
            elif (
                (word == "," and listed and lists(tokens, at))
                or goes_on(tokens, at, start)
                or (word == "atau" and at + 1 in people.bodies and at - 1 in people.body_ends)
                or (word in words.WITH_BODY and _ends_with_body(tokens, at + 1, last, people))
                or (
                    apposed
                    and word == "di"
                    and at + 1 in people.places
                    and tokens[at - 1].text[0].isupper()
                    and _ends_with_body(tokens, at + 1, last, people)
                )
            ):
                pass
            elif (
                word in words.MARKS
                or word in words.BREAKS
                or is_verb(word)
                or (at < last and word.islower() and word.endswith(words.POSSESSIVE))
            ):
                break
            at -= 1
        start = second if start is None else start
        return start if start is None else self._whole(tokens, start)

    def _whole(self, tokens: Sequence[Token], start: int) -> int:
        """Return where a role begins that was found by one of its English words: "Co-founder", "PR Manager"."""
        if start > 1 and tokens[start - 1].text == "-" and tokens[start - 2].text.lower() in words.JOINT:
            return start - 2
        if tokens[start].text in self._lexicon.english_offices:
            while start > 0 and tokens[start - 1].text in words.ENGLISH_PARTS:
                start -= 1
            while tokens[start].text in words.ENGLISH_LINKS:
                start += 1
        return start

    def begins(self, tokens: Sequence[Token], at: int) -> bool:
        """Tell whether a role may begin at `at`."""
        word = tokens[at].text
        if at and word.istitle() and tokens[at - 1].text in words.OFFICES_OF:
            return False  # "Sekretariat Presiden"
        if word.lower() in self._lexicon.role_words or word in self._lexicon.english_offices:
            return True
        if at + 1 >= len(tokens):
            return False
        following = tokens[at + 1].text
        if word.lower() == words.PROFESSOR and (following.islower() or following in words.ACADEMIES):
            return True
        return f"{word} {following}" in words.OFFICES or f"{word} {following}".lower() in words.PHRASES

    def next(self, tokens: Sequence[Token], first: int, last: int) -> int | None:
        """Return where the first role begins between two tokens."""
        return next(
            (
                at
                for at in range(first, last + 1)
                if tokens[at].text.lower() in self._lexicon.role_words and tokens[at - 1].text != "("
            ),
            None,
        )

    def _are_crafts(self, tokens: Sequence[Token], at: int) -> bool:
        """Tell whether one person is both: "aktris dan sutradara", but "Presiden dan Wakil Presiden" are two."""
        crafts = self._lexicon.crafts
        return at > 0 and tokens[at - 1].text.lower() in crafts and tokens[at + 1].text.lower() in crafts

    def _may_go_on(self, word: str) -> bool:
        return word in self._lexicon.english_offices or word.lower() in words.PARTS

    def is_kin(self, tokens: Sequence[Token], at: int, owner: int) -> bool:
        """Tell whether a word says whose kin somebody is: "ayah Ani", "anak sulung Ani", where Ani is at `owner`.

        "Putri" as a title has its capital inside a sentence, "ibu rumah tangga" is nobody's, and neither are those of
        "ganda putra" and "dokter anak".
        """
        if tokens[at].text.lower() not in self._lexicon.kin or not 0 < owner - at <= words.LONGEST_BRACKETS:
            return False
        between = [token.text for token in tokens[at + 1 : owner]]
        if between and between[0] in words.HOUSEHOLD and between[0] != "kandung":
            return False
        if self._is_no_kin(tokens, at):
            return False
        counted = bool(between) and between[0].lower() in words.BORN
        return tokens[at].text.islower() or at == 0 or counted or tokens[at - 1].text in ('"', "“")

    def _is_no_kin(self, tokens: Sequence[Token], at: int) -> bool:
        if at == 0:
            return False
        low, before = tokens[at].text.lower(), tokens[at - 1].text.lower()
        if low in words.SEXES:
            return before in words.SEXED
        return low in words.CARED_FOR and (before in words.CARING or before in words.CARERS)

    def before_titles(self, tokens: Sequence[Token], last: int) -> int:
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


def _ends_with_body(tokens: Sequence[Token], at: int, last: int, people: People) -> bool:
    """Tell whether nothing but a body's or place's name, and its short form in brackets, stands up to `last`."""
    end = people.bodies.get(at)
    if end is None or end > last:
        return False
    return end == last or (
        last - end <= words.LONGEST_BRACKETS and tokens[end + 1].text == "(" and tokens[last].text == ")"
    )
