"""Every command of the reader in one table: it feeds the key bindings, the footer, the help screen, the palette
and the README.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import NamedTuple

from textual.binding import Binding

from tempo_reader.localisation.interface import N_


class Task(Enum):
    """What a command is for; the help screen's sections, in order."""

    READ = N_("Read")
    FIND = N_("Find")
    PANES = N_("Panes")
    UNDERSTAND = N_("Who, when, why")
    QUOTE = N_("Quote and copy")
    PROGRAM = N_("Program")


class Command(NamedTuple):
    """A thing that a key does."""

    action: str
    """The reader screen's action, or with ``app.`` the app's; the binding's id is made of it."""
    keys: str
    """Textual's key names, comma separated, the one to show first; empty for what has none."""
    help: str
    """One line for the help screen."""
    task: Task
    label: str = ""
    """A word or two for the footer; empty for what the footer leaves out."""
    palette: bool = True
    """Whether it makes sense to choose it from a list."""


COMMANDS = (
    Command("move_line(1)", "j,down", N_("one line down"), Task.READ, N_("sentence"), palette=False),
    Command("move_line(-1)", "k,up", N_("one line up"), Task.READ, palette=False),
    Command("move_page(1)", "space,pagedown", N_("one page down"), Task.READ, palette=False),
    Command("move_page(-1)", "b,pageup", N_("one page up"), Task.READ, palette=False),
    Command("move_page(0.5)", "d", N_("half a page down"), Task.READ, palette=False),
    Command("move_page(-0.5)", "u", N_("half a page up"), Task.READ, palette=False),
    Command("move_end(False)", "g,home", N_("to the beginning"), Task.READ),
    Command("move_end(True)", "G,end", N_("to the end"), Task.READ),
    Command("move_sentence(1)", "right_parenthesis,full_stop", N_("next sentence"), Task.READ, palette=False),
    Command("move_sentence(-1)", "left_parenthesis,comma", N_("previous sentence"), Task.READ, palette=False),
    Command("move_paragraph(1)", "right_curly_bracket", N_("next paragraph"), Task.READ, palette=False),
    Command("move_paragraph(-1)", "left_curly_bracket", N_("previous paragraph"), Task.READ, palette=False),
    Command("measure(1)", "plus,equals_sign", N_("wider text"), Task.READ),
    Command("measure(-1)", "minus", N_("narrower text"), Task.READ),
    Command("justify", "", N_("lines flush on both sides, or ragged on the right"), Task.READ),
    Command("mark('entities')", "", N_("mark names in the text, or not"), Task.READ),
    Command("mark('dates')", "", N_("mark dates in the text, or not"), Task.READ),
    Command("mark('quotes')", "", N_("mark quotes in the text, or not"), Task.READ),
    Command("mark_sentence", "", N_("mark the sentence being read, or not"), Task.READ),
    Command("search", "slash", N_("search; Enter keeps the hits, Esc clears them"), Task.FIND, N_("search")),
    Command("next_hit(1)", "n", N_("next hit, or next mention of what was chosen"), Task.FIND, N_("next")),
    Command("next_hit(-1)", "N", N_("previous hit or mention"), Task.FIND),
    Command("jump_back", "backspace,ctrl+o", N_("back to where you were before a jump"), Task.FIND),
    Command("filter", "f", N_("filter the pane as you type"), Task.FIND, N_("filter")),
    Command("clear", "escape", N_("clear the search, the choice, the selection"), Task.FIND, N_("back")),
    Command("next_pane(1)", "tab", N_("next pane"), Task.PANES, N_("panes"), palette=False),
    Command("next_pane(-1)", "shift+tab", N_("previous pane"), Task.PANES, palette=False),
    Command(
        "pane('entities')",
        "e",
        N_("people, organisations, places: go there; again: hide"),
        Task.PANES,
        N_("who"),
    ),
    Command("pane('timeline')", "t", N_("timeline: go there; again: hide"), Task.PANES, N_("when")),
    Command("pane('quotes')", "c", N_("quotes: go there; again: hide"), Task.PANES, N_("quotes")),
    Command("focus_mode", "z", N_("the text alone, and back"), Task.PANES),
    Command(
        "card",
        "enter,i",
        N_("what is known about the name, date or quote here"),
        Task.UNDERSTAND,
        N_("details"),
    ),
    Command(
        "next_mark(1)", "right", N_("next name, date or quote"), Task.UNDERSTAND, N_("word"), palette=False
    ),
    Command("next_mark(-1)", "left", N_("previous name, date or quote"), Task.UNDERSTAND, palette=False),
    Command("resolved_dates", "r", N_("show each date beside its words"), Task.UNDERSTAND),
    Command(
        "published",
        "p",
        N_("set the publication date; everything is dated anew"),
        Task.UNDERSTAND,
        N_("published on"),
    ),
    Command("related", "R", N_("show captions and related articles"), Task.UNDERSTAND),
    Command(
        "only",
        "o",
        N_("timeline and quotes of the chosen name alone; again: all"),
        Task.UNDERSTAND,
        N_("only this"),
    ),
    Command("sort", "s", N_("sort names by first appearance, number, name"), Task.UNDERSTAND, N_("sort")),
    Command("hide_entity", "x", N_("hide a name that is none, in this article"), Task.UNDERSTAND, N_("hide")),
    Command(
        "change_kind", "K", N_("say what a name is: person, organisation, place"), Task.UNDERSTAND, N_("kind")
    ),
    Command("undo_correction", "X", N_("take back the last correction of a name"), Task.UNDERSTAND),
    Command("next_quote(1)", "right_square_bracket", N_("next quote"), Task.QUOTE, N_("quote")),
    Command("next_quote(-1)", "left_square_bracket", N_("previous quote"), Task.QUOTE),
    Command("copy(False)", "y", N_("copy the selection, the quote or the sentence"), Task.QUOTE, N_("copy")),
    Command("copy(True)", "Y", N_("copy it with speaker and source"), Task.QUOTE, N_("with source")),
    Command(
        "copy_as", "C", N_("copy it in another format: Markdown, APA, BibTeX …"), Task.QUOTE, N_("copy as")
    ),
    Command("gather", "a", N_("put it on the clip list"), Task.QUOTE, N_("gather")),
    Command("clips", "A", N_("the clip list: look, copy, save"), Task.QUOTE, N_("clips")),
    Command("select", "v", N_("select by sentence; ← → by word"), Task.QUOTE, N_("select")),
    Command("choose_clipboard", "", N_("choose how copies go to the clipboard"), Task.QUOTE),
    Command("language", "l", N_("Indonesian or English"), Task.PROGRAM, N_("language")),
    Command("theme", "T", N_("next colour theme"), Task.PROGRAM),
    Command("app.choose_theme", "", N_("choose a colour theme"), Task.PROGRAM),
    Command("app.reduce_motion", "", N_("let nothing move or blink by itself, or let it"), Task.PROGRAM),
    Command("app.switch_mouse", "", N_("leave the mouse to the terminal, or take it"), Task.PROGRAM),
    Command("help", "question_mark,f1", N_("this help"), Task.PROGRAM, N_("help")),
    Command("command_palette", "ctrl+p", N_("all commands"), Task.PROGRAM, palette=False),
    Command("quit", "q,ctrl+q", N_("quit"), Task.PROGRAM, N_("quit")),
)


