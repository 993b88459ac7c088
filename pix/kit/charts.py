"""Geometry of the drawings: numbers in, SVG attributes out; paint stays in the stylesheets."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

PIX_PER_LEVEL = 8
LEVELS = 8
RING = 0.75
CELL, GAP = 15, 1
BOX = 39.5
START = 2.5


@dataclass(frozen=True, slots=True)
class Stroke:
    """An arc of the dial: its area, its length and where it begins, in pix."""

    area: str
    length: float
    rest: float
    offset: float


def dial_strokes(areas: Sequence[tuple[str, str, int]], reachable: int) -> tuple[float, float, list[Stroke]]:
    """Length of the whole circle in pix, of the part left open, and one stroke per area."""
    whole = round(max(reachable, 1) / RING, 2)
    strokes, before = [], 0
    for area, _name, pix in areas:
        strokes.append(Stroke(area, pix, round(whole - pix, 2), -before))
        before += pix
    return whole, round(whole - reachable, 2), strokes


def level_bar_length(pix: float) -> float:
    """Length of the filled part of a level bar: 15 a level and 1 between two."""
    levels, rest = divmod(pix, PIX_PER_LEVEL)
    filled = (CELL + GAP) * levels + CELL * rest / PIX_PER_LEVEL
    return round(filled - GAP if levels and not rest else filled, 3)


def scale_x(pix: float) -> float:
    """Horizontal place of a number of pix on the scale of 0 to 64."""
    return round(START + BOX * pix / PIX_PER_LEVEL, 1)


@dataclass(frozen=True, slots=True)
class Cell:
    """One level of the scale: number, position, width of the box and of its filled part."""

    level: int
    x: float
    middle: float
    width: float
    filled: float
    is_open: bool


def scale_cells(pix: float, top_level: int) -> list[Cell]:
    """The eight cells of the scale."""
    width = BOX - 2
    cells = []
    for level in range(1, LEVELS + 1):
        share = min(1.0, max(0.0, (pix - PIX_PER_LEVEL * (level - 1)) / PIX_PER_LEVEL))
        x = scale_x(PIX_PER_LEVEL * (level - 1))
        cells.append(
            Cell(level, x, round(x + width / 2, 1), width, round(width * share, 1), level <= top_level)
        )
    return cells


def polar(angle: float, radius: float, centre: float = 200) -> tuple[float, float]:
    """A point at an angle (turns from the top, clockwise) and a distance from the centre."""
    turn = 2 * math.pi * angle
    return round(centre + radius * math.sin(turn), 1), round(centre - radius * math.cos(turn), 1)


@dataclass(frozen=True, slots=True)
class Axis:
    """One axis of the radar: its code and area, whether it was tested, its point, its end, its label."""

    code: str
    area: str
    is_tested: bool
    point: tuple[float, float]
    end: tuple[float, float]
    label: tuple[float, float]


def radar_axes(rows: Iterable[tuple[str, str, float | None]], radius: float = 140) -> list[Axis]:
    """Axes from (code, area, pix or None) rows, 64 pix at the edge."""
    found = list(rows)
    return [
        radar_axis(code, area, pix, angle=n / len(found), radius=radius)
        for n, (code, area, pix) in enumerate(found)
    ]


def radar_axis(code: str, area: str, pix: float | None, *, angle: float, radius: float) -> Axis:
    """One axis; a competence that was not tested stays at the centre."""
    x, y = polar(angle, radius + 26)
    reached = radius * (pix or 0) / (PIX_PER_LEVEL * LEVELS)
    return Axis(
        code, area, pix is not None, polar(angle, reached), polar(angle, radius), (x, round(y + 4, 1))
    )


def radar_arcs(areas: Sequence[str], radius: float = 147) -> list[tuple[str, str]]:
    """One arc around the radar for each run of axes of the same area: (area, path)."""
    count, arcs, begin = len(areas), [], 0
    for end in range(1, count + 1):
        if end == count or areas[end] != areas[begin]:
            x1, y1 = polar((begin - 0.42) / count, radius)
            x2, y2 = polar((end - 1 + 0.42) / count, radius)
            large = 1 if (end - begin) / count > 0.5 else 0
            arcs.append((areas[begin], f"M{x1} {y1}A{radius:g} {radius:g} 0 {large} 1 {x2} {y2}"))
            begin = end
    return arcs


SKYLINE = ((4, 3, 2), (5, 3, 4, 2), (4, 1, 2, 0), (3, 4, 7), (1, 2))
SQUARE, STEP, BREAK = 18, 22, 6


def skyline_paths() -> tuple[str, list[tuple[int, str]]]:
    """The squares of a growing profile: those not reached, then those of each area."""
    off, areas, x = "", [], 0
    for area, levels in enumerate(SKYLINE, 1):
        on = ""
        for level in levels:
            off += "".join(_square(x, row) for row in range(LEVELS - level))
            on += "".join(_square(x, LEVELS - 1 - row) for row in range(level))
            x += STEP
        areas.append((area, on))
        x += BREAK
    return off, areas


def _square(x: int, row: int) -> str:
    return f"M{x} {row * STEP}h{SQUARE}v{SQUARE}h-{SQUARE}z"
