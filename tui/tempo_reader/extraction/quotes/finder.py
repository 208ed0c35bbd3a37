"""From marks, cues and names to quotes."""

from collections.abc import Sequence
from typing import NamedTuple

from tempo_reader.domain.entity import Entity, EntityType
from tempo_reader.domain.quote import Quote, QuoteKind
from tempo_reader.domain.span import Span
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.quotes.attribution import Attribution, Attributor
from tempo_reader.extraction.quotes.clauses import Clauses
from tempo_reader.extraction.quotes.lexicon import SpeechLexicon, speech_lexicon
from tempo_reader.extraction.quotes.marks import marks_in
from tempo_reader.extraction.quotes.mentions import Mention, MentionKind
from tempo_reader.extraction.quotes.names import Names, by_start
from tempo_reader.extraction.quotes.pairing import Marked, pair
from tempo_reader.extraction.quotes.reports import Report, ReportFinder
from tempo_reader.extraction.quotes.resolution import Person, Resolver
from tempo_reader.extraction.quotes.speakers import SpeakerReader
from tempo_reader.extraction.quotes.words import Unit, Words, read_words


class Draft(NamedTuple):
    """A quote whose speaker is not resolved yet."""

    span: Span
    kind: QuoteKind
    attribution: Attribution | None
    position: int
    """Token number by which it is resolved: of its cue, or of its first word."""


def find_quotes(document: Document, entities: Sequence[Entity]) -> tuple[Quote, ...]:
    """Return the quotes of a document in reading order, each with its speaker where there is one."""
    lexicon = speech_lexicon(document.language)
    marked = pair([(p.end, list(marks_in(document.text, p, lexicon.cue_ahead))) for p in document.paragraphs])
    words = read_words(document, marked)
    names = Names(words, lexicon, by_start(entities))
    return _Finder(words, lexicon, names, entities, marked).find()


