"""Forms of English news and what they mean in an article of Wednesday, 20 September 2023."""

import datetime

import pytest

from tempo_reader.domain.article import Article, Origin, Paragraph, ParagraphKind, Publication
from tempo_reader.domain.language import Language
from tempo_reader.domain.span import Span
from tempo_reader.extraction.document import prepare
from tempo_reader.extraction.time_expressions import find_time_expressions


def brief(text: str) -> str:
    """Return the text's expressions as "words=value", with the modifier in brackets."""
    paragraph = Paragraph(ParagraphKind.BODY, text, Span(0, len(text)))
    publication = Publication(datetime.date(2023, 9, 20), origin=Origin.GIVEN)
    article = Article(text, (paragraph,), published=publication, language=Language.ENGLISH)
    return "; ".join(
        f"{e.span.of(text)}={e.value}" + (f" [{e.modifier.value}]" if e.modifier else "")
        for e in find_time_expressions(prepare(article))
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He met Kim last Wednesday.", "last Wednesday=2023-09-13"),
        ("He met Kim on Wednesday.", "Wednesday=2023-09-20"),
        ("He met Kim on Thursday.", "Thursday=2023-09-14"),
        ("He will meet Kim on Thursday.", "Thursday=2023-09-21"),
        ("On Thursday he will meet Kim.", "Thursday=2023-09-21"),
        ("On Thursday, he told Kim that talks will fail.", "Thursday=2023-09-14"),
        ("He meets Kim this Friday.", "this Friday=2023-09-22"),
        ("He meets Kim next Monday.", "next Monday=2023-09-25"),
        ("Monday's talks failed.", "Monday's=2023-09-18"),
        ("He met Kim on Sept. 17.", "Sept. 17=2023-09-17"),
        ("He met Kim on September 17th, 2022.", "September 17th, 2022=2022-09-17"),
        ("He met Kim on Sunday, September 17, 2023.", "Sunday, September 17, 2023=2023-09-17"),
        ("He met Kim on Sunday (17/9).", "Sunday (17/9)=2023-09-17"),
        ("He met Kim on the 17th of September.", "the 17th of September=2023-09-17"),
        ("He met Kim on 17 September 1998.", "17 September 1998=1998-09-17"),
        ("He met Kim yesterday morning.", "yesterday morning=2023-09-19TMO"),
        ("He met Kim last night.", "last night=2023-09-19TNI"),
        ("He sings tonight.", "tonight=2023-09-20TNI"),
        ("He left at 3:50 p.m. on Monday.", "3:50 p.m. on Monday=2023-09-18T15:50"),
        ("He left on Monday at 9 a.m. local time.", "Monday at 9 a.m. local time=2023-09-18T09:00"),
        ("The fair runs Dec. 3-5, 2022.", "Dec. 3-5, 2022=2022-12-03/2022-12-05"),
        ("The fair runs Dec. 30, 2022-Jan. 2.", "Dec. 30, 2022-Jan. 2=2022-12-30/2023-01-02"),
    ],
    ids=lambda value: None if "=" in value else value,
)
def test_days_and_times(text: str, found: str) -> None:
    assert brief(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It began two weeks ago.", "two weeks ago=2023-W36"),
        ("It began a year ago.", "a year ago=2022"),
        ("It began early this month.", "early this month=2023-09 [START]"),
        ("It began late last year.", "late last year=2022 [END]"),
        ("It began in mid-September.", "mid-September=2023-09 [MID]"),
        ("It began at the end of the year.", "the end of the year=2023 [END]"),
        ("It began in March.", "March=2023-03"),
        ("It began last May.", "last May=2023-05"),
        ("It began between March and May 2019.", "March=2019-03; May 2019=2019-05"),
        ("It began in the early 1990s.", "the early 1990s=199 [START]"),
        ("It began in the 20th century.", "the 20th century=19"),
        ("It began in the first half of this year.", "the first half of this year=2023-H1"),
        ("It began in the third quarter of 2019.", "the third quarter of 2019=2019-Q3"),
        ("It began last weekend.", "last weekend=2023-W37-WE"),
        ("It began several months ago.", "several months ago=PAST_REF"),
        ("It lasted three years.", "three years=P3Y"),
        ("It was a two-day visit.", "two-day=P2D"),
        ("It lasted two and a half years.", "two and a half years=P2Y6M"),
        ("It rose in the past five years.", "the past five years=P5Y"),
        ("It rose in recent weeks.", "recent weeks=PXW"),
        ("It happens twice a year and every Monday.", "a year=P1Y; every Monday=P1W"),
        ("It happens daily now.", "daily=P1D; now=PRESENT_REF"),
        ("It falls on Eid al-Fitr 2019.", "Eid al-Fitr 2019=2019-06-05"),
        ("It fell on New Year's Eve.", "New Year's Eve=2022-12-31TNI"),
    ],
    ids=lambda value: None if "=" in value else value,
)
def test_periods(text: str, found: str) -> None:
    assert brief(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "He may march on.",
        "May I march?",
        "A 35-year-old man, aged 40, is 12 years old.",
        "Law No. 13 of 2003 holds.",
        "Some 2000 people paid $2019.",
    ],
)
def test_what_is_no_date_stays_alone(text: str) -> None:
    assert brief(text) == ""


def test_anchors_across_sentences() -> None:
    text = (
        "Students were shot on 12 May 1998. A day earlier they had marched. Two days later he left. "
        "The following day shops burnt. In the same year he resigned."
    )
    assert brief(text) == (
        "12 May 1998=1998-05-12; A day earlier=1998-05-11; Two days later=1998-05-13; "
        "The following day=1998-05-14; the same year=1998"
    )
