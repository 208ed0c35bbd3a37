"""Where a body's or a place's name ends and the name of the one who speaks for it begins: "BPOM Taruna Ikrar"."""

from collections.abc import Iterator, Sequence

from tempo_reader.domain.entity import EntityType
from tempo_reader.domain.language import Language
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon
from tempo_reader.extraction.entities.knowledge.vocabulary import is_name
from tempo_reader.extraction.entities.mentions import (
    SERVICES,
    Mention,
    by_sentence,
    mention,
)
from tempo_reader.extraction.entities.spans.companies import LONGEST_BODY, Place, may_be_name, with_companies
from tempo_reader.extraction.tokens import Token

LONGEST_FRONT = 2
"""Words at a name's front that the tagger may have left to the body before it."""
GOVERNMENT = frozenset("Badan Dewan Kementerian Kejaksaan Kepolisian Komisi Lembaga Mahkamah Majelis".split())
"""What begins a known body's name that is whole as it stands, whatever word comes behind."""
LOCAL = frozenset("bupati camat gubernur kapolda kapolres kota wabup wagub walikota".split())
"""What stands before the place that somebody is in charge of."""
PARTICLES = frozenset("bin binti de der van von".split())


def with_clear_edges(document: Document, mentions: Sequence[Mention], lexicon: Lexicon) -> list[Mention]:
    """Give the people of each sentence the words that the tagger took for a part of what stands before them."""
    if document.language is Language.ENGLISH:
        return list(mentions)
    made: list[Mention] = []
    found = by_sentence(mentions)
    for number, sentence in enumerate(document.sentences):
        tokens = sentence.tokens
        here = [(m.first, m.last, m.type) for m in found.get(number, ())]
        here = _aligned(tokens, list(_without_corps(tokens, here)), lexicon)
        here = list(with_companies(tokens, here, lexicon))
        here = _shed(tokens, here, lexicon)
        here = list(_completed(tokens, here, lexicon))
        made += [mention(document, number, *place) for place in here]
    return made


def _without_corps(tokens: Sequence[Token], here: Sequence[Place]) -> Iterator[Place]:
    """Take the corps off that belongs to a rank: "Letkol [Inf Rizky Aditya]", and a title off a body's end."""
    for first, last, kind in here:
        if kind is EntityType.PERSON and first < last and first > 0 and tokens[first].text in SERVICES:
            first += 1
        yield first, last, kind


def _aligned(tokens: Sequence[Token], here: list[Place], lexicon: Lexicon) -> list[Place]:
    """Give a known place of several words behind an office its whole name: "Bupati [Intan] Jaya [Apolos]"."""
    for at in range(1, len(tokens) - 1):
        if tokens[at - 1].text.lower() not in LOCAL:
            continue
        for name, kind in lexicon.phrases.get(tokens[at].text, ()):
            end = at + len(name) - 1
            if len(name) == 1 or kind == "body" or tuple(t.text for t in tokens[at : end + 1]) != name:
                continue
            if any(first < at <= last and k is not EntityType.PERSON for first, last, k in here):
                break  # "Kantor Bupati Raja Ampat"
            cut = [
                (max(first, end + 1), last, k)
                for first, last, k in here
                if first <= end < last and first >= at
            ]
            here = [place for place in here if place[1] < at or end < place[0]]
            here += [*cut, (at, end, EntityType.PLACE)]
            break
    return sorted(here)


def _shed(tokens: Sequence[Token], here: Sequence[Place], lexicon: Lexicon) -> list[Place]:
    """Take the words off a known body's or place's end that begin the name of the one behind it."""
    made: list[Place] = []
    ordered = sorted(here)
    people = {first: last for first, last, kind in ordered if kind is EntityType.PERSON}
    done: set[int] = set()
    for first, last, kind in ordered:
        if first in done:
            continue
        if kind is EntityType.ORGANISATION and _ends_initial(tokens, first, last) and last + 2 in people:
            made.append((first, last - 2, kind))
            made.append((last - 1, people[last + 2], EntityType.PERSON))
            done.add(last + 2)
            continue
        end = _own_end(tokens, first, last, kind, lexicon) if kind is not EntityType.PERSON else None
        if end is None:
            made.append((first, last, kind))
            continue
        behind = people.get(last + 1)
        unsure = last - end == 1 or kind is EntityType.ORGANISATION
        if _is_bracketed(tokens, first):
            kind = EntityType.PLACE
        elif (
            behind is None
            and unsure
            and not _is_particle(tokens, last + 1)
            and not _has_head(tokens, first, end, last, lexicon)
        ):
            made.append((first, last, kind))
            continue
        made.append((first, end, kind))
        made.append((end + 1, behind if behind is not None else last, EntityType.PERSON))
        done.add(last + 1)
    return made


