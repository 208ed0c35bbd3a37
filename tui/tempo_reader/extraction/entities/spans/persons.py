"""Where a person's name begins and ends: particles, abbreviations, Balinese birth names, degrees, pairs of people."""

import re
from collections.abc import Iterator, Sequence, Set

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.knowledge.vocabulary import is_name, knows
from tempo_reader.extraction.entities.mentions import Mention, mention
from tempo_reader.extraction.entities.spans.hyphens import PARTICLES as HYPHENED
from tempo_reader.extraction.entities.spans.hyphens import SUFFIXES
from tempo_reader.extraction.tokens import Token

PARTICLES = frozenset("al bin binti da de del della den der dos du el ibn la le ter van von".split())
"""Small words that stand inside a name: "Ali bin Hasan", "Kevin van den Berg"."""
PAIR = 4
"""Tokens after the first of two names of two words with a hyphen between."""
MOST_PARTICLES = 2
SHORTENED = frozenset("Abd Dg Moch Moh Mohd Muh Muhd Md St".split())
"""Names and titles that are printed short, with a full stop, in the middle of a name: "Rahmat Dg. Palallo"."""
BALINESE_ARTICLES = frozenset(("I", "Ni", "Ida"))
BALINESE = frozenset(
    "Ayu Bagus Dewa Gde Gede Gusti Gst Kadek Kd Ketut Komang Luh Made Nengah Ngurah Nyoman Putu Wayan".split()
)
"""The names that come after the article: "I Made Mangku", "Ni Luh Puspa"."""
LONGEST_NAME = 5
CALENDAR = frozenset(
    "Senin Selasa Rabu Kamis Jumat Sabtu Minggu Ahad Januari Februari Maret April Mei Juni Juli Agustus September "
    "Oktober "
    "November Desember".split()
)
DUTCH = frozenset("van von der den de".split())
NOBLE = frozenset(("Raden", "RA", "RM", "Tubagus"))
"""Titles that are a part of the name."""
DEGREE = (
    r"(?:S\.?\s?(?:H|E|T|P|S|Ag|H\.?I|IP|I\.?Kom|I\.?K|Hut|Kep|Kom|Pd(?:\.?I)?|Psi|Pt|Si|Sn|Sos|TP|Farm|KM|STP|Th)"
    r"|M\.?\s?(?:A|H|M|T|P|S|Ag|Ak|Eng|Farm|H\.?I|Hum|Hut|I\.?Kom|Kes|Kn|Kom|Pd(?:\.?I)?|Psi|Si|Sc|Sn|Th|AP|BA|PA|PH|PP)"
    r"|Ph\.?\s?D|Lc|LL\.?\s?M|B\.?\s?(?:A|Sc)|A\.?Md|Sp\.?\s?[A-Z][A-Za-z]{0,3}|CPA|CFA|Ak|Apt)"
)
ANY_DEGREE = r"[A-Z][a-z]{0,3}(?:\.[A-Z][A-Za-z]{0,6})+(?:\s?\([A-Z]\))?(?!\.?\s+[A-Z][a-z]{2})"
"""What no list has, told by its comma and the full stop inside: "M.Med.Ed.", "Sp.OG(K)"; no "B.J. Habibie"."""
DEGREES = re.compile(rf"(?:(?:\s?,\s+{ANY_DEGREE}|\s?,?\s+{DEGREE}\b)\.?)+(?!\w)")
"""What follows the name of somebody who studied: ", S.H., M.Hum." or " SH MH"."""


def completed(document: Document, mentions: Sequence[Mention]) -> list[Mention]:
    """Give people their whole names, without degrees; each person of a pair is one mention."""
    taken = {(found.sentence, at) for found in mentions for at in range(found.first, found.last + 1)}
    wider = [_widened(document, found, taken) for found in mentions]
    joined = list(_joined(document, wider))
    plain = list(_without_degrees(document, joined))
    people = (found for found in plain if found.type is EntityType.PERSON)
    single = [found for found in people if not _hyphened(document, found) or found.last - found.first >= PAIR]
    known = {
        token.text
        for found in single
        for token in document.sentences[found.sentence].tokens[found.first : found.last + 1]
    }
    return [one for found in plain for one in _apart(document, found, known)]


