"""XLSX workbooks, row by row, in the same words as ODS ones."""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import Element

from pix.content.inspection import xlsx_extras
from pix.content.inspection.formulas import moved, normalised, plain_range
from pix.content.inspection.grids import address, letters, number, place, whole
from pix.content.inspection.limits import CELLS, Unreadable
from pix.content.inspection.markup import shortened, stream, text_of
from pix.content.inspection.ooxml import OoxmlPackage, has_macros, is_on, metadata_of
from pix.content.inspection.source import Source
from pix.content.inspection.xlsx_styles import CellStyles, moment

BOOK = "xl/workbook.xml"


def read(source: Source, _format: str) -> dict[str, Any]:
    """The observation of an XLSX workbook."""
    package = OoxmlPackage(source.content)
    root = package.tree(BOOK)
    if root is None:
        raise Unreadable("damaged")
    book = Book(package, root)
    sheets = {
        name: sheet for name, sheet in map(book.sheet, enumerate(root.iter("x:sheet"), start=1)) if sheet
    }
    names = {
        node.get("name", ""): plain_range(text_of(node))
        for node in root.iter("x:definedName")
        if not node.get("name", "").startswith("_xlnm.")
    }
    return {
        "sheets": sheets,
        "names": names,
        "pivots": len(package.starting("xl/pivotTables/pivotTable")),
        "sheet_names": list(sheets),
        "has_macros": has_macros(package),
        "metadata": metadata_of(package),
    }


class Book:
    """What the sheets of a workbook share."""

    def __init__(self, package: OoxmlPackage, root: Element) -> None:
        self.package = package
        self.styles = CellStyles(package)
        self.relations = package.relations(BOOK)
        self.texts = _shared_texts(package.part("xl/sharedStrings.xml"))
        properties = root.find("x:workbookPr")
        self.from_1904 = properties is not None and properties.get("date1904", "0") in ("1", "true")

    def shared_text(self, index: int) -> str:
        """A text that cells share by its number."""
        return self.texts[index] if 0 <= index < len(self.texts) else ""

    def sheet(self, numbered: tuple[int, Element]) -> tuple[str, dict[str, Any]]:
        """A sheet's name and observation; no observation for a sheet of charts alone."""
        position, node = numbered
        relation = self.relations.get(node.get("r:id", ""))
        name = node.get("name", "")
        if relation is None or relation.kind != "worksheet":
            return name, {}
        told = {"name": name, "position": position, "hidden": node.get("state", "visible") != "visible"}
        return name, told | SheetReader(self, relation.target).told()


def _shared_texts(content: bytes | None) -> list[str]:
    texts: list[str] = []
    for event, node in stream(content) if content else ():
        if event == "end" and node.tag.endswith("}si"):
            texts.append(_rich_text(shortened(node)))
            node.clear()
    return texts


def _rich_text(node: Element) -> str:
    runs = [run.find("x:t") for run in node if run.tag == "x:r"]
    return "".join(one.text or "" for one in [*node.findall("x:t"), *runs] if one is not None)


class SheetReader:
    """One worksheet being read."""

    def __init__(self, book: Book, path: str) -> None:
        self.book = book
        self.path = path
        self.cells: dict[str, dict[str, Any]] = {}
        self.masters: dict[str, tuple[tuple[int, int], str]] = {}
        self.hidden_rows: list[int] = []
        self.row = -1

    def told(self) -> dict[str, Any]:
        """The observation of the sheet."""
        root: Element | None = None
        for event, node in stream(self.book.package.needed(self.path)):
            if event == "end" and node.tag.endswith("}row"):
                # Past what is told, rows are no longer looked at: a huge sheet ends in time.
                if len(self.cells) < CELLS:
                    self._add(shortened(node))
                node.clear()
            root = node
        shortened(root if root is not None else Element("x:worksheet"))
        places = [found for name in self.cells if (found := place(name))]
        return {
            "rows": max((row + 1 for row, _ in places), default=0),
            "columns": max((column + 1 for _, column in places), default=0),
            "hidden_rows": self.hidden_rows,
            "hidden_columns": _hidden_columns(root),
            "cells": self.cells,
            **xlsx_extras.extras_of(root, self.book.package, self.path),
        }

    def _add(self, row: Element) -> None:
        stated = row.get("r", "")
        self.row = int(stated) - 1 if stated.isdecimal() else self.row + 1
        if row.get("hidden") in ("1", "true"):
            self.hidden_rows.append(self.row + 1)
        for column, cell in enumerate(row.findall("x:c")):
            at = place(cell.get("r", "")) or (self.row, column)
            told = self._cell(cell, at)
            if told and len(self.cells) < CELLS:
                self.cells[address(*at)] = told

    def _cell(self, cell: Element, at: tuple[int, int]) -> dict[str, Any]:
        told = self._value(cell)
        formula = self._formula(cell.find("x:f"), at)
        if formula:
            told["formula"] = formula
        return told | self.book.styles.look(cell.get("s")) if told else told

    def _value(self, cell: Element) -> dict[str, Any]:
        kind, value = cell.get("t", "n"), cell.find("x:v")
        if kind == "inlineStr":
            return {"value": _rich_text(cell.find("x:is") or Element("x:is"))}
        text = None if value is None else value.text or ""
        if text is None:
            return {}
        if kind == "s":
            return {"value": self.book.shared_text(whole(text, -1))}
        if kind == "b":
            return {"value": text == "1", "type": "boolean"}
        if kind in ("str", "e"):
            return {"value": text} | ({"type": "error"} if kind == "e" else {})
        return self._number(text, self.book.styles.kind(cell.get("s"))) if kind == "n" else {"value": text}

    def _number(self, text: str, kind: str) -> dict[str, Any]:
        value = number(text)
        if value is not None and kind in ("date", "time"):
            return {"value": moment(value, kind, from_1904=self.book.from_1904), "type": kind}
        return {"value": value} | ({"type": kind} if kind else {})

    def _formula(self, node: Element | None, at: tuple[int, int]) -> str:
        if node is None:
            return ""
        group = node.get("si", "") if node.get("t") == "shared" else ""
        if node.text:
            formula = normalised(node.text)
            self.masters[group] = (at, formula)
            return formula
        if group not in self.masters:
            return ""
        origin, formula = self.masters[group]
        return moved(formula, at[0] - origin[0], at[1] - origin[1])


def _hidden_columns(root: Element | None) -> list[str]:
    hidden: list[str] = []
    for node in [] if root is None else root.iter("x:col"):
        if node.get("hidden") and is_on(node, "hidden"):
            first, last = whole(node.get("min"), 1), whole(node.get("max"), 1)
            hidden += [letters(at - 1) for at in range(first, min(last, first + 300) + 1)]
    return hidden
