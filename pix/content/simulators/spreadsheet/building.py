"""How generators and samples build a book, and what is done to it: the start, the solution, near-misses.

    book = Sheets(features=["sort"], lang=locale)
    book.table("A1", [["Ville", "Montant"], ["Lyon", 12]])
    done = book.after(lambda b: b.put("B5", "=SUM(B2:B4)"))
    Drawn(start=book.state, solution=done.state, ...)

Formulas are written with English names, commas and decimal points in either language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from copy import deepcopy
from functools import cache
from typing import Any

from pix.content.inspection.formulas import moved, normalised
from pix.content.inspection.grids import address, place
from pix.content.simulators.spreadsheet.areas import area

Plain = dict[str, Any]
Typed = float | str | bool | None
TOKEN = re.compile(r'"(?:[^"]|"")*"|[^\W\d][\w.]*(?=\()|\bTRUE\b|\bFALSE\b|,|\d\.\d')


class Sheets:
    """A state under construction; what is done goes to the first sheet unless another is named."""

    def __init__(
        self,
        *,
        lang: str = "fr",
        features: Sequence[str] = (),
        name: str = "",
        size: tuple[int, int] = (20, 8),
    ) -> None:
        self.state: Plain = {"features": list(features), "lang": lang, "sheets": [], "next": 1}
        self.sheet(name or {"fr": "Feuille 1", "en": "Sheet 1"}[lang], size)

    def sheet(self, name: str, size: tuple[int, int] = (20, 8), **more: Any) -> Plain:
        """A new sheet."""
        made = {
            "id": f"s{self.state['next']}",
            "name": name,
            "rows": size[0],
            "columns": size[1],
            "cells": {},
            **more,
        }
        self.state["next"] += 1
        self.state["sheets"].append(made)
        return made

    def on(self, name: str = "") -> Plain:
        """The sheet of a name; without a name, the first."""
        return next(one for one in self.state["sheets"] if name in {"", one["name"]})

    def after(self, *deeds: Callable[[Sheets], Any]) -> Sheets:
        """Another book, to which something was done."""
        done = deepcopy(self)
        for deed in deeds:
            deed(done)
        return done

    def put(self, where: str, typed: Typed, sheet: str = "") -> None:
        """Type in a cell; None empties it."""
        cells = self.on(sheet)["cells"]
        if typed is None:
            cells.pop(where, None)
        else:
            cells[where] = typed

    def table(self, corner: str, rows: Sequence[Sequence[Typed]], sheet: str = "") -> None:
        """Type lines of values, from a corner."""
        top, left = place(corner) or (0, 0)
        for row, line in enumerate(rows, start=top):
            for column, typed in enumerate(line, start=left):
                self.put(address(row, column), typed, sheet)

    def fill(self, where: str, cells: str, sheet: str = "") -> None:
        """Copy what a cell holds over a range, its references moving along."""
        typed, start = self.on(sheet)["cells"][where], place(where) or (0, 0)
        top, left, bottom, right = area(cells)
        for row in range(top, bottom + 1):
            for column in range(left, right + 1):
                isformula = isinstance(typed, str) and typed.startswith("=")
                told = (
                    "=" + moved(normalised(typed), row - start[0], column - start[1]) if isformula else typed
                )
                self.put(address(row, column), told, sheet)

    def look(self, cells: str, sheet: str = "", **look: Any) -> None:
        """Give a look to each cell of a range."""
        top, left, bottom, right = area(cells)
        looks = self.on(sheet).setdefault("looks", {})
        for row in range(top, bottom + 1):
            for column in range(left, right + 1):
                looks.setdefault(address(row, column), {}).update(look)

    def head(self, cells: str, sheet: str = "") -> None:
        """Make names of columns look like names of columns."""
        self.look(cells, sheet, bold=True, fill="blue")

    def sort(self, cells: str, column: int, sheet: str = "", *, down: bool = False) -> None:
        """Put the lines of a range without formulas in the order of one of its columns, counted from 0."""
        top, left, bottom, right = area(cells)
        held = self.on(sheet)["cells"]
        lines = [
            [held.get(address(row, at)) for at in range(left, right + 1)] for row in range(top, bottom + 1)
        ]
        lines.sort(key=lambda line: (line[column] is None, line[column]), reverse=down)
        self.table(address(top, left), lines, sheet)

    def probe(self, where: str, typed: Typed, sheet: str = "") -> None:
        """Something to type afterwards, to see whether results follow: `after` in what is observed."""
        self.state.setdefault("probes", []).append(
            {"sheet": self.on(sheet)["name"], "cell": where, "typed": typed}
        )


@cache
def function_names() -> dict[str, str]:
    """The French name of each function, by its English name."""
    from pix.content.simulators.registry import simulator

    texts = simulator("spreadsheet").texts
    return {key.removeprefix("fn_"): row["fr"] for key, row in texts.items() if key.startswith("fn_")}


def written(formula: str, lang: str) -> str:
    """A formula as people write it in a language: =SOMME(B2;B3) for =SUM(B2,B3)."""
    return formula if lang != "fr" else TOKEN.sub(lambda found: _in_french(found.group()), formula)


def _in_french(part: str) -> str:
    if part.startswith('"'):
        return part
    plain = {",": ";", "TRUE": "VRAI", "FALSE": "FAUX"}
    return plain.get(part) or (
        function_names().get(part, part) if part[0].isalpha() else part.replace(".", ",")
    )