class Hint(NamedTuple):
    """A key that means something only in a prompt, a list or a card."""

    action: str
    """The screen's action, for a click."""
    keys: str
    """As those of a command; only the first is shown."""
    label: str
    command: str = ""
    """The action of the command whose keys count here, where the user has changed them."""


PALETTE = "ctrl+p"
NO_KEY = "no_key"
"""Stands for the key of a command that has none, in a binding: no keyboard sends it."""

FUNCTION_KEYS = {f"f{number}" for number in range(1, 25)}
FOOTERS = {
    "body": ("help", "search", "pane('entities')", "pane('timeline')", "pane('quotes')", "card", "next_quote(1)",
             "copy(False)", "copy(True)", "select", "language", "next_pane(1)", "quit"),
    "hits": ("help", "next_hit(1)", "clear", "search", "card", "copy(False)", "copy(True)", "pane('entities')",
             "pane('timeline')", "pane('quotes')", "language", "quit"),
    "entities": ("help", "clear", "filter", "card", "only", "next_hit(1)", "sort", "hide_entity", "change_kind",
                 "quit"),
    "timeline": ("help", "clear", "filter", "card", "only", "published", "copy(True)", "language", "quit"),
    "quotes": ("help", "clear", "filter", "copy(False)", "copy(True)", "copy_as", "gather", "clips", "card", "quit"),
    "selection": ("clear", "move_line(1)", "next_mark(1)", "select", "copy(False)", "copy(True)", "copy_as", "gather"),
}  # fmt: skip
"""What the footer shows by where the user is, the first first; as many as there is room for."""

