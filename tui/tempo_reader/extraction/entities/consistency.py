"""What one occurrence of a name in an article tells about the others."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.lexicon import Lexicon
from tempo_reader.extraction.entities.mentions import Mention, begins_sentence, mention
from tempo_reader.extraction.entities.names import body_key, key
from tempo_reader.extraction.entities.vocabulary import is_common, is_name
from tempo_reader.extraction.tokens import Token

Words = tuple[str, ...]
MOST_CANDIDATES = 8
"""Names with the same first word that are looked for at a place; keeps the search linear."""
POSSESSIVE = "nya"
"""What ends a common noun ("Sundulannya") and hardly any name."""
COMPANY_FORMS = frozenset(("PT", "CV", "Perum"))
LONGEST_ROLE = 3
"""Words of a role in capitals before a name."""
HOLY = frozenset(("Allah", "Tuhan", "Negara", "Mahkota"))
MOST_NAMES = 4
SHORTEST = 3
"""Letters of a name of one word that is looked for where the tagger found none."""


def alike(document: Document, mentions: Sequence[Mention], lexicon: Lexicon) -> list[Mention]:
    """Give every occurrence of a name in the article the type that most of them have.

    What is called "PT Bio Farma" once is no person as "Bio Farma". A name that was overlooked in one sentence and
    found in another is added. Known places keep both readings if both occur twice: "Liverpool" may be the city and
    the club.
    """
    votes: dict[Words, Counter[EntityType]] = defaultdict(Counter)
    mentions = list(_parted(document, mentions))
    named = [(_words(document, found), found) for found in _without_openings(document, mentions)]
    for words, found in named:
        votes[words][found.type] += 1
    types = {words: counts.most_common(1)[0][0] for words, counts in votes.items()}
    bodies = [words for words, kind in types.items() if kind is EntityType.ORGANISATION]
    companies = {body_key(" ".join(words), lexicon) for words in bodies}
    surnames = {words[-1:] for words, kind in types.items() if kind is EntityType.PERSON and len(words) > 1}
    for words, kind in types.items():
        if kind is EntityType.PLACE and words in surnames and words[0] not in lexicon.kinds:
            types[words] = EntityType.PERSON
        elif kind is EntityType.ORGANISATION and _has_surname(words, surnames, lexicon):
            types[words] = EntityType.PERSON
        elif kind is EntityType.ORGANISATION and lexicon.kinds.get(" ".join(words)) == "province":
            types[words] = EntityType.PLACE
    for words, kind in types.items():
        if kind is EntityType.PERSON and len(words) > 1 and _begins_any(key(" ".join(words)), companies):
            types[words] = EntityType.ORGANISATION
    settled = [
        found if _two_readings(words, votes[words], lexicon) else found._replace(type=types[words])
        for words, found in named
    ]
    return sorted(
        (*settled, *_overlooked(document, settled, types, lexicon)), key=lambda found: found.span.start
    )


def _bare(words: Words) -> Words:
    """Return a company's name without its form: "PT", "(Persero)", "Tbk."."""
    end = next((at for at, word in enumerate(words) if word in ("(", "Tbk")), len(words))
    return words[1:end]


def _may_be_called(word: str, lexicon: Lexicon) -> bool:
    if word in lexicon.kinds or word in lexicon.titles or word in HOLY:
        return False
    return not (word.lower() in lexicon.role_words or word.lower() in lexicon.short_roles)


def _is_bracketed(document: Document, found: Mention) -> bool:
    text = document.text
    return text[: found.span.start].endswith("(") and text[found.span.end : found.span.end + 1] == ")"


def _has_surname(words: Words, surnames: Collection[Words], lexicon: Lexicon) -> bool:
    """Tell whether a name of two or three words ends in the surname of somebody in the article: "Carola Bagnaia"."""
    if not 1 < len(words) < MOST_NAMES or words[-1:] not in surnames or " ".join(words) in lexicon.kinds:
        return False
    return all(word.istitle() and word not in lexicon.body_heads | lexicon.body_tails for word in words)


