"""Marks: pix turned into a mark by an institution's grading table."""

from __future__ import annotations

import csv
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from itertools import pairwise
from pathlib import Path

UNIVERSITY_2023 = Path(__file__).parent / "data" / "grading_table_university_2023.csv"


@dataclass(frozen=True, slots=True)
class GradingTable:
    """Minimum pix → mark, from 0 pix up, each step above the one before."""

    steps: tuple[tuple[int, Decimal], ...]

    def __post_init__(self) -> None:
        """Refuse a table that leaves pix without a mark or goes down."""
        if not self.steps or self.steps[0][0] != 0:
            raise ValueError("a grading table begins at 0 pix")
        if any(low[0] >= high[0] or low[1] > high[1] for low, high in pairwise(self.steps)):
            raise ValueError("a grading table goes up, line after line")

    def mark(self, pix: int) -> Decimal:
        """Give the mark of the last step that these pix reach."""
        if pix < 0:
            raise ValueError("pix are never negative")
        reached = bisect_right(self.steps, pix, key=lambda step: step[0])
        return self.steps[reached - 1][1]


def read_table(lines: Iterable[str]) -> GradingTable:
    """Read a table from CSV lines: a header, then minimum pix and mark."""
    rows = list(csv.reader(lines))[1:]
    return GradingTable(tuple((int(pix), Decimal(mark)) for pix, mark in rows))


@cache
def university_table() -> GradingTable:
    """Give the table of French universities of 2023."""
    with UNIVERSITY_2023.open(encoding="utf-8", newline="") as lines:
        return read_table(lines)
