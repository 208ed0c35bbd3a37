"""Who stands behind a cue, or is written on it."""

from dataclasses import dataclass

from tempo_reader.extraction.quotes.lexicon import SpeechLexicon
from tempo_reader.extraction.quotes.mention import Mention
from tempo_reader.extraction.quotes.mentions import MentionMaker
from tempo_reader.extraction.quotes.names import Name, Names
from tempo_reader.extraction.quotes.words import Words

REACH = 40
"""How many tokens a mention and what stands around its name may take."""
APPOSED = 16
"""How far behind a comma a name may end a title: *Deputi Perumahan, Energi dan Industri Ani*."""
DEMONSTRATIVE = 6
"""How far behind a role *itu* may stand: *anggota DPD dari Provinsi Jawa Barat itu*."""
BRIEF = 6
"""As many tokens before *itu* may be a title and its bearer; in more the name is somebody else's."""
LISTING = frozenset(["dan", "and", ",", "&", "-", "/"])


@dataclass(frozen=True, slots=True)
class SpeakerReader:
    """Reads the mention that belongs to a cue such as ``kata``."""

    words: Words
    lexicon: SpeechLexicon
    names: Names
    make: MentionMaker

    def of(self, cue: int) -> Mention | None:
        """Read the mention that a cue such as ``kata`` or ``menurut`` has behind it or carries."""
        words = self.words
        if self.lexicon.stem(words.lower(cue)) is not None:
            return self.make.suffix(cue)
        at = cue + 1
        while words.lower(at) in self.lexicon.agents or (at > cue + 1 and words.lower(at) == ","):
            at += 1
        return self.after(at, closed=words.lower(cue) in self.lexicon.prepositional)

    def after(self, number: int, *, closed: bool = False) -> Mention | None:
        """Read the mention that begins with the token `number`.

        `closed` says that a clause follows, so that only what a comma ends is an apposition.
        """
        words, lexicon = self.words, self.lexicon
        if words.lower(number) in lexicon.pronouns:
            return self.make.pronoun(number)
        if words.lower(number) in lexicon.not_speakers:
            return None
        at = number
        while at < number + REACH:
            name = self.names.person_at(at)
            if name is not None:
                return self._with_name(number, name)
            behind = self.make.behind_bracket(at)
            if behind > at and words.is_word(behind) and not self._ends(number, behind):
                at = behind
                continue
            if self._ends(number, at):
                break
            at += 1
        end = self._with_demonstrative(number, at)
        for comma in {at, end, self.make.behind_bracket(at)}:
            name = self._apposed_name(number, comma) if words.lower(comma) == "," else None
            if name is not None and not (closed and words.is_word(self.make.behind_bracket(name.last))):
                return self.make.named(name)
        unknown = words.lower(number) in lexicon.indefinites or words.lower(number) in lexicon.humans
        late = self._name_behind_clause(end) if unknown else None
        return self.make.phrase(number, end) if late is None else self.make.named(late)

    def _name_behind_clause(self, number: int) -> Name | None:
        """Return the name in *seorang sopir yang melintas, Ani*, if it is known to be one."""
        words = self.words
        if words.lower(number) not in self.lexicon.relatives:
            return None
        for at in range(number + 1, number + APPOSED):
            if not words.lower(at) or at in words.heads:
                return None
            if words.lower(at) == ",":
                name = self.names.person_at(at + 1)
                return None if name is None or self.lexicon.is_verb(words.lower(name.last)) else name
        return None

    def _with_name(self, first: int, name: Name) -> Mention | None:
        """Read a mention by the first name in it: *Ketua RT Ani*; but *istri Ani*, *kuasa hukum Ani, Budi*."""
        words, lexicon = self.words, self.lexicon
        human = words.lower(first) in lexicon.humans or words.lower(first) in lexicon.kin
        if name.first > first and human and not words.is_capital(first):
            other = self.names.person_at(name.last + 1) if words.lower(name.last) == "," else None
            if other is not None:
                return self.make.named(other)
            end = name.last
            while end < first + REACH and (words.is_capital(end) or words.lower(end) in ("-", "'", "’")):
                end += 1
            end = self.make.behind_bracket(end)
            pointed = words.lower(end) in lexicon.demonstratives
            if words.lower(first) in lexicon.kin and (pointed or name.first == first + 1):
                return self.make.role(first, end + 1 if pointed else name.last)
            if pointed and end - first > BRIEF:
                return self.make.role(first, end + 1)
        if words.lower(first) in lexicon.indefinites and name.first > first + 1 and self.names.is_again(name):
            return self.make.role(first, name.last)
        if words.lower(name.first - 1) in lexicon.origins and not words.is_capital(first):
            return self.make.role(first, name.last)
        return self.make.named(name)

    def _ends(self, first: int, at: int) -> bool:
        """Tell whether the mention that begins with `first` cannot hold the token `at`."""
        words, lexicon = self.words, self.lexicon
        low = words.lower(at)
        if at > first and at in words.heads:
            return True
        if low == ".":
            return at == first or not self._abbreviates(at)
        if not low or not (low[0].isalnum() or low in "-/&'’@#_"):
            return True
        if low in lexicon.mention_ends:
            office = at > first and low in lexicon.prepositions and words.is_capital(at)
            return not office and not self._goes_on(first, at)
        verb = lexicon.is_verb(low) and not words.is_capital(at)
        return at > first and verb and low not in lexicon.clarifiers

    def _apposed_name(self, first: int, comma: int) -> Name | None:
        """Return the name behind the comma in *Ketua Umum PKB, Ani*."""
        words, lexicon = self.words, self.lexicon
        low = words.lower(first)
        titled = low in lexicon.humans or low in lexicon.title_words or low in lexicon.bodies
        if comma == first or not (titled or not words.is_capital(first)):
            return None
        last = comma + 1
        while words.is_capital(last) or (words.lower(last) in (".", "-") and words.is_capital(last + 1)):
            if last in words.heads or (words.lower(last) == "." and last + 1 in words.heads):
                break
            last += 1
        guessed = self.names.guess(comma + 1, last, sure=True)
        if guessed is not None and titled and words.lower(guessed.first) not in lexicon.asides:
            low = words.lower(last)
            if low == "," and words.lower(last + 1) in lexicon.ranks and words.is_capital(last + 2):
                return self.names.person_at(last + 2) or self.names.person_at(last + 1)
            if low in (",", ".", "(", "") or low in lexicon.mention_ends or lexicon.is_verb(low):
                return self.names.person_at(guessed.first) or guessed
        for number in range(comma + 1, min(comma + APPOSED, len(words.tokens))):
            name = self.names.person_at(number)
            if name is not None:
                return name
            low = words.lower(number)
            if low in lexicon.asides or not (
                words.is_capital(number) or low in lexicon.ranks or low in LISTING
            ):
                break
        return None

    def _abbreviates(self, stop: int) -> bool:
        """Tell whether a full stop belongs to a title or an initial: *Prof. Dr. H. Ani*."""
        words = self.words
        return stop + 1 not in words.heads and len(words.lower(stop - 1)) < 4 and words.is_capital(stop + 1)

    def _with_demonstrative(self, first: int, at: int) -> int:
        """Return the end of *pria asal Solo itu*; where *yang* follows, the mention ends before it."""
        words, lexicon = self.words, self.lexicon
        behind = self.make.behind_bracket(at)
        if behind > at and words.lower(behind) in lexicon.demonstratives:
            return behind + 1
        if at == first or (words.is_capital(first) and words.lower(first) not in lexicon.humans):
            return at + 1 if at > first and words.lower(at) in lexicon.demonstratives else at
        for number in range(at, min(at + DEMONSTRATIVE, len(words.tokens))):
            if words.lower(number) in lexicon.demonstratives:
                return number + 1
            if not words.is_word(number) or words.lower(number) in lexicon.relatives:
                break
        return at

    def _goes_on(self, first: int, number: int) -> bool:
        """Tell whether a role goes on behind a preposition up to a name: *Dubes RI untuk Rusia Wahid*."""
        words = self.words
        if number > first and words.lower(number) in self.lexicon.ages:
            return words.lower(number - 1).isdigit()
        if number == first or words.lower(number) not in self.lexicon.bridges:
            return False
        if words.lower(number) in self.lexicon.origins and not words.is_capital(first):
            return words.is_capital(number + 1)
        for at in range(number + 1, min(number + 12, len(words.tokens))):
            if self.names.person_at(at) is not None:
                return True
            low = words.lower(at)
            if not (words.is_capital(at) or low in ("dan", "-", "&", "ke") or low[:1].isdigit()):
                return False
        return False
