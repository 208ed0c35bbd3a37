"""The analysis of an article as its reader has corrected it, for what is printed and exported."""

import sys

from tempo_reader.domain.analysis import Analysis
from tempo_reader.domain.article import Article
from tempo_reader.domain.correction import apply_corrections
from tempo_reader.extraction.analysis import analyse
from tempo_reader.localisation.interface import Interface
from tempo_reader.storage.corrections import load_corrections


def analyse_as_corrected(article: Article, interface: Interface) -> Analysis:
    """Analyse an article; what the reader hid or gave another kind in it stays so.

    A file of corrections that cannot be used is named on standard error.
    """
    corrections, problem = load_corrections(article.text)
    if problem:
        print(problem.sentence(interface), file=sys.stderr)
    return apply_corrections(analyse(article), corrections)
