"""Numbers as people type them, compared exactly."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from decimal import Decimal
from fractions import Fraction

from pix.engine.grading.text import accepts_text

DIGITS = r"\d(?:\s*\d)*"
NUMBER = re.compile(rf"([+\-\u2212]?)\s*({DIGITS})?(?:([.,])({DIGITS})?)?")
SPACES = re.compile(r"\s+")


def read_number(text: str) -> Fraction | None:
    """The exact value of a typed number, or None: comma or dot, spaces between digits, zeros, sign."""
    found = NUMBER.fullmatch(text.strip())
    if found is None or not (found[2] or found[4]):
        return None
    sign = "-" if found[1] in ("-", "\u2212") else ""
    whole, decimals = (SPACES.sub("", found[part] or "0") for part in (2, 4))
    return Fraction(Decimal(f"{sign}{whole}.{decimals}"))


def accepts_number(
    response: str, solutions: Sequence[str], tolerance: Decimal | None, treatments: Collection[str]
) -> bool:
    """Whether the response is within the tolerance of a solution; as text if any solution is no number."""
    expected = [read_number(solution) for solution in solutions]
    if None in expected:
        return accepts_text(response, solutions, treatments)
    given = read_number(response)
    if given is None:
        return False
    reach = Fraction(tolerance or 0)
    return any(one is not None and abs(given - one) <= reach for one in expected)
