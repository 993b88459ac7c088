"""Bars of a report: numbers in, SVG attributes out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

WIDTH, BASE, TALLEST, GAP = 480, 150, 120, 0.25
MOST_LABELS = 12


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its label, its value in words, its rectangle, its middle, and whether its label is drawn."""

    label: str
    said: str
    x: float
    y: float
    width: float
    height: float
    middle: float
    is_labelled: bool


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing, its words and its table; numbered when its labels are too long for the drawing."""

    key: str
    title: str
    about: str
    heads: tuple[str, str]
    bars: tuple[Bar, ...]
    is_numbered: bool = False


Row = tuple[str, float, str]


def bars_of(rows: Sequence[Row]) -> tuple[Bar, ...]:
    """The bars of (label, value, value in words) rows, the tallest as high as the drawing."""
    top = max((value for _label, value, _said in rows), default=0) or 1
    step = WIDTH / max(1, len(rows))
    every = 1 + (len(rows) - 1) // MOST_LABELS
    return tuple(
        Bar(
            label,
            said,
            round(step * (place + GAP / 2), 1),
            round(BASE - TALLEST * value / top, 1),
            round(step * (1 - GAP), 1),
            round(TALLEST * value / top, 1),
            round(step * (place + 0.5), 1),
            place % every == 0,
        )
        for place, (label, value, said) in enumerate(rows)
    )
