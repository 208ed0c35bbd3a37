"""Where an article says that two names are one: "Perserikatan Bangsa-Bangsa (PBB)", "Basuki alias Ahok"."""

import re
from collections.abc import Iterator, Sequence

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon
from tempo_reader.extraction.entities.linking.announcements import called_before
from tempo_reader.extraction.entities.linking.short_forms import is_acronym, is_blend
from tempo_reader.extraction.entities.mentions import Mention, mention
from tempo_reader.extraction.entities.names import body_key, key, place_key, without_form
from tempo_reader.extraction.tokens import Token

BETWEEN = re.compile(
    r"\s*(?:\(\d\d?(?: tahun)?\))?\s*[,—–]?\s*(?P<word>\(|alias|atau|a\.k\.a\.?|dikenal|disingkat|disebut)?"
    r"(?:\s*(?:\(|yang|lebih|biasa|kerap|akrab|sering|juga|populer|disebut|disapa|dipanggil|dikenal|disingkat|sebagai|"
    r"dengan|nama|panggilan|sapaan|begitu|asli|lengkap|kecil|alias|[\"“']))*\s*"
    r"(?:(?:Bang|Cak|Ce|Ci|Cik|Daeng|Gus|Haji|Kang|Ko|Koh|Mak|Mas|Mbah|Mbak|Oma|Opa|Pak|Tok|Uda|Uni|Wak)\s+)?"
)
NAMED_BY = re.compile(
    r"alias|disapa|dipanggil|dikenal|panggilan|sapaan|disingkat|dengan nama|nama (?:asli|kecil|lengkap)|begitu"
)
LONG_NAME = 4
"""Words of a body's name that is too long to be an alternative to one word: "… Pembangunan Nasional atau Bappenas"."""
LONGEST_BETWEEN = 60
CAPITALS = re.compile(r"[A-Z]{3,7}")
LONG_BODY = 3
"""Words of a name that capitals in brackets belong to whatever their letters."""
ALIKE = 3
"""Letters that a name and what it is cut to have in common."""
CODE = re.compile(r"[A-Z]{2,7}")
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
            body = (
                found.type is EntityType.ORGANISATION and CODE.fullmatch(after[1]) is not None
                if announced
                else False
            )
            announced = announced and (body or _is_announced(after[1], found.of(document.text)))
        if not announced:
            continue
        second = mention(document, found.sentence, found.last + 2, found.last + 2, found.type)
        place = starting.get((second.sentence, second.first))
        if place is None:
            made.append(second)
        else:
            made[place] = made[place]._replace(type=found.type)
    return sorted(made, key=lambda found: found.span.start)


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


def _is_code(short: str, name: str, lexicon: Lexicon) -> bool:
    """Tell whether capitals in brackets that nothing else is known by stand for a name of two words or more."""
    return CODE.fullmatch(short) is not None and " " in name and short not in lexicon.same


def _begins_alike(short: str, name: str) -> bool:
    """Tell whether a company's other name begins as its full one: "PT Maju Guna Usaha (Maju Leasing)"."""
    words, others = key(without_form(short)), key(without_form(name))
    return len(words) > 1 and words[0] == others[0]


def _is_cut(short: str, name: str) -> bool:
    """Tell whether a single name begins as one of a person's does: "Romahurmuziy atau Romi"."""
    return " " not in short and any(word[:ALIKE] == short.lower()[:ALIKE] for word in key(name))


def _is_short_form(short: str, name: str) -> bool:
    """Tell whether a short form stands for a name, or for it without the word that says what it is."""
    return is_acronym(short, name) or is_acronym(short, name.partition(" ")[2])


def aliases(document: Document, mentions: Sequence[Mention], lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield the places of two neighbouring mentions where the text says that the second is another name."""
    for at in range(1, len(mentions)):
        full, other = mentions[at - 1], mentions[at]
        person = called_before(document, mentions, at)
        if person is not None:
            yield person, at
            continue
        if full.type is not other.type:
            continue
        between = document.text[full.span.end : other.span.start]
        near = full.sentence == other.sentence and len(between) <= LONGEST_BETWEEN
        said = near and BETWEEN.fullmatch(between) is not None
        if said and _means_the_same(between.strip(), full, other, document.text, lexicon):
            yield at - 1, at


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
            or (between == "atau" and _is_cut(short, name))
            or lexicon.nicknames.get(short) == name
            or bool(set(key(short)) & set(key(name)))
        )
    if full.type is EntityType.ORGANISATION:
        if between == "(" and (
            _is_announced(short, name) or _belongs(short, name) or _is_code(short, name, lexicon)
        ):
            return True
        if between == "(" and text[other.span.end :][:1] == ")" and _begins_alike(short, name):
            return True
        if between == "atau" and len(name.split()) >= LONG_NAME and " " not in short:
            return True
        return _is_short_form(short, name) or body_key(short, lexicon) == body_key(name, lexicon)
    return _is_short_form(short, name) or place_key(short, lexicon) == place_key(name, lexicon)
