"""The main job, as somebody at a terminal does it."""

import os
import time
from pathlib import Path

from tests.end_to_end.conftest import PATIENCE, PROMPT, Terminal

QUOTE = "masa kejayaan persahabatan, solidaritas, dan kerja sama sedang terbuka"
INDONESIAN = ("Orang (3)", "Linimasa", "Rabu, 13 September 2023", "bantuan")
ENGLISH = ("People (3)", "Timeline", "Wednesday, September 13, 2023", "help")


def columns(screen: str, start: int, end: int) -> str:
    return "\n".join(line[start:end] for line in screen.split("\n"))


def test_read_three_panes_switch_the_language_copy_a_quote_and_quit(terminal: Terminal) -> None:
    terminal.start()
    screen = terminal.wait_for("Pemimpin Korea Utara Kim Jong Un", *INDONESIAN)
    entities, body, timeline = columns(screen, 0, 24), columns(screen, 24, 88), columns(screen, 88, 120)
    assert "Kim Jong Un" in entities
    assert "Korea Utara" in entities
    assert any("Sergei Shoigu" in line and line.rstrip().endswith("3") for line in entities.split("\n"))
    assert "Pemimpin Korea Utara Kim Jong Un membahas" in body
    assert "Tempo.co · Jakarta · Minggu, 17 September 2023" in body
    assert "1948" in timeline
    assert "awal September 2023" in timeline
    assert terminal.show("#{alternate_on}") == "1"

    terminal.press("l")
    screen = terminal.wait_for(*ENGLISH)
    assert "Linimasa" not in screen
    assert "Pemimpin Korea Utara Kim Jong Un membahas" in screen

    terminal.press("]", "y")
    terminal.wait_until(lambda _: QUOTE in terminal.tmux("show-buffer"), "the quote in tmux's buffer")

    terminal.press("q")
    assert terminal.ended() == "0"


def test_ctrl_q_quits(terminal: Terminal) -> None:
    terminal.start()
    terminal.wait_for(*INDONESIAN)
    terminal.press("C-q")
    assert terminal.ended() == "0"


def test_ctrl_c_breaks_nothing(terminal: Terminal) -> None:
    terminal.start()
    terminal.wait_for(*INDONESIAN)
    terminal.press("C-c", "C-c", "l")
    terminal.wait_for(*ENGLISH)
    terminal.press("q")
    assert terminal.ended() == "0"


def test_the_window_may_change_its_size(terminal: Terminal) -> None:
    terminal.start()
    terminal.wait_for(*INDONESIAN)
    for width, height in ((60, 24), (30, 10), (200, 60), (80, 24)):
        terminal.tmux("resize-window", "-x", str(width), "-y", str(height))
        screen = terminal.wait_for("Korea Utara")
        assert max(map(len, screen.split("\n"))) <= width
    terminal.tmux("resize-window", "-x", "120", "-y", "40")
    terminal.wait_for("Pemimpin Korea Utara Kim Jong Un", *INDONESIAN)
    terminal.press("q")
    assert terminal.ended() == "0"


def test_keys_come_from_the_terminal_where_the_article_comes_by_pipe(terminal: Terminal) -> None:
    terminal.type(
        "printf 'Bendungan Baru\\nTEMPO.CO, Blora - Bupati Rina tiba.\\n“Airnya naik,” kata Rina.\\n' > berita.txt"
    )
    terminal.type('cat berita.txt | $READER -; echo "piped=$?"')
    terminal.wait_for("Bupati Rina tiba.", "Linimasa")
    terminal.press("l")
    terminal.wait_for("Bupati Rina tiba.", "Timeline")
    terminal.press("q")
    terminal.wait_for("piped=0")
    assert terminal.show("#{alternate_on} #{cursor_flag}") == "0 1"


def test_keys_come_from_the_terminal_where_there_is_no_standard_input(terminal: Terminal) -> None:
    for redirection in ("</dev/null", "<&-"):
        terminal.start(f"--lang id {redirection}")
        terminal.wait_for(*INDONESIAN)
        terminal.press("l")
        terminal.wait_for(*ENGLISH)
        terminal.press("q")
        assert terminal.ended() == "0"


HOSTILE = (
    "[red]Judul[/red] \x1b[31mBerbahaya\x1b[0m\n"
    "TEMPO.CO, [b]Jakarta[/b] - Isi [bold]tebal[/bold] [@click=app.quit]klik[/] :smile: $text {0}.\n"
    "\x1b]52;c;amFoYXQ=\x07\x1b]0;jahat\x07\x1b[2J\x1b[?1049l\x1b[31mMerah kata Rina.\n"
    "“[link=http://jahat.id]Tautan[/link] \u202e terbalik,” kata Rina.\n"
)


def test_a_hostile_article_is_only_words(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "jahat.txt").write_text(HOSTILE, encoding="utf-8")
    terminal.start("jahat.txt")
    terminal.wait_for(
        "[red]Judul[/red] Berbahaya",
        "TEMPO.CO, [b]Jakarta[/b] - Isi [bold]tebal[/bold]",
        "[@click=app.quit]klik[/] :smile: $text {0}.",
        "Merah kata Rina.",
        "Orang (1)",
    )
    assert terminal.show("#{alternate_on}") == "1"
    assert terminal.show("#{pane_title}") != "jahat"
    terminal.press("]", "y")
    terminal.wait_until(
        lambda _: "[link=http://jahat.id]Tautan[/link]" in terminal.tmux("show-buffer"),
        "the quote in the buffer",
    )
    assert "jahat\n" not in terminal.tmux("list-buffers", "-F", "#{buffer_sample}\n")
    terminal.press("q")
    assert terminal.ended() == "0"


def test_a_source_that_cannot_be_read_leaves_the_terminal_alone(terminal: Terminal) -> None:
    terminal.start("tidak-ada.txt")
    terminal.wait_for("Tidak ada berkas tidak-ada.txt.")
    assert terminal.ended() == "1"


def test_the_reader_ends_with_its_terminal(terminal: Terminal) -> None:
    terminal.type("$READER & echo $! > pid; wait")
    terminal.wait_for(PROMPT)
    terminal.tmux("kill-session")
    pid_file = terminal.folder / "pid"
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if pid_file.exists() and pid_file.read_text().strip() and not alive(int(pid_file.read_text())):
            return
        time.sleep(0.05)
    raise AssertionError("the reader still runs")


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
