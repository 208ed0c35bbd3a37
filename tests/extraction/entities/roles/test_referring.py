"""What the person named last is called by instead of the name."""

from collections.abc import Callable

import pytest

from tempo_reader.domain.entity import Entity

Link = Callable[[str], tuple[Entity, ...]]

CASES = {
    "his party": ("[PER Budi] lelah. Politikus [ORG Partai Maju] itu pulang.", ["Politikus Partai Maju"]),
    "behind a cue": (
        '[PER Budi] lelah. "Mari," ujar politikus [ORG Partai Maju] tersebut.',
        ["politikus Partai Maju"],
    ),
    "where he is from": (
        "[PER Budi] lelah. Sementara itu, pelatih asal [LOC Chad] ini pulang.",
        ["pelatih asal Chad"],
    ),
    "what he was": ("[PER Budi] lelah. Mantan komedian itu pulang.", ["Mantan komedian"]),
    "in the paragraph before": ("[PER Budi] lelah.\nMantan komedian itu pulang.", ["Mantan komedian"]),
    "two paragraphs before": ("[PER Budi] lelah.\nHari cerah.\nMantan komedian itu pulang.", []),
    "across sentences without people": (
        "[PER Budi] lelah. Hari cerah. Politikus [ORG PKB] itu pulang.",
        ["Politikus PKB"],
    ),
    "inside a clause": (
        "[PER Budi] lelah. Orang berdiri ketika Ketua Umum [ORG PKB] itu pulang.",
        ["Ketua Umum PKB"],
    ),
    "a role and no more": ("[PER Budi] lelah. Politikus itu pulang.", []),
    "an object": ("[PER Budi] lelah. Hujan membasahi politikus [ORG PKB] itu.", []),
    "two before": ("[PER Budi] bertemu [PER Ani]. Politikus [ORG PKB] itu pulang.", []),
    "one inside quotation marks": (
        '"Untung ada [PER Ani]," kata [PER Budi]. Politikus [ORG PKB] itu pulang.',
        ["Politikus PKB"],
    ),
    "said by somebody": ('[PER Budi] lelah. "Mantan komedian itu pulang," katanya.', []),
    "somebody here": ("[PER Budi] lelah. Menurut [PER Ani], politikus [ORG PKB] itu pulang.", []),
    "he is named himself": ("[PER Budi] lelah. Politikus [ORG PKB] itu memuji [PER Budi].", []),
    "a pronoun before": ("Menurut dia, [PER Budi] lelah. Politikus [ORG PKB] itu pulang.", []),
    "a name behind": (
        "[PER Budi] lelah. Politikus [ORG PKB] itu, [PER Ani], pulang.",
        [],
    ),
    "a craft and its field": ("[PER Budi] lelah. Pengusaha sawit itu pulang.", ["Pengusaha sawit"]),
    "praise": ("[PER Budi] lelah. Aktor tampan itu pulang.", []),
    "a year of birth": ("[PER Budi] lelah. Aktor kelahiran 1990 itu pulang.", []),
    "a film": (
        "[PER Budi] lelah. Dalam wawancara dengan pers, pemeran film Hujan itu menangis.",
        ["pemeran film Hujan"],
    ),
    "a town and its regency": (
        "[PER Budi] lelah. Mahasiswa asal [LOC Garut], [LOC Jawa Barat], itu pulang.",
        ["Mahasiswa asal Garut, Jawa Barat"],
    ),
    "marks that close only": (
        "”Untung ada [PER Ani],” kata [PER Budi]. Politikus [ORG PKB] itu pulang.",
        ["Politikus PKB"],
    ),
    "a lawyer before a singer": (
        "Kuasa hukum [ORG PT Maju], [PER Budi], tiba. Vokalis [ORG Hujan] itu pulang.",
        ["Kuasa hukum PT Maju"],
    ),
    "one who is named later may not be meant": (
        "[PER Budi] lelah. Pelatih asal [LOC Chad] itu pulang. Pelatih [ORG Persib] [PER Ani] tiba.",
        ["Pelatih asal Chad", "Pelatih Persib"],
    ),
    "a body": ("[PER Budi] lelah. [ORG Dewan Pers] itu bubar.", []),
    "a club": ("[PER Budi] lelah. Juara [ORG Liga Chad] itu bubar.", []),
    "a lawyer of somebody's": ("[PER Budi] lelah. Pengacara [ORG PT Maju] itu pulang.", []),
    "another is known for it": (
        "Ketua [ORG KPK] [PER Ani] tiba. [PER Budi] lelah. Ketua [ORG KPK] itu pulang.",
        ["Ketua KPK"],
    ),
    "another may be meant": (
        "Pelatih [ORG Persib] [PER Ani] tiba. [PER Budi] lelah. Pelatih asal [LOC Chad] itu pulang.",
        ["Pelatih Persib"],
    ),
    "another of another body": (
        "Politikus [ORG Golkar] [PER Ani] tiba. [PER Budi] lelah. Politikus [ORG PKB] itu pulang.",
        ["Politikus Golkar", "Politikus PKB"],
    ),
    "terms": (
        "[PER Budi] lelah. Mantan Gubernur [LOC Chad] dua periode itu pulang.",
        ["Mantan Gubernur Chad"],
    ),
    "marks that are no pair": ('[PER Budi] lelah. " Politikus [ORG PKB] itu pulang.', ["Politikus PKB"]),
    "a lawyer who is no mayor": (
        "Pengacara [PER Dutarta], [PER Budi Wibowo], menolak. Kata [PER Wibowo] lagi.\n"
        "Bekas Wali Kota [LOC Garut] itu ditahan.",
        ["Pengacara Dutarta"],
    ),
}


@pytest.mark.parametrize(("text", "roles"), CASES.values(), ids=CASES.keys())
def test_roles_that_stand_for_somebody(linked: Link, text: str, roles: list[str]) -> None:
    people = [entity for entity in linked(text) if entity.type.value == "PER"]
    assert [role for person in people for role in person.roles] == roles
