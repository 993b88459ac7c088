"""Colours as #rrggbb, and the contrast between two of them as WCAG 2.2 defines it."""

from __future__ import annotations

from typing import Any


def hex_of(colour: Any) -> str:
    """A colour that tinycss2 read as #rrggbb; "" when it is none, or lets through what is behind."""
    if colour is None or isinstance(colour, str) or (colour.alpha or 0) < 1:
        return ""
    red, green, blue = (round(255 * min(1.0, max(0.0, part or 0))) for part in colour.to("srgb").coordinates)
    return f"#{red:02x}{green:02x}{blue:02x}"


def luminance(colour: str) -> float:
    """Relative luminance of #rrggbb: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, from 1 to 21, rounded down so that 4.499 is not 4.5."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return int((light + 0.05) / (dark + 0.05) * 100) / 100
