"""Drawings as template tags; each with its words and its table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import template
from django.utils.translation import gettext as _

from pix.kit import charts

register = template.Library()


@register.inclusion_tag("kit/charts/dial.html")
def dial(areas: Sequence[tuple[str, str, int]], reachable: int) -> dict[str, Any]:
    """The score as a ring: one stroke per level, one hue per area; areas are (number, name, pix)."""
    whole, shut, strokes = charts.dial_strokes(areas, reachable)
    total = sum(pix for _area, _name, pix in areas)
    listed = ", ".join(f"{name} {pix}" for _area, name, pix in areas)
    return {
        "whole": whole,
        "shut": shut,
        "strokes": strokes,
        "total": total,
        "reachable": reachable,
        "listed": listed,
    }


@register.inclusion_tag("kit/charts/level_bar.html")
def level_bar(pix: float, top_level: int) -> dict[str, Any]:
    """Eight cells, eight pix each; decorative, since a sentence says it."""
    return {
        "length": charts.level_bar_length(pix),
        "open": 16 * top_level - 1,
        "shut": [16 * level + 0.5 for level in range(top_level, charts.LEVELS)],
    }


@register.inclusion_tag("kit/charts/scale.html")
def scale(pix: int, low: int, high: int, top_level: int) -> dict[str, Any]:
    """A competence on 0 to 64 pix with its whisker."""
    low, high = min(low, pix), max(high, pix)
    said = _("%(pix)s pix, between %(low)s and %(high)s") % {"pix": pix, "low": low, "high": high}
    x1, x, x2 = (charts.scale_x(value) for value in (low, pix, high))
    return {
        "cells": charts.scale_cells(pix, top_level), "said": said, "x1": x1, "x": x, "x2": x2,
        "label_x": x1 - 10 if pix > 36 else x2 + 10, "anchor": "end" if pix > 36 else "start",
        "level": pix // 8, "pix": pix, "low": low, "high": high, "id": f"scale-{pix}-{low}-{high}",
    }  # fmt: skip


@register.inclusion_tag("kit/charts/radar.html")
def radar(rows: Sequence[tuple[str, str, str, int | None, int]]) -> dict[str, Any]:
    """Sixteen axes and their table; rows are (code, name, area, level or None, pix)."""
    axes = charts.radar_axes(
        [(code, area, None if level is None else pix) for code, _name, area, level, pix in rows]
    )
    best = max(rows, key=lambda row: row[3] or 0)
    return {
        "rows": rows, "axes": axes, "best_code": best[0], "best_level": best[3] or 0,
        "polygon": " ".join(f"{axis.point[0]},{axis.point[1]}" for axis in axes),
        "spokes": "".join(f"M200 200L{axis.end[0]} {axis.end[1]}" for axis in axes),
        "arcs": charts.radar_arcs([row[2] for row in rows]),
    }  # fmt: skip


@register.inclusion_tag("kit/charts/skyline.html")
def skyline(caption: str = "") -> dict[str, Any]:
    """The squares of a profile that grows; decorative unless a caption names it."""
    off, areas = charts.skyline_paths()
    return {"off": off, "areas": areas, "caption": caption}
