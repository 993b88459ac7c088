"""What checks look at: each sheet by its name, its cells worked out here, never as the page says.

`sheets`: {name: sheet}; `names`: the names in order. A sheet has `cells`: {address: facts}, `lines`: {row
number: {column: value}}, `visible`: the rows in view once filtered (without the line of names), `filtered`:
whether a filter is on, `charts`, `merged`, `frozen`, `rules`, `validations`, `protected`, `pivot`, `rows`,
`columns`. Facts of a cell: `value`, `type` (number, text, bool, error), `formula` (English names, no =),
`reads` (the typed cells on which a formula rests), `after` (its values once each probe is typed), `look`,
`coloured` (by a rule). Facts that are empty are absent.
A chart has `kind`, `range`, titles, `labels` and `series`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pix.content.inspection.grids import address, letters
from pix.content.simulators.spreadsheet.areas import area, within
from pix.content.simulators.spreadsheet.computing import book_of, sheet_size
from pix.content.simulators.spreadsheet.filtering import hidden, meets
from pix.content.simulators.spreadsheet.formulas import Book, Trouble, Value
from pix.content.simulators.spreadsheet.parts import Chart, Input
from pix.content.simulators.spreadsheet.state import Sheet, State

Plain = dict[str, Any]
MOST_READS = 60


def observe(state: State) -> Plain:
    """The book as checks see it."""
    book = book_of(state)
    probed = [book_of(state, {(p.sheet.lower(), p.cell): p.typed}) for p in state.probes]
    return {
        "names": [sheet.name for sheet in state.sheets],
        "sheets": {sheet.name: _sheet(sheet, book, probed) for sheet in state.sheets},
    }


def _sheet(sheet: Sheet, book: Book, probed: list[Book]) -> Plain:
    home = sheet.name.lower()
    rows, columns = sheet_size(sheet, book)
    cells = {
        address(row, column): _cell(sheet, book, probed, (row, column))
        for row in range(rows)
        for column in range(columns)
    }
    out = set(hidden(sheet.filter, lambda row, column: book.value(home, row, column), book.lang))
    facts: Plain = {
        "cells": {where: found for where, found in cells.items() if found},
        "lines": dict(_lines(home, book, (rows, columns))),
        "filtered": sheet.filter is not None,
        "visible": [
            row + 1 for row in range(_first(sheet), rows) if row not in out and _has(home, book, row, columns)
        ],
        "charts": [_chart(home, book, chart) for chart in sheet.charts],
    }
    return facts | _settings(sheet)


def _settings(sheet: Sheet) -> Plain:
    """What was set on the sheet itself."""
    return {
        "merged": sorted(sheet.merged),
        "frozen": sheet.frozen.model_dump(),
        "rules": [rule.model_dump() for rule in sheet.rules],
        "validations": [rule.model_dump() for rule in sheet.validations],
        "protected": sheet.protected,
        "pivot": sheet.pivot and sheet.pivot.model_dump(),
        "rows": sheet.rows,
        "columns": sheet.columns,
    }


def _first(sheet: Sheet) -> int:
    return area(sheet.filter.range)[0] + 1 if sheet.filter else 0


def _has(home: str, book: Book, row: int, columns: int) -> bool:
    return any(book.value(home, row, column) is not None for column in range(columns))


def _lines(home: str, book: Book, size: tuple[int, int]) -> Iterator[tuple[str, Plain]]:
    for row in range(size[0]):
        line = {letters(column): plain(book.value(home, row, column)) for column in range(size[1])}
        if any(value is not None for value in line.values()):
            yield str(row + 1), line


def _cell(sheet: Sheet, book: Book, probed: list[Book], spot: tuple[int, int]) -> Plain:
    where, home = address(*spot), sheet.name.lower()
    value, typed = book.value(home, *spot), sheet.cells.get(where)
    facts: Plain = {} if value is None else {"value": plain(value), "type": kind(value)}
    if is_formula(typed):
        facts["formula"] = str(typed)[1:]
        facts["reads"] = book.precedents(home, where)[:MOST_READS]
        facts["after"] = [plain(other.value(home, *spot)) for other in probed]
    if where in sheet.looks:
        facts["look"] = sheet.looks[where].model_dump(exclude_defaults=True)
    fills = [rule.fill for rule in sheet.rules if within(*spot, area(rule.range)) and meets(value, rule)]
    if fills:
        facts["coloured"] = fills[-1]
    return {name: fact for name, fact in facts.items() if fact not in ({}, [])}


def is_formula(typed: Input | None) -> bool:
    """Whether what was typed is worked out."""
    return isinstance(typed, str) and typed.startswith("=")


def kind(value: Value) -> str:
    """The type of a value."""
    if isinstance(value, Trouble):
        return "error"
    return "bool" if isinstance(value, bool) else "text" if isinstance(value, str) else "number"


def plain(value: Value) -> float | str | bool | None:
    """A value as JSON holds it: whole numbers whole, a trouble as its sign."""
    if isinstance(value, Trouble):
        return value.code
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _chart(home: str, book: Book, chart: Chart) -> Plain:
    top, left, bottom, right = area(chart.range)
    grid = book.grid(home, (top, left), (bottom, right))
    lines = [[plain(value) for value in line] for line in grid]
    names = lines[0][1:]
    return {
        **chart.model_dump(exclude={"id"}),
        "labels": [line[0] for line in lines[1:]],
        "series": [
            {"name": name, "values": [line[at] for line in lines[1:]]}
            for at, name in enumerate(names, start=1)
        ],
    }
