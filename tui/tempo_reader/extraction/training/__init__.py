"""Makes the entity model from the corpora; needs the extra ``training``, and is never imported by the program."""
