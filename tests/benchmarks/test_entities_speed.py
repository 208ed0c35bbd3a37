"""How fast names are tagged and linked, how long the model takes to load, and what it takes in memory."""

import subprocess
import sys
import time

import pytest

from tempo_reader.domain.article import Article, Paragraph, ParagraphKind
from tempo_reader.domain.span import Span
from tempo_reader.extraction.document import Document, prepare
from tempo_reader.extraction.entities import find_entities
from tempo_reader.extraction.entities.tagging.tagger import tag

STORY = (
    "Kepala Dinas Pekerjaan Umum Kabupaten Garut Rahmat Sujana mengatakan jalan di Kecamatan Cilawu rusak.",
    "Menurut Rahmat, perbaikan menunggu anggaran dari Kementerian Pekerjaan Umum dan Perumahan Rakyat (PUPR).",
    "Gubernur Jawa Barat Ridwan Hidayat dijadwalkan datang pada Senin, 2 Maret 2020, bersama Bupati Garut.",
    "Warga sudah tiga bulan memutar lewat desa sebelah karena jembatan itu tidak bisa dilalui kendaraan berat.",
    '"Kami minta truk dilarang lewat," kata Siti Aminah, warga Cilawu, yang tokonya sepi sejak jalan itu rusak.',
)
LOADING = """
import resource, sys, time
import pycrfsuite, tomllib, mmap, zlib, unicodedata
import tempo_reader.extraction.entities as entities
from tempo_reader.extraction.entities.knowledge.lexicon import load
from tempo_reader.extraction.entities.knowledge import vocabulary
from tempo_reader.extraction.entities.tagging import tagger

def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * resource.getpagesize()

memory, begin = resident(), time.perf_counter()
load(); tagger._model(); vocabulary.clusters_of("Jakarta")
print((time.perf_counter() - begin) * 1000, (resident() - memory) / 1e6)
"""


def document_of(sentences: int) -> Document:
    paragraphs: list[Paragraph] = []
    offset = 0
    for number in range(sentences):
        line = STORY[number % len(STORY)]
        paragraphs.append(Paragraph(ParagraphKind.BODY, line, Span(offset, offset + len(line))))
        offset += len(line) + 1
    return prepare(Article("\n".join(p.text for p in paragraphs), tuple(paragraphs)))


@pytest.mark.benchmark
def test_thirty_thousand_tokens_a_second() -> None:
    document = document_of(2_000)
    tokens = sum(len(sentence.tokens) for sentence in document.sentences)
    find_entities(document)
    for name, work in (
        ("tagged", lambda: list(tag(document))),
        ("found and linked", lambda: find_entities(document)),
    ):
        begin = time.perf_counter()
        work()
        speed = tokens / (time.perf_counter() - begin)
        print(f"entities: {speed:,.0f} tokens a second {name}")
        assert speed > 30_000


@pytest.mark.benchmark
def test_loading_takes_forty_milliseconds_and_six_megabytes() -> None:
    runs = [
        [
            float(figure)
            for figure in subprocess.check_output([sys.executable, "-c", LOADING], text=True).split()
        ]
        for _ in range(5)
    ]
    milliseconds, megabytes = min(run[0] for run in runs), min(run[1] for run in runs)
    print(f"entities: loaded in {milliseconds:.0f} ms, {megabytes:.1f} MB")
    assert milliseconds < 40
    assert megabytes < 6
