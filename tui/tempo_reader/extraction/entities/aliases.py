"""Where an article says that two names are one: "Perserikatan Bangsa-Bangsa (PBB)", "Basuki alias Ahok"."""

import re
from collections.abc import Iterator, Sequence

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.lexicon import Lexicon
from tempo_reader.extraction.entities.mentions import Mention, mention
from tempo_reader.extraction.entities.names import body_key, is_acronym, is_blend, key, place_key

BETWEEN = re.compile(
    r"\s*,?\s*(?P<word>\(|alias|atau|a\.k\.a\.?|dikenal|disingkat|disebut)?"
    r"(?:\s*(?:\(|yang|lebih|biasa|kerap|akrab|sering|juga|populer|disebut|disapa|dipanggil|dikenal|disingkat|sebagai|"
    r"dengan|nama|panggilan|sapaan|alias|[\"“']))*\s*"
)
NAMED_BY = re.compile(r"alias|disapa|dipanggil|dikenal|panggilan|sapaan|disingkat|nama")
LONGEST_BETWEEN = 60
SHORT_FORM = re.compile(r"[A-Z][A-Za-z]{1,9}")


def with_short_forms(document: Document, mentions: Sequence[Mention]) -> list[Mention]:
    """Add the short forms in brackets after a body's name that the tagger took for no name or for another type."""
    starting = {(found.sentence, found.first): at for at, found in enumerate(mentions)}
    made = list(mentions)
    for found in mentions:
        if found.type is EntityType.PERSON or found.first == found.last:
            continue
        tokens = document.sentences[found.sentence].tokens
        at = found.last + 2
        if at + 1 >= len(tokens) or tokens[at - 1].text != "(" or tokens[at + 1].text != ")":
            continue
        if not SHORT_FORM.fullmatch(tokens[at].text) or not is_acronym(tokens[at].text, found.of(document.text)):
            continue
        place = starting.get((found.sentence, at))
        short = mention(document, found.sentence, at, at, found.type)
        if place is None:
            made.append(short)
        elif made[place].last == at:
            made[place] = short
    return sorted(made, key=lambda found: found.span.start)


def aliases(document: Document, mentions: Sequence[Mention], lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield the places of two neighbouring mentions where the text says that the second is another name."""
    for at in range(1, len(mentions)):
        full, other = mentions[at - 1], mentions[at]
        if full.type is not other.type or full.sentence != other.sentence:
            continue
        if other.span.start - full.span.end > LONGEST_BETWEEN:
            continue
        between = document.text[full.span.end : other.span.start]
        if BETWEEN.fullmatch(between) and _means_the_same(between.strip(), full, other, document.text, lexicon):
            yield at - 1, at


def _means_the_same(between: str, full: Mention, other: Mention, text: str, lexicon: Lexicon) -> bool:
    if not between or between == ",":
        return False
    if NAMED_BY.search(between):
        return True
    name, short = full.of(text), other.of(text)
    if full.type is EntityType.PERSON:
        if between == "(":
            return text[other.span.end : other.span.end + 1] in (")", ",", " ") and text[other.span.end :][:1] == ")"
        return is_blend(short, key(name)) or lexicon.nicknames.get(short) == name or bool(set(key(short)) & set(key(name)))
    if full.type is EntityType.ORGANISATION:
        return is_acronym(short, name) or body_key(short, lexicon) == body_key(name, lexicon)
    return is_acronym(short, name) or place_key(short, lexicon) == place_key(name, lexicon)
