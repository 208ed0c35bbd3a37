"""Makes the entity model from the corpora; needs the extra ``training``, and is never imported by the program."""

import os

for threads in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[threads] = "1"  # sums in one order: the same files wherever they are made
