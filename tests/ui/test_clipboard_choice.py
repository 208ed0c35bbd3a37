import pytest
from _pytest.mark import ParameterSet

from tempo_reader.ui.clipboard.choice import Plan, choose
from tempo_reader.ui.clipboard.preference import Preference, UnknownWayError, parse_preference
from tempo_reader.ui.clipboard.surroundings import Surroundings, look_around
from tempo_reader.ui.clipboard.way import TOOLS, Way

SSH = {"SSH_CONNECTION": "192.0.2.1 50000 192.0.2.2 22", "SSH_TTY": "/dev/pts/1"}
TMUX = {"TMUX": "/tmp/tmux-1000/default,1,0", "TERM": "tmux-256color"}
SCREEN = {"STY": "1.pts-0.host", "TERM": "screen.xterm-256color"}
XTERM = {"TERM": "xterm-256color"}
WAYLAND = {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}
X11 = {"DISPLAY": ":0"}


WSL = WAYLAND | {"WSL_DISTRO_NAME": "Debian"}
MAC = XTERM | {"TERM_PROGRAM": "Apple_Terminal"}


def case(
    name: str,
    environment: dict[str, str],
    programs: str,
    ways: str,
    *,
    platform: str = "linux",
    also: Way | None = None,
) -> ParameterSet:
    return pytest.param(environment, platform, programs, ways, also, id=name)


@pytest.mark.parametrize(
    ("environment", "platform", "programs", "ways", "also"),
    [
        case("Wayland", XTERM | WAYLAND, "wl-copy xclip xsel", "wl-copy xclip xsel osc52"),
        case("Wayland without wl-copy", XTERM | WAYLAND, "xclip", "xclip osc52"),
        case("X11", XTERM | X11, "wl-copy xclip xsel", "xclip xsel osc52"),
        case("X11 with xsel alone", XTERM | X11, "xsel", "xsel osc52"),
        case("no display", XTERM, "wl-copy xclip xsel", "osc52"),
        case("a display without tools", XTERM | X11, "", "osc52"),
        case("macOS", MAC, "pbcopy", "pbcopy osc52", platform="darwin"),
        case("Windows", XTERM, "clip.exe", "clip.exe osc52", platform="win32"),
        case("Windows without TERM", {}, "clip.exe", "clip.exe", platform="win32"),
        case("WSL with its own Wayland", XTERM | WSL, "wl-copy clip.exe", "clip.exe wl-copy osc52"),
        case("clip.exe outside WSL", XTERM, "clip.exe", "osc52"),
        case("Termux", XTERM, "termux-clipboard-set", "termux-clipboard-set osc52", platform="android"),
        case("SSH", XTERM | SSH, "", "osc52"),
        case("SSH to a desktop", XTERM | SSH, "xclip wl-copy", "osc52"),
        case("SSH to a Mac", XTERM | SSH, "pbcopy", "osc52", platform="darwin"),
        case("SSH with X forwarding", XTERM | SSH | X11, "xclip", "osc52 xclip"),
        case("tmux over SSH", TMUX | SSH, "tmux", "tmux tmux-passthrough"),
        case("tmux on X11", TMUX | X11, "xclip tmux", "xclip tmux tmux-passthrough", also=Way.TMUX),
        case(
            "tmux on macOS",
            TMUX,
            "pbcopy tmux",
            "pbcopy tmux tmux-passthrough",
            platform="darwin",
            also=Way.TMUX,
        ),
        case("tmux that cannot be run", TMUX, "", "tmux-passthrough"),
        case("GNU screen over SSH", SCREEN | SSH, "", "screen"),
        case("GNU screen on a desktop", SCREEN | X11, "xclip", "xclip screen"),
        case("tmux inside screen, or around it", SCREEN | TMUX, "tmux", "tmux tmux-passthrough"),
        case("Linux's console prints OSC 52", {"TERM": "linux"}, "", ""),
        case("dumb terminal", {"TERM": "dumb"} | SSH, "", ""),
        case("nothing known", {}, "", ""),
    ],
)
def test_ways_in_order(
    environment: dict[str, str], platform: str, programs: str, ways: str, also: Way | None
) -> None:
    installed = set(programs.split())
    surroundings = look_around(environment, platform, lambda name: name if name in installed else None)
    assert choose(surroundings, Preference()) == Plan(tuple(map(Way, ways.split())), also)


EVERYWHERE = Surroundings(wayland=True, x11=True, tmux=True, term="tmux-256color", tools=frozenset(TOOLS))


@pytest.mark.parametrize(
    ("setting", "ways", "also"),
    [
        ("auto", "termux-clipboard-set wl-copy xclip xsel tmux tmux-passthrough", Way.TMUX),
        ("", "termux-clipboard-set wl-copy xclip xsel tmux tmux-passthrough", Way.TMUX),
        ("auto -termux-clipboard-set -wl-copy", "xclip xsel tmux tmux-passthrough", Way.TMUX),
        ("-tmux,-xclip", "termux-clipboard-set wl-copy xsel tmux-passthrough", None),
        ("XSEL", "xsel", None),
        ("osc52", "osc52", None),
        ("pbcopy", "pbcopy", None),
        ("xclip -xclip", "", None),
        ("off", "", None),
        ("off xclip", "", None),
    ],
)
def test_settings_force_and_forbid(setting: str, ways: str, also: Way | None) -> None:
    assert choose(EVERYWHERE, parse_preference(setting)) == Plan(tuple(map(Way, ways.split())), also)


@pytest.mark.parametrize(
    ("setting", "name"), [("xclop", "xclop"), ("auto -osc", "osc"), ("auto - xclip", "")]
)
def test_unknown_way_is_named(setting: str, name: str) -> None:
    with pytest.raises(UnknownWayError, match=f"^{name}$"):
        parse_preference(setting)


@pytest.mark.parametrize("variable", ["SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY"])
def test_each_variable_of_ssh_means_remote(variable: str) -> None:
    assert look_around({variable: "x"}, "linux", lambda program: None).remote


def test_empty_variables_mean_nothing() -> None:
    empty = dict.fromkeys(("TMUX", "STY", "DISPLAY", "WAYLAND_DISPLAY", "SSH_TTY", "WSL_DISTRO_NAME"), "")
    assert look_around(empty, "linux", lambda program: None) == Surroundings()
