"""Names in English text, which the model has not learnt: runs of capitals, and what stands in and beside them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.document import Document, Sentence
from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon
from tempo_reader.extraction.entities.mentions import Mention, mention
from tempo_reader.extraction.tokens import Token
from tempo_reader.resources import shipped_table

LINKS = (("of", "the"), ("for", "the"), ("of",), ("for",), ("and",), ("&",), ("on",))
"""What joins capitals where a body's or a state's name begins before it: "Ministry of Finance"."""
PARTICLES = frozenset("al bin da de del den der di du el ibn la le van von".split())
IN = frozenset("in near across outside around".split())
SPEECH = frozenset("said says told added wrote tweeted argued warned acknowledged".split())
AFFIXES = ("'s", "’s", "s'", "s’")
ADJECTIVE_ENDINGS = ("ese", "ish", "ian", "ians")
LINKED = frozenset(("of", "for"))
"""What stands in a body's name that goes on after an "and": "Ministry of Law and Human Rights"."""
LISTING = frozenset(("Bank", "University", "Court", "College", "Inc", "Corp"))
"""Bodies whose name holds no "and": the next one's follows."""
LONGEST_SHORT_FORM = 6
LONGEST_NAME = 4
"""Words of a person's name."""
LONGEST_RUN = 15
"""Tokens of any name."""
COURTESIES = frozenset(("Mr", "Mrs", "Ms", "Miss", "Dr", "Sir", "Prof", "Gen", "Lt", "Col", "Sen", "Rep"))


class Words(NamedTuple):
    """`assets/lexicon/en/names.toml`, which says what each list holds."""

    openings: frozenset[str]
    no_names: frozenset[str]
    adjectives: frozenset[str]
    bodies: frozenset[str]
    places: frozenset[str]
    place_heads: frozenset[str]
    short_places: frozenset[str]


@cache
def words() -> Words:
    """Read the lists, once."""
    lists = shipped_table("lexicon", "en", "names.toml")
    return Words(*(frozenset(lists[name].split()) for name in Words._fields))


def with_genitives_apart(document: Document) -> Document:
    """Return the document with the genitive endings as tokens of their own: "Johnson" and "'s"."""
    sentences = (
        replace(sentence, tokens=tuple(_without_genitives(sentence.tokens)))
        if any(token.text.endswith(AFFIXES) for token in sentence.tokens)
        else sentence
        for sentence in document.sentences
    )
    return replace(document, sentences=tuple(sentences))


def _without_genitives(tokens: Iterable[Token]) -> Iterator[Token]:
    for token in tokens:
        if token.text.endswith(AFFIXES[:2]) and len(token.text) > len(AFFIXES[0]):
            middle = token.end - len(AFFIXES[0])
            yield Token(token.start, middle, token.text[: -len(AFFIXES[0])])
            yield Token(middle, token.end, token.text[-len(AFFIXES[0]) :])
        else:
            yield token


def in_english(document: Document, tagged: Iterable[Mention], lexicon: Lexicon) -> list[Mention]:
    """Return the names of an English text; the model's types count where nothing else says what a name names."""
    guesses = {
        (found.sentence, at): found.type for found in tagged for at in range(found.first, found.last + 1)
    }
    made = [
        mention(document, number, run.start, run.stop - 1, kind)
        for number, sentence in enumerate(document.sentences)
        for run in _runs(sentence, lexicon)
        if (kind := _kind(sentence.tokens, run, lexicon, guesses.get((number, run.start)))) is not None
    ]
    return _surnames(document, made)


def _runs(sentence: Sentence, lexicon: Lexicon) -> Iterator[range]:
    """Yield the runs of capitals that may be names, cut at what is none: titles, days, adjectives."""
    tokens = sentence.tokens
    at = 0
    while at < len(tokens):
        if not _begins(tokens, at, lexicon):
            at += 1
            continue
        end = at + 1
        while end - at < LONGEST_RUN and (size := _goes_on(tokens, at, end, lexicon)) > 0:
            end += size
        yield range(at, end)
        at = end


