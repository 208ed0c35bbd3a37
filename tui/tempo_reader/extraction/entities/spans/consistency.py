"""What one occurrence of a name in an article tells about the others."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon
from tempo_reader.extraction.entities.knowledge.vocabulary import is_common, is_name
from tempo_reader.extraction.entities.mentions import Mention, Words, begins_sentence, mention, words_of
from tempo_reader.extraction.entities.names import body_key, key
from tempo_reader.extraction.entities.spans.overlooked import COMPANY_FORMS, overlooked

MOST_NAMES = 4
"""One more than the words of a person's name."""
LONGEST = 12
"""Words of a name that is looked at in parts."""
ABROAD = ("country", "province", "world")
"""Places that nobody is called by, unless the article has a longer name with the word in it."""
CALLINGS = frozenset("Bang Bapa Bapak Bung Gus Ibu Kang Mas Mbak Om".split())
"""What people are called in front of their names, and some are named."""
PAIR = 2
POSSESSIVE = "nya"
"""What ends a common noun ("Sundulannya") and hardly any name."""


def alike(document: Document, mentions: Sequence[Mention], lexicon: Lexicon) -> list[Mention]:
    """Give every occurrence of a name in the article the type that most of them have.

    What is called "PT Bio Farma" once is no person as "Bio Farma". A name that was overlooked in one sentence and
    found in another is added. Known places keep both readings if both occur twice: "Liverpool" may be the city and
    the club.
    """
    votes: dict[Words, Counter[EntityType]] = defaultdict(Counter)
    mentions = list(_without_callings(document, list(_parted(document, mentions, lexicon))))
    named = [(words_of(document, found), found) for found in _without_openings(document, mentions)]
    for words, found in named:
        votes[words][found.type] += 1
    types = {words: counts.most_common(1)[0][0] for words, counts in votes.items()}
    people = [words for words, kind in types.items() if kind is EntityType.PERSON and len(words) > 1]
    parts = {(word,) for words in people for word in words}
    surnames = {words[-1:] for words in people}
    for words, kind in types.items():
        types[words] = _told_by_others(words, kind, surnames, parts, lexicon)
    bodies = [words for words, kind in types.items() if kind is EntityType.ORGANISATION]
    companies = {
        company[:size]
        for company in (body_key(" ".join(words), lexicon) for words in bodies)
        for size in range(2, min(len(company), LONGEST) + 1)
    }
    for words, kind in types.items():
        if kind is EntityType.PERSON and len(words) > 1 and key(" ".join(words)) in companies:
            types[words] = EntityType.ORGANISATION
    settled = [
        found if _two_readings(words, votes[words], lexicon) else found._replace(type=types[words])
        for words, found in named
    ]
    return sorted(
        (*settled, *overlooked(document, settled, types, lexicon)), key=lambda found: found.span.start
    )


def _told_by_others(
    words: Words, kind: EntityType, surnames: Collection[Words], parts: Collection[Words], lexicon: Lexicon
) -> EntityType:
    """Return the type that the article's people, or the lexicon, leave no doubt about."""
    if words[0] in lexicon.known_people and len(words) == 1:
        return EntityType.PERSON
    known = lexicon.kinds.get(" ".join(words))
    if kind is EntityType.PLACE and words in surnames and known is None:
        return EntityType.PERSON
    if kind is EntityType.ORGANISATION and _has_surname(words, surnames, lexicon):
        return EntityType.PERSON
    if kind is EntityType.PERSON and words[0].istitle() and known in ABROAD and words not in parts:
        return EntityType.PLACE
    if kind is EntityType.PERSON and known == "body" and words not in parts:
        return EntityType.ORGANISATION
    return EntityType.PLACE if kind is EntityType.ORGANISATION and known == "province" else kind


def _without_callings(document: Document, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Yield the mentions, "Kang Jajang" as "Jajang" where somebody of the article has that in a longer name.

    "Kebahagiaan Maia" is Maia, if she is named alone too.
    """
    people = [words_of(document, found) for found in mentions if found.type is EntityType.PERSON]
    parts = {word for words in people if len(words) > 1 and words[0] not in CALLINGS for word in words}
    alone = {words[0] for words in people if len(words) == 1}
    for found in mentions:
        words = words_of(document, found)
        called = len(words) > 1 and words[0] in CALLINGS and words[1] in parts
        called = called or (len(words) == PAIR and is_common(words[0]) and words[1] in alone)
        if found.type is EntityType.PERSON and called:
            yield mention(document, found.sentence, found.first + 1, found.last, found.type)
        else:
            yield found


def _has_surname(words: Words, surnames: Collection[Words], lexicon: Lexicon) -> bool:
    """Tell whether a name of two or three words ends in the surname of somebody in the article: "Carola Bagnaia"."""
    if not 1 < len(words) < MOST_NAMES or words[-1:] not in surnames or " ".join(words) in lexicon.kinds:
        return False
    return all(
        word.istitle() and not (word in lexicon.body_heads or word in lexicon.body_tails) for word in words
    )


def _parted(document: Document, mentions: Sequence[Mention], lexicon: Lexicon) -> Iterator[Mention]:
    """Yield the mentions, "Mal Maju Mayudin" as two where the article has "Mal Maju" and "Mayudin" elsewhere."""
    types = {words_of(document, found): found.type for found in mentions}
    times = Counter(words_of(document, found) for found in mentions)
    for found in mentions:
        words = words_of(document, found)
        code = words[0].isupper() and len(words[0]) > 1 and types.get(words[:1]) is EntityType.ORGANISATION
        named = len(words) > 1 + (found.type is not EntityType.PERSON)
        if code and named and all(is_name(word) and word not in lexicon.kinds for word in words[1:]):
            yield mention(document, found.sentence, found.first, found.first, EntityType.ORGANISATION)
            yield mention(document, found.sentence, found.first + 1, found.last, EntityType.PERSON)
            continue
        once = times[words] == 1 and len(words) <= LONGEST and words[0] not in COMPANY_FORMS
        for size in range(1, len(words) if once else 0):
            front, rest = words[:size], words[size:]
            if (
                found.type is not EntityType.PERSON
                and types.get(front) is found.type
                and types.get(rest) is EntityType.PERSON
            ):
                middle = found.first + size
                yield mention(document, found.sentence, found.first, middle - 1, found.type)
                yield mention(document, found.sentence, middle, found.last, EntityType.PERSON)
                break
        else:
            yield found


def _without_openings(document: Document, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Leave out a word that has its capital from beginning a sentence and is a common noun here or in the news."""
    common = {t.text for sentence in document.sentences for t in sentence.tokens if t.text.islower()}
    begin = {
        found for found in mentions if begins_sentence(document.sentences[found.sentence].tokens, found.first)
    }
    inside = {words_of(document, found) for found in mentions if found not in begin}
    for found in mentions:
        words = words_of(document, found)
        plain = words[0].lower() in common or is_common(words[0]) or words[0].endswith(POSSESSIVE)
        if found not in begin or len(words) > 1 or words in inside or not plain:
            yield found


def _two_readings(words: Words, votes: Counter[EntityType], lexicon: Lexicon) -> bool:
    return EntityType.PERSON not in votes and " ".join(words) in lexicon.kinds and min(votes.values()) > 1
