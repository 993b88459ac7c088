"""Distribution of mastery among participants."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from math import ceil

BARS = 10


def mastery_bars(mastery: Iterable[tuple[Fraction, int]]) -> list[int]:
    """Count people in ten bars of mastery (0..1): 0-10 %, 11-20 %..., exact, upper bounds inclusive."""
    bars = [0] * BARS
    for share, people in mastery:
        if not 0 <= share <= 1:
            raise ValueError(f"mastery lies between 0 and 1: {share}")
        bars[max(0, ceil(BARS * share) - 1)] += people
    return bars
