"""Which opening mark belongs to which closing one.

Marks in news are mixed, nested, glued to the wrong word or lost. Each way to read them has a price: what a
mark does not look like, a lost partner, a passage that runs over its paragraph. The cheapest reading of the
whole text is found by dynamic programming over a handful of states, in time linear in the number of marks.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, IntEnum, auto

from tempo_reader.extraction.quotes.marks import LOST_SINGLE, Mark

LOST = 3.0
NESTED_ALIKE = 1.2
MIXED = 2.5
NEXT_PARAGRAPH = 1.0
REOPENED = 0.2
HOPELESS = 10.0
"""A reading that costs so much more than the cheapest one can never catch up: no way out costs as much."""


class State(IntEnum):
    """Where a reading is between two marks; a single mark may stand inside double ones and the reverse."""

    OUT = auto()
    DOUBLE = auto()
    SINGLE = auto()
    DOUBLE_IN_DOUBLE = auto()
    SINGLE_IN_DOUBLE = auto()
    DOUBLE_IN_SINGLE = auto()


class Act(Enum):
    """What a mark, or the end of a paragraph, does."""

    OPEN = auto()
    CLOSE = auto()
    NEST = auto()
    UNNEST = auto()
    SKIP = auto()
    CLOSE_LOST = auto()
    """Closes what was never opened."""
    OPEN_ANEW = auto()
    """Opens while the last one was never closed."""
    END = auto()
    """The paragraph ends and the last one was never closed."""


Move = tuple[State, float, Act]
"""Where a mark leads, at what cost, and what it does then."""
Step = tuple[Mark | int, dict[State, tuple[State, Act]]]
"""A mark, or the offset where a paragraph ends; for each state behind it the one before."""


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


def _at_single(state: State, mark: Mark) -> list[Move]:
    opening, closing, neither = mark.opening, mark.closing, mark.neither
    moves: list[Move] = [(state, neither, Act.SKIP)]
    match state:
        case State.OUT:
            moves.append((State.SINGLE, opening, Act.OPEN))
            if mark.before_cue:
                moves.append((State.OUT, closing + LOST, Act.CLOSE_LOST))
        case State.DOUBLE:
            moves.append((State.SINGLE_IN_DOUBLE, opening, Act.NEST))
            if mark.before_cue:
                moves.append((State.OUT, closing + MIXED, Act.CLOSE))
        case State.SINGLE:
            moves.append((State.OUT, closing, Act.CLOSE))
        case State.SINGLE_IN_DOUBLE:
            moves.append((State.DOUBLE, closing, Act.UNNEST))
    return moves


def _at_double(state: State, mark: Mark) -> list[Move]:
    opening, closing, neither = mark.opening, mark.closing, mark.neither
    moves: list[Move] = [(state, neither, Act.SKIP)]
    match state:
        case State.OUT:
            moves.append((State.DOUBLE, opening, Act.OPEN))
            moves.append((State.OUT, closing + LOST, Act.CLOSE_LOST))
        case State.DOUBLE:
            moves.append((State.OUT, closing, Act.CLOSE))
            moves.append((State.DOUBLE_IN_DOUBLE, opening + NESTED_ALIKE, Act.NEST))
            moves.append((State.DOUBLE, opening + LOST, Act.OPEN_ANEW))
            if mark.first:
                moves.append((State.DOUBLE, REOPENED, Act.SKIP))
        case State.SINGLE:
            moves.append((State.DOUBLE_IN_SINGLE, opening, Act.NEST))
            if mark.before_cue:
                moves.append((State.OUT, closing + MIXED, Act.CLOSE))
        case State.DOUBLE_IN_DOUBLE:
            moves.append((State.DOUBLE, closing, Act.UNNEST))
        case State.SINGLE_IN_DOUBLE:
            moves.append((State.OUT, closing + LOST_SINGLE, Act.CLOSE))
        case State.DOUBLE_IN_SINGLE:
            moves.append((State.SINGLE, closing, Act.UNNEST))
    return moves


def _at_paragraph_end(state: State) -> list[Move]:
    match state:
        case State.OUT:
            return [(State.OUT, 0.0, Act.SKIP)]
        case State.DOUBLE:
            return [(State.OUT, LOST, Act.END), (State.DOUBLE, NEXT_PARAGRAPH, Act.SKIP)]
        case State.SINGLE:
            return [(State.OUT, LOST_SINGLE, Act.END), (State.SINGLE, 2 * NEXT_PARAGRAPH, Act.SKIP)]
        case _:
            return [(State.OUT, LOST_SINGLE + LOST, Act.END)]


def pair(paragraphs: Sequence[tuple[int, Sequence[Mark]]]) -> list[Marked]:
    """Return the marked stretches in reading order, a nested one after the one around it.

    `paragraphs` are each the offset where it ends, and its marks.
    """
    costs = {State.OUT: 0.0}
    steps: list[Step] = []
    for end, marks in paragraphs:
        for mark in marks:
            at = _at_single if mark.single else _at_double
            costs = _step(mark, [(s, c, at(s, mark)) for s, c in costs.items()], steps)
        if marks or len(costs) > 1:
            costs = _step(end, [(s, c, _at_paragraph_end(s)) for s, c in costs.items()], steps)
    state = State.OUT
    acts: list[tuple[Mark | int, Act]] = []
    for where, back in reversed(steps):
        state, act = back[state]
        acts.append((where, act))
    acts.reverse()
    return _build(acts)


def _step(
    where: Mark | int, readings: Sequence[tuple[State, float, Sequence[Move]]], steps: list[Step]
) -> dict[State, float]:
    reached: dict[State, float] = {}
    back: dict[State, tuple[State, Act]] = {}
    for state, cost, moves in readings:
        for target, more, act in moves:
            total = cost + more
            if target not in reached or total < reached[target]:
                reached[target] = total
                back[target] = (state, act)
    steps.append((where, back))
    limit = min(reached.values()) + HOPELESS
    return {state: cost for state, cost in reached.items() if cost < limit or state is State.OUT}


def _build(acts: Sequence[tuple[Mark | int, Act]]) -> list[Marked]:
    found: list[Marked] = []
    opener: Mark | None = None
    inner: Mark | None = None
    nested: list[Marked] = []
    floor = 0
    for where, act in acts:
        if isinstance(where, int):
            if act is Act.END and opener is not None:
                found += [Marked(opener.end, where, opener.start, where, closed=False), *nested]
                opener, inner, nested = None, None, []
            continue
        match act:
            case Act.OPEN:
                opener, nested = where, []
            case Act.OPEN_ANEW if opener is not None:
                start = where.start
                found += [Marked(opener.end, start, opener.start, start, closed=False), *nested]
                opener, inner, nested = where, None, []
            case Act.CLOSE if opener is not None:
                found += [Marked(opener.end, where.start, opener.start, where.end), *nested]
                opener, inner, nested, floor = None, None, [], where.end
            case Act.CLOSE_LOST:
                found.append(Marked(floor, where.start, floor, where.end, opened=False))
                floor = where.end
            case Act.NEST:
                inner = where
            case Act.UNNEST if inner is not None:
                nested.append(Marked(inner.end, where.start, inner.start, where.end, nested=True))
                inner = None
            case _:
                pass
    return [m for m in found if m.start < m.end]
