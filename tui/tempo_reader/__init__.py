"""Read a news article closely in a terminal."""
