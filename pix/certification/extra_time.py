"""Extra time: in per cent for people, in thousandths of the test for the clock."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

MOST_PERCENT = 200
THIRD = 333
# How people write a third; any of them gives 140 minutes for 105.
THIRDS = {Decimal(33), Decimal("33.3"), Decimal("33.33")}


def permil_of(percent: Decimal) -> int:
    """The thousandths to keep; 33 is what people write for a third."""
    if percent in THIRDS:
        return THIRD
    return int((percent * 10).quantize(Decimal(1), ROUND_HALF_UP))


def percent_of(permil: int) -> Decimal:
    """The per cent to show."""
    return Decimal(permil) / 10