def _widened(document: Document, found: Mention, taken: Set[tuple[int, int]]) -> Mention:
    """Take in what the tagger left out of a name: "I Made", "Raden", "Jean-Marie", "Heung-min"."""
    if found.type is not EntityType.PERSON:
        return found
    tokens = document.sentences[found.sentence].tokens
    if _is_hyphened_behind(tokens, found) or _ends_initial(document, found, taken):
        return mention(document, found.sentence, found.first, found.last + 2, found.type)
    if _initial_behind(tokens, found.last) and (found.sentence, found.last + 3) not in taken:
        return mention(document, found.sentence, found.first, found.last + 3, found.type)
    if (end := _unfinished(tokens, found, taken)) > found.last:
        return mention(document, found.sentence, found.first, end, found.type)
    if found.first == 0:
        return found
    first = found.first
    before = tokens[first - 1].text
    if (last := _dutch_end(tokens, found.last)) > found.last and (found.sentence, last) not in taken:
        return mention(document, found.sentence, first, last, found.type)
    if before == "." and _is_initial(tokens, first - 2) and (found.sentence, first - 2) not in taken:
        return mention(document, found.sentence, first - 2, found.last, found.type)
    if before in NOBLE or (before in BALINESE_ARTICLES and tokens[first].text in BALINESE):
        first -= 1
    elif first > 1 and _is_hyphened_on(tokens, first):
        first -= 2
    if (found.sentence, first) in taken:
        return found
    return mention(document, found.sentence, first, found.last, found.type)


def _unfinished(tokens: Sequence[Token], found: Mention, taken: Set[tuple[int, int]]) -> int:
    """Return the last of the capitals behind a name that can only go on with it: "[Ade Ary] Syam Indradi"."""
    end = found.last
    while (
        end + 1 < len(tokens)
        and (found.sentence, end + 1) not in taken
        and tokens[end + 1].text.istitle()
        and tokens[end + 1].text not in CALENDAR
        and is_name(tokens[end + 1].text)
        and knows(tokens[end + 1].text)
    ):
        end += 1
    closed = end + 1 < len(tokens) and (tokens[end + 1].text.islower() or tokens[end + 1].text in ",.")
    return end if closed and end - found.first < LONGEST_NAME else found.last


def _initial_behind(tokens: Sequence[Token], last: int) -> bool:
    """Tell whether an initial, its full stop and a surname stand behind a name: "[Jefferson] I. Jauwen"."""
    behind = [token.text for token in tokens[last + 1 : last + 4]]
    return (
        len(behind) == 3
        and len(behind[0]) == 1
        and behind[0].isupper()
        and behind[1] == "."
        and behind[2].istitle()
    )


