"""Names with a hyphen inside."""

from collections.abc import Callable

import pytest

Correct = Callable[[str], list[tuple[str, str]]]

CASES = {
    "in two pieces": ("Kata [PER Tamar Ben]-[PER Shur] tadi.", ["Tamar Ben-Shur"]),
    "the second half passed over": ("Kata [PER Trent Alex]-Arnald tadi.", ["Trent Alex-Arnald"]),
    "alone after it was whole": (
        "Kata [PER Tamar Levi]-[PER Shur] tadi. Lalu [PER Levi]-[PER Shur] pulang.",
        ["Tamar Levi-Shur", "Levi-Shur"],
    ),
    "a particle before": ("Kata [PER Khaled] al-[PER Hamza] tadi.", ["Khaled al-Hamza"]),
    "a particle behind, passed over": ("Kata [PER Abdel Fatih] el-Sissa tadi.", ["Abdel Fatih el-Sissa"]),
    "a particle with a capital": ("Kata [PER Al]-[PER Hamza] tadi.", ["Al-Hamza"]),
    "a syllable in lower case": ("Kata [PER Son Ye]-jun tadi.", ["Son Ye-jun"]),
    "ended with the hyphen": ("Kata [PER Son Ye-]jun tadi.", ["Son Ye-jun"]),
    "a suffix": ("Kata [PER Ani Wati]-lah tadi.", ["Ani Wati"]),
    "a pair": (
        "Kubu [PER Ani]-[PER Budi] menang. Kata [PER Ani Wati], ya.",
        ["Ani", "Budi", "Ani Wati"],
    ),
    "a dash": ("Kata [PER Ani Wati] - [PER Budi Hadi] tadi.", ["Ani Wati", "Budi Hadi"]),
}


@pytest.mark.parametrize(("text", "names"), CASES.values(), ids=CASES.keys())
def test_names(mentioned: Correct, text: str, names: list[str]) -> None:
    assert [name for _, name in mentioned(text)] == names
