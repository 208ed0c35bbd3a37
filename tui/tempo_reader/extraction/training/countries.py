"""``python -m tempo_reader.extraction.training.countries`` writes the countries' names from CLDR to the lexicon.

The finders read the file instead of asking Babel: they may not import it, and one file of 250 lines loads faster.
"""

import re

import babel
from babel import Locale

from tempo_reader.resources import asset

NO_COUNTRIES = frozenset(("EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"))
"""Unions, pseudo-locales and the unknown, which CLDR lists among the territories."""


def countries_text() -> str:
    """Return the file: ``code = Indonesian = English``, by code, as one text, which is read faster than a table."""
    indonesian = Locale("id").territories
    english = Locale("en").territories
    rows = [
        f"{code} = {name} = {english[code]}"
        for code, name in sorted(indonesian.items())
        if re.fullmatch("[A-Z]{2}", code) and code not in NO_COUNTRIES
    ]
    head = (
        f"# Countries, Indonesian and English, from CLDR as Babel {babel.__version__} ships it (Unicode License v3).",
        "# Made by python -m tempo_reader.extraction.training.countries; other names stand in id/places.toml.",
        "",
        "countries = '''",
    )
    return "\n".join((*head, *rows, "'''", ""))


if __name__ == "__main__":
    asset("lexicon", "countries.toml").write_text(countries_text(), encoding="utf-8")
