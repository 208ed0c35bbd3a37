"""OSC 52, which asks a terminal to fill its user's clipboard (xterm's "Manipulate Selection Data").

Only ever written with words to set; the form that asks what the clipboard holds (``?``) does not exist here.
"""

import base64

MAX_BYTES = 74_994
"""Of text: in base64 and its frame 100,000 bytes, the most that hterm and the scripts after it send."""
SCREEN_PIECE = 240
"""Characters in one of GNU screen's strings: versions before 4.2 hold 256."""


def osc52(words: bytes) -> str:
    """Return the sequence that puts UTF-8 text on the clipboard."""
    return f"\x1b]52;c;{base64.b64encode(words).decode('ascii')}\a"


def through_tmux(sequence: str) -> str:
    """Wrap a sequence for the terminal outside tmux; from 3.3 dropped unless ``allow-passthrough`` is on."""
    return "\x1bPtmux;" + sequence.replace("\x1b", "\x1b\x1b") + "\x1b\\"


def through_screen(sequence: str) -> str:
    """Wrap a sequence for the terminal outside GNU screen, in pieces that it can hold."""
    pieces = (sequence[at : at + SCREEN_PIECE] for at in range(0, len(sequence), SCREEN_PIECE))
    return "".join(f"\x1bP{piece}\x1b\\" for piece in pieces)
