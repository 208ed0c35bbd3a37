from tests.readme import README, with_keys


def test_the_readme_lists_the_keys_that_there_are() -> None:
    text = README.read_text(encoding="utf-8")
    assert "| `j` `↓` |" in text
    assert with_keys(text) == text
