"""How long finding quotes takes: under 10 ms for 10 KB, and linear."""

import time

import pytest

from tempo_reader.domain.article import Article, Paragraph, ParagraphKind
from tempo_reader.domain.span import Span
from tempo_reader.extraction.document import Document, prepare
from tempo_reader.extraction.quotes import find_quotes

STORY = [
    "Jalan raya di selatan kota rusak sejak hujan besar bulan lalu, kata Kepala Dinas Pekerjaan Umum Rahmat Sujana.",
    '"Kami sudah mengirim tiga regu ke sana. Mereka bekerja siang dan malam," ujarnya di balai kota, Senin (2/3/2020).',
    "Menurut Rahmat, truk yang melebihi muatan mempercepatnya. Ia menilai pengawasan di jembatan timbang kurang.",
    '"Selama truk itu lewat, jalan akan rusak lagi," kata dia. "Kami minta polisi menindaknya."',
    'Warga menyebut ruas itu "jalan bulan". Sejumlah sopir mengaku memilih memutar lewat desa sebelah.',
]
SIZE = 10 * 1024


def document_of(size: int) -> Document:
    paragraphs: list[Paragraph] = []
    offset = 0
    while offset < size:
        line = STORY[len(paragraphs) % len(STORY)]
        paragraphs.append(Paragraph(ParagraphKind.BODY, line, Span(offset, offset + len(line))))
        offset += len(line) + 1
    return prepare(Article("\n".join(p.text for p in paragraphs), tuple(paragraphs)))


def best_of(document: Document, runs: int) -> float:
    """Return the shortest of several runs, in milliseconds of the processor's time."""
    times = []
    for _ in range(runs):
        begin = time.process_time()
        find_quotes(document, ())
        times.append(time.process_time() - begin)
    return min(times) * 1000


@pytest.mark.benchmark
def test_an_article_takes_under_ten_milliseconds() -> None:
    document = document_of(SIZE)
    find_quotes(document, ())
    taken = best_of(document, 20)
    print(f"quotes: {taken:.1f} ms for {SIZE // 1024} KB")
    assert taken < 10


@pytest.mark.benchmark
def test_ten_times_the_text_takes_ten_times_as_long() -> None:
    short, long = document_of(SIZE), document_of(10 * SIZE)
    find_quotes(short, ())
    rounds = [(best_of(short, 10), best_of(long, 1)) for _ in range(8)]
    ratio = min(taken for _, taken in rounds) / min(taken for taken, _ in rounds)
    print(f"quotes: {ratio:.1f} times as long for ten times the text")
    assert ratio <= 11
