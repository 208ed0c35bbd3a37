"""The ways to a clipboard."""

from enum import StrEnum


class Way(StrEnum):
    """By the names that the settings use; a program's own where there is one."""

    WL_COPY = "wl-copy"
    XCLIP = "xclip"
    XSEL = "xsel"
    PBCOPY = "pbcopy"
    CLIP_EXE = "clip.exe"
    TERMUX = "termux-clipboard-set"
    TMUX = "tmux"
    """``tmux load-buffer -w``: tmux keeps the words and sends them on, whatever ``set-clipboard`` says."""
    TMUX_PASSTHROUGH = "tmux-passthrough"
    """OSC 52 wrapped for the terminal outside, for tmux before 3.2, which knows no ``-w``."""
    SCREEN = "screen"
    """OSC 52 in pieces that GNU screen hands through."""
    OSC52 = "osc52"

    @property
    def through_terminal(self) -> bool:
        """Tell whether the words are only sent, and nobody answers that they arrived."""
        return self in (Way.TMUX, Way.TMUX_PASSTHROUGH, Way.SCREEN, Way.OSC52)


TOOLS: dict[Way, tuple[str, ...]] = {
    Way.WL_COPY: ("wl-copy", "--type", "text/plain"),
    Way.XCLIP: ("xclip", "-in", "-selection", "clipboard"),
    Way.XSEL: ("xsel", "--input", "--clipboard"),
    Way.PBCOPY: ("pbcopy",),
    Way.CLIP_EXE: ("clip.exe",),
    Way.TERMUX: ("termux-clipboard-set",),
    Way.TMUX: ("tmux", "load-buffer", "-w", "-"),
}
"""The program and arguments of each way that is one; all read the words from standard input."""
