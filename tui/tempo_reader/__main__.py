"""Run as ``python -m tempo_reader``."""

import sys

from tempo_reader.cli import main

if __name__ == "__main__":
    sys.exit(main())
