"""Where things are kept: the platform's own places, by the XDG variables where the platform has them."""

from pathlib import Path

APPLICATION = "tempo-reader"


def settings_file() -> Path:
    """Return the path of the settings, which the user writes and the program only reads."""
    from platformdirs import user_config_path

    return user_config_path(APPLICATION, appauthor=False) / "settings.toml"


def choices_file() -> Path:
    """Return the path of what was chosen last: theme, language, width."""
    from platformdirs import user_state_path

    return user_state_path(APPLICATION, appauthor=False) / "choices.json"


def corrections_folder() -> Path:
    """Return the folder of the user's corrections, one file an article."""
    from platformdirs import user_data_path

    return user_data_path(APPLICATION, appauthor=False) / "corrections"


def shown(path: Path) -> str:
    """Return a path as people write it, with ``~`` for their home."""
    try:
        return f"~/{path.relative_to(Path.home()).as_posix()}"
    except (ValueError, RuntimeError):
        return str(path)
