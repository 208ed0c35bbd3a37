"""The data that tempo-reader ships: articles, lexicons, catalogues, models, styles."""
