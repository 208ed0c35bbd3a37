"""Who is meant by each name: one person, body or place for all its names."""
