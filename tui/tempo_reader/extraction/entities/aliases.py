"""Where an article says that two names are one: "Perserikatan Bangsa-Bangsa (PBB)", "Basuki alias Ahok"."""

import re
from collections.abc import Iterator, Sequence

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.lexicon import Lexicon
from tempo_reader.extraction.entities.mentions import Mention, mention
from tempo_reader.extraction.entities.names import body_key, is_acronym, is_blend, key, place_key
from tempo_reader.extraction.tokens import Token

BETWEEN = re.compile(
    r"\s*(?:\(\d\d?(?: tahun)?\))?\s*[,—–]?\s*(?P<word>\(|alias|atau|a\.k\.a\.?|dikenal|disingkat|disebut)?"
    r"(?:\s*(?:\(|yang|lebih|biasa|kerap|akrab|sering|juga|populer|disebut|disapa|dipanggil|dikenal|disingkat|sebagai|"
    r"dengan|nama|panggilan|sapaan|begitu|asli|lengkap|kecil|alias|[\"“']))*\s*"
)
NAMED_BY = re.compile(
    r"alias|disapa|dipanggil|dikenal|panggilan|sapaan|disingkat|dengan nama|nama (?:asli|kecil|lengkap)|begitu"
)
CALLS_WHOM = re.compile(r"sapaan|panggilan|nama lengkap|begitu")
"""What stands between a nickname and the name of the one who is known already: "Jojo, sapaan Jonatan"."""
CALLS = frozenset(("disapa", "dipanggil"))
WHOSE = frozenset(("sapaan", "panggilan"))
CALLED = re.compile(
    r"\byang\b[^.,;:\"“”]{0,60}?\b(?:disapa|dipanggil|dikenal(?: sebagai| dengan(?: nama)?)?)\s+[\"“]?$"
)
"""What stands before a nickname of the one who was named last: "kata pria yang akrab disapa Ifan itu"."""
CALLING = re.compile(r",? (?:nama )?(?:sapaan|panggilan)(?: akrab| populer| kecil)?nya\b")
"""What stands behind one: "ujar Ani, sapaan akrabnya"."""
MOST_SENTENCES = 2
LONGEST_CALLED = 90
MOST_BETWEEN = 4
"""Mentions back to the one who is called by a nickname, at most."""
LONG_NAME = 4
"""Words of a body's name that is too long to be an alternative to one word: "… Pembangunan Nasional atau Bappenas"."""
LONGEST_BETWEEN = 60
CAPITALS = re.compile(r"[A-Z]{3,7}")
LONG_BODY = 3
"""Words of a name that capitals in brackets belong to whatever their letters."""
TICKER = re.compile(r"[A-Z]{4}")
LISTED = frozenset(("PT", "Tbk"))
SHORT_FORM = re.compile(r"[A-Z][A-Za-z2-4]{1,9}")


def with_second_names(document: Document, mentions: Sequence[Mention]) -> list[Mention]:
    """Add the names that the text announces as another's and the tagger missed or gave another type.

    They are the short form in brackets after a body's or place's name, and what follows a person's ``alias``.
    """
    starting = {(found.sentence, found.first): at for at, found in enumerate(mentions)}
    made = list(mentions)
    for found in mentions:
        tokens = document.sentences[found.sentence].tokens
        after = [token.text for token in tokens[found.last + 1 : found.last + 4]]
        if found.type is EntityType.PERSON:
            announced = after[:1] == ["alias"] and len(after) > 1 and after[1][0].isupper()
            announced = announced or _are_initials_of(after, tokens, found)
        else:
            announced = found.first < found.last and after[:1] == ["("] and after[2:] == [")"]
            announced = announced and SHORT_FORM.fullmatch(after[1]) is not None
            announced = announced and _is_announced(after[1], found.of(document.text))
        if not announced:
            continue
        second = mention(document, found.sentence, found.last + 2, found.last + 2, found.type)
        place = starting.get((second.sentence, second.first))
        if place is None:
            made.append(second)
        else:
            made[place] = made[place]._replace(type=found.type)
    taken = {(m.sentence, at) for m in made for at in range(m.first, m.last + 1)}
    for number, sentence in enumerate(document.sentences):
        for at in range(2, len(sentence.tokens)):
            word = sentence.tokens[at].text
            called = sentence.tokens[at - 1].text in CALLS and word.istitle() and (number, at) not in taken
            if called and CALLED.search(document.text[sentence.span.start : sentence.tokens[at].start]):
                made.append(mention(document, number, at, at, EntityType.PERSON))
            elif word in WHOSE and _is_nickname(sentence.tokens, at):
                made = [m for m in made if m.sentence != number or not m.first <= at - 2 <= m.last]
                made.append(mention(document, number, at - 2, at - 2, EntityType.PERSON))
    return sorted(made, key=lambda found: found.span.start)


