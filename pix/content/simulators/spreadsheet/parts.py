"""What a sheet is made of: looks, filters, rules, charts, a pivot table."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

MAX_ROWS, MAX_COLUMNS, MAX_CELLS = 200, 26, 2600
Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]{1,24}$")]
SheetName = Annotated[str, StringConstraints(pattern=r"^[^\[\]*?:/\\\x00-\x1f']{1,40}$")]
Address = Annotated[str, StringConstraints(pattern=r"^[A-Z][1-9][0-9]{0,2}$")]
Range = Annotated[str, StringConstraints(pattern=r"^[A-Z][1-9][0-9]{0,2}(:[A-Z][1-9][0-9]{0,2})?$")]
Column = Annotated[str, StringConstraints(pattern=r"^[A-Z]$")]
Text = Annotated[str, StringConstraints(max_length=500)]
Title = Annotated[str, StringConstraints(max_length=120)]
Number = Annotated[float, Field(ge=-1e15, le=1e15, allow_inf_nan=False)]
Input = bool | Number | Text
Comparison = Literal["=", "<>", "<", ">", "<=", ">=", "between", "contains"]
Colour = Literal["", "yellow", "green", "red", "blue", "violet"]


class Part(BaseModel):
    """Strict: a key that is not known is refused."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Look(Part):
    """How a cell shows what it holds."""

    kind: Literal["general", "number", "percent", "currency", "date", "text"] = "general"
    decimals: Annotated[int, Field(ge=0, le=6)] | None = None
    bold: bool = False
    italic: bool = False
    align: Literal["", "start", "center", "end"] = ""
    fill: Colour = ""
    wrap: bool = False
    locked: bool = True


class Kept(Part):
    """What a filter keeps of a column: the values ticked, as they show, or those that compare so."""

    only: Annotated[list[Text], Field(max_length=200)] | None = None
    op: Comparison | None = None
    value: Text | Number = ""
    high: Number = 0


class Filter(Part):
    """A filter: its first line holds the names of the columns."""

    range: Range
    columns: Annotated[dict[Column, Kept], Field(max_length=MAX_COLUMNS)] = {}


class Rule(Part):
    """Cells that compare so are coloured."""

    range: Range
    op: Comparison
    value: Text | Number = ""
    high: Number = 0
    fill: Colour = "yellow"


class Validation(Part):
    """What may be typed in cells."""

    range: Range
    kind: Literal["list", "number", "whole", "date", "length"]
    options: Annotated[list[Title], Field(max_length=30)] = []
    low: Number = 0
    high: Number = 0
    message: Title = ""


class Chart(Part):
    """A chart over a range whose first column names the points, and whose first line names the series."""

    id: Id
    kind: Literal["bar", "line", "pie"]
    range: Range
    title: Title = ""
    x_title: Title = ""
    y_title: Title = ""


class Pivot(Part):
    """A sheet made of a range of another: one line a value of a column, the values of another summed up."""

    sheet: SheetName
    range: Range
    row: Column
    column: Column | None = None
    value: Column
    how: Literal["sum", "count", "average", "min", "max"] = "sum"


class Frozen(Part):
    """Lines and columns that stay in view."""

    rows: Annotated[int, Field(ge=0, le=10)] = 0
    columns: Annotated[int, Field(ge=0, le=5)] = 0
