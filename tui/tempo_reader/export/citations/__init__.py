"""Passages with their source, in the styles that people cite in; see `rendering` and ``assets/citations``."""
