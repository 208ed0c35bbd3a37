"""How the annotated corpora are brought to one form."""

from pathlib import Path

import pytest

from tempo_reader.extraction.training.corpora import Example, read, with_countries

CASES = {
    "marks on a word are taken off": (
        [("Komisi", "B-ORG"), ("Sungai", "I-ORG"), ("(KS),", "I-ORG"), ("kata", "O")],
        [
            ("Komisi", "B-ORG"),
            ("Sungai", "I-ORG"),
            ("(", "O"),
            ("KS", "B-ORG"),
            (")", "O"),
            (",", "O"),
            ("kata", "O"),
        ],
    ),
    "a word of several tokens": (
        [("Ani-Budi", "B-PER"), ("menang", "O")],
        [("Ani", "B-PER"), ("-", "I-PER"), ("Budi", "I-PER"), ("menang", "O")],
    ),
    "tags by their long names": (
        [("Ani", "B-PERSON"), ("di", "O"), ("Garut", "B-LOCATION")],
        [("Ani", "B-PER"), ("di", "O"), ("Garut", "B-LOC")],
    ),
    "names side by side": (
        [("Polri", "B-ORG"), ("Ani", "B-PER")],
        [("Polri", "B-ORG"), ("Ani", "B-PER")],
    ),
}


@pytest.mark.parametrize(("rows", "tokens"), CASES.values(), ids=CASES.keys())
def test_reading(tmp_path: Path, rows: list[tuple[str, str]], tokens: list[tuple[str, str]]) -> None:
    path = tmp_path / "corpus.tsv"
    path.write_text("".join(f"{word}\tX\t{tag}\n" for word, tag in rows) + "\n", encoding="utf-8")
    (example,) = read(path)
    assert list(zip(example.words, example.tags, strict=True)) == tokens


COUNTRIES = {
    "one that acts": ("Rusia menolak", "O O", "B-LOC O"),
    "of two words": ("Korea Utara menolak", "O O O", "B-LOC I-LOC O"),
    "inside another name": ("Bank Jepang menolak", "B-ORG I-ORG O", "B-ORG I-ORG O"),
    "before a capital": ("Rusia Bersatu menolak", "O O O", "O O O"),
}


@pytest.mark.parametrize(("words", "tags", "filled"), COUNTRIES.values(), ids=COUNTRIES.keys())
def test_countries_that_idner_leaves_out(words: str, tags: str, filled: str) -> None:
    example = with_countries(Example(tuple(words.split()), tuple(tags.split())))
    assert example.tags == tuple(filled.split())
