"""Addresses of cells: letters of columns, ranges, and values as plain data."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

ADDRESS = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$")


@cache
def letters(column: int) -> str:
    """The letters of a column counted from 0: 0 is A, 26 is AA."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def column_of(name: str) -> int:
    """The number of a column from its letters: A is 0."""
    number = 0
    for letter in name.upper():
        number = number * 26 + ord(letter) - 64
    return number - 1


def address(row: int, column: int) -> str:
    """The address of a cell counted from 0: (0, 0) is A1."""
    return f"{letters(column)}{row + 1}"


def place(text: str) -> tuple[int, int] | None:
    """Row and column, counted from 0, of an address; None when it is not one."""
    found = ADDRESS.match(text)
    return (int(found.group(2)) - 1, column_of(found.group(1))) if found else None


def whole(text: str | None, usual: int = 0) -> int:
    """A count written in a file; the usual one when it is absent, or no number that anything could have."""
    return int(text) if text and text.isdecimal() and len(text) < 10 else usual


def number(text: str | None) -> int | float | None:
    """A number written in a file: an integer when it is whole."""
    try:
        value = float(text or "")
    except ValueError:
        return None
    return int(value) if value.is_integer() and abs(value) < 1e15 else value


def spanning(places: Iterable[tuple[int, int]]) -> str:
    """The smallest range that holds these places: "B2:B60", or "B2" for one."""
    rows, columns = zip(*places, strict=True)
    first, last = address(min(rows), min(columns)), address(max(rows), max(columns))
    return first if first == last else f"{first}:{last}"