def _has_head(tokens: Sequence[Token], first: int, end: int, last: int, lexicon: Lexicon) -> bool:
    """Tell whether a single name behind a short form is its head's: "Ketua Komisi III [DPR Habiburokhman]"."""
    short = first == end and tokens[first].text.isupper() and last == end + 1 and is_name(tokens[last].text)
    before = tokens[max(0, first - LONGEST_BODY) : first]
    return short and any(token.text.lower() in lexicon.role_words for token in before)


def _ends_initial(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Tell whether a forename and an initial stand at a body's end: "[Persipura Jacksen F]. Tiago"."""
    dotted = last + 1 < len(tokens) and tokens[last + 1].text == "."
    return dotted and last - first > 1 and len(tokens[last].text) == 1 and tokens[last].text.isupper()


def _is_bracketed(tokens: Sequence[Token], first: int) -> bool:
    """Tell whether a short form in brackets stands before, which only the rest of its body follows, or somebody."""
    return first > 2 and [tokens[first - 3].text, tokens[first - 1].text] == ["(", ")"]


def _is_particle(tokens: Sequence[Token], at: int) -> bool:
    if at + 1 >= len(tokens):
        return False
    joined = tokens[at + 1].text == "-" and tokens[at].text in ("al", "el")
    return joined or tokens[at].text in PARTICLES


def _own_end(
    tokens: Sequence[Token], first: int, last: int, kind: EntityType, lexicon: Lexicon
) -> int | None:
    """Return where a known name ends at the front of what was found, None if it is the whole or nothing is known."""
    ranked = kind is EntityType.PLACE and tokens[first].text.lower() in lexicon.ranks and first < last
    begin = first + 1 if ranked else first
    if _is_bracketed(tokens, first):
        ranked, kind = True, EntityType.PLACE
    for name, known in lexicon.phrases.get(tokens[begin].text, ()):
        end = begin + len(name) - 1
        if end > last or tuple(token.text for token in tokens[begin : end + 1]) != name:
            continue
        house = known == "body" and kind is EntityType.PLACE and len(name) > 1  # "Gedung Putih"
        if not house and (
            (known == "body") is not (kind is EntityType.ORGANISATION)
            or (kind is EntityType.PLACE and not ranked)
        ):
            continue
        if end == last or (known == "town" and begin == first and end + 1 == last):
            return None
        rest = [token.text for token in tokens[end + 1 : last + 1]]
        whole = tokens[first].text in GOVERNMENT or ranked
        if house and not all(is_name(word) for word in rest):
            return None
        if len(rest) > LONGEST_FRONT or not all(may_be_name(word, lexicon, whole=whole) for word in rest):
            return None
        return end
    return None


def _completed(tokens: Sequence[Token], here: Sequence[Place], lexicon: Lexicon) -> Iterator[Place]:
    """Give people the front of their name that stands between it and a body or place: "BPOM Taruna [Ikrar]"."""
    ends = {last for _, last, kind in here if kind is not EntityType.PERSON}
    taken = {at for first, last, _ in here for at in range(first, last + 1)}
    for first, last, kind in here:
        if kind is EntityType.PERSON:
            for start in range(first - 1, max(-1, first - LONGEST_FRONT - 1), -1):
                if start in taken or not may_be_name(tokens[start].text, lexicon, whole=True):
                    break
                if start - 1 in ends:
                    first = start
                    break
        yield first, last, kind
