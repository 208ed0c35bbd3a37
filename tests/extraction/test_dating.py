"""The publication date that an article tells by itself."""

import datetime

import pytest

from tempo_reader.domain.article import Article, Origin, Paragraph, ParagraphKind, Publication
from tempo_reader.domain.span import Span
from tempo_reader.extraction.dating import date_itself


def article(*lines: str, credit: str | None = None, published: datetime.date | None = None) -> Article:
    paragraphs, at = [], 0
    for line in lines:
        paragraphs.append(Paragraph(ParagraphKind.BODY, line, Span(at, at + len(line))))
        at += len(line) + 2
    if credit is not None:
        paragraphs.insert(0, Paragraph(ParagraphKind.CREDIT, credit))
    origin = Origin.GIVEN if published else Origin.UNKNOWN
    return Article("\n\n".join(lines), tuple(paragraphs), published=Publication(published, origin=origin))


def dated(*lines: str, credit: str | None = None) -> str | None:
    found = date_itself(article(*lines, credit=credit)).published
    assert (found.origin is Origin.TEXT) == (found.day is not None)
    return found.isoformat()


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        (["Kim membahas kerja sama, kata KCNA pada Minggu, 17 September 2023."], "2023-09-17"),
        (['"Kami siap," kata Budi di Jakarta, Senin (18/9/2023).'], "2023-09-18"),
        (["Gempa mengguncang Solo, Senin (18/9/2023) malam."], "2023-09-18"),
        (["Ia wafat (18/9/2023)."], "2023-09-18"),
        (["Rumah itu tua.", "Warga senang, kata Sari, Senin, 18 September 2023."], "2023-09-18"),
    ],
    ids=["attribution", "brackets", "event", "brackets-alone", "second-paragraph"],
)
def test_the_day_of_report(lines: list[str], day: str) -> None:
    assert dated(*lines) == day


@pytest.mark.parametrize(
    "lines",
    [
        ["Proklamasi dibacakan pada 17 Agustus 1945."],
        ["Proklamasi dibacakan pada Jumat, 17 Agustus 1945, di Jakarta."],
        ["Ia lahir di Solo pada 5 Mei 2001."],
        ["Ia datang Minggu (17/9)."],
        ["Ia datang kemarin dan pada 2019."],
        ["Pemilu akan digelar Rabu, 14 Februari 2024."],
        [*["Rumah itu tua."] * 6, "Warga senang, kata Sari, Senin, 18 September 2023."],
        [],
    ],
    ids=[
        "history",
        "history-with-weekday",
        "no-weekday",
        "no-year",
        "vague",
        "to-come",
        "too-far-down",
        "empty",
    ],
)
def test_what_is_no_day_of_report(lines: list[str]) -> None:
    assert dated(*lines) is None


def test_the_latest_day_on_which_something_was_said() -> None:
    assert (
        dated(
            "Pemilu akan digelar Rabu, 14 Februari 2024, kata Hasyim, Senin (18/9/2023).",
            "Sebelumnya Budi mengatakan hal itu, Jumat (15/9/2023).",
        )
        == "2023-09-18"
    )


def test_an_event_before_it_does_not_count_when_something_was_said() -> None:
    assert (
        dated("Perang pecah pada Kamis, 24 Februari 2022.", "Kami sedih, kata Budi, Senin (18/9/2023).")
        == "2023-09-18"
    )


def test_a_credit_line_comes_first_and_may_tell_the_time() -> None:
    line = "Kami sedih, kata Budi, Minggu (17/9/2023)."
    assert dated(line, credit="Senin, 18 September 2023 | 10:15 WIB") == "2023-09-18T10:15+07:00"
    assert dated(line, credit="TEMPO.CO, Jakarta -") == "2023-09-17"


def test_a_date_that_is_known_stays() -> None:
    known = article("Kami sedih, kata Budi, Minggu (17/9/2023).", published=datetime.date(2020, 1, 1))
    assert date_itself(known) is known


def test_an_article_without_a_date_is_the_same_article() -> None:
    undated = article("Rumah itu tua.")
    assert date_itself(undated) is undated
