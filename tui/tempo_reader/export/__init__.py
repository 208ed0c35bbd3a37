"""An analysis in other programs' formats."""
