"""The first sheet of an XLSX workbook, row by row, as texts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element

from pix.certification.lists.limits import FORMULA, MOST_COLUMNS
from pix.content.inspection.grids import number, place, whole
from pix.content.inspection.limits import Unreadable
from pix.content.inspection.markup import shortened, stream
from pix.content.inspection.ooxml import OoxmlPackage
from pix.content.inspection.xlsx import BOOK, Book
from pix.content.inspection.xlsx_styles import moment


def rows_of(content: bytes) -> Iterator[tuple[int, list[str]]]:
    """Each row with its place, counted from 0."""
    package = OoxmlPackage(content)
    root = package.tree(BOOK)
    if root is None:
        raise Unreadable("damaged")
    book = Book(package, root)
    at = -1
    for event, node in stream(package.needed(first_sheet(book, root))):
        if event == "end" and node.tag.endswith("}row"):
            row = shortened(node)
            at = whole(row.get("r"), at + 2) - 1
            yield at, cells_of(row, book)
            node.clear()


def first_sheet(book: Book, root: Element) -> str:
    """The path of the first worksheet."""
    relations = (book.relations.get(node.get("r:id", "")) for node in root.iter("x:sheet"))
    sheets = [one.target for one in relations if one is not None and one.kind == "worksheet"]
    if not sheets:
        raise Unreadable("damaged")
    return sheets[0]


def cells_of(row: Element, book: Book) -> list[str]:
    """The texts of a row, at their columns; one column too many is enough to refuse it."""
    told: list[str] = []
    for cell in row.findall("x:c"):
        stated = place(cell.get("r", ""))
        column = min(stated[1] if stated else len(told), MOST_COLUMNS)
        text = text_of(cell, book)
        if text:
            told += [""] * (column + 1 - len(told))
            told[column] = text
    return told


def text_of(cell: Element, book: Book) -> str:
    """What a cell says, as a person would have typed it in a CSV file."""
    if cell.find("x:f") is not None:
        return FORMULA
    kind, value = cell.get("t", "n"), cell.find("x:v")
    if kind == "inlineStr":
        return "".join(node.text or "" for node in cell.iter("x:t"))
    text = "" if value is None else value.text or ""
    if kind == "s":
        return book.shared_text(whole(text, -1))
    if kind == "b":
        return "yes" if text == "1" else ""
    return in_figures(text, book.styles.kind(cell.get("s")), book) if kind == "n" else text


def in_figures(text: str, kind: str, book: Book) -> str:
    """A number by its format: a date, a time, a percentage or itself."""
    value: Any = number(text)
    if value is None:
        return text
    if kind in ("date", "time"):
        return moment(value, kind, from_1904=book.from_1904)
    return f"{value * 100:.10g}" if kind == "percentage" else f"{value:.15g}"
