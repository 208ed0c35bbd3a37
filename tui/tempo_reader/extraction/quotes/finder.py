"""From marks, cues and names to quotes."""

from collections.abc import Sequence
from dataclasses import replace

from tempo_reader.domain.entity import Entity
from tempo_reader.domain.quote import Quote, QuoteKind
from tempo_reader.domain.span import Span
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.quotes.lexicon import SpeechLexicon, speech_lexicon
from tempo_reader.extraction.quotes.marks import marks_in
from tempo_reader.extraction.quotes.pairing import Marked, pair
from tempo_reader.extraction.quotes.speakers import Mention, MentionKind, SpeakerReader, mentions_by_start
from tempo_reader.extraction.quotes.words import Words, read_words


def find_quotes(document: Document, entities: Sequence[Entity]) -> tuple[Quote, ...]:
    """Return the quotes of a document in reading order, each with its speaker where there is one."""
    lexicon = speech_lexicon(document.language)
    marked = pair(
        [(p.end, list(marks_in(document.text, p, lexicon.inverted_ahead))) for p in document.paragraphs]
    )
    words = read_words(document, marked)
    for stretch in marked:
        words.hide(stretch.outer_start, stretch.outer_end)
    reader = SpeakerReader(words, lexicon, mentions_by_start(entities))
    quotes: list[Quote] = []
    last: Mention | None = None
    for stretch in marked:
        quote, mention = _attributed(stretch, words, lexicon, reader)
        if quote.kind is QuoteKind.DIRECT:
            if mention is None:
                mention = last
            elif mention.kind is not MentionKind.PRONOUN:
                last = mention
            elif last is not None:
                mention = last
            if mention is not None and mention.kind is MentionKind.PERSON and mention.entity is not None:
                quote = replace(
                    quote, speaker_entity=mention.entity, speaker_name=entities[mention.entity].name
                )
            elif mention is not None and mention.kind is MentionKind.PHRASE:
                quote = replace(quote, speaker_name=mention.span.of(document.text))
        quotes.append(quote)
    return tuple(quotes)


def _attributed(
    stretch: Marked, words: Words, lexicon: SpeechLexicon, reader: SpeakerReader
) -> tuple[Quote, Mention | None]:
    span = _trimmed(words.text, stretch.start, stretch.end)
    if stretch.nested:
        return Quote(span, QuoteKind.SCARE), None
    at = words.at(stretch.outer_end)
    if words.follows(at, ","):
        at += 1
    if at < len(words.tokens) and lexicon.is_inverted(words.lowers[at]):
        cue = Span(words.starts[at], words.tokens[at].end)
        if lexicon.carries_speaker(words.lowers[at]):
            speaker = Span(cue.end - len(lexicon.suffix), cue.end)
            mention: Mention | None = Mention(speaker, MentionKind.PRONOUN)
        else:
            mention = reader.after(at + 1)
        return Quote(span, QuoteKind.DIRECT, cue, mention.span if mention else None), mention
    at = words.at(stretch.outer_start) - 1
    if at > 0 and words.lowers[at] in (",", ":"):
        at -= 1
        if words.lowers[at] in lexicon.reporting or words.lowers[at] in lexicon.directive:
            cue = Span(words.starts[at], words.tokens[at].end)
            mention = reader.before(at, max(0, at - 40))
            return Quote(span, QuoteKind.DIRECT, cue, mention.span if mention else None), mention
    inside = words.text[span.start : span.end]
    whole = inside[-1:] in tuple(".?!") and inside[:1].isupper()
    return Quote(span, QuoteKind.DIRECT if whole else QuoteKind.SCARE), None


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end - 1 and text[start].isspace():
        start += 1
    while end - 1 > start and (text[end - 1].isspace() or text[end - 1] == ","):
        end -= 1
    return Span(start, end)