def _is_nickname(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a nickname stands before "sapaan": "Jojo, sapaan Jonatan", "Jojo—panggilan Jonatan"."""
    marked = tokens[at - 1].text in (",", "—", "–") and tokens[at - 2].text.istitle()
    return marked and at + 1 < len(tokens) and tokens[at + 1].text.istitle()


def _are_initials_of(after: Sequence[str], tokens: Sequence[Token], found: Mention) -> bool:
    """Tell whether brackets hold a person's initials, with or without the title: "Ustaz Abdul Somad (UAS)"."""
    if after[:1] != ["("] or after[2:] != [")"] or not after[1].isupper():
        return False
    words = [token.text for token in tokens[max(0, found.first - 1) : found.last + 1]]
    letters = "".join(word[0] for word in words)
    return len(after[1]) > 1 and after[1] in (letters, letters[1:] if found.first else letters)


def _is_announced(short: str, name: str) -> bool:
    """Tell whether what stands in brackets after a name is its short form, or a listed company's code: "(BBCA)"."""
    if TICKER.fullmatch(short) and LISTED.intersection(name.split()):
        return True
    return _is_short_form(short, name)


def _belongs(short: str, name: str) -> bool:
    """Tell whether capitals in brackets are a long name's though not its initials: "Badan Pengungsi PBB (UNHCR)"."""
    return CAPITALS.fullmatch(short) is not None and len(name.split()) >= LONG_BODY


def _is_short_form(short: str, name: str) -> bool:
    """Tell whether a short form stands for a name, or for it without the word that says what it is."""
    return is_acronym(short, name) or is_acronym(short, name.partition(" ")[2])


def aliases(document: Document, mentions: Sequence[Mention], lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield the places of two neighbouring mentions where the text says that the second is another name."""
    for at in range(1, len(mentions)):
        full, other = mentions[at - 1], mentions[at]
        if _is_calling(document.text, other):
            person = _person_before(document.text, mentions, at)
            if person is not None:
                yield person, at
                continue
        if full.type is not other.type:
            continue
        between = document.text[full.span.end : other.span.start]
        near = full.sentence == other.sentence and len(between) <= LONGEST_BETWEEN
        if near and BETWEEN.fullmatch(between):
            if _means_the_same(between.strip(), full, other, document.text, lexicon):
                yield at - 1, at


def calls_whom(document: Document, short: Mention, name: Mention) -> bool:
    """Tell whether the first of two neighbours is a nickname of the one who is named by the second."""
    return CALLS_WHOM.search(document.text, short.span.end, name.span.start) is not None


def _person_before(text: str, mentions: Sequence[Mention], at: int) -> int | None:
    """Return the place of the person who was named last before a nickname, in its sentence or the one before."""
    for back in range(at - 1, max(-1, at - 1 - MOST_BETWEEN), -1):
        found = mentions[back]
        if found.type is EntityType.PERSON and not _is_quoted(text[found.span.end : mentions[at].span.start]):
            return back if found.sentence + MOST_SENTENCES >= mentions[at].sentence else None
    return None


def _is_quoted(after: str) -> bool:
    """Tell whether a name stands in a quotation, by what follows it."""
    return after.count('"') % 2 == 1 or after.count("”") > after.count("“")


def _is_calling(text: str, found: Mention) -> bool:
    """Tell whether a name is what the person named last is called by."""
    if found.type is not EntityType.PERSON:
        return False
    before = text[max(0, found.span.start - LONGEST_CALLED) : found.span.start]
    return CALLED.search(before) is not None or CALLING.match(text, found.span.end) is not None


def _means_the_same(between: str, full: Mention, other: Mention, text: str, lexicon: Lexicon) -> bool:
    if not between or between == ",":
        return False
    if NAMED_BY.search(between):
        return True
    name, short = full.of(text), other.of(text)
    if full.type is EntityType.PERSON:
        if between == "(":
            return (
                text[other.span.end : other.span.end + 1] in (")", ",", " ")
                and text[other.span.end :][:1] == ")"
            )
        return (
            is_blend(short, key(name))
            or lexicon.nicknames.get(short) == name
            or bool(set(key(short)) & set(key(name)))
        )
    if full.type is EntityType.ORGANISATION:
        if between == "(" and (_is_announced(short, name) or _belongs(short, name)):
            return True
        if between == "atau" and len(name.split()) >= LONG_NAME and " " not in short:
            return True
        return _is_short_form(short, name) or body_key(short, lexicon) == body_key(name, lexicon)
    return _is_short_form(short, name) or place_key(short, lexicon) == place_key(name, lexicon)
