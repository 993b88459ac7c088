"""Pix and level of the `adaptive` scheme, by intervals of the capacity."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise
from math import floor

PIX_OF_FIRST_LEVELS = 64
PIX_OF_A_LEVEL = 128
FEWEST_BOUNDS = 3


def score(bounds: Sequence[float], capacity: float) -> tuple[int, int]:
    """Pix and global level for a capacity; bounds t0 < t1 < ... < tn open the levels 1 to n - 1.

    In [ti, ti+1): floor(w × (c + (θ - ti) / (ti+1 - ti))), (w, c) = (64, 0), (64, 1), (128, 1), (128, 2)...;
    below t0: 0; at or above tn: 128 × (n - 1) - 1. Numbers are taken as they are written (0.6 is 3/5), so
    that a floor never falls one short.
    """
    exact = [_as_written(bound) for bound in bounds]
    if len(exact) < FEWEST_BOUNDS or any(low >= high for low, high in pairwise(exact)):
        raise ValueError("bounds must be at least three, each above the one before")
    pix = _pix(exact, _as_written(capacity))
    return pix, level_of(pix)


def level_of(pix: int) -> int:
    """Global level of a certified score: none below 64, then 1 to 64 + 63, 2 to 255, one more each 128."""
    if pix < PIX_OF_A_LEVEL:
        return int(pix >= PIX_OF_FIRST_LEVELS)
    return pix // PIX_OF_A_LEVEL + 1


def _as_written(number: float) -> Fraction:
    return Fraction(str(number))


def _pix(bounds: Sequence[Fraction], capacity: Fraction) -> int:
    interval = bisect_right(bounds, capacity) - 1
    if interval < 0:
        return 0
    if interval == len(bounds) - 1:
        return PIX_OF_A_LEVEL * (len(bounds) - 2) - 1
    weight, offset = (PIX_OF_A_LEVEL, interval - 1) if interval > 1 else (PIX_OF_FIRST_LEVELS, interval)
    start, end = bounds[interval], bounds[interval + 1]
    return floor(weight * (offset + (capacity - start) / (end - start)))
