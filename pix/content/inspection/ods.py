"""ODS workbooks, row by row: a sheet that declares a million rows costs what it holds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element

from pix.content.inspection import odf_styles, ods_extras
from pix.content.inspection.formulas import normalised
from pix.content.inspection.grids import address, letters, number, place, spanning, whole
from pix.content.inspection.limits import CELLS
from pix.content.inspection.markup import shortened, stream, text_of
from pix.content.inspection.odf import OdfPackage, has_macros, metadata_of, plain_text
from pix.content.inspection.source import Source

REPEATED = 300
TYPED = {"percentage", "currency", "boolean", "date", "time"}
VALUES = {"date": "office:date-value", "time": "office:time-value", "string": "office:string-value"}
ROW = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}table-row"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}table"
COLUMN = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}table-column"
STYLES = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}automatic-styles"


def read(source: Source, _format: str) -> dict[str, Any]:
    """The observation of an ODS workbook."""
    package = OdfPackage(source.content)
    told = _sheets_of(package)
    return {
        **told,
        "sheet_names": list(told["sheets"]),
        "has_macros": has_macros(package),
        "metadata": metadata_of(package),
    }


def _sheets_of(package: OdfPackage) -> dict[str, Any]:
    """Each table streamed into a sheet, then what surrounds the tables."""
    looks = odf_styles.looks_of(package.tree("styles.xml"), ())
    sheets: dict[str, Sheet] = {}
    around: Element | None = None
    for event, node in _nodes(package.needed("content.xml")):
        if event == "start" and node.tag == TABLE and not node.get("sub"):
            sheet = _sheet_starting(node, sheets, looks)
        elif event == "end" and node.tag == STYLES:
            looks = odf_styles.looks_of(shortened(node), looks)
        elif event == "end" and node.tag == COLUMN:
            sheet.add_column(shortened(node))
        elif event == "end" and node.tag == ROW:
            sheet.add(node)
            node.clear()
        elif event == "end" and node.tag == TABLE:
            sheet.finish(shortened(node))
        around = node
    extras = ods_extras.extras_of(around, sheets, package) if around is not None else {}
    return {"sheets": {name: one.told for name, one in sheets.items()}, **extras}


def _nodes(content: bytes) -> Iterator[tuple[str, Element]]:
    return stream(content)


def _sheet_starting(node: Element, sheets: dict[str, Sheet], looks: odf_styles.Looks) -> Sheet:
    name = next((value for key, value in node.attrib.items() if key.endswith("}name")), "")
    sheet = Sheet(name, len(sheets) + 1, looks)
    sheets[sheet.name] = sheet
    return sheet


class Sheet:
    """One table being read."""

    def __init__(self, name: str, position: int, looks: odf_styles.Looks) -> None:
        self.name = name
        self.looks = looks
        self.row = 0
        self.cells: dict[str, dict[str, Any]] = {}
        self.merged: list[str] = []
        self.comments: list[dict[str, Any]] = []
        self.validated: dict[str, list[tuple[int, int]]] = {}
        self.hidden_rows: list[int] = []
        self.objects: list[str] = []
        self.column_styles: list[str | None] = []
        self.images: list[dict[str, Any]] = []
        self.told: dict[str, Any] = {"name": name, "position": position}

    def add_column(self, column: Element) -> None:
        """Keep the style of the cells of a column that have none of their own."""
        times = whole(column.get("table:number-columns-repeated"), 1)
        self.column_styles += [column.get("table:default-cell-style-name")] * min(times, REPEATED)

    def add(self, row: Element) -> None:
        """Read a row, as often as it says it is repeated, within reason."""
        if len(self.cells) >= CELLS:
            # Past what is told, rows are no longer looked at: a huge sheet ends in time.
            return
        shortened(row)
        times = whole(row.get("table:number-rows-repeated"), 1)
        if row.get("table:visibility") in ("collapse", "filter"):
            self.hidden_rows += range(self.row + 1, self.row + 1 + min(times, REPEATED))
        if any(_holds(cell) for cell in row.iter("table:table-cell")):
            for shift in range(min(times, REPEATED)):
                self._add_cells(row, self.row + shift)
        self.row += times

    def _add_cells(self, row: Element, line: int) -> None:
        column = 0
        for cell in row:
            if cell.tag not in ("table:table-cell", "table:covered-table-cell"):
                continue
            times = whole(cell.get("table:number-columns-repeated"), 1)
            self._note(cell, line, column, min(times, REPEATED))
            column += times

    def _note(self, cell: Element, line: int, column: int, times: int) -> None:
        validation = cell.get("table:content-validation-name")
        if validation:
            self.validated.setdefault(validation, []).extend((line, column + n) for n in range(times))
        usual = self.column_styles[column] if column < len(self.column_styles) else None
        told = cell_told(cell, self.looks, usual)
        for shift in range(times if told else 0):
            if len(self.cells) < CELLS:
                self.cells[address(line, column + shift)] = told
        self._note_around(cell, line, column)

    def _note_around(self, cell: Element, line: int, column: int) -> None:
        spans = [whole(cell.get(f"table:number-{kind}-spanned"), 1) for kind in ("rows", "columns")]
        if max(spans) > 1:
            self.merged.append(spanning([(line, column), (line + spans[0] - 1, column + spans[1] - 1)]))
        for note in cell.iter("office:annotation"):
            self.comments.append({"cell": address(line, column), **ods_extras.comment(note)})
        self.objects += [node.get("xlink:href", "") for node in cell.iter("draw:object")]
        self.images += [one for frame in cell.iter("draw:frame") for one in ods_extras.images(frame)]

    def finish(self, table: Element) -> None:
        """The sheet's facts once all its rows are read."""
        places = [found for name in self.cells if (found := place(name))]
        self.told |= {
            "rows": max((row + 1 for row, _ in places), default=0),
            "columns": max((column + 1 for _, column in places), default=0),
            "hidden": self.looks.is_hidden(table.get("table:style-name")),
            "hidden_rows": self.hidden_rows,
            "hidden_columns": _hidden_columns(table),
            "cells": self.cells,
            "merged": self.merged,
            "comments": self.comments,
            "images": self.images,
        }


