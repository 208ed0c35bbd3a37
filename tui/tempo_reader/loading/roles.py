"""What each line of an article is for, by its words and by where it stands."""

from tempo_reader.domain.article import ParagraphKind
from tempo_reader.loading.datelines import read_dateline
from tempo_reader.loading.layout import Line
from tempo_reader.loading.lines import (
    ENLARGE,
    classify,
    is_capitals,
    is_heading,
    is_headline,
    is_related_heading,
)

BODY, SUBHEADING, CAPTION = ParagraphKind.BODY, ParagraphKind.SUBHEADING, ParagraphKind.CAPTION
RELATED, CREDIT = ParagraphKind.RELATED, ParagraphKind.CREDIT
LONGEST_CAPTION = 300
LIST = 3
"""So many lines in heading's shape one after the other are a list."""


def roles_of(lines: list[Line]) -> list[ParagraphKind]:
    """Return a kind for each line. Some line is always body: an article of links or credits alone is a text."""
    texts = [line.text for line in lines]
    roles = [classify(text) for text in texts]
    _extend_related(texts, roles)
    _find_captions(texts, roles)
    _find_closing_credits(texts, roles)
    if BODY not in roles:
        return [BODY] * len(roles)
    _find_subheadings(texts, roles)
    return roles


def _extend_related(texts: list[str], roles: list[ParagraphKind]) -> None:
    """Headlines that stand below "Baca juga:" are links too."""
    listing = False
    for number, role in enumerate(roles):
        if role is RELATED:
            listing = is_related_heading(texts[number])
        elif listing and role is BODY and is_headline(texts[number]):
            roles[number] = RELATED
        elif role is BODY:
            listing = False


def _find_captions(texts: list[str], roles: list[ParagraphKind]) -> None:
    """A picture's caption follows the button that enlarges it; some pages print it twice."""
    for number in range(1, len(roles)):
        text, above = texts[number], texts[number - 1]
        if roles[number] is not BODY or len(text) > LONGEST_CAPTION:
            continue
        twice = text == above and " " in text
        if (twice or (len(above) == len(ENLARGE) and above.lower() == ENLARGE)) and not read_dateline(text):
            roles[number] = CAPTION
            if twice:
                roles[number - 1] = CAPTION


def _find_closing_credits(texts: list[str], roles: list[ParagraphKind]) -> None:
    """Reporters and agencies close an article in capitals; links and captions may follow them."""
    for number in range(len(roles) - 1, -1, -1):
        if roles[number] is BODY:
            if not is_capitals(texts[number]):
                return
            roles[number] = CREDIT


def _find_subheadings(texts: list[str], roles: list[ParagraphKind]) -> None:
    """A heading has text above and below it, no colon calls it a list's item, and no third one stands beside it."""
    bodies = [number for number, role in enumerate(roles) if role is BODY]
    run: list[int] = []
    above = texts[bodies[0]]
    for number in bodies[1:]:
        if is_heading(texts[number]):
            run.append(number)
            continue
        if len(run) < LIST and not above.endswith(":"):
            for heading in run:
                roles[heading] = SUBHEADING
        run = []
        above = texts[number]
