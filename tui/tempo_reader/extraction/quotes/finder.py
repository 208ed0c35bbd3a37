"""From marks, cues and names to quotes."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from tempo_reader.domain.entity import Entity
from tempo_reader.domain.quote import Quote, QuoteKind
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.quotes.attributions import Attributor
from tempo_reader.extraction.quotes.clauses import Clauses
from tempo_reader.extraction.quotes.drafts import Draft, Drafter
from tempo_reader.extraction.quotes.forms import Person, forms_of
from tempo_reader.extraction.quotes.kinds import KindReader
from tempo_reader.extraction.quotes.lexicon import speech_lexicon
from tempo_reader.extraction.quotes.lost import settle
from tempo_reader.extraction.quotes.marks import DOUBLE, marks_in
from tempo_reader.extraction.quotes.mention import Mention, MentionKind
from tempo_reader.extraction.quotes.mentions import MentionMaker
from tempo_reader.extraction.quotes.names import names_in
from tempo_reader.extraction.quotes.pairing import pair
from tempo_reader.extraction.quotes.reports import ReportFinder
from tempo_reader.extraction.quotes.resolution import Resolver
from tempo_reader.extraction.quotes.sources import SourceReader
from tempo_reader.extraction.quotes.speakers import SpeakerReader
from tempo_reader.extraction.quotes.subjects import SubjectReader
from tempo_reader.extraction.quotes.topics import TopicReader
from tempo_reader.extraction.quotes.trailing import TrailingReader
from tempo_reader.extraction.quotes.unmarked import UnmarkedSpeech
from tempo_reader.extraction.quotes.words import Words, read_words

WAITING = 1
"""How many units a pronoun may stand before the name that it means."""


def find_quotes(document: Document, entities: Sequence[Entity]) -> tuple[Quote, ...]:
    """Return the quotes of a document in reading order, each with its speaker where there is one."""
    lexicon = speech_lexicon(document.language)
    single = DOUBLE.search(document.text) is None
    marks = [
        (p.end, list(marks_in(document.text, p, lexicon, only_single=single))) for p in document.paragraphs
    ]
    marked = settle(pair(marks), document, lexicon)
    words = read_words(document, marked)
    names = names_in(words, lexicon, entities)
    clauses = Clauses(words, lexicon)
    make = MentionMaker(words, lexicon, names)
    speakers = SpeakerReader(words, lexicon, names, make)
    subjects = SubjectReader(words, lexicon, names, make, speakers, clauses)
    kinds = KindReader(words, lexicon, Attributor(words, lexicon, speakers, subjects))
    sources = SourceReader(words, lexicon, clauses, speakers)
    used: set[int] = set()
    trailing = TrailingReader(words, lexicon, clauses, speakers, subjects, used)
    reports = ReportFinder(words, lexicon, clauses, speakers, subjects, sources, trailing, used)
    unmarked = None if marked else UnmarkedSpeech(words, lexicon, speakers)
    drafts = Drafter(words, kinds, reports, unmarked, used).draft(marked)
    forms = forms_of(entities, words, lexicon)
    for draft in drafts:
        mention = draft.mention
        if mention is not None and mention.kind is MentionKind.PERSON and not mention.joint:
            forms.add(mention.span.of(document.text), mention.span.start, None)
    resolver = Resolver(document.text, entities, forms)
    topics = TopicReader(words, lexicon, clauses, speakers)
    return Assembly(words, resolver, topics).assemble(drafts)


class Waiting(NamedTuple):
    """A quote whose speaker nobody before it explains."""

    place: int
    """Where it stands among the quotes."""
    unit: int
    title: bool
    """Whether a title stands for the name: *kata Bupati Kediri. Ani juga …*."""


@dataclass(slots=True)
class Assembly:
    """Resolves the speakers of drafts in reading order."""

    words: Words
    resolver: Resolver
    topics: TopicReader
    quotes: list[Quote] = field(default_factory=list)
    waiting: list[Waiting] = field(default_factory=list)

    def assemble(self, drafts: Sequence[Draft]) -> tuple[Quote, ...]:
        """Return the quotes in reading order, a longer one before one inside it."""
        place = 0
        for number, unit in enumerate(self.words.units):
            told = False
            while place < len(drafts) and drafts[place].unit <= number:
                draft = drafts[place]
                told = told or draft.quote.kind is not QuoteKind.SCARE
                self._add(draft)
                place += 1
            if not told:
                topic = self.topics.read(unit)
                if topic is not None:
                    self.resolver.note(topic, number)
                    self._explain(topic.mention, number)
        return tuple(sorted(self.quotes, key=lambda q: (q.span.start, -q.span.end)))

    def _add(self, draft: Draft) -> None:
        if draft.quote.kind is QuoteKind.SCARE:
            self.quotes.append(draft.quote)
            return
        mention = draft.mention
        if draft.continued:
            mention = self.resolver.last
        person: Person | None = None
        if mention is None:
            # *Dikatakan bahwa …* means who spoke before; a cue whose speaker cannot be read means nobody known
            if draft.quote.kind is QuoteKind.INDIRECT:
                person = self.resolver.focus
        else:
            person = self.resolver.resolve(mention, draft.unit)
            self._explain(mention, draft.unit)
        if person is None and mention is not None:
            title = mention.kind is MentionKind.ROLE and not mention.definite
            if not title or mention.span.of(self.words.text)[0].isupper():
                self.waiting.append(Waiting(len(self.quotes), draft.unit, title))
        self.quotes.append(_spoken(replace(draft.quote, speaker=mention.span if mention else None), person))

    def _explain(self, mention: Mention, unit: int) -> None:
        """Give a name that the text takes for known to the pronouns right before it."""
        if not self.waiting or mention.kind is not MentionKind.PERSON:
            return
        person = self.resolver.person(mention)
        again = self.words.lower(mention.last) in self.topics.lexicon.additions
        for place, asked, title in self.waiting:
            inside = person.name in self.quotes[place].span.of(self.words.text)
            known = again if title else " " not in person.name
            if unit - asked <= WAITING and known and not inside:
                self.quotes[place] = _spoken(self.quotes[place], person)
        self.waiting.clear()


def _spoken(quote: Quote, person: Person | None) -> Quote:
    if person is None:
        return quote
    return replace(quote, speaker_entity=person.entity, speaker_name=person.name)
