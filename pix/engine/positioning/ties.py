"""Equal skills: which are equal, and which of them is asked, the same one after a reload."""

from __future__ import annotations

import hashlib

import numpy as np
from numpy.typing import NDArray

from pix.engine.positioning.model import Array

TIE = 1e-9


def best_targets(scores: Array, allowed: NDArray[np.bool_]) -> list[int]:
    """Return the allowed targets whose score is the highest, ties within 1e-9."""
    top = scores[allowed].max()
    return [int(index) for index in np.flatnonzero(allowed & (scores >= top - TIE))]


def drawn(count: int, *, seed: int, step: int) -> int:
    """Return a place among `count`, the same for the same seed and step."""
    digest = hashlib.blake2b(f"{seed}:{step}".encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") % count
