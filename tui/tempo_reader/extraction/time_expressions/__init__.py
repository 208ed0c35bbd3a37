"""Expressions of time: found by a grammar over tokens, then resolved against publication and each other."""

from tempo_reader.domain.time_expression import TimeExpression
from tempo_reader.extraction.document import Document


def find_time_expressions(document: Document) -> tuple[TimeExpression, ...]:
    """Return the expressions of a document in reading order; they never overlap.

    The document's language chooses the rules. Without a publication date what is relative to it stays unplaced: its
    value says what is known and its interval is None.
    """
    from tempo_reader.extraction.time_expressions.finding import (
        find,  # on first use: it is not needed to start
    )

    return tuple(placed.expression for placed in find(document))