def _begins_any(name: Words, companies: Collection[Words]) -> bool:
    return len(name) > 1 and any(company[: len(name)] == name for company in companies)


def _parted(document: Document, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Yield the mentions, "Mal Maju Mayudin" as two where the article has "Mal Maju" and "Mayudin" elsewhere."""
    types = {_words(document, found): found.type for found in mentions}
    times = Counter(_words(document, found) for found in mentions)
    for found in mentions:
        words = _words(document, found)
        for size in range(1, len(words) if times[words] == 1 and words[0] not in COMPANY_FORMS else 0):
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
    inside = {_words(document, found) for found in mentions if found not in begin}
    for found in mentions:
        words = _words(document, found)
        plain = words[0].lower() in common or is_common(words[0]) or words[0].endswith(POSSESSIVE)
        if found not in begin or len(words) > 1 or words in inside or not plain:
            yield found


def _words(document: Document, found: Mention) -> Words:
    return tuple(t.text for t in document.sentences[found.sentence].tokens[found.first : found.last + 1])


def _two_readings(words: Words, votes: Counter[EntityType], lexicon: Lexicon) -> bool:
    return EntityType.PERSON not in votes and " ".join(words) in lexicon.kinds and min(votes.values()) > 1


def _overlooked(
    document: Document, mentions: Sequence[Mention], types: dict[Words, EntityType], lexicon: Lexicon
) -> Iterator[Mention]:
    """Yield the occurrences of the article's names that the tagger passed over.

    A name of one word counts only with no capital beside it but a title's or a role's, and where a sentence begins only if the news hardly has
    it without its capital, since else the word may be something else.
    """
    starting: dict[str, list[Words]] = defaultdict(list)
    bracketed = {
        words[0]
        for found in mentions
        if (words := _words(document, found)) and _is_bracketed(document, found)
    }
    parts = {
        (word,): EntityType.PERSON
        for words, kind in types.items()
        if kind is EntityType.PERSON and len(words) > 1
        for word in (words[0], words[-1])
        if len(word) > SHORTEST and word.istitle() and _may_be_called(word, lexicon)
    }
    parts |= {
        _bare(words): EntityType.ORGANISATION
        for words, kind in types.items()
        if kind is EntityType.ORGANISATION and words[0] in COMPANY_FORMS
    }
    types = parts | types
    for words in types:
        if words and (len(words) > 1 or len(words[0]) >= SHORTEST or words[0] in bracketed):
            starting[words[0]].append(words)
    for candidates in starting.values():
        candidates.sort(key=len, reverse=True)
        del candidates[MOST_CANDIDATES:]
    taken: dict[int, set[int]] = defaultdict(set)
    for found in mentions:
        taken[found.sentence].update(range(found.first, found.last + 1))
    for number, sentence in enumerate(document.sentences):
        for at, token in enumerate(sentence.tokens):
            for words in starting.get(token.text, ()):
                place = range(at, at + len(words))
                named = place.stop in taken[number]
                if taken[number].isdisjoint(place) and _occurs(
                    sentence.tokens, words, at, lexicon, named=named
                ):
                    taken[number].update(place)
                    yield mention(document, number, at, place[-1], types[words])
                    break


def _occurs(tokens: Sequence[Token], words: Words, at: int, lexicon: Lexicon, *, named: bool) -> bool:
    if tuple(token.text for token in tokens[at : at + len(words)]) != words:
        return False
    if len(words) > 1:
        return True
    opens = begins_sentence(tokens, at) and (at == 0 or words[0] not in lexicon.kinds)
    if not tokens[at].text[0].isupper() or (opens and not is_name(words[0])):
        return False
    following = tokens[at + 1].text if at + 1 < len(tokens) else ""
    if following[:1].isupper() and not (named or following in lexicon.titles):
        return False
    for back in range(at - 1, max(0, at - 1 - LONGEST_ROLE), -1):
        before = tokens[back].text
        if not before[:1].isupper():
            return back == at - 1
        if before.lower() in lexicon.role_words or before in lexicon.titles:
            return True
    return at <= 1
