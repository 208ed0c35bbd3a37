"""Known names by their first word."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import chain

from tempo_reader.extraction.tokens import tokenise

Words = tuple[str, ...]
Phrase = tuple[Words, str]


class Phrases(Mapping[str, tuple[Phrase, ...]]):
    """First token of a known name -> (all its tokens, kind), the longest first.

    Of thousands of names an article asks for some dozens: they are cut into words when they are asked for.
    """

    def __init__(self, kinds: Mapping[str, str]) -> None:
        self._kinds = kinds
        starting: defaultdict[str, list[str]] = defaultdict(list)
        for name in kinds:
            if not name.isalnum():
                starting[name.partition(" ")[0]].append(name)
        for first in [first for first in starting if not first.isalnum()]:
            starting[next(tokenise(first)).text] += starting.pop(first)
        self._starting = dict(starting)
        """First token -> the names of several tokens."""
        self._found: dict[str, tuple[Phrase, ...]] = {}

    def __getitem__(self, first: str) -> tuple[Phrase, ...]:
        found = self._found.get(first)
        if found is None:
            if first not in self:
                raise KeyError(first)
            names = [name for name in (first,) if first in self._kinds] + self._starting.get(first, [])
            made = ((_words(name), self._kinds[name]) for name in names)
            found = self._found[first] = tuple(sorted(made, key=lambda f: -len(f[0])))
        return found

    def __contains__(self, first: object) -> bool:
        return first in self._starting or (first in self._kinds and str(first).isalnum())

    def __iter__(self) -> Iterator[str]:
        return chain(
            self._starting, (name for name in self._kinds if name.isalnum() and name not in self._starting)
        )

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def get(self, first: str, default: tuple[Phrase, ...] = ()) -> tuple[Phrase, ...]:  # type: ignore[override]
        """Return the names that begin with a word; faster than what `Mapping` makes of it."""
        if first not in self:
            return default
        return self[first]


def _words(name: str) -> Words:
    if name.replace(" ", "").isalnum():
        return tuple(name.split())
    return tuple(token.text for token in tokenise(name))
