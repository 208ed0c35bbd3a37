"""``tempo-reader export``: an article and what was found in it, in another format."""

import json
import sys
from pathlib import Path

from tempo_reader.cli.arguments import Arguments
from tempo_reader.export.record import analysis_record, article_record
from tempo_reader.extraction.analysis import analyse
from tempo_reader.extraction.dating import date_itself
from tempo_reader.loading.sources import load
from tempo_reader.localisation.interface import interface_for


def run_export(arguments: Arguments) -> int:
    """Write the export to standard output or the named file."""
    loaded = load(arguments.source or "-", arguments.publication)
    article = date_itself(loaded.article)
    interface = interface_for(arguments.language)
    if loaded.assumed_encoding:
        print(interface.gettext("Read as {encoding}.", encoding=loaded.assumed_encoding), file=sys.stderr)
    record = analysis_record(article, analyse(article), arguments.source) | {
        "article": article_record(article)
    }
    output = json.dumps(record, ensure_ascii=False, indent=1) + "\n"
    if arguments.output is None:
        sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # a text stream here
        sys.stdout.write(output)
        return 0
    try:
        Path(arguments.output).write_text(output, encoding="utf-8")
    except OSError as error:
        print(
            interface.gettext(
                "{file} cannot be written: {reason}.", file=arguments.output, reason=error.strerror
            ),
            file=sys.stderr,
        )
        return 1
    return 0