class _Finder:
    def __init__(
        self,
        words: Words,
        lexicon: SpeechLexicon,
        names: Names,
        entities: Sequence[Entity],
        marked: list[Marked],
    ) -> None:
        self.words, self.lexicon, self.names, self.entities, self.marked = (
            words,
            lexicon,
            names,
            entities,
            marked,
        )
        self.speakers = SpeakerReader(words, lexicon, names)
        self.used: set[int] = set()
        self.attributor = Attributor(words, lexicon, self.speakers, self.used)
        self.clauses = Clauses(words, lexicon)
        self.reporter = ReportFinder(words, lexicon, self.clauses, self.speakers, self.used)

    def find(self) -> tuple[Quote, ...]:
        words = self.words
        unit_of = {}
        number = 0
        for m in self.marked:
            at = words.at(m.start)
            while number + 1 < len(words.units) and words.units[number].last <= at:
                number += 1
            unit_of[m] = number
        pending: list[Marked] = []
        found: list[Draft] = []
        for m in self.marked:
            if m.nested:
                found.append(Draft(self._span(m), QuoteKind.SCARE, None, words.at(m.start)))
                continue
            draft = self._direct(m, words.units[unit_of[m]])
            if draft is None:
                pending.append(m)
            else:
                found.append(draft)
                words.hide(m.outer_start, m.outer_end)
        reports: dict[int, list[Report]] = {}
        for n, unit in enumerate(words.units):
            reports[n] = list(self.reporter.find(unit))
            for r in reports[n]:
                found.append(
                    Draft(
                        words.span(r.first, r.last), QuoteKind.INDIRECT, Attribution(r.cue, r.speaker), r.cue
                    )
                )
        for m in pending:
            found.append(self._partial(m, words.units[unit_of[m]], reports[unit_of[m]]))
        return self._resolved(found)

    def _span(self, m: Marked) -> Span:
        text, start, end = self.words.text, m.start, m.end
        if not m.closed:
            match = self.lexicon.cue_ahead.search(text, start, end)
            while match and "," not in match.group():
                match = self.lexicon.cue_ahead.search(text, match.end(), end)
            if match:
                end = match.start()
        while start < end - 1 and text[start].isspace():
            start += 1
        while end - 1 > start and (text[end - 1].isspace() or text[end - 1] == ","):
            end -= 1
        return Span(start, end)

    def _direct(self, m: Marked, unit: Unit) -> Draft | None:
        words = self.words
        span = self._span(m)
        size = words.at(m.end) - words.at(m.start)
        ended = words.text[m.start : m.end].rstrip()[-1:] in (",", ".", "?", "!", "…")
        first = words.at(m.outer_start)
        opening = first == unit.first
        if not m.closed and span.end < m.end - 2:
            m = Marked(m.start, span.end, m.outer_start, span.end)
        behind = self.attributor.behind(m, unit)
        if behind is not None and behind.cue is not None and (size > 1 or opening):
            self.used.add(behind.cue)
            return Draft(span, QuoteKind.DIRECT, behind, behind.cue)
        ahead = self.attributor.ahead(m, unit)
        if ahead is not None and ahead[1] and size > 1 and not self._label(m):
            attribution = ahead[0]
            if attribution.cue is not None:
                self.used.add(attribution.cue)
            return Draft(
                span, QuoteKind.DIRECT, attribution, attribution.cue if attribution.cue is not None else first
            )
        alone = opening and (words.at(m.outer_end) >= unit.last or ended or not m.closed)
        if (alone or not m.opened) and size > 2 and not self._label(m):
            return Draft(span, QuoteKind.DIRECT, None, first)
        return None

    def _label(self, m: Marked) -> bool:
        """Tell whether the words look like a title, a name or a term."""
        words = self.words
        first, last = words.at(m.start), words.at(m.end)
        before = words.at(m.outer_start) - 1
        if words.lower(before) in self.lexicon.label_heads:
            return True
        if words.text[m.start : m.end].rstrip()[-1:] in (".", "?", "!", ","):
            return False
        long = [n for n in range(first, last) if len(words.lowers[n]) > 3]
        return bool(long) and all(words.tokens[n].text[0].isupper() for n in long)

    def _partial(self, m: Marked, unit: Unit, reports: list[Report]) -> Draft:
        words = self.words
        span = self._span(m)
        first, last = words.at(m.start), words.at(m.end)
        size = sum(words.lowers[n][0].isalnum() for n in range(first, last))
        if size > 1 and not self._label(m):
            for r in reports:
                if r.first <= first and last <= r.last:
                    return Draft(span, QuoteKind.DIRECT, Attribution(r.cue, r.speaker), first)
            ahead = self.attributor.ahead(m, unit)
            if ahead is not None and ahead[0].cue is not None:
                return Draft(span, QuoteKind.DIRECT, ahead[0], first)
            if size > 2 and any(words.lowers[n] in self.lexicon.first_person for n in range(first, last)):
                return Draft(span, QuoteKind.DIRECT, None, first)
        return Draft(span, QuoteKind.SCARE, None, first)

    def _resolved(self, found: list[Draft]) -> tuple[Quote, ...]:
        words = self.words
        forms = [e.name for e in self.entities if e.type is EntityType.PERSON]
        for d in found:
            if d.attribution and d.attribution.speaker and d.attribution.speaker.kind is MentionKind.PERSON:
                forms.append(d.attribution.speaker.span.of(words.text))
        resolver = Resolver(words.text, self.entities, forms)
        found.sort(key=lambda d: (d.position, d.span))
        quotes = []
        index = 0
        for unit in words.units:
            subject = self._subject(unit)
            while index < len(found) and found[index].position < unit.last:
                quotes.append(self._quote(found[index], resolver))
                index += 1
            if subject is not None:
                mention, speaking = subject
                resolver.subject(resolver.person(mention), speaking=speaking)
        quotes += [self._quote(d, resolver) for d in found[index:]]
        return tuple(sorted(quotes, key=lambda q: (q.span.start, -q.span.end)))

    def _quote(self, d: Draft, resolver: Resolver) -> Quote:
        if d.kind is QuoteKind.SCARE:
            return Quote(d.span, d.kind)
        cue: Span | None = None
        mention: Mention | None = None
        if d.attribution is not None:
            mention = d.attribution.speaker
            if d.attribution.cue is not None:
                cue = self.words.span(d.attribution.cue, d.attribution.cue + 1)
        else:
            mention = resolver.last
        person: Person | None = resolver.focus
        if mention is not None:
            person = resolver.resolve(mention)
        return Quote(
            d.span,
            d.kind,
            cue,
            mention.span if mention else None,
            person.entity if person else None,
            person.name if person else None,
        )

    def _subject(self, unit: Unit) -> tuple[Mention, bool] | None:
        words, lexicon = self.words, self.lexicon
        blocked = words.lower(unit.first) in lexicon.subordinators
        for n in range(unit.first, unit.last):
            low = words.lower(n)
            if not low:
                blocked = True
                continue
            if low == ",":
                blocked = False
                continue
            if blocked:
                continue
            person = self.names.person_at(n)
            if person is not None:
                if words.lower(n - 1) in lexicon.prepositions:
                    blocked = True
                    continue
                end = person[0]
                speaking = any(
                    words.lower(k) in lexicon.directive or lexicon.is_report(words.lower(k))
                    for k in range(end, min(end + 4, unit.last))
                )
                return Mention(words.span(n, end), MentionKind.PERSON, end, (person[1],)), speaking
            if lexicon.is_verb(low) or low in lexicon.prepositions:
                blocked = True
        return None
