"""``pytest -m benchmark tests/benchmarks/test_loading_speed.py -s``: what loading adds to the first paint."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tempo_reader.loading.sources import load, load_bundled
from tempo_reader.resources import asset

LIMIT = 0.035
"""Seconds for a megabyte of articles, one line a paragraph, on a machine of 2020."""


@pytest.mark.benchmark
def test_a_megabyte_is_loaded_before_anybody_notices(tmp_path: Path) -> None:
    article = asset("articles", "kim-shoigu.txt").read_text(encoding="utf-8")
    path = tmp_path / "panjang.txt"
    path.write_text(f"{article}\n" * (1_000_000 // len(article)), encoding="utf-8")
    best = min(timed(path) for _ in range(9))
    print(f"1 MB: {best * 1000:.1f} ms; the bundled article: {bundled() * 1000:.2f} ms")
    assert best <= LIMIT


def timed(path: Path) -> float:
    begin = time.perf_counter()
    load(str(path))
    return time.perf_counter() - begin


def bundled() -> float:
    begin = time.perf_counter()
    load_bundled()
    return time.perf_counter() - begin


@pytest.mark.benchmark
def test_the_import_is_cheap(tmp_path: Path) -> None:
    """Over an interpreter that has imported what Textual imports anyway, from compiled files."""
    program = (
        "import time, re, dataclasses, pathlib, enum, datetime, typing, gettext, importlib.util\n"
        "begin = time.perf_counter()\n"
        "import tempo_reader.loading.sources\n"
        "print(time.perf_counter() - begin)"
    )
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(tmp_path)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    runs = [
        subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, env=environment)
        for _ in range(9)
    ]
    best = min(float(run.stdout) for run in runs)
    print(f"import: {best * 1000:.1f} ms")
    assert best <= 0.008
