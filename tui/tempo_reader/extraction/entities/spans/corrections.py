"""What is put right in the tagger's names: edges, titles, types, pieces of one name, two names in one."""

import re
from collections.abc import Iterable, Iterator, Sequence

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon
from tempo_reader.extraction.entities.mentions import (
    Mention,
    begins_sentence,
    mention,
)
from tempo_reader.extraction.entities.spans.bodies import TERM
from tempo_reader.extraction.entities.spans.dedications import DIRECTORS, HOSPITALS
from tempo_reader.extraction.entities.spans.known_names import BOARDS, with_known
from tempo_reader.extraction.entities.spans.persons import BALINESE_ARTICLES
from tempo_reader.extraction.entities.spans.trimming import trimmed
from tempo_reader.extraction.tokens import Token

COMPANY_BRACKETS = frozenset(("Persero", "Tbk", "Perseroda"))
RANKED = frozenset(("Desa", "Kabupaten", "Kecamatan", "Kelurahan", "Kota", "Provinsi"))
"""What ends a body's name before its place's: "Badan Permusyawaratan Desa [Maju]"."""
COURTS = ("Pengadilan ", "Kejaksaan ")
CUTS = frozenset(",;:–—")
STREETS = frozenset(("Jalan", "Jl", "Jln"))
STATE = (["RI"], ["Republik", "Indonesia"])
"""What belongs to the name of a country's body: "Badan Pemeriksa Keuangan (BPK) RI"."""
CLOSINGS = frozenset((TERM, "KM", "Km", "No", "Nomor", "RT", "RW"))
"""What numbers follow that are no part of a name: "Jalan Raya Maju | KM 15", "KPK | Jilid V"."""
PARTS = frozenset(("bagian", "wilayah", "sisi"))
"""Words in lower case behind a place's name, which say where in it."""
LONGEST_PROVINCE = 3
ROMAN = re.compile(r"[IVX]+")
VERB = re.compile(r"(?:me(?:m|n|ng|ny)|di|ber)[a-z]{4,}|kepada|agar|bahwa|yang")
"""Words in lower case where a name has ended."""


def corrected(document: Document, tagged: Iterable[Mention], lexicon: Lexicon) -> list[Mention]:
    """Put right what the tagger cannot know or often gets wrong about the edges and types of names."""
    found = [
        part for one in with_known(document, list(tagged), lexicon) for part in _parts(document, one, lexicon)
    ]
    found = list(_joined(document, found, lexicon))
    inside = {
        token.text
        for sentence in document.sentences
        for at, token in enumerate(sentence.tokens)
        if at and token.text.istitle() and _stands_alone(sentence.tokens, at)
    }
    return [kept for one in found for kept in trimmed(document, one, lexicon, inside)]


def _parts(document: Document, found: Mention, lexicon: Lexicon) -> Iterator[Mention]:
    """Cut a name at the marks and verbs inside it; only a body's may hold a comma, if an "and" follows."""
    words = [t.text for t in document.sentences[found.sentence].tokens[found.first : found.last + 1]]
    verb = next(
        (at for at, word in enumerate(words) if at and (VERB.fullmatch(word) or word in PARTS | CLOSINGS)),
        None,
    )
    if verb is not None:
        front = mention(document, found.sentence, found.first, found.first + verb - 1, found.type)
        yield from _parts(document, front, lexicon)
        return
    alias = next((at for at, word in enumerate(words) if 0 < at < len(words) - 1 and word == "alias"), None)
    if alias is not None:
        yield mention(document, found.sentence, found.first, found.first + alias - 1, found.type)
        yield mention(document, found.sentence, found.first + alias + 1, found.last, found.type)
        return
    country = _country_behind(words, lexicon) if found.type is EntityType.ORGANISATION else None
    if country is not None:
        at = found.first + country
        yield mention(document, found.sentence, found.first, at - 4, found.type)
        yield mention(document, found.sentence, at - 2, at - 2, found.type)
        yield mention(document, found.sentence, at, found.last, EntityType.PLACE)
        return
    province = _province(words, lexicon) if found.type is EntityType.PLACE else None
    if province is not None:
        yield mention(document, found.sentence, found.first, found.first + province - 1, found.type)
        yield mention(document, found.sentence, found.first + province, found.last, found.type)
        return
    numeral = next((at for at, word in enumerate(words) if at and ROMAN.fullmatch(word)), None)
    if numeral is not None and found.type is EntityType.PLACE and _is_place(words[:numeral], lexicon):
        yield mention(document, found.sentence, found.first, found.first + numeral - 1, found.type)
        return
    street = next((at for at, word in enumerate(words) if at and word in STREETS), None)
    if street is not None and found.type is EntityType.PLACE and words[0].title() != "Jalan":
        if not words[0].islower():
            yield mention(document, found.sentence, found.first, found.first + street - 1, found.type)
        yield mention(document, found.sentence, found.first + street, found.last, found.type)
        return
    if CUTS.isdisjoint(words) or (found.type is EntityType.ORGANISATION and "," in words and "dan" in words):
        yield found
        return
    first = found.first
    for at, word in enumerate([*words, ","], found.first):
        if word in CUTS:
            if at > first:
                yield mention(document, found.sentence, first, at - 1, found.type)
            first = at + 1


