"""Why a time expression means what it means, in a sentence for the reader."""

from collections.abc import Mapping

from tempo_reader.domain.time_expression import TimeExpression
from tempo_reader.localisation import dates
from tempo_reader.localisation.interface import N_, Interface
from tempo_reader.localisation.time_values import format_timex, format_value

TEMPLATES: Mapping[str, str] = {
    "full-date": N_("a complete date"),
    "month-with-year": N_("a month with its year"),
    "year": N_("a year by its number"),
    "named-period": N_("a period by its name"),
    "division-of-year": N_("that part of the year that is named"),
    "holiday-of-year": N_("the holiday in the year that is named, by the Indonesian calendar"),
    "holiday-of-hijri-year": N_("the holiday in that year of the Islamic calendar"),
    "publication-day": N_("the day of publication, {anchor}"),
    "days-before": N_("{distance} before publication on {anchor}"),
    "days-after": N_("{distance} after publication on {anchor}"),
    "night-before": N_("the night before the day that is named"),
    "time-of-publication-day": N_("a time without a day: that of publication, {anchor}"),
    "weekday-before": N_("the last {weekday} before {anchor}"),
    "weekday-after": N_("the first {weekday} after {anchor}"),
    "weekday-on-or-before": N_("the last {weekday} on or before {anchor}"),
    "weekday-on-or-after": N_("the first {weekday} on or after {anchor}"),
    "weekday-of-this-week": N_("{weekday} of the week of {anchor}"),
    "weekday-of-other-week": N_("{weekday} of the week that is {distance} from that of {anchor}"),
    "weekday-with-date": N_("such a date nearest to {anchor} that falls on a {weekday}"),
    "day-on-or-before": N_("the last such day on or before {anchor}"),
    "day-on-or-after": N_("the first such day on or after {anchor}"),
    "day-nearest": N_("the nearest such day to {anchor}"),
    "day-of-month": N_("that day of the month, seen from {anchor}"),
    "day-of-relative-year": N_("that day in a year counted from {anchor}"),
    "month-on-or-before": N_("the last such month up to {anchor}"),
    "month-on-or-after": N_("the first such month from {anchor} on"),
    "month-of-this-year": N_("that month in the year of {anchor}"),
    "month-of-relative-year": N_("that month in a year counted from {anchor}"),
    "period-of-publication": N_("the period that holds {anchor}"),
    "periods-before": N_("{distance} before {anchor}"),
    "periods-after": N_("{distance} after {anchor}"),
    "weekend-of-publication": N_("the last weekend that had begun by {anchor}"),
    "weekend-before": N_("the weekend of the week before {anchor}"),
    "weekend-after": N_("the first weekend after {anchor}"),
    "division-begun": N_("the last such part of a year that had begun by {anchor}"),
    "division-of-relative-year": N_("that part of a year counted from {anchor}"),
    "holiday-on-or-before": N_("the last one on or before {anchor}, by the Indonesian calendar"),
    "holiday-on-or-after": N_("the first one on or after {anchor}, by the Indonesian calendar"),
    "holiday-of-relative-year": N_("the one in a year counted from {anchor}, by the Indonesian calendar"),
    "same-as-publication": N_("no other date is named: that of publication, {anchor}"),
    "after-date-in-text": N_("{distance} after “{words}”, {anchor}"),
    "before-date-in-text": N_("{distance} before “{words}”, {anchor}"),
    "same-as-in-text": N_("the same as “{words}”, {anchor}"),
    "time-of-day-in-text": N_("on the day of “{words}”, {anchor}"),
    "weekday-after-date-in-text": N_("the first {weekday} on or after “{words}”, {anchor}"),
    "weekday-before-date-in-text": N_("the last {weekday} on or before “{words}”, {anchor}"),
    "day-after-date-in-text": N_("the first such day on or after “{words}”, {anchor}"),
    "month-after-date-in-text": N_("the first such month after “{words}”, {anchor}"),
    "duration": N_("a length of time, no date"),
    "frequency": N_("how often, no date"),
    "past-reference": N_("not said when, but before publication"),
    "present-reference": N_("around the time of publication"),
    "future-reference": N_("not said when, but after publication"),
    "beyond-calendar": N_("too far from {anchor} to be placed on the calendar"),
    "no-such-day": N_("the calendar has no such day"),
    "unplaced": N_("depends on the date of publication, which is not known"),
}
"""A template for each rule of `extraction.time_expressions.rule_names`."""


def explain(expression: TimeExpression, text: str, interface: Interface) -> str:
    """Return "Rabu lalu → Rabu, 13 September 2023: hari Rabu terakhir sebelum 17 September 2023".

    `text` is the article's text, which the spans count in. An unknown rule leaves the reason out.
    """
    said, value = expression.span.of(text), format_value(expression, interface.language)
    template = TEMPLATES.get(expression.rule)
    if template is None:
        return f"{said} → {value}"
    return f"{said} → {value}: {interface.gettext(template, **_facts(expression, text, interface))}"


def _facts(expression: TimeExpression, text: str, interface: Interface) -> dict[str, str]:
    language = interface.language
    facts = {"anchor": "", "distance": "", "weekday": "", "words": ""}
    if expression.anchor is not None:
        facts["anchor"] = dates.format_date_plain(expression.anchor, language)
    if expression.distance is not None:
        facts["distance"] = format_timex(expression.distance, language)
    if expression.interval is not None:
        facts["weekday"] = dates.format_weekday(expression.interval.end, language)
    if expression.anchor_span is not None:
        facts["words"] = expression.anchor_span.of(text)
    return facts
