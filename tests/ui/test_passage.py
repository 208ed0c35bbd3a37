import pytest

from tempo_reader.domain.span import Span
from tempo_reader.ui.passage import Passage

TEXT = "Satu dua. Tiga empat lima. Enam."
SENTENCES = (Span(0, 9), Span(10, 26), Span(27, 32))


@pytest.fixture
def middle() -> Passage:
    return Passage(TEXT, SENTENCES, 10, 26)


@pytest.mark.parametrize(
    ("steps", "words"),
    [
        pytest.param([], "Tiga empat lima.", id="a-sentence-at-first"),
        pytest.param(["s+"], "Tiga empat lima. Enam.", id="grows"),
        pytest.param(["s+", "s+"], "Tiga empat lima. Enam.", id="stops-at-the-end"),
        pytest.param(["w-"], "Tiga empat", id="shrinks-by-word"),
        pytest.param(["w-", "w-", "w-"], "Tiga", id="never-to-nothing"),
        pytest.param(["v", "s-"], "Satu dua. Tiga empat lima.", id="the-other-end-grows"),
        pytest.param(["v", "w+"], "empat lima.", id="the-other-end-shrinks"),
        pytest.param(["v", "w+", "v", "w-"], "empat", id="both-ends"),
        pytest.param(["s+", "s-"], "Tiga empat lima.", id="there-and-back"),
    ],
)
def test_a_selection_grows_and_shrinks(middle: Passage, steps: list[str], words: str) -> None:
    passage = middle
    for step in steps:
        direction = 1 if step.endswith("+") else -1
        match step[0]:
            case "s":
                passage = passage.by_sentence(direction)
            case "w":
                passage = passage.by_word(direction)
            case _:
                passage = passage.swapped()
    assert passage.span.of(TEXT) == words
