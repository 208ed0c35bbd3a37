"""People whom the tagger passed over, told by what stands beside them: their age behind, their body before."""

from collections.abc import Iterator, Sequence, Set

from tempo_reader.domain.entity import EntityType
from tempo_reader.domain.language import Language
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon
from tempo_reader.extraction.entities.knowledge.vocabulary import is_name
from tempo_reader.extraction.entities.mentions import Mention, by_sentence, mention, replaced
from tempo_reader.extraction.tokens import Token

AGES = range(10, 100)
LONGEST = 4
"""Words of a name."""
LONGEST_ROLE = 8
"""Tokens back from a body to the word that begins the role there: "Ketua Umum Komisi …"."""
CLOSING = frozenset((",", "(", "."))
OFFICES = frozenset(
    f"{head} {rest}"
    for head, rest in (
        ("Direktur", "Jenderal"),
        ("Direktur", "Utama"),
        ("Juru", "Bicara"),
        ("Ketua", "Umum"),
        ("Sekretaris", "Daerah"),
        ("Sekretaris", "Jenderal"),
        ("Wakil", "Ketua"),
    )
)
"""What only the name of the one whose office it is, or of a body, follows."""
FORMER = frozenset(("mantan", "eks", "bekas"))
PRONOUNS = frozenset("Dia Ia Kami Kita Mereka Saya Keduanya Korban Pelaku".split())


def with_told(document: Document, mentions: Sequence[Mention], lexicon: Lexicon) -> list[Mention]:
    """Add people: "istrinya, Wagiyem (61), …", "Ketua KPU Kota Maju Yeremias Bulu membantah"."""
    if document.language is Language.ENGLISH:
        return list(mentions)
    here = by_sentence(mentions)
    told = (
        mention(document, number, first, last, EntityType.PERSON)
        for number, sentence in enumerate(document.sentences)
        for first, last in _told(sentence.tokens, here.get(number, ()), lexicon)
    )
    return replaced(mentions, told)


def _told(tokens: Sequence[Token], here: Sequence[Mention], lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    taken = {at for found in here for at in range(found.first, found.last + 1)}
    for at in range(1, len(tokens) - 2):
        if tokens[at].text == "(" and _is_age(tokens, at) and at - 1 not in taken:
            first = at
            while first > 0 and at - first < LONGEST and _may_be_name(tokens, first - 1, taken, lexicon):
                first -= 1
            named = is_name(tokens[at - 1].text)
            if first < at and named and not (first > 0 and tokens[first - 1].text[0].isupper()):
                yield first, at - 1
        elif tokens[at].text == "," and _is_old(tokens, at) and at - 1 not in taken:
            named = _may_be_name(tokens, at - 1, taken, lexicon) and is_name(tokens[at - 1].text)
            if named and not (at > 1 and tokens[at - 2].text[0].isupper()):
                yield at - 1, at - 1
        elif tokens[at].text == "," and _begins_role(tokens, at + 1, lexicon) and at - 1 not in taken:
            first = at
            while first > 0 and at - first < LONGEST and _may_be_name(tokens, first - 1, taken, lexicon):
                first -= 1
            named = all(is_name(token.text) for token in tokens[first:at])
            if at - first > 1 and named and first > 0 and tokens[first - 1].text.islower():
                yield first, at - 1
    for at in range(2, len(tokens)):
        if f"{tokens[at - 2].text} {tokens[at - 1].text}" in OFFICES and at not in taken:
            end = at
            while end < len(tokens) and end - at < LONGEST and _may_be_name(tokens, end, taken, lexicon):
                end += 1
            closed = end < len(tokens) and (tokens[end].text.islower() or tokens[end].text in CLOSING)
            if closed and end - at > 1 and all(is_name(token.text) for token in tokens[at:end]):
                yield at, end - 1
    for found in here:
        role = _role(tokens, found, lexicon) if found.type is not EntityType.PERSON else None
        if role is None:
            continue
        end = found.last + 1
        while end < len(tokens) and end - found.last <= LONGEST and _may_be_name(tokens, end, taken, lexicon):
            end += 1
        words = [token.text for token in tokens[found.last + 1 : end]]
        closed = (
            end < len(tokens)
            and end not in taken
            and (tokens[end].text.islower() or tokens[end].text in CLOSING)
        )
        if (
            closed
            and words
            and is_name(words[0])
            and sum(map(is_name, words)) >= max(1, len(words) - 1)
            and (len(words) > 1 or (tokens[end].text.islower() and tokens[role].text.istitle()))
        ):
            yield found.last + 1, end - 1


def _is_age(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether brackets that open at `at` hold an age: "(61)", "(61 tahun)"."""
    age, behind = tokens[at + 1].text, [token.text for token in tokens[at + 2 : at + 4]]
    if not (age.isascii() and age.isdecimal() and len(age) == 2 and int(age) in AGES):
        return False
    return behind[:1] == [")"] or behind == ["tahun", ")"]


def _is_old(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether an age stands behind a comma: ", 5 tahun"."""
    return (
        tokens[at + 1].text.isdecimal() and tokens[at + 2].text == "tahun" and len(tokens[at + 1].text) <= 2
    )


def _begins_role(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Tell whether a role in lower case begins: "ketua …", "mantan camat …"."""
    at += tokens[at].text in FORMER
    return at < len(tokens) and tokens[at].text in lexicon.role_words


def _role(tokens: Sequence[Token], found: Mention, lexicon: Lexicon) -> int | None:
    """Return where the role begins that ends in a body's or place's name: "Ketua Umum KPU", "Kepala Desa Maju"."""
    for at in range(found.first - 1, max(-1, found.first - 1 - LONGEST_ROLE), -1):
        word = tokens[at].text
        if word.lower() in lexicon.role_words:
            return at
        if not word[0].isupper():
            return None
    return None


def _may_be_name(tokens: Sequence[Token], at: int, taken: Set[int], lexicon: Lexicon) -> bool:
    word = tokens[at].text
    if (
        at in taken
        or not word.istitle()
        or word in PRONOUNS
        or word in lexicon.kinds
        or word in lexicon.titles
    ):
        return False
    if word.lower() in lexicon.role_words or word.lower() in lexicon.kin:
        return False
    return not any(word in names for names in (lexicon.body_heads, lexicon.body_tails, lexicon.place_heads))
