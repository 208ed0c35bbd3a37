"""What is known of names before an article is read: the lexicon, and what much news says of a word."""