CLOSE = Hint("dismiss", "escape", N_("close"))
TAKE = Hint("take", "enter", N_("take it"))
DOWN, UP = ("move_line(1)", "move_line(-1)")
CHOOSE = (Hint("cursor('down')", "j", N_("down"), DOWN), Hint("cursor('up')", "k", N_("up"), UP))
HINTS = {
    "search": (Hint("prompt(True)", "enter", N_("keep the hits")), Hint("prompt(False)", "escape", N_("call off"))),
    "filter": (Hint("prompt(True)", "enter", N_("keep the filter")), Hint("prompt(False)", "escape", N_("show all"))),
    "published": (Hint("prompt(True)", "enter", N_("date anew")), Hint("prompt(False)", "escape", N_("call off"))),
    "palette": (Hint("escape", "escape", N_("close")), Hint("take", "enter", N_("do it")),
                Hint("command_list('cursor_down')", "down", N_("down")),
                Hint("command_list('cursor_up')", "up", N_("up"))),
    "page": (CLOSE, Hint("scroll('down')", "j", N_("down"), DOWN), Hint("scroll('up')", "k", N_("up"), UP),
             Hint("scroll('page_down')", "space", N_("page down"), "move_page(1)"),
             Hint("scroll('page_up')", "b", N_("page up"), "move_page(-1)")),
    "choice": (CLOSE, TAKE, *CHOOSE),
    "clips": (CLOSE, Hint("dismiss('copy')", "y", N_("copy all")), Hint("dismiss('save')", "w", N_("save to a file")),
              Hint("remove", "x", N_("remove")), *CHOOSE),
}  # fmt: skip
"""What the footer shows in prompts and in front of the reader."""


def hints(place: str, commands: Iterable[Command]) -> tuple[Hint, ...]:
    """Return the keys of a place with those that the user has for the same thing elsewhere."""
    keys = {command.action: command.keys for command in commands}
    return tuple(hint._replace(keys=keys.get(hint.command) or hint.keys) for hint in HINTS[place])


KEY_NAMES = {
    "space": "space", "pagedown": "PgDn", "pageup": "PgUp", "home": "Home", "end": "End", "down": "↓", "up": "↑",
    "left": "←", "right": "→", "right_parenthesis": ")", "left_parenthesis": "(", "full_stop": ".", "comma": ",",
    "right_curly_bracket": "}", "left_curly_bracket": "{", "right_square_bracket": "]", "left_square_bracket": "[",
    "slash": "/", "plus": "+", "equals_sign": "=", "minus": "-", "escape": "Esc", "tab": "Tab",
    "shift+tab": "Shift+Tab", "enter": "Enter", "question_mark": "?", "f1": "F1",
    "backspace": "Bksp",
}  # fmt: skip
"""How keys are written for people; a letter is itself."""


def shown_key(key: str) -> str:
    """Return a Textual key name as it stands on the keyboard."""
    *modifiers, name = key.split("+")
    written = KEY_NAMES.get(name, name.upper() if name in FUNCTION_KEYS else name)
    return KEY_NAMES.get(key) or "+".join([*(modifier.capitalize() for modifier in modifiers), written])


def shown_keys(command: Command) -> str:
    """Return all keys of a command; those of the palette for one that has none of its own."""
    return " ".join(shown_key(key) for key in (command.keys or PALETTE).split(","))


def bindings() -> list[Binding]:
    """Return the table as Textual's bindings."""
    return [
        Binding(
            command.keys or NO_KEY,
            command.action,
            command.help,
            show=False,
            id=binding_id(command),
            key_display=shown_keys(command),
        )
        for command in COMMANDS
    ]


IDS = {
    "move_end(False)": "move-to-start",
    "move_end(True)": "move-to-end",
    "measure(1)": "wider",
    "measure(-1)": "narrower",
    "copy(False)": "copy",
    "copy(True)": "copy-with-source",
}
"""Names that the arguments do not make clear."""


def binding_id(command: Command) -> str:
    """Return the name by which the settings file knows a command: ``move_line(-1)`` is ``move-line-back``."""
    if command.action in IDS:
        return IDS[command.action]
    name, _, argument = command.action.removeprefix("app.").partition("(")
    suffix = {"": "", "1": "", "-1": "-back", "0.5": "-half", "-0.5": "-half-back"}
    argument = argument.rstrip(")").strip("'")
    return name.replace("_", "-") + suffix.get(argument, f"-{argument}")
