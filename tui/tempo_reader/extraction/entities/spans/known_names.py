"""Names of the lexicon that the tagger passed over or took to pieces."""

from collections.abc import Iterator, Sequence

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon
from tempo_reader.extraction.entities.knowledge.vocabulary import is_name
from tempo_reader.extraction.entities.mentions import Mention, by_sentence, by_token, mention, replaced
from tempo_reader.extraction.tokens import Token

BEFORE_PLACES = frozenset("asal dari di ke menuju warga".split())
PEOPLE = frozenset("baru gadis kelahiran orang pemuda pemudi perempuan pria remaja wanita warga".split())
"""Who may be from a place that no list has, besides those with a role."""
GOVERNMENTS = frozenset("Pemda Pemkab Pemkot Pemprov".split())
INDONESIAN = ("province", "town", "elsewhere")
SURE = ("country", "province", "world")
"""Kinds of places that are hardly a word or somebody's name."""
BOARDS = frozenset(("BEM", "PB", "PP"))
"""What begins the name of a body's head office: "PP Muhammadiyah"."""
SHORT_KNOWN = 2
"""Words of a known name that the tagger is trusted with; longer ones are taken from the lexicon as they stand."""


def with_known(document: Document, mentions: Sequence[Mention], lexicon: Lexicon) -> Iterator[Mention]:
    """Yield the mentions and the lexicon's names that the tagger passed over.

    A long body's name takes the place of the pieces that the tagger made of it ("Badan Meteorologi", "Klimatologi").
    A place's name of two words or more counts where no mention and no other capital is beside it.
    """
    mentions = replaced(mentions, _people(document, mentions, lexicon))
    here = by_sentence(mentions)
    for number, sentence in enumerate(document.sentences):
        kept = [_whole(document, found, here.get(number, ()), lexicon) for found in here.get(number, ())]
        for place, kind in _phrases(sentence.tokens, lexicon):
            if kind == "body":
                if any(m.first <= place.start and place.stop - 1 <= m.last for m in kept):
                    continue
                kept = [m for m in kept if m.last < place.start or place.stop <= m.first]
            else:
                over = [m for m in kept if m.first < place.stop and place.start <= m.last]
                pieces = all(
                    m.type is EntityType.PLACE and place.start <= m.first and m.last < place.stop
                    for m in over
                )
                if not pieces or (not over and _hemmed(sentence.tokens, place)):
                    continue
                kept = [m for m in kept if m not in over]  # "[Arab] [Saudi]"
            kind_of_name = EntityType.ORGANISATION if kind == "body" else EntityType.PLACE
            kept.append(mention(document, number, place.start, place.stop - 1, kind_of_name))
        kept += _places(document, number, kept, lexicon)
        yield from sorted(kept, key=lambda m: m.first)


def _whole(document: Document, found: Mention, others: Sequence[Mention], lexicon: Lexicon) -> Mention:
    """Give a body of one word the second that makes another known body of it: "[BPJS] Kesehatan"."""
    tokens = document.sentences[found.sentence].tokens
    last = found.last + 1
    if found.type is not EntityType.ORGANISATION or found.first < found.last or last >= len(tokens):
        return found
    if any(other.first == last for other in others) or not tokens[last].text.istitle():
        return found
    name = f"{tokens[found.first].text} {tokens[last].text}"
    return (
        mention(document, found.sentence, found.first, last, found.type)
        if lexicon.kinds.get(name) == "body"
        else found
    )


def _people(document: Document, mentions: Sequence[Mention], lexicon: Lexicon) -> Iterator[Mention]:
    """Yield the people whose names begin like something else, where nobody with a longer name stands."""
    people = by_token(found for found in mentions if found.type is EntityType.PERSON)
    for number, sentence in enumerate(document.sentences):
        for at, token in enumerate(sentence.tokens):
            for name, _ in lexicon.whole_names.get(token.text, ()):
                last = at + len(name) - 1
                if not _stands(sentence.tokens, at, name):
                    continue
                over = people.get((number, last))
                if over is None or (at <= over.first and over.last == last):
                    yield mention(document, number, at, last, EntityType.PERSON)
                break


def _places(document: Document, number: int, kept: Sequence[Mention], lexicon: Lexicon) -> Iterator[Mention]:
    """Yield known places of one word inside a sentence, towns behind a word that places stand behind: "di Garut"."""
    tokens = document.sentences[number].tokens
    taken = {at for found in kept for at in range(found.first, found.last + 1)}
    for at in range(1, len(tokens)):
        word, before = tokens[at].text, tokens[at - 1].text
        governed = before in GOVERNMENTS and lexicon.kinds.get(word) in INDONESIAN
        if at in taken or not word.istitle() or not (before.islower() or governed):
            continue
        kind = lexicon.kinds.get(word, "body")
        who = tokens[at - 2].text if at > 1 else ""
        stated = who in PEOPLE or (before == "asal" and who in lexicon.role_words)
        origin = before in ("asal", "warga") and stated and word not in lexicon.kinds and is_name(word)
        if kind in SURE or governed or origin or (kind != "body" and before in BEFORE_PLACES):
            following = tokens[at + 1].text if at + 1 < len(tokens) else ""
            if not following[:1].isupper() and following not in ("-", "/"):
                yield mention(document, number, at, at, EntityType.PLACE)


def _phrases(tokens: Sequence[Token], lexicon: Lexicon) -> Iterator[tuple[range, str]]:
    """Yield where names of the lexicon stand, bodies of three words or more and places of two."""
    for at, token in enumerate(tokens):
        for name, kind in lexicon.phrases.get(token.text, ()):
            board = kind == "body" and name[0] in BOARDS
            if len(name) > (SHORT_KNOWN - board if kind == "body" else 1) and _stands(tokens, at, name):
                yield range(at, at + len(name)), kind
                break


def _stands(tokens: Sequence[Token], at: int, name: Sequence[str]) -> bool:
    return [token.text for token in tokens[at : at + len(name)]] == list(name)


def _hemmed(tokens: Sequence[Token], place: range) -> bool:
    """Tell whether a capital, a hyphen or a quotation mark stands right beside a name, which may be part of more."""
    beside = [tokens[at].text for at in (place.start - 1, place.stop) if 0 <= at < len(tokens)]
    beside = [word for word in beside if word not in GOVERNMENTS]
    return any(word[0].isupper() or word in "-–'\"“”‘’" for word in beside)
