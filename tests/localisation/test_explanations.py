"""Why an expression means what it means."""

import datetime
import string

import pytest

from tempo_reader.domain.article import Article, Origin, Paragraph, ParagraphKind, Publication
from tempo_reader.domain.language import Language
from tempo_reader.domain.span import Span
from tempo_reader.domain.time_expression import TimeExpression, TimeType
from tempo_reader.extraction.document import prepare
from tempo_reader.extraction.time_expressions import find_time_expressions
from tempo_reader.extraction.time_expressions.rule_names import RuleName
from tempo_reader.localisation.explanations import TEMPLATES, explain
from tempo_reader.localisation.interface import Interface

FACTS = {"anchor", "distance", "weekday", "words"}


def explained(text: str, language: Language) -> list[str]:
    paragraph = Paragraph(ParagraphKind.BODY, text, Span(0, len(text)))
    publication = Publication(datetime.date(2023, 9, 17), origin=Origin.GIVEN)
    found = find_time_expressions(prepare(Article(text, (paragraph,), published=publication)))
    return [explain(expression, text, Interface(language)) for expression in found]


def test_each_rule_has_a_template_and_no_template_is_left_over() -> None:
    assert set(TEMPLATES) == {rule.value for rule in RuleName}


@pytest.mark.parametrize("rule", list(RuleName))
def test_templates_ask_only_for_what_is_known(rule: RuleName) -> None:
    asked = {name for _, name, _, _ in string.Formatter().parse(TEMPLATES[rule]) if name}
    assert asked <= FACTS


@pytest.mark.parametrize("rule", list(RuleName))
@pytest.mark.parametrize("language", list(Language))
def test_each_rule_is_explained_in_each_language(rule: RuleName, language: Language) -> None:
    expression = TimeExpression(
        Span(0, 4),
        TimeType.DATE,
        "2023-09-13",
        None,
        None,
        datetime.date(2023, 9, 17),
        rule,
        Span(5, 8),
        "P4D",
    )
    sentence = explain(expression, "Rabu 1948", Interface(language))
    assert sentence.startswith("Rabu → ")
    assert len(sentence.rpartition(": ")[2]) > 3
    assert "{" not in sentence


@pytest.mark.parametrize("rule", list(RuleName))
def test_indonesian_is_translated(rule: RuleName) -> None:
    assert Interface(Language.INDONESIAN).gettext(TEMPLATES[rule]) != TEMPLATES[rule]


@pytest.mark.parametrize(
    ("text", "indonesian", "english"),
    [
        (
            "Ia tiba Rabu lalu.",
            "Rabu lalu → Rabu, 13 September 2023: hari Rabu terakhir sebelum 17 September 2023",
            "Rabu lalu → Wednesday, September 13, 2023: the last Wednesday before September 17, 2023",
        ),
        (
            "Ia tiba kemarin.",
            "kemarin → Sabtu, 16 September 2023: 1 hari sebelum terbit pada 17 September 2023",
            "kemarin → Saturday, September 16, 2023: 1 day before publication on September 17, 2023",
        ),
        (
            "Ia lahir pada tahun 1948.",
            "tahun 1948 → 1948: tahun menurut angkanya",
            "tahun 1948 → 1948: a year by its number",
        ),
    ],
    ids=["weekday", "yesterday", "year"],
)
def test_sentences(text: str, indonesian: str, english: str) -> None:
    assert explained(text, Language.INDONESIAN) == [indonesian]
    assert explained(text, Language.ENGLISH) == [english]


def test_the_words_of_an_anchor_in_the_text_are_quoted() -> None:
    sentences = explained("Pada 12 Mei 1998 ia pergi. Dua hari kemudian ia pulang.", Language.ENGLISH)
    assert (
        sentences[1] == "Dua hari kemudian → Thursday, May 14, 1998: 2 days after “12 Mei 1998”, May 12, 1998"
    )
