"""Speed of reading time expressions: ``pytest -m benchmark tests/benchmarks/test_time_expressions_speed.py -s``."""

import datetime
import subprocess
import sys
import time

import pytest

from tempo_reader.domain.article import Article, Origin, Paragraph, ParagraphKind, Publication
from tempo_reader.domain.language import Language
from tempo_reader.domain.span import Span
from tempo_reader.extraction.document import Document, prepare
from tempo_reader.extraction.events import find_events
from tempo_reader.extraction.time_expressions import find_time_expressions

SENTENCES = (
    "Menteri itu mengatakan, Selasa (1/10/2019), bahwa pembangunan jalan akan selesai pada akhir tahun depan. "
    "Warga desa menunggu lebih dari dua jam di depan balai kota sambil membawa payung dan bendera kecil. "
    "Sehari sebelumnya, polisi menangkap tiga orang yang diduga mencuri 250 karung beras di gudang itu. "
    "Ia lahir di Solo pada 5 Mei 1968 dan bekerja sebagai guru selama tiga puluh tahun. "
    "Harga cabai naik 12,5 persen menjadi Rp 45.000 per kilogram dalam beberapa pekan terakhir. "
)


def document(copies: int) -> Document:
    text = SENTENCES * copies
    article = Article(
        text,
        (Paragraph(ParagraphKind.BODY, text, Span(0, len(text))),),
        published=Publication(datetime.date(2019, 10, 2), origin=Origin.GIVEN),
        language=Language.INDONESIAN,
    )
    return prepare(article)


def seconds(prepared: Document) -> float:
    """Return the best of five runs."""
    best = float("inf")
    for _ in range(5):
        begin = time.perf_counter()
        find_events(prepared, find_time_expressions(prepared), ())
        best = min(best, time.perf_counter() - begin)
    return best


@pytest.mark.benchmark
def test_sentences_a_second() -> None:
    prepared = document(400)
    rate = len(prepared.sentences) / seconds(prepared)
    print(f"\n{rate:.0f} sentences a second, tokens given")
    assert rate >= 5000


@pytest.mark.benchmark
def test_time_is_linear_in_the_text() -> None:
    small, large = seconds(document(100)), seconds(document(1000))
    print(f"\n10 times the text takes {large / small:.1f} times as long")
    assert large / small <= 11


@pytest.mark.benchmark
def test_import_and_first_use() -> None:
    program = (
        "import time; import tempo_reader.extraction.document; begin = time.perf_counter();"
        "import tempo_reader.extraction.time_expressions.finding as f; print(1000 * (time.perf_counter() - begin));"
        "begin = time.perf_counter(); from tempo_reader.domain.language import Language;"
        "f.grammar_of(Language.INDONESIAN); print(1000 * (time.perf_counter() - begin))"
    )
    runs = [
        [
            float(line)
            for line in subprocess.run(
                [sys.executable, "-c", program], capture_output=True, text=True, check=True
            ).stdout.split()
        ]
        for _ in range(7)
    ]
    imported, built = (min(column) for column in zip(*runs, strict=True))
    print(f"\nimport {imported:.1f} ms, lexicon and grammar {built:.1f} ms")
    assert imported < 30
