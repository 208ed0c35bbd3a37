"""English names of what the lexicon knows by its beginning, its place or its country."""

import pytest

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.entities.knowledge.lexicon import load
from tempo_reader.extraction.entities.linking.english import english_name

ORG, LOC = EntityType.ORGANISATION, EntityType.PLACE

CASES = {
    "a district with its number": (
        ORG,
        "Kodim 0501/Jakarta Pusat",
        "0501/Central Jakarta Military District Command",
    ),
    "a command's number": (ORG, "Korem 073/Makutarama", "073/Makutarama Military Resort Command"),
    "a body in a body in a body": (
        ORG,
        "Satlantas Polres Metro Bekasi Kota",
        "Bekasi City Metropolitan Police Traffic Unit",
    ),
    "a city behind its office": (ORG, "Dinas Sosial Kota Bogor", "Bogor City Social Affairs Office"),
    "a regency with a direction": (
        ORG,
        "Dinas Kesehatan Kabupaten Bandung Barat",
        "West Bandung Regency Health Office",
    ),
    "an embassy by its short form": (ORG, "Kedubes AS", "Embassy of the United States"),
    "an embassy's town behind di": (ORG, "KBRI di Kuala Lumpur", "Indonesian Embassy in Kuala Lumpur"),
    "a known name before a made one": (ORG, "Mahkamah Agung AS", "US Supreme Court"),
    "a country's court": (ORG, "Mahkamah Agung Filipina", "Supreme Court of the Philippines"),
    "a country that is unknown": (ORG, "Mahkamah Agung Atlantis", None),
    "a public prison": (LOC, "Lapas Cipinang", "Cipinang Prison"),
    "two directions": (LOC, "Timor Tengah Selatan", "South Central Timor"),
    "a direction in two words": (LOC, "Aceh Barat Daya", "Southwest Aceh"),
    "a part of an island": (LOC, "Seram Bagian Barat", "West Seram"),
    "a country with a direction of its own": (LOC, "Timor Leste", "Timor-Leste"),
    "islands with a name of their own": (LOC, "Kepulauan Seribu", "Thousand Islands"),
    "islands": (LOC, "Kepulauan Mentawai", "Mentawai Islands"),
    "an island that is a word": (LOC, "Pulau Terluar", None),
    "a city": (LOC, "Kota Bandung", None),
    "a head and nothing behind it": (ORG, "Universitas", None),
}


@pytest.mark.parametrize(("kind", "name", "english"), CASES.values(), ids=CASES.keys())
def test_made_names(kind: EntityType, name: str, english: str | None) -> None:
    assert english_name(kind, (name,), load()) == english


def test_a_known_form_counts_before_what_is_made_of_another() -> None:
    names = ("Universitas Airlangga Surabaya", "Unair")
    assert english_name(ORG, names, load()) == "Airlangga University"


def test_the_longest_form_is_put_into_english() -> None:
    assert english_name(LOC, ("Lombok Barat", "Kabupaten Lombok Barat"), load()) == "West Lombok Regency"
