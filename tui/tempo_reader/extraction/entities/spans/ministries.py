"""Ministries that are printed in lower case: "kementerian luar negeri Mesir"."""

from collections.abc import Sequence

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon
from tempo_reader.extraction.entities.mentions import Mention, mention, replaced
from tempo_reader.extraction.tokens import Token

HEADS = frozenset(("kementerian", "Kementerian", "kementrian", "Kementrian"))
FIELDS = frozenset(
    tuple(field.split())
    for field in (
        "agama,dalam negeri,desa,energi,hukum,kehakiman,kehutanan,kesehatan,keuangan,lingkungan hidup,luar negeri,"
        "pariwisata,pendidikan,perdagangan,perhubungan,perindustrian,pertahanan,pertanian,sosial,tenaga kerja"
    ).split(",")
)
"""What a ministry is for, in lower case."""


def with_ministries(document: Document, mentions: Sequence[Mention], lexicon: Lexicon) -> list[Mention]:
    """Add them; the country after one belongs to its name."""
    ministries = (
        mention(document, number, at, last, EntityType.ORGANISATION)
        for number, sentence in enumerate(document.sentences)
        for at, token in enumerate(sentence.tokens)
        if token.text in HEADS and (last := _last(sentence.tokens, at, lexicon)) is not None
    )
    return replaced(mentions, ministries)


def _last(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int | None:
    """Return the last token of the ministry that begins at `at`, None if there is none."""
    words = tuple(token.text for token in tokens[at + 1 : at + 3])
    size = next((size for size in (2, 1) if words[:size] in FIELDS), None)
    if size is None:
        return None
    last = at + size
    if last + 1 < len(tokens):
        for name, kind in lexicon.phrases.get(tokens[last + 1].text, ()):
            end = last + len(name)
            if kind == "country" and tuple(token.text for token in tokens[last + 1 : end + 1]) == name:
                return end
    return last
