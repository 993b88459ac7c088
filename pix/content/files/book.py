"""What a workbook is made of, whatever file it becomes: ODS or XLSX."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula in A1 syntax ("=SUM(B2:B9)"), and the value that the sheet shows for it."""

    text: str
    value: float | str | None = None


Cell = str | int | float | date | Formula | None
Rows = Sequence[Sequence[Cell]]


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart of a range of values: kind bar, line or pie; y_min cuts the axis, honestly or not."""

    kind: str
    values: str
    categories: str
    title: str = ""
    x_title: str = ""
    y_title: str = ""
    y_min: float | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """Rows and what may be around them; comments by cell are (text, author), fills by cell are #rrggbb."""

    rows: Rows
    is_hidden: bool = False
    hidden_columns: Sequence[str] = ()
    hidden_rows: Sequence[int] = ()
    comments: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    fills: Mapping[str, str] = field(default_factory=dict)
    charts: Sequence[Chart] = ()


def as_sheet(given: Rows | Sheet) -> Sheet:
    """A sheet, from one or from its rows alone."""
    return given if isinstance(given, Sheet) else Sheet(given)


def formula_of(cell: Cell) -> Formula | None:
    """The formula of a cell: one said to be, or a text that begins with an equals sign."""
    if isinstance(cell, Formula):
        return cell
    return Formula(cell) if isinstance(cell, str) and cell.startswith("=") else None


def shown(cell: Cell) -> object:
    """What a cell shows."""
    return cell.value if isinstance(cell, Formula) else cell
