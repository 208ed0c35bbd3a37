"""Keep the README's table of keys in step with the commands: ``python -m tests.readme`` from the project's folder."""

import re
from pathlib import Path

from tempo_reader.ui.commands import COMMANDS, PALETTE, Task, shown_key

README = Path(__file__).resolve().parent.parent / "README.md"
PLACE = re.compile(r"(<!-- keys: [^\n]*-->\n).*?(<!-- /keys -->)", re.DOTALL)


def keys_table() -> str:
    """Return the commands with their keys, by task."""
    lines = ["", "| key | what it does |", "|---|---|"]
    for task in Task:
        lines.append(f"| **{task.value}** | |")
        for command in COMMANDS:
            if command.task is task:
                keys = " ".join(f"`{shown_key(key)}`" for key in (command.keys or PALETTE).split(","))
                lines.append(f"| {keys} | {command.help.replace('|', chr(92) + '|')} |")
    return "\n".join([*lines, "", ""])


def with_keys(text: str) -> str:
    """Return the README's text with the table as it should be."""
    return PLACE.sub(lambda match: match[1] + keys_table() + match[2], text)


if __name__ == "__main__":
    README.write_text(with_keys(README.read_text(encoding="utf-8")), encoding="utf-8")
