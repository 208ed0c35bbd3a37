"""Print a long article: the small ones of the tests again and again, numbered: ``python long_article.py MEGABYTES``."""

import sys
from itertools import cycle
from pathlib import Path

ARTICLES = Path(__file__).resolve().parent.parent / "data" / "articles"


def long_article(size: int) -> str:
    """Return at least `size` code points of text, no two paragraphs the same."""
    pieces, length = ["Artikel Panjang untuk Pengukuran\n"], 0
    texts = [path.read_text(encoding="utf-8") for path in sorted(ARTICLES.glob("*.txt"))]
    for number, text in enumerate(cycle(texts)):
        if length >= size:
            break
        for paragraph in text.splitlines():
            if len(paragraph) > 100:
                pieces.append(f"{paragraph} Demikian laporan nomor {number}.")
                length += len(pieces[-1]) + 1
    return "\n".join(pieces) + "\n"


if __name__ == "__main__":
    sys.stdout.write(long_article(int(float(sys.argv[1]) * 1_000_000)))
