"""The first sheet of an ODS workbook, row by row, as texts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from pix.certification.lists.limits import FORMULA, MOST_COLUMNS, MOST_LINES
from pix.content.inspection.grids import number, whole
from pix.content.inspection.markup import shortened, stream
from pix.content.inspection.odf import OdfPackage, plain_text
from pix.content.inspection.ods import ROW, TABLE

HOUR = re.compile(r"PT(\d{1,3})H(\d{1,2})M")
CELLS = ("table:table-cell", "table:covered-table-cell")


def rows_of(content: bytes) -> Iterator[tuple[int, list[str]]]:
    """Each row with its place, counted from 0; a row said to be repeated comes as often, within reason."""
    at = 0
    for event, node in stream(OdfPackage(content).needed("content.xml")):
        if event == "end" and node.tag == ROW:
            row = shortened(node)
            told, times = cells_of(row), whole(row.get("table:number-rows-repeated"), 1)
            for shift in range(min(times, MOST_LINES + 2) if told else 0):
                yield at + shift, told
            at += times
            node.clear()
        elif event == "end" and node.tag == TABLE:
            return


def cells_of(row: Element) -> list[str]:
    """The texts of a row, at their columns; one column too many is enough to refuse it."""
    told: list[str] = []
    column = 0
    for cell in row:
        if cell.tag not in CELLS:
            continue
        times = whole(cell.get("table:number-columns-repeated"), 1)
        text = text_of(cell)
        if text:
            told += [""] * (min(column, MOST_COLUMNS) - len(told))
            told += [text] * min(times, MOST_COLUMNS + 1)
        column += times
    return told


def text_of(cell: Element) -> str:
    """What a cell says, as a person would have typed it in a CSV file."""
    if cell.get("table:formula"):
        return FORMULA
    kind = cell.get("office:value-type", "")
    if kind == "date":
        return cell.get("office:date-value", "")
    if kind == "time":
        found = HOUR.match(cell.get("office:time-value", ""))
        return f"{int(found[1]):02}:{int(found[2]):02}" if found else ""
    if kind == "boolean":
        return "yes" if cell.get("office:boolean-value") == "true" else ""
    if kind in ("float", "percentage", "currency"):
        return in_figures(cell.get("office:value", ""), kind)
    return "\n".join(plain_text(line) for line in cell if line.tag == "text:p") if kind else ""


def in_figures(text: str, kind: str) -> str:
    """A number, or a percentage without its sign."""
    value = number(text)
    if value is None:
        return text
    return f"{value * 100:.10g}" if kind == "percentage" else f"{value:.15g}"
