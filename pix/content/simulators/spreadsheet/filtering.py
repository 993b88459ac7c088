"""Which lines a filter leaves in view, and which cells a rule colours."""

from __future__ import annotations

from collections.abc import Callable

from pix.content.inspection.grids import column_of
from pix.content.simulators.spreadsheet.areas import area
from pix.content.simulators.spreadsheet.formulas.arguments import is_number
from pix.content.simulators.spreadsheet.formulas.values import Trouble, Value, compared, to_text
from pix.content.simulators.spreadsheet.parts import Filter, Kept, Rule

Reader = Callable[[int, int], Value]


def hidden(found: Filter | None, value: Reader, lang: str) -> list[int]:
    """The lines out of view, counted from 0."""
    if found is None:
        return []
    top, _left, bottom, _right = area(found.range)
    rows = range(top + 1, bottom + 1)
    return [
        row
        for row in rows
        if not all(_keeps(kept, value(row, column_of(name)), lang) for name, kept in found.columns.items())
    ]


def _keeps(kept: Kept, value: Value, lang: str) -> bool:
    if kept.only is not None and key(value, lang) not in kept.only:
        return False
    return kept.op is None or meets(value, kept)


def key(value: Value, lang: str) -> str:
    """What a value is called in a filter's list."""
    return value.code if isinstance(value, Trouble) else to_text(value, lang)


def meets(value: Value, wanted: Kept | Rule) -> bool:
    """Whether a value compares as wanted; a number with numbers, a text with texts."""
    if isinstance(value, Trouble) or value is None or wanted.op is None:
        return False
    if wanted.op == "contains":
        return str(wanted.value).lower() in to_text(value, "en").lower()
    if wanted.op == "between":
        return (
            is_number(value)
            and is_number(wanted.value)
            and float(wanted.value) <= float(value) <= wanted.high
        )
    if is_number(value) != is_number(wanted.value):
        return wanted.op == "<>"
    return ORDERS[wanted.op](compared(value, wanted.value))


ORDERS: dict[str, Callable[[int], bool]] = {
    "=": lambda order: order == 0,
    "<>": lambda order: order != 0,
    "<": lambda order: order < 0,
    ">": lambda order: order > 0,
    "<=": lambda order: order <= 0,
    ">=": lambda order: order >= 0,
}
