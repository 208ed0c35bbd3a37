"""Where a person's name begins and ends."""

from collections.abc import Callable

import pytest

Correct = Callable[[str], list[tuple[str, str]]]

CASES = {
    "pieces side by side": ("Kata [PER Benny] [PER Tomi Hadi] tadi.", ["Benny Tomi Hadi"]),
    "a particle between": ("Kata [PER Ali] bin [PER Abdul Karim] tadi.", ["Ali bin Abdul Karim"]),
    "a particle behind": ("Kata [PER Ali bin] [PER Abdul Karim] tadi.", ["Ali bin Abdul Karim"]),
    "two particles": ("Kata [PER Kevin] van den [PER Berg] tadi.", ["Kevin van den Berg"]),
    "a word between": ("Kata [PER Ali] dan [PER Karim] tadi.", ["Ali", "Karim"]),
    "a short name": ("Kata [PER Rahmat Dg]. [PER Malallo] tadi.", ["Rahmat Dg. Malallo"]),
    "a place called by somebody": ("Di [LOC Stadion Moch]. [PER Subroto] sepi.", ["Stadion Moch. Subroto"]),
    "a sentence's end": ("Kata [PER Rahmat]. [PER Malallo] diam.", ["Rahmat", "Malallo"]),
    "a Balinese article": ("Kata I [PER Made Mangku] tadi.", ["I Made Mangku"]),
    "an English I": ("So I [PER John Smith] say.", ["John Smith"]),
    "a noble": ("Kata Raden [PER Wijaya Kusuma] tadi.", ["Raden Wijaya Kusuma"]),
    "a hyphen in front": ("Kata Jean-[PER Marie Okala] tadi.", ["Jean-Marie Okala"]),
    "a hyphen behind": ("Kata [PER Son Heong]-min tadi.", ["Son Heong-min"]),
    "a suffix": ("Kata [PER Anies]-lah tadi.", ["Anies"]),
    "a dash in front": ("Bandung - [PER Marie Okala] pulang.", ["Marie Okala"]),
    "degrees": ("Kata [PER Edi Agus SH MH] tadi.", ["Edi Agus"]),
    "a degree after a comma": ("Kata [PER Rudi Hartono], S.H., [PER M.Hum]. tadi.", ["Rudi Hartono"]),
    "degrees in pieces": ("Kata [PER Rudi Hartono], [ORG S.H.], [PER M]. [PER Hum]. tadi.", ["Rudi Hartono"]),
    "doctors abroad": ("Kata [PER Rudi Hartono], [PER M.Sc], [PER Ph.D]. tadi.", ["Rudi Hartono"]),
    "initials at the end": ("Kata [PER Rudi H.S.] tadi.", ["Rudi H.S."]),
    "an initial inside": ("Kata [PER Ahmad M. Taufik] tadi.", ["Ahmad M. Taufik"]),
    "a pair whose half is named": (
        "Kubu [PER Ani-Budi] menang. Kata [PER Ani Susanti], itu sah.",
        ["Ani", "Budi", "Ani Susanti"],
    ),
    "a double name": ("Kata [PER Ani-Budi] tadi.", ["Ani-Budi"]),
    "a pair by full names": ("Kubu [PER Ani Wati - Budi Hadi] menang.", ["Ani Wati", "Budi Hadi"]),
    "a pair by full names without blanks": (
        "Pasangan [PER Hendro Wibowo-Lilis Wati] menang.",
        ["Hendro Wibowo", "Lilis Wati"],
    ),
    "an initial's full stop": ("Kata [PER Leila S]. Wibowo tadi.", ["Leila S. Wibowo"]),
    "a Korean": ("Kata [PER Kim Yo-jong] dan [PER Kim] tadi.", ["Kim Yo-jong", "Kim"]),
}


@pytest.mark.parametrize(("text", "names"), CASES.values(), ids=CASES.keys())
def test_names(mentioned: Correct, text: str, names: list[str]) -> None:
    assert [name for _, name in mentioned(text)] == names
