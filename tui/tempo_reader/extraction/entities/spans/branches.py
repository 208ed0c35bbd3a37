"""Bodies of every town, and schools, that the tagger passed over: "Polda Jatim", "Pesantren Nurul Huda"."""

from collections.abc import Iterator, Sequence

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon
from tempo_reader.extraction.entities.mentions import Mention, by_token, mention
from tempo_reader.extraction.tokens import Token

POLICE = frozenset("Kejari Kejati Polda Polres Polresta Polrestabes Polsek PTUN".split())
LONGEST_SCHOOL = 4


def passed_over(document: Document, mentions: Sequence[Mention], lexicon: Lexicon) -> Iterator[Mention]:
    """Yield the bodies that the tagger passed over: "Pesantren Nurul Huda", "Polda Jatim"."""
    taken = by_token(mentions)
    for number, sentence in enumerate(document.sentences):
        tokens = sentence.tokens
        for at, token in enumerate(tokens):
            if token.text in POLICE and (number, at) not in taken:
                end = branch_end(tokens, at + 1, lexicon)
                if end > at and (number, end) not in taken:
                    yield mention(document, number, at, end, EntityType.ORGANISATION)
            if token.text not in ("Pesantren", "Ponpes"):
                continue
            end = at + 1
            while end < len(tokens) and end - at <= LONGEST_SCHOOL and (number, end) not in taken:
                word = tokens[end].text
                joint = word == "-" and tokens[end - 1].end == tokens[end].start
                if not (word.istitle() or joint) or word in lexicon.titles or word in lexicon.body_heads:
                    break
                end += 1
            if end > at + 1 and tokens[end - 1].text.istitle():
                first = at - (at > 0 and tokens[at - 1].text == "Pondok")
                yield mention(document, number, first, end - 1, EntityType.ORGANISATION)


def branch_end(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """Return the last word of the known place at `at`, the word before if there is none."""
    for name, kind in lexicon.phrases.get(tokens[at].text, ()) if at < len(tokens) else ():
        end = at + len(name)
        if (
            kind in ("province", "town", "elsewhere")
            and tuple(token.text for token in tokens[at:end]) == name
        ):
            return end - 1
    return at - 1
