"""Cells of the files that people export."""

from __future__ import annotations

from decimal import Decimal

DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def export_cell(value: object) -> str:
    """Give the text of a CSV cell: no formula for a spreadsheet, a decimal comma, nothing for None.

    Only texts can carry a formula: a negative number stays a number.
    """
    if value is None:
        return ""
    if isinstance(value, float | Decimal):
        return str(value).replace(".", ",")
    text = str(value)
    is_number = isinstance(value, int)
    return f"'{text}" if text.startswith(DANGEROUS) and not is_number else text
