"""From an article to its analysis: time expressions, entities, quotes, events."""
