"""Roles in English, whose last word says what somebody is: "Israeli Prime Minister Benjamin Netanyahu"."""

from collections.abc import Sequence

from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon
from tempo_reader.extraction.entities.mentions import Mention
from tempo_reader.extraction.entities.roles.people import People, Place
from tempo_reader.extraction.tokens import Token

LONGEST = 14
"""Tokens in a role, at most."""
LONGEST_TO_HEAD = 7
"""Tokens up to the noun of a role behind a name: "a senior political analyst"."""
MARKS = frozenset('.,;:?!"“”‘’()[]–—')
ARTICLES = frozenset(("a", "an", "the", "A", "An", "The", "also"))
CLAUSES = frozenset(
    "who whose which that is was were has had have will would said says told added but as after before when "
    "while".split()
)
SMALL = frozenset("of for to at in and the on".split())
"""What may stand in a role behind its noun."""
POSSESSIVES = ("'s", "’s")
LONGEST_OWNER = 4
"""Tokens, less one, of whose somebody's role is: "the bank's chief economist"."""
DAYS = frozenset("Monday Tuesday Wednesday Thursday Friday Saturday Sunday Separately Meanwhile".split())
OPENINGS = frozenset(
    "after all also although and another as at because before both but by during earlier even for from he her his how "
    "however if in its it last later like many meanwhile most next now on once one only other our she since so some "
    "still that their then these they this those three thus to today tomorrow two under until what when where while "
    "with yesterday".split()
)
"""What begins a sentence and no role."""
OFFICES = frozenset(("state", "staff", "police", "defense", "general", "affairs"))
"""What may follow the noun right before a name: "Secretary of State", "Attorney General"."""


class EnglishRoleReader:
    """Finds the tokens that are a role right before or right after a name."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._words = lexicon.english_roles

    def before(self, tokens: Sequence[Token], found: Mention, people: People) -> Place | None:
        """Return the role right before a name: "former president", "KPK spokesperson"."""
        last = self._before_titles(tokens, found.first - 1)
        if last > 0 and tokens[last].text == ",":
            if found.last + 1 < len(tokens) and tokens[found.last + 1].text not in MARKS:
                return None
            last -= 1
        head = last
        if last > 1 and tokens[last].text.lower() in OFFICES and tokens[last - 1].text == "of":
            head = last - 2
        if head < 0 or tokens[head].text.lower() not in self._words.heads:
            return None
        start = head
        while (
            start > 0
            and last - start < LONGEST
            and start - 1 not in people.firsts
            and self._modifies(tokens, start - 1)
        ):
            start -= 1
        while start < head and tokens[start].text in "-.&":
            start += 1
        return start, last

    def _before_titles(self, tokens: Sequence[Token], last: int) -> int:
        while last >= 0:
            if tokens[last].text in self._words.titles and tokens[last].text.lower() not in self._words.heads:
                last -= 1
            elif tokens[last].text == "." and last > 0 and tokens[last - 1].text in self._words.titles:
                last -= 2
            else:
                break
        return last

    def _modifies(self, tokens: Sequence[Token], at: int) -> bool:
        """Tell whether a word before the noun belongs to its role; a sentence's first word only as a known one."""
        word = tokens[at].text
        if word in ("-", "&", "/"):
            return True
        if word == ".":
            return at > 0 and len(tokens[at - 1].text) <= 1
        if word in DAYS or word in ARTICLES or word.endswith(POSSESSIVES):
            return False
        low = word.lower()
        if low in self._words.modifiers or low in self._words.heads:
            return True
        return word[0].isupper() and (at > 0 or low not in OPENINGS)

    def behind(self, tokens: Sequence[Token], found: Mention, people: People) -> tuple[Place, ...]:
        """Return the role right after a name, if there is one."""
        place = self._after(tokens, found, people)
        return () if place is None else (place,)

    def _after(self, tokens: Sequence[Token], found: Mention, people: People) -> Place | None:
        """Return the role between commas behind a name: ", a political analyst at the CSIS,"."""
        at = found.last + 1
        if at + 2 < len(tokens) and tokens[at].text == "," and tokens[at + 1].text.isdigit():
            at += 2
        if at + 1 >= len(tokens) or tokens[at].text != ",":
            return None
        at += 1
        while at < len(tokens) and tokens[at].text in ARTICLES:
            at += 1
        at += next(
            (
                size
                for size in range(1, LONGEST_OWNER)
                if at + size < len(tokens) and tokens[at + size - 1].text.endswith(POSSESSIVES)
            ),
            0,
        )
        start = at
        headed = False
        while at < len(tokens) and at - start < LONGEST:
            word = tokens[at].text
            if word == "(" and at + 2 < len(tokens) and tokens[at + 2].text == ")":
                break
            if word in MARKS:
                break
            if at in people.lasts or word in CLAUSES:
                return None
            low = word.lower()
            if not headed:
                if low in self._words.heads:
                    headed = True
                elif at - start >= LONGEST_TO_HEAD or word in SMALL:
                    return None
            elif (
                word[0].isupper()
                and low not in OFFICES
                and low not in self._words.heads
                and tokens[at - 1].text.lower() in self._words.heads
            ):
                return None  # "KPK spokesperson Ani": another one with a role in front
            at += 1
        if not headed or at == start or (at < len(tokens) and tokens[at].text not in MARKS):
            return None
        return start, at - 1
