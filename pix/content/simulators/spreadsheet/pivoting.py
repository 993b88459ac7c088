"""The pivot table: lines of a range gathered by the values of one or two columns."""

from __future__ import annotations

import math
from collections.abc import Callable

from pix.content.inspection.grids import column_of
from pix.content.simulators.spreadsheet.areas import area
from pix.content.simulators.spreadsheet.formulas.arguments import is_number
from pix.content.simulators.spreadsheet.formulas.values import (
    Grid,
    Trouble,
    Value,
    compared,
    rounded,
    to_text,
)
from pix.content.simulators.spreadsheet.parts import Pivot

TOTAL = {"fr": "Total", "en": "Total"}
HOWS: dict[str, Callable[[list[float]], float]] = {
    "sum": math.fsum,
    "count": lambda numbers: float(len(numbers)),
    "average": lambda numbers: math.fsum(numbers) / len(numbers),
    "min": min,
    "max": max,
}


def pivoted(pivot: Pivot, source: Grid, lang: str) -> Grid:
    """The lines of a pivot table, with a total for each line and column."""
    left = area(pivot.range)[1]
    row, value = column_of(pivot.row) - left, column_of(pivot.value) - left
    column = column_of(pivot.column) - left if pivot.column else None
    width = len(source[0]) if source else 0
    if not all(0 <= at < width for at in (row, value, column or 0)):
        return [[Trouble("#REF!")]]
    kept = [line for line in source[1:] if line[row] is not None]
    rows = _different(kept, row)
    columns = _different(kept, column) if column is not None else []
    made: Grid = [[source[0][row], *columns, TOTAL[lang]]]
    for name in [*rows, None]:
        lines = [line for line in kept if name is None or _alike(line[row], name)]
        parts = [
            [line for line in lines if column is not None and _alike(line[column], one)] for one in columns
        ]
        made.append(
            [
                TOTAL[lang] if name is None else name,
                *(_summed(pivot.how, part, value) for part in (*parts, lines)),
            ]
        )
    return made


def _different(lines: Grid, at: int) -> list[Value]:
    found: list[Value] = []
    for line in lines:
        if line[at] is not None and not any(_alike(line[at], one) for one in found):
            found.append(line[at])
    return sorted(found, key=lambda value: (isinstance(value, str), _order(value)))


def _order(value: Value) -> tuple[float, str]:
    return (float(value), "") if is_number(value) else (0.0, to_text(_plain(value), "en").lower())  # type: ignore[arg-type]


def _plain(value: Value) -> Value:
    return value.code if isinstance(value, Trouble) else value


def _alike(one: Value, other: Value) -> bool:
    return compared(_plain(one), _plain(other)) == 0


def _summed(how: str, lines: Grid, at: int) -> Value:
    """Counting counts what is not empty; the rest goes over numbers."""
    if how == "count":
        return float(sum(line[at] is not None for line in lines))
    numbers = [float(line[at]) for line in lines if is_number(line[at])]  # type: ignore[arg-type]
    return rounded(HOWS[how](numbers)) if numbers else None
