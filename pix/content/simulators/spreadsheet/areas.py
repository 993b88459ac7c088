"""Ranges as numbers, counted from 0."""

from __future__ import annotations

from pix.content.inspection.grids import address, place

Area = tuple[int, int, int, int]


def area(text: str) -> Area:
    """Top, left, bottom and right of "A1:B4" or "A1"; the corners may be any two opposite ones."""
    first, _colon, last = text.partition(":")
    top, left = place(first) or (0, 0)
    bottom, right = place(last or first) or (0, 0)
    return min(top, bottom), min(left, right), max(top, bottom), max(left, right)


def within(row: int, column: int, area: Area) -> bool:
    """Whether a cell lies in an area."""
    top, left, bottom, right = area
    return top <= row <= bottom and left <= column <= right


def overlap(one: Area, other: Area) -> bool:
    """Whether two areas share a cell."""
    return one[0] <= other[2] and other[0] <= one[2] and one[1] <= other[3] and other[1] <= one[3]


def name(top: int, left: int, bottom: int, right: int) -> str:
    """The name of an area."""
    return f"{address(top, left)}:{address(bottom, right)}"
