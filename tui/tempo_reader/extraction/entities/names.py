"""When two names may stand for the same person, body or place."""

import re
import unicodedata
from functools import lru_cache

from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon

WORD = re.compile(r"[^\W_]+(?:['’‘`][^\W_]+)*")
DEGREES = frozenset("sh se st mm msi mh mhum mpd spd sag lc phd ma sip ssos skom sik".split())
SPELLINGS = {
    **dict.fromkeys(
        "moh mohd mohamad mohamed mohammad mohammed moch mochamad mochammad muh muhd muhamad".split(),
        "muhammad",
    ),
    "tb": "tubagus",
    "abd": "abdul",
}
"""Names that are printed in many ways, and how all are compared; so is the "oe" of the spelling before 1947."""
COMPANY_FORMS = frozenset("pt cv perum tbk persero inc corp ltd co limited corporation llc".split())
LEFT_OUT_OF_PLACES = frozenset(("dki", "internasional"))
HONOURS = frozenset("dr h ir kh prof".split())
"""Titles inside a place's name that may be left out: "RSUD dr. H. Anwar"."""
SMALL_WORDS = frozenset(("dan", "untuk", "of", "the", "and", "for"))
SHORTEST_FORENAME = 4
"""Letters of a forename that is cut short."""
SHORTEST_MISSPELT = 6
"""Letters, at least, of a word that may be misspelt; its first and last letters must hold."""
MOST_INITIALS = 3
ORDINALS = frozenset(("v", "x"))
"""Which of a name's bearers a king is, where that is one letter: "HB X"."""
FATHERED = frozenset(("bin", "binti"))
SHORT_INSIDE = re.compile(r" \(\w+\)(?: |$)")
HYPHENED = re.compile(r"(?<=[A-Z])-(?=[A-Z])")
"""What joins two short forms: "Satgas Pamtas RI-RDTL"."""
MINISTRY, SHORT_MINISTRY = "Kementerian", "Kemen"
STATE = " RI"
CAPITAL = " DKI"
HOSPITALS = frozenset("RSAD RSAL RSAU RSIA RSPAD RSUD RSUP RSUPN".split())
LONGEST_COMMAND = 3
"""Words of "Komando Daerah Militer", which a number may follow."""
UNIT = re.compile(r"[ivx]+|\d+")
LONGEST_POLICE = 3
"""Words of "Kepolisian Resor Metro"; the capital's police are the same with and without the last."""


@lru_cache(maxsize=4096)
def key(name: str) -> tuple[str, ...]:
    """Return the words of a name, in lower case, without accents, apostrophes, marks and degrees."""
    plain = unicodedata.normalize("NFKD", name)
    words = [
        re.sub("['’‘`]", "", word).lower()
        for word in WORD.findall(plain)
        if not unicodedata.combining(word[0])
    ]
    kept = [word for word in words if word not in DEGREES] or words
    return tuple(SPELLINGS.get(word, word).replace("oe", "u") for word in kept)


def same_person(shorter: tuple[str, ...], longer: tuple[str, ...]) -> bool:
    """Tell whether one name is the other with words left out or as initials: "M. Nuh", "BJ Habibie".

    The order must hold, so "Kim Jong Un" and "Kim Yo Jong" are two people. What stands behind "bin" is the father's
    name.
    """
    own = next((at for at, word in enumerate(longer) if at and word in FATHERED), len(longer))
    if shorter and shorter[0] not in FATHERED and own < len(longer):
        begins = next((at for at, word in enumerate(longer) if is_beginning(shorter[0], word)), 0)
        if begins > own:
            return False
    at = 0
    whole = 0
    for word in shorter:
        while at < len(longer) and not is_beginning(word, longer[at]) and not _abbreviates(word, longer[at:]):
            at += 1
        if at == len(longer):
            return False
        numbered = at == len(longer) - 1 and word in ORDINALS
        whole += longer[at] == word and (len(word) > 1 or numbered)
        at += 1 if is_beginning(word, longer[at]) else len(word)
    return whole > 0


def is_beginning(word: str, name: str) -> bool:
    """Tell whether a word is a name or its short form: Alex, Alexander."""
    return name == word or (len(word) >= SHORTEST_FORENAME and name.startswith(word))