def _is_initial(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether an initial stands before its full stop and behind a word in lower case: "kepada S. "
    "[Sudjojono]".
    """
    return (
        at > 0 and len(tokens[at].text) == 1 and tokens[at].text.isupper() and tokens[at - 1].text.islower()
    )


def _dutch_end(tokens: Sequence[Token], last: int) -> int:
    """Return the last word of a surname behind its particles that the tagger left out: "[Willem] van der Meer"."""
    at = last + 1
    while at < len(tokens) and tokens[at].text in DUTCH and at - last <= MOST_PARTICLES:
        at += 1
    return at if last + 1 < at < len(tokens) and tokens[at].text.istitle() else last


def _ends_initial(document: Document, found: Mention, taken: Set[tuple[int, int]]) -> bool:
    """Tell whether a name was found only up to an initial's full stop: "[Leila S]. Chudori"."""
    tokens = document.sentences[found.sentence].tokens
    at = found.last
    if found.first == at or at + 2 >= len(tokens) or (found.sentence, at + 2) in taken:
        return False
    return len(tokens[at].text) == 1 and tokens[at + 1].text == "." and tokens[at + 2].text.istitle()


def _is_hyphened_behind(tokens: Sequence[Token], found: Mention) -> bool:
    """Tell whether a hyphen without blanks joins a word in lower case to a name: "Son Heung-min"."""
    if found.last + 2 >= len(tokens) or tokens[found.last + 1].text != "-":
        return False
    word = tokens[found.last + 2]
    return word.start == found.span.end + 1 and word.text.islower() and word.text not in SUFFIXES


def _is_hyphened_on(tokens: Sequence[Token], first: int) -> bool:
    """Tell whether a hyphen without blanks joins a name to a capitalised word before it."""
    before, hyphen, name = tokens[first - 2 : first + 1]
    joined = before.end == hyphen.start and hyphen.end == name.start
    return hyphen.text == "-" and before.text.istitle() and joined


def _joined(document: Document, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Join the pieces of one name: "Benhor" and "Mano", "Ali" and "Hasan" around "bin"."""
    last: Mention | None = None
    for found in mentions:
        if last is not None and last.sentence == found.sentence and found.first <= last.last:
            last = mention(
                document, last.sentence, min(last.first, found.first), max(last.last, found.last), last.type
            )
        elif last is not None and _goes_on(document, last, found):
            last = mention(document, last.sentence, last.first, found.last, last.type)
        else:
            if last is not None:
                yield last
            last = found
    if last is not None:
        yield last


def _goes_on(document: Document, found: Mention, following: Mention) -> bool:
    """Tell whether a mention is the beginning of the person's that follows; a place may be called by a person."""
    if following.type is not EntityType.PERSON or found.sentence != following.sentence:
        return False
    tokens = document.sentences[found.sentence].tokens
    between = [token.text for token in tokens[found.last + 1 : following.first]]
    if found.type is EntityType.PLACE:
        return between == ["."] and tokens[found.last].text in SHORTENED
    if found.type is not EntityType.PERSON:
        return False
    if between == ["."]:
        return tokens[found.last].text in SHORTENED or len(tokens[found.last].text) == 1
    if tokens[found.last].text in PARTICLES and not between:
        return True
    return len(between) <= MOST_PARTICLES and PARTICLES.issuperset(between)


def _without_degrees(document: Document, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """End people's names before their degrees, and leave out what was found among these."""
    end = 0
    for found in mentions:
        if found.span.start < end:
            continue
        if found.type is EntityType.PERSON:
            tokens = document.sentences[found.sentence].tokens
            for at in range(found.first, found.last + 1):
                degrees = DEGREES.match(document.text, tokens[at].end)
                if degrees is not None and degrees.end() >= found.span.end:
                    end = degrees.end()
                    yield mention(document, found.sentence, found.first, at, found.type)
                    break
            else:
                yield found
        else:
            yield found


def _hyphened(document: Document, found: Mention) -> bool:
    tokens = document.sentences[found.sentence].tokens
    return any(token.text == "-" for token in tokens[found.first : found.last + 1])


def _apart(document: Document, found: Mention, known: Set[str]) -> Iterator[Mention]:
    """Yield a pair of people as two: "Ani-Budi" where the article names either alone, "Ani Wati - Budi Hadi" "
    "always.
    """
    tokens = document.sentences[found.sentence].tokens
    hyphens = [at for at in range(found.first + 1, found.last) if tokens[at].text == "-"]
    if found.type is not EntityType.PERSON or len(hyphens) != 1:
        yield found
        return
    (at,) = hyphens
    if tokens[at - 1].text.lower() in HYPHENED:
        yield found
        return
    spaced = tokens[at - 1].end < tokens[at].start
    full = at - found.first > 1 and found.last - at > 1
    if spaced or full:
        two = full
    else:
        two = (
            at - 1 == found.first
            and at + 1 == found.last
            and not known.isdisjoint((tokens[at - 1].text, tokens[at + 1].text))
        )
    if not two:
        yield found
        return
    yield mention(document, found.sentence, found.first, at - 1, found.type)
    yield mention(document, found.sentence, at + 1, found.last, found.type)
