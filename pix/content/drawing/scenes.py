"""A picture whose every corner can be told from the others, and the checks that it is still whole."""

from __future__ import annotations

from typing import Any

from PIL import Image

from pix.content.drawing.dice import Dice
from pix.content.files.picture import drawing

# Each colour with the grey that it makes: far enough apart to be told through any format.
COLOURS = (("#101840", 26), ("#8a2030", 66), ("#2e8b57", 105), ("#e08a3c", 155), ("#f0e68c", 223))
PAPERS = ("#9db4c0", "#c0a99d", "#a9c09d")
MARGIN = 14
# Where each colour stands in the grid of greys: of a file, and of a file in an archive.
PLACES = {16: ((1, 1), (1, 14), (14, 1), (14, 14), (8, 8)), 8: ((0, 0), (0, 7), (7, 0), (7, 7), (4, 4))}


def scene(dice: Dice, size: tuple[int, int], side: int = 16) -> tuple[Image.Image, list[dict[str, Any]]]:
    """A picture with a colour in each corner and one in the middle, and the checks that it is all there."""
    colours = dice.shuffle(COLOURS)
    w, h = size
    corners = ((0, 0), (w * 3 // 4, 0), (0, h * 3 // 4), (w * 3 // 4, h * 3 // 4))
    shapes = [
        ("rectangle", (x, y, x + w // 4, y + h // 4), colour)
        for (x, y), (colour, _) in zip(corners, colours, strict=False)
    ]
    shapes.append(("ellipse", (w // 3, h // 3, w * 2 // 3, h * 2 // 3), colours[4][0]))
    checks = [
        {"op": "between", "path": f"greys/{row}/{column}", "value": [grey - MARGIN, grey + MARGIN]}
        for (row, column), (_, grey) in zip(PLACES[side], colours, strict=True)
    ]
    return drawing(size, dice.pick(PAPERS), shapes), checks