def _begins(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    word = tokens[at].text
    known = words()
    if not word[0].isupper() or word in known.no_names or len(word) == 1:
        return False
    if word in known.openings and (at == 0 or not tokens[at - 1].text[0].isalnum() or word in ("The", "I")):
        return False
    if _is_title(word, lexicon) or word in known.adjectives or word.endswith(ADJECTIVE_ENDINGS):
        return _leads_to_body(tokens, at, lexicon)
    return True


def _leads_to_body(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Tell whether only capitals and no office stand between a word and what says that they name a body."""
    for token in tokens[at : at + LONGEST_RUN]:
        if token.text in words().bodies and token is not tokens[at]:
            return True
        if not token.text[0].isupper():
            return False
        if token is not tokens[at] and token.text.lower() in lexicon.english_roles.heads:
            return False
    return False


def _is_title(word: str, lexicon: Lexicon) -> bool:
    roles = lexicon.english_roles
    low = word.lower()
    return word in COURTESIES or word in roles.titles or low in roles.heads or low in roles.modifiers


def _goes_on(tokens: Sequence[Token], first: int, end: int, lexicon: Lexicon) -> int:
    """Return how many tokens more belong to the name that begins at `first` and has reached `end`; 0 if none."""
    if end >= len(tokens):
        return 0
    known = words()
    word = tokens[end].text
    names = [token.text for token in tokens[first:end]]
    body = not known.bodies.isdisjoint(names) or "Republic" in names
    if word[0].isupper() and word not in known.no_names:
        office = word not in known.bodies and (
            word.lower() in lexicon.english_roles.heads or (_is_title(word, lexicon) and not body)
        )
        return int(not office or _leads_to_body(tokens, end, lexicon))
    if (
        word == "."
        and len(tokens[end - 1].text) == 1
        and end + 1 < len(tokens)
        and tokens[end + 1].text[0].isupper()
    ):
        return 2
    if (
        word == "-"
        and end + 1 < len(tokens)
        and tokens[end - 1].end == tokens[end].start == tokens[end + 1].start - 1
    ):
        return 2
    if word in PARTICLES and end + 1 < len(tokens) and tokens[end + 1].text[0].isupper():
        return 2
    if body:
        for link in LINKS:
            stop = end + len(link)
            if tuple(token.text for token in tokens[end:stop]) == link and stop < len(tokens):
                named = tokens[stop].text[0].isupper() and tokens[stop].text not in known.openings
                whole = LISTING.isdisjoint(names) and not LINKED.isdisjoint(names)
                listed = link == ("and",) and not whole
                return len(link) + 1 if named and not listed else 0
    return 0


def _kind(
    tokens: Sequence[Token], run: range, lexicon: Lexicon, guess: EntityType | None
) -> EntityType | None:
    """Return what a run of capitals names, by the model's guess if nothing else says so."""
    known = words()
    parts = [token.text for token in tokens[run.start : run.stop]]
    name = " ".join(parts).replace(" - ", "-")
    plain = name.replace(".", "")
    standing = lexicon.same.get(name, lexicon.same.get(plain, plain))
    kind = lexicon.kinds.get(name) or lexicon.kinds.get(standing)
    if plain in known.short_places:
        return EntityType.PLACE
    if kind is not None:
        return EntityType.ORGANISATION if kind == "body" else EntityType.PLACE
    before = tokens[run.start - 1].text if run.start else ""
    if _is_title(before, lexicon) or (
        before == "." and run.start > 1 and _is_title(tokens[run.start - 2].text, lexicon)
    ):
        return EntityType.PERSON if not known.bodies.intersection(parts) else EntityType.ORGANISATION
    if len(parts) > 1 and (parts[-1] in known.places or parts[0] in known.place_heads):
        return EntityType.PLACE
    if known.bodies.intersection(parts):
        return (
            EntityType.ORGANISATION
            if len(parts) > 1 or parts[0] in ("Parliament", "Congress", "Senate")
            else None
        )
    if " " not in name and name.isupper() and len(name) <= LONGEST_SHORT_FORM:
        return EntityType.ORGANISATION
    after = tokens[run.stop].text if run.stop < len(tokens) else ""
    following = tokens[run.stop + 1].text if run.stop + 1 < len(tokens) else ""
    if before in IN and len(parts) <= 2:
        return EntityType.PLACE
    if before == "at":
        return guess or EntityType.PLACE
    if len(parts) == 1 and (after == "CEO" or after in lexicon.english_roles.heads):
        return EntityType.ORGANISATION
    if len(parts) == 1 and after.lower() in lexicon.english_roles.heads:
        return None
    if after in SPEECH or (after == "," and following.isdigit()):
        return EntityType.PERSON
    if guess is None and 1 < len(parts) <= LONGEST_NAME and before not in ("the", "The"):
        return EntityType.PERSON
    return guess


def _surnames(document: Document, mentions: Sequence[Mention]) -> list[Mention]:
    """Make people of the words alone that end or begin a person's name in the same article."""
    people = {
        token.text
        for found in mentions
        if found.type is EntityType.PERSON and found.first < found.last
        for token in document.sentences[found.sentence].tokens[found.first : found.last + 1]
        if token.text[0].isupper()
    }
    made = [
        found._replace(type=EntityType.PERSON)
        if found.first == found.last and found.of(document.text) in people
        else found
        for found in mentions
    ]
    taken = {(found.sentence, at) for found in made for at in range(found.first, found.last + 1)}
    for number, sentence in enumerate(document.sentences):
        for at, token in enumerate(sentence.tokens):
            if token.text in people and (number, at) not in taken and token.text not in words().openings:
                made.append(mention(document, number, at, at, EntityType.PERSON))
    return sorted(made, key=lambda found: (found.sentence, found.first))
