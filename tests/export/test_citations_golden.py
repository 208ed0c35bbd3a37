"""Every style in both languages, against files that were read line by line by the styles' manuals."""

import datetime
from dataclasses import replace
from pathlib import Path

import pytest

from tempo_reader.domain.article import Origin, Publication
from tempo_reader.domain.language import Language
from tempo_reader.domain.quote import QuoteKind
from tempo_reader.export.citations.citation import Citation
from tempo_reader.export.citations.rendering import render, render_list
from tempo_reader.export.citations.style import CitationStyle

GOLDEN = Path(__file__).parent.parent / "data" / "citations"

SPEECH = Citation(
    words='Jembatan "tua" itu ditutup mulai besok.',
    kind=QuoteKind.DIRECT,
    speaker="Rina Sitorus",
    role="Kepala Dinas Pekerjaan Umum",
    title="Jembatan Kali Biru Ditutup: Warga Memutar Tiga Kilometer",
    byline="DINI TEJA",
    publisher="Kabar Kali",
    published=Publication(datetime.date(2023, 9, 7), None, Origin.METADATA),
    url="https://kabarkali.example/read/17/jembatan_kali_biru",
    accessed=datetime.date(2023, 10, 20),
    paragraph=3,
)
REPORTED = replace(
    SPEECH,
    words="perbaikan akan selesai sebelum musim hujan",
    kind=QuoteKind.INDIRECT,
    role=None,
    byline="Dini Teja, Budi Santoso",
    title="Siapa Menanggung Biaya Jembatan?",
    paragraph=5,
)
PASSAGE = replace(
    SPEECH,
    words="Tiga perahu dikerahkan & semuanya penuh.",
    kind=None,
    speaker=None,
    role=None,
    byline="Oleh: Suharto, Ahmad bin Said dan M. ROSSENO AJI",
    title="Menyeberang dengan Perahu",
)
UNSIGNED = replace(SPEECH, byline=None, published=Publication(), title="Warga Memutar")
WIRE = replace(
    SPEECH,
    words="The water came at night.",
    speaker="Mary Ann Lowe",
    role="a shopkeeper",
    byline=None,
    agency="REUTERS",
    title="Flood cuts off village",
    publisher="River Daily",
    published=Publication(datetime.date(2024, 5, 31)),
    language=Language.ENGLISH,
)
OWN_NAME = replace(
    SPEECH, kind=QuoteKind.SCARE, speaker=None, role=None, byline="Kabar Kali", words="jembatan goyang"
)
LONG = replace(
    SPEECH,
    words=(
        "Kami minta maaf. " + "Kami tahu warga lelah memutar setiap pagi dan sore. " * 12
        + "\n\nTetapi jembatan itu tidak aman."
    ),
)  # fmt: skip
NOTHING = Citation(words="Hujan turun.")
WHOLE = replace(SPEECH, words="", kind=None, speaker=None, role=None, paragraph=None)

CASES = {
    "speech": [SPEECH],
    "reported, two authors": [REPORTED],
    "passage, three authors": [PASSAGE],
    "unsigned and undated": [UNSIGNED],
    "undated, never accessed, no site": [replace(UNSIGNED, accessed=None, publisher=None, url=None)],
    "wire, in English": [WIRE],
    "scare quote, signed by the publisher": [OWN_NAME],
    "long": [LONG],
    "nothing known": [NOTHING],
    "an article as a whole": [WHOLE],
    "a list": [
        WIRE,
        SPEECH,
        REPORTED,
        replace(SPEECH, words="Hati-hati.", title="Banjir di Hilir"),
        SPEECH,
        UNSIGNED,
    ],
}


def rendered(style: CitationStyle, language: Language) -> str:
    """Return all cases as they stand in the golden file."""
    written = []
    for name, citations in CASES.items():
        many = len(citations) > 1
        words = render_list(citations, style, language) if many else render(citations[0], style, language)
        written.append(f"===== {name}\n{words}\n")
    return "\n".join(written)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("style", CitationStyle)
def test_style_in_language(style: CitationStyle, language: Language) -> None:
    golden = (GOLDEN / f"{style}.{language}.txt").read_text(encoding="utf-8")
    assert rendered(style, language) == golden
