"""Functions that look a value up in a table."""

from __future__ import annotations

from collections.abc import Callable

from pix.content.simulators.spreadsheet.formulas.arguments import Arguments, criterion
from pix.content.simulators.spreadsheet.formulas.values import Grid, Trouble, Value, compared


def position(wanted: Value, row: list[Value], order: int, lang: str) -> int:
    """Where a value is: the same (0), or the last one up to it in a rising row (1), or down to it (-1)."""
    if order == 0:
        meets = criterion(f"={wanted}" if isinstance(wanted, str) else wanted, lang)
        found = next((at for at, value in enumerate(row) if meets(value)), None)
    else:
        fitting = [at for at, value in enumerate(row) if _reaches(value, wanted, order)]
        found = fitting[-1] if fitting else None
    if found is None:
        raise Trouble("#N/A")
    return found


def _reaches(value: Value, wanted: Value, order: int) -> bool:
    alike = isinstance(value, str) == isinstance(wanted, str)
    return (
        value is not None
        and not isinstance(value, Trouble)
        and alike
        and compared(value, wanted) * order <= 0
    )


def turned(grid: Grid) -> Grid:
    """Columns as lines."""
    return [list(line) for line in zip(*grid, strict=True)]


def look_up(given: Arguments, grid: Grid) -> Value:
    """The value beside the one that is found in the first column."""
    order = 1 if len(given) < 4 or given.truth(3) else 0
    column = given.whole(2)
    if column < 1:
        raise Trouble("#VALUE!")
    if column > len(grid[0]):
        raise Trouble("#REF!")
    return grid[position(given.value(0), [line[0] for line in grid], order, given.lang)][column - 1]


def index(given: Arguments) -> Value | Grid:
    """The value at a line and a column of a range; 0 is all of them."""
    grid = given.grid(0)
    row, column = given.whole(1), given.whole(2)
    if len(given) < 3 and len(grid) == 1:
        row, column = 1, row
    if not 0 <= row <= len(grid) or not 0 <= column <= len(grid[0]):
        raise Trouble("#REF!")
    lines = grid if row == 0 else [grid[row - 1]]
    return lines if column == 0 else [[line[column - 1]] for line in lines]


def match(given: Arguments) -> float:
    """The place of a value in a row or a column."""
    grid = given.grid(1)
    if len(grid) > 1 and len(grid[0]) > 1:
        raise Trouble("#N/A")
    order = given.whole(2, 1)
    return 1.0 + position(given.value(0), given.flat(1), (order > 0) - (order < 0), given.lang)


FINDING: dict[str, tuple[int, int, Callable[[Arguments], Value | Grid]]] = {
    "VLOOKUP": (3, 4, lambda given: look_up(given, given.grid(1))),
    "HLOOKUP": (3, 4, lambda given: look_up(given, turned(given.grid(1)))),
    "INDEX": (2, 3, index),
    "MATCH": (2, 3, match),
}
