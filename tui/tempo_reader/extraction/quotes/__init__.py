"""Quotes: what was said, by whom, and what only stands in marks."""

from tempo_reader.extraction.quotes.finder import find_quotes

__all__ = ["find_quotes"]
