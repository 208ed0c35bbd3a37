"""The interface's words, from gettext catalogues."""

import gettext
import os
import re
from collections.abc import Mapping
from functools import cache

from tempo_reader.domain.language import Language
from tempo_reader.resources import asset

DOMAIN = "tempo_reader"


def N_(message: str) -> str:  # noqa: N802 - gettext's customary name
    """Mark a message in a data table for extraction; it is translated where it is shown."""
    return message


class Interface:
    """The words of one language. Message ids are the English words themselves."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._catalogue = _catalogue(language)

    def gettext(self, message: str, /, **values: object) -> str:
        """Translate, then fill in ``{name}`` places. Values are never parsed for places of their own."""
        translated = self._catalogue.gettext(message) if message else ""
        return translated.format(**values) if values else translated

    def ngettext(self, singular: str, plural: str, number: int, /, **values: object) -> str:
        """Translate by number, then fill in ``{number}`` and the other places."""
        return self._catalogue.ngettext(singular, plural, number).format(number=number, **values)


@cache
def _catalogue(language: Language) -> gettext.NullTranslations:
    path = asset("locale", language.value, "LC_MESSAGES", f"{DOMAIN}.mo")
    with path.open("rb") as file:
        return gettext.GNUTranslations(file)


@cache
def interface_for(language: Language) -> Interface:
    """Return the one `Interface` of a language."""
    return Interface(language)


REGIONAL = frozenset("id in ms jv su mad min bjn ban ace bug".split())
"""Indonesian, its old code, Malay, and languages whose speakers read Indonesian."""


def preferred_language(environment: Mapping[str, str] = os.environ) -> Language:
    """Return the language of the user's locale: LANGUAGE, LC_ALL, LC_MESSAGES, LANG in gettext's order.

    Of a list the first one that is spoken here counts; English for those who ask for another language altogether.
    Indonesian where nothing is asked for: it is what most articles are written in.
    """
    for variable in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        names = environment.get(variable, "").lower().split(":")
        codes = [re.split(r"[-_.@]", name)[0] for name in names]
        asked = [code for code in codes if code and code not in ("c", "posix")]
        for code in asked:
            if code in REGIONAL:
                return Language.INDONESIAN
            if code == Language.ENGLISH:
                return Language.ENGLISH
        if asked:
            return Language.ENGLISH
    return Language.INDONESIAN
