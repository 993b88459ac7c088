"""A street drawn in SVG, its houses made of classes of shapes; the checks that all are still there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pix.content.drawing.dice import Dice
from pix.content.files.pages import svg

Shape = tuple[str, dict[str, str]]
HOUSES = 4


def street(dice: Dice, unit: int, height: int) -> list[Shape]:
    """Four houses side by side, one a unit, each with a wall, a roof and a door."""
    shapes: list[tuple[str, dict[str, object]]] = []
    for left, wide in ((n * unit + 15, unit - 30) for n in range(HOUSES)):
        top = height - dice.integer(60, 90)
        ridge = top - dice.integer(25, 50)
        points = f"{left},{top} {left + wide},{top} {left + wide // 2},{ridge}"
        shapes += [
            ("rect", {"class": "wall", "x": left, "y": top, "width": wide, "height": height - top}),
            ("polygon", {"class": "roof", "points": points}),
            (
                "rect",
                {
                    "class": "door",
                    "x": left + wide // 3,
                    "y": height - 30,
                    "width": wide // 4,
                    "height": 30,
                },
            ),
        ]
    return [(tag, {key: str(value) for key, value in said.items()}) for tag, said in shapes]


def street_svg(
    shapes: Sequence[Shape], size: tuple[int, int], rules: Mapping[str, str], view: str = ""
) -> bytes:
    """The drawing: a colour for each class, and the frame, which is the whole size unless it is given."""
    elements = [
        " ".join([f"<{tag}", *(f'{key}="{value}"' for key, value in said.items())]) + "/>"
        for tag, said in shapes
    ]
    style = "".join(f"\n.{name} {{ fill: {colour} }}" for name, colour in rules.items())
    whole = f"0 0 {size[0]} {size[1]}"
    return svg(size, elements, style=f"{style}\n").replace(
        f'viewBox="{whole}"'.encode(), f'viewBox="{view or whole}"'.encode()
    )


def kept_shapes(shapes: Sequence[Shape]) -> list[dict[str, Any]]:
    """Checks that each shape is still there, as it was."""
    return [
        {
            "op": "exists",
            "path": "elements/*",
            "value": [{"op": "equals", "path": key, "value": value} for key, value in said.items()],
        }
        for said in ({"tag": tag} | said for tag, said in shapes)
    ]
