"""Which words are used alike: clusters of word vectors, looked up in a file that stays on disk."""


def clusters_of(word: str) -> tuple[str, ...]:
    """Return the names of the clusters that a word belongs to, empty for a rare word."""
    return ()
