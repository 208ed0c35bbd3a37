"""Lengths of time in words."""

import re

from tempo_reader.localisation import dates
from tempo_reader.localisation.interface import N_, Interface

UNITS: dict[str, dates.Unit] = {
    "D": "day",
    "W": "week",
    "M": "month",
    "Q": "quarter",
    "Y": "year",
    "DE": "decade",
    "CE": "century",
}
CLOCK_UNITS: dict[str, dates.Unit] = {"H": "hour", "M": "minute", "S": "second"}
SEVERAL: dict[dates.Unit, str] = {
    "second": N_("several seconds"),
    "minute": N_("several minutes"),
    "hour": N_("several hours"),
    "day": N_("several days"),
    "week": N_("several weeks"),
    "month": N_("several months"),
    "quarter": N_("several quarters"),
    "year": N_("several years"),
    "decade": N_("several decades"),
    "century": N_("several centuries"),
}
DURATION = re.compile(r"P((?:(?:\d+|X)(?:DE|CE|[DWMQY]))*)(?:T((?:(?:\d+|X)[HMS])+))?")
PART = re.compile(r"(\d+|X)(\D{1,2}?)(?=\d|X|$)")


def format_duration(value: str, interface: Interface) -> str:
    """Return "3 hari", "2 years 8 months", "several days" for a TIMEX3 duration; others as they are."""
    match = DURATION.fullmatch(value)
    if match is None or not (match[1] or match[2]):
        return value
    parts = [(number, UNITS[unit]) for number, unit in PART.findall(match[1])]
    parts += [(number, CLOCK_UNITS[unit]) for number, unit in PART.findall(match[2] or "")]
    return " ".join(
        interface.gettext(SEVERAL[unit])
        if number == "X"
        else dates.format_count(int(number), unit, interface.language)
        for number, unit in parts
    )
