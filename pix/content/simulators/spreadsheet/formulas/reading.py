"""A formula as a tree of tuples.

("ref", sheet, row, column), ("op", sign, one, other), ("call", NAME, (trees)), ("value", value)…
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from pix.content.inspection.grids import column_of, place
from pix.content.simulators.spreadsheet.formulas.values import Trouble

MAX_NESTING = 24
MAX_LENGTH = 500
LAST_ROW = 9999
Tree = tuple[Any, ...]
SHEET = r"(?:(?:'(?:[^']|'')+'|[^\W\d]\w*)!)?"
TOKEN = re.compile(
    rf"""(?P<space>\s+)
    |(?P<error>\#(?:DIV/0!|VALUE!|REF!|NAME\?|N/A|NUM!|CYCLE!))
    |(?P<number>(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d{{1,3}})?)
    |(?P<text>"(?:[^"]|"")*")
    |(?P<columns>{SHEET}\$?[A-Za-z]{{1,2}}:\$?[A-Za-z]{{1,2}}(?![\w($]))
    |(?P<ref>{SHEET}\$?[A-Za-z]{{1,2}}\$?\d{{1,4}}(?![\w(.!]))
    |(?P<lost>{SHEET}\#REF!)
    |(?P<name>[^\W\d][\w.]*)
    |(?P<sign><=|>=|<>|[-+*/^&=<>(),:%])""",
    re.VERBOSE,
)
LEVELS = (("=", "<>", "<", ">", "<=", ">="), ("&",), ("+", "-"), ("*", "/"), ("^",))


class Unreadable(Exception):
    """The text is no formula."""


@lru_cache(maxsize=4096)
def read(formula: str) -> Tree:
    """The tree of a formula, with or without its sign =; Unreadable when there is none."""
    if len(formula) > MAX_LENGTH:
        raise Unreadable(formula)
    reader = _Reader(list(_tokens(formula.removeprefix("="))))
    tree = reader.level(0)
    if reader.at < len(reader.tokens):
        raise Unreadable(formula)
    return tree


def _tokens(text: str) -> Iterator[tuple[str, str]]:
    at = 0
    while at < len(text):
        found = TOKEN.match(text, at)
        if not found:
            raise Unreadable(text)
        if found.lastgroup != "space":
            yield str(found.lastgroup), found.group()
        at = found.end()


@dataclass
class _Reader:
    tokens: list[tuple[str, str]]
    at: int = 0
    depth: int = 0

    def next_is(self, *signs: str) -> bool:
        return self.at < len(self.tokens) and self.tokens[self.at] in [("sign", one) for one in signs]

    def take(self, sign: str = "") -> tuple[str, str]:
        if self.at >= len(self.tokens) or (sign and not self.next_is(sign)):
            raise Unreadable(sign)
        self.at += 1
        return self.tokens[self.at - 1]

    def level(self, rank: int) -> Tree:
        """What the signs of a level join, the loosest first."""
        if rank == len(LEVELS):
            return self.signed()
        tree = self.level(rank + 1)
        while self.next_is(*LEVELS[rank]):
            sign = self.take()[1]
            tree = ("op", sign, tree, self.level(rank + 1))
        return tree

    def signed(self) -> Tree:
        if self.next_is("-", "+"):
            sign = self.take()[1]
            tree = self.deeper(self.signed)
            return ("minus", tree) if sign == "-" else ("plus", tree)
        tree = self.single()
        while self.next_is("%"):
            self.take()
            tree = ("percent", tree)
        return tree

    def deeper(self, part: Any) -> Tree:
        self.depth += 1
        if self.depth > MAX_NESTING:
            raise Unreadable("too deep")
        tree: Tree = part()
        self.depth -= 1
        return tree

    def single(self) -> Tree:
        kind, text = self.take()
        if (kind, text) == ("sign", "("):
            tree = self.deeper(lambda: self.level(0))
            self.take(")")
            return tree
        made = MAKERS.get(kind)
        if made is None:
            raise Unreadable(text)
        found: Tree = made(self, text)
        return found

    def reference(self, text: str) -> Tree:
        sheet, row, column = cell_of(text)
        if not self.next_is(":"):
            return ("ref", sheet, row, column)
        self.take()
        kind, other = self.take()
        if kind != "ref":
            raise Unreadable(other)
        _same, last_row, last_column = cell_of(other)
        rows, columns = sorted((row, last_row)), sorted((column, last_column))
        return ("range", sheet, rows[0], columns[0], rows[1], columns[1])

    def named(self, text: str) -> Tree:
        name = text.upper()
        if not self.next_is("("):
            return ("value", name == "TRUE") if name in {"TRUE", "FALSE"} else ("value", Trouble("#NAME?"))
        self.take("(")
        return ("call", name, self.deeper(lambda: tuple(self.arguments())))

    def arguments(self) -> Iterator[Tree]:
        """Trees between commas; an argument left out is nothing."""
        if not self.next_is(")"):
            yield self.argument()
        while self.next_is(","):
            self.take()
            yield self.argument()
        self.take(")")

    def argument(self) -> Tree:
        return ("value", None) if self.next_is(",", ")") else self.level(0)


def _columns(text: str) -> Tree:
    sheet, cells = _parted(text)
    first, last = sorted(column_of(one.replace("$", "")) for one in cells.split(":"))
    return ("range", sheet, 0, first, LAST_ROW, last)


def _parted(text: str) -> tuple[str, str]:
    sheet, _mark, cells = text.rpartition("!")
    bare = sheet[1:-1].replace("''", "'") if sheet.startswith("'") else sheet
    return bare.lower(), cells


def cell_of(text: str) -> tuple[str, int, int]:
    """Sheet, row and column of a reference."""
    sheet, cell = _parted(text)
    found = place(cell)
    if found is None or found[0] < 0:
        raise Unreadable(text)
    return sheet, *found


MAKERS: dict[str, Any] = {
    "number": lambda _reader, text: ("value", float(text)),
    "text": lambda _reader, text: ("value", text[1:-1].replace('""', '"')),
    "error": lambda _reader, text: ("value", Trouble(text)),
    "lost": lambda _reader, _text: ("value", Trouble("#REF!")),
    "columns": lambda _reader, text: _columns(text),
    "ref": _Reader.reference,
    "name": _Reader.named,
}


def references(tree: Tree) -> Iterator[Tree]:
    """The cells and ranges that a formula reads."""
    if tree[0] in {"ref", "range"}:
        yield tree
        return
    parts = tree[2] if tree[0] == "call" else tree[1:]
    for part in parts:
        if isinstance(part, tuple):
            yield from references(part)
