"""Numbers in digits and in words."""

from collections.abc import Sequence

from tempo_reader.extraction.time_expressions.lexicon import Lexicon


def read_number(words: Sequence[str], lexicon: Lexicon) -> float | None:
    """Return the number that the words make, None if they make none.

    The lexicon's NUMERAL gives a value; MULTIPLIER multiplies what stands before it ("dua puluh"), TEEN adds ten to
    it ("dua belas"). In digits a full stop groups thousands and a comma is the decimal mark where the lexicon says
    so by DECIMAL; a comma groups and a stop is the mark otherwise.
    """
    total, current = 0.0, 0.0
    for word in words:
        if word[0].isdecimal():
            digits = _digits(word, decimal_comma="," in lexicon.classes.get("DECIMAL", ()))
            if digits is None:
                return None
            current += digits
        elif (value := lexicon.value("NUMERAL", word)) is not None:
            if float(value) >= 100:
                total += float(value)  # "seratus", "seribu": complete in themselves
            else:
                current += float(value)
        elif lexicon.value("TEEN", word) is not None:
            current += 10
        elif (factor := lexicon.value("MULTIPLIER", word)) is not None:
            total, current = _multiply(total, current, float(factor))
        elif word not in lexicon.classes.get("NUMERAL_LINK", ()):
            return None
    return total + current


def _multiply(total: float, current: float, factor: float) -> tuple[float, float]:
    if factor >= 1000:
        return (total + current or 1) * factor, 0
    tens = current % 10 or 1
    if factor == 10:
        return total + current - current % 10 + tens * 10, 0
    return total + (current or 1) * factor, 0


def _digits(text: str, *, decimal_comma: bool) -> float | None:
    group, mark = (".", ",") if decimal_comma else (",", ".")
    plain = text.replace(group, "").replace(mark, ".")
    try:
        return float(plain)
    except ValueError:
        return None