def misspelt(name: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether two full names differ by a letter inside one word: "Atururi", "Ataruri"."""
    if len(name) != len(other) or len(name) < 2:
        return False
    pairs = [(a, b) for a, b in zip(name, other, strict=True) if a != b]
    return len(pairs) == 1 and _one_letter_apart(*pairs[0])


def _one_letter_apart(word: str, other: str) -> bool:
    shorter, longer = sorted((word, other), key=len)
    if len(shorter) < SHORTEST_MISSPELT or len(longer) - len(shorter) > 1 or shorter[-1] != longer[-1]:
        return False
    at = next((at for at, letter in enumerate(shorter) if letter != longer[at]), len(shorter))
    return at > 0 and shorter[at + (len(shorter) == len(longer)) :] == longer[at + 1 :]


def _abbreviates(word: str, names: tuple[str, ...]) -> bool:
    """Tell whether a word is the initials of the names that follow."""
    return len(word) <= min(MOST_INITIALS, len(names)) and all(
        name[0] == letter for letter, name in zip(word, names, strict=False)
    )


def without_form(name: str) -> str:
    """Return a body's name without its company's form and a short form inside: "PT Bank Central Asia Tbk."."""
    words = SHORT_INSIDE.sub(" ", name).split()
    return " ".join([word for word in words if word.strip("().").lower() not in COMPANY_FORMS] or words)


def body_key(name: str, lexicon: Lexicon) -> tuple[str, ...]:
    """Return a body's name in its full words: without its company's form, "Polda Jatim" written out."""
    known = lexicon.same.get(name)
    if known is None:
        name = HYPHENED.sub(" ", without_form(name))
        if name.endswith(STATE):
            name = name.removesuffix(STATE)
        head, _, rest = name.partition(" ")
        short = f"{SHORT_MINISTRY}{rest.lower()}"
        if head == MINISTRY and short in lexicon.same:
            name = short  # "Kementerian Ristekdikti"
        known = lexicon.same.get(name) or (name if name in lexicon.kinds else None)
    if known is None:
        written_out = [
            lexicon.same.get(word, word) if at else lexicon.short_words.get(word, word)
            for at, word in enumerate(name.replace("DKI Jakarta", "DKI").split())
        ]
        known = " ".join(lexicon.short_words.get(word, word) for word in written_out)
        known = lexicon.same.get(known, known)
    words = [word for word in key(known) if word not in COMPANY_FORMS]
    if len(words) == 2 and words[1] == "com" and known.startswith("PT "):
        words.pop()  # "PT Bukalapak.com Tbk"
    if words[:2] == ["pondok", "pesantren"]:
        del words[0]
    if words[:1] == ["komando"] and len(words) > LONGEST_COMMAND and UNIT.fullmatch(words[LONGEST_COMMAND]):
        del words[LONGEST_COMMAND]  # "Kodam XVII/Cenderawasih"
    if words[:3:2] == ["kepolisian", "metro"] and len(words) > LONGEST_POLICE:
        del words[2]
    if len(words) > 2 and words[-2:] == ["republik", "indonesia"]:
        del words[-2:]
    elif len(words) > 1 and words[-1] == "ri":
        words.pop()
    return tuple(words or key(known))


def place_key(name: str, lexicon: Lexicon) -> tuple[str, ...]:
    """Return a place's name by which its other names know it: "Korut" and "DPRK" are "korea utara".

    What it is is written out ("RS", "Jl."), "DKI" and "Internasional" are left out.
    """
    head, _, rest = name.partition(" ")
    if name not in lexicon.same and head.lower() in lexicon.ranks and rest in lexicon.same:
        name = f"{head} {lexicon.same[rest]}"  # "Provinsi Kepri"
    if name.endswith(CAPITAL):
        name += " Jakarta"  # "Gedung DPRD DKI"
    words = key(SHORT_INSIDE.sub(" ", lexicon.same.get(name, name)))
    if len(words) > 1 or name in HOSPITALS:
        words = (*key(lexicon.short_place_words.get(words[0], words[0])), *words[1:])
        left = tuple(
            word
            for at, word in enumerate(words)
            if word not in LEFT_OUT_OF_PLACES and not (at and word in HONOURS)
        )
        words = left or words
    return words


def without_rank(words: tuple[str, ...], lexicon: Lexicon) -> tuple[str, ...]:
    """Return a place's own name, without the word for what it is: "kota bandung" is "bandung"."""
    return words[1:] if len(words) > 1 and words[0] in lexicon.ranks else words
