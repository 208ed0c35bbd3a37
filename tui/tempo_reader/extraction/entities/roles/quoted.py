"""What stands between quotation marks, where others are spoken of."""

from tempo_reader.extraction.document import Document

OPENING = frozenset("“")
EITHER = frozenset('"”')
"""Marks that begin a quotation too: some papers print ”so”."""


def quoted(document: Document) -> frozenset[tuple[int, int]]:
    """Return the tokens between quotation marks, as sentence and token; none where a paragraph's marks are no pairs."""
    found: set[tuple[int, int]] = set()
    paragraph: list[tuple[int, int]] = []
    inside = False
    current = -1
    for number, sentence in enumerate(document.sentences):
        if sentence.paragraph != current:
            found.update(() if inside else paragraph)
            paragraph, inside, current = [], False, sentence.paragraph
        for at, token in enumerate(sentence.tokens):
            if token.text in OPENING:
                inside = True
            elif token.text in EITHER:
                inside = not inside
            elif inside:
                paragraph.append((number, at))
    found.update(() if inside else paragraph)
    return frozenset(found)
