"""Where a name begins and ends, and of what type it is, after the tagger has had its say of each sentence."""
