"""What is in the tree is in the wheel: an editable install hides a package or a file that was forgotten."""

import subprocess
import sys
import tomllib
import zipfile
from importlib.metadata import entry_points
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
NO_FILES = ("__pycache__", ".pyc", ".DS_Store")

pytestmark = pytest.mark.skipif(
    not (ROOT / "tui" / "tempo_reader").is_dir(), reason="the installed package is tried, not the source tree"
)


@pytest.fixture(scope="module")
def project() -> dict[str, Any]:
    with (ROOT / "pyproject.toml").open("rb") as file:
        return tomllib.load(file)


def files_below(folder: Path) -> set[str]:
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and not any(part.endswith(NO_FILES) for part in path.parts)
    }


def packages_below(folder: Path, name: str) -> set[str]:
    return {".".join((name, *path.parent.relative_to(folder).parts)) for path in folder.rglob("__init__.py")}


def test_every_folder_is_a_listed_package(project: dict[str, Any]) -> None:
    listed = project["tool"]["setuptools"]["packages"]
    found = packages_below(ROOT / "tui" / "tempo_reader", "tempo_reader") | packages_below(
        ROOT / "assets", "tempo_reader.assets"
    )
    assert set(listed) == found
    assert listed == sorted(listed)


def test_no_module_stands_outside_a_package() -> None:
    source = ROOT / "tui" / "tempo_reader"
    homeless = {path.parent for path in source.rglob("*.py") if not (path.parent / "__init__.py").is_file()}
    assert homeless == set()


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """Build the wheel in a copy of the tracked files, with the setuptools that is installed."""
    folder = tmp_path_factory.mktemp("wheel")
    tree = folder / "tree"
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        tree.mkdir(exist_ok=True)
        (tree / name).write_bytes((ROOT / name).read_bytes())
    for top in ("tui/tempo_reader", "assets"):
        for name in files_below(ROOT / top):
            target = tree / top / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes((ROOT / top / name).read_bytes())
    program = f"from setuptools import build_meta; build_meta.build_wheel({str(folder)!r})"
    subprocess.run([sys.executable, "-c", program], cwd=tree, check=True, capture_output=True, timeout=300)
    return zipfile.ZipFile(next(folder.glob("*.whl")))


def test_the_wheel_holds_every_file(wheel: zipfile.ZipFile) -> None:
    shipped = {name for name in wheel.namelist() if ".dist-info/" not in name and ".data/" not in name}
    source = {f"tempo_reader/{name}" for name in files_below(ROOT / "tui" / "tempo_reader")}
    assets = {f"tempo_reader/assets/{name}" for name in files_below(ROOT / "assets")}
    assert shipped == source | assets


def test_the_wheel_puts_man_pages_and_completions_where_they_are_looked_for(wheel: zipfile.ZipFile) -> None:
    beside = {name.partition(".data/data/share/")[2] for name in wheel.namelist() if ".data/" in name}
    assert beside == {
        "man/man1/tempo-reader.1",
        "man/id/man1/tempo-reader.1",
        "bash-completion/completions/tempo-reader",
        "zsh/site-functions/_tempo_reader",
        "fish/vendor_completions.d/tempo-reader.fish",
    }


def test_files_are_shipped_byte_for_byte(wheel: zipfile.ZipFile) -> None:
    for path in (ROOT / "assets").rglob("*.*"):
        if path.is_file() and "__pycache__" not in path.parts:
            name = f"tempo_reader/assets/{path.relative_to(ROOT / 'assets').as_posix()}"
            assert wheel.read(name) == path.read_bytes(), name


def test_types_and_licence_are_shipped(wheel: zipfile.ZipFile) -> None:
    names = wheel.namelist()
    assert "tempo_reader/py.typed" in names
    assert any(name.endswith("/licenses/LICENSE") for name in names)


def test_the_wheel_names_its_command_and_what_it_needs(
    wheel: zipfile.ZipFile, project: dict[str, Any]
) -> None:
    name = next(name for name in wheel.namelist() if name.endswith("/METADATA"))
    metadata = wheel.read(name).decode("utf-8")
    for requirement in project["project"]["dependencies"]:
        assert f"Requires-Dist: {requirement.split(';')[0].split('>')[0].strip()}" in metadata
    assert "tempo-reader = tempo_reader.cli:main" in wheel.read(
        name.replace("METADATA", "entry_points.txt")
    ).decode("utf-8")


def test_the_command_is_installed() -> None:
    [command] = entry_points(group="console_scripts", name="tempo-reader")
    assert callable(command.load())


def test_what_is_needed_is_what_is_imported(project: dict[str, Any]) -> None:
    """No run-time dependency is missing or left over, and none of the tests' is needed to run."""
    modules = {"babel": "babel", "platformdirs": "platformdirs", "python-crfsuite": "pycrfsuite", "rich": "rich",
               "textual": "textual", "tomli": "tomli", "tzdata": "tzdata"}  # fmt: skip
    declared = {name.split(">")[0].split(";")[0].strip() for name in project["project"]["dependencies"]}
    assert declared == set(modules)
    assert all(find_spec(module) for name, module in modules.items() if name != "tzdata")
