"""Order among equals, drawn from the seed alone."""

from __future__ import annotations

import hashlib


def lot(seed: int, *words: str) -> int:
    """Return the lot (0 to 2^64 - 1) that a seed draws for these words: same seed and words, same lot."""
    said = "\x1f".join((str(seed), *words))
    return int.from_bytes(hashlib.blake2b(said.encode(), digest_size=8).digest(), "big")
