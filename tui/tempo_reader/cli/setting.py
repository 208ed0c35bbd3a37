"""``tempo-reader --settings``: where the settings are, and whether they can be followed."""

import sys

from tempo_reader.cli.arguments import Arguments
from tempo_reader.localisation.interface import interface_for
from tempo_reader.storage.locations import settings_file
from tempo_reader.storage.settings import ReadSettings, load_settings, write_default_settings


def run_settings(arguments: Arguments) -> int:
    """Write the default file where there is none, print its path, and say what is wrong with it."""
    from tempo_reader.ui.preferences import check

    interface = interface_for(arguments.language)
    file = settings_file()
    try:
        write_default_settings(arguments.language, file)
    except OSError as error:
        print(
            interface.gettext("{file} cannot be written: {reason}.", file=file, reason=error.strerror),
            file=sys.stderr,
        )
        return 1
    print(file)
    read: ReadSettings = load_settings(file)
    for problem in check(read).problems:
        print(problem.sentence(interface), file=sys.stderr)
    return 0
