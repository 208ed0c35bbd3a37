import codecs
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tempo_reader.loading.decoding import clean, decode

WORDS = "“Harga naik,” kata Rina – 0,6 persen; café, naïve, 😀, ﷽, 東京."

ENCODED = [
    pytest.param(WORDS.encode(), WORDS, "utf-8", False, id="utf-8"),
    pytest.param(codecs.BOM_UTF8 + WORDS.encode(), WORDS, "utf-8", False, id="utf-8-mark"),
    pytest.param(
        codecs.BOM_UTF16_LE + WORDS.encode("utf-16-le"), WORDS, "utf-16-le", False, id="utf-16-le-mark"
    ),
    pytest.param(
        codecs.BOM_UTF16_BE + WORDS.encode("utf-16-be"), WORDS, "utf-16-be", False, id="utf-16-be-mark"
    ),
    pytest.param(
        codecs.BOM_UTF32_LE + WORDS.encode("utf-32-le"), WORDS, "utf-32-le", False, id="utf-32-le-mark"
    ),
    pytest.param(
        codecs.BOM_UTF32_BE + WORDS.encode("utf-32-be"), WORDS, "utf-32-be", False, id="utf-32-be-mark"
    ),
    pytest.param(
        "Harga naik é".encode("utf-16-le"), "Harga naik é", "utf-16-le", True, id="utf-16-le-unmarked"
    ),
    pytest.param(
        "Harga naik é".encode("utf-16-be"), "Harga naik é", "utf-16-be", True, id="utf-16-be-unmarked"
    ),
    pytest.param("“Café” – 5 €".encode("cp1252"), "“Café” – 5 €", "cp1252", True, id="cp1252"),
    pytest.param("Zürich".encode("latin-1"), "Zürich", "cp1252", True, id="latin-1"),
    pytest.param(
        b"Harga \x81 naik sampai \x8d batas.", "Harga � naik sampai � batas.", "cp1252", True, id="undefined"
    ),
    pytest.param(b"", "", "utf-8", False, id="empty"),
    pytest.param(codecs.BOM_UTF8, "", "utf-8", False, id="mark-alone"),
    pytest.param("“a” “b” “c”".encode()[:-1], "“a” “b” “c�", "utf-8", True, id="utf-8-cut-at-the-end"),
    pytest.param("“a” “b”".encode() + b"\xff c", "“a” “b”� c", "utf-8", True, id="utf-8-with-a-flaw"),
]


@pytest.mark.parametrize(("data", "text", "encoding", "assumed"), ENCODED)
def test_bytes_become_text(data: bytes, text: str, encoding: str, assumed: bool) -> None:
    decoded = decode(data)
    assert decoded is not None
    assert decoded == (text, encoding, assumed)


BINARY = [
    pytest.param(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8, id="png"),
    pytest.param(b"\x7fELF\x02\x01\x01\x00" + bytes(64), id="program"),
    pytest.param(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", id="pdf"),
    pytest.param(b"PK\x03\x04 docx", id="zip"),
    pytest.param(b"\x1f\x8b\x08 gzip", id="gzip"),
    pytest.param(rb"{\rtf1\ansi Harga naik}", id="rtf"),
    pytest.param(b"Harga naik\x00\x00\x00\x01", id="zeros"),
    pytest.param(b"\x00", id="one-zero"),
    pytest.param(bytes(range(1, 32)) * 10, id="controls"),
    pytest.param(b"\x90\x9d\x81\x8f" * 10, id="undefined-bytes"),
]


@pytest.mark.parametrize("data", BINARY)
def test_binary_data_is_no_text(data: bytes) -> None:
    assert decode(data) is None


CLEANED = [
    pytest.param("Harga\tnaik", "Harga naik", id="tab"),
    pytest.param("Harga\xa0naik\u2009dan\u3000turun", "Harga naik dan turun", id="other-blanks"),
    pytest.param("a\r\nb\rc\x0bd\x0ce\x85f\u2028g\u2029h", "a\nb\nc\nd\ne\nf\ng\nh", id="line-breaks"),
    pytest.param("a\r\n\r\nb", "a\n\nb", id="empty-line"),
    pytest.param("\x1b[31mmerah\x1b[0m", "merah", id="colour"),
    pytest.param("\x1b[2J\x1b[Hatas", "atas", id="erase"),
    pytest.param("\x1b]0;judul\x07isi", "isi", id="window-title"),
    pytest.param("\x1b]52;c;aGFsbw==\x1b\\isi", "isi", id="clipboard"),
    pytest.param("\x1b]8;;http://a.id\x1b\\tautan\x1b]8;;\x1b\\", "tautan", id="link"),
    pytest.param("\x1bP1$r0m\x1b\\isi", "isi", id="device-control-string"),
    pytest.param("\x9b31misi", "isi", id="eight-bit-introducer"),
    pytest.param("\x1b(Bisi\x1b7", "isi", id="short-sequences"),
    pytest.param("\x1b]52;c;aGFsbw==", "52;c;aGFsbw==", id="clipboard-without-its-end-is-words"),
    pytest.param("a\x00\x07\x08\x1b\x7fb", "ab", id="controls"),
    pytest.param("ab\u202edc\u202c \u2066x\u2069", "abdc x", id="bidirectional-overrides"),
    pytest.param("ke\u00adbi\u200bjak\u2060an\ufeff", "kebijakan", id="invisible"),
    pytest.param("a\ud800b", "ab", id="half-character"),
    pytest.param("e\u0301 n\u0303", "e\u0301 n\u0303", id="combining-marks-stay"),
    pytest.param("👩🏽\u200d🌾 🇮🇩 ❤\ufe0f", "👩🏽\u200d🌾 🇮🇩 ❤\ufe0f", id="emoji-stay"),
    pytest.param(
        "שלום عالم \u0915\u094d\u200d\u0937", "שלום عالم \u0915\u094d\u200d\u0937", id="other-scripts-stay"
    ),
    pytest.param("[bold]a[/bold] $x {y} %z", "[bold]a[/bold] $x {y} %z", id="markup-stays"),
    pytest.param("", "", id="empty"),
]


@pytest.mark.parametrize(("text", "cleaned"), CLEANED)
def test_text_is_safe_to_show(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


MARKUP = st.sampled_from(
    ["\x1b[", "\x1b]", "\x1b\\", "\x9b", "31m", ";", "\x07", "\r", "\n", "\u202e", "\t", "a"]
)


@given(st.one_of(st.text(), st.lists(MARKUP).map("".join)))
def test_no_control_is_left(text: str) -> None:
    cleaned = clean(text)
    assert not [
        char for char in cleaned if char != "\n" and unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp")
    ]
    assert clean(cleaned) == cleaned


@given(st.binary())
def test_any_bytes_can_be_tried(data: bytes) -> None:
    decoded = decode(data)
    assert decoded is None or isinstance(clean(decoded.text), str)


@given(st.text())
def test_what_was_written_as_utf_8_is_read_back(text: str) -> None:
    decoded = decode(codecs.BOM_UTF8 + text.encode())
    assert decoded is not None
    assert decoded.text == text
