import base64
import re

import pyte
import pytest

from tempo_reader.ui.clipboard.osc52 import MAX_BYTES, SCREEN_PIECE, osc52, through_screen, through_tmux

WORDS = "“Jembatan itu ditutup,” kata Rina.\nBaris kedua: naïve, 9 €, 😀"


def payload(sequence: str) -> bytes:
    [data] = re.findall("\x1b]52;c;([A-Za-z0-9+/=]*)\a", sequence)
    return base64.b64decode(data)


def test_payload_is_the_words() -> None:
    assert payload(osc52(WORDS.encode())).decode() == WORDS


def test_longest_text_fills_what_terminals_take() -> None:
    assert len(osc52(b"x" * MAX_BYTES)) == 100_000


def test_terminal_shows_nothing_of_it() -> None:
    screen = pyte.Screen(40, 4)
    stream = pyte.Stream(screen)
    stream.feed("sebelum " + osc52(WORDS.encode()) + "sesudah")
    assert screen.display[0].rstrip() == "sebelum sesudah"


def test_tmux_wrapper_doubles_every_escape() -> None:
    assert through_tmux("\x1b]52;c;eA==\a") == "\x1bPtmux;\x1b\x1b]52;c;eA==\a\x1b\\"


@pytest.mark.parametrize("size", [0, 1, 170, 171, 1_000, MAX_BYTES])
def test_screen_pieces_are_short_and_join_to_the_whole(size: int) -> None:
    sequence = osc52(b"x" * size)
    pieces = re.findall("\x1bP(.*?)\x1b\\\\", through_screen(sequence), re.DOTALL)
    assert "".join(pieces) == sequence
    assert max(map(len, pieces)) <= SCREEN_PIECE


def test_never_asks_what_the_clipboard_holds() -> None:
    assert payload(osc52(b"?")) == b"?"
