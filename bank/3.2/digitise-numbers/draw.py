"""Draws for scans: paper, resolution, pixels."""

from __future__ import annotations

from pix.content.drawing import Dice, Drawn


def pixels_of_scan(dice: Dice, locale: str) -> Drawn:
    """A sheet in inches and a resolution: its size in pixels."""
    wide, high = dice.pick(((4, 6), (5, 7), (8, 10), (6, 4), (7, 5), (10, 8), (3, 5), (8, 11)))
    density = dice.pick((150, 200, 300, 400, 600))
    right = {"width": str(wide * density), "height": str(high * density)}
    wrong = [
        {"width": right["height"], "height": right["width"]},
        {"width": str(density), "height": str(density)},
    ]
    values = {"wide": wide, "high": high, "density": density} | right
    return Drawn(
        solution={key: [size] for key, size in right.items()}, values=values, right=[right], wrong=wrong
    )


def resolution_needed(dice: Dice, locale: str) -> Drawn:
    """A width in inches and the pixels wanted: the resolution to set."""
    wide, density = dice.integer(3, 11), dice.integer(100, 600, 50)
    pixels = wide * density
    misses = {pixels, pixels * wide, density + wide, wide} - {density}
    values = {"wide": wide, "pixels": pixels, "density": density}
    return Drawn(
        solution=[str(density)],
        values=values,
        right=[str(density)],
        wrong=[str(miss) for miss in sorted(misses)],
    )
