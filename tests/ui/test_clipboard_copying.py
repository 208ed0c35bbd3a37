import base64
from pathlib import Path

import pytest

from tempo_reader.ui.clipboard.copying import copy, save
from tempo_reader.ui.clipboard.osc52 import MAX_BYTES
from tempo_reader.ui.clipboard.outcome import Outcome, Problem, Reason, Status
from tempo_reader.ui.clipboard.preference import Preference
from tempo_reader.ui.clipboard.surroundings import Surroundings
from tempo_reader.ui.clipboard.way import TOOLS, Way

WORDS = "“Jembatan itu ditutup,” kata Rina.\nBaris kedua: naïve, 9 €, 😀"
SIZE = len(WORDS.encode())
DESKTOP = Surroundings(x11=True, wayland=True, term="xterm", tools=frozenset({Way.WL_COPY, Way.XCLIP}))
REMOTE = Surroundings(remote=True, term="xterm-256color")


class Programs:
    """A folder that is the whole PATH, with programs that do as they are told."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def add(self, name: str, body: str) -> None:
        path = self.folder / name
        path.write_text(f"#!/bin/sh\n{body}\n")
        path.chmod(0o755)

    def keeping(self, name: str, status: int = 0) -> None:
        kept = self.folder / name
        self.add(name, f'echo "$@" > {kept}.arguments; /bin/cat > {kept}.words; exit {status}')

    def words(self, name: str) -> bytes:
        return (self.folder / f"{name}.words").read_bytes()

    def arguments(self, name: str) -> str:
        return (self.folder / f"{name}.arguments").read_text().strip()


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Programs:
    monkeypatch.setenv("PATH", str(tmp_path))
    return Programs(tmp_path)


def unwritable(sequence: str) -> None:
    raise OSError("the terminal is gone")


@pytest.mark.parametrize("way", [way for way in TOOLS if way not in (Way.TMUX, Way.CLIP_EXE)])
def test_program_gets_the_words_byte_for_byte(programs: Programs, way: Way) -> None:
    programs.keeping(way)
    outcome = copy(WORDS, Surroundings(), Preference(only=way), unwritable)
    assert outcome == Outcome(Status.COPIED, SIZE, way)
    assert programs.words(way) == WORDS.encode()
    assert programs.arguments(way) == " ".join(TOOLS[way][1:])


def test_windows_program_gets_utf_16(programs: Programs) -> None:
    programs.keeping("clip.exe")
    assert copy(WORDS, Surroundings(), Preference(only=Way.CLIP_EXE), unwritable).status is Status.COPIED
    assert programs.words("clip.exe").decode("utf-16-le") == WORDS


def test_next_way_is_tried_where_one_refuses(programs: Programs) -> None:
    programs.keeping("wl-copy", status=1)
    programs.keeping("xclip")
    outcome = copy(WORDS, DESKTOP, Preference(), unwritable)
    assert outcome == Outcome(
        Status.COPIED, SIZE, Way.XCLIP, problems=(Problem(Way.WL_COPY, Reason.REFUSED),)
    )


def test_program_that_never_ends_is_given_up(programs: Programs) -> None:
    programs.add("wl-copy", "exec /bin/sleep 60")
    programs.keeping("xclip")
    outcome = copy(WORDS, DESKTOP, Preference(), unwritable, timeout=0.2)
    assert outcome.way is Way.XCLIP
    assert outcome.problems == (Problem(Way.WL_COPY, Reason.TIMED_OUT),)


def test_program_that_does_not_read_is_no_crash(programs: Programs) -> None:
    programs.add("wl-copy", "exit 1")
    programs.add("xclip", "exit 1")
    long = "x" * 1_000_000
    outcome = copy(long, DESKTOP, Preference(forbidden=frozenset({Way.OSC52})), unwritable)
    assert outcome.status is Status.FAILED
    assert {problem.reason for problem in outcome.problems} == {Reason.REFUSED}


def test_programs_that_vanished_leave_the_terminal(programs: Programs) -> None:
    written: list[str] = []
    outcome = copy(WORDS, DESKTOP, Preference(), written.append)
    assert (outcome.status, outcome.way) == (Status.SENT, Way.OSC52)
    assert [problem.reason for problem in outcome.problems] == [Reason.MISSING, Reason.MISSING]
    assert len(written) == 1


def test_remote_words_are_only_sent(programs: Programs) -> None:
    written: list[str] = []
    outcome = copy(WORDS, REMOTE, Preference(), written.append)
    assert outcome == Outcome(Status.SENT, SIZE, Way.OSC52)
    assert written == [f"\x1b]52;c;{base64.b64encode(WORDS.encode()).decode()}\a"]


@pytest.mark.parametrize(
    ("size", "status"), [(MAX_BYTES, Status.SENT), (MAX_BYTES + 1, Status.TOO_LONG)], ids=["fits", "too long"]
)
def test_limit_of_the_terminal(programs: Programs, size: int, status: Status) -> None:
    written: list[str] = []
    outcome = copy("x" * size, REMOTE, Preference(), written.append)
    assert (outcome.status, outcome.size, outcome.offer_file) == (status, size, status is Status.TOO_LONG)
    assert len(written) == (status is Status.SENT)


def test_limit_counts_bytes_not_characters(programs: Programs) -> None:
    assert copy("é" * (MAX_BYTES // 2 + 1), REMOTE, Preference(), unwritable).status is Status.TOO_LONG


def test_too_long_for_the_terminal_takes_a_forwarded_display(programs: Programs) -> None:
    programs.keeping("xclip")
    forwarded = Surroundings(remote=True, x11=True, term="xterm", tools=frozenset({Way.XCLIP}))
    outcome = copy("x" * (MAX_BYTES + 1), forwarded, Preference(), unwritable)
    assert (outcome.status, outcome.way) == (Status.COPIED, Way.XCLIP)


def test_tmux_gets_the_words_besides(programs: Programs) -> None:
    programs.keeping("xclip")
    programs.keeping("tmux")
    desktop = Surroundings(x11=True, tmux=True, term="tmux", tools=frozenset({Way.XCLIP, Way.TMUX}))
    assert copy(WORDS, desktop, Preference(), unwritable) == Outcome(Status.COPIED, SIZE, Way.XCLIP, Way.TMUX)
    assert programs.words("tmux") == WORDS.encode()


def test_old_tmux_is_passed_through(programs: Programs) -> None:
    programs.add("tmux", "echo 'tmux: unknown option -- w' >&2; exit 1")
    written: list[str] = []
    inside = Surroundings(tmux=True, term="screen", tools=frozenset({Way.TMUX}))
    outcome = copy(WORDS, inside, Preference(), written.append)
    assert (outcome.status, outcome.way) == (Status.SENT, Way.TMUX_PASSTHROUGH)
    assert written[0].startswith("\x1bPtmux;\x1b\x1b]52;c;")


@pytest.mark.parametrize(
    ("preference", "status"),
    [
        (Preference(enabled=False), Status.OFF),
        (Preference(forbidden=frozenset({Way.OSC52})), Status.NO_WAY),
    ],
    ids=["off", "forbidden"],
)
def test_settings_are_kept(preference: Preference, status: Status) -> None:
    assert copy(WORDS, REMOTE, preference, unwritable).status is status


def test_terminal_that_is_gone() -> None:
    outcome = copy(WORDS, REMOTE, Preference(), unwritable)
    assert outcome == Outcome(Status.FAILED, SIZE, problems=(Problem(Way.OSC52, Reason.UNWRITABLE),))


@pytest.mark.parametrize("text", ["", "\x1b", "\x00\x9b"], ids=["nothing", "an escape", "controls"])
def test_nothing_to_copy(text: str) -> None:
    assert copy(text, REMOTE, Preference(), unwritable).status is Status.EMPTY


def test_paste_carries_no_terminal_sequence(programs: Programs) -> None:
    programs.keeping("xclip")
    copy("a\x1b[201~\x9b31mb\tc\r\nd", Surroundings(), Preference(only=Way.XCLIP), unwritable)
    assert programs.words("xclip") == b"a[201~31mb\tc\r\nd"


def test_file_holds_the_words_exactly(tmp_path: Path) -> None:
    path = tmp_path / "kutipan.txt"
    assert save(WORDS + "\r\n", path) == Outcome(Status.SAVED, SIZE + 2, path=path)
    assert path.read_bytes() == (WORDS + "\r\n").encode()


def test_file_that_is_there_is_kept_unless_asked(tmp_path: Path) -> None:
    path = tmp_path / "kutipan.txt"
    path.write_text("lama")
    assert save("baru", path).problems == (Problem(None, Reason.EXISTS),)
    assert path.read_text() == "lama"
    assert save("baru", path, overwrite=True).status is Status.SAVED
    assert path.read_text() == "baru"


def test_file_in_no_folder(tmp_path: Path) -> None:
    outcome = save("baru", tmp_path / "tiada" / "kutipan.txt")
    assert (outcome.status, outcome.problems) == (Status.FAILED, (Problem(None, Reason.UNWRITABLE),))
