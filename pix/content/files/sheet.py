"""Workbooks: a sheet is a name and rows of texts, numbers, dates and formulas ("=SUM(B2:B9)")."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from datetime import date, datetime
from itertools import zip_longest
from xml.sax.saxutils import escape, quoteattr

import xlsxwriter

from pix.content.files.archive import zip_archive
from pix.content.files.book import Cell, Formula, Rows, Sheet, as_sheet, formula_of, shown
from pix.content.files.book_xlsx import write_sheet
from pix.content.files.odf import manifest, spaces
from pix.content.files.ods_parts import (
    annotation,
    chart_folders,
    chart_frame,
    chart_parts,
    fill_style,
    fill_styles,
)
from pix.content.inspection.formulas import open_formula
from pix.content.inspection.grids import column_of, place

ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet"
XML = '<?xml version="1.0" encoding="UTF-8"?>'
HIDDEN = ' table:visibility="collapse"'
WIDTHS = range(2, 62, 2)
# Without a date style, spreadsheet programs show a date as a number of days.
ODS_STYLES = (
    '<office:automatic-styles><number:date-style style:name="Iso"><number:year number:style="long"/>'
    "<number:text>-</number:text>"
    '<number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/>'
    "</number:date-style>"
    '<style:style style:name="Date" style:family="table-cell" style:data-style-name="Iso"/>'
    + "".join(
        f'<style:style style:name="W{width}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{width * 0.22 + 0.3:.2f}cm"/></style:style>'
        for width in WIDTHS
    )
    + '<style:style style:name="HiddenTable" style:family="table">'
    '<style:table-properties table:display="false"/></style:style>'
)
__all__ = ["Cell", "Rows", "csv_text", "ods", "xlsx"]


def csv_text(rows: Rows, separator: str = ";", encoding: str = "utf-8") -> bytes:
    """A CSV file; numbers are written as Python writes them."""
    out = io.StringIO()
    csv.writer(out, delimiter=separator, lineterminator="\r\n").writerows(rows)
    return out.getvalue().encode(encoding)


def xlsx(sheets: Mapping[str, Rows | Sheet]) -> bytes:
    """An XLSX workbook whose columns are wide enough to read."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True, "default_date_format": "yyyy-mm-dd"})
    book.set_properties({"created": datetime(2020, 1, 1)})
    for name, given in sheets.items():
        write_sheet(book, name, as_sheet(given))
    book.close()
    return out.getvalue()


def _ods_cell(cell: Cell, extra: str = "", style: str = "") -> str:
    look = f' table:style-name="{style}"' if style else ""
    if cell is None or cell == "":
        return (
            f"<table:table-cell{look}>{extra}</table:table-cell>" if extra or look else "<table:table-cell/>"
        )
    formula = formula_of(cell)
    if formula:
        return _ods_formula(formula, extra, look)
    if isinstance(cell, date):
        kind = f'office:value-type="date" office:date-value="{cell.isoformat()}"'
        look = look or ' table:style-name="Date"'
    elif isinstance(cell, int | float):
        kind = f'office:value-type="float" office:value="{cell}"'
    else:
        kind = 'office:value-type="string"'
    return f"<table:table-cell{look} {kind}>{extra}<text:p>{escape(str(cell))}</text:p></table:table-cell>"


def _ods_formula(formula: Formula, extra: str, look: str) -> str:
    written = f"table:formula={quoteattr(open_formula(formula.text))}"
    if isinstance(formula.value, str):
        kind, shown = 'office:value-type="string"', f"<text:p>{escape(formula.value)}</text:p>"
    else:
        value = "" if formula.value is None else f' office:value="{formula.value}"'
        kind, shown = f'office:value-type="float"{value}', ""
    return f"<table:table-cell{look} {written} {kind}>{extra}{shown}</table:table-cell>"


def _ods_columns(sheet: Sheet) -> str:
    """Columns wide enough to read, without a width of its own for each."""
    longest = [max(len(str(shown(cell) or "")) for cell in column) for column in zip_longest(*sheet.rows)]
    widths = [min(WIDTHS[-1], max(8, length + length % 2)) for length in longest]
    hidden = {column_of(letter) for letter in sheet.hidden_columns}
    return "".join(
        f'<table:table-column table:style-name="W{width}"{HIDDEN if at in hidden else ""}/>'
        for at, width in enumerate(widths)
    )


def _ods_table(name: str, sheet: Sheet, number: int) -> str:
    extras = {place(at): annotation(text, author) for at, (text, author) in sheet.comments.items()}
    styles = {place(at): fill_style(colour) for at, colour in sheet.fills.items()}
    lines = (
        "".join(
            _ods_cell(cell, extras.get((line, at), ""), styles.get((line, at), ""))
            for at, cell in enumerate(row)
        )
        for line, row in enumerate(sheet.rows)
    )
    hidden = {row - 1 for row in sheet.hidden_rows}
    body = "".join(
        f"<table:table-row{HIDDEN if at in hidden else ''}>{line}</table:table-row>"
        for at, line in enumerate(lines)
    )
    style = ' table:style-name="HiddenTable"' if sheet.is_hidden else ""
    frames = "".join(chart_frame(number, at) for at in range(len(sheet.charts)))
    shapes = f"<table:shapes>{frames}</table:shapes>" if frames else ""
    return (
        f"<table:table table:name={quoteattr(name)}{style}>{shapes}{_ods_columns(sheet)}{body}</table:table>"
    )


def ods(sheets: Mapping[str, Rows | Sheet]) -> bytes:
    """An ODS workbook; formulas in A1 syntax, such as =SUM(Prices!B2:B9), become OpenFormula."""
    book = {name: as_sheet(given) for name, given in sheets.items()}
    tables = "".join(
        _ods_table(name, sheet, number) for number, (name, sheet) in enumerate(book.items(), start=1)
    )
    fills = fill_styles({colour for sheet in book.values() for colour in sheet.fills.values()})
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces()} office:version="1.2">'
        f"{ODS_STYLES}{fills}</office:automatic-styles><office:body><office:spreadsheet>{tables}"
        "</office:spreadsheet></office:body></office:document-content>"
    )
    charts = chart_parts(book)
    entries = {
        "mimetype": ODS_TYPE,
        "content.xml": content,
        **charts,
        "META-INF/manifest.xml": XML + manifest(ODS_TYPE, ["content.xml", *chart_folders(charts), *charts]),
    }
    return zip_archive(entries, stored=frozenset({"mimetype"}))
