"""People of whom the initials alone are printed."""

from collections.abc import Callable

import pytest

Correct = Callable[[str], list[tuple[str, str]]]

CASES = {
    "a list": (
        "Mereka berinisial [ORG AN], [ORG RL], dan [ORG YG], kata [ORG KPK].",
        [("PER", "AN"), ("PER", "RL"), ("PER", "YG"), ("ORG", "KPK")],
    ),
    "a list with ages": (
        "Pasangan berinisial [ORG AN] (39) dan [ORG RL] (34) ditahan.",
        [("PER", "AN"), ("PER", "RL")],
    ),
    "an age": ("Polisi menahan [ORG RS] (25) tadi.", [("PER", "RS")]),
    "a year": ("Menurut [ORG RSX] (2019) itu benar.", [("ORG", "RSX")]),
    "the same initials elsewhere": (
        "Polisi menahan [ORG RS] (25) tadi. Kata polisi, [ORG RS] menyesal dan [ORG RS] diam.",
        [("PER", "RS"), ("PER", "RS"), ("PER", "RS")],
    ),
    "the first passed over": (
        "Pelaku berinisial JHN kabur. Mobil milik [ORG JHN] disita.",
        [("PER", "JHN"), ("PER", "JHN")],
    ),
    "a letter": ("Ukurannya dari [PER M] ke besar.", []),
    "a letter that somebody is called by": ("Polisi menahan orang berinisial [PER M] tadi.", [("PER", "M")]),
    "a short form": ("Kata [ORG KPK] tadi.", [("ORG", "KPK")]),
    "passed over before an age": (
        "Polisi menahan RS (25), warga Maju. Kata polisi, RS menyesal.",
        [("PER", "RS"), ("PER", "RS")],
    ),
    "an age between commas": ("Polisi menahan RS, 58, tadi.", [("PER", "RS")]),
    "beginning a sentence": ("RS (25) menyesal.", [("PER", "RS")]),
    "a party's seats": ("Kursi itu milik PKS (25) dan [ORG PAN].", [("ORG", "PAN")]),
}


@pytest.mark.parametrize(("text", "mentions"), CASES.values(), ids=CASES.keys())
def test_mentions(mentioned: Correct, text: str, mentions: list[tuple[str, str]]) -> None:
    assert mentioned(text) == mentions
