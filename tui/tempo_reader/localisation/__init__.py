"""Indonesian and English: words, dates, names."""
