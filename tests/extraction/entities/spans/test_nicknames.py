"""Names with a nickname in quotation marks inside."""

from collections.abc import Callable

import pytest

Correct = Callable[[str], list[tuple[str, str]]]

CASES = {
    "in pieces": ('Kata Bambong "[PER Bembi]" [PER Wibowo] tadi.', ['Bambong "Bembi" Wibowo']),
    "one half found": ("Kata [PER Bambong] “Bembi” Wibowo tadi.", ["Bambong “Bembi” Wibowo"]),
    "two words": ('Kata [PER Dwayna] "The Rick" [PER Johnsen] tadi.', ['Dwayna "The Rick" Johnsen']),
    "a role before a title": ('Pemeran "Pelaut" [PER Iqbal Wibowo] tiba.', ["Iqbal Wibowo"]),
    "a sentence": ('Kata "Pulanglah" itu dari [PER Ani].', ["Ani"]),
    "initials in brackets": (
        "Kata [PER Hasan Ali] ([PER HA]) [PER Wibowo] tadi.",
        ["Hasan Ali (HA) Wibowo"],
    ),
    "a body's initials and somebody": (
        "Ketua [ORG Balai Sungai] ([ORG BS]) [PER Ani Wati] hadir.",
        ["Balai Sungai", "BS", "Ani Wati"],
    ),
}


@pytest.mark.parametrize(("text", "names"), CASES.values(), ids=CASES.keys())
def test_names(mentioned: Correct, text: str, names: list[str]) -> None:
    assert [name for _, name in mentioned(text)] == names
