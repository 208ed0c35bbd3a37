import datetime

import pytest

from tempo_reader.domain.time_expression import Interval
from tempo_reader.ui.overview import overview


def days(*texts: str) -> list[Interval]:
    dates = [datetime.date.fromisoformat(text) for text in texts]
    return [Interval(date, date) for date in dates]


def test_one_day_needs_no_band() -> None:
    assert overview(days("2023-09-13", "2023-09-13"), None, 20) is None
    assert overview([], None, 20) is None


@pytest.mark.parametrize(
    ("intervals", "scale"),
    [
        pytest.param(days("1948-01-01", "2023-09-13"), ("1948", "2023"), id="years"),
        pytest.param(days("2023-01-05", "2023-09-13"), ("01/2023", "09/2023"), id="months"),
        pytest.param(days("2023-09-01", "2023-09-13"), ("1/9", "13/9"), id="days"),
    ],
)
def test_the_scale_fits_the_span(intervals: list[Interval], scale: tuple[str, str]) -> None:
    band = overview(intervals, None, 30)
    assert band is not None
    assert len(band.bars) == len(band.scale) == 30
    assert (band.scale.split()[0], band.scale.split()[-1]) == scale


def test_more_events_make_a_higher_bar() -> None:
    band = overview(days("2023-09-01", "2023-09-13", "2023-09-13"), None, 20)
    assert band is not None
    assert band.bars == "▄" + "·" * 18 + "█"


def test_the_day_of_publication_is_marked() -> None:
    band = overview(days("2023-09-01", "2023-09-30"), datetime.date(2023, 9, 15), 30)
    assert band is not None
    assert band.scale.count("◆") == 1