def _province(words: Sequence[str], lexicon: Lexicon) -> int | None:
    """Return where a province begins behind a place in it, with no comma between: "Kota Kupang | NTT"."""
    if " ".join(words) in lexicon.kinds or (
        words[0].lower() in lexicon.ranks and " ".join(words[1:]) in lexicon.kinds
    ):
        return None
    for at in range(len(words) - 1, max(0, len(words) - 1 - LONGEST_PROVINCE), -1):
        front, rest = " ".join(words[:at]), " ".join(words[at:])
        ranked = at > 1 and words[0].lower() in lexicon.ranks
        known = lexicon.kinds.get(lexicon.same.get(rest, rest)) == "province"
        if known and (ranked or front in lexicon.kinds):
            return at
    return None


def _stands_alone(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a capital has no other beside it and does not come from where it stands."""
    beside = [tokens[place].text for place in (at - 1, at + 1) if place < len(tokens)]
    return not begins_sentence(tokens, at) and not any(word[0].isupper() for word in beside)


def _is_place(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether words are a known place's name, with or without its rank: "Kota Ambon | III MMI"."""
    return " ".join(words) in lexicon.kinds or " ".join(words[1:]) in lexicon.kinds


def _country_behind(words: Sequence[str], lexicon: Lexicon) -> int | None:
    """Return where the country begins behind a body's short form: "Badan Intelijen (BIN) | Korea Selatan"."""
    closing = next((at for at, word in enumerate(words) if word == ")" and at > 2), None)
    if (
        closing is None
        or words[closing - 2] != "("
        or closing + 1 == len(words)
        or words[closing + 1 :] in STATE
    ):
        return None
    return closing + 1 if lexicon.kinds.get(" ".join(words[closing + 1 :])) == "country" else None


def _joined(document: Document, mentions: Sequence[Mention], lexicon: Lexicon) -> Iterator[Mention]:
    """Join what belongs together: "PT Pertamina" and "(Persero)", "Polres" and "Aceh Utara", "M." and "Taufik"."""
    at = 0
    while at < len(mentions):
        found = mentions[at]
        tokens = document.sentences[found.sentence].tokens
        following = mentions[at + 1] if at + 1 < len(mentions) else None
        last = found.last
        if following is not None and _goes_on(document, found, following, lexicon):
            last = following.last
        kind = found.type
        if last > found.last and tokens[found.first].text in HOSPITALS:
            kind = EntityType.PLACE
        if found.type is EntityType.ORGANISATION:
            bracketed = [t.text for t in tokens[last + 1 : last + 4]]
            if bracketed[::2] == ["(", ")"] and bracketed[1] in COMPANY_BRACKETS:
                last += 3
            if last + 1 < len(tokens) and tokens[last + 1].text == "Tbk":
                last += 1
            if tokens[last].text == "Tbk" and _is_shortened(tokens, last + 1):
                last += 1
        yield mention(document, found.sentence, found.first, last, kind)
        at += 1
        while at < len(mentions) and mentions[at].sentence == found.sentence and mentions[at].first <= last:
            at += 1


def _is_shortened(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a full stop stands at a place and ends no sentence."""
    return at + 1 < len(tokens) and tokens[at].text == "." and not tokens[at + 1].text[0].isupper()


def _goes_on(document: Document, found: Mention, following: Mention, lexicon: Lexicon) -> bool:
    """Tell whether a mention is the beginning of the one that follows."""
    if found.sentence != following.sentence:
        return False
    if found.type is EntityType.ORGANISATION:
        if following.first != found.last + 1:
            return False
        name = found.of(document.text)
        if following.type is EntityType.ORGANISATION:
            return name in BOARDS
        if following.type is EntityType.PERSON and name in HOSPITALS:
            office = document.sentences[found.sentence].tokens[max(0, found.first - 1)].text
            return office.lower() not in DIRECTORS  # "RSUD [Soetomo]"
        ranked = name.split()[-1] in RANKED or name.startswith(COURTS)
        return following.type is EntityType.PLACE and (name in lexicon.body_heads or ranked)
    tokens = document.sentences[found.sentence].tokens
    if found.type is EntityType.PLACE and following.type is EntityType.PERSON:
        return following.first == found.last + 1 and tokens[found.last].text in BALINESE_ARTICLES
    people = found.type is EntityType.PERSON and following.type is EntityType.PERSON
    dotted = following.first == found.last + 2 and tokens[found.last + 1].text == "."
    return people and dotted and len(tokens[found.last].text) == 1
