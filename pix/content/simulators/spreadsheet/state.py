"""Everything that the page of the spreadsheet may send, and that a start may hold."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from pix.content.simulators.spreadsheet.areas import Area, area, overlap
from pix.content.simulators.spreadsheet.formulas.reading import Tree, Unreadable, read, references
from pix.content.simulators.spreadsheet.parts import (
    MAX_CELLS,
    MAX_COLUMNS,
    MAX_ROWS,
    Address,
    Chart,
    Filter,
    Frozen,
    Id,
    Input,
    Look,
    Part,
    Pivot,
    Range,
    Rule,
    SheetName,
    Text,
    Validation,
)

# How many cells all formulas together may read: what bounds the work of a state.
MAX_READ = 200_000
Feature = Literal[
    "formats", "functions", "sort", "filter", "fill", "conditional", "chart", "pivot", "sheets", "freeze",
    "merge", "structure", "validation", "protect",
]  # fmt: skip


class Sheet(Part):
    """A sheet: what was typed, by cell; a formula begins with =, a text may begin with '."""

    id: Id
    name: SheetName
    rows: Annotated[int, Field(ge=1, le=MAX_ROWS)] = 20
    columns: Annotated[int, Field(ge=1, le=MAX_COLUMNS)] = 8
    cells: Annotated[dict[Address, Input], Field(max_length=MAX_CELLS)] = {}
    looks: Annotated[dict[Address, Look], Field(max_length=MAX_CELLS)] = {}
    widths: Annotated[dict[str, Annotated[int, Field(ge=3, le=60)]], Field(max_length=MAX_COLUMNS)] = {}
    frozen: Frozen = Frozen()
    merged: Annotated[list[Range], Field(max_length=40)] = []
    filter: Filter | None = None
    rules: Annotated[list[Rule], Field(max_length=12)] = []
    validations: Annotated[list[Validation], Field(max_length=12)] = []
    charts: Annotated[list[Chart], Field(max_length=6)] = []
    pivot: Pivot | None = None
    protected: bool = False

    def areas(self) -> Iterator[Area]:
        """Everything that must lie on the sheet."""
        ranges = [*self.cells, *self.looks, *self.merged, *([self.filter.range] if self.filter else [])]
        ranges += [*(one.range for one in self.rules), *(one.range for one in self.validations)]
        ranges += [one.range for one in self.charts]
        yield from map(area, ranges)


class Probe(Part):
    """What would be typed to see whether the results follow."""

    sheet: SheetName
    cell: Address
    typed: Input


class State(Part):
    """A book as it is: what the window offers (features), the language of its formulas, its sheets."""

    features: Annotated[list[Feature], Field(max_length=20)] = []
    lang: Literal["fr", "en"] = "fr"
    sheets: Annotated[list[Sheet], Field(min_length=1, max_length=6)]
    probes: Annotated[list[Probe], Field(max_length=6)] = []
    message: Text = ""
    next: Annotated[int, Field(ge=1, le=100_000)] = 1

    @model_validator(mode="after")
    def _holds_together(self) -> Self:
        for fault in self._faults():
            raise ValueError(fault)
        return self

    def _faults(self) -> Iterator[str]:
        names = [sheet.name.lower() for sheet in self.sheets]
        if len(set(names)) < len(names) or len({sheet.id for sheet in self.sheets}) < len(names):
            yield "two sheets have the same name or the same id"
        for sheet in self.sheets:
            if any(one[2] >= sheet.rows or one[3] >= sheet.columns for one in sheet.areas()):
                yield f"something lies outside of the sheet {sheet.name}"
            if len({chart.id for chart in sheet.charts}) < len(sheet.charts):
                yield "two charts have the same id"
            yield from _overlapping(sheet)
            yield from self._pivot_faults(sheet)
        if not {probe.sheet.lower() for probe in self.probes} <= set(names):
            yield "a probe is of an unknown sheet"
        if _read_by_formulas(self) * (1 + len(self.probes)) > MAX_READ:
            yield f"the formulas read more than {MAX_READ} cells together"

    def _pivot_faults(self, sheet: Sheet) -> Iterator[str]:
        if sheet.pivot is None:
            return
        source = next((one for one in self.sheets if one.name.lower() == sheet.pivot.sheet.lower()), None)
        if source is None or source.pivot or sheet.cells:
            yield "a pivot table is on a sheet of its own, and made from a plain sheet"


def _overlapping(sheet: Sheet) -> Iterator[str]:
    areas = [area(one) for one in sheet.merged]
    if any(overlap(one, other) for n, one in enumerate(areas) for other in areas[:n]):
        yield "two merged ranges overlap"


def _read_by_formulas(state: State) -> int:
    formulas = [
        (sheet, typed) for sheet in state.sheets for typed in sheet.cells.values() if _is_formula(typed)
    ]
    return sum(_size(sheet, str(typed)) for sheet, typed in formulas)


def _is_formula(typed: object) -> bool:
    return isinstance(typed, str) and typed.startswith("=")


def _size(sheet: Sheet, formula: str) -> int:
    try:
        found = list(references(read(formula)))
    except Unreadable:
        return 1
    edge = (MAX_ROWS, MAX_COLUMNS) if any(one[1] for one in found) else (sheet.rows, sheet.columns)
    return 1 + sum(_cells(one, edge) for one in found)


def _cells(found: Tree, edge: tuple[int, int]) -> int:
    if found[0] == "ref":
        return 1
    _kind, _sheet, top, left, bottom, right = found
    cells: int = max(1, min(bottom, edge[0] - 1) - top + 1) * max(1, min(right, edge[1] - 1) - left + 1)
    return cells
