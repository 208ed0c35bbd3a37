import datetime

import pytest

from tempo_reader.ui.days import read_day


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("2023-09-17", datetime.date(2023, 9, 17)),
        (" 17/9/2023 ", datetime.date(2023, 9, 17)),
        ("17.09.2023", datetime.date(2023, 9, 17)),
        ("31/2/2023", None),
        ("2023", None),
        ("besok", None),
        ("", None),
    ],
)
def test_a_date_as_people_type_it(words: str, day: datetime.date | None) -> None:
    assert read_day(words) == day
