"""Short forms that an article explains itself: "pekerja migran Indonesia (PMI)" are no Red Cross."""

from collections.abc import Sequence
from dataclasses import replace

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon
from tempo_reader.extraction.entities.mentions import Mention
from tempo_reader.extraction.entities.names import SMALL_WORDS, key
from tempo_reader.extraction.tokens import Token

SHORTEST, LONGEST = 2, 8
"""Letters of a short form."""
NO_BODIES = frozenset(
    "anak aparatur calon dokter guru hak hari kasus kekerasan korban kredit orang pasien pegawai pekerja pembangkit "
    "penyakit rencana tenaga tindak ujian usaha warga".split()
)
"""What the name of no organisation begins with."""


def explained(document: Document) -> dict[str, tuple[Token, ...]]:
    """Return the article's short forms in brackets and the words before them whose initials they are."""
    found: dict[str, tuple[Token, ...]] = {}
    for sentence in document.sentences:
        tokens = sentence.tokens
        for at in range(2, len(tokens) - 1):
            short = tokens[at].text
            if tokens[at - 1].text != "(" or tokens[at + 1].text != ")":
                continue
            if SHORTEST <= len(short) <= LONGEST and short.isalpha() and short.isupper():
                words = _words_before(tokens, at - 1, short)
                if words:
                    found.setdefault(short, words)
    return found


def _words_before(tokens: Sequence[Token], end: int, short: str) -> tuple[Token, ...]:
    """Return the words before `end` whose initials are the short form's letters, small words counting for none."""
    at = end
    for letter in reversed(short.lower()):
        at -= 1
        while at >= 0 and tokens[at].text.lower() in SMALL_WORDS and letter != tokens[at].text[0].lower():
            at -= 1
        if at < 0 or tokens[at].text[0].lower() != letter:
            return ()
    return tuple(tokens[at:end])


def as_explained(
    document: Document, mentions: Sequence[Mention], lexicon: Lexicon
) -> tuple[list[Mention], Lexicon]:
    """Return the mentions and what is known of names, as the article itself explains its short forms.

    A short form that stands for something else here than what it is known for loses its full and English names. One
    that stands for no body ("pekerja migran Indonesia") is no name.
    """
    here = explained(document)
    if not here:
        return list(mentions), lexicon
    other = {short for short, words in here.items() if _is_other(short, words, lexicon)}
    things = {short for short in here if _is_thing(here[short], lexicon)}
    if other:
        lexicon = replace(
            lexicon, same={name: full for name, full in lexicon.same.items() if name not in other}
        )
    things_in_words = {key(" ".join(token.text for token in here[short])) for short in things}
    kept = [
        found
        for found in mentions
        if found.type is not EntityType.ORGANISATION
        or (found.of(document.text) not in things and key(found.of(document.text)) not in things_in_words)
    ]
    return kept, lexicon


def _is_other(short: str, words: Sequence[Token], lexicon: Lexicon) -> bool:
    known = lexicon.same.get(short)
    if known is None:
        return False
    here = key(" ".join(token.text for token in words))
    return here != key(known)[: len(here)] and known not in lexicon.english.values()


def _is_thing(words: Sequence[Token], lexicon: Lexicon) -> bool:
    first = words[0].text
    if first.lower() in NO_BODIES:
        return True
    return all(token.text.islower() for token in words[:2]) and first.lower() not in lexicon.generic
