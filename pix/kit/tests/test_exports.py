"""Cells that no spreadsheet takes for a formula."""

from __future__ import annotations

from decimal import Decimal

import pytest

from pix.kit.exports import export_cell


@pytest.mark.parametrize(
    ("value", "text"),
    [
        *((sign + "1", f"'{sign}1") for sign in ("=", "+", "-", "@", "\t", "\r", "\n", "＝")),
        ("=", "'="),
        ("a=1", "a=1"),
        (" =1", " =1"),
        ("'=1", "'=1"),
        ('Lycée "A"', 'Lycée "A"'),
        ("-3,5", "'-3,5"),
        (-3, "-3"),
        (3.5, "3,5"),
        (Decimal("-3.50"), "-3,50"),
        (None, ""),
        ("", ""),
        ("NA", "NA"),
    ],
)
def test_cells(value: object, text: str) -> None:
    assert export_cell(value) == text
