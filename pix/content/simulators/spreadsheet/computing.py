"""The book of a state, worked out."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from pix.content.inspection.grids import place
from pix.content.simulators.spreadsheet.areas import area
from pix.content.simulators.spreadsheet.formulas import Book, Tab
from pix.content.simulators.spreadsheet.formulas.values import Grid
from pix.content.simulators.spreadsheet.parts import Input, Pivot
from pix.content.simulators.spreadsheet.pivoting import pivoted
from pix.content.simulators.spreadsheet.state import Sheet, State

Changes = Mapping[tuple[str, str], Input]


def book_of(state: State, changes: Changes | None = None) -> Book:
    """The values of every cell, maybe once something else is typed in some."""
    tabs = {sheet.name: _tab(sheet, changes or {}, state.lang) for sheet in state.sheets}
    return Book(tabs, state.lang)


def _tab(sheet: Sheet, changes: Changes, lang: str) -> Tab:
    other = {cell: typed for (name, cell), typed in changes.items() if name == sheet.name.lower()}
    if sheet.pivot is None:
        return Tab(sheet.rows, sheet.columns, {**sheet.cells, **other})
    pivot = sheet.pivot
    return Tab(sheet.rows, sheet.columns, {}, (pivot.sheet.lower(), *area(pivot.range)), _maker(pivot, lang))


def _maker(pivot: Pivot, lang: str) -> Callable[[Grid], Grid]:
    def make(source: Grid) -> Grid:
        return pivoted(pivot, source, lang)

    return make


def sheet_size(sheet: Sheet, book: Book) -> tuple[int, int]:
    """How many rows and columns of a sheet hold something, or look like something."""
    home = sheet.name.lower()
    spots = [place(where) or (0, 0) for where in (*sheet.cells, *sheet.looks)]
    spots += [(row, column) for name, row, column in book.values if name == home and row >= 0 and sheet.pivot]
    return 1 + max((row for row, _ in spots), default=-1), 1 + max(
        (column for _, column in spots), default=-1
    )
