"""Datelines: "TEMPO.CO, Jakarta - " and its kin at the head of a first paragraph."""

import re
from typing import NamedTuple

DASH = r"[-‐‑–—]{1,2}"
CITY = r"[A-Z][\w'’]+(?:[ -][A-Z][\w'’]+){0,3}"
OUTLET = (
    r"(?:[A-Z]{3,}[\w ]*\.(?:CO\.ID|COM|CO|ID|NET)"  # TEMPO.CO, REPUBLIKA.CO.ID, KOMPAS.com
    r"|(?:[A-Z][A-Za-z]*\.)(?:co\.id|com|co|id|net)"  # Tempo.co, Okezone.com
    r"|TEMPO Interaktif|TEMPO|Tempo|CNN Indonesia|BBC News Indonesia|VIVA)"
)
DATE = r"\d{1,2}[ /]\w+[ /]\d{2,4}"
OUTLET_FIRST = re.compile(
    rf"(?P<outlet>{OUTLET})\s*,\s*(?:(?P<city>{CITY}))(?:\s*,\s*(?P<date>{DATE}))?\s*{DASH}\s*", re.IGNORECASE
)
CITY_FIRST = re.compile(
    rf"(?P<city>{CITY}|[A-Z][A-Z ]+[A-Z])(?:,\s*(?P<outlet>{OUTLET})|\s*\((?P<wire>[A-Z]{{2,}}[\w ]*)\))"
    rf"(?:\s*,?\s*(?P<date>{DATE}))?\s*{DASH}\s*"
)
CITY_ALONE = re.compile(rf"(?P<city>{CITY}|[A-Z][A-Z ]+[A-Z])\s+(?:-{{1,2}}|[–—])\s+(?=[A-Z\"“‘'(\d])")
NO_DASH = re.compile(
    r"(?P<outlet>TEMPO\.CO|Tempo\.co)\s*,\s*(?P<city>(?:(?:Kota|New|San|Los|Kuala|Banda|Bandar|Phnom|Tel|Abu|"
    r"Port|Pangkal|Tanjung|Ho|Hong|Den) )?[A-Z][\w'’]+)\s*,?\s+(?=[A-Z\"“‘])"
)


class Dateline(NamedTuple):
    """What stands before a first paragraph's own words."""

    place: str
    outlet: str | None
    length: int
    """In code points, blanks and dash included: where the paragraph's own words begin."""


def read_dateline(line: str) -> Dateline | None:
    """Return the dateline that `line` opens with; None if it opens with none."""
    head = line[:120]
    for pattern in (OUTLET_FIRST, CITY_FIRST, NO_DASH, CITY_ALONE):
        match = pattern.match(head)
        if match is None:
            continue
        groups = match.groupdict()
        if pattern is OUTLET_FIRST and not groups["city"][0].isupper():
            continue
        return Dateline(groups["city"], groups.get("outlet") or groups.get("wire"), match.end())
    return None
