"""Which opening mark belongs to which closing one.

Marks in news are mixed, nested, glued to the wrong word or lost. Each way to read them has a price: what a
mark does not look like, a lost partner, a passage that runs over its paragraph. The cheapest reading of the
whole text is found by dynamic programming over a handful of states, in time linear in the number of marks.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from tempo_reader.extraction.quotes.marks import Mark

LOST = 3.0
LOST_SINGLE = 4.0
NESTED_ALIKE = 1.2
MIXED = 2.5
NEXT_PARAGRAPH = 1.0
REOPENED = 0.2

OUT, DOUBLE, SINGLE, DOUBLE_IN_DOUBLE, SINGLE_IN_DOUBLE, DOUBLE_IN_SINGLE = range(6)


class Move(NamedTuple):
    """From one state to another at a mark."""

    target: int
    cost: float
    act: str
    """What the mark does: ``open``, ``close``, ``nest``, ``unnest``, ``skip``, ``lost-close`` (closes what
    was never opened), ``lost-open`` (opens while the last one was never closed)."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch between marks."""

    start: int
    end: int
    """Inside the marks."""
    outer_start: int
    outer_end: int
    """With them."""
    opened: bool = True
    closed: bool = True
    """False where the mark was lost; that side then is the furthest that the words can reach."""
    nested: bool = False


def _moves(state: int, mark: Mark) -> list[Move]:
    o, c, n = mark.opening, mark.closing, mark.neither
    if mark.single:
        match state:
            case 0:
                moves = [Move(SINGLE, o, "open"), Move(OUT, n, "skip")]
                return [*moves, Move(OUT, c + LOST, "lost-close")] if mark.before_cue else moves
            case 1:
                moves = [Move(SINGLE_IN_DOUBLE, o, "nest"), Move(DOUBLE, n, "skip")]
                return [*moves, Move(OUT, c + MIXED, "close")] if mark.before_cue else moves
            case 2:
                return [Move(OUT, c, "close"), Move(SINGLE, n, "skip")]
            case 4:
                return [Move(DOUBLE, c, "unnest"), Move(SINGLE_IN_DOUBLE, n, "skip")]
            case _:
                return [Move(state, n, "skip")]
    match state:
        case 0:
            return [Move(DOUBLE, o, "open"), Move(OUT, c + LOST, "lost-close"), Move(OUT, n, "skip")]
        case 1:
            again = REOPENED if mark.first else LOST + NESTED_ALIKE
            return [
                Move(OUT, c, "close"),
                Move(DOUBLE_IN_DOUBLE, o + NESTED_ALIKE, "nest"),
                Move(DOUBLE, o + LOST, "lost-open"),
                Move(DOUBLE, n, "skip"),
                Move(DOUBLE, again, "skip"),
            ]
        case 2:
            moves = [Move(DOUBLE_IN_SINGLE, o, "nest"), Move(SINGLE, n, "skip")]
            return [*moves, Move(OUT, c + MIXED, "close")] if mark.before_cue else moves
        case 3:
            return [Move(DOUBLE, c, "unnest"), Move(DOUBLE_IN_DOUBLE, n, "skip")]
        case 4:
            return [Move(SINGLE_IN_DOUBLE, n, "skip"), Move(OUT, c + LOST_SINGLE, "close")]
        case _:
            return [Move(SINGLE, c, "unnest"), Move(DOUBLE_IN_SINGLE, n, "skip")]


def _paragraph_end(state: int) -> list[Move]:
    match state:
        case 0:
            return [Move(OUT, 0.0, "skip")]
        case 1:
            return [Move(OUT, LOST, "lost-end"), Move(DOUBLE, NEXT_PARAGRAPH, "skip")]
        case 2:
            return [Move(OUT, LOST_SINGLE + LOST, "lost-end"), Move(SINGLE, 2 * NEXT_PARAGRAPH, "skip")]
        case 4:
            return [Move(OUT, LOST_SINGLE + LOST, "lost-end")]
        case _:
            return [Move(OUT, 2 * LOST, "lost-end")]


def pair(paragraphs: Sequence[tuple[int, Sequence[Mark]]]) -> list[Marked]:
    """Return the marked stretches in reading order, a nested one after the one around it.

    `paragraphs` are each the offset where it ends, and its marks.
    """
    costs: dict[int, float] = {OUT: 0.0}
    steps: list[tuple[Mark | int, dict[int, tuple[int, str]]]] = []
    for end, marks in paragraphs:
        if not marks and len(costs) == 1 and OUT in costs:
            continue
        for mark in marks:
            costs = _step(costs, mark, {s: _moves(s, mark) for s in costs}, steps)
        costs = _step(costs, end, {s: _paragraph_end(s) for s in costs}, steps)
    final = min(costs, key=lambda s: (s != OUT, costs[s]))
    acts: list[tuple[Mark | int, str]] = []
    for at, back in reversed(steps):
        final, act = back[final]
        acts.append((at, act))
    acts.reverse()
    return _build(acts)


def _step(
    costs: dict[int, float],
    at: Mark | int,
    moves: dict[int, list[Move]],
    steps: list[tuple[Mark | int, dict[int, tuple[int, str]]]],
) -> dict[int, float]:
    reached: dict[int, float] = {}
    back: dict[int, tuple[int, str]] = {}
    for state, cost in costs.items():
        for move in moves[state]:
            total = cost + move.cost
            if total < reached.get(move.target, float("inf")):
                reached[move.target] = total
                back[move.target] = (state, move.act)
    steps.append((at, back))
    return reached


def _build(acts: list[tuple[Mark | int, str]]) -> list[Marked]:
    found: list[Marked] = []
    opener: Mark | None = None
    inner: Mark | None = None
    nested: list[Marked] = []
    floor = 0
    for at, act in acts:
        if isinstance(at, int):
            if act == "lost-end" and opener is not None:
                found += [Marked(opener.end, at, opener.start, at, closed=False), *nested]
                opener, inner, nested = None, None, []
            continue
        match act:
            case "open":
                opener, nested = at, []
            case "lost-open" if opener is not None:
                found += [Marked(opener.end, at.start, opener.start, at.start, closed=False), *nested]
                opener, inner, nested = at, None, []
            case "close" if opener is not None:
                found += [Marked(opener.end, at.start, opener.start, at.end), *nested]
                opener, inner, nested, floor = None, None, [], at.end
            case "lost-close":
                found.append(Marked(floor, at.start, floor, at.end, opened=False))
                floor = at.end
            case "nest":
                inner = at
            case "unnest" if inner is not None:
                nested.append(Marked(inner.end, at.start, inner.start, at.end, nested=True))
                inner = None
            case _:
                pass
    return [m for m in found if m.start < m.end]