def _holds(cell: Element) -> bool:
    wanted = (
        "table:formula",
        "office:value-type",
        "table:number-columns-spanned",
        "table:content-validation-name",
    )
    return len(cell) > 0 or any(cell.get(name) for name in wanted)


def _hidden_columns(table: Element) -> list[str]:
    hidden, at = [], 0
    for column in table.iter("table:table-column"):
        times = whole(column.get("table:number-columns-repeated"), 1)
        if column.get("table:visibility") in ("collapse", "filter"):
            hidden += [letters(at + n) for n in range(min(times, REPEATED))]
        at += times
    return hidden


def cell_told(cell: Element, looks: odf_styles.Looks, usual: str | None) -> dict[str, Any]:
    """A cell's value, formula, type and look; nothing for an empty one."""
    kind = cell.get("office:value-type", "")
    told: dict[str, Any] = {}
    if kind:
        told["value"] = _value(cell, kind)
    if cell.get("table:formula"):
        told["formula"] = normalised(cell.get("table:formula", ""), odf=True)
    if cell.get("calcext:value-type") == "error":
        told |= {"value": _text(cell), "type": "error"}
    elif kind in TYPED:
        told["type"] = kind
    return told | looks.of_cell(cell.get("table:style-name") or usual) if told else told


def _value(cell: Element, kind: str) -> Any:
    if kind == "boolean":
        return cell.get("office:boolean-value") == "true"
    if kind in VALUES:
        return cell.get(VALUES[kind]) or _text(cell)
    return number(cell.get("office:value"))


def _text(cell: Element) -> str:
    return "\n".join(plain_text(line) for line in cell if line.tag == "text:p") or text_of(None)
