"""The languages that articles and the interface are written in."""

from enum import StrEnum


class Language(StrEnum):
    """By ISO 639-1 code."""

    INDONESIAN = "id"
    ENGLISH = "en"
