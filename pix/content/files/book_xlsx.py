"""Sheets as XLSX writes them."""

from __future__ import annotations

from typing import Any

from pix.content.files.book import Chart, Sheet, formula_of, shown
from pix.content.inspection.grids import place

KINDS = {"bar": "column", "line": "line", "pie": "pie"}


def write_sheet(book: Any, name: str, sheet: Sheet) -> None:
    """Add a sheet to a workbook of xlsxwriter."""
    page = book.add_worksheet(name)
    colours = {
        colour: book.add_format({"bg_color": colour}) for colour in dict.fromkeys(sheet.fills.values())
    }
    fills = {place(at): colours[colour] for at, colour in sheet.fills.items()}
    for line, row in enumerate(sheet.rows):
        for column, cell in enumerate(row):
            _write(page, (line, column), cell, fills.get((line, column)))
    page.autofit()
    for cell_name, (text, author) in sheet.comments.items():
        page.write_comment(cell_name, text, {"author": author})
    for letter in sheet.hidden_columns:
        page.set_column(f"{letter}:{letter}", None, None, {"hidden": True})
    for number in sheet.hidden_rows:
        page.set_row(number - 1, None, None, {"hidden": True})
    for at, chart in enumerate(sheet.charts):
        page.insert_chart(1 + 16 * at, 8, _chart(book, chart, name))
    if sheet.is_hidden:
        page.hide()


def _write(page: Any, at: tuple[int, int], cell: Any, fill: Any) -> None:
    formula = formula_of(cell)
    look = () if fill is None else (fill,)
    if formula:
        page.write_formula(*at, formula.text, fill, 0 if formula.value is None else formula.value)
    else:
        page.write(*at, shown(cell), *look)


def _chart(book: Any, chart: Chart, name: str) -> Any:
    made = book.add_chart({"type": KINDS[chart.kind]})
    quoted = "'" + name.replace("'", "''") + "'"
    made.add_series(
        {"values": f"={quoted}!{fixed(chart.values)}", "categories": f"={quoted}!{fixed(chart.categories)}"}
    )
    made.set_title({"name": chart.title} if chart.title else {"none": True})
    made.set_x_axis({"name": chart.x_title} if chart.x_title else {})
    bounds = {} if chart.y_min is None else {"min": chart.y_min}
    made.set_y_axis({**({"name": chart.y_title} if chart.y_title else {}), **bounds})
    return made


def fixed(cells: str) -> str:
    """A range with its signs: B2:B13 is $B$2:$B$13."""
    parts = [part.rstrip("0123456789") for part in cells.split(":")]
    rows = [part[len(letters) :] for part, letters in zip(cells.split(":"), parts, strict=True)]
    return ":".join(f"${letters}${row}" for letters, row in zip(parts, rows, strict=True))
