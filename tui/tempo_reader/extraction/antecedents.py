"""The noun phrase that a relative clause belongs to: "Korea Utara, yang dibentuk pada tahun 1948"."""

from bisect import bisect_left
from collections.abc import Sequence

from tempo_reader.extraction.document import Sentence
from tempo_reader.extraction.time_expressions.lexicon import Lexicon

LONGEST_PHRASE = 8
"""Tokens; beyond them no noun phrase is looked for."""
NESTED = 4
"""Mentions that may end at the same place: "Menteri Pertahanan Rusia", "Rusia"."""
Mention = tuple[int, int, int]
"""Start, end, entity."""


def antecedent(sentence: Sentence, pronoun: int, mentions: Sequence[Mention], lexicon: Lexicon) -> int:
    """Return the first token of the noun phrase before the comma before a relative pronoun.

    A name that ends at the comma, with the capitalised words before it; else what stands behind the nearest
    preposition or verb. Return `pronoun` itself where there is no comma or no such place is near.
    """
    if pronoun < 2 or sentence.tokens[pronoun - 1].text != ",":
        return pronoun
    last = pronoun - 2
    named = _name(sentence, last, mentions)
    if named is not None:
        return _with_titles(sentence, named, lexicon)
    return _phrase(sentence, last, pronoun, lexicon)


def _name(sentence: Sentence, last: int, mentions: Sequence[Mention]) -> int | None:
    end = sentence.tokens[last].end
    place = bisect_left(mentions, (end,))
    ending = [start for start, stop, _ in mentions[max(0, place - NESTED) : place] if stop == end]
    if not ending or min(ending) < sentence.span.start:
        return None
    return bisect_left(sentence.tokens, (min(ending),))


def _with_titles(sentence: Sentence, first: int, lexicon: Lexicon) -> int:
    for place in range(first - 1, max(-1, first - LONGEST_PHRASE), -1):
        word = sentence.tokens[place].text
        if not word[0].isupper() or word.lower() in lexicon.classes["PHRASE_BEGINS"]:
            break
        first = place
    return first


def _phrase(sentence: Sentence, last: int, pronoun: int, lexicon: Lexicon) -> int:
    begins, determiners = lexicon.classes["PHRASE_BEGINS"], lexicon.classes["DETERMINER"]
    prefixes = tuple(lexicon.classes["VERB_PREFIX"])
    for place in range(last, max(-1, last - LONGEST_PHRASE), -1):
        text = sentence.tokens[place].text
        word = text.lower()
        if word in determiners:
            return place
        is_verb = text[0].islower() and word.startswith(prefixes)
        if word in begins or is_verb or not (word[0].isalnum() or word == "-"):
            return place + 1 if place < last else pronoun
        if place == 0:
            return 0
    return pronoun
