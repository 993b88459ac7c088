"""What covers what: how much of a thing satisfies a test, and what lies on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pix.content.simulators.image_editor.parts import Box, Item, Layer

# Letters fill the middle of their box only.
TEXT_ABOVE, TEXT_BELOW, TEXT_BESIDE = 0.2, 0.74, 0.02
# A thing is looked at in so many points, from edge to edge.
ACROSS, DOWN = 25, 13


@dataclass(frozen=True)
class Cover:
    """Something drawn, with the layer on which it lies."""

    item: Item
    layer: Layer

    @property
    def is_drawn(self) -> bool:
        """Whether anything of it is shown."""
        return self.layer.visible and self.layer.opacity > 0 and self.item.opacity > 0

    @property
    def hides(self) -> bool:
        """Whether nothing is seen through it."""
        is_full = self.layer.visible and self.layer.opacity == 100 and self.item.opacity == 100
        return is_full and self.item.kind in ("box", "oval")

    @property
    def veils(self) -> bool:
        """Whether something is seen through it, or beside its strokes."""
        return self.is_drawn and not self.hides and not self.item.given

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies under it."""
        item = self.item
        across, down = (x - item.x) / item.width, (y - item.y) / item.height
        if item.kind == "oval":
            return (across - 0.5) ** 2 + (down - 0.5) ** 2 <= 0.25
        return 0 <= across <= 1 and 0 <= down <= 1


def core(item: Item) -> Box:
    """Where something of an item is seen: all of its box, or the letters of a text."""
    if item.kind != "text" or item.turn or item.mirrored:
        return item
    return Box(
        x=item.x + item.width * TEXT_BESIDE,
        y=item.y + item.height * TEXT_ABOVE,
        width=item.width * (1 - 2 * TEXT_BESIDE),
        height=item.height * (TEXT_BELOW - TEXT_ABOVE),
    )


def share(box: Box, test: Callable[[float, float], bool]) -> int:
    """The percent of a box's points that pass a test; 0 and 100 are only said of none and all."""
    passed = sum(test(*_point(box, column, line)) for column in range(ACROSS) for line in range(DOWN))
    if passed in (0, ACROSS * DOWN):
        return 100 if passed else 0
    return min(99, max(1, round(100 * passed / (ACROSS * DOWN))))


def _point(box: Box, column: int, line: int) -> tuple[float, float]:
    """A point of a box, half a pixel inside its edges."""
    inset = min(0.5, box.width / 4, box.height / 4)
    across, down = column / (ACROSS - 1), line / (DOWN - 1)
    return (
        box.x + inset + across * (box.width - 2 * inset),
        box.y + inset + down * (box.height - 2 * inset),
    )
