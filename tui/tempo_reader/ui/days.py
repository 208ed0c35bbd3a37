"""A date as people type it."""

import datetime
import re

SHAPES = (
    re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})$"),
    re.compile(r"(?P<day>\d{1,2})[/. -](?P<month>\d{1,2})[/. -](?P<year>\d{4})$"),
)


def read_day(words: str) -> datetime.date | None:
    """Return the day of ``2023-09-17`` or, day first as in Indonesia, ``17/9/2023``; None for anything else."""
    for shape in SHAPES:
        if match := shape.match(words.strip()):
            try:
                return datetime.date(int(match["year"]), int(match["month"]), int(match["day"]))
            except ValueError:
                return None
    return None
