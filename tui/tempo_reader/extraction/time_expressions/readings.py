"""What the words say, before it is known what day that is."""

from typing import NamedTuple

from tempo_reader.domain.time_expression import Modifier


class Moment(NamedTuple):
    """A day, a time of day, a month or a year, as far as the words tell."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    """1 is Monday, as in ISO 8601."""
    shift: int | None = None
    """-1 for "lalu", 0 for "ini", 1 for "depan", said of the whole."""
    weeks: int | None = None
    """Weeks from the anchor's, for "Rabu pekan lalu"."""
    months: int | None = None
    """Months from the anchor's, for "tanggal 5 bulan lalu"."""
    years: int | None = None
    """Years from the anchor's, for "Maret tahun lalu"."""
    days: int | None = None
    """Days from the anchor, for "kemarin"."""
    part: str | None = None
    """TIMEX3 part of the day: MO AF EV NI."""
    clock: str | None = None
    """``15:50``, or ``24:00`` for the midnight that ends the day."""
    zone: str | None = None
    """``+07:00``."""
    eve: bool = False
    """Said of the night before: "malam Minggu" is Saturday night."""
    modifier: Modifier | None = None
    weak: bool = False
    """Whether it means a time only as a part of a fuller expression."""

    @property
    def names_day(self) -> bool:
        """Whether it tells which day by itself."""
        return self.day is not None or self.weekday is not None or self.days is not None

    @property
    def is_time(self) -> bool:
        """Whether it is finer than a day."""
        return self.part is not None or self.clock is not None


class MomentRange(NamedTuple):
    """From one moment to another, in one expression."""

    first: Moment
    last: Moment
    modifier: Modifier | None = None
    weak: bool = False


class Shifted(NamedTuple):
    """A unit counted from the publication day: "tiga hari lalu", "pekan depan", "akhir tahun"."""

    unit: str
    """A TIMEX3 duration unit: D W M Q H Y DE CE; TH TM TS for those of a clock, WE a weekend, SU WI a season."""
    steps: int
    """Units from the anchor, negative in the past."""
    modifier: Modifier | None = None
    counted: bool = False
    """Whether a number was said: "satu pekan lalu", not "pekan lalu"."""


class Anchored(NamedTuple):
    """A unit counted from a date in the text: "dua hari kemudian", "tahun sebelumnya"."""

    unit: str
    steps: int
    uncounted: bool = False
    """Whether no number was said: "tahun sebelumnya"."""
    modifier: Modifier | None = None
    part: str | None = None


class Same(NamedTuple):
    """The unit of a date in the text: "tahun yang sama", "hari itu"."""

    unit: str
    year: int | None = None
    """For "kuartal yang sama tahun 1988"."""
    years: int | None = None
    part: str | None = None
    pointing: bool = False
    """Whether it means nothing without a date shortly before it: "hari itu", "malam harinya"."""


class Period(NamedTuple):
    """A length of time."""

    value: str
    modifier: Modifier | None = None


class Frequency(NamedTuple):
    """How often."""

    value: str


class Vague(NamedTuple):
    """A reference that no calendar can place."""

    value: str
    """PAST_REF, PRESENT_REF or FUTURE_REF."""


class Division(NamedTuple):
    """A quarter or half of a year."""

    kind: str
    """Q or H."""
    number: int
    year: int | None = None
    shift: int | None = None
    years: int | None = None
    modifier: Modifier | None = None
    last: int | None = None
    """The number of the last one, in a range."""


class Fixed(NamedTuple):
    """A value that needs no anchor: a decade, a century, a range of years."""

    value: str
    modifier: Modifier | None = None


class Holiday(NamedTuple):
    """A day or period that the calendar of each year places."""

    name: str
    """Its key in the holiday table."""
    year: int | None = None
    shift: int | None = None
    years: int | None = None
    hijri: int | None = None
    """A year of the Islamic calendar, "Idul Fitri 1440 H"."""
    days: int = 0
    """Days from it: "malam takbiran", "H-7 Lebaran"."""
    part: str | None = None
    modifier: Modifier | None = None


Reading = (
    Moment | MomentRange | Shifted | Anchored | Same | Period | Frequency | Vague | Division | Fixed | Holiday
)
