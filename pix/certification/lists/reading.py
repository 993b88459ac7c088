"""What runs in the killable child: the rows of a list as texts, from CSV, XLSX or ODS; no Django here."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from typing import Any

from pix.certification.lists import ods, xlsx
from pix.certification.lists.limits import FORMULA, MOST_COLUMNS, MOST_LINES
from pix.content.inspection.decoding import decoded
from pix.content.inspection.delimited import separator_of
from pix.content.inspection.formats import format_of
from pix.content.inspection.limits import Unreadable
from pix.content.inspection.source import Source

Row = tuple[int, list[str]]


def read(payload: dict[str, Any]) -> dict[str, Any]:
    """The rows of {"name", "content"}, blank ones kept for the count of lines, or why there are none."""
    source = Source(payload["name"], payload["content"])
    if not source.content:
        return {"unreadable": "empty"}
    try:
        rows = filled(reader(format_of(source))(source.content))
    except Unreadable as error:
        return {"unreadable": error.code}
    return {"rows": rows} if rows else {"unreadable": "empty"}


def reader(told: str) -> Callable[[bytes], Iterator[Row]]:
    """The function that reads a format, told by the content and not by the name."""
    readers = {"xlsx": xlsx.rows_of, "ods": ods.rows_of, "csv": csv_rows, "text": csv_rows}
    if told not in readers:
        raise Unreadable("not_a_list")
    return readers[told]


def csv_rows(content: bytes) -> Iterator[Row]:
    """The records of a CSV file, whatever its encoding and its separator."""
    text = decoded(content).text
    records = csv.reader(io.StringIO(text, newline=""), delimiter=separator_of(text))
    try:
        yield from enumerate(records)
    except csv.Error as error:
        raise Unreadable("damaged") from error


def filled(rows: Iterator[Row]) -> list[list[str]]:
    """The rows at their places, up to the last that says something; too many or too wide is refused."""
    placed: list[list[str]] = []
    for at, cells in rows:
        told = [tidy(cell) for cell in cells]
        while told and not told[-1]:
            told.pop()
        if not told:
            continue
        if at > MOST_LINES:
            raise Unreadable("too_many_lines")
        if len(told) > MOST_COLUMNS:
            raise Unreadable("too_wide")
        placed += [[] for _blank in range(at - len(placed))]
        placed.append(told)
    return placed


def tidy(text: str) -> str:
    """A text on one line, without control characters nor the apostrophe that our exports put first."""
    if text == FORMULA:
        return text
    plain = " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
    return plain[1:] if plain[:1] == "'" and plain[1:2] in ("=", "+", "-", "@") else plain
