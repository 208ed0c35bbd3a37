"""How the tests run: away from the user's own files and settings, and generated ones alike on every machine."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

CI = os.environ.get("CI", "").lower() in ("1", "true", "yes")
"""There a tool that a test needs must be installed; elsewhere the test is skipped without it."""

settings.register_profile("here", max_examples=60, deadline=None)
settings.register_profile(
    "ci",
    max_examples=100,
    deadline=None,
    derandomize=True,
    database=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("ci" if CI else "here")


@pytest.fixture(autouse=True, scope="session")
def own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Give the program empty folders for its settings, data and state."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("CONFIG", "DATA", "STATE", "CACHE"):
            patch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
        yield


@pytest.fixture(autouse=True)
def same_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Undo what the program does to its environment (LANGUAGE, for argparse), and start from no language."""
    for name in ("LANGUAGE", "NO_COLOR", "FORCE_COLOR", "COLUMNS"):
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)


@pytest.fixture
def articles() -> Path:
    """Return the folder of small articles written for the tests."""
    return Path(__file__).parent / "data" / "articles"
