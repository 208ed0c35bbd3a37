"""What the analysing process reports. Apart from the finders, so that who reads it need not import them."""

from typing import NamedTuple

from tempo_reader.domain.analysis import Analysis
from tempo_reader.domain.article import Article


class Progress(NamedTuple):
    """How much of the work is done, from 0 to 1."""

    share: float


class Answer(NamedTuple):
    """The article, dated by its own text where nothing else dates it, and what was found in it."""

    article: Article
    analysis: Analysis


Report = Progress | Answer
