from pathlib import Path

import pytest

from tempo_reader.domain.language import Language
from tempo_reader.localisation.interface import Interface
from tempo_reader.ui.clipboard.outcome import Outcome, Problem, Reason, Status
from tempo_reader.ui.clipboard.way import Way
from tempo_reader.ui.clipboard.wording import advice, message

DEAF = Problem(Way.TMUX, Reason.DEAF)
LONG = Problem(Way.OSC52, Reason.TOO_LONG)


@pytest.mark.parametrize(
    ("outcome", "said", "advised"),
    [
        (Outcome(Status.COPIED, 9, Way.WL_COPY), "Copied with wl-copy", None),
        (Outcome(Status.COPIED, 9, Way.XCLIP, Way.TMUX), "Copied with xclip, and handed to tmux", None),
        (Outcome(Status.SENT, 9, Way.OSC52), "Sent to the terminal", "allow OSC 52"),
        (Outcome(Status.SENT, 9, Way.SCREEN), "Sent to the terminal through GNU screen", "allow OSC 52"),
        (
            Outcome(Status.SENT, 9, Way.TMUX),
            "Handed to tmux, which sends it to the terminal",
            "prefix key and ]",
        ),
        (
            Outcome(Status.SENT, 9, Way.TMUX_PASSTHROUGH),
            "Sent to the terminal through tmux",
            "allow-passthrough on",
        ),
        (
            Outcome(Status.KEPT_IN_TMUX, 80_001, Way.TMUX),
            "Too long for the terminal (81 kB, at most 74): kept in tmux",
            "prefix key and ], or save to a file",
        ),
        (
            Outcome(Status.KEPT_IN_TMUX, 9, Way.TMUX, problems=(DEAF,)),
            "Kept in tmux: its terminal is not known to take a clipboard",
            "set -as terminal-features",
        ),
        (
            Outcome(Status.TOO_LONG, 75_000, problems=(LONG,)),
            "Too long for the terminal (75 kB, at most 74): not copied",
            "Save to a file",
        ),
        (
            Outcome(
                Status.FAILED,
                9,
                problems=(Problem(Way.XCLIP, Reason.REFUSED), Problem(Way.XSEL, Reason.TIMED_OUT)),
            ),
            "Not copied (xclip: refused, xsel: no answer)",
            "Save to a file",
        ),
        (
            Outcome(Status.FAILED, 9, problems=(Problem(None, Reason.EXISTS),), path=Path("kutipan.txt")),
            "Not saved (kutipan.txt: exists already)",
            None,
        ),
        (Outcome(Status.NO_WAY, 9), "Not copied: no way to a clipboard here", "Install wl-copy"),
        (Outcome(Status.OFF, 9), "Not copied: the settings turn copying off", None),
        (Outcome(Status.EMPTY), "Nothing to copy", None),
        (Outcome(Status.SAVED, 9, path=Path("kutipan.txt")), "Saved to kutipan.txt", None),
    ],
    ids=lambda value: f"{value.status} {value.way or ''}" if isinstance(value, Outcome) else "",
)
def test_message_and_advice(outcome: Outcome, said: str, advised: str | None) -> None:
    english = Interface(Language.ENGLISH)
    assert message(outcome, english) == said
    advised_words = advice(outcome, english)
    assert advised_words is None if advised is None else advised in (advised_words or "")


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("way", Way)
def test_words_for_every_outcome(language: Language, way: Way) -> None:
    interface = Interface(language)
    for status in Status:
        for reason in Reason:
            outcome = Outcome(status, 9, way, problems=(Problem(way, reason),), path=Path("kutipan.txt"))
            assert message(outcome, interface)
            assert "{" not in message(outcome, interface) + (advice(outcome, interface) or "")
