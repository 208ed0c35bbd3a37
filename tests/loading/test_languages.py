from pathlib import Path

import pytest

from tempo_reader.domain.language import Language
from tempo_reader.loading.languages import ENGLISH, INDONESIAN, detect_language


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Harga beras naik karena hujan tidak turun di sawah itu.", id="indonesian"),
        pytest.param("Menteri itu berkata, “The show must go on and it will be good.” Ia lalu pergi ke kantor untuk "
                     "rapat dengan para staf yang sudah menunggu.", id="with-an-english-quote"),
        pytest.param("", id="empty"),
        pytest.param("Presiden AS tiba Jum'at malam, era 90-an kembali.", id="look-alikes"),
        pytest.param("Peneliti Institute for the Study of War Budi Raharjo berpendapat lain.", id="an-english-name"),
        pytest.param("12345", id="numbers"),
        pytest.param("東京で会議", id="neither"),
    ],
)  # fmt: skip
def test_indonesian_or_in_doubt(text: str) -> None:
    assert detect_language(text) is Language.INDONESIAN


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The price of rice has risen, the ministry said on Tuesday.", id="english"),
        pytest.param(
            "The minister of Nusa Tenggara Timur met the regent of Sumba in Waingapu.", id="with-local-names"
        ),
        pytest.param("RICE PRICES ARE UP IN THE EAST", id="capitals"),
    ],
)
def test_english(text: str) -> None:
    assert detect_language(text) is Language.ENGLISH


def test_articles(articles: Path) -> None:
    for path in articles.glob("*.txt"):
        expected = Language.ENGLISH if "english" in path.name else Language.INDONESIAN
        assert detect_language(path.read_text(encoding="utf-8")) is expected, path.name


def test_no_word_counts_for_both() -> None:
    assert not INDONESIAN & ENGLISH
