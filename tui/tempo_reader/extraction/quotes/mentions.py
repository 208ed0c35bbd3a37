"""From tokens to mentions."""

from dataclasses import dataclass

from tempo_reader.domain.span import Span
from tempo_reader.extraction.quotes.lexicon import SpeechLexicon
from tempo_reader.extraction.quotes.mention import Mention, MentionKind
from tempo_reader.extraction.quotes.names import Name, Names
from tempo_reader.extraction.quotes.words import Words

JOINERS = frozenset(["dan", "and", "&"])
BRACKET = 10
"""How many tokens a bracket may hold."""


@dataclass(frozen=True, slots=True)
class MentionMaker:
    """Makes mentions of tokens."""

    words: Words
    lexicon: SpeechLexicon
    names: Names

    def pronoun(self, number: int) -> Mention:
        """Return the mention that is the whole token."""
        plural = self.words.lower(number) in self.lexicon.plurals
        return Mention(self.words.span(number, number + 1), MentionKind.PRONOUN, number + 1, plural=plural)

    def suffix(self, number: int) -> Mention:
        """Return the pronoun that is written on the cue `number`."""
        end = self.words.tokens[number].end
        return Mention(Span(end - len(self.lexicon.suffix), end), MentionKind.PRONOUN, number + 1)

    def named(self, name: Name) -> Mention:
        """Return the mention of a person; with *dan* and another name on either side, of both."""
        words, first, last = self.words, name.first, name.last
        ids = [name.entity]
        while words.lower(last) in JOINERS:
            other = self.names.person_at(last + 1)
            if other is None:
                break
            last = other.last
            ids.append(other.entity)
        if words.lower(first - 1) in JOINERS:
            for begin in range(first - 2, max(first - 8, -1), -1):
                other = self.names.person_at(begin)
                if other is not None and other.last == first - 1:
                    first = other.first
                    ids.insert(0, other.entity)
                    break
        known = tuple(i for i in ids if i is not None)
        if len(known) < len(ids):
            known = ()
        span = words.span(first, last)
        return Mention(span, MentionKind.PERSON, self.behind_bracket(last), known, joint=len(ids) > 1)

    def role(self, first: int, last: int) -> Mention:
        """Return the mention of somebody whose own name is not in it."""
        definite = self.words.lower(last - 1) in self.lexicon.demonstratives
        plural = self.words.lower(first) in self.lexicon.groups
        return Mention(
            self.words.span(first, last),
            MentionKind.ROLE,
            last,
            plural=plural,
            definite=definite and not plural,
        )

    def phrase(self, first: int, last: int) -> Mention | None:
        """Return the mention of whoever the tokens name: a person not known yet, a role, an organisation."""
        words, lexicon = self.words, self.lexicon
        while last > first and not words.is_word(last - 1) and words.lower(last - 1) != ")":
            last -= 1
        while last > first and words.lower(last - 1) in lexicon.relatives:
            last -= 1
        while first < last and not words.is_word(first) and words.lower(first) not in ("(", "@", "#"):
            first += 1
        low = words.lower(first)
        if first == last or low in lexicon.demonstratives or (low[0].isdigit() and last - first == 1):
            return None
        if last - first == 1 and lexicon.suffix and low.removesuffix(lexicon.suffix) in lexicon.accounts:
            return self.suffix(first)
        span = words.span(first, last)
        body = self.names.body_at(first)
        if body is not None and body.last == last and body.entity is not None:
            return Mention(span, MentionKind.BODY, last, (body.entity,))
        head = first
        while words.lower(head) in lexicon.indefinites and head + 1 < last:
            head += 1
        article = low in lexicon.articles
        noun = words.lower(last - 1 if article else head)
        pointed = words.lower(last - 1) in lexicon.demonstratives
        if noun in lexicon.bodies:
            return Mention(span, MentionKind.BODY, last, self._named_body(first, last), definite=pointed)
        if not pointed:
            name = self._name_in_phrase(first, last, human=noun in lexicon.humans)
            if name is not None:
                return self.named(name)
        if words.is_capital(first) and not (article or noun in lexicon.humans or low in lexicon.indefinites):
            return Mention(span, MentionKind.BODY, last, self._named_body(first, last), definite=pointed)
        known = head == first and lexicon.is_human(noun)
        pointed = pointed or words.lower(last) in lexicon.clarifiers or article
        return Mention(span, MentionKind.ROLE, last, plural=low in lexicon.groups, definite=known and pointed)

    def _name_in_phrase(self, first: int, last: int, *, human: bool) -> Name | None:
        name = self.names.guess(first, last)
        if name is None:
            return self.names.leading(first, last)
        if self._is_origin(first, name.first):
            return None
        titled = self.words.is_capital(first) and self.words.lower(first) not in self.lexicon.indefinites
        known_role = human or titled or name.last - name.first > 1
        return name if name.first == first or known_role else None

    def _is_origin(self, first: int, number: int) -> bool:
        """Tell whether the name at `number` only says whence somebody is: *keluarga dari Ani dan Budi*."""
        words = self.words
        at = number - 1
        while at > first and words.lower(at) in JOINERS and words.is_capital(at - 1):
            at -= 2
        return at > first and words.lower(at) in self.lexicon.origins

    def behind_bracket(self, number: int) -> int:
        """Return the token behind the bracket that opens here; `number` if none does, or it closes too late."""
        if self.words.lower(number) != "(":
            return number
        for at in range(number + 1, min(number + BRACKET, len(self.words.tokens))):
            if self.words.lower(at) == ")":
                return at + 1
        return number

    def _named_body(self, first: int, last: int) -> tuple[int, ...]:
        """Return the organisation in *kantor berita Antara*: the one that the phrase ends with."""
        for number in range(first, last):
            body = self.names.body_at(number)
            if body is not None and body.last == last and body.entity is not None:
                return (body.entity,) if self.words.lower(first) in self.lexicon.bodies else ()
        return ()
