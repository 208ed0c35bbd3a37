"""Headlines in capitals, brought to the case that the tagger has learnt from."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tempo_reader.extraction.document import Document, Sentence
from tempo_reader.extraction.entities.knowledge.lexicon import load
from tempo_reader.extraction.entities.knowledge.vocabulary import capital_step, knows

SHORTEST_RUN = 3
"""Words in capitals, side by side, that are a headline and not short forms."""
LONGEST_SHORT_FORM = 5
"""Letters of a short form; a run without a longer word is no headline."""
NAME_STEP = 3
"""The least step of words that have their capital from themselves in three places of ten at least."""

VERB_END = "kan"
"""What an unknown word that is a verb ends in: "RESMIKAN"."""


def in_running_case(document: Document) -> Document:
    """Return the document with the words of its headlines in the case of running text; the offsets stay."""
    return replace(document, sentences=tuple(_recased(sentence) for sentence in document.sentences))


def _recased(sentence: Sentence) -> Sentence:
    words = [token.text for token in sentence.tokens]
    cased = recased(words)
    if cased == words:
        return sentence
    tokens = tuple(token._replace(text=word) for token, word in zip(sentence.tokens, cased, strict=True))
    return replace(sentence, tokens=tokens)


def recased(words: Sequence[str]) -> list[str]:
    """Return the words, those of a headline in capitals as running text would have them: "KPK tangkap Bupati Garut"."""
    made = list(words)
    for run in _runs(words):
        for at in run:
            made[at] = _cased(words[at])
    return made


def _runs(words: Sequence[str]) -> Iterator[range]:
    """Yield the runs of words in capitals; a mark or a number does not end one."""
    first = count = longest = 0
    for at, word in enumerate((*words, "x")):
        if word.isupper():
            first = first if count else at
            count += len(word) > 1
            longest = max(longest, len(word))
        elif word != word.upper():
            if count >= SHORTEST_RUN and longest > LONGEST_SHORT_FORM:
                yield range(first, at)
            count = longest = 0


def _cased(word: str) -> str:
    """Return a word in the case that the news has it in; a short form keeps its capitals."""
    lexicon = load()
    if not word.isupper() or len(word) == 1 or word in lexicon.kinds or word in lexicon.no_names:
        return word
    if word.lower() in lexicon.roles or capital_step(word) < NAME_STEP:
        return word.lower()
    name = word.capitalize()
    if knows(name):
        return name
    if name.endswith(VERB_END):
        return word.lower()
    return word if knows(word) and len(word) <= LONGEST_SHORT_FORM else name
