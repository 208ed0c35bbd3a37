r"""The small language that the citation styles in ``assets/citations`` are written in.

``{name}`` is a place to fill. ``[a|b|c]`` is the first of its alternatives whose own places can all be
filled, or nothing; groups nest. ``\`` takes the next character literally. A template that has an empty place
outside every group is empty as a whole. A full stop after words that end in a stop of their own is left out,
as the manuals have it: "Teja, D." + ". (2023)", "Siapa?" + ". Tempo.co".
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

_STOPS = (".", "?", "!", "…", ".”", "?”", "!”", "…”")


@dataclass(frozen=True, slots=True)
class Place:
    """A place to fill."""

    name: str


@dataclass(frozen=True, slots=True)
class Group:
    """Alternatives, the best one first."""

    alternatives: tuple["Template", ...]


@dataclass(frozen=True, slots=True)
class Template:
    """Literal words, places and groups in order."""

    nodes: tuple["str | Place | Group", ...]

    def fill(self, value_of: Callable[[str], str]) -> str | None:
        """Return the words, or None if a place outside every group is empty."""
        filled = ""
        for node in self.nodes:
            if isinstance(node, str):
                filled = _after(filled, node)
            elif isinstance(node, Place):
                value = value_of(node.name)
                if not value:
                    return None
                filled += value
            else:
                chosen = (words for each in node.alternatives if (words := each.fill(value_of)))
                filled = _after(filled, next(chosen, ""))
        return filled

    def places(self) -> frozenset[str]:
        """Return every name that the template refers to."""
        names: set[str] = set()
        for node in self.nodes:
            if isinstance(node, Place):
                names.add(node.name)
            elif isinstance(node, Group):
                names.update(*(each.places() for each in node.alternatives))
        return frozenset(names)


@dataclass(frozen=True, slots=True)
class Lines:
    """Templates a line each; those with an empty place are left out."""

    templates: tuple[Template, ...]

    def fill(self, value_of: Callable[[str], str]) -> str | None:
        """Return the lines that have something to say."""
        return "\n".join(line for each in self.templates if (line := each.fill(value_of)) is not None)

    def places(self) -> frozenset[str]:
        """Return every name that the lines refer to."""
        return frozenset[str]().union(*(each.places() for each in self.templates))


Templates = Mapping[str, Template | Lines]


def _after(filled: str, words: str) -> str:
    return filled + (words[1:] if words.startswith(".") and filled.endswith(_STOPS) else words)


def parse(source: str) -> Template:
    """Read a template; ValueError tells where it is malformed."""
    template, end = _sequence(source, 0, nested=False)
    if end != len(source):
        raise ValueError(f"unexpected {source[end]!r} at {end} in {source!r}")
    return template


def _sequence(source: str, start: int, *, nested: bool) -> tuple[Template, int]:
    nodes: list[str | Place | Group] = []
    literal = ""
    at = start
    while at < len(source):
        character = source[at]
        if character == "]" or (character == "|" and nested):
            break
        if character not in "{[}":
            at += character == "\\"
            if at == len(source):
                raise ValueError(f"nothing after the last backslash in {source!r}")
            literal += source[at]
            at += 1
            continue
        if literal:
            nodes.append(literal)
            literal = ""
        node, at = _group(source, at) if character == "[" else _place(source, at)
        nodes.append(node)
    if literal:
        nodes.append(literal)
    return Template(tuple(nodes)), at


def _group(source: str, start: int) -> tuple[Group, int]:
    alternatives: list[Template] = []
    at = start
    while at < len(source) and source[at] != "]":
        template, at = _sequence(source, at + 1, nested=True)
        alternatives.append(template)
    if at == len(source):
        raise ValueError(f"the group at {start} in {source!r} does not end")
    return Group(tuple(alternatives)), at + 1


def _place(source: str, start: int) -> tuple[Place, int]:
    end = source.find("}", start)
    name = source[start + 1 : end]
    if source[start] != "{" or end < 0 or not name.isidentifier():
        raise ValueError(f"no name at {start} in {source!r}")
    return Place(name), end + 1


def fill(templates: Templates, facts: Mapping[str, str], name: str) -> str:
    """Return a fact, or else the template of that name filled with facts and templates; "" if empty."""
    if name in facts:
        return facts[name]
    return templates[name].fill(lambda place: fill(templates, facts, place)) or ""
