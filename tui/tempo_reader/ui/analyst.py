"""Has an article analysed in a process of its own, and tells what comes of it."""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections.abc import Callable
from threading import Event, Thread
from typing import TYPE_CHECKING

from tempo_reader.domain.article import Article

if TYPE_CHECKING:
    from tempo_reader.extraction.report import Report

COMMAND = "from tempo_reader.extraction.process import main; main()"
LONG = 100_000
"""Code points from which pickling an article would hold up the first screen."""
LAST_LINE = 300
"""Code points of a failure's last line that are shown."""


class AnalysisFailed(Exception):
    """The process ended without an answer; says how."""


class Analyst:
    """One analysis at a time: a new one ends the one before, whose answer nobody wants any more."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._listener: Callable[[Report | AnalysisFailed], object] = lambda _: None
        self._listened_to = Event()

    def ask(self, article: Article) -> None:
        """Begin. Returns at once: it can be called before there is anybody to listen."""
        self.stop()
        process = self._process = subprocess.Popen(
            [sys.executable, "-c", COMMAND],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,  # keys that send signals to the terminal's programs are not for it
        )
        Thread(target=self._converse, args=(process, article), daemon=True).start()

    def listen(self, listener: Callable[[Report | AnalysisFailed], object]) -> None:
        """Have every message handed to `listener`, in the analyst's own thread.

        What is answered before waits unread in the pipe: to unpickle it would hold up the first screen.
        """
        self._listener = listener
        self._listened_to.set()

    def stop(self) -> None:
        """End what is going on."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()

    def _converse(self, process: subprocess.Popen[bytes], article: Article) -> None:
        if process.stdin is None or process.stdout is None or process.stderr is None:
            raise AssertionError("the process was started with pipes")
        try:
            if len(article.text) > LONG:
                self._listened_to.wait()
            with process.stdin as pipe:
                pickle.dump(article, pipe, protocol=pickle.HIGHEST_PROTOCOL)
            self._listened_to.wait()
            import tempo_reader.extraction.report  # noqa: F401 - before the answer is there to be unpickled

            answered = False
            while not answered:
                message: Report = pickle.load(process.stdout)  # noqa: S301 - from our own process
                answered = hasattr(message, "analysis")
                self._tell(process, message)
        except (EOFError, OSError, pickle.UnpicklingError):
            words = process.stderr.read().decode("utf-8", "replace").strip()
            self._tell(process, AnalysisFailed(words.rpartition("\n")[2][:LAST_LINE]))
        process.wait()
        for stream in (process.stdout, process.stderr):
            stream.close()

    def _tell(self, process: subprocess.Popen[bytes], message: Report | AnalysisFailed) -> None:
        if process is self._process:
            self._listener(message)
