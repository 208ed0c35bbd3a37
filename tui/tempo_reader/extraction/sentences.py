"""Where sentences end."""

import re
from collections.abc import Iterator

from tempo_reader.domain.span import Span

CLOSERS = r"\"'”’)\]»"
END = re.compile(
    rf"(?<![.!?…])[.!?…]++[{CLOSERS}]*+(?=\s)"
    r"|\n"
    r"|(?<=[a-z]{3})[.!?](?=[A-Z][a-z]+[ ,])"  # the blank was lost: "selesai.Polisi mengatakan"
)
ABBREVIATIONS = frozenset(
    # before a name
    "prof dr drs dra drg drh ir h hj kh tgk ust st mr mrs ms tn ny sdr sdri yth rr rm kph kra alm "
    "gen sen rep gov rev lt sgt capt col maj adm abd dg moch moh mohd muh muhd "
    # ranks, and who stands in for somebody
    "plt plh pj pjs "
    "kol jend letjen mayjen brigjen laksma laksda marsda marsma kapt lettu letda serma serka serda sertu praka "
    "bripka bripda briptu brigadir aipda aiptu ipda iptu akp akbp kombes kompol irjen komjen pol "
    "purn inf kav arm czi mar "
    # before a number or an address
    "no nomor tgl jl jln gg rt rw kec kab kel ds hlm hal ps art rp "
    # before the name of a company
    "pt cv ud fa "
    # between two names
    "vs cq a.n u.p d.a s.d".split()
)
BEFORE_NUMBERS = frozenset(
    "jan feb peb mar apr jun jul aug agt ags agust sep sept oct okt nov nop dec des".split()
)
"""Short months: "on Sept. 17" goes on, "on 17 Sept. The" ends."""
COMPANIES = frozenset("co corp inc ltd tbk".split())
"""What ends a company's name; its code may follow in brackets: "PT Maju Tbk. (MAJU)"."""
OPENINGS = frozenset(
    "Dia Ia Ini Itu Namun Tetapi Tapi Menurut Pada Di Ke Dari Saat Kami Saya Kita Mereka Para Sementara Selain "
    "Jika Bila Kalau Untuk Dengan Dalam Karena Sebelumnya Setelah Selanjutnya Kemudian Akan Sebab Bahkan Padahal "
    "Sedangkan Adapun Meski Meskipun Polisi Hal Ada Oleh Tidak The He She It In".split()
)
"""Words that begin a sentence and no name: after "Blok M." they show that the stop was a full stop."""
WORD_BEFORE = re.compile(r"[\w.]+$")
WORD_AFTER = re.compile(r"\w+")
LONGEST_WORD = 24


def split_sentences(text: str, paragraph: Span) -> Iterator[Span]:
    """Yield the sentences of a paragraph, without the blanks between them.

    A full stop ends a sentence unless it belongs to an abbreviation, an initial or a number, or what follows
    goes on in lower case. A line break always ends one.
    """
    start = paragraph.start
    for match in END.finditer(text, paragraph.start, paragraph.end):
        if match.group() != "\n" and not _ends(text, match, paragraph.end):
            continue
        yield from _trimmed(text, start, match.end())
        start = match.end()
    yield from _trimmed(text, start, paragraph.end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Span(start, end)


def _ends(text: str, match: re.Match[str], limit: int) -> bool:
    following = match.end()
    while following < limit and text[following].isspace():
        following += 1
    if following < limit and text[following].islower():
        return False
    if match.group() not in (".", ".)"):  # "(Purn.) Ani"
        return True
    word = WORD_BEFORE.search(text, max(0, match.start() - LONGEST_WORD), match.start())
    if word is None:
        return True
    before = word.group()
    last = before.rpartition(".")[2]
    if before.lower() in ABBREVIATIONS or (last != before and last.lower() in ABBREVIATIONS):
        return False
    if last.lower() in COMPANIES and text[following : following + 1] == "(":
        return False
    if last.lower() in BEFORE_NUMBERS and following < limit and text[following].isdigit():
        return False
    if len(last) == 1 and last.isupper():
        after = WORD_AFTER.match(text, following, limit)
        return after is None or after.group() in OPENINGS
    return True
