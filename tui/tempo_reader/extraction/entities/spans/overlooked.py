"""Occurrences of an article's names that the tagger passed over."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon
from tempo_reader.extraction.entities.knowledge.vocabulary import is_common, is_name
from tempo_reader.extraction.entities.mentions import Mention, Words, begins_sentence, mention, words_of
from tempo_reader.extraction.tokens import Token

MOST_CANDIDATES = 8
"""Names with the same first word that are looked for at a place; keeps the search linear."""
COMPANY_FORMS = frozenset(("PT", "CV", "Perum"))
OFFICES = frozenset(("Mendes",))
"""Offices in one word that are a surname too: "Eva Mendes"."""
SHORT_COMPANY = 2
"""Words of a company's name that may stand for all of it."""
RANKED = 2
"""Words of a place and what it is: "Desa Maju"."""
COURT = "Mahkamah"
"""What a court is called by where it is clear which: "kata Mahkamah"."""
LONGEST_ROLE = 3
"""Words of a role in capitals before a name."""
HOLY = frozenset(("Allah", "Tuhan", "Negara", "Mahkota"))
"""What nobody is called by alone, though a name may end in it: "Ibu Negara"."""
SHORTEST = 3
"""Letters of a name of one word that is looked for where the tagger found none."""


def overlooked(
    document: Document, mentions: Sequence[Mention], types: Mapping[Words, EntityType], lexicon: Lexicon
) -> Iterator[Mention]:
    """Yield the occurrences of the article's names that the tagger passed over.

    A name of one word counts only with no capital beside it but a title's or a role's, and where a sentence begins
    only if the news hardly has it without its capital, since else the word may be something else.
    """
    names = {**_parts(types, lexicon), **types}
    bracketed = {words_of(document, found) for found in mentions if _is_bracketed(document.text, found)}
    starting: dict[str, list[Words]] = defaultdict(list)
    for words in names:
        if len(words) > 1 or len(words[0]) >= SHORTEST or words in bracketed:
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
                    yield mention(document, number, at, place[-1], names[words])
                    break


def _parts(types: Mapping[Words, EntityType], lexicon: Lexicon) -> dict[Words, EntityType]:
    """Return what people and companies are called by too: forename, surname, the name without "PT"."""
    parts: dict[Words, EntityType] = {}
    for words, kind in types.items():
        if kind is EntityType.PERSON and len(words) > 1:
            for word in (words[0], words[-1]):
                surname = word == words[-1] and word in OFFICES
                if len(word) > SHORTEST and word.istitle() and (surname or _may_be_called(word, lexicon)):
                    parts[(word,)] = kind
        elif kind is EntityType.PLACE and len(words) == RANKED and words[0].lower() in lexicon.ranks:
            if len(words[1]) > SHORTEST and is_name(words[1]) and words[1] not in lexicon.titles:
                parts.setdefault(words[1:], kind)
        elif kind is EntityType.ORGANISATION and words[0] == COURT and len(words) > 1:
            parts[words[:1]] = kind
        elif kind is EntityType.ORGANISATION and words[0] in COMPANY_FORMS and (bare := _bare(words)):
            parts[bare] = kind
            if len(bare) > SHORT_COMPANY and not any(word in lexicon.body_heads for word in bare):
                parts.setdefault(bare[:SHORT_COMPANY], kind)
    return parts


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
    for back in range(at - 1, max(-1, at - 1 - LONGEST_ROLE), -1):
        before = tokens[back].text
        if not before[:1].isupper() or (begins_sentence(tokens, back) and is_common(before)):
            return back == at - 1
        if before.lower() in lexicon.role_words or before in lexicon.titles:
            return True
    return at <= 1


def _bare(words: Words) -> Words:
    """Return a company's name without its form: "PT", "(Persero)", "Tbk."."""
    end = next((at for at, word in enumerate(words) if word in ("(", "Tbk")), len(words))
    return words[1:end]


def _may_be_called(word: str, lexicon: Lexicon) -> bool:
    if word in lexicon.kinds or word in lexicon.titles or word in HOLY:
        return False
    return not (word.lower() in lexicon.role_words or word.lower() in lexicon.short_roles)


def _is_bracketed(text: str, found: Mention) -> bool:
    start, end = found.span.start, found.span.end
    return start > 0 and text[start - 1] == "(" and text[end : end + 1] == ")"
