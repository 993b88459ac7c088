"""A book of sheets worked out: each formula once, after those that it reads; circles are told."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from pix.content.inspection.grids import address, place
from pix.content.simulators.spreadsheet.formulas.evaluating import Evaluator
from pix.content.simulators.spreadsheet.formulas.reading import Tree, Unreadable, read, references
from pix.content.simulators.spreadsheet.formulas.values import Trouble, Value

Spot = tuple[str, int, int]
Input = float | str | bool


@dataclass
class Tab:
    """A sheet: its size, what was typed, and maybe how all of it is made from another (a pivot table)."""

    rows: int
    columns: int
    cells: Mapping[str, Input]
    reads: tuple[str, int, int, int, int] | None = None
    made: Callable[[list[list[Value]]], list[list[Value]]] | None = None


@dataclass
class Book:
    """Sheets by name, and the value of each cell."""

    tabs: Mapping[str, Tab]
    lang: str = "fr"
    values: dict[Spot, Value] = field(default_factory=dict)
    trees: dict[Spot, Tree] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Read what was typed, then work the formulas out."""
        self.tabs = {name.lower(): tab for name, tab in self.tabs.items()}
        self.evaluator = Evaluator(self.lang, self.grid, self.has)
        for name, tab in self.tabs.items():
            for where, typed in tab.cells.items():
                self._take(name, where, typed)
            if tab.reads:
                self.trees[name, -1, -1] = ("range", *tab.reads)
        for spot in list(self.trees):
            self._work_out(spot)

    def _take(self, sheet: str, where: str, typed: Input) -> None:
        row, column = place(where) or (0, 0)
        if not isinstance(typed, str) or not typed.startswith("="):
            self.values[sheet, row, column] = _plain(typed)
            return
        try:
            self.trees[sheet, row, column] = read(typed)
        except Unreadable:
            self.values[sheet, row, column] = Trouble("#NAME?")

    def has(self, sheet: str) -> bool:
        """Whether there is a sheet of this name."""
        return sheet in self.tabs

    def value(self, sheet: str, row: int, column: int) -> Value:
        """What a cell holds once worked out."""
        return self.values.get((sheet.lower(), row, column))

    def grid(self, sheet: str, first: tuple[int, int], last: tuple[int, int]) -> list[list[Value]]:
        """The values of a range, cut at the edge of its sheet."""
        tab = self.tabs[sheet]
        rows = range(first[0], min(last[0] + 1, tab.rows))
        columns = range(first[1], min(last[1] + 1, tab.columns))
        return [[self.values.get((sheet, row, column)) for column in columns] for row in rows]

    def reads(self, spot: Spot) -> Iterator[Spot]:
        """The formulas that a formula waits for."""
        for found in references(self.trees[spot]):
            yield from self._spots(found, spot[0])

    def _spots(self, found: Tree, home: str) -> Iterator[Spot]:
        sheet = found[1] or home
        tab = self.tabs.get(sheet)
        if tab is None:
            return
        if tab.reads:
            yield sheet, -1, -1
        elif found[0] == "ref":
            yield sheet, found[2], found[3]
        else:
            rows = range(found[2], min(found[4] + 1, tab.rows))
            columns = range(found[3], min(found[5] + 1, tab.columns))
            yield from ((sheet, row, column) for row in rows for column in columns)

    def _work_out(self, spot: Spot) -> None:
        """Depth first with a stack of its own: a long chain of cells is not a deep recursion."""
        if spot in self.values:
            return
        path: dict[Spot, Iterator[Spot]] = {spot: self.reads(spot)}
        while path:
            here = next(reversed(path))
            before = next((one for one in path[here] if one in self.trees and one not in self.values), None)
            if before is None:
                path.pop(here)
                self._settle(here)
            elif before in path:
                self._circle(list(path), before)
            else:
                path[before] = self.reads(before)

    def _circle(self, path: list[Spot], back_to: Spot) -> None:
        for spot in path[path.index(back_to) :]:
            self.values[spot] = Trouble("#CYCLE!")

    def _settle(self, spot: Spot) -> None:
        if spot in self.values:
            return
        tab = self.tabs[spot[0]]
        if tab.made and spot[1] < 0:
            self._make(spot, tab)
        else:
            self.values[spot] = self.evaluator.result(self.trees[spot], spot[0])

    def _make(self, spot: Spot, tab: Tab) -> None:
        """Fill a sheet that is made from a range of another."""
        _kind, sheet, top, left, bottom, right = self.trees[spot]
        source = self.grid(sheet, (top, left), (bottom, right)) if sheet in self.tabs else []
        self.values[spot] = None
        for row, line in enumerate(tab.made(source) if tab.made else []):
            for column, value in enumerate(line):
                self.values[spot[0], row, column] = value

    def precedents(self, sheet: str, where: str) -> list[str]:
        """The cells holding something typed on which a formula rests in the end, as "Sheet!A1" or "A1"."""
        start = (sheet.lower(), *(place(where) or (0, 0)))
        seen, left = {start}, [start]
        while left:
            spot = left.pop()
            ahead = {one for one in (self.reads(spot) if spot in self.trees else ()) if one not in seen}
            seen |= ahead
            left += ahead
        typed = sorted(one for one in seen if one in self.values and one not in self.trees and one[1] >= 0)
        return [_name(one, start[0]) for one in typed]


def _name(spot: Spot, home: str) -> str:
    cell = address(spot[1], spot[2])
    return cell if spot[0] == home else f"{spot[0]}!{cell}"


def _plain(typed: Input) -> Value:
    if isinstance(typed, str):
        return typed.removeprefix("'")
    return typed if isinstance(typed, bool) else float(typed)
