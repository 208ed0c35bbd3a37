"""The analysis as a process of its own: an article in on standard input, what was found out on standard output.

A process, not a thread: keys are answered while a book is analysed, a second core is used before the first
screen is drawn, and the models' memory is given back when the work is done.
"""

import gc
import os
import pickle
import sys

from tempo_reader.extraction.analysis import analyse
from tempo_reader.extraction.dating import date_itself
from tempo_reader.extraction.report import Answer, Progress, Report

LONG = 100_000
"""Code points from which the analysis takes long enough to tell how far it is."""
NICENESS = 5
"""How far the analysis stands back where there is only one core to share with the first screen."""


def main() -> None:
    """Answer one article: a pickled `Article` in, of a long one pickled `Progress`, and at last an `Answer` out."""
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    gc.disable()  # nothing that an analysis makes is cyclic: to look for it would cost a book some 6 %
    article = pickle.load(sys.stdin.buffer)  # noqa: S301 - from the process that started this one
    dated = date_itself(article)
    report = (lambda share: _send(Progress(share))) if len(article.text) > LONG else (lambda share: None)
    _send(Answer(dated, analyse(dated, report)))


def _send(report: Report) -> None:
    pickle.dump(report, sys.stdout.buffer, protocol=pickle.HIGHEST_PROTOCOL)
    sys.stdout.buffer.flush()
