"""The value of a tree, given how to read cells."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from pix.content.simulators.spreadsheet.formulas.functions import FUNCTIONS, LAZY, Arguments
from pix.content.simulators.spreadsheet.formulas.reading import Tree
from pix.content.simulators.spreadsheet.formulas.values import (
    Grid,
    Trouble,
    Value,
    compared,
    finite,
    rounded,
    sound,
    to_number,
    to_text,
)

Reader = Callable[[str, tuple[int, int], tuple[int, int]], Grid]


@dataclass(frozen=True)
class Evaluator:
    """Works trees out in a language; grid reads a range, has tells whether a sheet exists."""

    lang: str
    grid: Reader
    has: Callable[[str], bool]

    def result(self, tree: Tree, home: str) -> Value:
        """What the cell of a formula shows: never nothing, and a trouble rather than an exception."""
        try:
            found = self.scalar(tree, home)
            if isinstance(found, float):
                return rounded(finite(found))
        except Trouble as trouble:
            return trouble
        except (OverflowError, RecursionError, MemoryError):
            return Trouble("#NUM!")
        return 0.0 if found is None else found

    def scalar(self, tree: Tree, home: str) -> float | str | bool | None:
        """One value; a range of several cells is none."""
        found = self.any(tree, home)
        if not isinstance(found, list):
            return sound(found)
        if len(found) != 1 or len(found[0]) != 1:
            raise Trouble("#VALUE!")
        return sound(found[0][0])

    def any(self, tree: Tree, home: str) -> Value | Grid:
        """A value or a range of values."""
        match tree:
            case ("value", value):
                return value  # type: ignore[no-any-return]
            case ("ref", sheet, row, column):
                return self.cells(sheet or home, (row, column), (row, column))
            case ("range", sheet, top, left, bottom, right):
                return self.cells(sheet or home, (top, left), (bottom, right))
            case ("call", name, arguments):
                return self.call(name, arguments, home)
            case ("op", sign, one, other):
                return self.joined(sign, self.scalar(one, home), self.scalar(other, home))
            case (sign, one):
                number = to_number(self.scalar(one, home), self.lang)
                return {"minus": -number, "plus": number, "percent": number / 100}[sign]
        raise Trouble("#NAME?")

    def cells(self, sheet: str, first: tuple[int, int], last: tuple[int, int]) -> Grid:
        """The values of a range; a single cell outside of the sheet is empty."""
        if not self.has(sheet):
            raise Trouble("#REF!")
        found = self.grid(sheet, first, last)
        return found if found and found[0] else [[None]]

    def call(self, name: str, trees: tuple[Tree, ...], home: str) -> Value | Grid:
        """What a function gives."""
        if name in LAZY:
            return LAZY[name]([lambda tree=tree: self.scalar(tree, home) for tree in trees], self.lang)  # type: ignore[misc]
        if name not in FUNCTIONS:
            raise Trouble("#NAME?")
        least, most, function = FUNCTIONS[name]
        if not least <= len(trees) <= most:
            raise Trouble("#VALUE!")
        return function(Arguments([self.any(tree, home) for tree in trees], self.lang))

    def joined(self, sign: str, one: Value, other: Value) -> Value:
        """Two values and the sign between."""
        if sign == "&":
            return to_text(one, self.lang) + to_text(other, self.lang)
        if sign in COMPARING:
            return COMPARING[sign](compared(one, other))
        return finite(COUNTING[sign](to_number(one, self.lang), to_number(other, self.lang)))


def power(one: float, other: float) -> float:
    """One to the power of other."""
    if one == 0 and other < 0:
        raise Trouble("#DIV/0!")
    if (one < 0 and other != math.floor(other)) or (one == 0 and other == 0):
        raise Trouble("#NUM!")
    return math.pow(one, other)


def divided(one: float, other: float) -> float:
    """One divided by other."""
    if other == 0:
        raise Trouble("#DIV/0!")
    return one / other


def added(one: float, other: float) -> float:
    """The sum; what is left of two numbers that only differ by how machines count is nothing."""
    total = one + other
    return 0.0 if abs(total) < 1e-15 * max(abs(one), abs(other)) * 4 else total


COMPARING: dict[str, Callable[[int], bool]] = {
    "=": lambda order: order == 0,
    "<>": lambda order: order != 0,
    "<": lambda order: order < 0,
    ">": lambda order: order > 0,
    "<=": lambda order: order <= 0,
    ">=": lambda order: order >= 0,
}
COUNTING: dict[str, Callable[[float, float], float]] = {
    "+": added,
    "-": lambda one, other: added(one, -other),
    "*": lambda one, other: one * other,
    "/": divided,
    "^": power,
}
