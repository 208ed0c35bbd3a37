"""The only door to the files that are shipped with the program."""

from importlib.util import find_spec
from pathlib import Path
from typing import Any


def asset(*parts: str) -> Path:
    """Return the path of a shipped file, such as ``asset("lexicon", "months.toml")``.

    The package is never zipped, so this is a real path; `importlib.resources` would cost start-up time.
    """
    spec = find_spec("tempo_reader.assets")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("tempo_reader.assets is not installed")
    return Path(spec.origin).parent.joinpath(*parts)


def shipped_table(*parts: str) -> dict[str, Any]:
    """Read a shipped TOML file. tomli is `tomllib` compiled: it takes a third of the time."""
    import tomli

    return tomli.loads(asset(*parts).read_text("utf-8"))
