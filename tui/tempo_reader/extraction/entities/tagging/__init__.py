"""Which words are names: by the trained model in Indonesian, by rule in English."""
